package org.ddlist.render;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.JsonText;
import org.ddlist.text.Place;

/** Writes findings and rules. */
public final class FindingView {
  private FindingView() {}

  /** A line a finding, in the form that editors know: {@code file:line:column: …}. */
  public static void write(List<Finding> findings, Appendable out) throws IOException {
    for (Finding finding : findings) {
      out.append(Cells.visible(finding.describe())).append('\n');
    }
  }

  /** An array of objects, a line each, in which control characters are escaped, not shown. */
  public static void writeJson(List<Finding> findings, Appendable out) throws IOException {
    JsonText json = new JsonText(out).openLines();
    for (Finding finding : findings) {
      json.line()
          .open('{')
          .field("file", finding.place().file())
          .field("line", finding.place().line());
      if (finding.place().column() > 0) {
        json.field("column", finding.place().column());
      }
      json.field("key", finding.key())
          .field("rule", finding.rule().word())
          .field("message", finding.message())
          .field("kept", finding.fix().keep());
      if (finding.fix().isCertain()) {
        json.truth("certain");
      }
      json.close('}');
    }
    json.closeLines();
  }

  /**
   * Commands of GitHub Actions, which shows each beside its line of a pull request; "Workflow
   * commands for GitHub Actions", and for what is escaped {@code command.ts} of its toolkit.
   */
  public static void writeAnnotations(List<Finding> findings, Appendable out) throws IOException {
    for (Finding finding : findings) {
      String key = finding.key().isEmpty() ? "" : finding.key() + ": ";
      Place place = finding.place();
      out.append("::error file=").append(property(place.file()));
      out.append(",line=").append(Integer.toString(place.line()));
      if (place.column() > 0) {
        out.append(",col=").append(Integer.toString(place.column()));
      }
      out.append(",title=").append(property(finding.rule().word()));
      out.append("::").append(data(key + finding.message())).append('\n');
    }
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return Cells.visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  /** Writes the word and the explanation of rules. */
  public static void writeRules(List<Rule> rules, Terminal terminal, Appendable out)
      throws IOException {
    int width = 0;
    for (Rule rule : rules) {
      width = Math.max(width, rule.word().length());
    }
    boolean wraps = terminal.outIsTerminal() && terminal.columns() > 2 * width;
    for (Rule rule : rules) {
      String text = rule.explanation() + (rule.isStrict() ? " (--strict)" : "");
      List<String> lines = wraps ? Cells.wrap(text, terminal.columns() - width - 2) : List.of(text);
      String label = rule.word();
      for (String line : lines) {
        out.append(label).append(" ".repeat(width + 2 - label.length()));
        out.append(line).append('\n');
        label = "";
      }
    }
  }

  /** An array of objects, a line each: rule, explanation, and strict where it is. */
  public static void writeRulesJson(List<Rule> rules, Appendable out) throws IOException {
    JsonText json = new JsonText(out).openLines();
    for (Rule rule : rules) {
      json.line().open('{').field("rule", rule.word()).field("explanation", rule.explanation());
      if (rule.isStrict()) {
        json.truth("strict");
      }
      json.close('}');
    }
    json.closeLines();
  }
}
