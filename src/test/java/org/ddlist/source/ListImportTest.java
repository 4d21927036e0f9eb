package org.ddlist.source;

import static org.ddlist.source.ImportTexts.DAY;
import static org.ddlist.source.ImportTexts.bib;
import static org.ddlist.source.ImportTexts.entry;
import static org.ddlist.source.ImportTexts.item;
import static org.ddlist.source.ImportTexts.keys;
import static org.ddlist.source.ImportTexts.notes;
import static org.ddlist.source.ImportTexts.one;
import static org.ddlist.source.ImportTexts.page;
import static org.ddlist.source.ImportTexts.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ddlist.bibtex.NameField;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.model.Nicknames;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListImportTest {
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
  void paperWithoutKeyUnderTwoHeadingsIsOneRecordWithTheFactsOfItsPublication() {
    ImportedList list =
        page(
            """
            ## Main
            - [The Education of a Computer](https://arxiv.org/abs/5205.00001) arXiv 1952
            ## Logic
            - [Education of a Computer](https://arxiv.org/abs/5205.00001v2), Grace Hopper. ACM 1953             [[code](https://github.com/h/e)]
            - [The Education of a Computer](https://papers.nips.cc/paper/1-education)
            - [The education of a computer](http://papers.nips.cc/paper/1-education.pdf)
            """,
            NONE);
    assertEquals(List.of("hopper1953education", "education"), keys(list));
    Paper paper = list.papers().get(0).paper();
    assertEquals("The Education of a Computer", paper.titleText());
    assertEquals("ACM 1953", paper.published());
    assertEquals("Grace Hopper", NameField.names(paper.authors()));
    assertEquals(List.of("main", "logic"), paper.sections().stream().map(Section::id).toList());
    assertEquals("https://github.com/h/e", paper.links().code());
    assertTrue(notes(list).contains("README.md:4: the same paper as line 2; read as one"));
    assertTrue(notes(list).contains("README.md:6: the same paper as line 5; read as one"));
  }

  @Test
  void papersOfOneSeriesWithOneTitleStayApart() {
    ImportedList list =
        page(
            """
            ## Main
            - [On the Task](https://aclanthology.org/S18-1001), Ada Lovelace, Alan Turing. ACM 1958
            - [On the Task](https://aclanthology.org/S19-1001), Ada Lovelace, Alan Turing. ACM 1959
            """,
            NONE);
    assertEquals(List.of("lovelace1958task", "lovelace1959task"), keys(list));
  }

  @Test
  void ofWorkshopAndConferenceTheConferenceIsTakenAndOfTwoListsOfAuthorsTheWholeOne() {
    ImportedList list =
        page(
            """
            ## Main
            - [On Sets](https://arxiv.org/abs/5205.00001), Ada Lovelace et al. ACM 1958 Workshop
            - [On Sets](https://arxiv.org/abs/5205.00001), Ada Lovelace, Alan Turing. IRE 1959 (Oral)
            """,
            NONE);
    assertEquals("IRE 1959", paper(list).published());
    assertEquals("Oral", paper(list).note());
    assertEquals("Ada Lovelace; Alan Turing", NameField.names(paper(list).authors()));
    assertFalse(paper(list).others());
  }

  @Test
  void whatAListCallsAMethodIsANickname() {
    ImportedList list =
        page(
            """
            ## Main
            - [(SETS) On All Big Sets](https://a.org/p), Ada Lovelace. ACM 1958
            - [On No Big Sets](https://a.org/q), Ada Lovelace. ACM 1959
            """,
            NONE);
    assertEquals(Nicknames.of(List.of("SETS")), list.papers().get(0).paper().nicknames());
    assertEquals(Nicknames.UNKNOWN, list.papers().get(1).paper().nicknames());
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
