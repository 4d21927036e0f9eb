package org.ddlist.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes findings as rules come upon them. */
final class Findings {
  private final List<Finding> found = new ArrayList<>();
  private final Set<String> subjects = new HashSet<>();

  void add(String file, int line, String key, Rule rule, String message) {
    found.add(new Finding(file, line, key, rule, message));
  }

  /** Adds a finding about something that one line may have several of, unless there is one. */
  void addOnce(String subject, String file, int line, String key, Rule rule, String message) {
    if (subjects.add(file + ":" + line + ":" + rule.word() + ":" + subject)) {
      add(file, line, key, rule, message);
    }
  }

  /**
   * Those of the files in their order, then of lines; of one line as they were found.
   *
   * @param strict whether those of strict rules are among them
   */
  List<Finding> inOrder(boolean strict) {
    List<Finding> ordered = new ArrayList<>();
    for (Finding finding : found) {
      if (strict || !finding.rule().isStrict()) {
        ordered.add(finding);
      }
    }
    ordered.sort(Comparator.comparing(Finding::file).thenComparingInt(Finding::line));
    return ordered;
  }
}
