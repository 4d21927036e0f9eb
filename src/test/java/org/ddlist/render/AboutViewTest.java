package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.ListFacts;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.terminal.Screens;
import org.ddlist.terminal.Style;
import org.junit.jupiter.api.Test;

class AboutViewTest {
  private static final Catalog CATALOG =
      new Catalog(
          new ListFacts(
              "The \"List\"",
              "https://a.org",
              "2020-06-30",
              "What the list is about.",
              SamplePaper.of("list2020").build(),
              List.of(
                  new ListFacts.Link("Ann", "https://a.org/ann"), new ListFacts.Link("Bob", "")),
              List.of(
                  new ListFacts.Event(
                      "s", "Contest", "Ann et al.", "CONF 2020", "", "https://a.org/code")),
              List.of(new ListFacts.Link("报道", "https://a.org/media")),
              List.of(),
              List.of("From here.", "From there."),
              ListFacts.Archive.NONE),
          List.of(),
          List.of(new Section("s", "S", "", 0)),
          List.of(SamplePaper.of("p").build(), SamplePaper.of("q").build()));

  @Test
  void listIsDescribed() throws IOException {
    StringBuilder about = new StringBuilder();
    AboutView.write(CATALOG, Screens.of(20), Style.PLAIN, about);
    assertEquals(
        """
        The "List"
        https://a.org
        2 papers in 1 section, as of 2020-06-30

        What the list is
        about.

        Curators
          Ann
            https://a.org/ann
          Bob

        How to cite it
          ddlist cite list2020

        Events
          Contest  CONF 2020
            Ann et al.
            https://a.org/code

        Media coverage
          报道
            https://a.org/media

        Where the facts come from
        From here.
        From there.
        """,
        about.toString());
  }

  @Test
  void jsonIsOneObject() throws IOException {
    StringBuilder json = new StringBuilder();
    AboutView.writeJson(CATALOG, json);
    ObjectMapper mapper = new ObjectMapper();
    assertEquals(
        mapper.readTree(
            """
            {"name": "The \\"List\\"", "address": "https://a.org", "edition": "2020-06-30",
             "papers": 2, "description": "What the list is about.", "cite": "list2020",
             "curators": [{"name": "Ann", "address": "https://a.org/ann"}, {"name": "Bob"}],
             "media": [{"name": "报道", "address": "https://a.org/media"}],
             "events": [{"name": "Contest", "section": "s", "organizers": "Ann et al.",
                         "held": "CONF 2020", "code": "https://a.org/code"}],
             "acknowledgments": [],
             "sources": ["From here.", "From there."]}
            """),
        mapper.readTree(json.toString()));
  }
}
