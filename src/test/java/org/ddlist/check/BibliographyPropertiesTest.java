package org.ddlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
import org.ddlist.formats.BibtexForm;
import org.ddlist.manuscript.Addition;
import org.ddlist.manuscript.BibliographyMerge;
import org.ddlist.manuscript.BibtexBibliography;
import org.ddlist.manuscript.MalformedBibliographyException;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Paper;
import org.ddlist.model.Rule;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Edits;
import org.ddlist.text.Folding;
import org.ddlist.text.TextLines;

/** What holds of any bibliography that papers are added to, or that is fixed. */
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
            "pubstate = {preprint}",
            "title = {wavenet: a generative model for raw audio}",
            "author = {He, K. and others}",
            "author = {A{\\\"a}ron van den Oord and others}",
            "author = {Sun, Jian and He, Kaiming and Ren, S. and Zhang, Xiangyu}",
            "note = {mine}");
    return Combinators.combine(
            Arbitraries.of("@article", "@MISC", "@inproceedings", "@ online", "@book"),
            Arbitraries.of("he2016deep", "mine", "Kingma2015Adam", "x:1", "dijkstra1968letters"),
            fields.list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.of(",\n  ", ", ", "\n,\t", ", % kept } {, @x{\n  ", " % kept, {too}\n  , "),
            Arbitraries.of("\n}\n\n", "}", ",\n}\n", " } "))
        .as((type, key, all, gap, end) -> type + "{" + key + gap + String.join(gap, all) + end);
  }

  @Provide
  Arbitrary<List<Paper>> papers() {
    return Arbitraries.of(CATALOG.papers()).list().ofMaxSize(4).uniqueElements();
  }

  /** Whether an entry after the text would not be part of its last one. */
  private static boolean isSound(String text) {
    return BibtexReader.read(text).open() == null;
  }

  private static BibliographyMerge add(String text, List<Paper> papers) {
    try {
      return BibliographyMerge.add(
          new BibtexBibliography(
              DecodedText.of("refs.bib", text), BibtexReader.read(text), BibtexForm.BIBTEX),
          new BibliographyMerge.Wanted(papers, CATALOG, false));
    } catch (MalformedBibliographyException e) {
      throw new AssertionError(e);
    }
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
      Reference reference = new Reference(entry);
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
  void aFixKeepsEveryByteOutsideTheEntriesThatItNames(@ForAll("bibliographies") String text) {
    AuditReport report = audit(text);
    String after = report.edits().apply();
    BibtexFile before = BibtexReader.read(text);
    BibtexFile fixed = BibtexReader.read(after);
    assertEquals(before.entries().size(), fixed.entries().size());
    int from = 0;
    int afterFrom = 0;
    List<BibtexEntry> old = before.entries();
    for (int i = 0; i < old.size(); i++) {
      BibtexEntry entry = old.get(i);
      BibtexEntry then = fixed.entries().get(i);
      assertEquals(text.substring(from, entry.start()), after.substring(afterFrom, then.start()));
      assertEquals(entry.key(), then.key());
      String was = text.substring(entry.start(), entry.end());
      String is = after.substring(then.start(), then.end());
      if (named(entry, report).isEmpty()) {
        assertEquals(was, is);
      }
      from = entry.end();
      afterFrom = then.end();
    }
    assertEquals(text.substring(from), after.substring(afterFrom));
  }

  /** The fields that the fix of a rule may change. */
  private static final Map<Rule, Set<String>> FIELDS =
      Map.ofEntries(
          Map.entry(Rule.TITLE_DIFFERS, Set.of("title")),
          Map.entry(Rule.CAPITALS, Set.of("title")),
          Map.entry(Rule.AUTHOR_DIFFERS, Set.of("author")),
          Map.entry(Rule.AUTHOR_MISSING, Set.of("author")),
          Map.entry(Rule.AUTHOR_TWICE, Set.of("author")),
          Map.entry(Rule.NAME_FORM, Set.of("author")),
          Map.entry(Rule.NAME_COMMA, Set.of("author")),
          Map.entry(Rule.NAME_AND, Set.of("author")),
          Map.entry(Rule.YEAR_DIFFERS, Set.of("year", "date")),
          Map.entry(
              Rule.MISSING_FIELD,
              Set.of("year", "booktitle", "journal", "school", "publisher", "pages")),
          Map.entry(
              Rule.PUBLISHED_PREPRINT,
              Set.of(
                  ("booktitle journal journaltitle school howpublished volume number pages"
                          + " publisher year date month doi pubstate version eprint archiveprefix"
                          + " eprinttype")
                      .split(" "))));

  /** The fields of an entry that the certain findings about it name. */
  private static Set<String> named(BibtexEntry entry, AuditReport report) {
    Set<String> fields = new HashSet<>();
    for (Finding finding : report.findings()) {
      if (finding.fix().isCertain()
          && finding.key().equals(entry.key())
          && finding.fix().edits().stream()
              .allMatch(edit -> edit.start() >= entry.start() && edit.end() <= entry.end())) {
        fields.addAll(FIELDS.get(finding.rule()));
      }
    }
    return fields;
  }

  private static Map<String, List<String>> fields(BibtexEntry entry) {
    Map<String, List<String>> fields = new HashMap<>();
    for (BibtexField field : entry.fields()) {
      fields
          .computeIfAbsent(field.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(field.value());
    }
    return fields;
  }

  @Property(seed = SEED)
  void aFixKeepsComments(@ForAll("bibliographies") String text) {
    String after = audit(text).edits().apply();
    assertEquals(text.split("% kept").length, after.split("% kept").length, after);
    assertEquals(text.split("\\{too}").length, after.split("\\{too}").length, after);
  }

  @Property(seed = SEED)
  void aFixChangesOnlyFieldsThatAFindingNames(@ForAll("bibliographies") String text) {
    AuditReport report = audit(text);
    List<BibtexEntry> before = BibtexReader.read(text).entries();
    List<BibtexEntry> after = BibtexReader.read(report.edits().apply()).entries();
    for (int i = 0; i < before.size(); i++) {
      Map<String, List<String>> was = fields(before.get(i));
      Map<String, List<String>> is = fields(after.get(i));
      Set<String> changed = new TreeSet<>(was.keySet());
      changed.addAll(is.keySet());
      changed.removeIf(name -> Objects.equals(was.get(name), is.get(name)));
      assertTrue(named(before.get(i), report).containsAll(changed), () -> changed + " of " + text);
    }
  }

  @Property(seed = SEED)
  void whatIsNotAPaperWithoutDoubtIsNeverEdited(@ForAll("bibliographies") String text) {
    List<BibtexEntry> before = BibtexReader.read(text).entries();
    String after = audit(text).edits().apply();
    List<BibtexEntry> then = BibtexReader.read(after).entries();
    for (int i = 0; i < before.size(); i++) {
      BibtexEntry entry = before.get(i);
      Reference reference = new Reference(entry);
      boolean same = CATALOG.papers().stream().anyMatch(paper -> reference.compare(paper).isSame());
      if (!same) {
        assertEquals(
            text.substring(entry.start(), entry.end()),
            after.substring(then.get(i).start(), then.get(i).end()));
      }
    }
  }

  @Property(seed = SEED)
  void fixingTwiceIsFixingOnce(@ForAll("bibliographies") String text) {
    String once = audit(text).edits().apply();
    assertEquals(once, audit(once).edits().apply());
    assertTrue(
        audit(once).findings().stream().noneMatch(finding -> finding.fix().isCertain()), once);
  }

  @Property(seed = SEED)
  void aDiffSaysAsManyLinesAsItHas(@ForAll("bibliographies") String text) {
    Edits edits = audit(text).edits();
    int grown = 0;
    for (String line : edits.diff("f").split("\n")) {
      boolean change = !line.startsWith("---") && !line.startsWith("+++");
      grown += change && line.startsWith("+") ? 1 : change && line.startsWith("-") ? -1 : 0;
    }
    assertEquals(TextLines.split(edits.apply()).size() - TextLines.split(text).size(), grown);
  }
}
