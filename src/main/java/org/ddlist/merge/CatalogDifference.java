package org.ddlist.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.records.CatalogYaml;

/**
 * How one state of a catalog differs from an earlier one.
 *
 * @param added papers that came
 * @param gone papers that are no longer on the list's page, or in the catalog
 * @param changed a line for each fact that changed: "gan2014: code: – → https://…"
 */
public record CatalogDifference(List<Paper> added, List<Paper> gone, List<String> changed) {
  private static final String NONE = "–";
  private static final String AWAY = "away";

  public CatalogDifference {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  /** Compares the papers by their keys and former keys. */
  public static CatalogDifference between(Catalog before, Catalog after) {
    List<Paper> added = new ArrayList<>();
    List<Paper> gone = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    Set<Paper> kept = new LinkedHashSet<>();
    for (Paper paper : after.papers()) {
      Paper old = before.find(paper.key());
      for (String key : paper.formerKeys()) {
        old = old == null ? before.find(key) : old;
      }
      if (old == null) {
        added.add(paper);
        continue;
      }
      kept.add(old);
      if (paper.isAway() && !old.isAway()) {
        gone.add(paper);
      }
      compare(old, paper, changed);
    }
    for (Paper paper : before.papers()) {
      if (!kept.contains(paper)) {
        gone.add(paper);
      }
    }
    return new CatalogDifference(added, gone, changed);
  }

  public boolean isEmpty() {
    return added.isEmpty() && gone.isEmpty() && changed.isEmpty();
  }

  private static void compare(Paper old, Paper paper, List<String> changed) {
    Map<String, String> before = fields(old);
    Map<String, String> after = fields(paper);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    names.remove(AWAY);
    for (String name : names) {
      String was = before.getOrDefault(name, NONE);
      String is = after.getOrDefault(name, NONE);
      if (!was.equals(is)) {
        changed.add(paper.key() + ": " + name + ": " + was + " → " + is);
      }
    }
  }

  /** The fields of its record as YAML has them; those of a nested one are fields of their own. */
  private static Map<String, String> fields(Paper paper) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : CatalogYaml.papers(List.of(paper)).split("\n")) {
      String field = line.substring(2).strip();
      int colon = field.indexOf(": ");
      if (colon > 0) {
        fields.put(field.substring(0, colon), field.substring(colon + 2));
      }
    }
    return fields;
  }
}
