package org.ddlist.browse;

/** How many cells a screen has. */
record Size(int columns, int rows) {
  Size {
    columns = Math.max(columns, 1);
    rows = Math.max(rows, 1);
  }
}
