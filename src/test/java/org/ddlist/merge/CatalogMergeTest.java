package org.ddlist.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.ddlist.lists.ListEdition;
import org.ddlist.records.CommentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogMergeTest extends MergeInFolder {
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
}
