package org.ddlist.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Nicknames;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Section;
import org.ddlist.model.Title;
import org.ddlist.model.Venue;

/**
 * A catalog of any size that looks like the real one: titles of eight words and five authors, drawn
 * so that few words are common and most are rare, as Zipf's law has it. The same every time.
 */
final class GeneratedCatalog {
  private static final String[] SYLLABLES = {
    "da", "ta", "set", "dis", "til", "con", "den", "gra", "di", "ent", "mat", "ker", "nel", "lo",
    "ra", "mo", "del", "fea", "tu", "re", "syn", "the", "sis", "op", "ti", "mal", "pri", "va", "cy",
    "net"
  };

  private final Random random = new Random(42);
  private final List<String> words = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private GeneratedCatalog() {
    for (int i = 0; i < 20_000; i++) {
      words.add(syllables(2 + random.nextInt(3)));
    }
    for (int i = 0; i < 30_000; i++) {
      String name = syllables(2);
      names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
  }

  static Catalog of(int size) {
    return new GeneratedCatalog().catalog(size);
  }

  private String syllables(int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  /** The item at a rank that is as often low as Zipf's law has it. */
  private <T> T zipf(List<T> items) {
    return items.get((int) (Math.exp(random.nextDouble() * Math.log(items.size() + 1)) - 1));
  }

  private Catalog catalog(int size) {
    List<Venue> venues = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      venues.add(new Venue("V" + i, "Conference " + i, Venue.Kind.CONFERENCE, "Proceedings " + i));
      sections.add(new Section("s" + i, "Section " + i, "", 0));
    }
    List<Paper> papers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      papers.add(paper("p" + i, venues, sections.get(i * sections.size() / size)));
    }
    Paper citation = paper("list2020", venues, sections.get(0));
    ListFacts facts =
        new ListFacts(
            "Generated",
            "https://example.org",
            "2026-01-01",
            "Generated.",
            citation,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ListFacts.Archive.NONE);
    return new Catalog(facts, venues, sections, papers);
  }

  private Paper paper(String suffix, List<Venue> venues, Section section) {
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      title.append(i == 0 ? "" : " ").append(zipf(words));
    }
    List<Author> authors = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      authors.add(new Author(zipf(names), zipf(names), ""));
    }
    int year = 2018 + random.nextInt(9);
    String key = authors.get(0).family().toLowerCase(java.util.Locale.ROOT) + year + suffix;
    return new Paper(
        key,
        List.of(),
        random.nextInt(3) == 0
            ? Nicknames.of(List.of(syllables(2).toUpperCase(java.util.Locale.ROOT)))
            : Nicknames.UNKNOWN,
        new Title(title.toString()),
        List.of(),
        authors,
        false,
        1,
        new Publication(zipf(venues), false, "", year, "", "", "", "", "", ""),
        EntryDetails.NONE,
        List.of(section),
        year + "-06-01",
        List.of(),
        new Links("https://example.org/" + suffix, "", "https://example.org/code/" + suffix),
        "",
        null);
  }
}
