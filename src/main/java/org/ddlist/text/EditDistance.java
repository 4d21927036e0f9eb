package org.ddlist.text;

/** Counts the letters by which two words differ. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * The optimal string alignment distance of two words: the number of letters to insert, delete,
   * replace or swap with a neighbour. If it is more than {@code reach}, any number above that.
   */
  public static int of(String a, String b, int reach) {
    if (Math.abs(a.length() - b.length()) > reach) {
      return reach + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, before[j - 2] + 1);
        }
        row[j] = best;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
