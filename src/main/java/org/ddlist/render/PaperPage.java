package org.ddlist.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts;
import org.ddlist.model.ListFacts.Event;
import org.ddlist.model.Outline;
import org.ddlist.model.Outline.Heading;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Selection;
import org.ddlist.model.WebAddress;
import org.ddlist.text.Sha256;
import org.ddlist.text.XmlText;

/**
 * Papers as an HTML page that needs nothing from elsewhere: their links, their BibTeX, and a box
 * that filters them. Without scripts all of it can be read, but for the box and the buttons.
 *
 * <p>The page lets no script or style run but its own, by their hashes, since papers of any source
 * are on it.
 */
public final class PaperPage {
  private static final String POLICY =
      """
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'">
      """;

  private static final String FILTER =
      """
      <div class="filter" role="search" hidden>
      <input type="search" aria-label="Filter the papers" placeholder="Filter: words of titles, \
      names, venues, years ( / )" autocomplete="off" spellcheck="false">
      <output aria-live="polite"></output>
      <button type="button">Copy their BibTeX</button>
      </div>
      """;

  private final Selection selection;
  private final Appendable out;
  private int open;

  private PaperPage(Selection selection, Appendable out) {
    this.selection = selection;
    this.out = out;
  }

  public static void write(Selection selection, Appendable out) throws IOException {
    new PaperPage(selection, out).page();
  }

  private void page() throws IOException {
    ListFacts facts = selection.catalog().facts();
    String name = facts.name().isEmpty() ? "Papers" : facts.name();
    String style = HtmlPage.resource("page.css");
    String script = HtmlPage.resource("page.js");
    String policy = String.format(POLICY, hash(style), hash(script));
    out.append(HtmlPage.head(name, policy, style));
    List<Outline.Group> groups = Outline.of(selection);
    out.append("<header>\n<h1>").append(linked(facts.address(), name)).append("</h1>\n");
    out.append("<p>").append(count(selection.papers().size()));
    out.append(facts.edition().isEmpty() ? "" : ", edition of " + facts.edition());
    out.append("</p>\n");
    contents(groups);
    out.append("</header>\n").append(FILTER).append("<main>\n");
    for (Outline.Group group : groups) {
      for (Heading heading : group.headings()) {
        heading(heading);
      }
      for (Paper paper : group.papers()) {
        paper(paper);
      }
      for (Event event : group.events()) {
        event(event);
      }
    }
    close(0);
    out.append("</main>\n<footer>Written by ddlist.</footer>\n");
    out.append("<script>").append(script).append("</script>\n</body>\n</html>\n");
  }

  private static String count(int papers) {
    return papers + (papers == 1 ? " paper" : " papers");
  }

  /** The sections, if there are several to choose from. */
  private void contents(List<Outline.Group> groups) throws IOException {
    List<Heading> sections = new ArrayList<>();
    for (Outline.Group group : groups) {
      for (Heading heading : group.headings()) {
        if (!heading.id().isEmpty()) {
          sections.add(heading);
        }
      }
    }
    if (sections.size() < 2) {
      return;
    }
    out.append("<nav><details><summary>Sections</summary>\n<ul>\n");
    for (Heading section : sections) {
      out.append("<li>").append("&emsp;".repeat(section.depth())).append("<a href=\"#");
      out.append(XmlText.escape(section.id())).append("\">");
      out.append(XmlText.escape(section.name())).append("</a></li>\n");
    }
    out.append("</ul></details></nav>\n");
  }

  private void heading(Heading heading) throws IOException {
    close(heading.depth());
    open++;
    String tag = "h" + Math.min(6, heading.depth() + 2);
    out.append("<section").append(heading.id().isEmpty() ? "" : id(heading.id())).append(">\n<");
    out.append(tag).append('>').append(XmlText.escape(heading.name()));
    out.append("</").append(tag).append(">\n");
  }

  /** Closes the parts that are deeper than a heading which comes. */
  private void close(int depth) throws IOException {
    while (open > depth) {
      out.append("</section>\n");
      open--;
    }
  }

  private void paper(Paper paper) throws IOException {
    Links links = paper.links();
    String address = links.paper().isEmpty() ? links.proceedings() : links.paper();
    out.append("<article").append(id(paper.key())).append(" data-sections=\"");
    out.append(XmlText.escape(sections(paper))).append("\">\n<p class=\"title\" dir=\"auto\">");
    out.append(linked(address, paper.knownAs()));
    out.append("</p>\n<p class=\"by\" dir=\"auto\">");
    out.append(XmlText.escape(CardView.authors(paper) + " · " + paper.appeared())).append("</p>\n");
    out.append("<div class=\"links\">");
    for (Links.Kind kind : Links.Kind.values()) {
      if (WebAddress.isValid(links.get(kind))) {
        out.append(linked(links.get(kind), kind.word())).append('\n');
      }
    }
    out.append("<button type=\"button\" hidden>Copy BibTeX</button></div>\n");
    out.append("<details><summary>").append(XmlText.escape(paper.key())).append("</summary><pre>");
    StringBuilder entry = new StringBuilder();
    BibtexWriter.write(List.of(paper), entry);
    out.append(XmlText.escape(entry.toString())).append("</pre></details>\n</article>\n");
  }

  private void event(Event event) throws IOException {
    out.append("<p class=\"title\">").append(linked(event.page(), event.name())).append("</p>\n");
    List<String> facts = new ArrayList<>(List.of(event.organizers(), event.held()));
    facts.removeIf(String::isEmpty);
    out.append("<p class=\"by\">").append(XmlText.escape(String.join(" · ", facts)));
    out.append("</p>\n");
  }

  private static String sections(Paper paper) {
    List<String> names = new ArrayList<>();
    for (Section section : paper.sections()) {
      names.add(section.name());
    }
    return String.join(" ", names);
  }

  private static String id(String id) {
    return " id=\"" + XmlText.escape(id) + '"';
  }

  /** A text with a link if that is one on the web: a source may have any other. */
  private static String linked(String address, String text) {
    String escaped = XmlText.escape(text);
    return WebAddress.isValid(address)
        ? "<a href=\"" + XmlText.escape(address) + "\">" + escaped + "</a>"
        : escaped;
  }

  /** As a page's security policy names a script that may run. */
  private static String hash(String text) {
    byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
