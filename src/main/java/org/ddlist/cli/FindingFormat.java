package org.ddlist.cli;

import java.util.List;
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
    return Spec.option("-o", OUTPUT, "FORMAT", formats, formats.listed() + ".");
  }

  /** The format asked for; without one, text. */
  static FindingFormat read(ParsedLine line) throws Refusal {
    String word = line.value(OUTPUT);
    return word == null
        ? TEXT
        : ParsedLine.known("format", word, List.of(values()), format -> format.word);
  }
}
