package org.ddlist.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.text.DecodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bibliographies a document, or the project that it is in, names. */
class DocumentBibliographiesTest {
  private static String found(String name, String text, Map<String, String> more)
      throws IOException {
    Map<String, String> files = new HashMap<>(more);
    for (String file : List.of("refs.bib", "p/refs.bib", "p/refs.yml", "p/b/refs.json", "x.bib")) {
      files.put(file, "");
    }
    files.put(name, CitationReaderTest.lines(text));
    CitedKeys cited =
        CitationReader.read(
            List.of(name),
            List.of(),
            file -> files.containsKey(file) ? new Documents.Document(file, files.get(file)) : null);
    List<String> names = new ArrayList<>();
    for (DecodedText file : cited.bibliographies()) {
      names.add(file.name());
    }
    return String.join(" ", names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "p/a.typ | #bibliography(\"refs.yml\")                         | p/refs.yml",
        "p/a.typ | #bibliography((\"refs.bib\", \"b/refs.json\"))     | p/refs.bib p/b/refs.json",
        "p/a.typ | #show: ieee.with(title: \"A\", bibliography-file: \"refs.yml\") | p/refs.yml",
        "p/a.typ | #let data = yaml(\"refs.yml\")                      | ´´",
        "p/a.typ | #f(source: \"refs.yml\")                            | ´´",
        "p/a.tex | \\bibliography{refs}                               | p/refs.bib",
        "p/a.tex | \\addbibresource{refs.bib}                         | p/refs.bib",
        "p/a.md  | ---¶bibliography: b/refs.json¶---¶                 | p/b/refs.json",
        "p/a.md  | ---¶bibliography: [refs.bib, refs.yml]¶---¶        | p/refs.bib p/refs.yml",
        "p/a.md  | ---¶bibliography: style.csl¶---¶                   | ´´",
      })
  void ofTheDocument(String name, String text, String names) throws IOException {
    assertEquals(names, found(name, text, Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p/_quarto.yml | 'bibliography: refs.bib'                           | p/refs.bib",
        "_quarto.yml   | 'project: {type: book}¶bibliography: [x.bib, p/refs.yml]¶' | x.bib p/refs.yml",
        "p/_config.yml | 'bibtex_bibfiles:¶  - refs.bib¶'                   | p/refs.bib",
        "p/myst.yml    | 'project:¶  bibliography:¶    - b/refs.json¶'      | p/b/refs.json",
        "p/_quarto.yml | 'title: A'                                         | ''",
        "p/_quarto.yml | 'a: [b'                                            | ''",
      })
  void ofTheProject(String settings, String text, String names) throws IOException {
    Map<String, String> files = Map.of(settings, CitationReaderTest.lines(text));
    assertEquals(names, found("p/a.md", "@a", files));
    assertEquals(names, found("p/a.ipynb", "{\"cells\": []}", files));
    assertEquals("", found("p/a.tex", "a", files));
  }

  @Test
  void theNearestSettingsCount() throws IOException {
    Map<String, String> files =
        Map.of("p/_quarto.yml", "bibliography: refs.yml", "_quarto.yml", "bibliography: x.bib");
    assertEquals("p/refs.yml", found("p/a.qmd", "@a", files));
    assertEquals("x.bib", found("a.qmd", "@a", files));
  }
}
