package org.ddlist.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts.Event;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;

/**
 * Writes papers in the Markdown of the list's page: one item per paper with its byline, icons and
 * citation file. Papers in the list's order also get its headings with their anchors, and the whole
 * list its events.
 */
public final class MarkdownList {
  private final Selection selection;
  private final Appendable out;
  private final Set<String> written = new HashSet<>();

  private MarkdownList(Selection selection, Appendable out) {
    this.selection = selection;
    this.out = out;
  }

  public static void write(Selection selection, Appendable out) throws IOException {
    MarkdownList list = new MarkdownList(selection, out);
    if (selection.grouping() == Grouping.SECTION) {
      list.sections();
    } else {
      for (Paper paper : selection.papers()) {
        list.item(paper);
      }
    }
  }

  private void sections() throws IOException {
    for (Paper paper : selection.papers()) {
      if (paper.sections().isEmpty()) {
        item(paper);
      }
    }
    for (Section section : selection.catalog().sections()) {
      for (Paper paper : selection.papers()) {
        if (!paper.sections().isEmpty() && paper.sections().get(0).equals(section)) {
          headings(section);
          item(paper);
        }
      }
      List<Event> events = selection.isWhole() ? selection.catalog().facts().events() : List.of();
      for (Event event : events) {
        if (event.section().equals(section.id())) {
          headings(section);
          item(event);
        }
      }
    }
  }

  /** Writes the headings of a section's ancestors and its own, each once. */
  private void headings(Section section) throws IOException {
    Deque<Section> path = new ArrayDeque<>();
    Section at = section;
    while (at != null && !written.contains(at.id())) {
      path.push(at);
      at = selection.catalog().section(at.parent());
    }
    for (Section heading : path) {
      out.append(written.isEmpty() ? "" : "\n");
      out.append("<a name=\"").append(heading.id()).append("\" />\n\n");
      out.append("##")
          .append("#".repeat(heading.depth()))
          .append(' ')
          .append(escape(heading.name()));
      out.append('\n');
      written.add(heading.id());
    }
  }

  private void item(Paper paper) throws IOException {
    Links links = paper.links();
    String title = escape(paper.title().text());
    out.append("+ ");
    if (links.paper().isEmpty()) {
      out.append(title);
    } else {
      out.append('[').append(title).append("](").append(target(links.paper())).append(')');
    }
    String byline = paper.byline();
    out.append(byline.isEmpty() ? "" : " (" + escape(byline) + ")");
    icon(":globe_with_meridians:", links.project());
    icon(":octocat:", links.code());
    icon(":book:", "./citations/" + paper.key() + ".txt");
    out.append('\n');
  }

  private void item(Event event) throws IOException {
    out.append("+ ").append(escape(event.name()));
    String byline =
        event.organizers()
            + (event.organizers().isEmpty() || event.held().isEmpty() ? "" : ", ")
            + event.held();
    out.append(byline.isEmpty() ? "" : " (" + escape(byline) + ")");
    icon(":globe_with_meridians:", event.page());
    icon(":octocat:", event.code());
    out.append('\n');
  }

  private void icon(String icon, String address) throws IOException {
    if (!address.isEmpty()) {
      out.append(" [").append(icon).append("](").append(target(address)).append(')');
    }
  }

  /** Escapes brackets, which end the text of a link, and what begins a tag of HTML. */
  private static String escape(String text) {
    return text.replace("[", "\\[").replace("]", "\\]").replace("<", "\\<");
  }

  /** Encodes parentheses and spaces, which end the target of a link. */
  private static String target(String address) {
    return address.replace("(", "%28").replace(")", "%29").replace(" ", "%20");
  }
}
