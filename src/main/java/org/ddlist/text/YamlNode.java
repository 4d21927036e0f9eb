package org.ddlist.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * A value in a YAML document with its first line, counted from 1. A scalar is its text: the schema,
 * not YAML, decides that a year is a number and a volume is not.
 */
public sealed interface YamlNode {
  /** What is wrong with a file that goes on after its document. */
  String SECOND = "a second document begins here; a file has one";

  int line();

  /** The text of a scalar; empty for a sequence or a mapping. */
  default String text() {
    return "";
  }

  /** The line in which the last value in it begins. */
  int lastLine();

  record Scalar(String text, int line) implements YamlNode {
    @Override
    public int lastLine() {
      return line;
    }
  }

  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    @Override
    public int lastLine() {
      return items.isEmpty() ? line : items.get(items.size() - 1).lastLine();
    }
  }

  record Mapping(Map<String, YamlNode> fields, int line) implements YamlNode {
    /**
     * The line of a value, or that of the mapping if the field is absent.
     *
     * @param path the field's name, or "links.code" for a field of a mapping in it
     */
    public int line(String path) {
      int dot = path.indexOf('.');
      YamlNode value = fields.get(dot < 0 ? path : path.substring(0, dot));
      if (dot >= 0 && value instanceof Mapping inner) {
        return inner.line(path.substring(dot + 1));
      }
      return value == null ? line : value.line();
    }

    @Override
    public int lastLine() {
      int last = line;
      for (YamlNode value : fields.values()) {
        last = value.lastLine();
      }
      return last;
    }

    /** The text of a field; empty if it is absent or no single value. */
    public String text(String field) {
      return fields.get(field) instanceof Scalar scalar ? scalar.text() : "";
    }

    /** The texts of those fields that are not empty. */
    public List<String> texts(String... names) {
      List<String> texts = new ArrayList<>();
      for (String name : names) {
        if (!text(name).isEmpty()) {
          texts.add(text(name));
        }
      }
      return texts;
    }

    /** A field as a list: the items of a sequence, one other value, or none if it is absent. */
    public List<YamlNode> items(String field) {
      YamlNode value = fields.get(field);
      if (value instanceof Sequence sequence) {
        return sequence.items();
      }
      return value == null ? List.of() : List.of(value);
    }
  }

  /**
   * Reads a document.
   *
   * @return an empty mapping for an empty document
   * @throws YamlException if it is not YAML, is more than one document or names a field twice
   */
  static YamlNode parse(String document) throws YamlException {
    YAMLFactory factory = YAMLFactory.builder().loaderOptions(unlimited()).build();
    try (JsonParser parser = factory.createParser(document)) {
      return parse(parser, true);
    } catch (JsonProcessingException e) {
      throw YamlFault.yaml(document, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a document in JSON, which YAML's reader takes too, but slowly and without tabs.
   *
   * @throws YamlException if it is not JSON or is more than one document
   */
  static YamlNode parseJson(String document) throws YamlException {
    try (JsonParser parser = new JsonFactory().createParser(document)) {
      return parse(parser, false);
    } catch (JsonProcessingException e) {
      throw YamlFault.json(document, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param once whether an object may name a field once only
   */
  private static YamlNode parse(JsonParser parser, boolean once) throws IOException, YamlException {
    YamlNode node = parser.nextToken() == null ? new Mapping(Map.of(), 1) : read(parser, once);
    if (parser.nextToken() != null) {
      throw exception(parser, SECOND);
    }
    return node;
  }

  private static YamlException exception(JsonParser parser, String message) {
    JsonLocation place = parser.currentTokenLocation();
    return new YamlException(place.getLineNr(), place.getColumnNr(), message);
  }

  /** The line of the first comment of a document that {@link #parse} reads; 0 if it has none. */
  static int firstComment(String document) {
    LoaderOptions options = unlimited();
    options.setProcessComments(true);
    Scanner scanner = new ScannerImpl(new StreamReader(document), options);
    while (!scanner.checkToken(Token.ID.StreamEnd)) {
      if (scanner.getToken() instanceof CommentToken comment
          && comment.getCommentType() != CommentType.BLANK_LINE) {
        return comment.getStartMark().getLine() + 1;
      }
    }
    return 0;
  }

  /** The default limit of 3 MB is for untrusted input; a large bibliography needs more. */
  private static LoaderOptions unlimited() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  private static YamlNode read(JsonParser parser, boolean once) throws IOException, YamlException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_ARRAY -> {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser, once));
        }
        yield new Sequence(items, line);
      }
      case START_OBJECT -> {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          if (once && fields.containsKey(name)) {
            throw exception(parser, "'" + name + "' is here for the second time");
          }
          parser.nextToken();
          fields.put(name, read(parser, once));
        }
        yield new Mapping(fields, line);
      }
      case VALUE_NULL -> new Scalar("", line);
      default -> new Scalar(parser.getText(), line);
    };
  }

  /** Text that is not YAML or JSON. The message says why, for a person. */
  final class YamlException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    YamlException(int line, int column, String message) {
      super(message);
      this.line = line;
      this.column = column;
    }

    /** Where the fault is in the file of that name. */
    public Place place(String file) {
      return new Place(file, line, column);
    }
  }
}
