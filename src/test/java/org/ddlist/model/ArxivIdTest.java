package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2203.11932,                                         2203.11932
          2203.11932v2,                                       2203.11932
          0704.0001,                                          0704.0001
          arXiv:2203.11932,                                   2203.11932
          ARXIV: 2203.11932v10,                               2203.11932
          https://arxiv.org/abs/2203.11932,                   2203.11932
          http://www.arxiv.org/abs/2203.11932v1,              2203.11932
          arxiv.org/pdf/2203.11932,                           2203.11932
          https://arxiv.org/pdf/2203.11932v1.pdf,             2203.11932
          https://arxiv.org/abs/2203.11932?context=cs.CV,     2203.11932
          https://arxiv.org/pdf/2203.11932#page=2,            2203.11932
          2203.11932.pdf,                                     2203.11932
          cs/0112017,                                         cs/0112017
          hep-th/9901001v3,                                   hep-th/9901001
          https://arxiv.org/abs/cond-mat/0207270,             cond-mat/0207270
          https://arxiv.org/abs/math.ST/0406049v1,            math.st/0406049
          """)
  void isFoundInWhatPeoplePaste(String pasted, String id) {
    assertEquals(id, ArxivId.in(pasted));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "smith2020",
        "smith2020v2",
        "2203.119",
        "2203.1193212",
        "2213.11932",
        "2200.11932",
        "22034.11932",
        "2203-11932",
        "2203.11932v",
        "220a.11932",
        "v2",
        "10.1145/3",
        "10.1145/3604915",
        "cs/011201",
        "c/0112017",
        "https://arxiv.org/",
        "https://arxiv.org/list",
        "https://arxiv.org/abs/",
        "https://example.org/abs/2203.11932"
      })
  void isNotFoundInAnythingElse(String text) {
    assertEquals("", ArxivId.in(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2203.11932, 2022",
    "0704.0001, 2007",
    "hep-th/9108001, 1991",
    "cs/0701001, 2007",
    "'', 0",
    "x, 0",
  })
  void yearIsThatOfTheFirstDigits(String id, int year) {
    assertEquals(year, ArxivId.year(id));
  }
}
