package org.ddlist.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Catalog;
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
    return identifier.kind() == Kind.KEY ? List.of() : having(identifier);
  }

  /**
   * The papers that have the arXiv id, the DOI, the address or the repository; null if the word is
   * none of these, or is a repository's name that no paper has.
   */
  List<Paper> identified(String word) {
    Identifier identifier = Identifier.of(word);
    if (identifier.kind() != Kind.KEY) {
      return having(identifier);
    }
    int slash = word.indexOf('/');
    if (slash <= 0 || slash == word.length() - 1 || word.indexOf('/', slash + 1) > 0) {
      return null;
    }
    String ending = "/" + address(word);
    List<Paper> found = new ArrayList<>();
    for (Paper paper : catalog.papers()) {
      String code = address(paper.links().code());
      int tree = code.indexOf("/tree/");
      if ((tree < 0 ? code : code.substring(0, tree)).endsWith(ending)) {
        found.add(paper);
      }
    }
    return found.isEmpty() ? null : found;
  }

  /** What somebody names a paper by. */
  private enum Kind {
    KEY("key"),
    ARXIV("arXiv id"),
    DOI("DOI"),
    LINK("link");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** What a name that nothing has is called in a message: "key", "arXiv id", "DOI" or "link". */
  public static String kindOf(String name) {
    return Identifier.of(name).kind().word;
  }

  /** A name without what differs between two ways of writing the same one. */
  private record Identifier(Kind kind, String value) {
    static Identifier of(String name) {
      String arxiv = ArxivId.in(name);
      if (!arxiv.isEmpty()) {
        return new Identifier(Kind.ARXIV, arxiv);
      }
      String doi = doi(name);
      if (!doi.isEmpty()) {
        return new Identifier(Kind.DOI, doi);
      }
      return isAddress(name)
          ? new Identifier(Kind.LINK, address(name))
          : new Identifier(Kind.KEY, name);
    }
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
    return found;
  }

  private static boolean has(Paper paper, Identifier identifier) {
    String value = identifier.value();
    return switch (identifier.kind()) {
      case KEY -> value.equals(paper.key());
      case ARXIV -> value.equals(paper.arxiv());
      case DOI ->
          value.equals(paper.publication().doi().toLowerCase(Locale.ROOT))
              || value.equals(doi(paper.links().paper()));
      case LINK -> hasLink(paper, value);
    };
  }

  private static boolean hasLink(Paper paper, String address) {
    for (Links.Kind kind : Links.Kind.values()) {
      String link = paper.links().get(kind);
      if (!link.isEmpty() && address.equals(address(link))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAddress(String name) {
    return name.startsWith("http://") || name.startsWith("https://") || name.startsWith("www.");
  }

  /**
   * The DOI in "10.1145/3", "doi:10.1145/3" or an address that ends in one, in small letters; empty
   * if there is none.
   */
  public static String doi(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int start = lower.startsWith("10.") ? 0 : -1;
    if (start < 0 && lower.startsWith("doi:")) {
      start = lower.indexOf("10.");
    }
    if (start < 0 && isAddress(lower)) {
      int inPath = lower.indexOf("/10.");
      start = inPath < 0 ? -1 : inPath + 1;
    }
    return start < 0 || lower.indexOf('/', start) < 0 ? "" : lower.substring(start);
  }

  /** An address without what differs between two ways of writing the same one. */
  private static String address(String link) {
    String address = link.toLowerCase(Locale.ROOT);
    int scheme = address.indexOf("://");
    if (scheme >= 0) {
      address = address.substring(scheme + 3);
    }
    if (address.startsWith("www.")) {
      address = address.substring("www.".length());
    }
    int fragment = address.indexOf('#');
    if (fragment >= 0) {
      address = address.substring(0, fragment);
    }
    while (address.endsWith("/")) {
      address = address.substring(0, address.length() - 1);
    }
    if (address.endsWith(".git")) {
      address = address.substring(0, address.length() - ".git".length());
    }
    return address;
  }
}
