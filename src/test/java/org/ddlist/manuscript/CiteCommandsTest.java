package org.ddlist.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each package's commands cite, as its manual has them. */
class CiteCommandsTest {
  private static String keys(String text) throws IOException {
    return CitationReaderTest.keys("a.tex", CitationReaderTest.lines(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        // natbib and bibentry
        "\\citefullauthor{a} \\citetitle{b}               | a b",
        "\\citealp[see][p.~2]{a,b} \\nobibliography*\\bibentry{c} | a b c",
        "\\citetext{e.g. \\citealp{a}; \\citealt*{b}}      | a b",
        // biblatex
        "\\Cite{a} \\Parencite{b} \\Footcite{c} \\Autocite*{d} | a b c d",
        "\\parencites(see)()[3]{a}[4]{b}                  | a b",
        "\\footcitetexts{a}{b} \\Smartcites{c}{d}         | a b c d",
        "\\citename{a}{author} \\citelist{b}{publisher}   | a b",
        "\\citename[see][3]{a}[given-family]{labelname}   | a",
        "\\citefield{a}{title}                            | a",
        "\\ftvolcite{3}{a} \\Pvolcites{1}{a}{2}{b}        | a b",
        "\\volcites(x)[see]{1}[3]{a}[t]{2}[4]{b}          | a b",
        "\\Notecite{a} \\Pnotecite[x]{b}                  | a b",
        "\\headlesscite{a} \\citejournal{b} \\nptextcite{c} | a b c",
        // apacite
        "\\citeA<see>[p. 3]{a} \\citeNP{b} \\citeauthorNP{c} \\citeyearNP{d} | a b c d",
        "\\shortciteA{a} \\shortciteNP{b} \\fullciteNP{c} \\maskciteA{d} | a b c d",
        "\\nocitemeta{a,b} \\maskcitemeta{c}              | a b c",
        // multibib, bibtopic
        "\\citesupp{a} \\citepsupp[x]{b} \\nocitesupp{c}  | a b c",
        "\\nociteA{*}                                     | *",
        // csquotes
        "\\textcquote*[3][.]{a}[,]{x}                     | a",
        "\\foreignblockcquote{german}[3]{a}{x}            | a",
        "\\hyphentextcquote{german}[3]{a}{x} \\hybridblockcquote{german}{b}{x} | a b",
        "\\begin{displaycquote}[p.~3]{a}x\\end{displaycquote} | a",
        "\\begin{foreigndisplaycquote}{german}[3]{a}x\\end{foreigndisplaycquote} | a",
        // jurabib has the field first
        "\\usepackage{jurabib}\\citefield{title}{a} \\footcitetitle{b} | a b",
        "\\citefullfirstfortype{book,article} \\citetitlefortype{book} \\fullcite{a} | a",
        // others
        "\\citeonline[p. 1]{a} \\apud{b}{c} \\apudonline[p. 1]{d}{e} | a b c d e",
        "\\onlinecite{a} \\citen{b} \\citenum{c} \\cite{d,*e} | a b c d e",
        "\\mycite{a} \\possessivecite{b} \\citepos{c} \\inlinecite{d} | a b c d",
        "\\cite<2->[x]{a}                                 | a",
        // keys over several lines
        "\\cite{%¶  a,%¶  b%¶}                            | a b",
        "\\cite{long%¶  key,¶  other}                     | longkey other",
        "\\cite¶  [see]¶  {a}                             | a",
      })
  void citesWithThePackages(String text, String keys) throws IOException {
    assertEquals(keys, keys(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\newcites{supp}{Supplement}",
        "\\todocite{a}",
        "\\needcite{a} \\citeneeded{b} \\missingcite{c} \\citationneeded{d}",
        "\\citeproc{ref-a}{1} \\citeproctext{}",
        "\\citestyle{apa} \\setcitestyle{numbers} \\citesetup{x}",
        "\\bibcite{a}{1}",
        "\\bibitem[\\protect\\citeauthoryear{a}{b}{1999}]{k} T",
        "\\bibitem[\\protect\\citename{Doe, }1999]{k} T",
        "\\citefield{a} x",
        "\\DeclareCiteCommand{\\cite}[\\mkbibparens]{\\usebibmacro{prenote}}{a}{b}{c}",
        "\\AtEveryCitekey{x} \\AtNextCite{y} \\iffirstcitekey{a}{b} \\ifciteseen{a}{b}",
        "\\recite{a} \\excite{b} \\incite{c}",
        "\\cite{some words that are no keys}",
        "\\makeatletter\\def\\@cite#1#2{#1}\\@citex{a}",
        "\\newcommand\\citeme[1]{text}",
        "\\newcommand{\\mycite}[2][x]{\\textbf{#2}} \\mycite{a}",
        "\\def\\citex#1{[#1]}\\citex{a}",
        "\\let\\oldcite\\cite",
        "\\if0 \\cite{a} \\fi",
        "\\if0¶\\cite{a}¶\\fi",
        "\\if 01 \\cite{a} \\fi",
        "\\if11 x \\else \\cite{a} \\fi",
        "\\iftrue x \\else \\cite{a} \\fi",
        "\\iffalse \\ifdefempty{a}{b}{c} \\cite{a} \\fi",
        "\\iffalse \\newif\\ifdraft \\cite{a} \\fi",
        "\\excludecomment{long}\\begin{long}\\cite{a}\\end{long}",
        "x \\endinput \\cite{a}",
      })
  void doesNotCiteWhatOnlyLooksLikeIt(String text) throws IOException {
    assertEquals("", keys(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "\\newcommand{\\see}[1]{\\citep[see][]{#1}} \\see{a} | a",
        "\\newcommand\\see[2]{#1 \\cite{#2}} \\see{x}{a}     | a",
        "\\newcommand{\\see}[2][]{\\cite[#1]{#2}} \\see[p. 2]{a} | a",
        "\\NewDocumentCommand{\\see}{s O{x} m m}{\\cite{#4}} \\see*[y]{x}{a} | a",
        "\\def\\see#1{\\cite{#1}} \\see{a}                   | a",
        "\\let\\see\\citep \\see{a}                          | a",
        "\\let\\see=\\citep \\see{a}                         | a",
        "\\newcommand{\\see}{\\citet} \\see[x]{a}            | a",
        "\\newcommand{\\citex}[2][]{\\@citex[#1]{#2}} \\citex{a} | a",
        "\\newcommand{\\todocite}[1]{\\textcolor{red}{\\cite{#1}}} \\todocite{a} | a",
        "\\newcommand{\\resnet}{ResNet~\\cite{a}}            | a",
        "\\renewcommand{\\cite}[1]{\\citep{#1}} \\cite{a}    | a",
        "\\DeclareCiteCommand{\\lookup}{x}{y}{z}{} \\lookup{a} | a",
        "\\iftrue \\cite{a} \\else \\cite{b} \\fi \\cite{c}  | a c",
        "\\if11 \\cite{a} \\fi                               | a",
        "\\if0\\blind \\cite{a} \\fi                         | a",
        "\\ifdraft \\cite{a} \\else \\cite{b} \\fi           | a b",
        "\\iffalse x \\ifx\\a\\b y \\else z \\fi w \\else \\cite{a} \\fi | a",
        "\\bibitem{k} See \\cite{a}.                         | a",
      })
  void readsWhatTheDocumentDefines(String text, String keys) throws IOException {
    assertEquals(keys, keys(text));
  }

  @Test
  void knowsTheEntriesThatTheDocumentHas() throws IOException {
    String text =
        """
        \\begin{filecontents*}[overwrite]{a.bib}
        @misc{one, title = {See \\cite{x}}}
        \\end{filecontents*}
        \\bibitem[A 99]{two} A.
        \\cite{one, two}
        """;
    Documents file = name -> new Documents.Document(name, text);
    CitedKeys cited = CitationReader.read(List.of("a.tex"), List.of(), file);
    assertEquals(Set.of("one", "two"), cited.ownEntries());
    assertEquals(2, cited.citations().size());
  }

  @Test
  void takesNamesOfFurtherCommands() throws IOException {
    Documents one = name -> new Documents.Document(name, "\\mention[x]{a} \\Other{b}");
    List<Citation> cited =
        CitationReader.read(List.of("a.tex"), List.of("\\mention", "Other"), one).citations();
    assertEquals(List.of("a", "b"), cited.stream().map(Citation::key).toList());
  }
}
