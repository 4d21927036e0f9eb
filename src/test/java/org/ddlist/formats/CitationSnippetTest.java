package org.ddlist.formats;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a-b:c.d_1 | [@a-b:c.d_1] | #cite(<a-b:c.d_1>)",
        "dream+    | [@{dream+}]  | #cite(label(\"dream+\"))",
        "a+b       | [@a+b]       | #cite(label(\"a+b\"))",
        "a--b      | [@{a--b}]    | #cite(label(\"a--b\"))",
        "a/b       | [@{a/b}]     | #cite(label(\"a/b\"))",
      })
  void keyOfOtherSignsIsQuoted(String key, String markdown, String typst) throws IOException {
    StringBuilder text = new StringBuilder();
    CitationSnippet.MARKDOWN.write(List.of(SamplePaper.of(key).build()), text);
    CitationSnippet.TYPST.write(List.of(SamplePaper.of(key).build()), text);
    assertEquals(markdown + "\n" + typst + "\n", text.toString());
  }
}
