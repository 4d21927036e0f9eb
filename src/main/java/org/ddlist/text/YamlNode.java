package org.ddlist.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
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
  int line();

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
  }

  /**
   * Reads a document.
   *
   * @return an empty mapping for an empty document
   * @throws YamlException if it is not YAML, is more than one document or names a field twice
   */
  static YamlNode parse(String document) throws YamlException {
    YAMLFactory factory =
        YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .loaderOptions(unlimited())
            .build();
    try (JsonParser parser = factory.createParser(document)) {
      return parse(parser);
    } catch (IOException e) {
      throw exception(e, "not YAML");
    }
  }

  /**
   * Reads a document in JSON, which YAML's reader takes too, but slowly and without tabs.
   *
   * @throws YamlException if it is not JSON or is more than one document
   */
  static YamlNode parseJson(String document) throws YamlException {
    try (JsonParser parser = new JsonFactory().createParser(document)) {
      return parse(parser);
    } catch (IOException e) {
      // Jackson's own message names its classes.
      throw new YamlException(exception(e, "").line(), "not JSON");
    }
  }

  private static YamlNode parse(JsonParser parser) throws IOException, YamlException {
    YamlNode node = parser.nextToken() == null ? new Mapping(Map.of(), 1) : read(parser);
    if (parser.nextToken() != null) {
      int line = parser.currentTokenLocation().getLineNr();
      throw new YamlException(line, "a second document begins here; a file has one");
    }
    return node;
  }

  private static YamlException exception(IOException e, String unknown) {
    if (!(e instanceof JsonProcessingException syntax)) {
      return new YamlException(1, e.getMessage());
    }
    int line = syntax.getLocation() == null ? 1 : syntax.getLocation().getLineNr();
    String message = syntax.getOriginalMessage();
    return new YamlException(line, message.lines().findFirst().orElse(unknown));
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

  private static YamlNode read(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_ARRAY -> {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser));
        }
        yield new Sequence(items, line);
      }
      case START_OBJECT -> {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, read(parser));
        }
        yield new Mapping(fields, line);
      }
      case VALUE_NULL -> new Scalar("", line);
      default -> new Scalar(parser.getText(), line);
    };
  }

  /** Text that is not YAML. */
  final class YamlException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    YamlException(int line, String message) {
      super(message);
      this.line = line;
    }

    public int line() {
      return line;
    }
  }
}
