package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ddlist.model.Catalog;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the commands in src/test/resources/commands on the catalog of classic papers. In a file,
 * each block of code is a command, its input and what it prints:
 *
 * <pre>
 * $ NAME=VALUE ddlist WORD...    in a pipe; "screen 80$" on a screen of 80 cells,
 *                                "ascii 80$" on one that shows ASCII alone
 * &lt; a line of standard input
 * a line of standard output      with ESC written as ␛, NUL as ␀
 * 2&gt; a line of standard error
 * refs.bib&gt; a line               of a file that the command changed
 * [3]                            the exit status, if it is not 0
 * </pre>
 *
 * <p>TMP is an empty folder of the block's own, but for a copy of the catalog in TMP/catalog, and,
 * if it names TMP/lists, of the lists in there, two of which are archives, all of 31 July 2020. A
 * command with HOME=TMP runs twice, from a clean home and from what it has kept there, and must
 * print the same.
 *
 * <p>A word that begins with {@code copy:} is a file of src/test/resources/manuscript, or one that
 * is not there yet, in a folder that is the command's own.
 *
 * <p>{@code mvn test -Dtest=GoldenCommandsTest -Dgolden.write} writes what the commands print now.
 */
class GoldenCommandsTest {
  private static final Path COMMANDS = Path.of("src/test/resources/commands");
  private static final Path CATALOG = Path.of("src/test/resources/catalog");
  private static final String FENCE = "```";
  private static final String COPY = "copy:";

  @TestFactory
  Stream<DynamicTest> commands() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(COMMANDS)) {
      for (Path file : files.sorted().toList()) {
        if (System.getProperty("golden.write") != null) {
          write(file);
        }
        for (List<String> block : blocks(file)) {
          String name = file.getFileName() + ": " + block.get(0);
          tests.add(
              DynamicTest.dynamicTest(
                  name,
                  () -> assertEquals(String.join("\n", block), String.join("\n", run(block)))));
        }
      }
    }
    return tests.stream();
  }

  private static List<List<String>> blocks(Path file) throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = null;
    for (String line : Files.readAllLines(file)) {
      if (!line.equals(FENCE)) {
        if (block != null) {
          block.add(line);
        }
      } else if (block == null) {
        block = new ArrayList<>();
      } else {
        blocks.add(block);
        block = null;
      }
    }
    return blocks;
  }

  private static void write(Path file) throws IOException {
    List<String> written = new ArrayList<>();
    List<String> block = null;
    for (String line : Files.readAllLines(file)) {
      if (line.equals(FENCE)) {
        if (block != null) {
          written.addAll(run(block));
        }
        block = block == null ? new ArrayList<>() : null;
        written.add(line);
      } else if (block != null) {
        block.add(line);
      } else {
        written.add(line);
      }
    }
    Files.write(file, written);
  }

  private static List<String> run(List<String> block) throws IOException {
    Path folder = block.get(0).contains("TMP") ? copy() : null;
    String name = folder == null ? "TMP" : folder.toString();
    if (block.get(0).contains("TMP/lists")) {
      SampleLists.write(folder.resolve("lists"));
    }
    List<String> lines = run(block, name);
    if (block.get(0).contains("$ HOME=TMP ")) {
      assertEquals(lines, run(block, name), "from what was kept");
    }
    List<String> transcript = new ArrayList<>();
    for (String line : lines) {
      transcript.add(line.replace(name, "TMP"));
    }
    if (folder != null) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return transcript;
  }

  private static Path copy() throws IOException {
    Path folder = Files.createTempDirectory("golden");
    try (Stream<Path> files = Files.walk(CATALOG)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("catalog").resolve(CATALOG.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return folder;
  }

  private static List<String> run(List<String> block, String folder) throws IOException {
    List<String> transcript = new ArrayList<>(List.of(block.get(0)));
    StringBuilder input = new StringBuilder();
    for (String line : block) {
      if (line.startsWith("< ")) {
        transcript.add(line);
        input.append(typed(line.substring(2))).append('\n');
      }
    }
    int prompt = block.get(0).indexOf("$ ");
    Screen screen = Screen.of(block.get(0).substring(0, prompt));
    List<String> words = words(typed(block.get(0).substring(prompt + 2)).replace("TMP", folder));
    Map<String, String> environment = new HashMap<>();
    while (!words.get(0).equals("ddlist")) {
      String[] setting = words.remove(0).split("=", 2);
      environment.put(setting[0], setting[1]);
    }
    Path manuscripts = Files.createTempDirectory("golden");
    Map<String, String> copied = copy(words, manuscripts);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new Terminal.Input(
                new ByteArrayInputStream(input.toString().getBytes(StandardCharsets.UTF_8)),
                screen.shown() && input.isEmpty()),
            new Terminal.Data(out, screen.shown()),
            new Terminal.Notes(err, screen.shown()),
            new Terminal.Screen(screen.columns(), Integer.MAX_VALUE, screen.unicode()),
            environment);
    int status = Cli.run(terminal, GoldenCommandsTest::catalog, words.subList(1, words.size()));
    String called = manuscripts + "/";
    out.toString()
        .lines()
        .map(line -> line.replace('\u001b', '␛').replace(called, "copy:"))
        .forEach(transcript::add);
    err.toString()
        .lines()
        .map(line -> "2> " + line.replace(called, "copy:"))
        .forEach(transcript::add);
    addChanged(manuscripts, copied, transcript);
    if (status != 0) {
      transcript.add("[" + status + "]");
    }
    return transcript;
  }

  /** Copies the files that words name, puts the copies' names there, and returns what they have. */
  private static Map<String, String> copy(List<String> words, Path folder) throws IOException {
    Map<String, String> copied = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith(COPY)) {
        String name = words.get(i).substring(COPY.length());
        Path source = Path.of("src/test/resources/manuscript", name);
        if (Files.exists(source)) {
          Files.copy(source, folder.resolve(name));
          copied.put(name, Files.readString(source));
        }
        words.set(i, folder.resolve(name).toString());
      }
    }
    return copied;
  }

  /** Adds the lines of the files that are new or other, and removes the folder. */
  private static void addChanged(Path folder, Map<String, String> copied, List<String> transcript)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        if (!text.equals(copied.get(name))) {
          text.lines().map(line -> name + "> " + line).forEach(transcript::add);
        }
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static String typed(String line) {
    return line.replace('␛', '\u001b').replace('␀', '\0');
  }

  private record Screen(boolean shown, int columns, boolean unicode) {
    static Screen of(String prompt) {
      if (prompt.isEmpty()) {
        return new Screen(false, 80, true);
      }
      String[] words = prompt.split(" ");
      return new Screen(true, Terminal.columns(words[1], null), words[0].equals("screen"));
    }
  }

  private static Catalog catalog() throws IOException {
    try {
      return CatalogFolder.load(FolderTree.of(CATALOG), new ArrayList<>());
    } catch (MalformedCatalogException e) {
      throw new IOException(e);
    }
  }

  /** Splits at spaces outside quotes, as a shell does. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = null;
    char quote = 0;
    for (char c : line.toCharArray()) {
      if (quote == 0 && c == ' ') {
        if (word != null) {
          words.add(word.toString());
        }
        word = null;
        continue;
      }
      if (word == null) {
        word = new StringBuilder();
      }
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
      } else {
        word.append(c);
      }
    }
    if (word != null) {
      words.add(word.toString());
    }
    return words;
  }
}
