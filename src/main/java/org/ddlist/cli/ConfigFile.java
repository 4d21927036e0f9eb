package org.ddlist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Edit;
import org.ddlist.text.Edits;
import org.ddlist.text.FileException;
import org.ddlist.text.OwnFiles;
import org.ddlist.text.SafeFile;
import org.ddlist.text.TextLines;

/**
 * A user's defaults, ddlist/config.yaml in the configuration folder. Read by hand, since a YAML
 * library would double the time that a run takes to start, and only this part of YAML:
 *
 * <pre>
 * file    = ["---"] { [ NAME ": " value ] [ comment ] }
 * value   = "[" item { "," item } "]" | item
 * item    = "'" text "'" | '"' text '"' | text
 * comment = "#" to the end of the line; after a value only after a space
 * </pre>
 */
final class ConfigFile {
  /** In bytes. */
  private static final int LARGEST = 65_536;

  /**
   * A setting.
   *
   * @param value the items of a list separated by commas
   * @param line from 1
   */
  record Entry(String name, String value, int line) {}

  private final String path;
  private final List<Entry> entries = new ArrayList<>();
  private int number;

  private ConfigFile(String path) {
    this.path = path;
  }

  /** Where the file is or would be; empty if the environment names no folder. */
  static String path(Map<String, String> environment) {
    String folder = OwnFiles.folder(environment, "XDG_CONFIG_HOME", ".config");
    return folder.isEmpty() ? "" : folder + "/config.yaml";
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

  /**
   * Sets a value: in the line that sets it now, or in a new one at the end. All other text stays.
   *
   * @throws Refusal if the file cannot be read or written
   */
  static void set(String path, String name, String value) throws Refusal {
    List<Entry> entries = read(path);
    Path folder = Path.of(path).getParent();
    try {
      Files.createDirectories(folder);
      try (SafeFile file = SafeFile.open(path)) {
        String text = file.read().text();
        file.write(new Edits(text, List.of(edit(text, entries, name, value))), UTF_8);
      }
    } catch (IOException e) {
      throw Refusal.unreadable(
          e instanceof FileException ? e.getMessage() : path + ": " + FileException.reason(e),
          "nothing was set");
    }
  }

  private static Edit edit(String text, List<Entry> entries, String name, String value)
      throws Refusal {
    String line = name + ": " + quoted(value) + "\n";
    for (Entry entry : entries) {
      if (entry.name().equals(name)) {
        TextLines lines = new TextLines(text);
        return new Edit(lines.start(entry.line() - 1), lines.start(entry.line()), line);
      }
    }
    String before = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    return new Edit(text.length(), text.length(), before + line);
  }

  /** A value as the file has it: in quotation marks if it would be read as something else. */
  private static String quoted(String value) throws Refusal {
    boolean isPlain =
        "[\"'#".indexOf(value.charAt(0)) < 0
            && !value.contains(" #")
            && value.equals(value.strip());
    if (isPlain) {
      return value;
    }
    char mark = value.indexOf('"') < 0 ? '"' : '\'';
    if (value.indexOf(mark) >= 0) {
      throw Refusal.usage("a value cannot have both quotation marks", "use one kind of them");
    }
    return mark + value + mark;
  }

  private static String text(String path) throws Refusal {
    if (new File(path).length() > LARGEST) {
      throw unreadable(path + ": larger than 64 KB");
    }
    try {
      DecodedText text = DecodedText.load(path, InputStream.nullInputStream());
      if (!text.isUnicode()) {
        throw unreadable(path + ": not UTF-8");
      }
      return text.withoutMark();
    } catch (FileException e) {
      throw unreadable(e.getMessage());
    }
  }

  private static Refusal unreadable(String problem) {
    return Refusal.unreadable(problem, "correct it, or move it away");
  }

  static List<Entry> parse(String path, String text) throws Refusal {
    ConfigFile file = new ConfigFile(path);
    for (String line : TextLines.split(text)) {
      file.number++;
      file.line(line);
    }
    return file.entries;
  }

  private void line(String line) throws Refusal {
    String content = line.strip();
    if (content.isEmpty() || content.startsWith("#") || number == 1 && content.equals("---")) {
      return;
    }
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
      throw malformed("'" + name + "' has no value", "write it on the same line, or leave it out");
    }
    entries.add(new Entry(name, value, number));
  }

  private String value(String text) throws Refusal {
    char first = text.isEmpty() ? 0 : text.charAt(0);
    if (first != '[' && first != '"' && first != '\'') {
      int comment = (" " + text).indexOf(" #");
      return comment < 0 ? text : text.substring(0, Math.max(0, comment - 1)).strip();
    }
    char last = first == '[' ? ']' : first;
    int end = text.indexOf(last, 1);
    if (end < 0) {
      throw malformed("unclosed " + first, "end the value with " + last);
    }
    String rest = text.substring(end + 1).strip();
    if (!rest.isEmpty() && !rest.startsWith("#")) {
      throw malformed("'" + rest + "' follows the value", "quote the whole value");
    }
    String inner = text.substring(1, end);
    return first == '[' ? list(inner) : inner;
  }

  private String list(String items) throws Refusal {
    List<String> values = new ArrayList<>();
    for (String item : items.split(",")) {
      values.add(value(item.strip()));
    }
    return String.join(",", values);
  }

  private Refusal malformed(String problem, String remedy) {
    return Refusal.unreadable(path + ":" + number + ": " + problem, remedy);
  }
}
