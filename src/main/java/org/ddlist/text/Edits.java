package org.ddlist.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of one text that do not overlap. */
public final class Edits {
  /** The number of unchanged lines around a change in a diff, as in diff -u. */
  private static final int CONTEXT = 3;

  private final String text;
  private final List<Edit> edits;

  /**
   * @throws IllegalArgumentException if two of them overlap
   */
  public Edits(String text, List<Edit> edits) {
    this.text = text;
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).start() < ordered.get(i - 1).end()) {
        throw new IllegalArgumentException("overlapping edits at " + ordered.get(i).start());
      }
    }
    this.edits = List.copyOf(ordered);
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The edited text. */
  public String apply() {
    return apply(0, text.length(), edits);
  }

  /** Writes the edited text piece by piece, so that no second copy is in memory. */
  void write(Writer out) throws IOException {
    int from = 0;
    for (Edit edit : edits) {
      out.write(text, from, edit.start() - from);
      out.write(edit.text());
      from = edit.end();
    }
    out.write(text, from, text.length() - from);
  }

  private String apply(int start, int end, List<Edit> within) {
    StringBuilder changed = new StringBuilder(end - start + 256);
    int from = start;
    for (Edit edit : within) {
      changed.append(text, from, edit.start()).append(edit.text());
      from = edit.end();
    }
    return changed.append(text, from, end).toString();
  }

  /**
   * The edits as a unified diff with the line ends of the text; empty if nothing changes.
   *
   * @param name of the file in the diff
   */
  public String diff(String name) {
    TextLines lines = new TextLines(text);
    List<Stretch> stretches = stretches(lines);
    if (stretches.isEmpty()) {
      return "";
    }
    StringBuilder diff = new StringBuilder();
    diff.append("--- ").append(name).append("\n+++ ").append(name).append('\n');
    int shift = 0;
    for (int i = 0; i < stretches.size(); ) {
      int end = i + 1;
      while (end < stretches.size()
          && stretches.get(end).first() - stretches.get(end - 1).last() <= 2 * CONTEXT) {
        end++;
      }
      shift += hunk(stretches.subList(i, end), lines, shift, diff);
      i = end;
    }
    return diff.toString();
  }

  /**
   * Lines that are replaced as a whole.
   *
   * @param first the first line, counted from 0
   * @param last the line after the last one
   */
  private record Stretch(int first, int last, List<String> lines) {}

  private List<Stretch> stretches(TextLines lines) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < edits.size(); ) {
      int first = lines.indexOf(edits.get(i).start());
      int last = lines.indexAfter(edits.get(i).end());
      int end = i + 1;
      while (end < edits.size() && lines.indexOf(edits.get(end).start()) < last) {
        last = Math.max(last, lines.indexAfter(edits.get(end).end()));
        end++;
      }
      String changed = apply(lines.start(first), lines.start(last), edits.subList(i, end));
      Stretch stretch = trimmed(first, last, TextLines.split(changed), lines);
      if (stretch.last() > stretch.first() || !stretch.lines().isEmpty()) {
        stretches.add(stretch);
      }
      i = end;
    }
    return stretches;
  }

  /** Removes unchanged lines from both ends. */
  private static Stretch trimmed(int first, int last, List<String> changed, TextLines lines) {
    int start = 0;
    while (first + start < last
        && start < changed.size()
        && lines.line(first + start).equals(changed.get(start))) {
      start++;
    }
    int end = 0;
    while (first + start < last - end
        && start < changed.size() - end
        && lines.line(last - 1 - end).equals(changed.get(changed.size() - 1 - end))) {
      end++;
    }
    return new Stretch(first + start, last - end, changed.subList(start, changed.size() - end));
  }

  /** Writes a hunk and returns by how many lines the text grew. */
  private static int hunk(List<Stretch> stretches, TextLines lines, int shift, StringBuilder diff) {
    int first = Math.max(0, stretches.get(0).first() - CONTEXT);
    int last = Math.min(lines.size(), stretches.get(stretches.size() - 1).last() + CONTEXT);
    int growth = 0;
    for (Stretch stretch : stretches) {
      growth += stretch.lines().size() - (stretch.last() - stretch.first());
    }
    diff.append("@@ -");
    range(first, last - first, diff);
    diff.append(" +");
    range(first + shift, last - first + growth, diff);
    diff.append(" @@\n");
    int at = first;
    for (Stretch stretch : stretches) {
      while (at < stretch.first()) {
        line(' ', lines.line(at++), diff);
      }
      while (at < stretch.last()) {
        line('-', lines.line(at++), diff);
      }
      for (String line : stretch.lines()) {
        line('+', line, diff);
      }
    }
    while (at < last) {
      line(' ', lines.line(at++), diff);
    }
    return growth;
  }

  private static void range(int first, int count, StringBuilder diff) {
    diff.append(count == 0 ? first : first + 1);
    if (count != 1) {
      diff.append(',').append(count);
    }
  }

  private static void line(char sign, String line, StringBuilder diff) {
    diff.append(sign).append(line);
    if (!line.endsWith("\n")) {
      diff.append("\n\\ No newline at end of file\n");
    }
  }
}
