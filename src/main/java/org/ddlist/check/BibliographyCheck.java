package org.ddlist.check;

import java.util.List;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Place;

/** Holds a bibliography, which may be several files, to the rules. */
public final class BibliographyCheck {
  private BibliographyCheck() {}

  /**
   * What breaks a rule, in the order of the files' names and then of lines.
   *
   * @param strict whether the strict rules are among them
   */
  public static List<Finding> check(List<DecodedText> files, boolean strict) {
    Findings findings = new Findings();
    Bibliography bibliography = new Bibliography(findings);
    for (DecodedText file : files) {
      if (bibliography.read(file).isEmpty()) {
        findings.add(new Place(file.name(), 1), "", Rule.ENTRY_COUNT, "there is no entry in it");
      }
    }
    bibliography.compare();
    return findings.inOrder(strict);
  }
}
