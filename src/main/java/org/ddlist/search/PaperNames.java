package org.ddlist.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.text.Folding;

/** Names other than keys as they are written; made only when {@link PaperLookup} needs them. */
final class PaperNames {
  private final Map<String, List<Paper>> byName = new HashMap<>();
  private final Map<String, List<Paper>> byLetters = new HashMap<>();
  private final List<String> nicknames = new ArrayList<>();

  PaperNames(Catalog catalog) {
    add(catalog.facts().citation());
    for (Paper paper : catalog.papers()) {
      add(paper);
    }
  }

  private void add(Paper paper) {
    add(byName, lower(paper.key()), paper);
    for (String former : paper.formerKeys()) {
      add(byName, lower(former), paper);
    }
    for (String nickname : paper.nicknames().all()) {
      nicknames.add(nickname);
      add(byName, lower(nickname), paper);
      add(byLetters, Folding.compact(nickname), paper);
    }
    for (String title : paper.allTitles()) {
      add(byLetters, Folding.compact(title), paper);
    }
  }

  private static void add(Map<String, List<Paper>> index, String name, Paper paper) {
    if (name.isEmpty()) {
      return;
    }
    List<Paper> papers = index.get(name);
    if (papers == null) {
      papers = new ArrayList<>(1);
      index.put(name, papers);
    }
    if (papers.isEmpty() || papers.get(papers.size() - 1) != paper) {
      papers.add(paper);
    }
  }

  /** The papers with that key, former key or nickname, or else with that title. */
  List<Paper> find(String name) {
    List<Paper> found = byName.get(lower(name));
    return found == null ? byLetters.getOrDefault(Folding.compact(name), List.of()) : found;
  }

  /** The nicknames of all papers, in the list's order. */
  List<String> nicknames() {
    return nicknames;
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
