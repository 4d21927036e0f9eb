package org.ddlist.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationSnippetTest {
  private static final Paper A = SamplePaper.of("a2020").build();
  private static final Paper B = SamplePaper.of("b2020").build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEX      | \\cite{a2020}   | \\cite{a2020,b2020}",
        "MARKDOWN | [@a2020]        | [@a2020; @b2020]",
        "TYPST    | #cite(<a2020>)  | #cite(<a2020>)#cite(<b2020>)",
      })
  void citesOneAndSeveral(CitationSnippet snippet, String one, String two) throws IOException {
    StringBuilder text = new StringBuilder();
    snippet.write(List.of(A), text);
    snippet.write(List.of(A, B), text);
    assertEquals(one + "\n" + two + "\n", text.toString());
  }
}
