package org.ddlist.browse;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;

/** The description of the keys, for the picker's help page, the help and the manual. */
public final class KeyHelp {
  private static final int GAP = 2;

  /** The minimum width for keys and effects side by side, in cells. */
  private static final int WIDE = 60;

  /**
   * The description of a key.
   *
   * @param keys what to press
   * @param effect what it does
   */
  public record Key(String keys, String effect) {}

  /** All keys, the most important ones first. */
  public static final List<Key> KEYS =
      List.of(
          new Key("letters", "narrow the list, as 'ddlist search' does"),
          new Key("Up, Down", "paper above, below; Ctrl-P, Ctrl-N, Ctrl-K, Ctrl-J, wheel"),
          new Key("Page Up, Page Down", "a screen up, down"),
          new Key("Home, End", "the first, the last paper"),
          new Key("Tab, Shift-Tab", "the next, the previous section"),
          new Key("Space", "mark, if nothing is typed or after moving in the list"),
          new Key("Ctrl-Space", "mark, also while typing; also Insert"),
          new Key("Enter", "print the marked papers, or this one, and leave"),
          new Key("Ctrl-T", "copy the BibTeX of the marked papers, or this one"),
          new Key("Ctrl-Y", "copy their keys"),
          new Key("Ctrl-O", "open the paper in the browser"),
          new Key("Ctrl-G", "open its code"),
          new Key("Ctrl-R", "open its project page"),
          new Key("Shift-Up, Shift-Down", "scroll what is shown of the paper"),
          new Key("Left, Right", "move in what is typed; also Ctrl-B, Ctrl-F"),
          new Key("Ctrl-A, Ctrl-E", "to the start, the end of what is typed"),
          new Key("Ctrl-W, Ctrl-U", "erase a word, all before; a letter: Ctrl-H, Ctrl-D"),
          new Key("Ctrl-L", "draw the screen again"),
          new Key("Ctrl-Z", "suspend"),
          new Key("F1, or ? first", "these keys"),
          new Key("Esc, Ctrl-C", "leave and print nothing; with marks, Esc twice"));

  private KeyHelp() {}

  /**
   * The lines of the help page.
   *
   * @param columns the maximum width of a line, unless a word is wider
   */
  public static List<String> lines(int columns, Style style) {
    int keys = 0;
    for (Key key : KEYS) {
      keys = Math.max(keys, key.keys().length());
    }
    boolean beside = columns >= WIDE;
    int indent = beside ? keys + GAP : GAP;
    List<String> lines = new ArrayList<>();
    for (Key key : KEYS) {
      String start = style.key(key.keys());
      if (beside) {
        start += " ".repeat(indent - key.keys().length());
      } else {
        for (String line : Cells.wrap(key.keys(), columns)) {
          lines.add(style.key(line));
        }
        start = " ".repeat(indent);
      }
      for (String line : Cells.wrap(key.effect(), Math.max(1, columns - indent))) {
        lines.add(start + line);
        start = " ".repeat(indent);
      }
    }
    return lines;
  }
}
