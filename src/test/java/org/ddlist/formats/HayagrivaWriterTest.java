package org.ddlist.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.ddlist.Fixture;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HayagrivaWriterTest {
  private static JsonNode entries(Detail detail, Paper... papers) throws IOException {
    StringBuilder yaml = new StringBuilder();
    HayagrivaWriter.write(List.of(papers), detail, yaml);
    return new YAMLMapper().readTree(yaml.toString());
  }

  private static JsonNode entry(Paper paper) throws IOException {
    return entries(Detail.USUAL, paper).get(paper.key());
  }

  static Stream<Paper> classics() {
    return Fixture.catalog().papers().stream();
  }

  @ParameterizedTest
  @MethodSource("classics")
  void entryIsReadBackToTheSameFacts(Paper paper) throws IOException {
    JsonNode entry = entry(paper);
    assertEquals(paper.title().text(), entry.get("title").textValue());
    assertEquals(paper.year(), entry.get("date").intValue());
    assertEquals(paper.authors().size(), entry.get("author").size());
    assertEquals(paper.publication().pages(), entry.path("page-range").asText());
    assertEquals(paper.arxiv(), entry.path("serial-number").path("arxiv").asText());
    assertEquals(paper.publication().doi(), entry.path("serial-number").path("doi").asText());
  }

  @Test
  void arxivIdIsTextThoughItLooksLikeANumber() throws IOException {
    JsonNode id =
        entry(SamplePaper.of("p").arxiv("2001.00010").build()).get("serial-number").get("arxiv");
    assertTrue(id.isTextual());
    assertEquals("2001.00010", id.textValue());
  }

  @Test
  void volumeAndIssueAreTheJournals() throws IOException {
    Venue journal = new Venue("J", "Journal", Venue.Kind.JOURNAL, "Journal");
    JsonNode entry =
        entry(SamplePaper.of("p").venue(journal).volume("3").number("S4").publisher("ACM").build());
    assertEquals("article", entry.get("type").textValue());
    assertEquals(
        "{\"type\":\"periodical\",\"title\":\"Journal\",\"publisher\":\"ACM\",\"volume\":3,"
            + "\"issue\":\"S4\"}",
        entry.get("parent").toString());
  }

  @Test
  void thesisHasAnOrganisationAndNoParent() throws IOException {
    Venue school = new Venue("MIT", "Institute", Venue.Kind.THESIS, "Institute");
    JsonNode entry = entry(SamplePaper.of("p").venue(school).build());
    assertEquals("thesis", entry.get("type").textValue());
    assertEquals("Institute", entry.get("organization").textValue());
    assertFalse(entry.has("parent"));
  }

  @Test
  void namesAreFamilyGivenSuffix() throws IOException {
    assertEquals(
        "[\"van den Oord, Aäron\",\"King, Martin, Jr.\",\"The authors\"]",
        entry(
                SamplePaper.of("p")
                    .authors(
                        new Author("Aäron", "van den Oord", ""),
                        new Author("Martin", "King", "Jr."),
                        new Author("", "The authors", ""))
                    .build())
            .get("author")
            .toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b # c", "\"quoted\" \\ {x}", "- no list", "line\nend\u0001\u0085"})
  void titleOfAnySignsStaysText(String title) throws IOException {
    assertEquals(
        title.replace("{", "").replace("}", ""),
        entry(SamplePaper.of("p").title(title).build()).get("title").textValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "No", "2020a", "a:b", "dream+", "plain2020"})
  void keyOfAnySignsStaysAKey(String key) throws IOException {
    assertEquals("misc", entry(SamplePaper.of(key).build()).get("type").textValue());
  }
}
