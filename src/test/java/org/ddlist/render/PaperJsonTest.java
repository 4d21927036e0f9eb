package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.Fixture;
import org.ddlist.model.Absence;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;

class PaperJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String array(List<Paper> papers) throws IOException {
    StringBuilder json = new StringBuilder();
    PaperJson.writeArray(papers, json);
    return json.toString();
  }

  private static JsonNode object(Paper paper) throws IOException {
    StringBuilder json = new StringBuilder();
    PaperJson.writeLines(List.of(paper), json);
    return MAPPER.readTree(json.toString());
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Paper full() {
    return SamplePaper.of("a2020")
        .aliases("b2020")
        .nickname("A", "Ay")
        .title("{A}: B")
        .authors("Kurt Gödel", "Jun-Yan Zhu")
        .others()
        .leads(2)
        .venue(new Venue("CONF", "Conference", Venue.Kind.CONFERENCE, "Proceedings"))
        .workshop()
        .track("Datasets")
        .pages("1-2")
        .volume("3")
        .number("4")
        .publisher("ACM")
        .doi("10.1145/5")
        .details(new EntryDetails("mastersthesis", Map.of("series", "LNCS")))
        .sections(new Section("s", "S", "", 0), new Section("t", "T", "", 0))
        .links("https://arxiv.org/abs/2001.00001", "https://a.org/7", "https://a.org/8")
        .proceedings("https://a.org/9")
        .away(new Absence("2020-02-02", "2020-02-05"), new Absence("2020-03-01", ""))
        .note("N.")
        .checked("2020-01-03", "CVF", "arXiv")
        .build();
  }

  @Test
  void everyFactIsAField() throws IOException {
    assertEquals(
        MAPPER.readTree(
            """
            {"key": "a2020", "aliases": ["b2020"], "nickname": "A", "nicknames": ["A", "Ay"],
             "title": "A: B",
             "authors": ["Kurt Gödel", "Jun-Yan Zhu"], "leads": 2, "others": true,
             "venue": "CONF", "venueName": "Conference", "workshop": true, "track": "Datasets",
             "year": 2020, "sections": ["s", "t"], "added": "2020-01-01",
             "away": [{"from": "2020-02-02", "until": "2020-02-05"}, {"from": "2020-03-01"}],
             "pages": "1-2",
             "volume": "3", "number": "4", "publisher": "ACM", "doi": "10.1145/5",
             "arxiv": "2001.00001", "type": "mastersthesis", "fields": {"series": "LNCS"},
             "links": {"paper": "https://arxiv.org/abs/2001.00001", "proceedings": "https://a.org/9", "project": "https://a.org/7",
                       "code": "https://a.org/8"},
             "note": "N.", "checked": {"by": ["CVF", "arXiv"], "on": "2020-01-03"}}
            """),
        object(full()));
  }

  @Test
  void whatIsNotKnownIsAbsent() throws IOException {
    Paper paper = SamplePaper.of("p").links("https://a.org/p", "", "").build();
    JsonNode object = object(paper);
    assertEquals(
        List.of("key", "title", "authors", "leads", "year", "added", "links"), names(object));
    assertEquals(List.of("paper"), names(object.get("links")));
  }

  @Test
  void textIsEscaped() throws IOException {
    String text = "say \"hi\" \\ tab\t line\n esc\u001b del\u007f nul\u0000 数 \ud83d\ude00";
    Paper paper = SamplePaper.of("p").note(text).build();
    assertEquals(text, object(paper).get("note").asText());
    String json = array(List.of(paper)).replace("\n", "");
    assertTrue(json.chars().noneMatch(Character::isISOControl), json);
  }

  @Test
  void arrayHasAnObjectALine() throws IOException {
    List<Paper> papers = Fixture.catalog().papers();
    String json = array(papers);
    JsonNode array = MAPPER.readTree(json);
    assertEquals(papers.size() + 2, json.lines().count());
    for (int i = 0; i < papers.size(); i++) {
      assertEquals(papers.get(i).key(), array.get(i).get("key").asText());
    }
  }

  @Test
  void noPapersAreAnEmptyArray() throws IOException {
    assertEquals("[]\n", array(List.of()));
  }

  @Test
  void linesAreObjectsAlone() throws IOException {
    StringBuilder lines = new StringBuilder();
    PaperJson.writeLines(List.of(full(), SamplePaper.of("p").build()), lines);
    List<String> keys = new ArrayList<>();
    for (String line : lines.toString().split("\n")) {
      keys.add(MAPPER.readTree(line).get("key").asText());
    }
    assertEquals(List.of("a2020", "p"), keys);
  }
}
