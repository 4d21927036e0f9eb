package org.ddlist.exchange;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Selection;

/**
 * Writes papers in the Markdown that the list's page is kept in: an item a paper with its byline,
 * icons and citation file and, where they stand in the list's order, the headings with their
 * anchors.
 */
public final class MarkdownList {
  private MarkdownList() {}

  public static void write(Selection selection, Appendable out) throws IOException {
    Set<String> written = new HashSet<>();
    Section current = null;
    for (Paper paper : selection.papers()) {
      if (selection.grouped() && !paper.sections().isEmpty()) {
        Section home = paper.sections().get(0);
        if (!home.equals(current)) {
          headings(selection, home, written, out);
          current = home;
        }
      }
      item(paper, out);
    }
  }

  /** Writes the heading of a section under those it stands under, each once. */
  private static void headings(
      Selection selection, Section section, Set<String> written, Appendable out)
      throws IOException {
    Deque<Section> path = new ArrayDeque<>();
    Section at = section;
    while (at != null && !written.contains(at.id())) {
      path.push(at);
      at = selection.catalog().section(at.parent());
    }
    for (Section heading : path) {
      out.append(written.isEmpty() ? "" : "\n");
      out.append("<a name=\"").append(heading.id()).append("\" />\n\n");
      out.append("##").append("#".repeat(heading.depth())).append(' ').append(heading.name());
      out.append('\n');
      written.add(heading.id());
    }
  }

  private static void item(Paper paper, Appendable out) throws IOException {
    Links links = paper.links();
    String title = escape(paper.title().text());
    out.append("+ ");
    if (links.paper().isEmpty()) {
      out.append(title);
    } else {
      out.append('[').append(title).append("](").append(target(links.paper())).append(')');
    }
    out.append(" (").append(paper.shortAuthors()).append(", ").append(paper.published());
    out.append(')');
    icon(out, ":globe_with_meridians:", links.project());
    icon(out, ":octocat:", links.code());
    icon(out, ":book:", "./citations/" + paper.key() + ".txt");
    out.append('\n');
  }

  private static void icon(Appendable out, String icon, String address) throws IOException {
    if (!address.isEmpty()) {
      out.append(" [").append(icon).append("](").append(target(address)).append(')');
    }
  }

  /** A link's text ends at a bracket. */
  private static String escape(String title) {
    return title.replace("[", "\\[").replace("]", "\\]");
  }

  /** A link's target ends at a parenthesis or a space. */
  private static String target(String address) {
    return address.replace("(", "%28").replace(")", "%29").replace(" ", "%20");
  }
}
