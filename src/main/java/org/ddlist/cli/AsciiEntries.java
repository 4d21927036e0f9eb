package org.ddlist.cli;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes entries in ASCII on, and notes the characters that stand in them as they are, since LaTeX
 * has no ASCII for them.
 */
final class AsciiEntries implements Appendable {
  /** How many characters a person is told; a paper in Chinese has dozens. */
  private static final int MOST = 8;

  private final Appendable out;
  private final StringBuilder others = new StringBuilder();
  private int count;

  AsciiEntries(Appendable out) {
    this.out = out;
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    return append(text, 0, text.length());
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        i += note(Character.codePointAt(text, i)) - 1;
      }
    }
    out.append(text, start, end);
    return this;
  }

  @Override
  public Appendable append(char c) throws IOException {
    if (c >= 0x80) {
      note(c);
    }
    out.append(c);
    return this;
  }

  /** Remembers a character, and returns how many {@code char}s it has. */
  private int note(int character) {
    String text = Character.toString(character);
    if (count <= MOST && others.indexOf(text) < 0) {
      count++;
      others.append(' ').append(count > MOST ? "…" : text);
    }
    return text.length();
  }

  /** Says which they are and what sets them, if there are any. */
  void tell(Writer err) throws IOException {
    if (count > 0) {
      Messages.note(
          err,
          "LaTeX has no ASCII for"
              + others
              + "; use XeLaTeX or LuaLaTeX, and a font that has "
              + (count == 1 ? "it" : "them"));
    }
  }
}
