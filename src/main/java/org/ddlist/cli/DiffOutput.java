package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.terminal.Cells;

/** Writes diffs: in a pipe as they are, so that patch takes them, on a screen so that it stays. */
final class DiffOutput {
  private DiffOutput() {}

  static void write(String diff, Appendable out, boolean screen) throws IOException {
    if (!screen) {
      out.append(diff);
      return;
    }
    for (String line : diff.lines().toList()) {
      int start = 0;
      for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
        out.append(Cells.visible(line.substring(start, tab))).append('\t');
        start = tab + 1;
      }
      out.append(Cells.visible(line.substring(start))).append('\n');
    }
  }
}
