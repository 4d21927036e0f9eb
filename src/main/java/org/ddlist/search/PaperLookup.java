package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.model.Catalog;
import org.ddlist.model.Identifier;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;

/**
 * Finds the papers that a name means. The first row in which a paper has the name answers; a name
 * that several papers have there is ambiguous. No row has a similar name.
 *
 * <pre>
 * name                            compared
 * key or former key               as it is written
 * arXiv id, DOI, link             as {@link Identifier} reads it
 * owner/repository                with links to code, in any case
 * key, former key, nickname       in any case
 * nickname, whole title           by letters and digits
 * {@link ScholarKey}                      with first author, year and title
 * </pre>
 *
 * A query has words as well, so it asks for the identifiers and the last row alone.
 */
public final class PaperLookup {
  private final Catalog catalog;
  private PaperNames names;

  /** Null until a name is a {@link ScholarKey}. */
  private Map<String, List<Paper>> byAuthor;

  public PaperLookup(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The papers that have the name; empty if there are none, and several if it is ambiguous. For a
   * former key as it is written, the paper has that key.
   */
  public List<Paper> find(String name) {
    Paper paper = catalog.find(name);
    if (paper != null) {
      return List.of(paper.key().equals(name) ? paper : paper.under(name));
    }
    List<Paper> found = ofIdentifier(name);
    if (found != null) {
      return found;
    }
    found = names().find(name);
    return found.isEmpty() ? ofScholarKey(name) : List.copyOf(found);
  }

  /**
   * The papers of an identifier, a {@link ScholarKey} or an {@link InitialsKey} in a query, empty
   * if no paper has it; null if the word is none of these, or may be a word like any other.
   */
  List<Paper> identified(String word) {
    List<Paper> found = ofIdentifier(word);
    if (found != null || catalog.find(word) != null) {
      return found;
    }
    found = ofScholarKey(word);
    InitialsKey key = found.isEmpty() ? InitialsKey.parse(word) : null;
    for (Paper paper : key == null ? List.<Paper>of() : catalog.papers()) {
      if (key.fits(paper)) {
        found.add(paper);
      }
    }
    return found.isEmpty() ? null : found;
  }

  /** The papers of an identifier; null if the name may also be another. */
  private List<Paper> ofIdentifier(String name) {
    Identifier identifier = Identifier.of(name);
    if (identifier.kind() != Identifier.Kind.KEY) {
      return withIdentifier(identifier);
    }
    int slash = name.indexOf('/');
    int id = name.indexOf("?id=");
    List<Paper> found = List.of();
    if (slash > 0) {
      found = ofRepository("/" + Identifier.firstTwo(Identifier.address(name)));
    } else if (id > 0 || isOpenReview(name)) {
      found =
          withIdentifier(link("openreview.net/" + (id > 0 ? name.substring(id) : "?id=" + name)));
    } else if (Identifier.isHost(name)) {
      found = withIdentifier(link(name));
    }
    return found.isEmpty() ? null : found;
  }

  private List<Paper> ofScholarKey(String name) {
    ScholarKey key = ScholarKey.parse(name);
    List<Paper> found = new ArrayList<>();
    for (Paper paper : key == null ? found : byAuthor().getOrDefault(key.author(), List.of())) {
      if (key.fits(paper)) {
        found.add(paper);
      }
    }
    return found;
  }

  private Map<String, List<Paper>> byAuthor() {
    if (byAuthor == null) {
      byAuthor = ScholarKey.byAuthor(catalog.papers());
    }
    return byAuthor;
  }

  private PaperNames names() {
    if (names == null) {
      names = new PaperNames(catalog);
    }
    return names;
  }

  /** Up to {@code most} keys and nicknames to suggest for an unknown name. */
  public List<String> near(String typed, int most) {
    List<String> known = new ArrayList<>(catalog.keys());
    known.addAll(names().nicknames());
    return near(typed, known, most);
  }

  /** Up to {@code most} keys to suggest for an unknown one. */
  public List<String> nearKeys(String typed, int most) {
    return near(typed, catalog.keys(), most);
  }

  /** For a {@link ScholarKey}, the keys of papers that nearly have it; if none do, known names. */
  private List<String> near(String typed, Iterable<String> known, int most) {
    ScholarKey key = ScholarKey.parse(typed);
    List<String> near = key == null ? List.of() : key.near(byAuthor());
    return near.isEmpty()
        ? Nearest.to(typed, known, most)
        : near.subList(0, Math.min(most, near.size()));
  }

  private static Identifier link(String address) {
    return new Identifier(Identifier.Kind.LINK, Identifier.address(address));
  }

  /** Whether a word may be an OpenReview id: ten letters and digits, some of them capitals. */
  private static boolean isOpenReview(String word) {
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      capital |= Character.isUpperCase(word.charAt(i));
    }
    return word.length() == 10 && capital && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  /**
   * The papers with code in a repository; if some have the whole repository, only those.
   *
   * @param ending the end of the repository's address: "/owner/name"
   */
  private List<Paper> ofRepository(String ending) {
    List<Paper> whole = new ArrayList<>();
    List<Paper> inside = new ArrayList<>();
    for (Paper paper : catalog.papers()) {
      String code = Identifier.address(paper.links().code());
      if (code.endsWith(ending)) {
        whole.add(paper);
      } else if (Identifier.repository(code).endsWith(ending)) {
        inside.add(paper);
      }
    }
    return whole.isEmpty() ? inside : whole;
  }

  /** The kind of a name, for a message: "key", "title", "arXiv id", "DOI" or "link". */
  public static String kindOf(String name) {
    Identifier.Kind kind = Identifier.of(name).kind();
    return kind == Identifier.Kind.KEY && name.indexOf(' ') >= 0 ? "title" : kind.word();
  }

  private List<Paper> withIdentifier(Identifier identifier) {
    List<Paper> found = new ArrayList<>();
    int longest = 1;
    int papers = catalog.papers().size();
    for (int i = 0; i <= papers; i++) {
      Paper paper = i < papers ? catalog.papers().get(i) : catalog.facts().citation();
      int length = matched(paper, identifier);
      // what is below the address of the list is not the list
      length = i == papers && length < identifier.value().length() ? 0 : length;
      if (length > longest) {
        found.clear();
        longest = length;
      }
      if (length == longest) {
        found.add(paper);
      }
    }
    if (!found.isEmpty() || identifier.kind() != Identifier.Kind.LINK) {
      return found;
    }
    String address = identifier.value();
    int owner = address.indexOf('/', address.indexOf('/') + 1);
    return owner < 0 ? found : ofRepository(Identifier.repository(address));
  }

  /**
   * How many characters of an identifier a paper has: all or none, but of an address as many as the
   * longest link with a path has that is above it.
   */
  private static int matched(Paper paper, Identifier identifier) {
    String value = identifier.value();
    boolean has =
        switch (identifier.kind()) {
          case KEY -> value.equals(paper.key());
          case ARXIV -> value.equals(paper.arxiv());
          case DOI ->
              value.equals(paper.publication().doi().toLowerCase(Locale.ROOT))
                  || value.equals(Identifier.doi(paper.links().paper()));
          case LINK -> false;
        };
    int longest = has ? value.length() : 0;
    for (Links.Kind kind : Links.Kind.values()) {
      String link =
          identifier.kind() == Identifier.Kind.LINK
              ? Identifier.address(paper.links().get(kind))
              : "";
      boolean above = link.indexOf('/') >= 0 && value.startsWith(link + "/");
      longest = above || value.equals(link) ? Math.max(longest, link.length()) : longest;
    }
    return longest;
  }
}
