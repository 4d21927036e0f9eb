package org.ddlist.text;

/**
 * A change of text: what stands from {@code start} to {@code end} gives way to other text. Nothing
 * is put in where both are the same; nothing is left where the other text is empty.
 */
public record Edit(int start, int end, String text) {

  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("from " + start + " to " + end);
    }
  }
}
