package org.ddlist.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlLinesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "year: 2016 | year",
        "links: | links",
        "Findings of EMNLP: | Findings of EMNLP",
        "a:b: c | a:b",
        "\"a: b\": c | a: b",
        "\"a \\\" b\": c | a \" b",
        "'it''s': c | it's",
        "\"it''s\": c | it''s",
        "https://a.org | ``",
        "# year: 2016 | ``",
        "\"open: c | ``",
        "word | ``",
      })
  void fieldIsNamedBeforeItsColon(String line, String name) {
    assertEquals(name, YamlLines.field(line, 0));
    assertEquals(name, YamlLines.field("- " + line + "\n", 2));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "year: 2016 # printed | ` # printed`",
        "year: 2016  # printed  | `  # printed`",
        "title: Number #1 | ` #1`",
        "title: C#1 | ``",
        "title: \"C # 1\" # not 2 | ` # not 2`",
        "title: 'it''s # 1' # one | ` # one`",
        "title: \"a \\\" # b\" | ``",
        "by: [authors' pages, arXiv] # both | ` # both`",
        "by: [\"a # b\", 'c # d'] | ``",
        "- {name: A, page: \"https://a.org/#b\"} # c | ` # c`",
      })
  void commentBeginsOutsideQuotes(String line, String comment) {
    assertEquals(comment, YamlLines.comment("  " + line + "\r\n"));
  }
}
