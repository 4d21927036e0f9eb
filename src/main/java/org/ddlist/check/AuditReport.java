package org.ddlist.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Finding;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Edit;
import org.ddlist.text.Edits;

/**
 * The result of comparing a bibliography with a catalog.
 *
 * @param findings in the file's order
 * @param entries how many entries the file has
 * @param known how many of them are of papers in the catalog
 * @param left how many were skipped because they are marked {@code protect = {true}}
 */
public record AuditReport(
    DecodedText file, List<Finding> findings, int entries, int known, int left) {

  public AuditReport {
    findings = List.copyOf(findings);
  }

  /** The edits of all fixes, each once: several findings may share one. */
  public Edits edits() {
    Set<Edit> edits = new LinkedHashSet<>();
    for (Finding finding : findings) {
      edits.addAll(finding.fix().edits());
    }
    return new Edits(file.text(), List.copyOf(edits));
  }
}
