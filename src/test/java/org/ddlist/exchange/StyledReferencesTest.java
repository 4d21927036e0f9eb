package org.ddlist.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddlist.Fixture;
import org.ddlist.exchange.StyledReferences.Order;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StyledReferencesTest {
  private static final Venue JOURNAL =
      new Venue("J", "Journal of <R>", Venue.Kind.JOURNAL, "Journal of <R>");

  static Stream<ReferenceStyle> styles() {
    return ReferenceStyle.all().stream();
  }

  private static ReferenceStyle style(String name) {
    return styles().filter(style -> style.name().equals(name)).findFirst().orElseThrow();
  }

  private static String text(String style, TextFormat format, boolean ascii, Paper... papers)
      throws IOException {
    StringBuilder text = new StringBuilder();
    StyledReferences.write(
        List.of(papers), style(style), Order.OF_STYLE, Detail.USUAL, format, ascii, text);
    return text.toString();
  }

  private static List<String> text(String style, Paper... papers) throws IOException {
    return text(style, TextFormat.TEXT, false, papers).lines().toList();
  }

  @Test
  void stylesAreThoseThatTheBuildTakesAndHaveNamesOfTheirOwn() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    styles().forEach(style -> named.add(style.file() + ".csl"));
    styles().forEach(style -> names.add(style.name()));
    TreeSet<String> packed = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("target/classes/org/ddlist/exchange/styles"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".csl"))
          .forEach(packed::add);
    }
    assertEquals(named, packed);
    assertEquals(named.size(), names.size());
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyStyleWritesEveryPaperOnALine(ReferenceStyle style) throws IOException {
    assertFalse(style.title().isBlank());
    List<Paper> papers = Fixture.catalog().papers();
    for (TextFormat format : TextFormat.values()) {
      StringBuilder text = new StringBuilder();
      StyledReferences.write(papers, style, Order.OF_STYLE, Detail.USUAL, format, true, text);
      assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'), text.toString());
      List<String> lines = text.toString().lines().filter(line -> !line.isEmpty()).toList();
      assertEquals(papers.size(), lines.size(), text.toString());
      assertTrue(text.toString().toLowerCase(Locale.ROOT).contains("turing"), text.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void oddFactsBreakNoStyle(ReferenceStyle style) throws IOException {
    Paper odd =
        SamplePaper.of("odd")
            .title("\" { § <i>x</i> &amp; 50% \ud83d\ude00 \\ ''")
            .authors(
                new Author("", "李", ""),
                new Author("-", "'", "§"),
                new Author("a b-c d", "x y", ""))
            .venue(JOURNAL)
            .volume("§ 1–2; S3 &")
            .number("№ 4, no. 5")
            .pages("e1-e2, 7+")
            .publisher("\"")
            .doi("10.1/<a>\"")
            .links("https://example.org/?a=<b>&c=\"d\"", "", "")
            .build();
    StringBuilder text = new StringBuilder();
    StyledReferences.write(
        List.of(odd, odd.under("again")),
        style,
        Order.OF_STYLE,
        Detail.FULL,
        TextFormat.HTML,
        false,
        text);
    assertEquals(2, text.toString().lines().count(), text.toString());
    assertFalse(text.toString().contains("<R>"), text.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT     | 1. Lovelace, A. Untitled & *. Journal of <R> 3, (2020).",
        "HTML     | <p>1. Lovelace, A. Untitled &amp; *. <i>Journal of &lt;R&gt;</i> <b>3</b>,"
            + " (2020).</p>",
        "MARKDOWN | 1\\. Lovelace, A. Untitled \\& \\*. *Journal of \\<R\\>* **3**, (2020).",
      })
  void marksAreThoseOfTheFormat(TextFormat format, String reference) throws IOException {
    Paper paper = SamplePaper.of("p").title("Untitled & *").venue(JOURNAL).volume("3").build();
    assertEquals(reference + "\n", text("nature", format, false, paper));
  }

  @Test
  void numbersAreGivenInTheOrderOfTheCommand() throws IOException {
    List<String> lines =
        text(
            "ieee",
            SamplePaper.of("z").authors("Ada Zuse").build(),
            SamplePaper.of("a").authors("Ada Ada").build());
    assertEquals(List.of("[1] A. Zuse,", "[2] A. Ada, "), starts(lines, "[1] A. Zuse,".length()));
  }

  @Test
  void familyNamesAreSortedByThoughGivenNamesStandFirst() throws IOException {
    List<String> lines =
        text(
            "acm",
            SamplePaper.of("1").authors("Ada Zuse").build(),
            SamplePaper.of("2").authors("Zoe Ada").build(),
            SamplePaper.of("3").authors(new Author("Bo", "van den Oord", "")).build());
    assertEquals(List.of("[1] Zoe", "[2] Bo ", "[3] Ada"), starts(lines, "[1] Zoe".length()));
  }

  @Test
  void secondAuthorsAreSortedByWhateverStandsBetween() throws IOException {
    List<String> lines =
        text(
            "apa",
            SamplePaper.of("1").authors("Deyu Bo", "Xin Wang").build(),
            SamplePaper.of("2").authors("Deyu Bo", "Song Liu", "Xin Wang").build());
    assertEquals(List.of("Bo, D., L", "Bo, D., &"), starts(lines, "Bo, D., L".length()));
  }

  @Test
  void titleComesBeforeTheYearWhereAStyleSaysSo() throws IOException {
    Paper[] papers = {
      SamplePaper.of("1").title("Zebra").year(2019).build(),
      SamplePaper.of("2").title("Apple").year(2020).build()
    };
    assertTrue(text("chicago-author-date", papers).get(0).contains("Zebra"));
    assertTrue(text("chicago-notes-bibliography", papers).get(0).contains("Apple"));
  }

  @Test
  void sameAuthorsOfOneYearAreToldApart() throws IOException {
    List<String> lines =
        text(
            "apa",
            SamplePaper.of("1").title("Zebra").build(),
            SamplePaper.of("2").title("Apple").build(),
            SamplePaper.of("3").title("Lemon").year(2021).build());
    assertEquals(
        List.of(
            "Lovelace, A. (2020a). Apple.",
            "Lovelace, A. (2020b). Zebra.",
            "Lovelace, A. (2021). Lemon."),
        lines);
  }

  @Test
  void anotherOrderLeavesLettersBehindYearsAsTheStyleHasThem() throws IOException {
    List<Paper> papers =
        List.of(
            SamplePaper.of("z").title("Zebra").build(),
            SamplePaper.of("l").title("Lemon").year(2021).build(),
            SamplePaper.of("a").title("Apple").build());
    StringBuilder text = new StringBuilder();
    StyledReferences.write(
        papers, style("apa"), Order.GIVEN, Detail.USUAL, TextFormat.TEXT, false, text);
    assertEquals(
        List.of(
            "Lovelace, A. (2020b). Zebra.",
            "Lovelace, A. (2021). Lemon.",
            "Lovelace, A. (2020a). Apple."),
        text.toString().lines().toList());
  }

  @Test
  void quotationMarksInsideAQuotationAreTheInnerOnes() throws IOException {
    assertEquals(
        List.of("[1] A. Lovelace, “No ‘Free’ Lunch’s,” 2020."),
        text("ieee", SamplePaper.of("p").title("No \"Free\" Lunch's").build()));
  }

  @Test
  void smallLetterBeforeACapitalIsNotRaised() throws IOException {
    Paper paper = SamplePaper.of("p").title("iCaRL and the plain").arxiv("2001.00001").build();
    String line = text("chicago-author-date", paper).get(0);
    assertTrue(line.contains("“iCaRL and the Plain.” arXiv:2001.00001. Preprint, arXiv."), line);
  }

  @Test
  void asciiOfMarkupIsTheSameText() throws IOException {
    Paper paper = SamplePaper.of("p").title("Größe—\"x\" ∀").authors("Kurt Gödel").build();
    assertEquals(
        List.of("[1] K. Godel, \"Grosse--'x' ?,\" 2020."),
        text("ieee", TextFormat.TEXT, true, paper).lines().toList());
    assertTrue(text("ieee", TextFormat.MARKDOWN, true, paper).contains("K. G&#246;del"));
  }

  private static List<String> starts(List<String> lines, int length) {
    return lines.stream().map(line -> line.substring(0, length)).toList();
  }

  @Test
  void noPapersAreNoLines() throws IOException {
    assertEquals(Collections.emptyList(), text("apa"));
  }
}
