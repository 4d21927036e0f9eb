package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
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
          """)
  void foldLeavesWordsOfPlainLettersAndDigits(String text, String folded) {
    assertEquals(folded, SearchText.fold(text));
  }

  @Test
  void foldIsTheSameInEveryLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("irene", SearchText.fold("IRÈNE"));
      assertEquals("imagenet i", SearchText.fold("IMAGENET-I"));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void paperHasOneLineForEachField() {
    Venue venue =
        new Venue("CVPR", "Computer Vision & Patterns", Venue.Kind.CONFERENCE, "Proceedings of it");
    Paper paper =
        SamplePaper.of("smith2020deep")
            .aliases("smith2019")
            .nickname("D-Net")
            .title("{DeepNet}: A Net")
            .authors("Ann Smith", "José Li")
            .venue(venue)
            .workshop()
            .year(2020)
            .sections(new Section("net", "Networks", "", 0), new Section("gm", "Gradients", "", 0))
            .links("https://a.org/p", "https://a.org/q", "https://github.com/Smith/D-Net/tree/main")
            .build();
    assertEquals(
        List.of(
            "smith2020deep smith 2020 deep smith2019 smith 2019",
            "d net",
            "deepnet a net",
            "ann smith ; jose li",
            "cvpr computer vision patterns workshop 2020",
            "net networks gm gradients",
            "smith d net"),
        paper.searchText().lines().toList());
  }

  @Test
  void preprintWithoutCodeHasItsYearAndAnEmptyLastLine() {
    Paper paper = SamplePaper.of("ab").title("T").authors("A B").year(2021).build();
    assertEquals("ab\n\nt\na b\n2021\n\n", paper.searchText());
  }
}
