package org.ddlist.terminal;

import java.io.IOException;
import java.io.Writer;

/**
 * The door of a screen: text goes through, and so do the control sequences that this program makes.
 * Every other control character and every invisible character is shown as {@link Cells#visible} has
 * it, whoever wrote it.
 */
final class ScreenWriter extends Writer {
  private final Writer screen;

  /** The first half of a surrogate pair, whose second half comes with the next text; 0 for none. */
  private char half;

  private ScreenWriter(Writer screen) {
    this.screen = screen;
  }

  /** A writer to a screen; the same one if it is one already. */
  static Writer of(Writer screen) {
    return screen instanceof ScreenWriter ? screen : new ScreenWriter(screen);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(new String(text, from, length), 0, length);
  }

  /** Writes text. A control sequence has to be in one piece. */
  @Override
  public void write(String piece, int from, int length) throws IOException {
    String text = (half == 0 ? "" : String.valueOf(half)) + piece.substring(from, from + length);
    half = 0;
    int end = text.length();
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
      half = text.charAt(end);
    }
    int shown = 0;
    int i = 0;
    while (i < end) {
      int own = ownEnd(text, i);
      if (own > i) {
        screen.write(Cells.visible(text.substring(shown, i)));
        screen.write(text, i, own - i);
        shown = own;
        i = own;
      } else {
        i++;
      }
    }
    screen.write(Cells.visible(text.substring(shown, end)));
  }

  /** The end of what may control the screen; {@code start} if it may not. */
  private static int ownEnd(String text, int start) {
    return switch (text.charAt(start)) {
      case '\n', '\t' -> start + 1;
      case '\r' -> {
        boolean erases = text.startsWith(Progress.CLEARED, start);
        int length = text.startsWith("\n", start + 1) ? 1 : 0;
        yield start + (erases ? Progress.CLEARED.length() : length);
      }
      case Style.ESC -> Style.sequenceEnd(text, start);
      default -> start;
    };
  }

  @Override
  public void flush() throws IOException {
    screen.flush();
  }

  @Override
  public void close() throws IOException {
    screen.close();
  }
}
