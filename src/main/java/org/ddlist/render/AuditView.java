package org.ddlist.render;

import java.io.IOException;
import java.util.List;
import org.ddlist.check.AuditFinding;
import org.ddlist.check.AuditRule;
import org.ddlist.terminal.Cells;

/** Writes what an audit found, and its rules. */
public final class AuditView {
  private AuditView() {}

  /** A line a finding: {@code file:line:column: key: rule: message}. */
  public static void write(String file, List<AuditFinding> findings, Appendable out)
      throws IOException {
    for (AuditFinding finding : findings) {
      out.append(Cells.visible(file)).append(':').append(Integer.toString(finding.line()));
      out.append(':').append(Integer.toString(finding.column())).append(": ");
      out.append(Cells.visible(finding.key())).append(": ").append(finding.rule().word());
      out.append(": ").append(Cells.visible(finding.message())).append('\n');
    }
  }

  /** An array of objects, a line each, as they were found: nothing is made visible. */
  public static void writeJson(String file, List<AuditFinding> findings, Appendable out)
      throws IOException {
    JsonText json = new JsonText(out);
    json.open('[');
    for (AuditFinding finding : findings) {
      json.item();
      out.append('\n');
      json.open('{')
          .field("file", file)
          .field("line", finding.line())
          .field("column", finding.column())
          .field("key", finding.key())
          .field("rule", finding.rule().word())
          .field("message", finding.message())
          .field("kept", finding.kept());
      if (finding.certain()) {
        json.truth("certain");
      }
      json.close('}');
    }
    out.append(findings.isEmpty() ? "" : "\n");
    json.close(']');
    out.append('\n');
  }

  /** Commands of GitHub Actions, which shows each beside its line of a pull request. */
  public static void writeAnnotations(String file, List<AuditFinding> findings, Appendable out)
      throws IOException {
    for (AuditFinding finding : findings) {
      out.append("::error file=").append(property(file));
      out.append(",line=").append(Integer.toString(finding.line()));
      out.append(",col=").append(Integer.toString(finding.column()));
      out.append(",title=").append(property(finding.rule().word()));
      out.append("::").append(data(finding.key() + ": " + finding.message())).append('\n');
    }
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return Cells.visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  /** Writes each rule and what it asks for. */
  public static void writeRules(Appendable out) throws IOException {
    int width = 0;
    for (AuditRule rule : AuditRule.values()) {
      width = Math.max(width, rule.word().length());
    }
    for (AuditRule rule : AuditRule.values()) {
      out.append(rule.word()).append(" ".repeat(width + 2 - rule.word().length()));
      out.append(rule.explanation()).append('\n');
    }
  }
}
