package org.ddlist.lists;

import java.util.List;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts;

/**
 * The facts of a curated list's page as they are written there. Pages are edited by hand, so each
 * deviation from the form is read and recorded as a slip.
 *
 * @param title the first heading; empty if there is none
 * @param badge the number of items that a badge at the top gives; -1 if there is none
 * @param headings the sections, in the page's order
 * @param items in the page's order
 * @param unread the lines that look like a part of the list and cannot be read, in the page's order
 * @param curators the people who maintain the list
 * @param media articles about the list
 * @param acknowledgments the people it thanks
 * @param citation the BibTeX entry for the list itself; empty if there is none
 */
public record ListPage(
    String title,
    int badge,
    List<Heading> headings,
    List<Item> items,
    List<Unread> unread,
    List<ListFacts.Link> curators,
    List<ListFacts.Link> media,
    List<ListFacts.Link> acknowledgments,
    String citation) {

  public ListPage {
    headings = List.copyOf(headings);
    items = List.copyOf(items);
    unread = List.copyOf(unread);
    curators = List.copyOf(curators);
    media = List.copyOf(media);
    acknowledgments = List.copyOf(acknowledgments);
  }

  /**
   * A section of the list.
   *
   * @param line counted from 1
   * @param id unique on the page: from the contents, else its anchor, else made from its name
   * @param name as the heading has it
   * @param parent the id of the section it belongs to; empty at the top
   * @param depth the number of sections above it, 0 at the top
   * @param slips its deviations from the form
   */
  public record Heading(
      int line, String id, String name, String parent, int depth, List<Slip> slips) {

    public Heading {
      slips = List.copyOf(slips);
    }
  }

  /**
   * A paper or an event, once for each of its sections.
   *
   * @param line counted from 1
   * @param section the id of its section; empty if only the latest updates have it
   * @param day when it was added, as an ISO date; empty if the latest updates do not say it
   * @param nickname what it calls the paper's method beside the title; empty if it does not
   * @param leads the authors it names; empty if none could be read
   * @param others whether it has further authors ("et al.")
   * @param venue as it is written ("CVPR", "The University of Edinburgh"); empty for a preprint
   * @param year 0 if none could be read
   * @param links an empty one is not given
   * @param citation the name of its citation file without ".txt", which is the paper's key; empty
   *     if it has none, as an event
   * @param note what it says of the paper's rank ("Oral"); empty for nothing
   * @param event whether it is no paper
   * @param slips its deviations from the form
   */
  public record Item(
      int line,
      String section,
      String day,
      String title,
      String nickname,
      List<String> leads,
      boolean others,
      String venue,
      boolean workshop,
      int year,
      Links links,
      String citation,
      String note,
      boolean event,
      List<Slip> slips) {

    public Item {
      leads = List.copyOf(leads);
      slips = List.copyOf(slips);
    }

    /** The same as an event, whose link is that of its title. */
    Item asEvent() {
      String page = links.project().isEmpty() ? links.paper() : links.project();
      Links own = new Links("", page, links.code());
      return new Item(
          line, section, day, title, nickname, leads, others, venue, workshop, year, own, citation,
          note, true, slips);
    }

    /**
     * The item with what another one of the same paper has and this one lacks. Venue, year and rank
     * are those of the one that is no preprint and no workshop's, the authors those of the one that
     * names them all.
     */
    public Item completedBy(Item other) {
      boolean better = venue.isEmpty() || workshop && !other.workshop;
      Item published = better && !other.venue.isEmpty() ? other : this;
      boolean whole = leads.isEmpty() || others && !other.others;
      Item named = whole && !other.leads.isEmpty() ? other : this;
      return new Item(
          line,
          section,
          day.isEmpty() ? other.day : day,
          title,
          nickname.isEmpty() ? other.nickname : nickname,
          named.leads,
          named.others,
          published.venue,
          published.workshop,
          published.year > 0 ? published.year : Math.max(year, other.year),
          links.completedBy(other.links),
          citation,
          published.note.isEmpty() && venue.equals(other.venue)
              ? note + other.note
              : published.note,
          event,
          slips);
    }

    /** The same item in a section. */
    Item in(String id) {
      return new Item(
          line, id, day, title, nickname, leads, others, venue, workshop, year, links, citation,
          note, event, slips);
    }

    /** The same item with the facts of the latest updates. */
    Item with(String day, Links links, List<Slip> slips) {
      return new Item(
          line, section, day, title, nickname, leads, others, venue, workshop, year, links,
          citation, note, event, slips);
    }

    /** The same item without what it calls its method. */
    Item withoutNickname() {
      return new Item(
          line, section, day, title, "", leads, others, venue, workshop, year, links, citation,
          note, event, slips);
    }
  }

  /**
   * A line that could not be read.
   *
   * @param line counted from 1
   * @param text the line, without the spaces around it
   * @param why a short phrase
   */
  public record Unread(int line, String text, String why) {}
}
