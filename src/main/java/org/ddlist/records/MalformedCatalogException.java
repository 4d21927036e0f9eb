package org.ddlist.records;

import java.util.List;
import org.ddlist.model.Finding;

/**
 * A folder of YAML that cannot be read as a catalog. The message is the first reason: its place in
 * the folder, the key and what is wrong there.
 */
public final class MalformedCatalogException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Finding> findings;

  /**
   * @param problems of which one at least is fatal
   */
  public MalformedCatalogException(Problems problems) {
    super(message(problems.fatal()));
    this.findings = List.copyOf(problems.all());
  }

  private static String message(List<Finding> fatal) {
    Finding first = fatal.get(0);
    String key = first.key().isEmpty() ? "" : first.key() + ": ";
    String more = fatal.size() == 1 ? "" : " (and " + (fatal.size() - 1) + " more)";
    return first.place().describe() + ": " + key + first.message() + more;
  }

  /** All broken rules, in the order of files and lines; never empty. */
  public List<Finding> findings() {
    return findings;
  }
}
