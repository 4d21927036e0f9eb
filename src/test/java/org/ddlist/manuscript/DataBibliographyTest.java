package org.ddlist.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.formats.Detail;
import org.ddlist.formats.HayagrivaWriter;
import org.ddlist.manuscript.BibliographyMerge.Wanted;
import org.ddlist.model.Author;
import org.ddlist.model.Identity.Form;
import org.ddlist.model.SamplePaper;
import org.ddlist.text.DecodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bibliographies in YAML and JSON. */
class DataBibliographyTest {
  private static String add(BibliographyText bibliography) throws MalformedBibliographyException {
    Wanted wanted =
        new Wanted(List.of(Fixture.catalog().find("he2016deep")), Fixture.catalog(), false);
    return BibliographyMerge.add(bibliography, wanted).edits().apply();
  }

  private static CslJsonBibliography json(String text) throws MalformedBibliographyException {
    return CslJsonBibliography.read(DecodedText.of("refs.json", text), Detail.LEAN);
  }

  private static HayagrivaBibliography yaml(String text) throws MalformedBibliographyException {
    return HayagrivaBibliography.read(DecodedText.of("refs.yaml", text), Detail.LEAN);
  }

  /** Layouts of arrays, after each of which the paper is there and adding it again does nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\ufeff",
        "[]",
        "[ ]\n",
        "[\n]\n",
        "\ufeff[]",
        "[{\"id\":\"a\",\"title\":\"A \\\" ] }\"}]",
        "[{\"id\":\"a\",\"title\":\"A\\\\\"}]\n",
        "[\n  {\n    \"title\": \"A\"\n  }\n]\n",
        "[\r\n\t{\r\n\t\t\"title\": \"A\"\r\n\t},\r\n\t{ \"title\": \"B\", \"x\": [[1], []] }\r\n]",
        "[{\n    \"title\": {\"a\": 1}\n}\n, {\"title\":\"B\"}]",
        "{\"items\":[]}",
        "{ \"x\": [\"items\", {\"items\": []}], \"items\" : [ ], \"y\": [1]}\n",
        "{\n  \"items\": [\n    {\n      \"title\": \"A\"\n    }\n  ],\n  \"z\": [{}]\n}",
        "{\"items\":[{\"title\":\"A\"}, {\"title\": \"items\"}], \"next\": {\"a\": []}}",
      })
  void addsAnItemInAnyLayout(String text) throws MalformedBibliographyException {
    CslJsonBibliography before = json(text);
    String added = add(before);
    CslJsonBibliography after = json(added);
    int items = before.items().size();
    assertEquals(items + 1, after.items().size());
    assertEquals(before.items(), after.items().subList(0, items));
    assertEquals(List.of("he2016deep"), after.entries().get(items).paper().keys());
    assertEquals(added, add(after));
    boolean mixed = added.replace("\r\n", "").indexOf('\n') >= 0 && added.contains("\r\n");
    assertTrue(!mixed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "{}                          | neither an array of items nor an object with 'items'",
        "{\"items\": {}}            | neither an array of items nor an object with 'items'",
        "\"items\"                  | neither an array of items nor an object with 'items'",
        "[{\"a\": 1}]              | no item of CSL-JSON, with a type and a title",
        "{\"config\": 1, \"items\": [{\"itemType\": \"book\", \"title\": \"A\"}]} | an item of Zotero's own format, not of CSL-JSON",
      })
  void refusesWhatIsNoArrayOfItems(String text, String reason) {
    MalformedBibliographyException refused =
        assertThrows(MalformedBibliographyException.class, () -> json(text));
    assertEquals(reason, refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing yet\n",
        "---\n",
        "a:\n    title: A\n    author:\n    - B, C\n",
        "a:\n title: A",
        "a: {title: A}\r\nb: {type: book}\r\n",
        "a:\n  title: A\n# the end",
        "a:\n  title: A\n\n# the end\n\n# of all\n",
        "%YAML 1.2\n---\na:\n  title: A\n",
        "---\na:\n  title: A\n\n",
        "\ufeffa:\n  title: A\n",
      })
  void addsAnEntryBelow(String text) throws MalformedBibliographyException {
    HayagrivaBibliography before = yaml(text);
    String added = add(before);
    assertTrue(added.startsWith(text));
    HayagrivaBibliography after = yaml(added);
    assertEquals(before.fields().size() + 1, after.fields().size());
    assertEquals(added, add(after));
  }

  /** What takes no entry at its end: a sign of an empty mapping, and the end of a document. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                        | ''           | ''",
        "{ }¶                      | ''           | ¶",
        "# mine¶{}¶# the end¶      | # mine¶      | ¶# the end¶",
        "---¶{} # none¶            | ---¶         | ' # none¶'",
        "%YAML 1.2¶---¶{}¶...¶     | %YAML 1.2¶---¶ | ¶...¶",
        "a:¶  title: A¶...¶        | a:¶  title: A¶¶ | ...¶",
        "a:¶  title: A¶...         | a:¶  title: A¶¶ | ...",
        "a:¶  title: A¶¶...¶# end¶ | a:¶  title: A¶¶ | ...¶# end¶",
      })
  void addsAnEntryBeforeTheEnd(String text, String before, String after)
      throws MalformedBibliographyException {
    HayagrivaBibliography read = yaml(CitationReaderTest.lines(text));
    String added = add(read);
    assertTrue(added.startsWith(CitationReaderTest.lines(before) + "he2016deep:\n"), added);
    assertTrue(added.endsWith(CitationReaderTest.lines(after)), added);
    assertEquals(read.fields().size() + 1, yaml(added).fields().size());
    assertEquals(added, add(yaml(added)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a: {title: A}}           | the entries are in braces, and none can be added below them",
        "# x¶---¶{a: {title: A}}¶  | the entries are in braces, and none can be added below them",
        "a:¶  title: ¦+¶    A¶     | no entry can be added after this line",
        "' a:¶   title: A¶'        | no entry can be added after this line",
      })
  void refusesWhatTakesNoEntry(String text, String reason) throws MalformedBibliographyException {
    HayagrivaBibliography read = yaml(CitationReaderTest.lines(text));
    MalformedBibliographyException refused =
        assertThrows(MalformedBibliographyException.class, () -> add(read));
    assertEquals(reason, refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''     | Institute of Electrical, Electronics and Computer Engineers | ''",
        "''     | Bell Labs, Inc. and others | ''",
        "''     | UNICEF     | ''",
        "Martin | King       | Jr.",
        "''     | Smith      | III",
        "Aäron  | van den Oord | ''",
        "Ada, Countess | Lovelace | ''",
      })
  void readsANameAsItIsWritten(String given, String family, String suffix)
      throws MalformedBibliographyException, IOException {
    Author author = new Author(given, family, suffix);
    StringBuilder written = new StringBuilder();
    HayagrivaWriter.write(
        List.of(SamplePaper.of("p").authors(author).build()), Detail.LEAN, written);
    assertEquals(List.of(author), yaml(written.toString()).entries().get(0).paper().authors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "article-journal  | Mind                            | JOURNAL",
        "article-journal  | arXiv preprint arXiv:1412.6980  | PREPRINT",
        "paper-conference | NeurIPS                         | CONFERENCE",
        "paper-conference | NeurIPS Workshop on Datasets    | WORKSHOP",
        "thesis           | ''                              | THESIS",
        "webpage          | ''                              | UNKNOWN",
      })
  void tellsWhatKindAnItemIs(String type, String venue, Form form)
      throws MalformedBibliographyException {
    String text = "[{\"type\":\"" + type + "\",\"container-title\":\"" + venue + "\"}]";
    assertEquals(form, json(text).entries().get(0).paper().form());
  }

  /** Where programs write the id. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'number':'arXiv:1412.6980'",
        "'number':'1412.6980','publisher':'arXiv'",
        "'URL':'http://arxiv.org/abs/1412.6980v2'",
        "'DOI':'10.48550/arXiv.1412.6980'",
        "'note':'read\\narXiv: 1412.6980 [cs]'",
        "'container-title':'arXiv preprint arXiv:1412.6980'",
        "'archive':'arXiv','archive_location':'arXiv:1412.6980'",
      })
  void findsTheArxivIdOfAnItem(String field) throws MalformedBibliographyException {
    String item = "[{'type':'article',%s}]".formatted(field).replace('\'', '"');
    assertEquals("1412.6980", json(item).entries().get(0).paper().arxiv());
    assertEquals("", json(item).entries().get(0).paper().doi());
    assertEquals(Form.PREPRINT, json(item).entries().get(0).paper().form());
  }

  @Test
  void takesNoIdFromANoteAboutAnotherPaper() throws MalformedBibliographyException {
    String item = "[{\"type\":\"article\",\"note\":\"extends arXiv:1412.6980\"}]";
    assertEquals("", json(item).entries().get(0).paper().arxiv());
  }

  @Test
  void readsNamesWithParticlesAndSuffixes() throws MalformedBibliographyException {
    String item =
        "[{\"type\":\"book\",\"author\":[{\"family\":\"Oord\",\"given\":\"Aäron\","
            + "\"non-dropping-particle\":\"van den\"},{\"literal\":\"Google Brain\"}]}]";
    assertEquals("Aäron van den Oord", json(item).entries().get(0).paper().authors().get(0).name());
    String entry = "a:\n  type: book\n  author: ['King, Martin Luther, Jr.', Plato]\n";
    assertEquals(
        "Martin Luther King Jr.", yaml(entry).entries().get(0).paper().authors().get(0).name());
  }

  /** What documents name, in the format that the name tells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "refs.yaml | a:¶  title: A¶b: {type: book}¶                       | a b",
        "refs.yml  | references:¶- id: a¶  title: A¶- id: b¶               | a b",
        "refs.YAML | - id: a¶  type: book¶- text¶                          | a",
        "refs.json | [{\"id\": \"a\", \"citation-key\": \"b\", \"title\": \"A\"}] | a b",
        "refs.bib  | @misc{a}¶@misc{b, ids={c}}                            | a b c",
        "refs      | @misc{a}                                              | a",
        "refs.yaml | ´´                                                    | ´´",
      })
  void listsTheEntriesOfAnyFormat(String name, String text, String keys)
      throws MalformedBibliographyException {
    List<String> found = new ArrayList<>();
    DecodedText file = DecodedText.of(name, CitationReaderTest.lines(text));
    for (Listed entry : ListedEntries.of(file, new DifferentWorks())) {
      found.addAll(entry.paper().keys());
    }
    assertEquals(keys, String.join(" ", found));
  }
}
