package org.ddlist.source;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.formats.PaperYaml;
import org.ddlist.source.YamlLines.NotEditableException;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Scalar;
import org.ddlist.text.YamlNode.Sequence;
import org.ddlist.text.YamlNode.YamlException;

/**
 * A YAML list of mappings as lines: the whole of a file or the value of a field. Records are
 * changed, added and moved while all other lines stay as they are.
 */
final class YamlRecords {
  private final List<Record> records = new ArrayList<>();

  /** The comments and empty lines after the last record. */
  private final List<String> tail = new ArrayList<>();

  private final String lineEnd;
  private int indent;
  private int firstLine = 1;

  private YamlRecords(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  /**
   * A list without records.
   *
   * @param line where the first one would stand, counted from 1
   */
  static YamlRecords none(int indent, int line, String lineEnd) {
    YamlRecords none = new YamlRecords(lineEnd);
    none.indent = indent;
    none.firstLine = line;
    return none;
  }

  /**
   * Reads lines.
   *
   * @param line the number of the first, counted from 1
   */
  static YamlRecords read(List<String> lines, int line, String lineEnd)
      throws NotEditableException {
    YamlRecords file = new YamlRecords(lineEnd);
    file.firstLine = line;
    file.split(lines, line);
    file.verify(lines, line);
    return file;
  }

  private void split(List<String> lines, int firstLine) {
    List<String> pending = new ArrayList<>();
    Record record = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int spaces = YamlLines.indent(line);
      boolean dash = line.startsWith("- ", spaces) && (record == null || spaces == indent);
      if (dash) {
        indent = spaces;
        record = new Record(pending, firstLine + i);
        record.index = records.size();
        pending = new ArrayList<>();
        records.add(record);
        record.lines.add(line);
      } else if (record == null || !YamlLines.isContent(line)) {
        pending.add(line);
      } else {
        record.lines.addAll(pending);
        record.lines.add(line);
        pending.clear();
      }
    }
    tail.addAll(pending);
  }

  private void verify(List<String> lines, int line) throws NotEditableException {
    List<YamlNode> parsed = List.of();
    try {
      if (YamlNode.parse(String.join("", lines)) instanceof Sequence all) {
        parsed = all.items();
      }
    } catch (YamlException e) {
      throw new NotEditableException(e.getMessage());
    }
    if (parsed.size() != records.size()) {
      throw new NotEditableException("not every record begins a line of its own with '- '");
    }
    if (records.isEmpty()) {
      // an empty list, "[]", which records take the place of
      tail.removeIf(YamlLines::isContent);
    }
    for (int i = 0; i < records.size(); i++) {
      if (!(parsed.get(i) instanceof Mapping mapping)) {
        throw new NotEditableException("a record without fields");
      }
      records.get(i).mapping = mapping;
      records.get(i).mappingLine = records.get(i).line - line + 1;
    }
  }

  List<Record> records() {
    return records;
  }

  /** The record whose field has that text; null if there is none. */
  Record find(String field, String text) {
    for (Record record : records) {
      if (record.text(field).equals(text)) {
        return record;
      }
    }
    return null;
  }

  /** The lines as they are now; none if no record is left and nobody wrote a comment. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Record record : records) {
      lines.addAll(record.lead);
      lines.addAll(record.lines);
    }
    lines.addAll(tail);
    if (records.isEmpty()) {
      boolean comment = lines.stream().anyMatch(line -> !line.isBlank());
      if (!comment) {
        return List.of();
      }
      YamlLines.insert(lines, lines.size(), List.of("[]" + lineEnd), lineEnd);
    }
    return lines;
  }

  /**
   * Adds a record.
   *
   * @param after null to add it as the first
   * @param written its lines without the indent of the list, the first with its dash
   * @param apart whether an empty line stands between records
   * @return the record, which is as if it began after the other one's last line
   */
  Record add(Record after, List<String> written, boolean apart) throws NotEditableException {
    List<String> indented = new ArrayList<>();
    for (String line : written) {
      indented.add(" ".repeat(indent) + line + lineEnd);
    }
    return place(after, indented, List.of(), apart);
  }

  /** Adds a record that was taken from another file, with the comments right above it. */
  Record add(Record after, Taken taken) throws NotEditableException {
    List<String> lines = new ArrayList<>();
    for (String line : taken.lines) {
      boolean shifted = taken.indent != indent && !line.isBlank();
      lines.add(shifted ? " ".repeat(indent) + line.substring(taken.indent) : line);
    }
    int last = lines.size() - 1;
    if (!lines.get(last).endsWith("\n")) {
      lines.set(last, lines.get(last) + lineEnd);
    }
    return place(after, lines, taken.comments, true);
  }

  private Record place(Record after, List<String> lines, List<String> comments, boolean apart)
      throws NotEditableException {
    int index = after == null ? 0 : index(after) + 1;
    List<String> lead = new ArrayList<>();
    if (index > 0 && apart) {
      lead.add(lineEnd);
    }
    lead.addAll(comments);
    Record record = new Record(lead, after == null ? firstLine : after.end());
    record.lines.addAll(lines);
    if (after != null) {
      int last = after.lines.size() - 1;
      if (!after.lines.get(last).endsWith("\n")) {
        after.lines.set(last, after.lines.get(last) + lineEnd);
      }
    } else if (!records.isEmpty()) {
      List<String> head = records.get(0).lead;
      List<String> begin = head.subList(0, attached(0));
      record.lead.addAll(0, begin);
      begin.clear();
      if (apart) {
        head.add(0, lineEnd);
      }
    } else {
      record.lead.addAll(0, tail);
      tail.clear();
    }
    record.index = index;
    records.add(index, record);
    record.parse();
    return record;
  }

  /** Where a record stands: mostly where it stood when somebody last asked, or near it. */
  private int index(Record record) {
    int low = Math.min(record.index, records.size() - 1);
    int high = low + 1;
    while (low >= 0 || high < records.size()) {
      int found = low >= 0 && records.get(low) == record ? low : high;
      if (found < records.size() && records.get(found) == record) {
        record.index = found;
        return found;
      }
      low--;
      high++;
    }
    throw new IllegalArgumentException("a record of another list");
  }

  /** A record's lines, and the comments that stood right above it. */
  record Taken(List<String> comments, List<String> lines, int indent) {}

  /** Takes a record away, with the comments right above it unless they begin the file. */
  Taken take(Record record) {
    int index = index(record);
    List<String> lead = record.lead;
    int from = attached(index);
    List<String> comments = new ArrayList<>(lead.subList(from, lead.size()));
    lead.subList(from, lead.size()).clear();
    records.remove(index);
    List<String> before = index < records.size() ? records.get(index).lead : tail;
    boolean gap = index > 0 || lead.stream().anyMatch(line -> !line.isBlank());
    if (!gap || index == 0) {
      // what stood between this and the next stands before nothing now
      while (!before.isEmpty() && before.get(0).isBlank()) {
        before.remove(0);
      }
    } else {
      while (!lead.isEmpty() && lead.get(lead.size() - 1).isBlank()) {
        lead.remove(lead.size() - 1);
      }
    }
    before.addAll(0, lead);
    return new Taken(comments, record.lines, indent);
  }

  /**
   * Where in a record's lead the comments right above it begin; those that begin a file are not.
   */
  private int attached(int index) {
    List<String> lead = records.get(index).lead;
    int from = lead.size();
    while (from > 0 && lead.get(from - 1).strip().startsWith("#")) {
      from--;
    }
    return index == 0 && from == 0 ? lead.size() : from;
  }

  /** One record. */
  final class Record {
    private final List<String> lead;
    private final List<String> lines = new ArrayList<>();
    private final int line;
    private int index;
    private Mapping mapping;

    /** The line that the record has in what the mapping was parsed from. */
    private int mappingLine = 1;

    private Record(List<String> lead, int line) {
      this.lead = lead;
      this.line = line;
    }

    private void parse() throws NotEditableException {
      try {
        if (YamlNode.parse(String.join("", lines)) instanceof Sequence one
            && one.items().size() == 1
            && one.items().get(0) instanceof Mapping only) {
          mapping = only;
          mappingLine = 1;
          return;
        }
      } catch (YamlException e) {
        throw new NotEditableException(e.getMessage());
      }
      throw new NotEditableException("a record that is not one alone");
    }

    /** Where it begins in the text that was read, counted from 1. */
    int line() {
      return line;
    }

    private int end() {
      return line + lines.size();
    }

    /** The text of a field; empty if it is not there, or no single value. */
    String text(String field) {
      return mapping.fields().get(field) instanceof Scalar scalar ? scalar.text() : "";
    }

    boolean has(String field) {
      return mapping.fields().containsKey(field);
    }

    /** Where a field's value begins, or the record if it is not there. */
    int line(String field) {
      YamlNode node = mapping.fields().get(field);
      return node == null ? line : line + node.line() - mappingLine;
    }

    /** Whether it is {@code {name: value}} on one line. */
    boolean isFlow() {
      return lines.size() == 1 && lines.get(0).strip().startsWith("- {");
    }

    private int fieldIndent() {
      String first = lines.get(0);
      int at = indent + 1;
      while (at < first.length() && first.charAt(at) == ' ') {
        at++;
      }
      return at;
    }

    private List<String> names() {
      return new ArrayList<>(mapping.fields().keySet());
    }

    private YamlFields fields() {
      return new YamlFields(lines, fieldIndent(), true, lineEnd);
    }

    /**
     * Replaces a field, or puts it where its place is.
     *
     * @param written its lines without the indent of the record; none to take it away
     */
    void set(String field, List<String> written, List<String> order) throws NotEditableException {
      if (isFlow()) {
        toBlock();
      }
      if (has(field) || !written.isEmpty()) {
        fields().set(names(), field, written, order);
        parse();
      }
    }

    /**
     * Replaces a field of a mapping that is a field, or the same as {@link #set} if there is none.
     */
    void setWithin(
        String field, String inner, String value, List<String> innerOrder, List<String> order)
        throws NotEditableException {
      YamlFields.Field found = null;
      if (mapping.fields().get(field) instanceof Mapping) {
        found = YamlFields.find(fields().fields(names()), field);
      }
      if (found == null) {
        set(field, List.of(field + ":", "  " + inner + ": " + value), order);
        return;
      }
      Mapping old = (Mapping) mapping.fields().get(field);
      List<String> names = new ArrayList<>(old.fields().keySet());
      if (found.end() == found.start() + 1) {
        List<String> written = new ArrayList<>(List.of(field + ":"));
        for (String name : innerOrder) {
          String text =
              name.equals(inner)
                  ? value
                  : old.fields().get(name) instanceof Scalar scalar
                      ? PaperYaml.scalar(scalar.text())
                      : "";
          if (!text.isEmpty()) {
            written.add("  " + name + ": " + text);
          }
        }
        set(field, written, order);
        return;
      }
      List<String> within = lines.subList(found.start() + 1, found.end());
      int first = 0;
      while (!YamlLines.isContent(within.get(first))) {
        first++;
      }
      YamlFields inside =
          new YamlFields(within, YamlLines.indent(within.get(first)), false, lineEnd);
      inside.set(names, inner, List.of(inner + ": " + value), innerOrder);
      parse();
    }

    /**
     * Replaces the record as a whole by one line, without its indent; a comment behind it stays.
     */
    void replace(String written) throws NotEditableException {
      String comment = lines.size() == 1 ? YamlLines.comment(lines.get(0)) : "";
      lines.clear();
      lines.add(" ".repeat(indent) + written + comment + lineEnd);
      parse();
    }

    /** The records that a field holds; none if it is not there. */
    YamlRecords within(String field) throws NotEditableException {
      if (isFlow() || !has(field)) {
        return none(fieldIndent() + 2, end(), lineEnd);
      }
      YamlFields.Field found = YamlFields.find(fields().fields(names()), field);
      List<String> inner = lines.subList(found.start() + 1, found.end());
      return read(inner, line + found.start() + 1, lineEnd);
    }

    /** Puts records into a field in place of those it holds. */
    void setWithin(String field, YamlRecords inner, List<String> order)
        throws NotEditableException {
      if (isFlow()) {
        toBlock();
      }
      if (!has(field)) {
        List<String> written = new ArrayList<>(List.of(field + ":"));
        for (String text : inner.lines()) {
          written.add(text.substring(Math.min(fieldIndent(), text.length())).stripTrailing());
        }
        set(field, written, order);
        return;
      }
      YamlFields.Field found = YamlFields.find(fields().fields(names()), field);
      lines.subList(found.start() + 1, found.end()).clear();
      YamlLines.insert(lines, found.start() + 1, inner.lines(), lineEnd);
      parse();
    }

    /** Writes what is {@code {name: value}} on one line with a line a field. */
    private void toBlock() throws NotEditableException {
      String comment = YamlLines.comment(lines.get(0));
      List<String> block = new ArrayList<>();
      for (String name : names()) {
        if (!(mapping.fields().get(name) instanceof Scalar scalar)) {
          throw new NotEditableException("a record of records on one line");
        }
        String before = " ".repeat(indent) + (block.isEmpty() ? "- " : "  ");
        String text = before + name + ": " + PaperYaml.scalar(scalar.text());
        block.add(text + (block.isEmpty() ? comment : "") + lineEnd);
      }
      lines.clear();
      lines.addAll(block);
      parse();
    }
  }
}
