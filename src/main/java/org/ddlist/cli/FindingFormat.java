package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.render.FindingView;
import org.ddlist.terminal.Named;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.OptionSpec;

/** A way to write findings, which check and audit have. */
enum FindingFormat implements Named {
  TEXT,
  JSON,
  /** Annotations, as GitHub's workflows show them beside the lines. */
  GITHUB;

  private static final String RULES = "--rules";

  /** The flag that explains the rules instead. */
  static OptionSpec rules(String does) {
    return Spec.flag(RULES, "Explain the rules and " + does + " nothing.");
  }

  /** The format asked for; without one, text. */
  static FindingFormat read(ParsedLine line) throws Refusal {
    return line.known(OutputOptions.OUTPUT, "format", values(), TEXT);
  }

  void write(List<Finding> findings, Appendable out) throws IOException {
    switch (this) {
      case TEXT -> FindingView.write(findings, out);
      case JSON -> FindingView.writeJson(findings, out);
      case GITHUB -> FindingView.writeAnnotations(findings, out);
    }
  }

  /** Explains the rules that look at any of the subjects; false if the line does not ask for it. */
  boolean explains(ParsedLine line, List<Rule.Subject> subjects, Terminal terminal)
      throws Refusal, IOException {
    if (!line.has(RULES)) {
      return false;
    }
    line.refuseBeside(RULES, "--rules explains the rules", List.of(OutputOptions.OUTPUT));
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      if (!Collections.disjoint(rule.subjects(), subjects)) {
        rules.add(rule);
      }
    }
    switch (this) {
      case TEXT -> FindingView.writeRules(rules, terminal, terminal.out());
      case JSON -> FindingView.writeRulesJson(rules, terminal.out());
      case GITHUB -> throw Refusal.usage("--rules has no format 'github'", "give text or json");
    }
    return true;
  }
}
