package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ddlist.model.Selection.Marker;
import org.ddlist.terminal.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {
  /** Finds "distillation", as a query would. */
  private static final Marker WORD =
      text -> {
        int at = text.indexOf("distillation");
        return at < 0 ? List.of() : List.of(new int[] {at, at + "distillation".length()});
      };

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          Dataset distillation now, Dataset distillation now, Dataset <distillation> now
          Dataset distillation now, Dataset distillation…,    Dataset <distillation>…
          Dataset distillation now, Dataset distil…,          Dataset <distil>…
          Dataset distillation now, Dataset…,                 Dataset…
          Dataset distillation now, …,                        …
          distillation,             distillat~,               <distillat>~
          """)
  void aWordThatIsCutIsMarkedUpToTheEllipsis(String text, String shown, String marked) {
    String styled = Emphasis.marked(text, shown, WORD, Style.ANSI, false);
    assertEquals(marked, styled.replace("\u001b[1m", "<").replace("\u001b[0m", ">"));
    assertEquals(shown, Emphasis.marked(text, shown, WORD, Style.PLAIN, false));
  }
}
