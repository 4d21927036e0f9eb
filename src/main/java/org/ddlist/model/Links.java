package org.ddlist.model;

import org.ddlist.terminal.Named;

/**
 * A paper's addresses on the web; an empty one is not known.
 *
 * @param paper where it can be read
 * @param proceedings the page of the publication at its publisher or conference
 * @param project its own page
 * @param code the repository
 */
public record Links(String paper, String proceedings, String project, String code) {

  public static final Links NONE = new Links("", "", "");

  /** The addresses that the page of a list has: none of proceedings. */
  public Links(String paper, String project, String code) {
    this(paper, "", project, code);
  }

  /** The addresses with those that another record has and these lack. */
  public Links completedBy(Links other) {
    return new Links(
        paper.isEmpty() ? other.paper : paper,
        proceedings.isEmpty() ? other.proceedings : proceedings,
        project.isEmpty() ? other.project : project,
        code.isEmpty() ? other.code : code);
  }

  /** Which of a paper's addresses. */
  public enum Kind implements Named {
    PAPER,
    PROCEEDINGS,
    PROJECT,
    CODE
  }

  /** The address of that kind; empty if there is none. */
  public String get(Kind kind) {
    return switch (kind) {
      case PAPER -> paper;
      case PROCEEDINGS -> proceedings;
      case PROJECT -> project;
      case CODE -> code;
    };
  }
}
