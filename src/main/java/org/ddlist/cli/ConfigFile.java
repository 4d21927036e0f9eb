package org.ddlist.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The file of a person's defaults, ddlist/config.yaml in the <a
 * href="https://specifications.freedesktop.org/basedir-spec/latest/">folder for configuration</a>.
 * It is the part of YAML that settings need, read by hand since a YAML library would double the
 * time that a run takes to start:
 *
 * <pre>
 * file    = ["---"] { line }
 * line    = [ NAME ":" [ " " value ] | "- " item ] [ comment ]
 * value   = "[" item { "," item } "]" | item
 * item    = 'text, in which '' is one ' | "text, in which \\ and \" are one character" | plain
 * comment = "#" to the line's end; behind something only after a space
 * </pre>
 *
 * A name without a value is followed by its items, a line each. A setting may stand there once.
 */
final class ConfigFile {
  private static final int LARGEST = 65_536;

  /**
   * What the file says.
   *
   * @param value of several items, these parted by commas
   * @param line from 1
   */
  record Entry(String name, String value, int line) {}

  private final String path;
  private final List<Entry> entries = new ArrayList<>();
  private int number;
  private String listing;
  private int listingLine;
  private List<String> items;

  private ConfigFile(String path) {
    this.path = path;
  }

  /** Where the file is or would be; empty if the environment names no folder. */
  static String path(Map<String, String> environment) {
    String folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
    if (!folder.startsWith("/")) {
      String home = environment.getOrDefault("HOME", "");
      if (home.isEmpty()) {
        return "";
      }
      folder = home + "/.config";
    }
    return folder + "/ddlist/config.yaml";
  }

  /**
   * Reads the file.
   *
   * @return what it says, in its order; empty if it is not there
   * @throws Refusal if it cannot be read, with the line if it has one that is no setting
   */
  static List<Entry> read(String path) throws Refusal {
    if (path.isEmpty() || !new File(path).exists()) {
      return List.of();
    }
    return parse(path, text(path));
  }

  private static String text(String path) throws Refusal {
    try (InputStream in = Files.newInputStream(new File(path).toPath())) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw unreadable(path, "is larger than 64 KB");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw unreadable(path, "is not text in UTF-8");
    } catch (IOException e) {
      throw unreadable(path, "cannot be read");
    }
  }

  private static Refusal unreadable(String path, String problem) {
    return new Refusal(
        ExitStatus.UNREADABLE, path + " " + problem, "mend it, or move it out of the way");
  }

  /** Reads the text of a file of that name. */
  static List<Entry> parse(String path, String text) throws Refusal {
    ConfigFile file = new ConfigFile(path);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      file.number++;
      file.line(text.substring(start, end));
      start = end + 1;
    }
    file.endList();
    return file.entries;
  }

  private void line(String line) throws Refusal {
    String content = line.strip();
    if (content.isEmpty() || content.startsWith("#") || number == 1 && content.equals("---")) {
      return;
    }
    if (content.startsWith("- ") && listing != null) {
      items.add(item(content.substring(2)));
      return;
    }
    endList();
    int colon = content.indexOf(':');
    String rest = colon < 0 ? "" : content.substring(colon + 1);
    if (colon <= 0
        || Character.isWhitespace(line.charAt(0))
        || !rest.isEmpty() && !Character.isWhitespace(rest.charAt(0))) {
      throw malformed("'" + content + "' is not a setting", "write one as 'name: value'");
    }
    String name = content.substring(0, colon).strip();
    for (Entry entry : entries) {
      if (entry.name().equals(name)) {
        throw malformed(
            "'" + name + "' is set again", "line " + entry.line() + " has it; keep one of them");
      }
    }
    String value = value(rest.strip());
    if (value.isEmpty()) {
      listing = name;
      listingLine = number;
      items = new ArrayList<>();
    } else {
      entries.add(new Entry(name, value, number));
    }
  }

  private void endList() throws Refusal {
    if (listing == null) {
      return;
    }
    if (items.isEmpty()) {
      number = listingLine;
      throw malformed("'" + listing + "' has no value", "write one behind it, or leave it out");
    }
    entries.add(new Entry(listing, String.join(",", items), listingLine));
    listing = null;
  }

  private String value(String text) throws Refusal {
    if (!text.startsWith("[")) {
      return text.startsWith("#") ? "" : item(text);
    }
    int end = text.indexOf(']');
    if (end < 0) {
      throw malformed("a '[' is not closed", "write a list as [key, year, title]");
    }
    refuseBehind(text.substring(end + 1));
    List<String> values = new ArrayList<>();
    for (String part : text.substring(1, end).split(",")) {
      values.add(item(part.strip()));
    }
    return String.join(",", values);
  }

  private String item(String text) throws Refusal {
    String content = text.strip();
    char quote = content.isEmpty() ? 0 : content.charAt(0);
    if (quote != '\'' && quote != '"') {
      int comment = content.indexOf(" #");
      return comment < 0 ? content : content.substring(0, comment).strip();
    }
    StringBuilder item = new StringBuilder();
    for (int i = 1; i < content.length(); i++) {
      char c = content.charAt(i);
      char next = i + 1 < content.length() ? content.charAt(i + 1) : 0;
      if (quote == '"' && c == '\\' && (next == '"' || next == '\\')
          || quote == '\'' && c == quote && next == quote) {
        item.append(next);
        i++;
      } else if (c == quote) {
        refuseBehind(content.substring(i + 1));
        return item.toString();
      } else {
        item.append(c);
      }
    }
    throw malformed("a quotation mark is not closed", "write it at both ends of the value");
  }

  private void refuseBehind(String rest) throws Refusal {
    String behind = rest.strip();
    if (!behind.isEmpty() && !behind.startsWith("#")) {
      throw malformed("'" + behind + "' stands behind the value", "quote the value as a whole");
    }
  }

  private Refusal malformed(String problem, String remedy) {
    return new Refusal(ExitStatus.UNREADABLE, path + ":" + number + ": " + problem, remedy);
  }
}
