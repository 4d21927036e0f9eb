package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.render.DelimitedText;
import org.ddlist.render.Rows;
import org.ddlist.terminal.Named;
import org.ddlist.terminal.Terminal;

/** A way to write counts, which stats and sections have. */
enum CountFormat implements Named {
  TABLE,
  TSV,
  CSV,
  JSON;

  /** The format asked for; without one, a table for a person, else TSV. */
  static CountFormat read(ParsedLine line, Terminal terminal) throws Refusal {
    CountFormat usual = terminal.outIsTerminal() ? TABLE : TSV;
    return line.known(OutputOptions.OUTPUT, "format", values(), usual);
  }

  void write(Rows rows, Appendable out) throws IOException {
    if (this == CSV) {
      DelimitedText.writeCsv(rows, out);
    } else {
      DelimitedText.writeTsv(rows, out);
    }
  }
}
