package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimitedTextTest {
  private static Rows rows(String... values) {
    return new Rows(List.of("a", "b"), List.of(List.of(values)));
  }

  @ParameterizedTest
  @CsvSource({"'a\tb', 'a b'", "'a\nb', 'a b'", "'a\r\nb', 'a  b'", "'a\"b,c', 'a\"b,c'"})
  void tsvValueHasNoTabAndNoLineEnd(String value, String written) throws IOException {
    StringBuilder tsv = new StringBuilder();
    DelimitedText.writeTsv(rows(value, "z"), tsv);
    assertEquals(written + "\tz\n", tsv.toString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          plain     | plain
          a b; c    | a b; c
          a, b      | "a, b"
          say "hi"  | "say ""hi\"""
          `a\tb`    | `a\tb`
          `a\nb`    | `"a\nb"`
          `a\rb`    | `"a\rb"`
          """)
  void csvValueIsQuotedWhereItMustBe(String value, String written) throws IOException {
    StringBuilder csv = new StringBuilder();
    DelimitedText.writeCsv(rows(value, "z"), csv);
    assertEquals(written + ",z\n", csv.toString());
  }

  @Test
  void rowIsALineWithoutHeader() throws IOException {
    Rows rows = new Rows(List.of("a", "b"), List.of(List.of("1", ""), List.of("", "2")));
    StringBuilder tsv = new StringBuilder();
    StringBuilder csv = new StringBuilder();
    DelimitedText.writeTsv(rows, tsv);
    DelimitedText.writeCsv(rows, csv);
    assertEquals("1\t\n\t2\n", tsv.toString());
    assertEquals("1,\n,2\n", csv.toString());
  }
}
