package org.ddlist.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ddlist.bibtex.NameField;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.lists.ListEdition;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.text.DecodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListImportTest {
  private static final String DAY = "1960-01-01";

  private static final String HOPPER =
      "+ [The Education of a Computer](https://a.org/e) (Grace Hopper, ACM 1952)"
          + " [:book:](./citations/hopper1952education.txt)\n";

  private static final String HOPPERS_ENTRY =
      """
      @inproceedings{hopper1952education,
        title={The Education of a Computer},
        author={Hopper, Grace Murray and Mauchly, John},
        booktitle={Proceedings of the National Meeting (ACM)},
        pages={243--249},
        year={1952}
      }
      """;

  private static final Map<String, String> NONE = Map.of();

  private static ImportedList page(String markdown, Map<String, String> citations) {
    Map<String, String> files = new LinkedHashMap<>();
    citations.forEach((key, text) -> files.put("citations/" + key + ".txt", text));
    return ListImport.ofPage("README.md", markdown, files, DAY, List.of());
  }

  /** A section with one item and its entry. */
  private static ImportedList one(String item, String entry) {
    return page("# L\n## Main\n" + item, Map.of("hopper1952education", entry));
  }

  private static ImportedList bib(String bibtex) {
    return ListEdition.bibliography("a.bib", bibtex, DAY);
  }

  private static Paper paper(ImportedList list) {
    assertEquals(1, list.papers().size(), list.notes().toString());
    return list.papers().get(0).paper();
  }

  private static List<String> keys(ImportedList list) {
    return list.papers().stream().map(paper -> paper.paper().key()).toList();
  }

  private static List<String> notes(ImportedList list) {
    return list.notes().stream().map(ImportNote::describe).toList();
  }

  private static String item(String title, String byline, String key) {
    return "+ ["
        + title
        + "](https://a.org/"
        + key
        + ") ("
        + byline
        + ") [:book:](./citations/"
        + key
        + ".txt)\n";
  }

  private static String entry(String key, String title, String author) {
    return "@misc{" + key + ", title={" + title + "}, author={" + author + "}, year={1952}}\n";
  }

  @Test
  void pageAndEntryMakeOnePaper() {
    ImportedList list = one(HOPPER, HOPPERS_ENTRY);
    Paper paper = paper(list);
    assertEquals("hopper1952education", paper.key());
    assertEquals("Grace Murray Hopper; John Mauchly", NameField.names(paper.authors()));
    assertEquals(1, paper.leads());
    assertEquals("ACM 1952", paper.published());
    assertEquals(
        new Venue(
            "ACM",
            "National Meeting",
            Venue.Kind.CONFERENCE,
            "Proceedings of the National Meeting"),
        paper.venue());
    assertEquals("243-249", paper.publication().pages());
    assertEquals("https://a.org/e", paper.links().paper());
    assertEquals(DAY, paper.added());
    assertEquals("main", paper.sections().get(0).id());
    assertEquals("L", list.facts().name());
    assertFalse(list.papers().get(0).paper().others());
  }

  @Test
  void dayIsThatOfTheUpdates() {
    String update = "## Latest Updates\n" + HOPPER.replace("+ [", "+ [1959/05/02] [");
    ImportedList list =
        page(update + "\n## Main\n" + HOPPER, Map.of("hopper1952education", HOPPERS_ENTRY));
    assertEquals("1959-05-02", paper(list).added());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Education of a Computer | The Education of a Computer",
        "the education of a computer | The Education of a Computer",
        "the education of a {C}omputer | The Education of a {C}omputer",
        "The Education of A Computer | The Education of A Computer",
        "{The Education of a Computer} | The Education of a Computer",
        "{The EDUCATION} of a Computer | {The EDUCATION} of a Computer",
        "The Education of a Machine | The Education of a Computer",
      })
  void titleIsTheEntrysIfItIsThePages(String entry, String title) {
    String text = HOPPERS_ENTRY.replace("{The Education of a Computer}", "{" + entry + "}");
    assertEquals(title, paper(one(HOPPER, text)).title().marked());
  }

  @Test
  void whereTitlesDifferThePagesIsTakenAndBothAreTold() {
    ImportedList list = one(HOPPER, HOPPERS_ENTRY.replace("of a Computer", "of a Machine"));
    assertEquals("The Education of a Computer", paper(list).title().marked());
    assertTrue(
        notes(list)
            .contains(
                "citations/hopper1952education.txt:2: hopper1952education: the title is 'The"
                    + " Education of a Machine', on the page 'The Education of a Computer'"),
        notes(list).toString());
  }

  @Test
  void titleAndAuthorsThatChangedPlacesArePutRight() {
    String swapped =
        "@misc{k, author={The Education of a Computer}, title={Hopper, Grace}, year={1952}}";
    ImportedList list = one(HOPPER, swapped);
    assertEquals("The Education of a Computer", paper(list).title().text());
    assertEquals("Grace Hopper", NameField.names(paper(list).authors()));
  }

  @Test
  void withoutCitationFilesThereAreTheAuthorsOfTheByline() {
    ImportedList list =
        page(
            "## Main\n" + HOPPER.replace("Grace Hopper", "Grace Hopper & Alan Turing et al."),
            NONE);
    assertEquals("Grace Hopper; Alan Turing", NameField.names(paper(list).authors()));
    assertEquals(2, paper(list).leads());
    assertTrue(list.papers().get(0).paper().others());
    assertEquals(
        List.of(
            "README.md:1: no citation files: only the authors in bylines are known",
            "README.md:2: ACM: no entry has the full name of this venue"),
        notes(list));
  }

  @Test
  void fileWithoutItemAndItemWithoutFileAreTold() {
    ImportedList list =
        page(
            "## Main\n" + HOPPER,
            Map.of("turing1936numbers", entry("turing1936numbers", "On Numbers", "Turing, Alan")));
    assertEquals(List.of("hopper1952education"), keys(list));
    assertTrue(
        notes(list)
            .contains(
                "citations/turing1936numbers.txt:1: turing1936numbers: no item of the page"
                    + " links to this file; left out"));
    assertTrue(
        notes(list)
            .contains(
                "README.md:2: hopper1952education: no citation file: only the byline's authors are"
                    + " known"));
  }

  @Test
  void itemThatLostItsIconIsFoundByTheTitleOfTheFile() {
    String item = "+ [The Education of a Computer](https://a.org/e) (Grace Hopper, ACM 1952)\n";
    ImportedList list = one(item, HOPPERS_ENTRY);
    assertEquals(List.of("hopper1952education"), keys(list));
    assertEquals(2, paper(list).authors().size());
  }

  @Test
  void itemWithoutAnyFileGetsKey() {
    String item = "+ [The Education of a Computer](https://a.org/e) (Grace Hopper, ACM 1952)\n";
    assertEquals(List.of("hopper1952education"), keys(page("## Main\n" + item, NONE)));
  }

  @Test
  void paperUnderTwoHeadingsIsOneRecord() {
    ImportedList list =
        page(
            "## Main\n"
                + HOPPER
                + "## Logic\n"
                + HOPPER.replace(") [", ") [:octocat:](https://c.org) ["),
            Map.of("hopper1952education", HOPPERS_ENTRY));
    assertEquals(
        List.of("main", "logic"), paper(list).sections().stream().map(Section::id).toList());
    assertEquals("https://c.org", paper(list).links().code());
  }

  @Test
  void otherFactsUnderSecondHeadingAreTold() {
    ImportedList list =
        page(
            "## Main\n" + HOPPER + "## Logic\n" + HOPPER.replace("1952)", "1953)"),
            Map.of("hopper1952education", HOPPERS_ENTRY));
    assertEquals(1952, paper(list).year());
    assertTrue(
        notes(list)
            .contains(
                "README.md:4: hopper1952education: line 2 has other facts for this paper, which"
                    + " are used"));
  }

  @Test
  void citationFileBelongsToTheItemWithItsTitle() {
    String other = item("On Computable Numbers", "Alan Turing, 1936", "hopper1952education");
    ImportedList list =
        page("## Main\n" + other + HOPPER, Map.of("hopper1952education", HOPPERS_ENTRY));
    assertEquals(List.of("turing1936computable", "hopper1952education"), keys(list));
    assertEquals("Alan Turing", NameField.names(list.papers().get(0).paper().authors()));
    assertTrue(
        notes(list)
            .contains(
                "README.md:2: turing1936computable: its citation file is that of line 3; read as"
                    + " 'turing1936computable'"));
  }

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
  void itemWithTheCitationFileOfAnotherGetsItsOwnKey() {
    String other = item("On Computable Numbers", "Alan Turing, 1936", "hopper1952education");
    ImportedList list =
        page("## Main\n" + HOPPER + other, Map.of("hopper1952education", HOPPERS_ENTRY));
    assertEquals(List.of("hopper1952education", "turing1936computable"), keys(list));
    assertEquals("Alan Turing", NameField.names(list.papers().get(1).paper().authors()));
  }

  @Test
  void paperOfTheUpdatesAloneStandsInTheFirstSection() {
    String turing = item("On Computable Numbers", "Alan Turing, 1936", "turing1936numbers");
    ImportedList list = page("## Latest Updates\n" + turing + "## Main\n" + HOPPER, NONE);
    assertEquals("main", list.papers().get(0).paper().sections().get(0).id());
    assertTrue(
        notes(list)
            .contains(
                "README.md:2: turing1936numbers: only in the latest updates; put under 'main'"));
  }

  @Test
  void itemWithoutLinkToPaperIsAnEvent() {
    String event =
        "+ Dartmouth (John McCarthy & Marvin Minsky et al., ACM 1956 Workshop)"
            + " [:globe_with_meridians:](https://d.org)\n";
    ImportedList list = page("## Main\n" + HOPPER + event, NONE);
    assertEquals(1, list.papers().size());
    assertEquals("John McCarthy & Marvin Minsky et al.", list.facts().events().get(0).organizers());
    assertEquals("ACM 1956 Workshop", list.facts().events().get(0).held());
    assertEquals("https://d.org", list.facts().events().get(0).page());
  }

  @Test
  void headingsIdIsNoPathOfAnotherFolder() {
    String contents = "## Contents\n- [Main](#../../main)\n## Main\n" + HOPPER;
    ImportedList list = page(contents, NONE);
    assertEquals("main", list.sections().get(0).id());
    assertTrue(
        notes(list).contains("README.md:3: the heading's id '../../main' is read as 'main'"));
  }

  @Test
  void venueOfTheEntryAloneIsNoVenue() {
    ImportedList list = one(HOPPER.replace("ACM 1952", "1952"), HOPPERS_ENTRY);
    assertNull(paper(list).venue());
    assertTrue(
        notes(list)
            .contains(
                "citations/hopper1952education.txt:1: hopper1952education: the entry has 'National"
                    + " Meeting', the page no venue"));
  }

  @Test
  void workshopsOwnAbbreviationIsTheVenues() {
    ImportedList list =
        one(
            HOPPER.replace("ACM 1952", "ACMW 1952"),
            HOPPERS_ENTRY.replace("(ACM)", "(ACM), Workshop"));
    assertEquals("ACM 1952 Workshop", paper(list).published());
  }

  @Test
  void spellingOfVenueIsTheUsualOne() {
    String other = item("On Computable Numbers", "Alan Turing, Acm 1936", "turing1936numbers");
    String third = item("On Nothing", "Alan Turing, ACM 1937", "turing1937nothing");
    ImportedList list = page("## Main\n" + other + HOPPER + third, NONE);
    assertEquals(1, list.venues().size());
    assertEquals("ACM 1936", list.papers().get(0).paper().published());
  }

  @Test
  void universityIsWhereSomebodyTookDegree() {
    String thesis =
        "@article{k, title={T}, author={Hopper, Grace}, publisher={Yale University}, year={1934}}";
    ImportedList list =
        one(
            HOPPER
                .replace("ACM 1952", "Yale University 1934")
                .replace("The Education of a Computer", "T"),
            thesis);
    assertEquals(Venue.Kind.THESIS, paper(list).venue().kind());
    assertEquals("", paper(list).publication().publisher());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "pages={249--243} | 249-243",
        "pages={a, b} | a, b",
        "doi={10/nothing} | 10/nothing",
        "url={no address} | ''",
      })
  void whatIsNoneIsLeftOutAndTold(String field, String note) {
    String entry =
        "@misc{hopper1952education,\n title={The Education of a Computer},\n"
            + " author={Hopper, Grace}, year={1952},\n "
            + field
            + "}";
    ImportedList list = one(HOPPER.replace("ACM ", ""), entry);
    assertEquals(
        note.isEmpty()
            ? List.of()
            : List.of("citations/hopper1952education.txt:4: hopper1952education: '" + note + "'"),
        notes(list).stream()
            .map(told -> told.replaceAll("' (is|are) not .*; left out", "'"))
            .toList());
    assertEquals("", paper(list).publication().pages() + paper(list).publication().doi());
  }

  @Test
  void arxivIdOfTheEntryIsToldIfTheLinkHasAnother() {
    String item = HOPPER.replace("https://a.org/e", "https://arxiv.org/abs/2203.11932");
    String entry = HOPPERS_ENTRY.replace("pages={243--249}", "eprint={2203.11933}");
    ImportedList list = one(item, entry);
    assertEquals("2203.11932", paper(list).arxiv());
    assertTrue(notes(list).toString().contains("the arXiv id is 2203.11933, in the page's link"));
  }

  @Test
  void arxivIdOfTheEntryIsKeptIfTheLinkHasNone() {
    String entry = HOPPERS_ENTRY.replace("pages={243--249}", "eprint={2203.11933}");
    assertEquals("2203.11933", paper(one(HOPPER, entry)).publication().arxiv());
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

  @Test
  void whateverTheTextNothingIsThrown() {
    Random random = new Random(7);
    String whole = "# L\n## Main\n" + HOPPER + "#### Deep\n" + HOPPER + HOPPERS_ENTRY;
    String signs = "{}[]()@,=\"#\\&%+-*\u0000\u0085\u2028\ud800é \n";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder(whole);
      for (int i = 0; i < 30; i++) {
        char sign = signs.charAt(random.nextInt(signs.length()));
        text.setCharAt(random.nextInt(text.length()), sign);
      }
      List<ImportedPaper> papers = new ArrayList<>();
      papers.addAll(one(text.toString(), text.toString()).papers());
      papers.addAll(bib(text.toString()).papers());
      for (ImportedPaper paper : papers) {
        assertTrue(!paper.paper().key().isEmpty() && !paper.paper().titleText().isEmpty());
      }
    }
  }
}
