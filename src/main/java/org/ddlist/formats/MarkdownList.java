package org.ddlist.formats;

import java.io.IOException;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts.Event;
import org.ddlist.model.Outline;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;

/**
 * Writes papers in the Markdown of the list's page: one item per paper with its byline, icons and
 * citation file. Papers in the list's order also get its headings with their anchors, and the whole
 * list its events.
 */
public final class MarkdownList {
  private final Appendable out;

  private MarkdownList(Appendable out) {
    this.out = out;
  }

  public static void write(Selection selection, Appendable out) throws IOException {
    MarkdownList list = new MarkdownList(out);
    boolean first = true;
    for (Outline.Group group : Outline.of(selection)) {
      for (Outline.Heading heading : group.headings()) {
        if (!heading.id().isEmpty()) {
          out.append(first ? "" : "\n");
          first = false;
          list.heading(heading);
        }
      }
      for (Paper paper : group.papers()) {
        list.item(paper);
      }
      for (Event event : group.events()) {
        list.item(event);
      }
    }
  }

  private void heading(Outline.Heading heading) throws IOException {
    out.append("<a name=\"").append(heading.id()).append("\" />\n\n");
    out.append("##").append("#".repeat(heading.depth())).append(' ');
    out.append(escape(heading.name())).append('\n');
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
