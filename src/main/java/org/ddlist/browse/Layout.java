package org.ddlist.browse;

/**
 * The layout of a screen: the query at the top, then the section, the list and the preview of a
 * paper, and a line of hints. List and preview are side by side, or one above the other on a narrow
 * screen; a low screen has no preview.
 *
 * @param beside whether list and preview are side by side
 * @param header the number of lines above the list
 * @param listColumns the width of the list
 * @param listRows the number of papers in it
 * @param previewTop the first row of the preview
 * @param previewLeft its first column
 * @param previewColumns its width
 * @param previewRows the number of its lines; 0 for no preview
 * @param footer the number of lines below everything else
 */
record Layout(
    boolean beside,
    int header,
    int listColumns,
    int listRows,
    int previewTop,
    int previewLeft,
    int previewColumns,
    int previewRows,
    int footer) {

  /** The minimum width for list and preview side by side. */
  private static final int WIDE = 100;

  /** The minimum number of lines for both, one above the other. */
  private static final int HIGH = 7;

  /** The cells between list and preview: a space, a line and a space. */
  static final int GAP = 3;

  static Layout of(Size size) {
    int columns = size.columns();
    int header = size.rows() >= 6 ? 2 : 1;
    int footer = size.rows() >= 4 ? 1 : 0;
    int body = Math.max(0, size.rows() - header - footer);
    if (columns >= WIDE) {
      int list = columns * 11 / 20;
      int left = list + GAP;
      return new Layout(true, header, list, body, header, left, columns - left, body, footer);
    }
    int listRows = body >= HIGH ? (body - 1) / 2 : body;
    int top = header + listRows + 1;
    int previewRows = Math.max(0, body - listRows - 1);
    return new Layout(false, header, columns, listRows, top, 0, columns, previewRows, footer);
  }

  boolean isPreview(int column, int row) {
    return row >= previewTop && row < previewTop + previewRows && column >= previewLeft;
  }

  /** The line of the list at a cell, from 0; -1 if the cell is outside the list. */
  int listRow(int column, int row) {
    boolean in = row >= header && row < header + listRows && column < listColumns;
    return in ? row - header : -1;
  }
}
