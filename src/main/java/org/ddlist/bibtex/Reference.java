package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.Author;
import org.ddlist.model.Identifier;
import org.ddlist.model.Identity;
import org.ddlist.model.Names;
import org.ddlist.model.PaperPlace;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Folding;
import org.ddlist.text.Place;

/**
 * An entry of a bibliography as a description of a paper. Each part is read when it is first asked
 * for, since a bibliography has many entries of which nobody asks more than an identifier.
 */
public final class Reference implements Identity {
  /** The most words of one person's name. */
  private static final int LONGEST_NAME = 5;

  private final DecodedText file;
  private final BibtexEntry entry;
  private String arxiv;
  private String doi;
  private String title;
  private String titleLetters;
  private String venue;
  private Form form;
  private List<BibtexName> names;
  private List<Author> authors;

  /**
   * @param file the bibliography that the entry was read from
   */
  public Reference(DecodedText file, BibtexEntry entry) {
    this.file = file;
    this.entry = entry;
  }

  /** An entry whose place nobody asks for. */
  public Reference(BibtexEntry entry) {
    this(DecodedText.of("", ""), entry);
  }

  /** The bibliography that it was read from; null if nobody asks for its place. */
  public DecodedText file() {
    return file;
  }

  public BibtexEntry entry() {
    return entry;
  }

  public String key() {
    return entry.key();
  }

  /** Its key, and its other keys in biblatex's {@code ids}. */
  @Override
  public List<String> keys() {
    if (entry.field("ids") == null) {
      return List.of(key());
    }
    List<String> keys = new ArrayList<>(List.of(key()));
    for (String id : entry.text("ids").split(",")) {
      keys.add(id.strip());
    }
    return keys;
  }

  /** The first of those fields that is not empty; null if all are. */
  public BibtexField filled(String... names) {
    for (String name : names) {
      BibtexField field = entry.field(name);
      if (field != null && !field.text().isEmpty()) {
        return field;
      }
    }
    return null;
  }

  /** Its arXiv id without a version; empty if it names none. */
  @Override
  public String arxiv() {
    if (arxiv == null) {
      arxiv = ArxivText.first(entry);
    }
    return arxiv;
  }

  /** Its DOI in small letters, but for one that arXiv gave; empty if it names none. */
  @Override
  public String doi() {
    if (doi == null) {
      doi = findDoi();
    }
    return doi;
  }

  private String findDoi() {
    BibtexField field = entry.field("doi");
    String found = field == null ? "" : doi(field);
    if (found.isEmpty()) {
      BibtexField url = entry.field("url");
      boolean resolver = url != null && url.value().contains("doi.org/");
      found = resolver ? doi(url) : "";
    }
    return Identifier.isDoiOfArxiv(found) ? "" : found;
  }

  private static String doi(BibtexField field) {
    return Identifier.doi(field.text().replace("\\", ""));
  }

  /** Whether a field has a DOI that arXiv gave, which is the preprint's and no publication's. */
  public static boolean isArxivDoi(BibtexField field) {
    return Identifier.isDoiOfArxiv(doi(field));
  }

  /** Its title without LaTeX; empty if it has none. */
  @Override
  public String titleText() {
    if (title == null) {
      title = text("title");
    }
    return title;
  }

  /** The folded letters of its title; empty if it has none. */
  @Override
  public String titleLetters() {
    if (titleLetters == null) {
      titleLetters = LatexText.letters(entry.value("title"));
    }
    return titleLetters;
  }

  /**
   * The title with its subtitle, which biblatex has a field for; the author field, if it has the
   * title in place of names.
   */
  @Override
  public List<String> otherTitles() {
    if (entry.field("subtitle") != null) {
      String subtitle = text("subtitle");
      return subtitle.isEmpty() || titleLetters().endsWith(Folding.compact(subtitle))
          ? List.of()
          : List.of(titleText() + ": " + subtitle);
    }
    String authors = entry.value("author");
    return isTitle(authors) ? List.of(LatexText.read(authors)) : List.of();
  }

  /** With a subtitle the whole title, since many papers share the part before it. */
  @Override
  public List<String> allTitles() {
    List<String> others = otherTitles();
    boolean subtitle = !others.isEmpty() && entry.field("subtitle") != null;
    return subtitle ? others : Identity.super.allTitles();
  }

  /** Whether a field of names has more words than a name, without a comma or an "and". */
  private static boolean isTitle(String names) {
    if (names.indexOf(',') >= 0 || names.contains("and")) {
      return false;
    }
    int spaces = 0;
    for (int i = 0; i < names.length(); i++) {
      spaces += names.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces >= LONGEST_NAME;
  }

  /** Its authors as written; none if it has no such field. */
  public List<BibtexName> names() {
    if (names == null) {
      names = BibtexNames.parse(entry.value("author"));
    }
    return names;
  }

  /** The authors whose names could be read. */
  @Override
  public List<Author> authors() {
    if (authors == null) {
      List<Author> read = new ArrayList<>();
      for (BibtexName name : names()) {
        if (name.author() != null) {
          read.add(name.author());
        }
      }
      authors = read;
    }
    return authors;
  }

  @Override
  public boolean hasMoreAuthors() {
    List<BibtexName> all = names();
    return !all.isEmpty() && all.get(all.size() - 1).isOthers();
  }

  @Override
  public String volume() {
    return text("volume");
  }

  @Override
  public String number() {
    return text("number");
  }

  @Override
  public String pages() {
    return LatexText.readPages(entry.text("pages"));
  }

  @Override
  public Form form() {
    if (form == null) {
      form = EntryKind.of(this);
    }
    return form;
  }

  @Override
  public boolean isSamePublication(Identity other) {
    boolean known = !doi().isEmpty() && !other.doi().isEmpty();
    boolean preprint = form() == Form.PREPRINT || other.form() == Form.PREPRINT;
    boolean two =
        !known && !preprint && other instanceof Reference entry && TwoPublications.are(this, entry);
    return !two && Identity.super.isSamePublication(other);
  }

  /** Read without the names after it, since an audit asks every entry for it. */
  @Override
  public String firstFamily() {
    String first = BibtexNames.first(entry.value("author"));
    int comma = first.indexOf(',');
    if (comma > 0 && isPlain(first)) {
      return Names.letters(first.substring(0, comma));
    }
    List<BibtexName> read = BibtexNames.parse(first);
    return read.isEmpty() || read.get(0).author() == null
        ? ""
        : Names.letters(read.get(0).author().family());
  }

  /** Whether a name has no LaTeX. */
  private static boolean isPlain(String name) {
    return name.indexOf('\\') < 0 && name.indexOf('{') < 0 && name.indexOf('=') < 0;
  }

  /** The field that names the venue, for a thesis the school; null if there is none. */
  public BibtexField venueField() {
    BibtexField field = filled("booktitle", "journal", "journaltitle", "school");
    return field == null && type().endsWith("thesis") ? filled("institution") : field;
  }

  /** The name of the venue without LaTeX; empty if there is none. */
  public String venue() {
    if (venue == null) {
      BibtexField field = venueField();
      venue = field == null ? "" : LatexText.read(field.value());
    }
    return venue;
  }

  /** Whether it cites a preprint: the venue is a server for these, or there is an id alone. */
  public boolean isPreprint() {
    if (!venue().isEmpty()) {
      return Venues.isPreprint(venue());
    }
    if (entry.field("crossref") != null || entry.field("xdata") != null) {
      return false;
    }
    return switch (type()) {
      case "misc", "online", "article", "unpublished", "techreport", "report", "electronic" ->
          !arxiv().isEmpty()
              || Venues.isPreprint(text("howpublished"))
              || Venues.isPreprint(text("publisher"))
              || Venues.isPreprint(text("note"));
      default -> false;
    };
  }

  /** The year of its field {@code year}, or else {@code date}; 0 if there is none. */
  @Override
  public int year() {
    BibtexField field = yearField();
    return field == null ? 0 : Years.first(field.text());
  }

  /** The field that has the {@link #year}; null if none has one. */
  public BibtexField yearField() {
    BibtexField year = entry.field("year");
    if (year != null && Years.first(year.text()) > 0) {
      return year;
    }
    BibtexField date = entry.field("date");
    return date != null && Years.first(date.text()) > 0 ? date : null;
  }

  /** The place of the entry. */
  public PaperPlace at() {
    return at(entry.line(), entry.column());
  }

  private PaperPlace at(int line, int column) {
    return new PaperPlace(new Place(file.name(), line, column), key());
  }

  /** The place of a field, or of the entry if it has none of that name. */
  public PaperPlace at(String name) {
    return at(entry.field(name));
  }

  /** The place of a field, or of the entry if the field is null. */
  public PaperPlace at(BibtexField field) {
    return field == null ? at() : at(field.line(), field.column());
  }

  /**
   * The place of a part of a field's value as it is written, such as a name; that of the field if
   * the part is empty or is not in the file like this.
   */
  public PaperPlace at(BibtexField field, String part) {
    String text = file.text();
    int offset = field == null || part.isEmpty() ? -1 : text.indexOf(part, field.valueStart());
    if (offset < 0 || offset + part.length() > field.end()) {
      return at(field);
    }
    int line = field.line();
    int column = field.column();
    for (int i = field.start(); i < offset; i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\n' || c == '\r' && text.charAt(i + 1) != '\n';
      line += lineEnd ? 1 : 0;
      column = lineEnd ? 1 : column + 1;
    }
    return at(line, column);
  }

  /** Whether it says which version of a preprint it cites, or the day of it. */
  public boolean namesVersion() {
    return entry.field("version") != null
        || entry.text("date").length() > "2021-03".length()
        || ArxivText.namesVersion(entry, arxiv());
  }

  /** The type in small letters. */
  public String type() {
    return entry.type().toLowerCase(Locale.ROOT);
  }

  /** The field as text; empty if there is none. */
  public String text(String name) {
    return LatexText.read(entry.text(name));
  }

  /** Whether its owner wants it as it is. */
  public boolean isProtected() {
    BibtexField field = entry.field("protect");
    return field != null && field.text().equalsIgnoreCase("true");
  }
}
