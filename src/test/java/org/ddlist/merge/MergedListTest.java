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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ddlist.lists.ListEdition;
import org.ddlist.model.Catalog;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.source.ImportNote;
import org.ddlist.source.ImportedList;
import org.ddlist.source.ListImport;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedListTest extends MergeInFolder {
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
  void paperThatTheListNowHasAsAnEventIsTold() throws Exception {
    ListEdition edition = new ListEdition();
    String line = edition.line("he2016deep");
    String title = "1st Workshop on Image Recognition";
    edit("papers/networks.yaml", "Deep Residual Learning for Image Recognition", title);
    edition.page(line, "+ [" + title + "](https://a.org/w) (Kaiming He et al., CVPR 2016)\n");
    assertTrue(
        notes(merge(edition))
            .contains(
                "papers/networks.yaml:1: he2016deep: no longer in the list, which has an event of"
                    + " that name"),
        notes(merge(edition)).toString());
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
