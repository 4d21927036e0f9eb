package org.ddlist.check;

import java.util.List;
import org.ddlist.text.Edits;

/**
 * What an audit found.
 *
 * @param findings in the file's order
 * @param edits what mends those that are certain
 * @param entries how many entries the file has
 * @param known how many of them are of papers that the catalog has
 * @param left how many were left alone because they are marked {@code protect = {true}}
 */
public record AuditReport(
    List<AuditFinding> findings, Edits edits, int entries, int known, int left) {

  public AuditReport {
    findings = List.copyOf(findings);
  }
}
