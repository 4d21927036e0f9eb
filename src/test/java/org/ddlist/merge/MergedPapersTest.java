package org.ddlist.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.lists.ListEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedPapersTest extends MergeInFolder {
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
}
