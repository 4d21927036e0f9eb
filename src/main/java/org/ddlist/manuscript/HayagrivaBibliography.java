package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.formats.Detail;
import org.ddlist.formats.HayagrivaWriter;
import org.ddlist.model.Paper;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Edit;
import org.ddlist.text.Edits;
import org.ddlist.text.Place;
import org.ddlist.text.TextLines;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Scalar;
import org.ddlist.text.YamlNode.YamlException;

/**
 * A bibliography in Hayagriva's YAML.
 *
 * @param fields its entries by their keys
 * @param detail that of new entries
 */
public record HayagrivaBibliography(DecodedText file, Map<String, YamlNode> fields, Detail detail)
    implements BibliographyText {
  private static final String INDENT = "  ";

  /**
   * Reads a bibliography.
   *
   * @throws MalformedBibliographyException if it is not YAML, or has something else than entries
   */
  public static HayagrivaBibliography read(DecodedText file, Detail detail)
      throws MalformedBibliographyException {
    Map<String, YamlNode> fields = fields(file);
    for (Map.Entry<String, YamlNode> field : fields.entrySet()) {
      boolean entry =
          field.getValue() instanceof Mapping mapping
              && (mapping.fields().containsKey("type") || mapping.fields().containsKey("title"));
      if (!entry) {
        throw new MalformedBibliographyException(
            new Place(file.name(), field.getValue().line()),
            "'" + field.getKey() + "' is no entry of Hayagriva, with a type and a title");
      }
    }
    return new HayagrivaBibliography(file, fields, detail);
  }

  private static Map<String, YamlNode> fields(DecodedText file)
      throws MalformedBibliographyException {
    try {
      YamlNode node = YamlNode.parse(file.withoutMark());
      if (node instanceof Scalar scalar && scalar.text().isEmpty()) {
        return Map.of();
      }
      if (node instanceof Mapping mapping) {
        return mapping.fields();
      }
      throw new MalformedBibliographyException(
          new Place(file.name(), node.line()),
          "a list or a text, where Hayagriva has entries with keys");
    } catch (YamlException e) {
      throw new MalformedBibliographyException(file, e);
    }
  }

  @Override
  public List<Listed> entries() {
    List<String> lines = TextLines.split(text());
    List<Listed> entries = new ArrayList<>(fields.size());
    for (Map.Entry<String, YamlNode> field : fields.entrySet()) {
      String key = field.getKey();
      Mapping entry = (Mapping) field.getValue();
      entries.add(
          new Listed(
              new HayagrivaReference(key, entry),
              key,
              new Place(file.name(), keyLine(lines, key, entry.line()))));
    }
    return entries;
  }

  @Override
  public DifferentWorks different() {
    DifferentWorks different = new DifferentWorks();
    different.readYaml(text());
    return different;
  }

  /** The line with the key of the value that begins on that line or below the key. */
  private static int keyLine(List<String> lines, String key, int valueLine) {
    for (int line = Math.min(valueLine, lines.size()); line > 0; line--) {
      String written = lines.get(line - 1);
      if (written.startsWith(key) || written.startsWith(key, 1)) {
        return line;
      }
    }
    return valueLine;
  }

  /**
   * The new text is read again: a flow mapping or an end mark takes no entry below it, and a text
   * block that keeps its last line ends would take them.
   */
  @Override
  public Edit append(List<Paper> papers) throws MalformedBibliographyException {
    String written = BibliographyText.written(out -> HayagrivaWriter.write(papers, detail, out));
    for (Edit edit : places(indented(written))) {
      if (isFit(edit, papers.size())) {
        return edit;
      }
    }
    String reason =
        !fields.isEmpty() && isFlow()
            ? "the entries are in braces, and none can be added below them"
            : "no entry can be added after this line";
    throw new MalformedBibliographyException(
        new Place(file.name(), Math.max(1, TextLines.split(text()).size())), reason);
  }

  /** The edits that may add entries: at the end, before the document's end, instead of "{}". */
  private List<Edit> places(String written) {
    List<Edit> places = new ArrayList<>();
    places.add(appended(written));
    int end = text().lastIndexOf("\n...");
    if (end >= 0) {
      places.add(inserted(end + 1, written));
    }
    int open = fields.isEmpty() ? text().lastIndexOf('{') : -1;
    int close = text().indexOf('}', open + 1);
    if (open >= 0 && close > open) {
      places.add(replacement(open, close + 1, written.stripTrailing()));
    }
    return places;
  }

  /** Whether an edit adds so many entries and leaves the others as they are. */
  private boolean isFit(Edit edit, int added) {
    Map<String, YamlNode> after;
    try {
      after = fields(DecodedText.of(file.name(), new Edits(text(), List.of(edit)).apply()));
    } catch (MalformedBibliographyException e) {
      return false;
    }
    boolean fit = after.size() == fields.size() + added;
    for (Map.Entry<String, YamlNode> field : fields.entrySet()) {
      fit &= field.getValue().equals(after.get(field.getKey()));
    }
    return fit;
  }

  /** Whether the entries are in one pair of braces. */
  private boolean isFlow() {
    for (String line : TextLines.split(text())) {
      String bare = (line.startsWith("\ufeff") ? line.substring(1) : line).strip();
      boolean before = bare.isEmpty() || bare.startsWith("#") || bare.startsWith("%");
      if (!before && !bare.equals("---")) {
        return bare.startsWith("{");
      }
    }
    return false;
  }

  /** Entries with the indentation of the file's first entry. */
  private String indented(String written) {
    String unit = indentation();
    if (unit.equals(INDENT)) {
      return written;
    }
    StringBuilder indented = new StringBuilder();
    for (String line : TextLines.split(written)) {
      int depth = 0;
      while (line.startsWith(INDENT, depth * INDENT.length())) {
        depth++;
      }
      indented.append(unit.repeat(depth)).append(line, depth * INDENT.length(), line.length());
    }
    return indented.toString();
  }

  private String indentation() {
    if (!fields.isEmpty()) {
      String line = TextLines.split(text()).get(fields.values().iterator().next().line() - 1);
      int end = 0;
      while (end < line.length() && line.charAt(end) == ' ') {
        end++;
      }
      if (end > 0) {
        return line.substring(0, end);
      }
    }
    return INDENT;
  }
}
