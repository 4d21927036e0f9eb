package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.Catalog;
import org.ddlist.model.Identifier;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;

/**
 * Finds the paper somebody names by its key, a former key, an arXiv id, a DOI or one of its links.
 */
public final class PaperLookup {
  private final Catalog catalog;

  public PaperLookup(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The papers that go by that name; empty if none does. A former key gives the paper under that
   * key. Several papers only for a link that they share.
   */
  public List<Paper> find(String name) {
    Paper paper = catalog.find(name);
    if (paper != null) {
      return List.of(paper.key().equals(name) ? paper : paper.under(name));
    }
    Identifier identifier = Identifier.of(name);
    return identifier.kind() == Identifier.Kind.KEY ? List.of() : having(identifier);
  }

  /**
   * The papers that have the arXiv id, the DOI, the address or the repository; null if the word is
   * none of these, or is a host's or a repository's name that no paper has.
   */
  List<Paper> identified(String word) {
    Identifier identifier = Identifier.of(word);
    if (identifier.kind() != Identifier.Kind.KEY) {
      return having(identifier);
    }
    int slash = word.indexOf('/');
    int id = word.indexOf("?id=");
    List<Paper> found = List.of();
    if (slash > 0) {
      found = ofRepository("/" + Identifier.firstTwo(Identifier.address(word)));
    } else if (id > 0 || isOpenReview(word)) {
      found = having(link("openreview.net/" + (id > 0 ? word.substring(id) : "?id=" + word)));
    } else if (Identifier.isHost(word)) {
      found = having(link(word));
    }
    return found.isEmpty() ? null : found;
  }

  private static Identifier link(String address) {
    return new Identifier(Identifier.Kind.LINK, Identifier.address(address));
  }

  /**
   * Whether it may be what OpenReview calls a paper: ten letters and digits, some of them capitals.
   */
  private static boolean isOpenReview(String word) {
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      capital |= Character.isUpperCase(word.charAt(i));
    }
    return word.length() == 10 && capital && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  /**
   * The papers whose code is in the repository that an address ends in; only those whose code is
   * all of it, if there are some.
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

  /** What a name that nothing has is called in a message: "key", "arXiv id", "DOI" or "link". */
  public static String kindOf(String name) {
    return Identifier.of(name).kind().word();
  }

  private List<Paper> having(Identifier identifier) {
    List<Paper> found = new ArrayList<>();
    for (Paper paper : catalog.papers()) {
      if (has(paper, identifier)) {
        found.add(paper);
      }
    }
    Paper citation = catalog.facts().citation();
    if (has(citation, identifier)) {
      found.add(citation);
    }
    return found.isEmpty() && identifier.kind() == Identifier.Kind.LINK
        ? around(identifier.value())
        : found;
  }

  /** The papers whose link is the nearest above an address, or whose code is in its repository. */
  private List<Paper> around(String address) {
    List<Paper> found = new ArrayList<>();
    int nearest = 1;
    for (Paper paper : catalog.papers()) {
      int length = longestAbove(paper, address);
      if (length > nearest) {
        found.clear();
        nearest = length;
      }
      if (length == nearest) {
        found.add(paper);
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    int path = address.indexOf('/');
    int owner = path < 0 ? -1 : address.indexOf('/', path + 1);
    return owner < 0 ? List.of() : ofRepository(Identifier.repository(address));
  }

  /** The length of the paper's longest link, with a path, above an address; 0 if none is. */
  private static int longestAbove(Paper paper, String address) {
    int longest = 0;
    for (Links.Kind kind : Links.Kind.values()) {
      String link = Identifier.address(paper.links().get(kind));
      if (link.indexOf('/') >= 0 && address.startsWith(link + "/")) {
        longest = Math.max(longest, link.length());
      }
    }
    return longest;
  }

  private static boolean has(Paper paper, Identifier identifier) {
    String value = identifier.value();
    return switch (identifier.kind()) {
      case KEY -> value.equals(paper.key());
      case ARXIV -> value.equals(paper.arxiv());
      case DOI ->
          value.equals(paper.publication().doi().toLowerCase(Locale.ROOT))
              || value.equals(Identifier.doi(paper.links().paper()));
      case LINK -> hasLink(paper, value);
    };
  }

  private static boolean hasLink(Paper paper, String address) {
    for (Links.Kind kind : Links.Kind.values()) {
      String link = paper.links().get(kind);
      if (!link.isEmpty() && address.equals(Identifier.address(link))) {
        return true;
      }
    }
    return false;
  }
}
