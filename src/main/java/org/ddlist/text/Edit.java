package org.ddlist.text;

/**
 * A replacement of the text from {@code start} to {@code end}, in {@code char}s. An empty range
 * inserts; an empty text deletes.
 */
public record Edit(int start, int end, String text) {

  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("from " + start + " to " + end);
    }
  }
}
