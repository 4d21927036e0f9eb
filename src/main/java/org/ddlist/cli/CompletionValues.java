package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.model.Alias;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.text.Folding;

/** Offers the values of one kind: words of the program, or names of the catalog on the line. */
final class CompletionValues {
  private final Candidates candidates;
  private final Session session;
  private final ParsedLine line;

  /**
   * @param line what was typed before
   */
  CompletionValues(Candidates candidates, Session session, ParsedLine line) {
    this.candidates = candidates;
    this.session = session;
    this.line = line;
  }

  void offer(ValueKind kind) throws Refusal, IOException {
    switch (kind.source()) {
      case NONE, TEXT, QUERY, NUMBER, DATE, YEARS -> {}
      case WORDS -> {
        for (String word : kind.words()) {
          candidates.offer(word, "");
        }
      }
      case STYLE -> {
        boolean named = false;
        for (ReferenceStyle style : ReferenceStyle.all()) {
          named |= candidates.offer(style.name(), style.title());
        }
        if (!named) {
          candidates.files();
        }
      }
      case FILE -> candidates.files();
      case DIRECTORY -> candidates.directories();
      case KEY -> offerKeys(catalog());
      case SECTION -> {
        for (Section section : catalog().sections()) {
          candidates.offer(section.id(), section.name());
        }
      }
      case VENUE -> {
        for (Venue venue : catalog().venues()) {
          candidates.offer(venue.abbreviation(), venue.name());
        }
        candidates.offer(Venue.NONE, "Not published at a venue");
      }
      case AUTHOR -> offerAuthors(catalog());
    }
  }

  private Catalog catalog() throws Refusal, IOException {
    return CatalogChoice.of(line, session.on(session.terminal().quieted())).load();
  }

  /** Offers full names that begin so, else those whose family name does. */
  private void offerAuthors(Catalog catalog) throws IOException {
    String typed = Folding.fold(candidates.typed());
    TreeSet<String> full = new TreeSet<>();
    TreeSet<String> family = new TreeSet<>();
    for (Paper paper : catalog.papers()) {
      for (Author author : paper.authors()) {
        if (Folding.fold(author.name()).startsWith(typed)) {
          full.add(author.name());
        } else if (Folding.fold(author.family()).startsWith(typed)) {
          family.add(author.name());
        }
      }
    }
    for (String name : full.isEmpty() ? family : full) {
      candidates.replace(name, "");
    }
  }

  /**
   * Offers keys that are not on the line; if none begins so, former keys; if none does, what a
   * nickname stands for.
   */
  private void offerKeys(Catalog catalog) throws IOException {
    List<Paper> papers = new ArrayList<>(catalog.papers());
    papers.add(catalog.facts().citation());
    boolean found = false;
    for (Paper paper : papers) {
      if (!line.operands().contains(paper.key())) {
        found |= candidates.offer(paper.key(), describe(paper));
      }
    }
    if (found) {
      return;
    }
    for (Paper paper : papers) {
      for (Alias alias : paper.aliases()) {
        found |= candidates.offer(alias.key(), describe(paper));
      }
    }
    if (!found && !candidates.typed().isEmpty()) {
      offerNicknames(papers);
    }
  }

  /** Offers the key of a whole nickname or of the only one; of several, the nicknames. */
  private void offerNicknames(List<Paper> papers) throws IOException {
    List<Paper> whole = new ArrayList<>();
    List<Paper> begun = new ArrayList<>();
    List<String> nicknames = new ArrayList<>();
    for (Paper paper : papers) {
      for (String nickname : paper.nicknames().all()) {
        if (nickname.equalsIgnoreCase(candidates.typed())) {
          whole.add(paper);
        } else if (candidates.begins(nickname)) {
          begun.add(paper);
          nicknames.add(nickname);
        }
      }
    }
    List<Paper> named = whole.isEmpty() && begun.size() == 1 ? begun : whole;
    for (Paper paper : named) {
      candidates.replace(paper.key(), describe(paper));
    }
    if (named.isEmpty()) {
      for (int i = 0; i < begun.size(); i++) {
        candidates.replace(nicknames.get(i), begun.get(i).title().text());
      }
    }
  }

  private static String describe(Paper paper) {
    String title = paper.title().text();
    return paper.nickname().isEmpty() || title.startsWith(paper.nickname())
        ? title
        : paper.nickname() + ": " + title;
  }
}
