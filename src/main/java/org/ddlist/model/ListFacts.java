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
 * @param archive where the list's files can be had; {@link Archive#NONE} if that is not known
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
    List<String> sources,
    Archive archive) {

  /**
   * All files of the list in one.
   *
   * @param address of a zip or tar.gz
   * @param hosts to which its server may redirect, in lower case
   */
  public record Archive(String address, List<String> hosts) {
    public static final Archive NONE = new Archive("", List.of());

    public Archive {
      hosts = List.copyOf(hosts);
    }
  }

  /** Those of a source that says nothing of itself. */
  public static final ListFacts NONE =
      new ListFacts(
          "",
          "",
          "",
          "",
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Archive.NONE);

  public ListFacts {
    curators = List.copyOf(curators);
    events = List.copyOf(events);
    media = List.copyOf(media);
    acknowledgments = List.copyOf(acknowledgments);
    sources = List.copyOf(sources);
  }

  /**
   * The same facts of another edition, or with another way to cite the list.
   *
   * @param otherCitation null if none is known
   */
  public ListFacts with(String otherEdition, Paper otherCitation) {
    return new ListFacts(
        name,
        address,
        otherEdition,
        description,
        otherCitation,
        curators,
        events,
        media,
        acknowledgments,
        sources,
        archive);
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
