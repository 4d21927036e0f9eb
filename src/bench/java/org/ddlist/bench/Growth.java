package org.ddlist.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.cli.Cli;
import org.ddlist.cli.EmbeddedCatalog;
import org.ddlist.terminal.Terminal;

/**
 * Grows inputs of the shapes that make readers slow, and prints by which power of the size the
 * processor time of the command grows: 1 is linear. Ends with status 1 if one is over {@link
 * #MOST}.
 */
public final class Growth {
  private static final double MOST = 1.5;
  private static final int SMALLEST = 10_000;
  private static final int RUNS = 5;

  /** Below this time in nanoseconds, what does not grow is most of it. */
  private static final long SHORT = 50_000_000;

  /** No shape is grown further once a run takes this long. */
  private static final long LONG = 4_000_000_000L;

  /**
   * A kind of input.
   *
   * @param command words, in which FILE is the input's name and TEXT the input itself
   * @param ending of the file's name; {@code -} is standard input
   * @param unit what is repeated, with # for its number
   */
  private record Shape(String command, String ending, String start, String unit, String end) {
    String text(int size) {
      StringBuilder text = new StringBuilder(size + 100).append(start);
      for (int i = 0; text.length() < size; i++) {
        text.append(unit.indexOf('#') < 0 ? unit : unit.replace("#", Integer.toString(i)));
      }
      return text.append(end).toString();
    }

    @Override
    public String toString() {
      String shown = (start + unit + "…" + end).replace("\n", "↵");
      return command.replaceFirst("FILE", "x" + ending) + ": " + shown;
    }
  }

  private static final String AUDIT = "audit -q FILE";
  private static final String FROM = "cite -q --from FILE";
  private static final String IMPORT = "import -q FILE -o OUT";

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(AUDIT, ".bib", "", "@a{", ""),
          new Shape(AUDIT, ".bib", "@a{k, title = ", "{", ""),
          new Shape(AUDIT, ".bib", "", "}", ""),
          new Shape(AUDIT, ".bib", "", "@", ""),
          new Shape(AUDIT, ".bib", "@a{k, title = ", "\"a\" # ", "\"b\"}"),
          new Shape(AUDIT, ".bib", "@a{k, title = {e", "\u0323", "}}"),
          new Shape(AUDIT, ".bib", "@a{k, title = {", "\\'", "}}"),
          new Shape(AUDIT, ".bib", "@a{k, title = {", "$x", "}}"),
          new Shape(AUDIT, ".bib", "@a{k, author = {A", " and B#", "}}"),
          new Shape(AUDIT, ".bib", "@a{k, author = {A", ",", "}}"),
          new Shape(AUDIT, ".bib", "", "@a{k#, title = {Word of # things}, year = 2020}\n", ""),
          new Shape(AUDIT, ".bib", "", "@a{k, title = {Dataset Distillation}}\n", ""),
          new Shape(AUDIT, ".bib", "", "% comment @a{\n", ""),
          new Shape(AUDIT, ".bib", "", "k = {v},\n", ""),
          new Shape("check -q FILE", ".bib", "", "@string{s# = {x}}\n", ""),
          new Shape(
              "cite -q wang2018datasetdistillation --dry-run --into FILE",
              ".bib",
              "",
              "@a{k#,\n",
              ""),
          new Shape(FROM, ".tex", "", "\\cite{", ""),
          new Shape(FROM, ".tex", "", "\\cite{k#,wang2018datasetdistillation}\n", ""),
          new Shape(FROM, ".tex", "\\cite{", "k#,", "}"),
          new Shape(FROM, ".tex", "", "\\begin{comment}", ""),
          new Shape(FROM, ".tex", "", "\\input{x#}", ""),
          new Shape(FROM, ".md", "", "[@", ""),
          new Shape(FROM, ".md", "", "`", ""),
          new Shape(FROM, ".md", "", "<!--", ""),
          new Shape(FROM, ".md", "---\n", "a: [", ""),
          new Shape(FROM, ".ipynb", "", "[", ""),
          new Shape(FROM, ".ipynb", "{\"cells\": [{\"source\": \"", "@k# ", "\"}]}"),
          new Shape(FROM, ".typ", "", "#cite(<", ""),
          new Shape(FROM, ".typ", "", "/*", ""),
          new Shape(FROM, ".bcf", "", "<bcf:citekey>", ""),
          new Shape(FROM, ".aux", "", "\\citation{k#}\n", ""),
          new Shape(IMPORT, ".md", "## A\n+ ", "[", ""),
          new Shape(IMPORT, ".md", "## A\n+ [a](b) ", "(", ""),
          new Shape(
              IMPORT,
              ".md",
              "## A\n",
              "+ [Title #](https://e.org/#) (A. B et al., ICML 2022)\n",
              ""),
          new Shape(IMPORT, ".md", "## A\n+ [a](https://e.org) (", "A, ", ")"),
          new Shape(IMPORT, ".md", "", "# a\n", ""),
          new Shape("list -q --catalog FILE", ".yaml", "", "- ", "a"),
          new Shape("list -q --catalog FILE", ".yaml", "a: \"", "b\\n", "\""),
          new Shape("list -q --catalog FILE", ".yaml", "", "k#: {title: T, type: article}\n", ""),
          new Shape(
              "list -q --catalog FILE",
              ".json",
              "[",
              "{\"id\":\"k#\",\"type\":\"article\"},",
              "{}]"),
          new Shape("list -q --catalog FILE", ".ris", "", "TY  - JOUR\nTI  - T#\nER  - \n", ""),
          new Shape("cite -q -", "-", "", "unknown#\n", ""),
          new Shape("cite -q -", "-", "", "https://arxiv.org/abs/1811.#\n", ""),
          new Shape("search -q TEXT", "", "", "(", ""),
          new Shape("search -q TEXT", "", "a", " OR b#", ""),
          new Shape("search -q TEXT", "", "e", "\u0323", ""));

  private final Path folder;
  private final int largest;

  private Growth(Path folder, int largest) {
    this.folder = folder;
    this.largest = largest;
  }

  /**
   * @param args the largest input in bytes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("growth");
    Growth growth = new Growth(folder, Integer.parseInt(args[0]));
    boolean linear = true;
    System.out.printf("%8s %9s %9s  %s%n", "exponent", "bytes", "ms", "input");
    for (Shape shape : SHAPES) {
      linear &= growth.measure(shape);
    }
    System.exit(linear ? 0 : 1);
  }

  private boolean measure(Shape shape) throws IOException {
    List<long[]> times = new ArrayList<>();
    for (int size = SMALLEST; size <= largest; size *= 10) {
      long time = best(shape, shape.text(size));
      times.add(new long[] {size, time});
      if (time > LONG) {
        break;
      }
    }
    long[] last = times.get(times.size() - 1);
    double exponent = 0;
    for (int i = 1; i < times.size(); i++) {
      long[] before = times.get(i - 1);
      long[] after = times.get(i);
      if (after[1] > SHORT) {
        // what is short is more by what does not grow
        double step = Math.log((double) after[1] / Math.max(before[1], SHORT / 10)) / Math.log(10);
        exponent = Math.max(exponent, step);
      }
    }
    System.out.printf(
        "%8.2f %9d %9d  %s%s%n",
        exponent, last[0], last[1] / 1_000_000, shape, exponent > MOST ? "  OVER" : "");
    return exponent <= MOST;
  }

  /** The least processor time of some runs; one run if it is long. */
  private long best(Shape shape, String text) throws IOException {
    Path file = folder.resolve("x" + shape.ending());
    Files.writeString(file, text);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < RUNS && best > SHORT / 10 && (i == 0 || best < LONG / 4); i++) {
      List<String> words = words(shape, file, text);
      long before = threads.getCurrentThreadCpuTime();
      run(words, text);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
    }
    return best;
  }

  private List<String> words(Shape shape, Path file, String text) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : shape.command().split(" ")) {
      words.add(
          switch (word) {
            case "FILE" -> file.toString();
            case "TEXT" -> text;
            case "OUT" -> Files.createTempDirectory(folder, "out").resolve("new").toString();
            default -> word;
          });
    }
    return words;
  }

  private static void run(List<String> words, String text) throws IOException {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Terminal terminal =
        new Terminal(
            new Terminal.Input(in, false),
            new Terminal.Data(Writer.nullWriter(), false),
            new Terminal.Notes(Writer.nullWriter(), false),
            new Terminal.Screen(80, 24, true),
            Map.of());
    Cli.run(terminal, new EmbeddedCatalog(null), words);
  }
}
