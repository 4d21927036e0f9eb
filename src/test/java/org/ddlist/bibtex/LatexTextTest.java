package org.ddlist.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Dataset Distillation | Dataset Distillation
          Kurt Gödel           | Kurt G{\\"o}del
          École                | {\\'E}cole
          à                    | {\\`a}
          ê                    | {\\^e}
          ñ                    | {\\~n}
          ā                    | {\\=a}
          ż                    | {\\.z}
          ç                    | {\\c{c}}
          š                    | {\\v{s}}
          ő                    | {\\H{o}}
          ă                    | {\\u{a}}
          ů                    | {\\r{u}}
          ą                    | {\\k{a}}
          ạ                    | {\\d{a}}
          í                    | {\\'i}
          ï                    | {\\"i}
          Í                    | {\\'I}
          Weiß                 | Wei{\\ss}
          Æsir œuvre           | {\\AE}sir {\\oe}uvre
          Øre, øre             | {\\O}re, {\\o}re
          Łódź                 | {\\L}{\\'o}d{\\'z}
          Ångström             | {\\AA}ngstr{\\"o}m
          Nguyễn Thị Bế        | Nguy{\\~{\\^e}}n Th{\\d{i}} B{\\'{\\^e}}
          Đặng Ấn              | {\\DJ}{\\d{\\u{a}}}ng {\\'{\\^A}}n
          ḉ ǽ ǻ ș ḏ q̃           | {\\c{\\'c}} {\\'{\\ae}} {\\'{\\r{a}}} {\\textcommabelow{s}} {\\b{d}} {\\~q}
          «Að» ¿þ ŋ? 5 €       | {\\guillemotleft}A{\\dh}{\\guillemotright} {\\textquestiondown}{\\th} {\\ng}? 5 {\\texteuro}
          Işık                 | I{\\c{s}}{\\i}k
          ‘a’ “b”              | `a' ``b''
          1–2 — 3              | 1--2 --- 3
          a…                   | a{\\ldots}
          R&D at 5% of $1      | R\\&D at 5\\% of \\$1
          C# a_b               | C\\# a\\_b
          a~b a^b a\\b         | a{\\textasciitilde}b a{\\textasciicircum}b a{\\textbackslash}b
          2×2 m² α → ∞         | 2$\\times$2 m$^2$ $\\alpha$ $\\rightarrow$ $\\infty$
          {CaO₂}: MGD³         | {CaO$_2$}: MGD$^3$
          ℓ₁ and ℓ∞, δ-Γ ± ε   | {$\\ell$}$_1$ and {$\\ell$}$\\infty$, $\\delta$-{$\\Gamma$} $\\pm$ $\\varepsilon$
          {DC-BENCH}: {Über}   | {DC-BENCH}: {{\\"U}ber}
          """)
  void textIsWrittenInAscii(String text, String latex) {
    assertEquals(latex, LatexText.of(text));
    assertEquals("", LatexText.unwritable(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dataset Distillation | Dataset Distillation",
        "Kurt Gödel, Łódź ế   | Kurt Gödel, Łódź ế",
        "‘a’ “b” 1–2 a…       | ‘a’ “b” 1–2 a…",
        "Ж 中 \ud83d\ude00       | Ж 中 \ud83d\ude00",
        "R&D at 5% a_b ä~b    | R\\&D at 5\\% a\\_b ä{\\textasciitilde}b",
        "{CaO₂}: 2×2 α        | {CaO$_2$}: 2$\\times$2 $\\alpha$",
      })
  void textInUnicodeEscapesWhatMeansSomethingToLatex(String text, String latex) {
    assertEquals(latex, LatexText.inUnicode(text));
  }

  @Test
  void noBreakSpaceIsATie() {
    assertEquals("A.~Efros", LatexText.of("A.\u00a0Efros"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 中 B 文     | 中 | A 中 B 文",
        "Ж_i          | Ж | Ж\\_i",
        "\ud83d\ude00 Gödel | \ud83d\ude00 | \ud83d\ude00 G{\\\"o}del",
        "Hữu, Tả      | ữ | Hữu, Tả",
        "Λόγος & λ    | ό | Λόγος \\& $\\lambda$",
        "&\u0301        | &\u0301 | \\&\u0301",
      })
  void characterWithoutAsciiIsNamedAndStandsAsItIs(String text, String character, String latex) {
    assertEquals(character, LatexText.unwritable(text));
    assertEquals(latex, LatexText.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{$\\Gamma$}-Nets      | Γ-Nets",
        "The {$A$}-Optimal one | The {A}-Optimal one",
        "{\\'{\\^E}}n {\\~Q}      | Ến Q\u0303",
        "$\\ell_2$ of {$\\ell$}$_1$ | ℓ₂ of ℓ₁",
        "T\\h{a} H\\~{\\uhorn}u  | Tả Hữu",
      })
  void titleIsReadWithTheBracesThatItNeeds(String latex, String marked) {
    assertEquals(marked, LatexText.readMarked(latex));
  }

  /** An address as a field has it, and as it is meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://a.org/~kriz/ | http://a.org/~kriz/",
        "http://a.org/\\~{}kriz/a\\_b\\%20c--d | http://a.org/~kriz/a_b%20c--d",
        "\\url{http://a.org/~kriz/} | http://a.org/~kriz/",
        "http://a.org/{\\textasciitilde}x | http://a.org/~x",
        "http://a.org/$\\sim$x | http://a.org/~x",
        "http://a.org/x--y?a=1\\&b=2\\#c | http://a.org/x--y?a=1&b=2#c",
      })
  void addressesAreReadAsTheyAreWritten(String latex, String address) {
    assertEquals(address, LatexText.readAddress(latex));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$x_{i+1}$ | x_(i+1)",
        "$\\sqrt{2}$ | √2",
        "$\\sqrt{n+1}$ | √(n+1)",
        "$O(n^2)$ | O(n²)",
        "$R^{n}$ | R^n",
        "$\\frac{1}{2}$ | 1/2",
        "$\\frac{n+1}{2k}$ | (n+1)/(2k)",
        "$O(n \\log n)$ | O(n log n)",
        "$\\sin \\theta$ | sin θ",
        "$\\sum_{i=1}^n x_i$ | ∑_(i=1)^n x_i",
        "$\\mathbf{X}^\\top y$ | X^⊤y",
        "$\\hat{x}$ and $\\tilde\\theta$ | x̂ and θ̃",
        "$\\mathbb{R}^{d \\times k}$ | R^(d ×k)",
        "$\\mathcal{O}(n^{10})$ | O(n¹⁰)",
        "10$ and 20 | 10$ and 20",
        "\\$5 and $n$ | $5 and n",
      })
  void formulasKeepTheirMeaning(String latex, String text) {
    assertEquals(text, LatexText.read(latex));
  }
}
