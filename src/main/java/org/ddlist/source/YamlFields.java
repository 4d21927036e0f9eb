package org.ddlist.source;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.source.YamlLines.NotEditableException;

/**
 * The fields of a YAML mapping that stand a line each, or begin a line each, in a list of lines
 * that is edited in place. Comments between two fields belong to neither.
 */
final class YamlFields {
  /**
   * A field.
   *
   * @param start the index of the line with its name
   * @param end the index after its last line
   */
  record Field(String name, int start, int end) {}

  private final List<String> lines;
  private final int indent;
  private final boolean dashed;
  private final String lineEnd;

  /**
   * @param indent how many characters stand before each name
   * @param dashed whether the first of them is a dash in the first line
   */
  YamlFields(List<String> lines, int indent, boolean dashed, String lineEnd) {
    this.lines = lines;
    this.indent = indent;
    this.dashed = dashed;
    this.lineEnd = lineEnd;
  }

  /**
   * The fields in the order of the lines.
   *
   * @param names those the mapping has, as it was parsed
   * @throws NotEditableException if these are not the ones that begin lines
   */
  List<Field> fields(List<String> names) throws NotEditableException {
    List<Field> fields = new ArrayList<>();
    List<String> found = new ArrayList<>();
    int start = 0;
    int last = -1;
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      boolean begins = dashed && i == 0 || YamlLines.indent(line) == indent;
      String name = begins ? YamlLines.field(line, indent) : "";
      if (!name.isEmpty() || i == lines.size()) {
        if (!found.isEmpty()) {
          fields.add(new Field(found.get(found.size() - 1), start, last + 1));
        }
        if (i < lines.size()) {
          found.add(name);
          start = i;
        }
      }
      last = YamlLines.isContent(line) ? i : last;
    }
    if (!found.equals(names)) {
      throw new NotEditableException("not every field begins a line of its own");
    }
    return fields;
  }

  static Field find(List<Field> fields, String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return null;
  }

  /**
   * Replaces a field, or puts it where its place among the others is. A comment behind it or in it
   * stays.
   *
   * @param names those the mapping has, as it was parsed
   * @param written its lines without the indent of the mapping; none to take it away
   * @param order the names of all fields in their order
   */
  void set(List<String> names, String name, List<String> written, List<String> order)
      throws NotEditableException {
    List<Field> fields = fields(names);
    Field old = find(fields, name);
    int at = fields.isEmpty() ? lines.size() : fields.get(0).end();
    for (Field field : fields) {
      if (order.indexOf(field.name()) < order.indexOf(name)) {
        at = field.end();
      }
    }
    List<String> kept = new ArrayList<>();
    String comment = "";
    if (old != null) {
      at = old.start();
      List<String> replaced = lines.subList(old.start(), old.end());
      comment = replaced.size() == 1 ? YamlLines.comment(replaced.get(0)) : "";
      for (String line : replaced) {
        if (!YamlLines.isContent(line)) {
          kept.add(line);
        }
      }
    }
    boolean first = dashed && old != null && old.start() == 0;
    if (first && (written.isEmpty() || !kept.isEmpty())) {
      throw new NotEditableException("the first field of a record cannot be replaced");
    }
    List<String> placed = new ArrayList<>(kept);
    for (int i = 0; i < written.size(); i++) {
      String before = first && i == 0 ? lines.get(0).substring(0, indent) : " ".repeat(indent);
      placed.add(before + written.get(i) + (written.size() == 1 ? comment : "") + lineEnd);
    }
    if (old != null) {
      lines.subList(old.start(), old.end()).clear();
    }
    YamlLines.insert(lines, at, placed, lineEnd);
  }
}
