package org.ddlist.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.Fixture;
import org.ddlist.formats.PaperYaml;
import org.ddlist.model.Absence;
import org.ddlist.model.Alias;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperStore;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedCatalogTest {
  private static final Catalog CLASSICS = Fixture.catalog();

  @Test
  void unpackedCatalogIsTheOneThatWasPacked() {
    assertSame(CLASSICS, unpacked(CLASSICS));
  }

  @Test
  void unpackedPapersAreWrittenAsTheyWere() throws IOException {
    Catalog unpacked = unpacked(CLASSICS);
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    PaperYaml.write(CLASSICS.papers(), before);
    PaperYaml.write(unpacked.papers(), after);
    assertEquals(before.toString(), after.toString());
  }

  @Test
  void everyFieldSurvives() {
    Venue venue =
        new Venue(
            "Ü",
            "Über",
            Venue.Kind.JOURNAL,
            "Im Über",
            List.of("Ue", "Ü."),
            List.of(new Venue.Edition(2020, "Köln", ""), new Venue.Edition(2021, "", "V")));
    Section home = new Section("home", "Zuhause — 家", "", 0);
    Section under = new Section("under", "Under", "home", 1);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("series", "LNCS");
    fields.put("editor", "{Ä}");
    EntryDetails details = new EntryDetails("mastersthesis", fields);
    Paper paper =
        SamplePaper.of("a2020")
            .aliases(new Alias("b2020", "2020-01-05"), new Alias("c2020", ""))
            .nickname("Ä", "Ö")
            .title("{数据}: \ud83d\ude00")
            .authors(new Author("Aäron", "van den Oord", "Jr."), Author.of("Plato"))
            .others()
            .leads(2)
            .venue(venue)
            .workshop()
            .track("Spur")
            .year(2020)
            .pages("1-2")
            .volume("3")
            .number("4")
            .publisher("Ö")
            .doi("10.1145/5")
            .arxiv("2001.00001")
            .sections(under, home)
            .added("2020-01-02")
            .links("https://a.org/6", "https://a.org/7", "https://a.org/8")
            .proceedings("https://a.org/9")
            .details(details)
            .away(new Absence("2020-02-02", "2020-02-05"), new Absence("2020-03-01", ""))
            .note("ß")
            .checked("2020-01-03", "CVF", "arXiv")
            .build();
    assertRoundTrip(
        new Catalog(
            facts("What it is."),
            List.of(venue),
            List.of(home, under),
            PaperStore.of(List.of(paper, paper), new int[] {1, 300}, List.of("Ä", "B")),
            null));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 127, 128, 8191, 8192, 16_383, 16_384, 1_100_000})
  void longTextSurvives(int length) {
    for (String letter : List.of("a", "ä", "数")) {
      String text = letter.repeat(length);
      Paper paper = SamplePaper.of("p").note(text).build();
      assertRoundTrip(new Catalog(facts(text), List.of(), List.of(), List.of(paper)));
    }
  }

  private static ListFacts facts(String description) {
    return new ListFacts(
        "List",
        "https://a.org",
        "2020-01-01",
        description,
        SamplePaper.of("list2020").build(),
        List.of(new ListFacts.Link("Ann", "https://a.org/ann"), new ListFacts.Link("Bob", "")),
        List.of(
            new ListFacts.Event("home", "Contest", "Ann et al.", "CONF 2020", "", "https://a.org")),
        List.of(new ListFacts.Link("报道", "https://a.org/media")),
        List.of(),
        List.of("One.", "Two."),
        new ListFacts.Archive("https://a.org/list.zip", List.of("b.org")));
  }

  private static Catalog unpacked(Catalog catalog) {
    return PackedCatalog.unpack(ByteBuffer.wrap(PackedCatalog.pack(catalog)), null);
  }

  private static void assertRoundTrip(Catalog catalog) {
    assertSame(catalog, unpacked(catalog));
  }

  /** By what the records print, which is every component; sections are equal by their id alone. */
  private static void assertSame(Catalog expected, Catalog actual) {
    assertEquals(expected.facts().toString(), actual.facts().toString());
    assertEquals(expected.venues().toString(), actual.venues().toString());
    assertEquals(expected.sections().toString(), actual.sections().toString());
    assertEquals(expected.papers().toString(), actual.papers().toString());
    for (int i = 0; i < expected.papers().size(); i++) {
      assertEquals(expected.line(i), actual.line(i));
      assertEquals(expected.origin(i), actual.origin(i));
    }
    assertEquals(expected.keys(), actual.keys());
    for (String key : expected.keys()) {
      assertEquals(expected.place(key), actual.place(key), key);
      assertEquals(expected.find(key).toString(), actual.find(key).toString());
      assertEquals(-1, actual.place(key + " "));
    }
  }
}
