package org.ddlist.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any text that LaTeX is written of. */
class LatexTextPropertiesTest {
  private static final String SEED = "1";

  /** Words in any script, without what LaTeX has one sign for where typesetters have two. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> characters =
        Arbitraries.oneOf(
            Arbitraries.chars().range('A', 'z').filter(c -> c != '`').map(String::valueOf),
            Arbitraries.chars().range('\u00a1', '\u024f').map(String::valueOf),
            Arbitraries.chars().range('\u0370', '\u03ff').map(String::valueOf),
            Arbitraries.chars().range('\u0400', '\u045f').map(String::valueOf),
            Arbitraries.chars().range('\u1e00', '\u1f7d').map(String::valueOf),
            Arbitraries.of(
                "ℓ",
                "⁴",
                "₂",
                "×",
                "∞",
                "→",
                "&",
                "%",
                "$",
                "#",
                "中",
                "文",
                "\ud83d\ude00",
                "e\u0301",
                "q\u0303",
                "o\u0302\u0323",
                "—",
                "“"));
    return characters.list().ofMinSize(1).ofMaxSize(6).map(all -> String.join("", all));
  }

  @Property(seed = SEED)
  void latexIsReadAsTheTextItWasWrittenOf(@ForAll("texts") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String latex = LatexText.of(text);
    assertEquals(composed, LatexText.read(latex), latex);
    assertEquals(composed, LatexText.readMarked(latex), latex);
    assertEquals(composed, LatexText.read(LatexText.inUnicode(composed)));
  }

  @Property(seed = SEED)
  void onlyWhatHasNoAsciiStandsAsItIs(@ForAll("texts") String text) {
    String latex = LatexText.of(text);
    boolean ascii = latex.chars().allMatch(c -> c < 0x80);
    assertEquals(ascii, LatexText.unwritable(text).isEmpty(), latex);
    assertTrue(latex.contains(LatexText.unwritable(text)), latex);
  }

  /** Text that is read as it is goes past the reader, which braces at its beginning do not. */
  @Property(seed = SEED)
  void shortCutReadsNoOtherText(@ForAll("spellings") String latex) {
    String whole = LatexText.read("{}" + latex);
    assertEquals(whole, LatexText.read(latex));
    assertEquals(LatexText.readMarked(latex + "{}"), LatexText.readMarked(latex));
  }

  @Provide
  Arbitrary<String> spellings() {
    return Arbitraries.of(
            "a", "B", " ", "-", "'", "`", ".", "|", "é", "ž", "~", "\u00a0", "\u0301", "数")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
