package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.ddlist.model.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
  private static Template parse(String template) {
    return Template.parse(template, TemplateTest::column);
  }

  private static Column column(String name) {
    return Arrays.stream(Column.values())
        .filter(column -> column.word().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no column " + name));
  }

  private static String written(String template, String... keys) throws IOException {
    StringBuilder out = new StringBuilder();
    parse(template)
        .write(Arrays.stream(keys).map(key -> SamplePaper.of(key).build()).toList(), out);
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plain            | plain
          {key}            | k
          {key}: {title}.  | k: Untitled.
          {key}{year}      | k2020
          [{venue}]        | []
          {{key}}          | {key}
          {{{key}}}        | {k}
          {{}}             | {}
          {key}\\t{year}   | `k\t2020`
          {key}\\n{year}   | `k\n2020`
          a\\\\tb          | a\\tb
          a\\qb\\          | a\\qb\\
          """)
  void fieldsAreFilledIn(String template, String line) throws IOException {
    assertEquals(line + "\n", written(template, "k"));
  }

  @Test
  void everyPaperIsALine() throws IOException {
    assertEquals("a!\nb!\n", written("{key}!", "a", "b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {key        | the '{' at column 1 of the template is not closed
          {key} {year | the '{' at column 7 of the template is not closed
          {{{key      | the '{' at column 3 of the template is not closed
          key}        | the '}' at column 4 of the template closes nothing
          {{key}      | the '}' at column 6 of the template closes nothing
          """)
  void braceThatStandsAloneIsRefused(String template, String message) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> parse(template));
    assertEquals(message, refusal.getMessage());
  }

  @Test
  void lookupsRefusalOfAColumnPassesThrough() {
    for (String template : List.of("{titel}", "{}", "{ key}")) {
      assertThrows(NoSuchElementException.class, () -> parse(template), template);
    }
  }
}
