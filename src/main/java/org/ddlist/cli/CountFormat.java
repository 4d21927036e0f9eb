package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.render.DelimitedText;
import org.ddlist.render.Rows;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.OptionSpec;

/** A way to write counts, which stats and sections have. */
enum CountFormat {
  TABLE("table"),
  TSV("tsv"),
  CSV("csv"),
  JSON("json");

  private final String word;

  CountFormat(String word) {
    this.word = word;
  }

  /** The option that asks for one. */
  static OptionSpec option() {
    List<String> words = new ArrayList<>();
    for (CountFormat format : values()) {
      words.add(format.word);
    }
    ValueKind formats = ValueKind.oneOf(words);
    return Spec.option("-o", "--output", "FORMAT", formats, "Write " + formats.listed() + ".");
  }

  /** The format asked for; without one, a table for a person, else TSV. */
  static CountFormat read(ParsedLine line, Terminal terminal) throws Refusal {
    String word = line.value("--output");
    if (word != null) {
      return ParsedLine.known("format", word, List.of(values()), format -> format.word);
    }
    return terminal.outIsTerminal() ? TABLE : TSV;
  }

  /** Writes rows as TSV or CSV. */
  void write(Rows rows, Appendable out) throws IOException {
    if (this == CSV) {
      DelimitedText.writeCsv(rows, out);
    } else {
      DelimitedText.writeTsv(rows, out);
    }
  }
}
