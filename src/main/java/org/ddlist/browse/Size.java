package org.ddlist.browse;

/** The size of a screen in cells, at least 1 × 1. */
record Size(int columns, int rows) {
  Size {
    columns = Math.max(columns, 1);
    rows = Math.max(rows, 1);
  }
}
