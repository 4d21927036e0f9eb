package org.ddlist.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.formats.BibtexForm;
import org.ddlist.manuscript.BibliographyMerge.Wanted;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.text.DecodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibliographyMergeTest {
  private static final String HE =
      "@inproceedings{he2016deep,\n  title = {Deep Residual Learning for Image Recognition},\n"
          + "  author = {He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian},\n"
          + "  booktitle = {Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern"
          + " Recognition (CVPR)},\n  pages = {770--778},\n  year = {2016}\n}\n";

  private static BibliographyMerge add(String text, Wanted wanted) {
    try {
      return BibliographyMerge.add(
          new BibtexBibliography(
              DecodedText.of("refs.bib", text), BibtexReader.read(text), BibtexForm.BIBTEX),
          wanted);
    } catch (MalformedBibliographyException e) {
      throw new AssertionError(e);
    }
  }

  private static BibliographyMerge add(String text, String... keys) {
    List<Paper> papers = new ArrayList<>();
    for (String key : keys) {
      papers.add(Fixture.catalog().find(key));
    }
    return add(text, new Wanted(papers, Fixture.catalog(), false));
  }

  /** What is in the file, and what then is added. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "´´                   | ´´",
        "@misc{a}             | ¶¶",
        "@misc{a}¶            | ¶",
        "@misc{a}¶¶           | ´´",
        "% only a comment     | ¶¶",
        "\uFEFF               | ´´",
        "@comment{x}          | ¶¶",
      })
  void addsAtTheEndWithAnEmptyLineBefore(String text, String gap) {
    String lines = text.replace('¶', '\n');
    assertEquals(lines + gap.replace('¶', '\n') + HE, add(lines, "he2016deep").edits().apply());
  }

  @Test
  void addsInTheLineEndsOfTheFile() {
    assertEquals(
        "@misc{a}\r\n\r\n" + HE.replace("\n", "\r\n"),
        add("@misc{a}\r\n", "he2016deep").edits().apply());
    assertEquals(
        "@misc{a}\r\r" + HE.replace("\n", "\r"), add("@misc{a}\r", "he2016deep").edits().apply());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@misc{x, eprint={1512.03385}}",
        "@misc{x, eprint={1512.03385v2}, archiveprefix={arXiv}}",
        "@misc{x, journal={arXiv preprint arXiv:1512.03385}}",
        "@misc{x, journal={CoRR}, volume={abs/1512.03385}}",
        "@misc{x, url={https://arxiv.org/pdf/1512.03385v1.pdf}}",
        "@misc{x, howpublished={\\url{https://arxiv.org/abs/1512.03385}}}",
        "@misc{x, doi={10.48550/arXiv.1512.03385}}",
        "@misc{x, note={arXiv:1512.03385 [cs.CV]}}",
        "@misc{x, note={{\\em arXiv:1512.03385}}}",
        "@misc{x, note={\\url{https://arxiv.org/abs/1512.03385}}}",
        "@misc{x, note={Preprint, arXiv:1512.03385}}",
        "@misc{x, title={{Deep} residual learning, for image-recognition}, author={K. He and others}}",
      })
  void addsNothingThatIsThereUnderWhateverKey(String entry) {
    BibliographyMerge merge = add(entry, "he2016deep");
    assertEquals(Addition.Outcome.PRESENT, merge.additions().get(0).outcome());
    assertEquals(entry, merge.edits().apply());
  }

  /** Entries that may be of the paper, and that a command must not decide about. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@misc{x, title={Deep residual learning}, subtitle={for image recognition}, author={K. He}}",
        "@misc{he2016deep, title={Residual Learning for Image Recognition}, author={K. He}}",
        "@misc{x, ids={a, he2016deep}, title={Residual Learning for Image Recognition}, author={K. He}}",
        "@misc{x, title={Deep Residual Learning for Image Recognition}}",
        "@misc{x, title={Deep Residual Learning}, author={He, K. and Zhang, X. and Ren, S. and Sun, J.}}",
      })
  void addsBesideWhatMayBeThePaperOnlyByForce(String entry) {
    BibliographyMerge merge = add(entry, "he2016deep");
    assertEquals(Addition.Outcome.PERHAPS, merge.additions().get(0).outcome());
    assertEquals(entry, merge.edits().apply());
    Paper paper = Fixture.catalog().find("he2016deep").under("he");
    BibliographyMerge forced = add(entry, new Wanted(List.of(paper), Fixture.catalog(), true));
    assertEquals(Addition.Outcome.ADDED, forced.additions().get(0).outcome());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "% ddlist: different x he2016deep              | ADDED",
        "%% ddlist: different He2016Deep, X            | ADDED",
        "% ddlist: different x kingma2015adam          | PERHAPS",
        "% different x he2016deep                      | PERHAPS",
      })
  void addsWhatTheFileSaysIsDifferent(String comment, Addition.Outcome outcome) {
    String entry = "@misc{x, title={Deep Residual Learning for Image Recognition}}\n" + comment;
    assertEquals(outcome, add(entry, "he2016deep").additions().get(0).outcome());
  }

  @Test
  void addsBesideAnEntryWithTheIdThatTheFileSaysIsDifferent() {
    String text = "% ddlist: different x he2016deep\n@misc{x, eprint={1512.03385}}\n";
    BibliographyMerge merge = add(text, "he2016deep", "kingma2015adam");
    assertEquals(
        text + "\n" + HE, merge.edits().apply().substring(0, text.length() + 1 + HE.length()));
    text = "% ddlist: different he2016deep other\n@misc{he2016deep, title={COBOL}}\n";
    assertEquals(Addition.Outcome.KEY_TAKEN, add(text, "he2016deep").additions().get(0).outcome());
  }

  /** An entry of another paper in the catalog is not taken for a similar one. */
  @Test
  void addsAPaperBesideASimilarOneOfTheCatalog() {
    Paper go = Fixture.catalog().find("dijkstra1968goto");
    Paper similar =
        SamplePaper.of("dijkstra1969goto")
            .title("Goto Statements Considered Harmful")
            .authors(go.authors().toArray(Author[]::new))
            .year(1969)
            .sections(go.sections().toArray(Section[]::new))
            .links(go.links().paper(), "", "")
            .build();
    String entry = "@misc{x, title={" + go.title().text() + "}, author={E. W. Dijkstra}}";
    BibliographyMerge merge = add(entry, new Wanted(List.of(similar), Fixture.catalog(), false));
    assertEquals(Addition.Outcome.ADDED, merge.additions().get(0).outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@misc{x, eprint={1512.03386}}",
        "@misc{x, eprint={1512.03385}, archiveprefix={other}}",
        "@misc{x, note={Extends the work of arXiv:1512.03385}}",
        "@misc{x, note={see arXiv:1512.03385 for more}}",
        "@misc{x, note={cf.\narXiv:1512.03385}}",
        "@misc{x, title={COBOL}, ids={hopper1959cobol, he2016}}",
        "@misc{x, title={Deep Residual Learning for Image Recognition}, author={Hopper, Grace}}",
        "@misc{x, title={Identity Mappings in Deep Residual Networks}, author={He, Kaiming}}",
      })
  void addsWhatIsOnlyNear(String entry) {
    BibliographyMerge merge = add(entry, "he2016deep");
    assertEquals(Addition.Outcome.ADDED, merge.additions().get(0).outcome());
  }

  @Test
  void knowsADoiInAnyForm() {
    for (String doi : List.of("10.1145/362929.362947", "https://doi.org/10.1145/362929.362947")) {
      BibliographyMerge merge = add("@misc{x, doi={" + doi + "}}", "dijkstra1968goto");
      assertEquals(Addition.Outcome.PRESENT, merge.additions().get(0).outcome());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"he2016deep", "He2016Deep"})
  void refusesAKeyThatIsAnothers(String key) {
    String text = "@misc{" + key + ", title={COBOL}, author={Hopper, Grace}}\n";
    BibliographyMerge merge = add(text, "he2016deep", "kingma2015adam");
    assertEquals(Addition.Outcome.KEY_TAKEN, merge.additions().get(0).outcome());
    assertEquals(key, merge.additions().get(0).entry().key());
    assertEquals(Addition.Outcome.ADDED, merge.additions().get(1).outcome());
  }

  @Test
  void refusesAKeyThatAnotherGoesByToo() {
    String text = "@misc{cobol, ids={hopper1959cobol, He2016Deep}, title={COBOL}}\n";
    BibliographyMerge merge = add(text, "he2016deep", "kingma2015adam");
    assertEquals(Addition.Outcome.KEY_TAKEN, merge.additions().get(0).outcome());
    assertEquals("cobol", merge.additions().get(0).entry().key());
    assertEquals(Addition.Outcome.ADDED, merge.additions().get(1).outcome());
  }
}
