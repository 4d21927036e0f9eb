package org.ddlist.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a text with their line ends. Only a line feed ends a line. */
public final class TextLines {
  private final String text;
  private int[] starts = new int[64];
  private int size;

  public TextLines(String text) {
    this.text = text;
    int start = 0;
    while (start < text.length()) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
      }
      starts[size++] = start;
      start = end(text, start) + 1;
    }
  }

  public static List<String> split(String text) {
    TextLines lines = new TextLines(text);
    List<String> split = new ArrayList<>(lines.size);
    for (int i = 0; i < lines.size; i++) {
      split.add(lines.line(i));
    }
    return split;
  }

  /** The offset of the line feed that ends the line of an offset, or the length of the text. */
  public static int end(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  int size() {
    return size;
  }

  /**
   * The offset of the first character of a line, counted from 0; the length of the text for the
   * line after the last.
   */
  public int start(int line) {
    return line < size ? starts[line] : text.length();
  }

  String line(int line) {
    return text.substring(starts[line], start(line + 1));
  }

  /**
   * The line of an offset, counted from 0. The end of a text after a line feed belongs to a line of
   * its own.
   */
  int indexOf(int offset) {
    if (offset == text.length() && (size == 0 || text.endsWith("\n"))) {
      return size;
    }
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The line after the line of an offset. */
  int indexAfter(int offset) {
    return Math.min(size, indexOf(offset) + 1);
  }

  /** The line of an offset, counted from 1. */
  public int number(int offset) {
    return indexOf(offset) + 1;
  }

  /** The place of an offset in a file of that name. */
  public Place place(String file, int offset) {
    int line = indexOf(offset);
    return new Place(file, line + 1, offset - start(line) + 1);
  }
}
