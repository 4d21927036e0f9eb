package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.render.FindingView;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.OptionSpec;

/** A way to write findings, which check and audit have. */
enum FindingFormat {
  TEXT("text"),
  JSON("json"),
  /** Annotations, as GitHub's workflows show them beside the lines. */
  GITHUB("github");

  static final String OUTPUT = "--output";

  private final String word;

  FindingFormat(String word) {
    this.word = word;
  }

  /** The option that chooses one. */
  static OptionSpec option() {
    ValueKind formats = ValueKind.oneOf(List.of(TEXT.word, JSON.word, GITHUB.word));
    return Spec.option("-o", OUTPUT, "FORMAT", formats, "Write " + formats.listed() + ".");
  }

  /** The format asked for; without one, text. */
  static FindingFormat read(ParsedLine line) throws Refusal {
    String word = line.value(OUTPUT);
    return word == null
        ? TEXT
        : ParsedLine.known("format", word, List.of(values()), format -> format.word);
  }

  void write(List<Finding> findings, Appendable out) throws IOException {
    switch (this) {
      case TEXT -> FindingView.write(findings, out);
      case JSON -> FindingView.writeJson(findings, out);
      case GITHUB -> FindingView.writeAnnotations(findings, out);
    }
  }

  /** Explains the rules that look at any of the subjects, and returns the exit status. */
  int writeRules(List<Rule.Subject> subjects, Terminal terminal) throws Refusal, IOException {
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
    return ExitStatus.DONE;
  }
}
