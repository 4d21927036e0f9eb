package org.ddlist.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.ddlist.lists.ListEdition;
import org.ddlist.model.Catalog;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.CommentException;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.source.ImportNote;
import org.ddlist.source.ImportedList;
import org.ddlist.source.ListImport;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogMergeTest {
  private static final String DAY = "2020-06-30";

  private static final String HOPPER =
      "+ [The Education of a Computer](https://a.org/e) (Grace Hopper et al., ACM 1952)"
          + " [:book:](./citations/hopper1952education.txt)\n";

  private static final String HOPPERS_ENTRY =
      """
      @inproceedings{hopper1952education,
        title={The Education of a Computer on {UNIVAC}},
        author={Hopper, Grace and von Neumann, John},
        booktitle={Proceedings of the National Meeting (ACM)},
        year={1952}
      }
      """
          .replace(" on {UNIVAC}", "");

  @TempDir Path folder;
  private CatalogCopy copy;

  @BeforeEach
  void copy() throws IOException {
    copy = CatalogCopy.in(folder);
  }

  private CatalogMerge merge(ListEdition edition) throws Exception {
    return CatalogMerge.of(folder, edition.read(), DAY, null);
  }

  private static List<String> changes(CatalogMerge merge) {
    return merge.changes().stream().map(ImportNote::describe).toList();
  }

  private static List<String> notes(CatalogMerge merge) {
    return merge.notes().stream().map(ImportNote::describe).toList();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private void edit(String file, String old, String next) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(old), file + " has no " + old);
    copy.write(file, text.replace(old, next));
  }

  /** Applies the changes and says what lines went and came, file by file. */
  private List<String> applied(CatalogMerge merge, ListEdition edition) throws Exception {
    Map<String, String> before = files();
    merge.apply();
    assertEquals(List.of(), changes(merge(edition)), "a second run");
    Map<String, String> after = files();
    List<String> differences = new ArrayList<>();
    Map<String, String> all = new TreeMap<>(before);
    after.forEach(all::putIfAbsent);
    for (String file : all.keySet()) {
      differences(
          file,
          before.getOrDefault(file, "").lines().toList(),
          after.getOrDefault(file, "").lines().toList(),
          differences);
    }
    return differences;
  }

  /** The lines between what two texts begin and end with. */
  private static void differences(
      String file, List<String> before, List<String> after, List<String> differences) {
    int start = 0;
    while (start < Math.min(before.size(), after.size())
        && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(before.size(), after.size()) - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    for (String line : before.subList(start, before.size() - end)) {
      differences.add(file + " - " + line);
    }
    for (String line : after.subList(start, after.size() - end)) {
      differences.add(file + " + " + line);
    }
  }

  @Test
  void theSameListChangesNothing() throws Exception {
    CatalogMerge merge = merge(new ListEdition());
    assertEquals(List.of(), changes(merge));
    assertEquals(List.of(), notes(merge));
    Map<String, String> before = files();
    merge.apply();
    assertEquals(before, files());
  }

  @Test
  void newPaperStandsAfterTheOneBeforeItInTheList() throws Exception {
    ListEdition edition = new ListEdition();
    String turing = edition.line("turing1950computing");
    edition.page(turing, turing + HOPPER).cite("hopper1952education", HOPPERS_ENTRY);
    CatalogMerge merge = merge(edition);
    assertEquals(
        List.of(
            "papers/computing.yaml:14: hopper1952education: + The Education of a Computer (Grace"
                + " Hopper et al., ACM 1952)",
            "venues.yaml:1: ACM: + National Meeting"),
        changes(merge));
    assertEquals(
        List.of(
            "papers/computing.yaml + - key: hopper1952education",
            "papers/computing.yaml +   title: The Education of a Computer",
            "papers/computing.yaml +   authors: [Grace Hopper, {family: von Neumann, given: John}]",
            "papers/computing.yaml +   venue: ACM",
            "papers/computing.yaml +   year: 1952",
            "papers/computing.yaml +   added: 2020-06-30",
            "papers/computing.yaml +   links:",
            "papers/computing.yaml +     paper: https://a.org/e",
            "papers/computing.yaml + ",
            "venues.yaml + ACM:",
            "venues.yaml +   name: National Meeting",
            "venues.yaml +   kind: conference"),
        applied(merge, edition));
  }

  @Test
  void firstPaperOfSectionStandsFirst() throws Exception {
    ListEdition edition = new ListEdition();
    String turing = edition.line("turing1950computing");
    edition
        .page(turing, HOPPER.replace("ACM ", "") + turing)
        .cite("hopper1952education", HOPPERS_ENTRY);
    List<String> lines = applied(merge(edition), edition);
    assertEquals("papers/computing.yaml + - key: hopper1952education", lines.get(0));
    assertTrue(
        Files.readString(folder.resolve("papers/computing.yaml"))
            .contains("\n\n- key: turing1950computing\n"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "he2016deep | CVPR 2016 | CVPR 2017 | year: 2016 → 2017 |"
            + " -   year: 2016 +   year: 2017",
        "he2016deep | Kaiming He et al. | Kaiming He & Xiangyu Zhang et al. | leads: 1 → 2 |"
            + " +   leads: 2",
        "he2016deep | Residual Learning | Residual Training |"
            + " title: Deep Residual Learning for Image Recognition →"
            + " Deep Residual Training for Image Recognition |"
            + " -   title: Deep Residual Learning for Image Recognition"
            + " +   title: Deep Residual Training for Image Recognition",
        "he2016deep | https://github.com/KaimingHe/deep-residual-networks | https://c.org/he |"
            + " links.code: https://github.com/KaimingHe/deep-residual-networks → https://c.org/he |"
            + " -     code: https://github.com/KaimingHe/deep-residual-networks"
            + " +     code: https://c.org/he",
        "kingma2015adam | [:book:] | [:octocat:](https://c.org/adam) [:book:] |"
            + " links.code: none → https://c.org/adam | +     code: https://c.org/adam",
        "shannon1948mathematical | Shannon, 1948 | Shannon, CACM 1948 | venue: none → CACM |"
            + " +   venue: CACM",
        "kingma2015adam | ICLR 2015 | ICLR 2015 Workshop | workshop: none → true |"
            + " +   workshop: true",
        "shannon1948mathematical | https://example.org/shannon.pdf | https://s.org/a#b, |"
            + " links.paper: https://example.org/shannon.pdf → https://s.org/a#b, |"
            + " -     paper: https://example.org/shannon.pdf +     paper: https://s.org/a#b,",
      })
  void factOfThePageIsReplacedInItsLine(
      String key, String old, String next, String change, String lines) throws Exception {
    ListEdition edition = new ListEdition();
    String line = edition.line(key);
    edition.page(line, line.replace(old, next));
    CatalogMerge merge = merge(edition);
    assertEquals(1, merge.changes().size(), changes(merge).toString());
    assertEquals(change, merge.changes().get(0).message());
    List<String> applied = applied(merge, edition);
    assertEquals(
        lines,
        String.join(
            " ", applied.stream().map(text -> text.substring(text.indexOf(' ') + 1)).toList()));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "turing1950computing | 433--460 | 433--461 | pages: 433-460 → 433-461",
        "turing1950computing | volume = {59} | volume = {60} | volume: 59 → 60",
        "he2016deep | Sun, Jian | Sun, Jiang |"
            + " authors: Kaiming He; Xiangyu Zhang; Shaoqing Ren; Jian Sun →"
            + " Kaiming He; Xiangyu Zhang; Shaoqing Ren; Jiang Sun",
        "hinton2014distilling | (NeurIPS), | (NeurIPS), Datasets Track, | track: none → Datasets",
        "turing1950computing | number = {236} | publisher = {Oxford} | publisher: none → Oxford",
      })
  void factOfTheEntryIsReplaced(String key, String old, String next, String change)
      throws Exception {
    ListEdition edition = new ListEdition().entry(key, old, next);
    CatalogMerge merge = merge(edition);
    assertEquals(change, merge.changes().get(0).message(), changes(merge).toString());
    assertFalse(applied(merge, edition).isEmpty());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "he2016deep | Deep Residual Learning | deep residual learning", // case
        "he2016deep | Deep Residual | Deep-Residual", // typography
        "he2016deep | /abs/1512.03385 | /pdf/1512.03385v1.pdf", // the same preprint
        "hinton2014distilling | 2014 Workshop | 2014", // less said
        "turing1950computing | , Mind 1950) | , 1950)", // no venue
        "oord2016wavenet | [:globe_with_meridians:](https://example.org/wavenet) | ''", // no link
      })
  void whatTheListDoesNotStateOrWritesOtherwiseChangesNothing(String key, String old, String next)
      throws Exception {
    ListEdition edition = new ListEdition();
    String line = edition.line(key);
    assertTrue(line.contains(old));
    edition.page(line, line.replace(old, next));
    assertEquals(List.of(), changes(merge(edition)));
  }

  @Test
  void pagesThatTheEntryLacksStay() throws Exception {
    ListEdition edition = new ListEdition().entry("he2016deep", "  pages = {770--778},\n", "");
    assertEquals(List.of(), changes(merge(edition)));
  }

  @Test
  void pageAloneStatesOnlyTheFirstAuthors() throws Exception {
    assertEquals(List.of(), changes(merge(new ListEdition().withoutFiles())));
    ListEdition edition =
        new ListEdition().withoutFiles().page("Kaiming He et al.", "Xiangyu Zhang et al.");
    CatalogMerge merge = merge(edition);
    assertEquals(List.of(), changes(merge));
    assertTrue(
        notes(merge)
            .contains(
                "README.md:27: he2016deep: the list names Xiangyu Zhang first, the record Kaiming He"),
        notes(merge).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "papers/networks.yaml | `  year: 2016` | `  year: 2016  # printed in 2016` | 6",
        "papers/networks.yaml | `  year: 2016` | `  # as in the proceedings⏎  year: 2016` | 6",
        "papers/audio.yaml | `- key` | `# a favourite⏎- key` | 1",
        "catalog.yaml | `{id: audio, name: Audio}` | `{id: audio, name: Audio}  # last` | 26",
        "venues.yaml | `CACM:` | `CACM: # the magazine` | 1",
      })
  void commentIsNotLost(String file, String old, String next, int line) throws Exception {
    edit(file, old, next.replace('⏎', '\n'));
    Map<String, String> before = files();
    CatalogMerge merge = merge(new ListEdition().page("CVPR 2016", "ICLR 2017"));
    assertEquals(2, merge.changes().size());
    CommentException refused = assertThrows(CommentException.class, merge::apply);
    assertEquals(file + ":" + line + ": this comment would be lost", refused.getMessage());
    assertEquals(before, files());
  }

  @Test
  void numberSignInTextIsNoComment() throws Exception {
    edit("papers/networks.yaml", "nickname: ResNet", "nickname: \"Res # Net\"");
    edit("papers/networks.yaml", "  also: [theory]", "  also: [theory]\n  note: C# '#1'");
    ListEdition edition = new ListEdition().page("CVPR 2016", "ICLR 2016");
    assertEquals(
        List.of("papers/networks.yaml -   venue: CVPR", "papers/networks.yaml +   venue: ICLR"),
        applied(merge(edition), edition));
  }

  @Test
  void otherSpellingsOfYamlAreWrittenInTheUsualOne() throws Exception {
    edit(
        "papers/networks.yaml",
        """
          authors: [Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun]
          venue: CVPR
          year: 2016
          pages: 770-778
          added: 2018-06-01
          links:
            paper: https://arxiv.org/abs/1512.03385
            code: https://github.com/KaimingHe/deep-residual-networks
        """,
        """
          authors:
            - Kaiming He
            - Xiangyu Zhang
            - Shaoqing Ren
            - Jian Sun
          "venue": 'CVPR'
          year: "2016"
          pages: 770-778
          added: 2018-06-01
          links: {paper: "https://arxiv.org/abs/1512.03385", code: https://github.com/KaimingHe/deep-residual-networks}
        """);
    ListEdition edition =
        new ListEdition()
            .page("CVPR 2016", "ICLR 2016")
            .page("https://arxiv.org/abs/1512.03385", "https://he.org")
            .entry("he2016deep", "Sun, Jian", "Sun, Jiang");
    assertEquals(
        List.of(
            "papers/networks.yaml -   authors:",
            "papers/networks.yaml -     - Kaiming He",
            "papers/networks.yaml -     - Xiangyu Zhang",
            "papers/networks.yaml -     - Shaoqing Ren",
            "papers/networks.yaml -     - Jian Sun",
            "papers/networks.yaml -   \"venue\": 'CVPR'",
            "papers/networks.yaml -   year: \"2016\"",
            "papers/networks.yaml -   pages: 770-778",
            "papers/networks.yaml -   added: 2018-06-01",
            "papers/networks.yaml -   links: {paper: \"https://arxiv.org/abs/1512.03385\","
                + " code: https://github.com/KaimingHe/deep-residual-networks}",
            "papers/networks.yaml +   authors: [Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jiang Sun]",
            "papers/networks.yaml +   venue: ICLR",
            "papers/networks.yaml +   year: 2016",
            "papers/networks.yaml +   pages: 770-778",
            "papers/networks.yaml +   arxiv: 1512.03385",
            "papers/networks.yaml +   added: 2018-06-01",
            "papers/networks.yaml +   links:",
            "papers/networks.yaml +     paper: https://he.org",
            "papers/networks.yaml +     code: https://github.com/KaimingHe/deep-residual-networks"),
        applied(merge(edition), edition));
  }

  @Test
  void linesOfWindowsStayThoseOfWindows() throws Exception {
    String text = Files.readString(folder.resolve("papers/networks.yaml"));
    copy.write("papers/networks.yaml", text.replace("\n", "\r\n"));
    ListEdition edition = new ListEdition().page("CVPR 2016", "ICLR 2016");
    merge(edition).apply();
    assertEquals(
        text.replace("venue: CVPR", "venue: ICLR").replace("\n", "\r\n"),
        Files.readString(folder.resolve("papers/networks.yaml")));
  }

  @Test
  void lastLineWithoutEndGetsOne() throws Exception {
    String text = Files.readString(folder.resolve("papers/theory.yaml"));
    copy.write("papers/theory.yaml", text.stripTrailing());
    ListEdition edition = new ListEdition();
    String shannon = edition.line("shannon1948mathematical");
    edition.page(shannon, shannon + HOPPER).cite("hopper1952education", HOPPERS_ENTRY);
    merge(edition).apply();
    assertTrue(
        Files.readString(folder.resolve("papers/theory.yaml"))
            .startsWith(text + "\n- key: hopper1952education\n"));
  }

  @Test
  void otherKeyIsTheSamePaperAndKeepsTheFormer() throws Exception {
    ListEdition edition = new ListEdition().rename("he2016deep", "he2017resnet");
    CatalogMerge merge = merge(edition);
    assertEquals(
        List.of(
            "papers/networks.yaml:1: he2016deep: key: he2016deep → he2017resnet",
            "papers/networks.yaml:1: he2016deep: aliases: + he2016deep until 2020-06-30"),
        changes(merge));
    assertEquals(
        List.of(
            "papers/networks.yaml - - key: he2016deep",
            "papers/networks.yaml + - key: he2017resnet",
            "papers/networks.yaml +   aliases: [{key: he2016deep, until: 2020-06-30}]"),
        applied(merge, edition));
  }

  @Test
  void secondFormerKeyStandsAfterTheFirst() throws Exception {
    ListEdition edition = new ListEdition().rename("dijkstra1968goto", "dijkstra1968harmful");
    assertEquals(
        List.of(
            "papers/computing.yaml - - key: dijkstra1968goto",
            "papers/computing.yaml -   aliases: [{key: dijkstra1968letters, until: 2018-06-01}]",
            "papers/computing.yaml + - key: dijkstra1968harmful",
            "papers/computing.yaml +   aliases: [{key: dijkstra1968letters, until: 2018-06-01},"
                + " {key: dijkstra1968goto, until: 2020-06-30}]"),
        applied(merge(edition), edition));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Deep Residual Learning for Image Recognition | Another Title", // the same preprint
        "https://arxiv.org/abs/1512.03385 | https://he.org", // the same title and first author
      })
  void paperUnderNewKeyIsKnownByPreprintOrTitle(String old, String next) throws Exception {
    ListEdition edition = new ListEdition().rename("he2016deep", "he2017resnet").page(old, next);
    CatalogMerge merge = merge(edition);
    assertEquals(0, merge.newPapers());
    assertTrue(merge.changes().get(0).message().startsWith("key: "), changes(merge).toString());
  }

  @Test
  void paperWithNeitherIsNew() throws Exception {
    ListEdition edition =
        new ListEdition()
            .rename("he2016deep", "he2017resnet")
            .page("https://arxiv.org/abs/1512.03385", "https://he.org")
            .page("Deep Residual Learning", "Deep Residual Unlearning");
    CatalogMerge merge = merge(edition);
    assertEquals(1, merge.newPapers());
    assertTrue(notes(merge).contains("papers/networks.yaml:1: he2016deep: no longer in the list"));
  }

  @Test
  void formerKeyInTheListIsNoNewKey() throws Exception {
    assertEquals(
        List.of(),
        changes(merge(new ListEdition().rename("dijkstra1968goto", "dijkstra1968letters"))));
  }

  @Test
  void keyThatAnotherPaperHasHereGetsLetter() throws Exception {
    ListEdition edition =
        new ListEdition()
            .page("Deep Residual Learning for Image Recognition", "Deep Space")
            .page("Kaiming He et al.", "Ann Ash")
            .page("https://arxiv.org/abs/1512.03385", "https://a.org/deep")
            .cite(
                "he2016deep",
                "@misc{he2016deep, title={Deep Space}, author={Ash, Ann}, year={2016}}");
    CatalogMerge merge = merge(edition);
    merge(edition).apply();
    assertEquals(List.of(), changes(merge(edition)));
    assertEquals(1, merge.newPapers());
    assertEquals("he2016deepb", merge.changes().get(0).key());
    assertTrue(
        notes(merge)
            .contains(
                "README.md:27: he2016deep: another paper of the catalog has this key; added as"
                    + " 'he2016deepb'"),
        notes(merge).toString());
  }

  @Test
  void movedPaperGoesAsItIs() throws Exception {
    ListEdition edition = new ListEdition();
    String adam = edition.line("kingma2015adam");
    String wavenet = edition.line("oord2016wavenet");
    edition.page(adam, "").page(wavenet, wavenet + adam);
    CatalogMerge merge = merge(edition);
    assertEquals(
        List.of("papers/networks.yaml:13: kingma2015adam: section: networks → audio"),
        changes(merge));
    String[] record = {
      "- key: kingma2015adam",
      "  nickname: Adam",
      "  title: \"{Adam}: A Method for Stochastic Optimization\"",
      "  authors: [Diederik P. Kingma, Jimmy Ba]",
      "  leads: 2",
      "  venue: ICLR",
      "  year: 2015",
      "  added: 2018-06-02",
      "  links:",
      "    paper: https://arxiv.org/abs/1412.6980",
    };
    List<String> expected = new ArrayList<>(List.of("papers/audio.yaml + "));
    for (String line : record) {
      expected.add("papers/audio.yaml + " + line);
    }
    for (String line : record) {
      expected.add("papers/networks.yaml - " + line);
    }
    expected.add("papers/networks.yaml - ");
    assertEquals(expected, applied(merge, edition));
  }

  @Test
  void fileWhoseLastPaperMovedIsGone() throws Exception {
    ListEdition edition = new ListEdition();
    String goedel = edition.line("goedel1931formal");
    String turing = edition.line("turing1950computing");
    edition.page(goedel, "").page(turing, goedel + turing);
    merge(edition).apply();
    assertFalse(Files.exists(folder.resolve("papers/logic.yaml")));
    assertTrue(
        Files.readString(folder.resolve("papers/computing.yaml"))
            .contains("note: In German.\n\n- key: turing1950computing\n"));
    assertEquals(List.of(), changes(merge(edition)));
  }

  @Test
  void crossListedPaperIsNotMovedWhileItsHomeHasIt() throws Exception {
    ListEdition edition = new ListEdition();
    String adam = edition.line("kingma2015adam");
    String shannon = edition.line("shannon1948mathematical");
    edition.page(shannon, shannon + adam);
    assertEquals(List.of(), changes(merge(edition)));
  }

  @Test
  void newSectionsStandWhereTheListHasThem() throws Exception {
    ListEdition edition = new ListEdition();
    String wavenet = edition.line("oord2016wavenet");
    edition.page(
        wavenet,
        wavenet
            + "\n#### Speech\n"
            + HOPPER
            + "\n### Video: Old\n"
            + HOPPER
                .replace("hopper1952education", "hopper1953b")
                .replace("Education", "Teaching")
                .replace("a.org/e", "a.org/t")
            + "\n## Other\n"
            + HOPPER
                .replace("hopper1952education", "hopper1954c")
                .replace("Education", "Study")
                .replace("a.org/e", "a.org/s"));
    edition.cite("hopper1952education", HOPPERS_ENTRY);
    CatalogMerge merge = merge(edition);
    assertEquals(
        List.of(
            "catalog.yaml:27: speech: + Speech",
            "catalog.yaml:27: video-old: + Video: Old",
            "catalog.yaml:27: other: + Other"),
        changes(merge).subList(0, 3));
    List<String> applied = applied(merge, edition);
    assertEquals(
        List.of(
            "catalog.yaml -       - {id: audio, name: Audio}",
            "catalog.yaml +       - id: audio",
            "catalog.yaml +         name: Audio",
            "catalog.yaml +         sections:",
            "catalog.yaml +           - {id: speech, name: Speech}",
            "catalog.yaml +       - {id: video-old, name: \"Video: Old\"}",
            "catalog.yaml +   - {id: other, name: Other}"),
        applied.stream().filter(line -> line.startsWith("catalog")).toList());
  }

  @Test
  void sectionTakesItsNewName() throws Exception {
    ListEdition edition =
        new ListEdition().page("### Audio", "### Sound").page("## Theory", "## Ideas");
    CatalogMerge merge = merge(edition);
    assertEquals(
        List.of(
            "catalog.yaml:18: theory: name: Theory → Ideas",
            "catalog.yaml:26: audio: name: Audio → Sound"),
        changes(merge));
    String text = Files.readString(folder.resolve("catalog.yaml"));
    applied(merge, edition);
    assertEquals(
        text.replace("name: Theory", "name: Ideas").replace("name: Audio", "name: Sound"),
        Files.readString(folder.resolve("catalog.yaml")));
  }

  @Test
  void eventsMediaAndPeopleComeIn() throws Exception {
    ListEdition edition =
        new ListEdition()
            .page(
                "+ Dartmouth Workshop (John McCarthy et al., 1956)",
                "+ Macy Conference (Warren McCulloch, 1946) [:globe_with_meridians:](https://m.org)\n"
                    + "+ Dartmouth Workshop (Marvin Minsky et al., 1956)")
            .page(
                "# Classic Papers\n",
                "# Classic Papers\n\nIt is curated and maintained by"
                    + " [Ann Ash](https://ash.org).\n");
    edition.page(
        edition.line("oord2016wavenet"),
        edition.line("oord2016wavenet")
            + "\n## Media Coverage\n+ [News, Old](https://n.org)\n"
            + "\n## Acknowledgments\n[Alan Turing](https://turing.org) and [Bob Birch](https://b.org).\n");
    CatalogMerge merge = merge(edition);
    assertEquals(
        List.of(
            "catalog.yaml:28: Macy Conference: + event, 1946",
            "catalog.yaml:30: Dartmouth Workshop: organizers: John McCarthy et al. → Marvin Minsky et al.",
            "catalog.yaml:8: curators: + Ann Ash https://ash.org",
            "catalog.yaml:34: media: + News, Old https://n.org",
            "catalog.yaml:36: acknowledgments: https://example.org/turing → https://turing.org",
            "catalog.yaml:37: acknowledgments: + Bob Birch https://b.org"),
        changes(merge));
    applied(merge, edition);
    Catalog catalog = copy.load();
    assertEquals("Macy Conference", catalog.facts().events().get(0).name());
    assertEquals("https://m.org", catalog.facts().events().get(0).page());
    assertEquals("Marvin Minsky et al.", catalog.facts().events().get(1).organizers());
    assertEquals(2, catalog.facts().media().size());
    assertEquals("https://turing.org", catalog.facts().acknowledgments().get(0).address());
  }

  @Test
  void editionIsChangedIfItIsGiven() throws Exception {
    CatalogMerge merge = CatalogMerge.of(folder, new ListEdition().read(), DAY, "2020-07-31");
    assertEquals(
        List.of("catalog.yaml:3: Classic Papers: edition: 2020-06-30 → 2020-07-31"),
        changes(merge));
    merge.apply();
    assertTrue(Files.readString(folder.resolve("catalog.yaml")).contains("edition: 2020-07-31\n"));
  }

  @Test
  void mergeThatBreaksRuleLeavesEverythingAsItWas() throws Exception {
    ListEdition edition = new ListEdition();
    String turing = edition.line("turing1950computing");
    edition.page(turing, turing + HOPPER).cite("hopper1952education", HOPPERS_ENTRY);
    ImportedList list =
        ListImport.ofPage(
            "README.md", "# L\n## Theory\n" + HOPPER, Map.of(), "2020-07-01", List.of());
    CatalogMerge merge = CatalogMerge.of(folder, list, "2020-07-01", null);
    Map<String, String> before = files();
    MalformedCatalogException broken = assertThrows(MalformedCatalogException.class, merge::apply);
    assertTrue(broken.getMessage().contains("after the edition"), broken.getMessage());
    assertEquals(before, files());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "title | README.md | Deep Residual Training for Image Recognition | page | Learning | Training",
        "title | README.md | deep residual training for image recognition | page | Learning | Training",
        "year | README.md | 2017 | page | CVPR 2016 | CVPR 2017",
        "venue | README.md | ICLR | page | CVPR 2016 | ICLR 2016",
        "venue | README.md | '' | page | CVPR 2016 | 2016",
        "leads | README.md | Kaiming He & Xiangyu Zhang | page | He et al. |"
            + " He & Xiangyu Zhang et al.",
        "links.paper | README.md | https://he.org | page | https://arxiv.org/abs/1512.03385 |"
            + " https://he.org",
        "links.code | README.md | https://he.org | page |"
            + " https://github.com/KaimingHe/deep-residual-networks | https://he.org",
        "pages | citations/he2016deep.txt | 1--9 | entry | 770--778 | 1--9",
        "pages | citations/he2016deep.txt | 1-9 | entry | 770--778 | 1--9",
      })
  void whatWasDecidedIsSettled(
      String field, String file, String says, String where, String old, String next)
      throws Exception {
    ListEdition edition = new ListEdition();
    String line = edition.line("he2016deep");
    if (where.equals("page")) {
      edition.page(line, line.replace(old, next));
    } else {
      edition.entry("he2016deep", old, next);
    }
    assertFalse(changes(merge(edition)).isEmpty() && notes(merge(edition)).isEmpty());
    decide("he2016deep", file, field, says, "right");
    assertEquals(List.of(), changes(merge(edition)));
    assertEquals(List.of(), notes(merge(edition)));
    decide("he2016deep", file, field, "other", "right");
    assertFalse(changes(merge(edition)).isEmpty() && notes(merge(edition)).isEmpty());
  }

  /**
   * Writes errata.yaml with one row.
   *
   * @param says empty if the file does not have the field
   * @param right a YAML value
   */
  private void decide(String key, String file, String field, String says, String right)
      throws IOException {
    String named = file.equals("README.md") ? "key: " + key + ", " : "";
    String quoted = says.isEmpty() ? "" : ", says: \"" + says + "\"";
    copy.write(
        "errata.yaml",
        "- edition: 2020-06-30\n  files:\n    "
            + file
            + (":\n      - {" + named + "field: " + field + quoted)
            + (", right: " + right + ", source: why}\n"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // a name that is wrong
        "Sun, Jian | Sun, Jiang | Sun, Jiang = [Jian Sun] | true",
        "Sun, Jian | Sun, Jiang | Sun, Jing = [Jian Sun] | false",
        "Sun, Jian | Sun, Jiang | Sun, Jiang = [Jan Sun] | false",
        // a person who is missing, and one too many
        " and Sun, Jian | '' | Ren, Shaoqing = [Shaoqing Ren, Jian Sun] | true",
        " and Sun, Jian | '' | Ren, Shaoqing = [Shaoqing Ren, Jiang Sun] | false",
        " and Sun, Jian | '' | Ren, Shaoqing = [Jian Sun, Shaoqing Ren] | false",
        "Sun, Jian | Sun, Jian and Ash, Ann | Sun, Jian and Ash, Ann = [Jian Sun] | true",
        // the order
        "Ren, Shaoqing and Sun, Jian | Sun, Jian and Ren, Shaoqing |"
            + " Sun, Jian and Ren, Shaoqing = [Shaoqing Ren, Jian Sun] | true",
        "Ren, Shaoqing and Sun, Jian | Sun, Jian and Ren, Shaoqing |"
            + " Sun, Jian = [Shaoqing Ren] | false",
      })
  void authorsThatWereDecidedOnAreSettled(String old, String next, String row, boolean settled)
      throws Exception {
    ListEdition edition =
        new ListEdition().entry("he2016deep", old.startsWith("and") ? " " + old : old, next);
    String[] cells = row.split(" = ");
    decide("he2016deep", "citations/he2016deep.txt", "authors", cells[0], cells[1]);
    assertEquals(settled, changes(merge(edition)).isEmpty());
  }

  @Test
  void decisionHoldsUnderFormerKeys() throws Exception {
    decide("dijkstra1968letters", "README.md", "year", "1969", "1968");
    assertEquals(List.of(), changes(merge(new ListEdition().page("CACM 1968", "CACM 1969"))));
    assertEquals(1, changes(merge(new ListEdition().page("CACM 1968", "CACM 1970"))).size());
  }

  @Test
  void noteOnWhatWasDecidedIsNotRepeated() throws Exception {
    ListEdition edition =
        new ListEdition().entry("he2016deep", "@inproceedings{he2016deep", "@inproceedings{he2017");
    assertEquals(1, notes(merge(edition)).size());
    decide("he2016deep", "citations/he2016deep.txt", "key", "he2017", "he2016deep");
    assertEquals(List.of(), notes(merge(edition)));
  }

  @Test
  void noteOnAPieceOfTheFileIsNotRepeatedAsLongAsThePieceIsThere() throws Exception {
    ListEdition edition = new ListEdition();
    String line = edition.line("shannon1948mathematical");
    edition.page(line, line.replace("Shannon, 1948", "Shannon, arXiv 1948"));
    assertEquals(1, notes(merge(edition)).size());
    decide("shannon1948mathematical", "README.md", "text", "arXiv 1948)", "1948)");
    assertEquals(List.of(), notes(merge(edition)));
    decide("shannon1948mathematical", "README.md", "text", "1948)", "arXiv 1948)");
    assertEquals(1, notes(merge(edition)).size());
  }

  @Test
  void errataThatBreakTheirSchemaStopTheMerge() throws IOException {
    copy.write("errata.yaml", "he2016deep: year\n");
    MalformedCatalogException broken =
        assertThrows(MalformedCatalogException.class, () -> merge(new ListEdition()));
    assertEquals("errata.yaml:1: expected a list of editions", broken.getMessage());
  }

  @Test
  void paperThatIsTwiceInTheListIsChangedOnce() throws Exception {
    ListEdition edition = new ListEdition();
    String he = edition.line("he2016deep");
    edition.page(he, he + he.replace("he2016deep", "he2018again"));
    edition.cite(
        "he2018again",
        "@misc{he2018again, title={Deep Residual Learning for Image"
            + " Recognition}, author={He, Kaiming}, year={2016}}");
    CatalogMerge merge = merge(edition);
    assertEquals(List.of(), changes(merge));
    assertEquals(
        "README.md:28: he2018again: the same paper as 'he2016deep'; left out", notes(merge).get(0));
  }

  @Test
  void bibliographyAddsAndMovesNothing() throws Exception {
    ImportedList list =
        ListEdition.bibliography(
            "a.bib",
            "@inproceedings{mine, title={Deep residual learning for image recognition},"
                + " author={He, Kaiming and others}, booktitle={IEEE/CVF Conference on Computer Vision"
                + " and Pattern Recognition}, year={2016}}\n"
                + HOPPERS_ENTRY,
            DAY);
    CatalogMerge merge = CatalogMerge.of(folder, list, DAY, null);
    assertEquals(
        List.of(
            "catalog.yaml:27: main: + Main",
            "papers/networks.yaml:1: he2016deep: key: he2016deep → mine",
            "papers/networks.yaml:1: he2016deep: aliases: + he2016deep until 2020-06-30",
            "papers/main.yaml:1: hopper1952education: + The Education of a Computer (Grace Hopper et"
                + " al., ACM 1952)",
            "venues.yaml:1: ACM: + National Meeting"),
        changes(merge));
  }

  @Test
  void catalogIsEditedHoweverItIsWritten() throws Exception {
    copy.write(
        "papers/logic.yaml",
        "[{key: goedel1931formal, title: X, authors: [Kurt Gödel], year: 1931, added: 2018-02-10}]\n");
    ListEdition edition = new ListEdition();
    assertFalse(applied(merge(edition), edition).isEmpty());
  }

  @Test
  void newsOfPreprintThatIsPublishedHereIsTold() throws Exception {
    ListEdition edition = new ListEdition().page("CVPR 2016", "2015");
    CatalogMerge merge = merge(edition);
    assertEquals(List.of(), changes(merge));
    assertTrue(
        notes(merge)
            .contains(
                "README.md:27: he2016deep: the list has it as a preprint of 2015, the record CVPR"
                    + " 2016"),
        notes(merge).toString());
  }

  @Test
  void whateverTheListIsTheCatalogLoadsAndSecondRunChangesNothing() throws Exception {
    Random random = new Random(13);
    for (int round = 0; round < 30; round++) {
      Path own = folder.resolve("round" + round);
      CatalogCopy.in(own);
      ListEdition edition = new ListEdition();
      for (int run = 0; run < 3; run++) {
        edition.noise(random, "{}[]()@,=\"'#&*:|>!~-xé19 \n");
        CatalogMerge.of(own, edition.read(), DAY, null).apply();
        assertEquals(List.of(), changes(CatalogMerge.of(own, edition.read(), DAY, null)));
      }
      CatalogFolder.load(FolderTree.of(own), new ArrayList<>());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "he2016deep, doi={10.1109/CVPR.2016.90} | ''", // a link made of an id
        "he2016deep, eprint={1512.03386} | ''", // perhaps another paper
        "he2016deep, url={https://he.org} | links.paper: https://arxiv.org/abs/1512.03385 →"
            + " https://he.org",
        "{}, eprint={1512.03385} | ''", // a key made of the facts
        "he2016resnet, eprint={1512.03385} | key: he2016deep → he2016resnet",
      })
  void whatIsMadeOfABibliographyIsNotStatedByIt(String begin, String change) throws Exception {
    ImportedList list =
        ListEdition.bibliography(
            "a.bib",
            "@misc{"
                + begin
                + ", title={Deep Residual Learning for Image Recognition}, author={He, Kaiming and"
                + " others}, year={2016}}",
            DAY);
    List<ImportNote> changes = CatalogMerge.of(folder, list, DAY, null).changes();
    assertEquals(change, changes.isEmpty() ? "" : changes.get(0).message());
  }

  @Test
  void entryThatIsPerhapsARecordsPaperIsNotedAndLeftOut() throws Exception {
    ImportedList list =
        ListEdition.bibliography(
            "a.bib",
            "@misc{he2016deep, title={Deep Residual Learning for Image Recognition}, year={2016},"
                + " author={He, Kaiming and Zhang, Xiangyu}}",
            DAY);
    CatalogMerge merge = CatalogMerge.of(folder, list, DAY, null);
    assertEquals(List.of(), changes(merge));
    assertEquals(
        List.of(
            "a.bib:1: he2016deep: perhaps the paper of 'he2016deep': the same key, the same title,"
                + " some of the authors; left out"),
        notes(merge));
  }

  @Test
  void entryWithTheKeyAndTheAuthorsOfARecordAloneIsAdded() throws Exception {
    ImportedList list =
        ListEdition.bibliography(
            "a.bib",
            "@misc{he2016deep, title={Identity Mappings}, year={2016}, author={He, Kaiming and"
                + " Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian}}",
            DAY);
    CatalogMerge merge = CatalogMerge.of(folder, list, DAY, null);
    assertEquals(1, merge.newPapers());
    assertEquals(
        List.of(
            "a.bib:1: he2016deep: perhaps the paper of 'he2016deep': the same key, another title,"
                + " the same authors",
            "a.bib:1: he2016deep: another paper of the catalog has this key; added as"
                + " 'he2016deepb'"),
        notes(merge));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "He, K. and Zhang, X. and Ren, S. and Sun, J. | ''",
        "He, Kaiming and Zhang, Xiangyu and Ren, S. Q. and Sun, Jian | ''",
        "He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing | ''",
        "He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian and Turing, Alan |"
            + " authors: Kaiming He; Xiangyu Zhang; Shaoqing Ren; Jian Sun → Kaiming He; Xiangyu"
            + " Zhang; Shaoqing Ren; Jian Sun; Alan Turing",
      })
  void entryShortensNoNameAndDropsNoAuthor(String authors, String change) throws Exception {
    ImportedList list =
        ListEdition.bibliography(
            "a.bib",
            "@misc{he2016deep, title={Deep Residual Learning for Image Recognition}, year={2016},"
                + " eprint={1512.03385}, author={"
                + authors
                + "}}",
            DAY);
    List<ImportNote> changes = CatalogMerge.of(folder, list, DAY, null).changes();
    assertEquals(change, changes.isEmpty() ? "" : changes.get(0).message());
  }

  @Test
  void twoMergesAtOnceLoseNoPaper() throws Exception {
    List<ImportedList> lists = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String entry = "@misc{new" + i + ", title={New " + i + "}, author={New, Ann}, year={2016}}";
      lists.add(ListEdition.bibliography("a.bib", entry, DAY));
    }
    ExecutorService threads = Executors.newFixedThreadPool(lists.size());
    List<Future<?>> writers = new ArrayList<>();
    for (ImportedList list : lists) {
      writers.add(
          threads.submit(
              () -> {
                try (CatalogMerge merge = CatalogMerge.locked(folder, list, DAY, null)) {
                  merge.apply();
                }
                return null;
              }));
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
    threads.shutdown();
    for (int i = 0; i < lists.size(); i++) {
      assertNotNull(copy.load().find("new" + i), "new" + i);
    }
  }

  @Test
  void whatSomebodySavesBetweenReadingAndWritingStays() throws Exception {
    CatalogMerge merge =
        merge(new ListEdition().page("Deep Residual Learning", "Deep Residual Unlearning"));
    edit("papers/networks.yaml", "nickname: ResNet", "nickname: ResNet50");
    Map<String, String> saved = files();
    assertThrows(IOException.class, merge::apply);
    assertEquals(saved, files());
  }
}
