package org.ddlist.check;

/** What an entry of a bibliography is held to, where the catalog has its paper. */
public enum AuditRule {
  PUBLISHED_PREPRINT(
      "published-preprint", "What has been published since is not cited as a preprint."),
  TITLE_DIFFERS("title-differs", "The title has the words that the catalog has."),
  AUTHOR_MISSING("author-missing", "No author is left out, unless 'and others' stands for them."),
  AUTHOR_DOUBLED("author-doubled", "No author is named twice."),
  AUTHOR_MALFORMED("author-malformed", "BibTeX can read each name: its commas, its 'and'."),
  AUTHOR_DIFFERS("author-differs", "The authors are those of the catalog, in their order."),
  YEAR_DIFFERS(
      "year-differs", "The year is the catalog's, or for a preprint that of its arXiv id."),
  VENUE_DIFFERS("venue-differs", "What was published is cited where the catalog has it."),
  CAPITALS("capitals", "Capitals that the catalog keeps are in braces, or BibTeX lowers them."),
  PAPER_TWICE("paper-twice", "A paper has one entry."),
  KEY_OF_ANOTHER("key-of-another", "No key is another paper's in the catalog."),
  IDENTIFIER("identifier", "The arXiv id and the DOI are those of the paper.");

  private final String word;
  private final String explanation;

  AuditRule(String word, String explanation) {
    this.word = word;
    this.explanation = explanation;
  }

  /** Its name in findings: "published-preprint". */
  public String word() {
    return word;
  }

  /** What holds where the rule is kept, in a sentence. */
  public String explanation() {
    return explanation;
  }
}
