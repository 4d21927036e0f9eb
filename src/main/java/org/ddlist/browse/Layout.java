package org.ddlist.browse;

/**
 * Where things stand on a screen: the query on top, then the section, the list and what is shown of
 * a paper, and a line of hints; the list and the paper side by side, or one above the other where
 * the screen is narrow, or the list alone where it is low.
 *
 * @param beside whether list and paper stand side by side
 * @param header how many lines stand over the list
 * @param listColumns how wide the list is
 * @param listRows how many papers it shows
 * @param previewTop the first line of the paper
 * @param previewLeft its first column
 * @param previewColumns how wide it is
 * @param previewRows how many of its lines are shown; 0 for none
 * @param footer how many lines stand under all
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

  /** From this width on there is room for two columns. */
  private static final int WIDE = 100;

  /** From so many lines on there is room for both, one above the other. */
  private static final int HIGH = 7;

  /** The cells between list and paper: a space, a line and a space. */
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

  /** Whether what is shown of the paper stands there. */
  boolean isPreview(int column, int row) {
    return row >= previewTop && row < previewTop + previewRows && column >= previewLeft;
  }

  /** Which line of the list stands there, from 0; -1 if none does. */
  int listRow(int column, int row) {
    boolean in = row >= header && row < header + listRows && column < listColumns;
    return in ? row - header : -1;
  }
}
