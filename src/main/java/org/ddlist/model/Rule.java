package org.ddlist.model;

import static org.ddlist.model.Rule.Subject.CATALOG;
import static org.ddlist.model.Rule.Subject.COMPARISON;
import static org.ddlist.model.Rule.Subject.DOCUMENT;
import static org.ddlist.model.Rule.Subject.ENTRY;
import static org.ddlist.model.Rule.Subject.FILE;
import static org.ddlist.model.Rule.Subject.LIST;

import java.util.List;
import org.ddlist.terminal.Named;

/** A rule for catalogs, lists and bibliographies. Its word is public and never changes. */
public enum Rule implements Named {
  SCHEMA("A record of a catalog follows the schema in catalog/README.md.", CATALOG),

  KEY_IS_NOT_FILE_NAME("A citation file is named after the key of its entry.", LIST),
  KEY_TWICE("No two entries have the same key; BibTeX ignores case in keys.", FILE, COMPARISON),
  KEY_OF_ANOTHER("The key of an entry is not another paper's key in the catalog.", COMPARISON),
  PAPER_TWICE("A paper has only one entry.", FILE, LIST, CATALOG, COMPARISON),
  LINK_TWICE("No two papers have the same link, DOI or arXiv id.", FILE, LIST, CATALOG),
  TITLE_OF_ANOTHER("The title of a paper is not a further title of another one.", CATALOG),
  CODE_TWICE("Two papers have one repository only if it is named in the notes of both.", CATALOG),
  LIST_AS_CODE(
      "The code of a paper is no list of papers, unless its note names the repository.", CATALOG),
  NICKNAME("A nickname is a name, not a word of the title or of a link.", CATALOG),
  ENTRY_COUNT("A citation file has one entry, a bibliography at least one.", FILE, LIST),

  ENTRY_TYPE("The type of an entry is one that BibTeX or biblatex knows.", ENTRY),
  MISSING_FIELD(
      "An entry has the fields that BibTeX's standard styles require for its type.",
      ENTRY,
      COMPARISON),
  FIELD_TWICE("An entry has each field once; BibTeX uses the first.", ENTRY, COMPARISON),
  MONTH(
      "A month exists and is written as jan, as an English name or as a number.",
      ENTRY,
      COMPARISON),
  YEAR("A year has four digits.", ENTRY),
  PAGES(
      "Page numbers are complete, in ascending order and those of the published version.",
      ENTRY,
      CATALOG,
      COMPARISON),
  URL_FOR_TEXT("A title and the name of a venue are words, not a URL.", ENTRY),
  CAPITALS(
      "A word with capitals to keep, such as GAN or ImageNet, is in braces, or BibTeX lowers it.",
      ENTRY,
      COMPARISON),
  COMMA("Two fields are separated by one comma.", ENTRY, COMPARISON),
  UNBALANCED_BRACES("Each brace, quote and entry is opened and closed once.", ENTRY, COMPARISON),
  TEXT_AFTER_ENTRY("Text that was meant for an entry is inside of it.", ENTRY),
  SYNTAX("An entry follows the grammar of BibTeX.", ENTRY, COMPARISON),

  NAME_FORM("A name has the letters and capitals that names have.", ENTRY, COMPARISON),
  NAME_COMMA("A name has a comma after its family name, and no other.", ENTRY, COMPARISON),
  NAME_AND("Two names are separated by 'and', with a space on both sides.", ENTRY, COMPARISON),
  NAME_ORDER("The parts of a name are in the same order everywhere.", FILE, LIST, CATALOG),
  NAME_SPELLING(
      "A person has the same letters, accents and capitals everywhere.", FILE, LIST, CATALOG),
  AUTHOR_TWICE("A paper names each author once.", ENTRY, CATALOG, COMPARISON),
  AUTHOR_MISSING("No author is left out, unless the names end in 'and others'.", COMPARISON),
  AUTHOR_DIFFERS("The authors are those in the catalog, in the same order.", COMPARISON),

  FIRST_AUTHOR("The first author on the page is the first author of the entry.", LIST),
  LEADS("The next authors on the page are the next authors of the entry.", LIST),
  ET_AL("The page says 'et al.' if the entry has more authors than it names, only then.", LIST),
  TITLE_DIFFERS(
      "The title of an entry has the same words on the page or in the catalog.", LIST, COMPARISON),
  YEAR_DIFFERS(
      "The year of an entry is the page's or the catalog's; a preprint may have its arXiv id's or version's.",
      LIST,
      COMPARISON),
  VENUE_DIFFERS(
      "The venue of an entry is the same on the page or in the catalog.", LIST, COMPARISON),
  VENUE_NAME("A list writes the name of a venue in one way.", LIST),
  ARXIV_ID(
      "A paper has one arXiv id everywhere, and the id is well-formed.",
      ENTRY,
      LIST,
      CATALOG,
      COMPARISON),
  ARXIV_LINK(
      "A link to arXiv is https://arxiv.org/abs/ID, without a version.", ENTRY, LIST, CATALOG),
  ID_OF_ANOTHER(
      "The arXiv id and DOI of an entry are not another paper's in the catalog.", COMPARISON),
  PUBLISHED_PREPRINT(
      "A paper that has been published is not cited as a preprint.",
      ENTRY,
      LIST,
      CATALOG,
      COMPARISON),
  DIRECTIVE("A comment to ddlist says what it understands, of keys that exist.", COMPARISON),

  UNCITED("Each entry of a bibliography is cited by a document.", DOCUMENT),
  UNDEFINED_KEY("Each key that a document cites has an entry.", DOCUMENT),

  BADGE("The badge of the page shows the number of its items.", LIST),
  NO_FILE("Each citation that the page links to has a file.", LIST),
  NO_ITEM("Each citation file belongs to an item of the page.", LIST),
  PAGE_FORM("A line of the page has the form that all others have.", LIST),
  UNREAD("Each line among the items of the page is an item.", LIST),

  SPACING("No space is missing or doubled.", ENTRY, LIST),
  NOT_CHECKED("Somebody has compared the record with another source.", CATALOG);

  /** What a rule looks at. */
  public enum Subject {
    /** One entry of a bibliography or a citation file. */
    ENTRY,
    /** All entries of a bibliography. */
    FILE,
    /** A list: its page and its citation files. */
    LIST,
    /** The papers of a catalog. */
    CATALOG,
    /** An entry and the catalog that has its paper: needs a catalog to compare with. */
    COMPARISON,
    /** A bibliography and the documents that use it. */
    DOCUMENT
  }

  private final String explanation;
  private final List<Subject> subjects;

  Rule(String explanation, Subject... subjects) {
    this.explanation = explanation;
    this.subjects = List.of(subjects);
  }

  /** What is true where the rule is kept, in a sentence. */
  public String explanation() {
    return explanation;
  }

  /** What it looks at; never empty. */
  public List<Subject> subjects() {
    return subjects;
  }

  /** Whether only a strict check reports it. */
  public boolean isStrict() {
    return this == SPACING || this == NOT_CHECKED || this == CODE_TWICE;
  }
}
