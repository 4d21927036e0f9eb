package org.ddlist.search;

/** A malformed query. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1;

  private final int column;
  private final String remedy;

  /**
   * @param column the position of the error, counted from 0 in {@code char}s of the query
   * @param problem what is wrong
   * @param remedy what to type instead
   */
  QueryException(int column, String problem, String remedy) {
    super(problem);
    this.column = column;
    this.remedy = remedy;
  }

  public int column() {
    return column;
  }

  public String remedy() {
    return remedy;
  }
}
