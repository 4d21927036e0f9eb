package org.ddlist.source;

import java.util.List;

/** A folder of YAML that cannot be read as a catalog. */
public final class MalformedCatalogException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /**
   * @param problems of which one is fatal at least
   */
  MalformedCatalogException(List<Problem> problems) {
    super(fatal(problems).get(0).describe());
    this.problems = List.copyOf(problems);
  }

  private static List<Problem> fatal(List<Problem> problems) {
    return problems.stream().filter(Problem::fatal).toList();
  }

  /** The fatal problems, in the same order; never empty. */
  public List<Problem> fatal() {
    return fatal(problems);
  }

  /** All problems, in the order of files and lines; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
