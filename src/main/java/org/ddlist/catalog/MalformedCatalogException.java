package org.ddlist.catalog;

import java.util.List;

/** A folder of YAML that breaks the catalog's rules. */
public final class MalformedCatalogException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public MalformedCatalogException(List<Problem> problems) {
    super(problems.get(0).describe());
    this.problems = List.copyOf(problems);
  }

  /** Every place that is wrong, in the order of the files and lines read; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
