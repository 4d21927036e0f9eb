package org.ddlist.source;

import static org.ddlist.source.ImportTexts.bib;
import static org.ddlist.source.ImportTexts.entry;
import static org.ddlist.source.ImportTexts.keys;
import static org.ddlist.source.ImportTexts.notes;
import static org.ddlist.source.ImportTexts.one;
import static org.ddlist.source.ImportTexts.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.NameField;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Paper;
import org.ddlist.model.Venue;
import org.ddlist.text.DecodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibliographyImportTest {
  @Test
  void entriesOfOnePaperAreOneRecord() {
    ImportedList list =
        bib(
            """
            @inproceedings{zhao, title={Dataset Condensation}, author={Zhao, Bo and Mopuri, K.R.},
              booktitle={ICLR}, year={2021}}
            @article{zhao2020, title={Dataset condensation}, author={Zhao, Bo and others},
              journal={arXiv preprint arXiv:2006.05929}, year={2020}, volume={abs/2006.05929}}
            @inproceedings{zhao, title={Dataset Condensation}, year={2021}, pages={1--9},
              author={Zhao, Bo and Mopuri, Konda Reddy}, url={https://openreview.net/forum?id=m},
              booktitle={International Conference on Learning Representations}}
            """);
    assertEquals(List.of("zhao"), keys(list));
    Paper paper = paper(list);
    assertEquals(List.of("zhao2020"), paper.formerKeys());
    assertEquals("Bo Zhao; Konda Reddy Mopuri", NameField.names(paper.authors()));
    assertEquals("ICLR 2021", paper.published());
    assertEquals("International Conference on Learning Representations", paper.venue().name());
    assertEquals("2006.05929", paper.arxiv());
    assertEquals("https://openreview.net/forum?id=m", paper.links().paper());
    assertEquals("1-9", paper.publication().pages());
    assertEquals("", paper.publication().volume());
  }

  @Test
  void publishedEntryGivesTheKeyAndTheFacts() {
    ImportedList list =
        bib(
            """
            @article{pre, title={Dataset Condensation}, author={Zhao, Bo}, year={2020},
              journal={arXiv preprint arXiv:2006.05929}}
            @inproceedings{pub, title={Dataset Condensation}, author={Zhao, Bo}, year={2021},
              booktitle={ICLR}}
            """);
    assertEquals(List.of("pub"), keys(list));
    assertEquals(List.of("pre"), paper(list).formerKeys());
    assertEquals("ICLR 2021", paper(list).published());
    assertEquals("2006.05929", paper(list).arxiv());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@phdthesis{b, title={One}, author={Turing, Alan}, school={King's}, year={1936}}",
        "@inproceedings{b, title={One}, author={Hopper, Grace}, booktitle={COL}, year={1936}}",
        "@inproceedings{b, title={One}, author={Turing, Alan and Hopper, Grace},"
            + " booktitle={COL}, year={1936}}",
        "@article{b, title={One}, author={Turing, Alan}, journal={Mind}, year={1939}}",
        "@inproceedings{b, title={One}, author={Turing, Alan}, doi={10.1145/2}, booktitle={COL},"
            + " year={1936}}",
      })
  void entriesOfOtherPapersAreApart(String other) {
    String one =
        "@inproceedings{a, title={One}, author={Turing, Alan}, doi={10.1145/1},"
            + " booktitle={COL}, year={1936}}\n";
    assertEquals(List.of("a", "b"), keys(bib(one + other)));
  }

  @Test
  void entryThatIsPerhapsAnothersPaperIsNoted() {
    ImportedList list =
        bib(
            """
            @misc{a, title={One}, author={Turing, Alan and Church, Alonzo}, year={1936}}
            @misc{b, title={One}, author={Turing, Alan}, year={1936}}
            """);
    assertEquals(List.of("a", "b"), keys(list));
    assertEquals(
        List.of("a.bib:2: b: perhaps the paper of line 1: the same title, some of the authors"),
        notes(list));
  }

  @Test
  void fieldsThatNoRecordHasAreKept() {
    ImportedList list =
        bib(
            """
            @string{sec = "second"}
            @incollection{a, title={One}, author={Turing, Alan}, editor={Hopper, Grace}, year={1936},
              booktitle={A Handbook}, chapter={3}, publisher={MIT Press}, edition=sec, note={},
              abstract={Long.}, keywords={a, b}, bdsk-url-1={https://a.org/}}
            @book{b, title={Two}, editor={Turing, Alan}, publisher={MIT Press}, file={b.pdf}, year={1936}}
            @mastersthesis{c, title={Three}, author={Turing, Alan}, school={King's}, year={1936}}
            """);
    assertEquals(
        List.of(
            "a.bib:2: left out of the entries: abstract (1), keywords (1), bdsk-url-1 (1), file (1)",
            "a.bib:5: b: no author; the field 'editor' is read as authors"),
        notes(list));
    assertEquals(
        new EntryDetails(
            "", Map.of("editor", "Hopper, Grace", "chapter", "3", "edition", "second")),
        list.papers().get(0).paper().details());
    assertEquals(Venue.Kind.COLLECTION, list.papers().get(0).paper().venue().kind());
    assertEquals(
        new EntryDetails("", Map.of("editor", "Turing, Alan")),
        list.papers().get(1).paper().details());
    assertEquals(Venue.Kind.BOOK, list.papers().get(1).paper().venue().kind());
    assertEquals("", list.papers().get(1).paper().publication().publisher());
    assertEquals("mastersthesis", list.papers().get(2).paper().details().type());
  }

  @Test
  void entryHasTheFieldsOfItsProceedings() {
    ImportedList list =
        bib(
            """
            @inproceedings{a, title={Crossed}, author={Vidal, Ren\\'e}, crossref={p}, pages={1--2}}
            @proceedings{p, booktitle={Proceedings of the Cross Conference}, title={CC},
              publisher={ACM}, year=2022}
            """);
    assertEquals(List.of("a"), keys(list));
    assertEquals(List.of(), notes(list));
    assertEquals("Cross Conference", paper(list).venue().name());
    assertEquals(2022, paper(list).year());
    assertEquals("ACM", paper(list).publication().publisher());
  }

  @Test
  void entriesOfDifferentWorksAreTwoPapers() {
    String entries =
        """
        @misc{a, title={One}, author={Turing, Alan and Church, Alonzo}, year={1936}}
        @misc{b, title={One}, author={Turing, Alan and Church, Alonzo}, year={1936}}
        """;
    assertEquals(List.of("a"), keys(bib(entries)));
    ImportedList list = bib("% ddlist: different a b\n" + entries);
    assertEquals(List.of("a", "b"), keys(list));
    assertEquals(List.of(), notes(list));
  }

  @Test
  void whatDdlistWritesIsReadBack() {
    ImportedList list =
        bib(
            """
            @report{a, ids={old, older}, title={One}, subtitle={Two}, author={Turing, Alan},
              type={techreport}, institution={NPL}, date={1936-05-28}, annotation={A note.}}
            """);
    assertEquals(List.of(), notes(list));
    Paper paper = paper(list);
    assertEquals(List.of("old", "older"), paper.formerKeys());
    assertEquals("One: Two", paper.title().text());
    assertEquals(1936, paper.year());
    assertEquals("A note.", paper.note());
  }

  @Test
  void organizationIsTheAuthorOfAManual() {
    ImportedList list = bib("@manual{a, title={One}, organization={Acme and Sons}, year={1936}}");
    assertEquals("Acme and Sons", NameField.names(paper(list).authors()));
    assertEquals(
        List.of("a.bib:1: a: no author; the field 'organization' is read as authors"), notes(list));
    assertEquals(
        new EntryDetails("manual", Map.of("organization", "Acme and Sons")), paper(list).details());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Advances in Neural Information Processing Systems | NeurIPS",
        "Thirty-Seventh Conference on Neural Information Processing Systems | NeurIPS",
        "NeurIPS | NeurIPS",
        "International Conference on Neural Information Processing | ICNIP",
      })
  void venueThatIsKnownHasItsUsualNames(String booktitle, String abbreviation) {
    Venue known =
        new Venue(
            "NeurIPS",
            "Conference on Neural Information Processing Systems",
            Venue.Kind.CONFERENCE,
            "Advances in Neural Information Processing Systems");
    String entry =
        "@inproceedings{a, title={A}, author={B C}, year=2020, booktitle={" + booktitle + "}}";
    ImportedList list =
        ListImport.ofBibliography(
            List.of(DecodedText.of("a.bib", entry)), "2020-06-30", List.of(known));
    assertEquals(abbreviation, paper(list).venue().abbreviation());
    assertEquals(abbreviation.equals("NeurIPS"), paper(list).venue().equals(known));
  }

  @Test
  void organisationKeepsItsWords() {
    ImportedList list =
        bib("@misc{a, title={One}, author={{Barnes and Noble, Inc.} and {ACM}}, year={2009}}");
    assertEquals("Barnes and Noble, Inc.", paper(list).authors().get(0).family());
    assertEquals(2, paper(list).authors().size());
  }

  @Test
  void everyEntryOfBibliographyIsReadWhateverItsNeighboursAre() {
    ImportedList list =
        bib(
            """
            @misc{a, title={One} author={Turing, Alan}, year={1936}}
            @iniroceedings{b, title={Two}, author={Turing, Alan}, year={1937}
            @misc{a, title={Three}, author={Hopper, Grace}, year={1952}}
            @misc{a, title={One}, author={Turing, Alan}, year={1936}}
            @misc{c, title={Four}, year={1952}}
            """);
    assertEquals(List.of("a", "b", "ab", "c"), keys(list));
    assertEquals(
        List.of(
            "a.bib:1: a: no comma after the field 'title'",
            "a.bib:2: b: BibTeX has no type '@iniroceedings'",
            "a.bib:2: b: no closing brace of the entry that begins in line 2",
            "a.bib:3: a: the entry of line 1 has the key 'a' too",
            "a.bib:3: ab: another paper has the key 'a'; read as 'ab'",
            "a.bib:4: a: the entry of line 1 has the key 'a' too",
            "a.bib:4: a: the same paper as line 1; read as one",
            "a.bib:5: c: no authors"),
        notes(list).stream().sorted().toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "journal={IEEE Transactions on Image Processing} | TIP",
        "journal={Communications of the ACM} | CACM",
        "journal={Mind} | Mind",
        "booktitle={Proceedings of the Conference on Learning (COL 2020)} | COL",
        "booktitle={Proceedings of the Conference on Learning} | CL",
        "journal={arXiv preprint arXiv:2203.11932} | preprint",
        "school={Yale University} | Yale University",
      })
  void bibliographysVenuesAreShortened(String field, String venue) {
    Paper paper =
        paper(bib("@inproceedings{k, title={T}, author={A B}, year={1952}, " + field + "}"));
    assertEquals(venue, paper.venue() == null ? "preprint" : paper.venue().abbreviation());
  }

  @Test
  void venuesWithTheSameInitialsStayApart() {
    ImportedList list =
        bib(
            "@article{a, title={T}, author={A B}, year={1952}, journal={Pattern Recognition}}\n"
                + "@article{b, title={U}, author={A B}, year={1952}, journal={Physical Review}}\n"
                + "@article{c, title={V}, author={A B}, year={1952}, journal={Pattern Recognition}}");
    assertEquals(
        List.of("PR", "Physical Review", "PR"),
        list.papers().stream().map(paper -> paper.paper().venue().abbreviation()).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "url={https://a.org/p}, doi={10.1000/1} | https://a.org/p",
        "howpublished={\\url{https://a.org/p}} | https://a.org/p",
        "eprint={2203.11932}, archivePrefix={arXiv} | https://arxiv.org/abs/2203.11932",
        "doi={10.48550/arXiv.2203.11932} | https://arxiv.org/abs/2203.11932",
        "journal={CoRR}, volume={abs/2203.11932}, note={arXiv:2203.11932} |"
            + " https://arxiv.org/abs/2203.11932",
        "eprint={2203.11932}, archivePrefix={hal} | ''",
        "doi={10.1000/1} | https://doi.org/10.1000/1",
        "note={2203.11932 copies sold} | ''",
      })
  void bibliographysPaperIsLinkedByWhatIsKnown(String fields, String link) {
    assertEquals(
        link,
        paper(bib("@misc{k, title={T}, author={A B}, year={1952}, " + fields + "}"))
            .links()
            .paper());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"'', hopper1952education", "{}, hopper1952education", "a b#c, abc", "-x, x"})
  void keyThatIsNoneIsMade(String key, String made) {
    ImportedList list =
        bib("@misc{" + key + ", title={The Education}, author={Hopper, Grace}, year={1952}}");
    assertEquals(List.of(made), keys(list));
  }

  /** Entries are read in batches, in other threads. */
  @Test
  void manyEntriesKeepTheirOrderAndWhatTheyInherit() {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 1234; i++) {
      String title = "title={Word" + i + " of " + Integer.toString(i * 7919, 36) + "}";
      String year = i % 2 == 0 ? "crossref={p}" : "year={" + (1000 + i % 999) + "}";
      text.append("@inproceedings{k" + i + ", " + title + ", " + year + "}\n");
      expected.add("k" + i);
    }
    text.append("@proceedings{p, title={Proceedings}, year={1999}}\n");
    ImportedList list = bib(text.toString());
    assertEquals(expected, keys(list));
    assertEquals(1999, list.papers().get(1232).paper().year());
    assertEquals(1000 + 1233 % 999, list.papers().get(1233).paper().year());
    assertEquals(
        "Word700 of " + Integer.toString(700 * 7919, 36),
        list.papers().get(700).paper().title().text());
  }
}
