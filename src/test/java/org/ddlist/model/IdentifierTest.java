package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          10.1145/3604915.3608769,         true
          10.48550/arXiv.1811.10959,       true
          10.114/3604915,                  false
          10.1145/,                        false
          10.1145,                         false
          doi:10.1145/3604915,             false
          10.1145/a b,                     false
          10.1145x/3604915,                false
          """)
  void isDoi(String text, boolean expected) {
    assertEquals(expected, Identifier.isDoi(text));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          10.48550/arXiv.1811.10959,       true
          10.48550/ARXIV.1811.10959,       true
          10.1145/3604915.3608769,         false
          '',                              false
          """)
  void isDoiOfArxiv(String doi, boolean expected) {
    assertEquals(expected, Identifier.isDoiOfArxiv(doi));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://WWW.Example.org/Paper/,  example.org/Paper
          http://example.org/Paper?id=A,   example.org/Paper?id=A
          example.org,                     example.org
          https://example.org//,           example.org
          """)
  void normalizedUrlKeepsWhatTellsTwoPagesApart(String address, String expected) {
    assertEquals(expected, Identifier.normalizedUrl(address));
  }
}
