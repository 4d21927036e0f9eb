package org.ddlist.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.browse.Action.Press;

/**
 * The key bindings. A key is the characters that xterm and the Linux console send for it (see <a
 * href="https://invisible-island.net/xterm/ctlseqs/ctlseqs.html">ctlseqs</a>).
 */
final class Keys {
  private static final String ESC = "\u001b";
  private static final String CSI = ESC + "[";
  private static final int SHIFT = 2;

  private static final Map<String, Press> PRESSES = new HashMap<>();

  static {
    bind(Press.UP, CSI + "A", control('P'), control('K'));
    bind(Press.DOWN, CSI + "B", control('N'), control('J'));
    bind(Press.RIGHT, CSI + "C", control('F'));
    bind(Press.LEFT, CSI + "D", control('B'));
    bind(Press.PREVIEW_UP, CSI + "1;2A");
    bind(Press.PREVIEW_DOWN, CSI + "1;2B");
    bind(Press.PAGE_UP, CSI + "5~");
    bind(Press.PAGE_DOWN, CSI + "6~");
    bind(Press.FIRST, CSI + "H", CSI + "1~", CSI + "7~");
    bind(Press.LAST, CSI + "F", CSI + "4~", CSI + "8~");
    bind(Press.NEXT_SECTION, "\t");
    bind(Press.PREVIOUS_SECTION, CSI + "Z");
    bind(Press.MARK, control('@'), CSI + "2~");
    bind(Press.ACCEPT, "\r");
    bind(Press.COPY_BIBTEX, control('T'));
    bind(Press.COPY_KEY, control('Y'));
    bind(Press.OPEN_PAPER, control('O'));
    bind(Press.OPEN_CODE, control('G'));
    bind(Press.OPEN_PROJECT, control('R'));
    bind(Press.LINE_START, control('A'));
    bind(Press.LINE_END, control('E'));
    bind(Press.ERASE, "\u007f", control('H'));
    bind(Press.ERASE_AHEAD, CSI + "3~", control('D'));
    bind(Press.ERASE_WORD, control('W'), ESC + "\u007f", ESC + control('H'));
    bind(Press.ERASE_BEFORE, control('U'));
    bind(Press.HELP, CSI + "P", CSI + "11~", CSI + "[A");
    bind(Press.REDRAW, control('L'));
    bind(Press.SUSPEND, control('Z'));
    bind(Press.ESCAPE, ESC);
    bind(Press.INTERRUPT, control('C'));
  }

  private Keys() {}

  private static void bind(Press press, String... keys) {
    for (String key : keys) {
      if (PRESSES.put(key, press) != null) {
        throw new IllegalStateException(press + " has a key of another action");
      }
    }
  }

  private static String control(char letter) {
    return Character.toString(letter & 0x1f);
  }

  static Action action(String key) {
    String plain = plain(key);
    Press press = PRESSES.get(plain);
    if (press != null) {
      return press;
    }
    if (plain.startsWith(CSI + "<") && plain.endsWith("M")) {
      return mouse(plain);
    }
    return Character.isISOControl(key.charAt(0)) ? Press.NONE : new Action.Insert(key);
  }

  /**
   * The normal form of a key: without Alt and Ctrl, which are ignored for arrows and the like, and
   * as sent outside application mode.
   */
  private static String plain(String key) {
    if (key.length() == 3 && key.startsWith(ESC + "O")) {
      return CSI + key.charAt(2);
    }
    int semicolon = key.indexOf(';');
    boolean complete = semicolon >= 0 && semicolon < key.length() - 1;
    if (!key.startsWith(CSI) || key.startsWith(CSI + "<") || !complete) {
      return key;
    }
    String number = key.substring(CSI.length(), semicolon);
    String modifier = key.substring(semicolon + 1, key.length() - 1);
    char last = key.charAt(key.length() - 1);
    if (last == '~') {
      return CSI + number + last;
    }
    return CSI + (modifier.equals(Integer.toString(SHIFT)) ? "1;2" : "") + last;
  }

  /** Parses a mouse report, {@code CSI < button ; column ; row M}. */
  private static Action mouse(String report) {
    List<Integer> numbers = numbers(report.substring(CSI.length() + 1, report.length() - 1));
    if (numbers.size() != 3) {
      return Press.NONE;
    }
    int column = numbers.get(1) - 1;
    int row = numbers.get(2) - 1;
    // Shift, Alt and Ctrl are 4, 8 and 16.
    return switch (numbers.get(0) & ~(4 | 8 | 16)) {
      case 0 -> new Action.Click(column, row);
      case 64 -> new Action.Wheel(column, row, false);
      case 65 -> new Action.Wheel(column, row, true);
      default -> Press.NONE;
    };
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : text.split(";")) {
      try {
        numbers.add(Integer.valueOf(part));
      } catch (NumberFormatException e) {
        return List.of();
      }
    }
    return numbers;
  }
}
