package org.ddlist.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddlist.Fixture;
import org.ddlist.formats.ReferenceForm.Order;
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

  private static String text(String style, Markup format, boolean ascii, Paper... papers)
      throws IOException {
    StringBuilder text = new StringBuilder();
    StyledReferences.write(
        List.of(papers),
        new ReferenceForm(style(style), Order.OF_STYLE, Detail.USUAL, format, ascii),
        text);
    return text.toString();
  }

  private static List<String> text(String style, Paper... papers) throws IOException {
    return text(style, Markup.TEXT, false, papers).lines().toList();
  }

  @Test
  void stylesAreThoseThatTheBuildTakesAndHaveNamesOfTheirOwn() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    styles().forEach(style -> named.add(style.file() + ".csl"));
    styles().forEach(style -> names.add(style.name()));
    TreeSet<String> packed = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("target/classes/org/ddlist/formats/styles"))) {
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
    for (Markup format : Markup.values()) {
      StringBuilder text = new StringBuilder();
      StyledReferences.write(
          papers, new ReferenceForm(style, Order.OF_STYLE, Detail.USUAL, format, true), text);
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
        new ReferenceForm(style, Order.OF_STYLE, Detail.FULL, Markup.HTML, false),
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
  void marksAreThoseOfTheFormat(Markup format, String reference) throws IOException {
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
  void givenNamesAreSortedByAsTheyArePrinted() throws IOException {
    Paper[] papers = {
      SamplePaper.of("1").authors("Muyang Li", "Ada Ada").build(),
      SamplePaper.of("2").authors("Mingzhuo Li", "Ada Zuse").build()
    };
    assertTrue(text("chicago-author-date", papers).get(0).startsWith("Li, Mingzhuo,"));
    assertTrue(text("apa", papers).get(0).startsWith("Li, M., & Ada,"));
  }

  @Test
  void fewerInitialsComeFirstWhoeverIsNext() throws IOException {
    List<String> lines =
        text(
            "apa",
            SamplePaper.of("1").authors("Hui-Po Wang", "Ada Ada").build(),
            SamplePaper.of("2").authors("Hong Wang", "Ada Zuse").build());
    assertEquals(List.of("Wang, H., & Zuse", "Wang, H.-P., & A"), starts(lines, 16));
  }

  @Test
  void authorsThatAreNotPrintedAreNotSortedBy() throws IOException {
    String[] seven = {"Kurt Gödel", "Ada A", "Bo B", "Zoe Zuse", "D D", "E E", "F F"};
    List<String> lines =
        text(
            "chicago-author-date",
            SamplePaper.of("1").year(2021).authors("Kurt Gödel", "Ada A", "Bo B", "Cy C").build(),
            SamplePaper.of("2").year(2020).authors(seven).build());
    assertEquals(
        List.of("Gödel, Kurt, Ada A, Bo B, et al. 2020.", "Gödel, Kurt, Ada A, Bo B, and Cy C. 20"),
        starts(lines, 38));
  }

  private static Paper withAuthors(int count) {
    Author[] authors = new Author[count];
    Arrays.setAll(authors, i -> new Author("Ada", (char) ('A' + i) + "a", ""));
    authors[count - 1] = new Author("Kurt", "van Gödel", "");
    return SamplePaper.of("p").authors(authors).build();
  }

  @Test
  void lastOfManyAuthorsStandsBehindAnEllipsis() throws IOException {
    String line = text("apa", withAuthors(21)).get(0);
    assertTrue(line.contains("Ra, A., Sa, A., … van Gödel, K. (2020)"), line);
    line = text("apa", withAuthors(20)).get(0);
    assertTrue(line.contains("Sa, A., & van Gödel, K. (2020)"), line);
    line = text("apa", Markup.TEXT, true, withAuthors(23));
    assertTrue(line.contains("Sa, A., ... van Godel, K. (2020)"), line);
    line = text("acl", withAuthors(21)).get(0);
    assertTrue(line.contains("Ada Sa, et al. 2020"), line);
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

  /**
   * A letter is left where a citation with all the names and given names a style adds is the same
   * for both papers: whole given names or initials, of the first author or none.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "apa                 | Wei Zhang           | Wen Zhang           | a b",
        "apa                 | Wei Zhang           | Wei X. Zhang        |",
        "chicago-author-date | Wei Zhang           | Wen Zhang           |",
        "chicago-author-date | Wei Zhang, Bo Li    | Wei Zhang, Cy Li    | a b",
        "apa                 | Bo Li, Ada A, Ada B | Bo Li, Ada A, Ada C |",
        "harvard-cite-them-right | Wei Zhang, Bo Li | Wei Zhang, Cy Li |",
        "harvard-cite-them-right | Wei Zhang, Bo Li | Wei Zhang, Bo Li | a b",
        "ieee                | Bo Li               | Bo Li               |",
      })
  void lettersTellApartWhatNamesDoNot(String style, String first, String second, String letters)
      throws IOException {
    List<String> lines =
        text(
            style,
            SamplePaper.of("1").title("Apple").authors(first.split(", ")).build(),
            SamplePaper.of("2").title("Lemon").authors(second.split(", ")).build());
    StringBuilder found = new StringBuilder();
    for (String line : lines) {
      char letter = line.charAt(line.indexOf("2020") + 4);
      found.append(Character.isLetter(letter) ? letter + " " : "");
    }
    assertEquals(letters == null ? "" : letters, found.toString().strip());
  }

  /** The words that title case lowers are those of the Citation Style Language. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Learn Labels Instead Of Images       | Learn Labels instead of Images",
        "On held-out sets: a truth about 3D   | On Held-out Sets: A Truth About 3D",
        "Labels Out! Distilling Labels        | Labels Out! Distilling Labels",
        "Labels Out Of Nothing!               | Labels out of Nothing!",
        "What Is It For? In Search of Labels  | What Is It For? In Search of Labels",
      })
  void titleCaseLowersWhatTheLanguageSays(String title, String printed) throws IOException {
    String line = text("chicago-author-date", SamplePaper.of("p").title(title).build()).get(0);
    String end = printed.endsWith("!") ? "”" : ".”";
    assertEquals("Lovelace, Ada. 2020. “" + printed + end, line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Can Machines Think?      | [1] A. Lovelace, “Can Machines Think?” 2020.",
        "They \"Think\"!           | [1] A. Lovelace, “They ‘Think’!” 2020.",
        "Machines \"Think?\"       | [1] A. Lovelace, “Machines ‘Think?’” 2020.",
        "Think? Machines, at Last | [1] A. Lovelace, “Think? Machines, at Last,” 2020.",
      })
  void titleThatAsksHasNoCommaInItsQuotation(String title, String reference) throws IOException {
    assertEquals(List.of(reference), text("ieee", SamplePaper.of("p").title(title).build()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nlm              | Zhu JY. Untitled. In: Conference of R. 2020. p. 1–9.",
        "cse-name-year    | Zhu J-Y. 2020. Untitled. In: Conference of R. p 1–9",
        "lncs             | 1. Zhu, J.-Y.: Untitled. In: Conference of R. pp. 1–9 (2020).",
      })
  void initialsAndPagesAreThoseOfTheStyle(String style, String reference) throws IOException {
    Venue venue = new Venue("C", "Conference of R", Venue.Kind.CONFERENCE, "Conference of R");
    Paper paper = SamplePaper.of("p").authors("Jun-Yan Zhu").venue(venue).pages("1-9").build();
    String line = text(style, paper).get(0);
    assertTrue(line.endsWith(reference), line);
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
        papers,
        new ReferenceForm(style("apa"), Order.GIVEN, Detail.USUAL, Markup.TEXT, false),
        text);
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
        text("ieee", Markup.TEXT, true, paper).lines().toList());
    assertTrue(text("ieee", Markup.MARKDOWN, true, paper).contains("K. G&#246;del"));
  }

  private static List<String> starts(List<String> lines, int length) {
    return lines.stream().map(line -> line.substring(0, length)).toList();
  }

  @Test
  void noPapersAreNoLines() throws IOException {
    assertEquals(Collections.emptyList(), text("apa"));
  }
}
