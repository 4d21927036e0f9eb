package org.ddlist.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.ddlist.lists.ListEdition;
import org.ddlist.records.MalformedCatalogException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettledMergeTest extends MergeInFolder {
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
}
