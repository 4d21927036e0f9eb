package org.ddlist.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.LatexText;
import org.ddlist.model.PaperRules;
import org.ddlist.model.WebAddress;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Scalar;
import org.ddlist.text.YamlNode.Sequence;

/**
 * Reads typed values from a YAML mapping, and notes problems with their lines. A missing or wrong
 * value is read as empty, so that one pass finds all problems.
 */
final class RecordReader {
  private final String file;
  private final String key;
  private final Mapping mapping;
  private final Problems problems;

  private RecordReader(String file, String key, Mapping mapping, Problems problems) {
    this.file = file;
    this.key = key;
    this.mapping = mapping;
    this.problems = problems;
  }

  /**
   * Reads a mapping that may have these fields and no others.
   *
   * @param nameField the field whose value names the record in messages
   */
  static RecordReader of(
      String file, YamlNode node, String nameField, List<String> allowed, Problems problems) {
    String name =
        node instanceof Mapping mapping && mapping.fields().get(nameField) instanceof Scalar scalar
            ? scalar.text()
            : "";
    return new RecordReader(file, name, fields(file, name, node, allowed, problems), problems);
  }

  /** Reads a mapping inside this one; its problems are this record's. */
  RecordReader nested(YamlNode node, List<String> allowed) {
    return new RecordReader(file, key, fields(file, key, node, allowed, problems), problems);
  }

  private static Mapping fields(
      String file, String key, YamlNode node, List<String> allowed, Problems problems) {
    if (!(node instanceof Mapping mapping)) {
      problems.addFatal(file, node.line(), key, "expected fields, 'name: value'");
      return new Mapping(Map.of(), node.line());
    }
    mapping
        .fields()
        .forEach(
            (field, value) -> {
              if (!allowed.contains(field)) {
                problems.addFatal(file, value.line(), key, "unknown field '" + field + "'");
              }
            });
    return mapping;
  }

  /** Notes a fatal problem at a field's line, or at the record's if the field is absent. */
  void problem(String field, String message) {
    problems.addFatal(file, mapping.line(field), key, message);
  }

  /** Notes a problem that is not fatal. */
  void breach(String field, String message) {
    problems.add(file, mapping.line(field), key, message);
  }

  /** Notes a breach of the rules for values. */
  void add(PaperRules.Breach breach) {
    if (breach.fatal()) {
      problem(breach.field(), breach.message());
    } else {
      breach(breach.field(), breach.message());
    }
  }

  /** Notes a character that LaTeX cannot write in ASCII, which not every engine reads. */
  void writable(String field, String text) {
    String refused = LatexText.unwritable(text);
    if (!refused.isEmpty()) {
      breach(field, field + ": BibTeX has no way to write '" + refused + "' in ASCII");
    }
  }

  boolean has(String field) {
    return mapping.fields().containsKey(field);
  }

  /** The node of a field; null if it is absent. */
  YamlNode node(String field) {
    return mapping.fields().get(field);
  }

  /** The text of a field; empty if it is absent. */
  String text(String field) {
    YamlNode node = mapping.fields().get(field);
    return node == null ? "" : text(field, node);
  }

  /** The text of a node that belongs to a field; empty if it is no single value. */
  String text(String field, YamlNode node) {
    if (!(node instanceof Scalar scalar)) {
      problem(field, field + ": expected one value");
      return "";
    }
    String text = scalar.text();
    if (text.isBlank()) {
      problem(field, field + ": is empty; leave the field out if it is not known");
      return "";
    }
    String stripped = text.strip();
    if (!stripped.equals(text)) {
      problem(field, field + ": has space around it");
    }
    return isText(field, stripped) ? stripped : "";
  }

  /** Whether a text has only characters that a catalog can hold; notes it if not. */
  boolean isText(String field, String text) {
    String fault = PaperRules.textFault(text);
    if (!fault.isEmpty()) {
      problem(field, field + ": " + fault);
    }
    return fault.isEmpty();
  }

  String required(String field) {
    if (!has(field)) {
      problem(field, "'" + field + "' is missing");
    }
    return text(field);
  }

  /** A whole number; {@code absent} if the field is absent or not a number. */
  int number(String field, int absent) {
    if (!has(field)) {
      return absent;
    }
    String text = text(field);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      problem(field, field + ": '" + text + "' is not a number");
      return absent;
    }
  }

  boolean flag(String field) {
    String text = text(field);
    if (has(field) && !text.equals("true") && !text.equals("false")) {
      problem(field, field + ": expected true or false");
    }
    return text.equals("true");
  }

  /** The items of a field that holds a list; empty if it is absent. */
  List<YamlNode> items(String field) {
    YamlNode node = mapping.fields().get(field);
    if (node == null) {
      return List.of();
    }
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    problem(field, field + ": expected a list");
    return List.of();
  }

  /** The items of a field that holds a list of single values. */
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : items(field)) {
      String text = text(field, item);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** An address on the web; empty if the field is absent. */
  String address(String field) {
    String address = text(field);
    if (!address.isEmpty() && !WebAddress.isValid(address)) {
      problem(field, field + ": '" + address + "' is not an http or https address");
    }
    return address;
  }
}
