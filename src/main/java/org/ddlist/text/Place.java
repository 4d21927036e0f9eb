package org.ddlist.text;

import java.util.Objects;

/**
 * A position in a text file, in the order of files, then lines, then columns.
 *
 * @param file as it is named to a person; {@code -} for standard input
 * @param line counted from 1
 * @param column counted from 1 in {@code char}s; 0 if only the line is known
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  public Place {
    Objects.requireNonNull(file);
    if (line < 1 || column < 0) {
      throw new IllegalArgumentException(file + ":" + line + ":" + column);
    }
  }

  /** A line of which no column is known. */
  public Place(String file, int line) {
    this(file, line, 0);
  }

  /** The same position in a file of another name. */
  public Place in(String otherFile) {
    return new Place(otherFile, line, column);
  }

  /** As compilers write it: "refs.bib:12:3", or "refs.bib:12" without a column. */
  public String describe() {
    return file + ":" + line + (column == 0 ? "" : ":" + column);
  }

  @Override
  public int compareTo(Place other) {
    int order = file.compareTo(other.file);
    if (order == 0) {
      order = Integer.compare(line, other.line);
    }
    return order == 0 ? Integer.compare(column, other.column) : order;
  }
}
