package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          Dataset Distillation,    dataset distillation
          Kurt Gödel,              kurt godel
          Aäron,                   aaron
          Tomáš Škrýša,            tomas skrysa
          Weiß,                    weiss
          Søren Ødegård,           soren odegard
          Łukasz,                  lukasz
          Æsir œuvre,              aesir oeuvre
          Đặng,                    dang
          Guðrún Þór,              gudrun thor
          Don't,                   dont
          Don’t,                   dont
          O'Brien's,               obriens
          Jun-Yan Zhu,             jun yan zhu
          {DC-BENCH}: a/b,         dc bench a b
          "  Two,  spaces.  ",     two spaces
          GPT‑4,                   gpt 4
          数据 蒸馏,                数据 蒸馏
          ２０２３,                 2023
          İstanbul,                istanbul
          Işık,                    isik
          !?…,                     ""
          🔥 Latest News,           latest news
          𝒜 𠀀字,                   a 𠀀字
          """)
  void foldLeavesWordsOfPlainLettersAndDigits(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
  }

  @Test
  void wordsOfATextWithoutLettersAreNone() {
    assertEquals(List.of(), Folding.words("!?…"));
    assertEquals(List.of("jun", "yan"), Folding.words("Jun-Yan"));
  }

  @Test
  void compactReadsAnAmpersandAsAnd() {
    assertEquals("dcbench", Folding.compact("DC-BENCH"));
    assertEquals(Folding.compact("Condense and Conquer"), Folding.compact("Condense & Conquer"));
    assertEquals("sorenodegard", Folding.compact("Søren Ødegård"));
  }

  @Test
  void foldIsTheSameInEveryLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("irene", Folding.fold("IRÈNE"));
      assertEquals("imagenet i", Folding.fold("IMAGENET-I"));
    } finally {
      Locale.setDefault(usual);
    }
  }
}
