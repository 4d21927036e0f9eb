package org.ddlist.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ddlist.terminal.Cells;

/** Writes to a person, on standard error. */
final class Messages {
  private Messages() {}

  /** Says what is wrong and what to do. */
  static void refuse(Writer err, String problem, String remedy) throws IOException {
    err.append("ddlist: ").append(Cells.visible(problem)).append('\n');
    err.append(Cells.visible(remedy)).append('\n');
  }

  static void note(Writer err, String note) throws IOException {
    err.append("ddlist: ").append(Cells.visible(note)).append('\n');
  }

  /** "did you mean a, b or c?", or the other advice if there is nothing near. */
  static String didYouMean(List<String> near, String otherwise) {
    if (near.isEmpty()) {
      return otherwise;
    }
    StringBuilder question = new StringBuilder("did you mean ");
    for (int i = 0; i < near.size(); i++) {
      question.append(i == 0 ? "" : i == near.size() - 1 ? " or " : ", ").append(near.get(i));
    }
    return question.append('?').toString();
  }

  static String papers(int count) {
    return count == 1 ? "1 paper" : count + " papers";
  }
}
