package org.ddlist.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What BibTeX 0.99d or biber 2.18 stumbles over; a bar in a text stands for a line end. */
class BibtexFaultTest {
  private static final String ENTRY = "@misc{k, title={T}, year={2020}}|";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "@misc{k, title={T}, % why|year={2020}}; 1:21 COMMENT_BEFORE_FIELD",
        "@misc{k, title={T}, % why|% again|year={2020}}; 1:21 COMMENT_BEFORE_FIELD",
        "@misc{k, title={T}, year={2020} % last|}; 1:33 COMMENT_IN_ENTRY",
        "@misc{k, title={T}, year={2020}, % last|}; 1:34 COMMENT_IN_ENTRY",
        "@{k, title={T}}|ENTRY; 1:1 MISSING_TYPE",
        "@3{k, title={T}}|ENTRY; 1:1 MISSING_TYPE",
        "% has @article, @book types|ENTRY; 1:7 STRAY_AT",
        "% no entry here|ENTRY; ",
        "% mail a at b|@comment{x}|ENTRY; ",
        "mail me a@b.org please|ENTRY; 1:10 STRAY_AT",
        "an @ alone|ENTRY; ",
        "@misc{k, title={T @String in it}, year={2020}}; ",
      })
  void faultsHaveTheirPlaces(String text, String faults) {
    List<String> found = new ArrayList<>();
    String file = text.replace("ENTRY", ENTRY).replace('|', '\n');
    for (BibtexFault fault : BibtexReader.read(file).faults()) {
      found.add(fault.line() + ":" + fault.column() + " " + fault.kind());
    }
    assertEquals(faults == null ? "" : faults, String.join(", ", found));
  }
}
