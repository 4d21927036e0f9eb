package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Section;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.JsonText;

/** The tree of sections, each with the number of papers in it and its subsections. */
public final class SectionView {
  private SectionView() {}

  /** The sections as rows of id, number and name. */
  public static Rows rows(List<Section> sections, Map<String, Integer> papers) {
    List<List<String>> values = new ArrayList<>();
    for (Section section : sections) {
      values.add(List.of(section.id(), Integer.toString(papers.get(section.id())), section.name()));
    }
    return new Rows(List.of("section", "papers", "name"), values);
  }

  /** Writes an array, one object a line. */
  public static void writeJson(List<Section> sections, Map<String, Integer> papers, Appendable out)
      throws IOException {
    JsonText json = new JsonText(out).openLines();
    for (Section section : sections) {
      json.line()
          .open('{')
          .field("section", section.id())
          .field("papers", papers.get(section.id()))
          .field("name", section.name())
          .field("parent", section.parent())
          .close('}');
    }
    json.closeLines();
  }

  /** Writes one section a line, indented below its parent. */
  public static void writeTree(
      List<Section> sections,
      Map<String, Integer> papers,
      Terminal terminal,
      Style style,
      Appendable out)
      throws IOException {
    int idWidth = 0;
    for (Section section : sections) {
      idWidth = Math.max(idWidth, section.depth() * 2 + Cells.width(section.id()));
    }
    // The number needs 5 cells at every depth.
    idWidth = Math.min(idWidth, terminal.columns() - 5);
    for (Section section : sections) {
      String indent = "  ".repeat(section.depth());
      String count = Integer.toString(papers.get(section.id()));
      String id = Cells.cut(section.id(), idWidth - indent.length(), terminal.ellipsis());
      out.append(indent).append(style.key(id));
      out.append(" ".repeat(idWidth - indent.length() - Cells.width(id) + 1));
      out.append(" ".repeat(Math.max(0, 4 - count.length()))).append(count);
      int room = terminal.columns() - idWidth - 7;
      String name = Cells.cut(section.name(), Math.max(0, room), terminal.ellipsis());
      String shown = section.depth() == 0 ? style.bold(name) : name;
      out.append(room < 4 ? "" : "  " + shown).append('\n');
    }
  }
}
