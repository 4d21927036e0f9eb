package org.ddlist.check;

import java.util.List;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Place;

/** Checks a bibliography, which may be several files, against the rules. */
public final class BibliographyCheck {
  private BibliographyCheck() {}

  /**
   * The findings, in the order of their places.
   *
   * @param strict whether the strict rules are among them
   */
  public static List<Finding> check(List<DecodedText> files, boolean strict) {
    Findings findings = new Findings();
    Bibliography bibliography = new Bibliography(findings);
    for (DecodedText file : files) {
      if (bibliography.read(file).isEmpty()) {
        findings.add(new Place(file.name(), 1), "", Rule.ENTRY_COUNT, "no entry in this file");
      }
    }
    bibliography.compare();
    return findings.inOrder(strict);
  }
}
