package org.ddlist.browse;

import java.io.IOException;
import org.ddlist.browse.Action.Press;

/** Splits the input of a terminal into keys and turns them into actions. */
final class KeyReader {
  /**
   * How long to wait for the rest of a key, to distinguish Esc from an arrow key, in milliseconds.
   * fzf waits as long.
   */
  private static final long PATIENCE = 100;

  /** The maximum length of a key, in case the input is no key. */
  private static final int MAX_KEY = 64;

  private static final int MAX_PASTE = 100_000;
  private static final char ESC = '\u001b';
  private static final String PASTE_START = "\u001b[200~";
  private static final String PASTE_END = "\u001b[201~";

  interface Source {
    int END = -1;
    int LATE = -2;

    /**
     * The next character.
     *
     * @param patience the time to wait, in milliseconds; 0 for no limit
     * @return {@link #END} at the end of the input, {@link #LATE} if no character came in time
     */
    int read(long patience) throws IOException;
  }

  private final Source source;

  /** A character of the next key that was read already; {@link Source#LATE} for none. */
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

  private String escape() throws IOException {
    StringBuilder key = new StringBuilder().append(ESC);
    int c = read(PATIENCE);
    if (c == ESC) {
      // Some terminals send another Esc before a key pressed with Alt.
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
    } while (key.length() < MAX_KEY && (c < '@' || c > '~'));
    if (key.length() == 3 && c == 'M') {
      // A mouse report of old terminals, with three more characters.
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

  /** Reads pasted text and drops the excess of a very long one. */
  private String paste() throws IOException {
    StringBuilder text = new StringBuilder();
    int matched = 0;
    while (matched < PASTE_END.length()) {
      int c = read(0);
      if (c < 0) {
        pending = c;
        return text.toString();
      }
      if (text.length() < MAX_PASTE) {
        text.append((char) c);
      }
      matched = c == PASTE_END.charAt(matched) ? matched + 1 : c == ESC ? 1 : 0;
    }
    int end = text.indexOf(PASTE_END);
    return end < 0 ? text.toString() : text.substring(0, end);
  }
}
