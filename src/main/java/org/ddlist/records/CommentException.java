package org.ddlist.records;

/** A comment in a catalog's files, which would be lost if they were written again. */
public final class CommentException extends Exception {
  private static final long serialVersionUID = 1;

  CommentException(String file, int line) {
    super(file + ":" + line + ": this comment would be lost");
  }
}
