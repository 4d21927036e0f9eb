package org.ddlist.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.text.Folding;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Scalar;
import org.ddlist.text.YamlNode.Sequence;

/** synonyms.yaml of a catalog's folder: groups of terms that mean the same to a search. */
final class SynonymsFile {
  /** Its name in a catalog's folder. */
  static final String NAME = "synonyms.yaml";

  private SynonymsFile() {}

  /** The groups of the file's text; none if it is empty. */
  static List<List<String>> parse(String yaml, Problems problems) {
    List<List<String>> groups = new ArrayList<>();
    if (!yaml.isBlank()) {
      for (YamlNode item : problems.items(NAME, yaml, "groups")) {
        groups.add(group(item, problems));
      }
    }
    return groups;
  }

  private static List<String> group(YamlNode item, Problems problems) {
    List<String> terms = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    if (item instanceof Sequence sequence) {
      for (YamlNode node : sequence.items()) {
        String term = node instanceof Scalar scalar ? scalar.text() : "";
        if (Folding.fold(term).isEmpty()) {
          problems.addFatal(NAME, node.line(), "", "expected a term");
        } else if (!folded.add(Folding.fold(term))) {
          problems.addFatal(NAME, node.line(), "", "'" + term + "' is twice in its group");
        }
        terms.add(term);
      }
    }
    if (terms.size() < 2) {
      problems.addFatal(NAME, item.line(), "", "expected a group of at least two terms");
    }
    return terms;
  }
}
