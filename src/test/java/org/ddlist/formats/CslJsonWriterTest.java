package org.ddlist.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ddlist.Fixture;
import org.ddlist.model.Author;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CslJsonWriterTest {
  /** Of the types that the schema has, those that papers can have. */
  private static final Set<String> TYPES =
      Set.of("article", "article-journal", "paper-conference", "thesis");

  /** Of the schema's fields that are text or a number, those that papers can have. */
  private static final Set<String> TEXTS =
      Set.of(
          "id",
          "type",
          "title",
          "container-title",
          "volume",
          "issue",
          "page",
          "publisher",
          "event-place",
          "genre",
          "number",
          "DOI",
          "URL");

  /** The schema's parts of a name that are text. */
  private static final Set<String> NAME_PARTS =
      Set.of("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal");

  private static JsonNode items(Detail detail, Paper... papers) throws IOException {
    StringBuilder json = new StringBuilder();
    CslJsonWriter.write(List.of(papers), detail, json);
    return new ObjectMapper().readTree(json.toString());
  }

  private static JsonNode item(Paper paper) throws IOException {
    return items(Detail.USUAL, paper).get(0);
  }

  static Stream<Paper> papers() {
    Venue conference = new Venue("C", "Conf", Venue.Kind.CONFERENCE, "Proceedings of the Conf");
    Venue school = new Venue("MIT", "Institute", Venue.Kind.THESIS, "Institute");
    return Stream.concat(
        Fixture.catalog().papers().stream(),
        Stream.of(
            SamplePaper.of("a").venue(conference).workshop().pages("e12").note("No.").build(),
            SamplePaper.of("b").venue(school).build(),
            SamplePaper.of("c").title("\"\\\t\u0001\u007f").build()));
  }

  /**
   * Holds an item against csl-data.json, the published schema: only its fields, each of the type it
   * says, a type and an id always.
   */
  @ParameterizedTest
  @MethodSource("papers")
  void schemaTakesEveryItem(Paper paper) throws IOException {
    for (Detail detail : Detail.values()) {
      JsonNode items = items(detail, paper);
      assertTrue(items.isArray());
      JsonNode item = items.get(0);
      assertTrue(TYPES.contains(item.get("type").textValue()), item.toString());
      assertEquals(paper.key(), item.get("id").textValue());
      for (String field : names(item)) {
        JsonNode value = item.get(field);
        switch (field) {
          case "author" -> assertNames(value);
          case "issued" -> {
            assertEquals(List.of("date-parts"), names(value));
            assertEquals(paper.year(), value.get("date-parts").get(0).get(0).intValue());
          }
          default -> {
            assertTrue(TEXTS.contains(field), field);
            assertTrue(value.isTextual() && !value.textValue().isEmpty(), field);
          }
        }
      }
    }
  }

  private static void assertNames(JsonNode names) {
    assertTrue(names.isArray() && !names.isEmpty());
    for (JsonNode name : names) {
      assertTrue(name.has("family") || name.has("literal"), name.toString());
      for (String part : names(name)) {
        assertTrue(NAME_PARTS.contains(part), part);
        assertTrue(name.get(part).isTextual(), part);
      }
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void particleInSmallLettersStandsApart() throws IOException {
    JsonNode authors =
        item(SamplePaper.of("p")
                .authors(
                    new Author("Aäron", "van den Oord", ""),
                    new Author("Fernando", "De la Torre", ""),
                    new Author("Martin", "King", "Jr."),
                    new Author("", "The ddlist authors", ""),
                    new Author("", "Plato", ""))
                .build())
            .get("author");
    assertEquals(
        "{\"family\":\"Oord\",\"given\":\"Aäron\",\"non-dropping-particle\":\"van den\"}",
        authors.get(0).toString());
    assertEquals("{\"family\":\"De la Torre\",\"given\":\"Fernando\"}", authors.get(1).toString());
    assertEquals(
        "{\"family\":\"King\",\"given\":\"Martin\",\"suffix\":\"Jr.\"}", authors.get(2).toString());
    assertEquals("{\"literal\":\"The ddlist authors\"}", authors.get(3).toString());
    assertEquals("{\"family\":\"Plato\"}", authors.get(4).toString());
  }

  @Test
  void preprintHasANumberAndAPublisher() throws IOException {
    JsonNode item = item(SamplePaper.of("p").arxiv("2001.00001").build());
    assertEquals("article", item.get("type").textValue());
    assertEquals("arXiv", item.get("publisher").textValue());
    assertEquals("arXiv:2001.00001", item.get("number").textValue());
  }

  @Test
  void publishedPaperHasNoNumber() throws IOException {
    Venue journal = new Venue("J", "Journal", Venue.Kind.JOURNAL, "Journal");
    JsonNode item =
        item(SamplePaper.of("p").venue(journal).number("4").arxiv("2001.00001").build());
    assertEquals("4", item.get("issue").textValue());
    assertTrue(item.path("number").isMissingNode());
  }

  @Test
  void titleIsAsPeopleReadIt() throws IOException {
    assertEquals(
        "DC-BENCH: \"Gödel\"",
        item(SamplePaper.of("p").title("{DC-BENCH}: \"Gödel\"").build()).get("title").textValue());
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void noteIsNowhere(Detail detail) throws IOException {
    assertTrue(
        items(detail, SamplePaper.of("p").note("In German.").build())
            .get(0)
            .path("note")
            .isMissingNode());
  }

  @Test
  void whatOnlyAnEntryHasIsInItsVariable() throws IOException {
    EntryDetails details =
        new EntryDetails(
            "",
            Map.of("editor", "Turing, Alan and Church, A.", "series", "Notes", "edition", "2nd"));
    JsonNode item = item(SamplePaper.of("p").details(details).build());
    assertEquals("Church", item.get("editor").get(1).get("family").asText());
    assertEquals("Notes", item.get("collection-title").asText());
    assertEquals("2nd", item.get("edition").asText());
  }

  @Test
  void noPapersAreAnEmptyArray() throws IOException {
    assertEquals(0, items(Detail.USUAL).size());
  }
}
