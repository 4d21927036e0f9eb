package org.ddlist.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
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
 * processor time of the command grows, and the memory that it asks for: 1 is linear. Ends with
 * status 1 if one is over {@link #MOST}, in this process and in each of {@link #TRIES} new ones:
 * what the compiler has made of a loop may take ten times as long for the rest of a process.
 */
public final class Growth {
  private static final double MOST = 1.5;
  private static final int SMALLEST = 10_000;
  private static final int RUNS = 5;
  private static final int TRIES = 2;

  /** Below this time in nanoseconds, or memory in bytes, what does not grow is most of it. */
  private static final long SMALL = 50_000_000;

  /** What a run takes. */
  private record Cost(long nanoseconds, long bytes) {
    private static final Cost MOST = new Cost(Long.MAX_VALUE, Long.MAX_VALUE);

    static Cost now() {
      var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
      return new Cost(threads.getCurrentThreadCpuTime(), threads.getCurrentThreadAllocatedBytes());
    }

    Cost since(Cost before) {
      return new Cost(nanoseconds - before.nanoseconds, bytes - before.bytes);
    }

    Cost least(Cost other) {
      return new Cost(Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
    }
  }

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

  private static final String INTO = "cite -q wang2018datasetdistillation --dry-run --into FILE";

  /** An entry with a title that is corrected. */
  private static final String MISTAKEN =
      "@article{k#, title={Dataset distilation}, author={Wang, Tongzhou and Zhu, Jun-Yan and"
          + " Torralba, Antonio and Efros, Alexei A.}, eprint={1811.10959}}\n";

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
          new Shape(INTO, ".bib", "", "@a{k#,\n", ""),
          new Shape("audit -q --fix FILE", ".bib", "", MISTAKEN, ""),
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
          new Shape(
              IMPORT,
              ".md",
              "## A\n",
              "- [Lovelace et al. 2020](https://e.org/#). A study of # sets. *Nature*.\n",
              ""),
          new Shape(
              IMPORT,
              ".md",
              "## A\n",
              "- Lovelace, A., & Turing, A. (2020). On # sets. Journal of Sets, 12(3), 4-9.\n",
              ""),
          new Shape(
              IMPORT,
              ".md",
              "## A\n",
              "- **Kind #**\n  - **On all small sets #**, CONF, 2020\n    - [[Paper]](https://e.org/#)\n",
              ""),
          new Shape(IMPORT, ".md", "## A\n- A. Lovelace, ", "Sets 1, 2, ", "(2020)"),
          new Shape(IMPORT, ".md", "", "# a\n", ""),
          new Shape("list -q --catalog FILE", ".yaml", "", "- ", "a"),
          new Shape("list -q --catalog FILE", ".yaml", "a: \"", "b\\n", "\""),
          new Shape("list -q --catalog FILE", ".yaml", "", "k#: {title: T, type: article}\n", ""),
          new Shape(
              INTO, ".json", "[", "{\"id\":\"k#\",\"title\":\"Word of #\"},", "{\"id\":\"z\"}]"),
          new Shape(INTO, ".yaml", "", "k#: {type: article, title: Word of #}\n", ""),
          new Shape("list -q --catalog FILE", ".ris", "", "TY  - JOUR\nTI  - T#\nER  - \n", ""),
          new Shape("cite -q -", "-", "", "unknown#\n", ""),
          new Shape("cite -q -", "-", "", "https://arxiv.org/abs/1811.#\n", ""),
          new Shape("search -q TEXT", "", "", "(", ""),
          new Shape("search -q TEXT", "", "a", " OR b#", ""),
          new Shape("search -q TEXT", "", "e", "\u0323", ""));

  private final Path folder;
  private final int largest;

  /** The nanoseconds that a run should not take. */
  private final long longest;

  private Growth(Path folder, int largest, long longest) {
    this.folder = folder;
    this.largest = largest;
    this.longest = longest;
  }

  /**
   * @param args the largest input in bytes, the seconds of processor time that no run should take,
   *     and the number of the one shape to measure, from 0; all of them without it
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("growth");
    long longest = Long.parseLong(args[1]) * 1_000_000_000;
    Growth growth = new Growth(folder, Integer.parseInt(args[0]), longest);
    if (args.length > 2) {
      System.exit(growth.measure(SHAPES.get(Integer.parseInt(args[2]))) ? 0 : 1);
    }
    boolean linear = true;
    System.out.printf("%6s %6s %9s %8s %6s  %s%n", "time", "memory", "bytes", "ms", "MB", "input");
    for (int i = 0; i < SHAPES.size(); i++) {
      linear &= growth.measure(SHAPES.get(i)) || isLinearInANewProcess(args, i);
    }
    System.exit(linear ? 0 : 1);
  }

  private static boolean isLinearInANewProcess(String[] args, int shape)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    String name = Growth.class.getName();
    ProcessBuilder builder =
        new ProcessBuilder(java, "-cp", classes, name, args[0], args[1], Integer.toString(shape));
    for (int i = 0; i < TRIES; i++) {
      if (builder.inheritIO().start().waitFor() == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean measure(Shape shape) throws IOException {
    double time = 0;
    double memory = 0;
    Cost last = null;
    int size = SMALLEST;
    for (int next = size; next <= largest; next *= 10) {
      // a run of a size that grows with its square would take a hundred times as long
      if (last != null && last.nanoseconds() * 10 > longest) {
        break;
      }
      size = next;
      Cost cost = least(shape, shape.text(size));
      if (last != null) {
        time = Math.max(time, exponent(last.nanoseconds(), cost.nanoseconds()));
        memory = Math.max(memory, exponent(last.bytes(), cost.bytes()));
      }
      last = cost;
    }
    boolean linear = time <= MOST && memory <= MOST;
    System.out.printf(
        "%6.2f %6.2f %9d %8d %6d  %s%s%n",
        time,
        memory,
        size,
        last.nanoseconds() / 1_000_000,
        last.bytes() / 1_000_000,
        shape,
        linear ? "" : "  OVER");
    return linear;
  }

  /** The power of the size by which a cost grows while that becomes tenfold. */
  private static double exponent(long before, long after) {
    // what is small is more by what does not grow
    return after < SMALL ? 0 : Math.log10((double) after / Math.max(before, SMALL / 10));
  }

  /** The least that some runs take; two runs if they are long. */
  private Cost least(Shape shape, String text) throws IOException {
    Path file = folder.resolve("x" + shape.ending());
    Files.writeString(file, text);
    Cost least = Cost.MOST;
    for (int i = 0; i < RUNS && least.nanoseconds() > SMALL / 10; i++) {
      // not the first alone, in which the system looks for files that it then knows to be missing
      if (i > 1 && least.nanoseconds() > longest / RUNS) {
        break;
      }
      List<String> words = words(shape, file, text);
      Cost before = Cost.now();
      run(words, text);
      least = least.least(Cost.now().since(before));
    }
    return least;
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
