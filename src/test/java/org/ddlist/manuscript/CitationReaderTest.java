package org.ddlist.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.ProcessorTime;
import org.ddlist.text.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {
  private static CitedKeys read(Map<String, String> files, String... names) throws IOException {
    return CitationReader.read(
        List.of(names),
        List.of(),
        name -> files.containsKey(name) ? new Documents.Document(name, files.get(name)) : null);
  }

  private static Citation cite(String key, String file, int line, int column) {
    return new Citation(
        key, new Place(file, line, column), !file.endsWith(".tex") && !file.endsWith(".aux"));
  }

  /** The keys with a space between, and * for all of a bibliography. */
  static String keys(String name, String text) throws IOException {
    CitedKeys cited = read(Map.of(name, text), name);
    List<String> keys = new ArrayList<>();
    for (Citation citation : cited.citations()) {
      keys.add(citation.key());
    }
    if (!cited.wholeBibliography().isEmpty()) {
      keys.add("*");
    }
    return String.join(" ", keys);
  }

  static String lines(String text) {
    return text.replace('¶', '\n').replace('¦', '|');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "\\cite{a}                                  | a",
        "\\cite{a,b , c}                            | a b c",
        "\\cite {a}                                 | a",
        "\\cite[p.~3]{a}                            | a",
        "\\citep[see][chap.~2]{a}                   | a",
        "\\citep[see {\\em e.g.} ][]{a}             | a",
        "\\citep[{[sic]}]{a}                        | a",
        "\\citet*{a} \\Citet{b} \\citealt{c}        | a b c",
        "\\citealp{a} \\Citealp*{b} \\citeauthor{c} | a b c",
        "\\Citeauthor*{a} \\citeyear{b}             | a b",
        "\\citeyearpar{a} \\citetext{see \\citealp{b}} | a b",
        "\\citenum{a} \\citetalias{b}               | a b",
        "\\citepalias{a} \\defcitealias{b}{B}       | a b",
        "\\parencite*[a]{a} \\footcite{b}           | a b",
        "\\textcite{a} \\Textcite{b} \\smartcite{c} | a b c",
        "\\autocite*[x][y]{a} \\Autocite{b}         | a b",
        "\\supercite{a} \\fullcite{b} \\footfullcite{c} | a b c",
        "\\footcitetext{a} \\citetitle*{b} \\citeurl{c} | a b c",
        "\\citedate{a} \\citefield{b}{title}        | a b",
        "\\notecite[x]{a} \\pnotecite{b} \\fnotecite{c} | a b c",
        "\\cites{a}{b}                              | a b",
        "\\cites(pre)(post)[x][y]{a}[z]{b}          | a b",
        "\\parencites[x]{a}[y]{b} c {d}             | a b",
        "\\parencite[see \\cite{a}]{b}              | a b",
        "\\parencite[see \\cite{a}][cf. \\citet[x]{b}]{c} \\cite{d} | a b c d",
        "\\citep[{see \\citealp[\\cite{a}]{b}}]{c}  | a b c",
        "\\cites(pre \\cite{a})(post)[see \\cite{b}]{c}[p. 3, \\cite{d}]{e} | a b c d e",
        "\\cites{a}{b}[see \\cite{c}]              | a b c",
        "\\pvolcite[see \\cite{a}]{\\cite{b}}[3]{c} | a b c",
        "\\textcquote[\\cite{a}]{b}{x \\cite{c}}   | a b c",
        "\\citep[see % \\cite{x}¶ \\cite{a}]{b}      | a b",
        "\\citep[\\verb+\\cite{x}+]{a}              | a",
        "\\citep[\\url{x/%20y}, \\cite{a}]{b}         | a b",
        "\\bibitem[\\cite{a}]{x}                    | a",
        "\\Textcites{a}%¶  [3]{b}                   | a b",
        "\\volcite{2}{a} \\pvolcite[see]{2}[3]{b}   | a b",
        "\\cite<see>[p. 3]{a} \\citeA{b}            | a b",
        "\\nocite{a} \\bibentry{b}                  | a b",
        "\\textcquote[3][.]{a}{x} \\blockcquote{b}{x} | a b",
        "\\foreigntextcquote{german}[3]{a}{x}       | a",
        "\\hyphenblockcquote{german}{a}{x}          | a",
        "\\nocite{*}                                | *",
        "\\nocite{a, *}                             | a *",
        "\\cite{a,% first¶  b}                      | a b",
        "\\cite{a:b/c.d+e_f-g}                      | a:b/c.d+e_f-g",
        "\\cite{müller}                             | müller",
      })
  void findsWhatLatexCites(String text, String keys) throws IOException {
    assertEquals(keys, keys("a.tex", lines(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "% \\cite{a}",
        "50\\% \\\\% \\cite{a}",
        "\\newcommand{\\see}[1]{\\cite{#1}}",
        "\\begin{verbatim}¶\\cite{a}¶\\end{verbatim}",
        "\\begin{lstlisting}[language=TeX]¶\\cite{a}¶\\end{lstlisting}",
        "\\begin{comment}\\cite{a}\\end{comment}",
        "\\begin{minted}{tex}¶\\cite{a}¶\\end{minted}",
        "\\verb|\\cite{a}|",
        "\\verb*+\\cite{a}+",
        "\\lstinline{\\cite{a}}",
        "\\mintinline{tex}|\\cite{a}|",
        "\\path|\\cite{a}|",
        "\\url{a} % \\cite{a}",
        "\\iffalse \\cite{a} \\ifx\\a\\b \\fi \\cite{b} \\fi",
        "\\end{document} \\cite{a}",
        "\\citestyle{a} \\setcitestyle{b} \\citereset",
        "\\renewcommand{\\cite}[1]{x}",
        "\\AtEveryCite{\\bfseries}",
        "\\\\cite{a}",
        "\\cite{}",
        "\\cite{a¶¶b}",
        "\\cite",
        "\\cite[",
        "\\cite{a",
        "\\recite a",
      })
  void citesNothing(String text) throws IOException {
    assertEquals("", keys("a.tex", lines(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "\\verb+x+ \\cite{a}                       | a",
        "\\iffalse x \\else \\cite{a} \\fi         | a",
        "\\iffalse x \\fi \\cite{a}                | a",
        "\\iffalse{\\cite{b}} \\fi \\cite{a}        | a",
        "\\newif\\iffalse \\cite{a}                | a",
        "\\begin{verbatim}x\\end{verbatim}\\cite{a} | a",
        "100\\% \\cite{a}                          | a",
        "\\\\ \\cite{a}                            | a",
        "\\begin{quote}\\cite{a}\\end{quote}       | a",
        "{\\cite{a}                                | a",
        "\\verb¦50%¦ \\cite{a}                     | a",
        "\\verb ¦x y¦ \\cite{a}                    | a",
        "\\lstinline[language=C]{a%b} \\cite{a}    | a",
        "\\mintinline{c}¦a % b¦ \\cite{a}          | a",
        "\\url{https://x.org/%7E} \\cite{a}        | a",
        "\\path¦C:%x¦ \\cite{a}                    | a",
        "\\href{https://x.org/50%25}{\\cite{a}}    | a",
        "\\footnote{\\url{https://x.org/%7E}, \\cite{a}} | a",
        "\\citetext{\\url{x%7E} \\citealp{a}}      | a",
        "\\path (a) node{\\cite{a}} (b)           | a",
        "\\renewcommand{\\url}[1]{\\cite{a}}       | a",
        "\\renewcommand{\\verb}{} \\cite{a} {}     | a",
      })
  void goesOnAfterWhatCitesNothing(String text, String keys) throws IOException {
    assertEquals(keys, keys("a.tex", lines(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "@a says                           | a",
        "[@a]                              | a",
        "[see @a, p. 3; also @b]           | a b",
        "[-@a]                             | a",
        "-@a says                          | a",
        "@a, @b. @c: (@d)                  | a b c d",
        "@a:b.c/d+e                        | a:b.c/d+e",
        "@a--b                             | a",
        "@{https://x.org/a}                | https://x.org/a",
        "@_a1                              | _a1",
        "@a[p. 3]                          | a",
        "^[@a]                             | a",
        "- item¶¶    @a in the item        | a",
        "---¶nocite: '@*'¶---              | *",
        "---¶nocite: ¦¶  @a, @b¶title: @c¶---¶@d | a b c d",
        "`x` @a ``y ` z`` @b               | a b",
        "```¶@x¶```¶@a                     | a",
        "~~~~¶```¶@x¶~~~~¶@a               | a",
      })
  void findsWhatMarkdownCites(String text, String keys) throws IOException {
    assertEquals(keys, keys("a.md", lines(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "somebody@example.org",
        "\\@a",
        "`@a`",
        "``x `@a` y``",
        "```python¶@a¶```",
        "```{r}¶@a¶```",
        "~~~¶@a",
        "text¶¶    @a in code",
        "<!-- @a¶@b -->",
        "[x](https://x.org/@a)",
        "https://x.org/@a",
        "<https://x.org/@a>",
        "See @fig-plot, @tbl-x and @sec-y.",
        "@Fig-plot shows it.",
        "See @fig:plot, [@tbl:x] and -@eq:y.",
        "(@good) An example¶¶As (@good) shows",
        "@ a",
        "@",
      })
  void markdownCitesNothing(String text) throws IOException {
    assertEquals("", keys("a.qmd", lines(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "As @a and @b.            | a b",
        "@a[p. 3]                 | a",
        "#cite(<a>)               | a",
        "#cite(<a>, form: none)   | a",
        "#cite(label(\"a/b\"))    | a/b",
        "#let c = cite(<a>)       | a",
        "@a:b-c_d.e               | a:b-c_d.e",
        "= H <h>¶@h and @a        | a",
        "@h and @a¶= H <h>        | a",
        "`x` @a ```y @z``` @b     | a b",
        "https://x.org @a         | a",
        "@a@b                     | a b",
        "#import \"@preview/x:1.0.0\": y¶@a | a",
        "#{ import \"@local/x:1.0.0\" } @a | a",
      })
  void findsWhatTypstCites(String text, String keys) throws IOException {
    assertEquals(keys, keys("a.typ", lines(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// @a",
        "/* @a /* @b */ @c */",
        "`@a`",
        "```typ¶@a¶```",
        "\\@a",
        "https://x.org/@a",
        "= H <h>¶@h",
        "cite(a)",
        "recite(<a>)",
      })
  void typstCitesNothing(String text) throws IOException {
    assertEquals("", keys("a.typ", lines(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "a.aux | \\relax¶\\citation{a,b}                 | a b",
        "a.aux | \\citation{*}                           | *",
        "a.aux | \\abx@aux@cite{0}{a}¶\\abx@aux@cite{b}  | a b",
        "a.aux | \\abx@aux@segm{0}{0}{a}¶\\bibcite{b}{1} | ´´",
        "a.aux | \\citation{a                            | ´´",
        "a.bcf | <bcf:citekey order=´1´>a&amp;b</bcf:citekey> | a&b",
        "a.bcf | <bcf:citekey nocite=´1´>*</bcf:citekey> | *",
        "a.bcf | <bcf:citekey>a                          | ´´",
        "-     | \\relax¶\\citation{a}                   | a",
        "-     | \\textcite{a}                           | a",
        "-     | See [@a].                               | a",
        "-     | #import ´x´: y¶@a                       | a",
      })
  void findsWhatLatexWrote(String name, String text, String keys) throws IOException {
    assertEquals(keys == null ? "" : keys, keys(name, lines(text)));
  }

  @Test
  void followsWhatIsIncludedOnceAndNamesThePlaces() throws IOException {
    Map<String, String> files =
        Map.of(
            "t/main.tex", "\\input{one}\n\\include{two.tex}\\subfileinclude{sub/three}\\cite{last}",
            "t/one.tex", "\n\\cite{one}\\input main \\input{one.tex}\\InputIfFileExists{none}{}{}",
            "t/two.tex", "\\cite{two}\\import{sub/}{four}\\InputIfFileExists{six}{}{}",
            "t/sub/three.tex", "\\cite{three}\\input{five}",
            "t/sub/four.tex", "\\cite{four}",
            "t/sub/five.tex", "\\cite{five}\\input{lost}",
            "t/six.tex", "\\cite{six}\\loadglsentries[main]{terms}",
            "t/terms.tex", "\\newglossaryentry{b}{name={b}, description={\\cite{terms}}}");
    CitedKeys cited = read(files, "t/main.tex");
    assertEquals(
        List.of(
            cite("one", "t/one.tex", 2, 7),
            cite("two", "t/two.tex", 1, 7),
            cite("four", "t/sub/four.tex", 1, 7),
            cite("six", "t/six.tex", 1, 7),
            cite("terms", "t/terms.tex", 1, 51),
            cite("three", "t/sub/three.tex", 1, 7),
            cite("five", "t/sub/five.tex", 1, 7),
            cite("last", "t/main.tex", 2, 50)),
        cited.citations());
    assertEquals(List.of(cite("lost", "t/sub/five.tex", 1, 12)), cited.missingFiles());
  }

  @Test
  void followsPartsOfAuxFilesAndOfTypst() throws IOException {
    assertEquals(
        List.of(cite("a", "y.aux", 1, 11)),
        read(Map.of("x.aux", "\\@input{y.aux}", "y.aux", "\\citation{a}"), "x.aux").citations());
    assertEquals(
        List.of(cite("a", "y.typ", 1, 1)),
        read(Map.of("x.typ", "#include \"y.typ\"\n@l", "y.typ", "@a <l>"), "x.typ").citations());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\cite[",
        "\\cite{",
        "\\cites{a}[",
        "\\verb",
        "\\verb|",
        "[@",
        "@{",
        "`",
        "(@a",
        "<!--",
        "#cite(",
        "cite(label(\"",
        "#import \"",
        "\\verb |",
        "\\url{",
        "\\lstinline[",
        "/*",
        "\\abx@aux@cite{",
        "\\iffalse",
        "{",
        "@a",
        "\\cite %"
      })
  void isNotSlowWhateverIsRepeated(String part) {
    String text = part.repeat(300_000 / part.length());
    for (String name : List.of("a.tex", "a.md", "a.typ", "a.aux", "a.bcf")) {
      ProcessorTime.assertShort(() -> keys(name, text));
      ProcessorTime.assertShort(() -> keys(name, text.replace(part, part + "\n")));
    }
  }

  @Test
  void isNotSlowWithIncludesThatAreNotClosed() {
    String text = "{{< include ".repeat(500_000);
    ProcessorTime.assertShort(() -> keys("a.md", text));
  }
}
