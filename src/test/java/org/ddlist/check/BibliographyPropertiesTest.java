package org.ddlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ddlist.Fixture;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.Reference;
import org.ddlist.formats.EntryForm;
import org.ddlist.manuscript.Addition;
import org.ddlist.manuscript.BibliographyMerge;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Edits;
import org.ddlist.text.Folding;
import org.ddlist.text.TextLines;

/** What holds of any bibliography that papers are added to, or that is mended. */
class BibliographyPropertiesTest {
  /** Every run tries the same, so that what fails once fails again. */
  private static final String SEED = "1";

  private static final Catalog CATALOG = Fixture.catalog();
  private static final Audit AUDIT = new Audit(CATALOG);

  /** Bibliographies of entries, comments and rubbish, in any spacing and line ends. */
  @Provide
  Arbitrary<String> bibliographies() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(6, entries()),
            Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(30)),
            Tuple.of(
                2,
                Arbitraries.of(
                    "% a comment with @article{in it\n",
                    "@string{cvpr = {CVPR}}\n",
                    "@preamble{\"\\newcommand{\\x}{}\"}\n",
                    "@comment{jabref-meta: x}\n",
                    "Gödel → text between\n",
                    "\n\n\n",
                    "   ")));
    return Combinators.combine(
            Arbitraries.of("", "\ufeff"), pieces.list().ofMaxSize(8), Arbitraries.of("\n", "\r\n"))
        .as((mark, all, end) -> mark + String.join("", all).replace("\n", end));
  }

  private static Arbitrary<String> entries() {
    Arbitrary<String> fields =
        Arbitraries.of(
            "title = {Deep Residual Learning for Image Recognition}",
            "title={{Adam}: A Method for Stochastic Optimisation}",
            "title = \"Adam: A Method for Stochastic Optimization\"",
            "TITLE = {WaveNet: A Generative Model for Raw Audio}",
            "title = {Go To Statement Considered Harmful}",
            "title = {A Mathematical Theory of Communication}",
            "title = {Something \\\"else}",
            "author = {He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian}",
            "author = \"Kaiming He and Xiangyu Zhang\"",
            "author={Kingma, Diederik and Ba, Jimmy,}",
            "author = {Edsger W. Dijkstra}",
            "author = {Claude E. Shannon}",
            "author = {Hopper, Grace}",
            "journal = {arXiv preprint arXiv:1512.03385}",
            "journal={CoRR}",
            "journal = {}",
            "booktitle = {}",
            "booktitle = {arXiv}",
            "howpublished = {arXiv}",
            "school = {arXiv}",
            "volume = {abs/1412.6980}",
            "booktitle = cvpr",
            "booktitle = \"Proceedings of \" # cvpr",
            "eprint = {1412.6980}",
            "eprint={1609.03499}",
            "archivePrefix = {arXiv}",
            "doi = {10.1145/362929.362947}",
            "month = dec",
            "number = {arXiv:1512.03385}",
            "year = 2015",
            "year = {2016}",
            "date = {1968-03}",
            "protect = {true}",
            "note = {mine}");
    return Combinators.combine(
            Arbitraries.of("@article", "@MISC", "@inproceedings", "@ online", "@book"),
            Arbitraries.of("he2016deep", "mine", "Kingma2015Adam", "x:1", "dijkstra1968letters"),
            fields.list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.of(",\n  ", ", ", "\n,\t"),
            Arbitraries.of("\n}\n\n", "}", ",\n}\n", " } "))
        .as((type, key, all, gap, end) -> type + "{" + key + gap + String.join(gap, all) + end);
  }

  @Provide
  Arbitrary<List<Paper>> papers() {
    return Arbitraries.of(CATALOG.papers()).list().ofMaxSize(4).uniqueElements();
  }

  private static boolean isSound(String text) {
    return BibtexReader.read(text).firstFatal() == null;
  }

  private static BibliographyMerge add(String text, List<Paper> papers) {
    return BibliographyMerge.add(
        text,
        BibtexReader.read(text),
        new BibliographyMerge.Wanted(papers, CATALOG, false),
        EntryForm.BIBTEX);
  }

  private static AuditReport audit(String text) {
    return AUDIT.audit(DecodedText.of("refs.bib", text), BibtexReader.read(text));
  }

  @Property(seed = SEED)
  void addingKeepsEveryByteAndIsReadAsItWasMeant(
      @ForAll("bibliographies") String text, @ForAll("papers") List<Paper> papers) {
    Assume.that(isSound(text));
    BibliographyMerge merge = add(text, papers);
    String after = merge.edits().apply();
    assertTrue(after.startsWith(text));
    BibtexFile before = BibtexReader.read(text);
    BibtexFile read = BibtexReader.read(after);
    List<String> added = new ArrayList<>();
    for (Addition addition : merge.additions()) {
      if (addition.outcome() == Addition.Outcome.ADDED) {
        added.add(addition.paper().key());
      }
    }
    int old = before.entries().size();
    assertEquals(before.entries(), read.entries().subList(0, old));
    assertEquals(
        added,
        read.entries().subList(old, read.entries().size()).stream().map(BibtexEntry::key).toList());
    for (BibtexEntry entry : read.entries().subList(old, read.entries().size())) {
      Reference reference = new Reference("", entry);
      Paper paper = CATALOG.find(entry.key());
      assertEquals(Folding.compact(paper.title().text()), reference.titleLetters());
      assertEquals(paper.authors(), reference.names().stream().map(name -> name.author()).toList());
    }
  }

  @Property(seed = SEED)
  void addingTwiceIsAddingOnce(
      @ForAll("bibliographies") String text, @ForAll("papers") List<Paper> papers) {
    Assume.that(isSound(text));
    String once = add(text, papers).edits().apply();
    assertEquals(once, add(once, papers).edits().apply());
  }

  @Property(seed = SEED)
  void mendingKeepsEveryByteOutsideTheEntriesItNames(@ForAll("bibliographies") String text) {
    Assume.that(isSound(text));
    AuditReport report = audit(text);
    String after = report.edits().apply();
    BibtexFile before = BibtexReader.read(text);
    BibtexFile mended = BibtexReader.read(after);
    assertEquals(before.entries().size(), mended.entries().size());
    int from = 0;
    int afterFrom = 0;
    List<BibtexEntry> old = before.entries();
    for (int i = 0; i < old.size(); i++) {
      BibtexEntry entry = old.get(i);
      BibtexEntry then = mended.entries().get(i);
      assertEquals(text.substring(from, entry.start()), after.substring(afterFrom, then.start()));
      assertEquals(entry.key(), then.key());
      String was = text.substring(entry.start(), entry.end());
      String is = after.substring(then.start(), then.end());
      int next = i + 1 < old.size() ? old.get(i + 1).line() : Integer.MAX_VALUE;
      if (isNamed(entry, next, report)) {
        assertUnknownFieldsStay(entry, then);
      } else {
        assertEquals(was, is);
      }
      from = entry.end();
      afterFrom = then.end();
    }
    assertEquals(text.substring(from), after.substring(afterFrom));
  }

  /** Whether something that is mended is in the lines up to the next entry, under its key. */
  private static boolean isNamed(BibtexEntry entry, int next, AuditReport report) {
    return report.findings().stream()
        .anyMatch(
            finding ->
                finding.fix().isCertain()
                    && finding.key().equals(entry.key())
                    && finding.place().line() >= entry.line()
                    && finding.place().line() <= next);
  }

  private static void assertUnknownFieldsStay(BibtexEntry entry, BibtexEntry then) {
    for (String name : List.of("eprint", "archivePrefix", "note", "protect")) {
      BibtexField field = entry.field(name);
      if (field != null) {
        assertEquals(field.value(), then.field(name).value());
      }
    }
  }

  @Property(seed = SEED)
  void mendingTwiceIsMendingOnce(@ForAll("bibliographies") String text) {
    Assume.that(isSound(text));
    String once = audit(text).edits().apply();
    assertEquals(once, audit(once).edits().apply());
    assertTrue(
        audit(once).findings().stream().noneMatch(finding -> finding.fix().isCertain()), once);
  }

  @Property(seed = SEED)
  void aDiffSaysAsManyLinesAsItHas(@ForAll("bibliographies") String text) {
    Assume.that(isSound(text));
    Edits edits = audit(text).edits();
    int grown = 0;
    for (String line : edits.diff("f").split("\n")) {
      boolean change = !line.startsWith("---") && !line.startsWith("+++");
      grown += change && line.startsWith("+") ? 1 : change && line.startsWith("-") ? -1 : 0;
    }
    assertEquals(TextLines.split(edits.apply()).size() - TextLines.split(text).size(), grown);
  }
}
