package org.ddlist.browse;

import java.io.IOException;
import org.ddlist.browse.Action.Press;

/** Cuts what a terminal sends into keys, and those into actions. */
final class KeyReader {
  /**
   * How long the rest of a key may take, so that a lone Esc is told from an arrow; as fzf has it.
   */
  private static final long PATIENCE = 100;

  /** More than any key sends, and less than what somebody may have written to the terminal. */
  private static final int LONGEST_KEY = 64;

  private static final int LONGEST_PASTE = 100_000;
  private static final char ESC = '\u001b';
  private static final String PASTE_START = "\u001b[200~";
  private static final String PASTE_END = "\u001b[201~";

  /** Where characters come from. */
  interface Source {
    int END = -1;
    int LATE = -2;

    /**
     * The next character.
     *
     * @param patience how many milliseconds to wait for it; 0 for as long as it takes
     * @return {@link #END} if there will be none, {@link #LATE} if it did not come in time
     */
    int read(long patience) throws IOException;
  }

  private final Source source;

  /** What was read and belongs to the next key; {@link Source#LATE} for nothing. */
  private int pending = Source.LATE;

  KeyReader(Source source) {
    this.source = source;
  }

  /** The next action; waits for one. */
  Action next() throws IOException {
    int first = read(0);
    if (first == Source.END) {
      return Press.HANG_UP;
    }
    if (first != ESC) {
      return Keys.action(character((char) first));
    }
    String key = escape();
    return key.equals(PASTE_START) ? new Action.Insert(paste()) : Keys.action(key);
  }

  private int read(long patience) throws IOException {
    if (pending != Source.LATE) {
      int c = pending;
      pending = Source.LATE;
      return c;
    }
    return source.read(patience);
  }

  private String character(char first) throws IOException {
    if (!Character.isHighSurrogate(first)) {
      return Character.toString(first);
    }
    int second = read(PATIENCE);
    if (second >= 0 && Character.isLowSurrogate((char) second)) {
      return new String(new char[] {first, (char) second});
    }
    pending = second;
    return "\ufffd";
  }

  /** Reads what follows an Esc. */
  private String escape() throws IOException {
    StringBuilder key = new StringBuilder().append(ESC);
    int c = read(PATIENCE);
    if (c == ESC) {
      // Some terminals send another Esc before a key that is pressed with Alt.
      c = read(PATIENCE);
    }
    if (c < 0) {
      pending = c;
      return key.toString();
    }
    key.append((char) c);
    if (c == 'O') {
      append(key, 1);
    } else if (c == '[') {
      sequence(key);
    }
    return key.toString();
  }

  /** Reads a control sequence up to its last character, of {@code @} to {@code ~}. */
  private void sequence(StringBuilder key) throws IOException {
    int c;
    do {
      c = read(PATIENCE);
      if (c < 0) {
        pending = c;
        return;
      }
      key.append((char) c);
    } while (key.length() < LONGEST_KEY && (c < '@' || c > '~'));
    if (key.length() == 3 && c == 'M') {
      // The mouse as terminals report it that know only the oldest way: three characters follow.
      append(key, 3);
    } else if (key.length() == 3 && c == '[') {
      // A function key of the Linux console.
      append(key, 1);
    }
  }

  private void append(StringBuilder key, int characters) throws IOException {
    for (int i = 0; i < characters; i++) {
      int c = read(PATIENCE);
      if (c < 0) {
        pending = c;
        return;
      }
      key.append((char) c);
    }
  }

  /** Reads pasted text; what is too long for a query is read and dropped. */
  private String paste() throws IOException {
    StringBuilder text = new StringBuilder();
    int matched = 0;
    while (matched < PASTE_END.length()) {
      int c = read(0);
      if (c < 0) {
        pending = c;
        return text.toString();
      }
      if (text.length() < LONGEST_PASTE) {
        text.append((char) c);
      }
      matched = c == PASTE_END.charAt(matched) ? matched + 1 : c == ESC ? 1 : 0;
    }
    int end = text.indexOf(PASTE_END);
    return end < 0 ? text.toString() : text.substring(0, end);
  }
}
