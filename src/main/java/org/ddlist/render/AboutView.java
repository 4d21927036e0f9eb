package org.ddlist.render;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.ListFacts;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.JsonText;

/** The list's own facts: description, curators, citation, events and acknowledgments. */
public final class AboutView {
  private AboutView() {}

  public static void write(Catalog catalog, Terminal terminal, Style style, Appendable out)
      throws IOException {
    ListFacts facts = catalog.facts();
    out.append(style.bold(facts.name())).append('\n').append(facts.address()).append('\n');
    count(catalog.papers().size(), "paper", out);
    out.append(" in ");
    count(catalog.sections().size(), "section", out);
    out.append(", as of ");
    out.append(facts.edition()).append("\n\n");
    int width = terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE;
    paragraph(facts.description(), width, out);
    links("Curators", facts.curators(), style, width, out);
    out.append('\n').append(style.bold("How to cite it")).append('\n');
    out.append("  ddlist cite ").append(facts.citation().key()).append('\n');
    events(facts.events(), style, width, out);
    links("Media coverage", facts.media(), style, width, out);
    links("Acknowledgments", facts.acknowledgments(), style, width, out);
    out.append('\n').append(style.bold("Where the facts come from")).append('\n');
    for (String source : facts.sources()) {
      paragraph(source, width, out);
    }
  }

  private static void count(int number, String what, Appendable out) throws IOException {
    out.append(Integer.toString(number)).append(' ').append(what).append(number == 1 ? "" : "s");
  }

  private static void events(List<ListFacts.Event> events, Style style, int width, Appendable out)
      throws IOException {
    out.append(events.isEmpty() ? "" : "\n" + style.bold("Events") + "\n");
    for (ListFacts.Event event : events) {
      item(
          List.of(event.name(), event.held(), event.organizers(), event.page(), event.code()),
          width,
          out);
    }
  }

  private static void links(
      String heading, List<ListFacts.Link> links, Style style, int width, Appendable out)
      throws IOException {
    if (links.isEmpty()) {
      return;
    }
    out.append('\n').append(style.bold(heading)).append('\n');
    for (ListFacts.Link link : links) {
      item(List.of(link.name(), link.address()), width, out);
    }
  }

  /** Writes the facts of an item, wrapped between facts. */
  private static void item(List<String> facts, int width, Appendable out) throws IOException {
    int used = 0;
    for (String fact : facts) {
      if (fact.isEmpty()) {
        continue;
      }
      // Measures nothing in a pipe, since measuring loads the library for CJK text.
      int cells = width == Integer.MAX_VALUE ? 0 : 2 + Cells.width(fact);
      if (used > 0 && used + cells > width) {
        out.append("\n  ");
        used = 2;
      }
      out.append("  ").append(fact);
      used += cells;
    }
    out.append('\n');
  }

  private static void paragraph(String text, int width, Appendable out) throws IOException {
    for (String line : Cells.wrap(text, width)) {
      out.append(line).append('\n');
    }
  }

  public static void writeJson(Catalog catalog, Appendable out) throws IOException {
    ListFacts facts = catalog.facts();
    JsonText json = new JsonText(out);
    json.open('{')
        .field("name", facts.name())
        .field("address", facts.address())
        .field("edition", facts.edition())
        .field("papers", catalog.papers().size())
        .field("description", facts.description())
        .field("cite", facts.citation().key());
    links(json, "curators", facts.curators());
    json.name("events").open('[');
    for (ListFacts.Event event : facts.events()) {
      json.item()
          .open('{')
          .field("name", event.name())
          .field("section", event.section())
          .field("organizers", event.organizers())
          .field("held", event.held())
          .field("page", event.page())
          .field("code", event.code())
          .close('}');
    }
    json.close(']');
    links(json, "media", facts.media());
    links(json, "acknowledgments", facts.acknowledgments());
    json.field("sources", facts.sources()).close('}');
    out.append('\n');
  }

  private static void links(JsonText json, String name, List<ListFacts.Link> links)
      throws IOException {
    json.name(name).open('[');
    for (ListFacts.Link link : links) {
      json.item().open('{').field("name", link.name()).field("address", link.address()).close('}');
    }
    json.close(']');
  }
}
