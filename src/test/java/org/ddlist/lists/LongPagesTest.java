package org.ddlist.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.ddlist.ProcessorTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of one thing, as often as a page has room for it. */
class LongPagesTest {
  /** Of a form that a pattern could repeat as often as the text is long. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          - # Title | > |
          - Ada Lovelace, #. Title | A |
          - [One](https://a.org/1)#[Two](https://a.org/2) | ` ` |
          - [Sets](https://a.org/p) # | `(a] ` |
          - [Sets](https://a.org/p) # | `[] ` |
          ## # | A |
          ## Sets (#) | ICML/ |
          ## Sets (# | 1 |
          - A Study of Sets and Orders # [[paper](https://a.org/p)] | `[a] ` |
          """)
  void longRunsAreRead(String line, String part) {
    String text = "# A list\n\n" + line.replace("#", part.repeat(4_000)) + "\n";
    ProcessorTime.assertShort(() -> assertEquals("A list", ListPageReader.read(text).title()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "(",
        "[[a](",
        "![",
        "((a et al.",
        "`",
        "```\n",
        "```a\n",
        "<!--\n",
        "<a ",
        "<a name=x>\n",
        "## Survey\n",
        "# a\n## b\n",
        "  - [a](#a)\n",
        "+ [a](b) (c, 1936)\n",
        "\n",
        "et al. "
      })
  void pageOfOneThingRepeatedIsRead(String piece) {
    String page = "## Contents\n" + piece.repeat(5_000) + "\n## Latest Updates\n";
    assertNotNull(ListPageReader.read(page + piece.repeat(5_000)));
  }

  /** As long as an item may be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          - [Sets](https://a.org/p) # | `*a* (2 ` | 2500
          *CONF 2020#x* | : | 19000
          """)
  void longItemIsRead(String line, String part, int times) {
    String text = "# A list\n\n" + line.replace("#", part.repeat(times)) + "\n";
    ProcessorTime.assertShort(() -> assertEquals("A list", ListPageReader.read(text).title()));
  }
}
