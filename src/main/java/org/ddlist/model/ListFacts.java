package org.ddlist.model;

import java.util.List;

/**
 * The list itself.
 *
 * @param name what it is called
 * @param address its page on the web
 * @param edition the day whose state of the list the catalog describes, as an ISO date
 * @param description what its papers are about, in two or three sentences
 * @param citation how to cite the list; not one of its papers
 * @param curators who keeps it
 * @param events workshops, challenges and what else the list has that is no paper
 * @param media what was written about it elsewhere
 * @param acknowledgments whom it thanks
 * @param sources where the catalog's facts come from, a sentence each
 */
public record ListFacts(
    String name,
    String address,
    String edition,
    String description,
    Paper citation,
    List<Link> curators,
    List<Event> events,
    List<Link> media,
    List<Link> acknowledgments,
    List<String> sources) {

  /** Those of a source that says nothing of itself. */
  public static final ListFacts NONE =
      new ListFacts("", "", "", "", null, List.of(), List.of(), List.of(), List.of(), List.of());

  public ListFacts {
    curators = List.copyOf(curators);
    events = List.copyOf(events);
    media = List.copyOf(media);
    acknowledgments = List.copyOf(acknowledgments);
    sources = List.copyOf(sources);
  }

  /** The same facts of an earlier edition. */
  ListFacts as(String otherEdition) {
    return new ListFacts(
        name,
        address,
        otherEdition,
        description,
        citation,
        curators,
        events,
        media,
        acknowledgments,
        sources);
  }

  /**
   * The same facts with another way to cite the list.
   *
   * @param otherCitation null if none is known
   */
  public ListFacts citedAs(Paper otherCitation) {
    return new ListFacts(
        name,
        address,
        edition,
        description,
        otherCitation,
        curators,
        events,
        media,
        acknowledgments,
        sources);
  }

  /**
   * Something the list has among its papers that is none. Strings are empty where nothing is known.
   *
   * @param section the id of its section
   * @param organizers as the list names them: "A &amp; B et al."
   * @param held where and when: "CVPR 2024"
   */
  public record Event(
      String section, String name, String organizers, String held, String page, String code) {}

  /** A person or a piece of writing, and its page. */
  public record Link(String name, String address) {}
}
