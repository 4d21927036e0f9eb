package org.ddlist.check;

/** What a catalog, a list or a bibliography is held to. */
public enum Rule {
  SCHEMA("schema", "A record of a catalog follows the schema in catalog/README.md."),

  KEY_IS_NOT_FILE_NAME(
      "key-is-not-file-name", "A citation file is named after the key of its entry."),
  KEY_TWICE(
      "key-twice",
      "No two entries have one key; BibTeX does not tell small letters from capitals."),
  TITLE_TWICE("title-twice", "No two papers by the same people have one title."),
  LINK_TWICE("link-twice", "No two papers have one link, DOI or arXiv id."),
  ENTRY_COUNT("entry-count", "A citation file has one entry, a bibliography has some."),

  ENTRY_TYPE("entry-type", "The type of an entry is one that BibTeX or biblatex knows."),
  MISSING_FIELD(
      "missing-field", "An entry has the fields that BibTeX's standard styles need for its type."),
  FIELD_TWICE("field-twice", "An entry has a field once; BibTeX takes the first."),
  MONTH("month", "A month exists, and is written as jan, in English or as a number."),
  YEAR("year", "A year has four digits."),
  PAGES("pages", "Pages are known, and run forwards."),
  URL_FOR_TEXT("url-for-text", "A title and the name of a venue are words and not an address."),
  CAPITALS(
      "capitals",
      "A word with a capital inside, such as GAN or ImageNet, is in braces, or BibTeX lowers it."),
  COMMA("comma", "There is one comma between two fields."),
  UNBALANCED_BRACES(
      "unbalanced-braces", "Each brace, quote and entry that is opened is closed, and no other."),
  TEXT_AFTER_ENTRY("text-after-entry", "No text that was meant for an entry stands outside of it."),
  SYNTAX("syntax", "An entry follows the grammar of BibTeX."),

  NAME_FORM("name-form", "A name has the letters and capitals that names have."),
  NAME_COMMA("name-comma", "A name has a comma where a family name ends, and no other."),
  NAME_AND("name-and", "There is an 'and' between two names, with a space on both sides."),
  NAME_ORDER("name-order", "The parts of a name stand in the order they have elsewhere."),
  NAME_SPELLING("name-spelling", "A person has the same letters, accents and capitals everywhere."),
  AUTHOR_TWICE("author-twice", "A paper names an author once."),

  FIRST_AUTHOR("first-author", "The author whom the page names first is the entry's first author."),
  LEADS("leads", "Further authors whom the page names follow first in the entry."),
  ET_AL("et-al", "The page says 'et al.' if the entry has more authors than it names, only then."),
  TITLE_DIFFERS("title-differs", "The title has the same words in the page and the entry."),
  YEAR_DIFFERS("year-differs", "The year is the same in the page and the entry."),
  VENUE_DIFFERS("venue-differs", "The venue is the same in the page and the entry."),
  VENUE_NAME("venue-name", "A list writes the name of a venue in one way."),
  ARXIV_ID("arxiv-id", "A paper has one arXiv id, wherever it stands, and it is one."),
  ARXIV_LINK("arxiv-link", "A link to arXiv is https://arxiv.org/abs/ID, without a version."),
  PREPRINT_IS_PUBLISHED(
      "preprint-is-published", "What a venue has published is not cited as a preprint."),

  BADGE("badge", "The page's badge has the number of its items."),
  NO_FILE("no-file", "Each citation that the page links to has a file."),
  NO_ITEM("no-item", "Each citation file belongs to an item of the page."),
  PAGE_FORM("page-form", "A line of the page has the form that all others have."),
  UNREAD("unread", "A line among the items of the page is an item."),

  SPACING("spacing", "There is no space too many or too few.", true),
  NOT_CHECKED("not-checked", "Somebody compared the record with another source.", true);

  private final String word;
  private final String explanation;
  private final boolean strict;

  Rule(String word, String explanation) {
    this(word, explanation, false);
  }

  Rule(String word, String explanation, boolean strict) {
    this.word = word;
    this.explanation = explanation;
    this.strict = strict;
  }

  /** Its name in findings: "key-is-not-file-name". */
  public String word() {
    return word;
  }

  /** What holds where the rule is kept, in a sentence. */
  public String explanation() {
    return explanation;
  }

  /** Whether only a strict check reports it. */
  public boolean isStrict() {
    return strict;
  }
}
