package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.terminal.Terminal;

/** Writes entries in ASCII, and remembers the characters for which LaTeX has no ASCII. */
final class AsciiEntries implements Appendable {
  /** The largest number of characters that the note names; a paper in Chinese has dozens. */
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
    return append(Character.toString(c), 0, 1);
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

  /** Says which characters are not ASCII, if any, and which programs print them. */
  void noteOthers(Terminal terminal) throws IOException {
    if (count > 0) {
      Messages.note(
          terminal,
          "LaTeX has no ASCII for"
              + others
              + "; use XeLaTeX or LuaLaTeX, and a font that has "
              + (count == 1 ? "it" : "them"));
    }
  }
}
