package org.ddlist.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.EntryType;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.NameField;
import org.ddlist.bibtex.Years;
import org.ddlist.formats.BibtexForm;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.Detail;
import org.ddlist.formats.EntryFields;
import org.ddlist.model.ArxivId;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Identifier;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperRules;
import org.ddlist.model.Title;
import org.ddlist.model.WebAddress;
import org.ddlist.text.PlainText;

/**
 * What an entry says and an entry written from the record of its paper would not: the record gets
 * it as {@link EntryDetails}, so that nothing is lost on the way to a catalog and back.
 */
final class FurtherFields {
  private static final BibtexForm FULL = new BibtexForm(Detail.FULL, true);

  /** Fields that only refer to other entries, whose fields the entry has, and other keys. */
  private static final Set<String> REFERENCES = Set.of("crossref", "xdata", "ids");

  /** The fields that reference managers write for themselves, and texts about a paper. */
  private static final Set<String> OF_MANAGERS =
      Set.of(
          ("abstract keywords keyword file local-url timestamp owner groups comment comments review"
                  + " date-added date-modified creationdate modificationdate added-at biburl"
                  + " bibsource interhash intrahash username priority ranking rating read readstatus"
                  + " relevance printed qualityassured posted-at citeulike-article-id"
                  + " citeulike-linkout-0 citeulike-linkout-1 mendeley-groups mendeley-tags"
                  + " __markedentry rights")
              .split(" "));

  /** What a page decides about, where an entry has it too. */
  private static final Set<String> OF_RECORD =
      Set.of(
          ("title subtitle author year date booktitle journal volume number issue pages publisher doi"
                  + " eprint archiveprefix url howpublished annote school institution")
              .split(" "));

  /** BibTeX's names of fields that have another one in biblatex; its manual, section 2.2.5. */
  private static final Map<String, String> NAMES =
      Map.of(
          "journaltitle", "journal",
          "location", "address",
          "annotation", "annote",
          "eprinttype", "archiveprefix",
          "eprintclass", "primaryclass");

  /** Where else a record may write what a field says. */
  private static final Map<String, String> ALSO_IN =
      Map.of(
          "date", "year",
          "issue", "number");

  private final EntryFacts facts;
  private final Paper paper;

  /** Of the entry, if an entry of the record alone would have another; else empty. */
  private final String type;

  private final EntryFields written;
  private final boolean ofPage;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<String> leftOut = new ArrayList<>();

  private FurtherFields(EntryFacts facts, Paper paper, boolean ofPage) {
    this.facts = facts;
    this.paper = paper;
    this.ofPage = ofPage;
    EntryFields ofRecord = written("");
    this.type = type(ofRecord.type());
    this.written = type.isEmpty() ? ofRecord : written(type);
  }

  /**
   * Compares an entry with the record of its paper.
   *
   * @param ofPage whether a page decides about what the record has
   */
  static FurtherFields of(EntryFacts facts, Paper paper, boolean ofPage) {
    FurtherFields further = new FurtherFields(facts, paper, ofPage);
    for (BibtexField field : facts.entry().fields()) {
      further.add(field);
    }
    return further;
  }

  EntryDetails details() {
    return type.isEmpty() && fields.isEmpty() ? EntryDetails.NONE : new EntryDetails(type, fields);
  }

  /** The names of the fields that neither the record nor its details have. */
  List<String> leftOut() {
    return leftOut;
  }

  /**
   * @param usual the type of an entry of the record alone
   */
  private String type(String usual) {
    String own = facts.type();
    boolean known = EntryType.exists(own) && PaperRules.isFieldName(own);
    boolean elsewhere =
        ofPage && paper.venue() != null && facts.place().kind() != paper.venue().kind();
    return !known || elsewhere || own.equals(usual) ? "" : own;
  }

  private EntryFields written(String ofType) {
    return BibtexWriter.fields(paper.with(new EntryDetails(ofType, Map.of())), FULL);
  }

  /** Keeps the authors too, where an entry of the record would take editors for them. */
  private void keepAuthors(String people) {
    String authors = facts.peopleField().equals("author") ? facts.entry().text("author") : "";
    if (!authors.isEmpty() && NameField.read(people).authors().equals(paper.authors())) {
      fields.put("author", PlainText.of(authors));
    }
  }

  private void add(BibtexField field) {
    String own = field.name().toLowerCase(Locale.ROOT);
    boolean school = own.equals("institution") && written.type().endsWith("thesis");
    String name =
        school && !written.value("school").isEmpty() ? "school" : NAMES.getOrDefault(own, own);
    name = facts.entry().field(name) == null ? name : own;
    String value = PlainText.of(field.text());
    if (value.isEmpty() || REFERENCES.contains(own) || fields.containsKey(name)) {
      return;
    }
    boolean managed = OF_MANAGERS.contains(own) || own.startsWith("bdsk-");
    if (managed || !PaperRules.isFieldName(name) || !Title.hasMatchingBraces(value)) {
      leftOut.add(own);
      return;
    }
    boolean decided = ofPage && OF_RECORD.contains(name);
    if (!decided && !isWritten(name, value)) {
      fields.put(name, value);
      if (name.equals("editor") || name.equals("organization")) {
        keepAuthors(name.equals("editor") ? value : "{" + value + "}");
      }
    }
  }

  /** Whether the entry of the record says what a field says. */
  private boolean isWritten(String name, String value) {
    String there = written.value(name);
    return switch (name) {
      case "author" -> true;
      case "editor", "organization" -> false;
      case "title" -> facts.isTitleText();
      case "type" -> facts.hasUsualLabel();
      case "date" -> isYear(value) && value.equals(written.value("year"));
      case "pages" ->
          value.equals(there) || LatexText.readPages(value).equals(LatexText.readPages(there));
      case "doi" -> !there.isEmpty() && Identifier.doi(value).equals(Identifier.doi(there));
      case "eprint" -> !there.isEmpty() && ArxivId.in(value).equals(there) && value.endsWith(there);
      case "archiveprefix" -> value.equalsIgnoreCase(there);
      case "url" ->
          isAddress(value) && (!there.isEmpty() || facts.entry().field("howpublished") == null);
      case "howpublished" -> isAddress(value) && !there.isEmpty();
      // an entry's own container takes the place of the record's, whatever it calls it
      case "booktitle", "journal" -> !hasBoth() && isSameAs(name, value);
      case "institution" -> !facts.peopleField().equals(name) && isSameAs(name, value);
      default -> isSameAs(name, value);
    };
  }

  /** Whether a value is where the record says that the paper can be read. */
  private boolean isAddress(String value) {
    String address = WebAddress.of(LatexText.readAddress(value));
    return !address.isEmpty() && address.equals(paper.links().paper());
  }

  private boolean hasBoth() {
    BibtexEntry entry = facts.entry();
    boolean journal = entry.field("journal") != null || entry.field("journaltitle") != null;
    return journal && entry.field("booktitle") != null;
  }

  private static boolean isYear(String date) {
    return date.length() == 4 && Years.first(date) > 0;
  }

  private boolean isSameAs(String name, String value) {
    return isSame(value, written.value(name))
        || isSame(value, written.value(ALSO_IN.getOrDefault(name, "")));
  }

  private static boolean isSame(String value, String there) {
    return value.equals(there)
        || !there.isEmpty()
            && PlainText.of(LatexText.read(value)).equals(PlainText.of(LatexText.read(there)));
  }
}
