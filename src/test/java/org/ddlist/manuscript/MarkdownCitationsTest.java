package org.ddlist.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.ddlist.text.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownCitationsTest {
  private static String keys(String text) throws IOException {
    return CitationReaderTest.keys("a.md", CitationReaderTest.lines(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        // metadata of pandoc
        "---¶title: \"After @a\"¶abstract: ¦¶  We build on [@b].¶¶  More @c.¶author: x@y.org¶---¶@d"
            + " | a b c d",
        "---¶nocite: '@*'¶...¶@a                     | a *",
        "---¶nocite: ¦¶  # @a¶---¶                   | a",
        "---¶title: x # @a¶# @b¶---¶@c               | c",
        "---¶bibliography: [a.bib, 'b.bib']¶twitter: '@x'¶---¶@c | c",
        "---¶references:¶- id: own¶  title: T¶---¶@own | own",
        // MyST
        "{cite}`a` {cite:p}`b,c` {cite:t}`d; e`       | a b c d e",
        "{cite:ps}`a` {citep}`b` {citet}`c` {footcite}`d` {footcite:t}`e` | a b c d e",
        "{cite:p}`{see}a{p. 3},b`                     | a b",
        ":cite:p:`a`                                  | a",
        "```{note}¶See {cite}`a`.¶```¶@b              | a b",
        "````{admonition} A¶```{tip}¶@a¶```¶@b¶````¶@c | a b c",
        "```{figure} x.png¶:name: fig-x¶A caption {cite}`a`¶``` | a",
        ":::{note}¶{cite}`a`¶:::                      | a",
        "@a¶% @x is a comment                         | a",
        "% A title @a¶% An author¶¶@b                 | a b",
        "(target)=¶# H¶@target and @a                 | a",
        // knitr
        "```{block2 x, type='note'}¶@a¶```¶@b         | a b",
        "````{r}¶@x¶```¶@a                            | a",
        "x[^1]¶¶[^1]: A note¶¶    that cites @a       | a",
        // raw LaTeX
        "See \\cite{a} and \\citep[see][]{b,c}.       | a b c",
        "50% of \\cite{a}                             | a",
        "Raw \\citep[see \\cite{a}, 5%][x]{b} \\cites{c}[\\citet{d}]{e} | a b d c e",
        "```{=latex}¶\\citet{a} % \\cite{x}¶```¶@b    | a b",
        "`\\cite{a}`{=latex} and `\\cite{x}`          | a",
        "\\begin{figure}\\caption{\\cite{a}}\\end{figure} | a",
        // notebooks
        "<cite data-cite=\"a,b\">(A, 1999)</cite>     | a b",
        "<span title=\"@x\" class='y'>@a</span> x<y [@b] and z>w | a b",
        "~~~~{.python}¶@x¶~~~~¶@a                     | a",
        "![A plot of @a](p.png){#suppfig-x}¶@suppfig-x | a",
      })
  void finds(String text, String keys) throws IOException {
    assertEquals(keys, keys(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@fig-a @tbl-a @sec-a @eq-a @lst-a @thm-a @Fig-a [@nte-a] @tip-b",
        "{ref}`a` {eq}`b` {doc}`c` {term}`d`",
        "```{code-cell} ipython3¶@a¶```",
        "```{r, echo=FALSE}¶@a¶```",
        "```{math}¶@a¶```",
        "```tex¶\\cite{a}¶```",
        "`\\cite{a}`",
        "\\todocite{a} \\newcites{a}{b}",
        "\\@ref(fig:a)",
        "<a href='mailto:x@y.org'>x</a> <script src=\"@a\"></script>",
        "<!-- \\cite{a} -->",
        "user@example.org, a.b@c.de",
      })
  void findsNothing(String text) throws IOException {
    assertEquals("", keys(text));
  }

  @Test
  void readsFilesThatQuartoAndMystInclude() throws IOException {
    Documents documents =
        name ->
            new Documents.Document(
                name,
                name.equals("a.qmd")
                    ? "{{< include _b.qmd >}}\n```{include} c.md\n```\n```{r child='d.Rmd'}\n```\n"
                    : "@in" + name.charAt(name.length() - 4));
    List<Citation> cited = CitationReader.read(List.of("a.qmd"), List.of(), documents).citations();
    assertEquals(
        List.of(new Place("_b.qmd", 1, 1), new Place("c.md", 1, 1)),
        cited.stream().map(Citation::place).toList());
  }

  @Test
  void findsThePlaceInANotebook() throws IOException {
    String notebook =
        """
        {"cells": [
          {"cell_type": "markdown", "source": ["# A\\n", "@one, \\"@two\\"\\n",
            "@one again"]},
          {"cell_type": "code", "source": ["@three"]},
          {"cell_type": "raw", "source": "\\\\cite{four}"}
        ]}
        """;
    Documents one = name -> new Documents.Document(name, notebook);
    List<Citation> cited = CitationReader.read(List.of("a.ipynb"), List.of(), one).citations();
    assertEquals(
        List.of(
            new Citation("one", new Place("a.ipynb", 2, 51), true),
            new Citation("two", new Place("a.ipynb", 2, 59), true),
            new Citation("four", new Place("a.ipynb", 5, 42), true)),
        cited);
  }
}
