package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Dataset Distillation,          Dataset Distillation
          {DC-BENCH}: A Benchmark,       DC-BENCH: A Benchmark
          Learning on {{ImageNet}-1K},   Learning on ImageNet-1K
          On {I} and {II},               On I and II
          """)
  void isReadWithoutBraces(String marked, String text) {
    assertEquals(text, new Title(marked).text());
  }
}
