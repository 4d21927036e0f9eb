package org.ddlist.cli;

import java.util.List;
import org.ddlist.cli.CommandForm.Option;

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
  static Option option() {
    return new Option("-o", OUTPUT, "FORMAT", "text, json or github.")
        .taking(Takes.oneOf(List.of(TEXT.word, JSON.word, GITHUB.word)));
  }

  /** The format asked for; without one, text. */
  static FindingFormat read(Arguments arguments) throws Refusal {
    String word = arguments.value(OUTPUT);
    return word == null
        ? TEXT
        : Arguments.known("format", word, List.of(values()), format -> format.word);
  }
}
