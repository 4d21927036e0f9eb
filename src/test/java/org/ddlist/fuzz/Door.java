package org.ddlist.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.ddlist.text.FileException;

/** Where bytes that anyone may have written come in: a reader, and the commands that use it. */
enum Door {
  BIBTEX(".bib", Readers::bibtex, "check FILE", "audit FILE", "list --catalog FILE --no-pager"),
  LATEX("", Readers::latex),
  LIST(".md", Readers::list, "list --catalog FILE --no-pager", "check FILE"),
  YAML(".yaml", Readers::records, "list --catalog FILE --no-pager", "check FILE -o json"),
  CATALOG("", Readers::catalog),
  ZIP(".zip", Readers::archive, "list --catalog FILE -o json", "check FILE"),
  TAR("", input -> Readers.archive(Readers.tar(input))),
  TEX(".tex", input -> Readers.document(".tex", input), "cite --from FILE --no-pager"),
  MARKDOWN(".md", input -> Readers.document(".md", input), "cite --from FILE --no-pager"),
  TYPST(".typ", input -> Readers.document(".typ", input), "cite --from FILE"),
  NOTEBOOK(".ipynb", input -> Readers.document(".ipynb", input), "cite --from FILE"),
  AUX(".aux", input -> Readers.document(".aux", input), "cite --from FILE"),
  BCF(".bcf", input -> Readers.document(".bcf", input), "cite --from FILE"),
  QUERY("", Readers::query, "search TEXT -o json", "search TEXT --no-pager", "cite TEXT"),
  CONFIG("/ddlist/config.yaml", input -> {}, "config", "list"),
  COMMAND("", Door::command),
  PACKED("", Door::kept),
  INTO("", Promises::into),
  FIX(".bib", Promises::fix, "audit FILE --fix");

  /** A folder for each door, with its inputs. */
  static final Path CORPUS = Path.of("src/fuzz/corpus");

  /** Reads an input. */
  private interface Reader {
    /**
     * @throws FileException if it cannot be read, which is an answer
     */
    void read(byte[] input) throws IOException;
  }

  /** One input in so many is given to the commands, too, which take far longer than the reader. */
  private static final int COMMANDS = 64;

  private static final Path FOLDER = folder();

  private final String ending;
  private final Reader reader;
  private final List<String> commands;

  Door(String ending, Reader reader, String... commands) {
    this.ending = ending;
    this.reader = reader;
    this.commands = List.of(commands);
  }

  static Door of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What fuzzing starts from, and what it has found. */
  List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS.resolve(toString()))) {
      for (Path file : files.sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    return seeds;
  }

  /**
   * Gives an input to the reader, and mostly to it alone.
   *
   * @throws RuntimeException if what has to hold does not
   */
  void enter(byte[] input) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(input);
    boolean rarely = sum.getValue() % COMMANDS == 0 || this == CONFIG;
    enter(input, rarely ? commands : List.of());
  }

  /** Gives an input to the reader and to the commands. */
  void enterAll(byte[] input) throws IOException {
    enter(input, commands);
  }

  private void enter(byte[] input, List<String> lines) throws IOException {
    try {
      reader.read(input);
    } catch (FileException e) {
      Promises.require(!e.getMessage().isBlank(), "an error without words");
    }
    if (lines.isEmpty()) {
      return;
    }
    Path file = Path.of(FOLDER + "/" + this + ending);
    Files.createDirectories(file.getParent());
    Files.write(file, input);
    String text = new String(input, StandardCharsets.UTF_8);
    for (String line : lines) {
      List<String> words = new ArrayList<>();
      for (String word : line.split(" ")) {
        words.add(word.equals("FILE") ? file.toString() : word.equals("TEXT") ? text : word);
      }
      Run.check(
          Map.of(Run.PLAIN, "1", "XDG_CONFIG_HOME", FOLDER.resolve("config").toString()), words);
    }
  }

  private static void command(byte[] input) throws IOException {
    List<String> words = CommandLines.words(input);
    if (!words.isEmpty()) {
      Run.check(Map.of(), words);
    }
  }

  private static void kept(byte[] input) throws IOException {
    Promises.kept(FOLDER.resolve("edition"), input);
  }

  static byte[] rest(byte[] input) {
    return Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
