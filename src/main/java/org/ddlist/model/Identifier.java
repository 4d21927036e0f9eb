package org.ddlist.model;

import java.util.Locale;
import org.ddlist.text.Ascii;

/**
 * A name of a paper, in a form that is the same for all spellings of the name.
 *
 * @param value in small letters, but for a key
 */
public record Identifier(Kind kind, String value) {

  /** What a name is. */
  public enum Kind {
    KEY("key"),
    ARXIV("arXiv id"),
    DOI("DOI"),
    LINK("link");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** What it is called in a message. */
    public String word() {
      return word;
    }
  }

  /** The prefix of the DOIs that arXiv gives. Those of papers go on with "arxiv." and the id. */
  private static final String ARXIV_PREFIX = "10.48550/";

  private static final String DOI_OF_PAPER = ARXIV_PREFIX + "arxiv.";

  /** Endings of addresses that name the same page in another shape. */
  private static final String[] ENDINGS = {".git", ".pdf", ".html", ".htm"};

  /** Recognises a name that was copied from a text, with its punctuation. */
  public static Identifier of(String name) {
    String bare = bare(name);
    String arxiv = ArxivId.in(bare);
    if (!arxiv.isEmpty()) {
      return new Identifier(Kind.ARXIV, arxiv);
    }
    String doi = doi(bare);
    if (doi.startsWith(DOI_OF_PAPER)) {
      return new Identifier(Kind.ARXIV, ArxivId.in(doi.substring(DOI_OF_PAPER.length())));
    }
    if (!doi.isEmpty()) {
      return new Identifier(Kind.DOI, doi);
    }
    if (!isAddress(bare)) {
      return new Identifier(Kind.KEY, name);
    }
    String address = address(bare);
    // Sites beside arXiv show its papers by its ids.
    String last = ArxivId.in(address.substring(address.lastIndexOf('/') + 1));
    return last.isEmpty() ? new Identifier(Kind.LINK, address) : new Identifier(Kind.ARXIV, last);
  }

  private static String bare(String marked) {
    // As BibTeX and addresses write a DOI's underscore and stroke.
    String name = marked.replace("\\_", "_").replace("%2F", "/").replace("%2f", "/");
    int start = 0;
    int end = name.length();
    while (start < end && "<[{\"'“".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ">]}\"'”.,;:!?".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end);
  }

  /** Whether it is a web address: with a scheme, or a host and a path. */
  private static boolean isAddress(String name) {
    if (name.startsWith("http://")
        || name.startsWith("https://")
        || name.startsWith("ssh://")
        || name.startsWith("git@")) {
      return true;
    }
    int slash = name.indexOf('/');
    return name.startsWith("www.") || slash > 0 && isHost(name.substring(0, slash));
  }

  /** Whether it may be a host's name: labels with dots between, the last of letters alone. */
  public static boolean isHost(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 1 || name.length() - dot < 3) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean inside = Ascii.isDigit(c) || c == '-' || c == '.';
      if (!Ascii.isLetter(c) && (i > dot || !inside)) {
        return false;
      }
    }
    return true;
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
      lower = withoutEnding(cut(lower, '?'));
    }
    return start < 0 || lower.indexOf('/', start) < 0 ? "" : lower.substring(start);
  }

  /** Whether a DOI is one that arXiv gave, which is the preprint's and no publication's. */
  public static boolean isDoiOfArxiv(String doi) {
    return doi.regionMatches(true, 0, ARXIV_PREFIX, 0, ARXIV_PREFIX.length());
  }

  /** Whether a field has a DOI in any spelling, and not one that arXiv gave. */
  public static boolean isDoiOfPublisher(String written) {
    String doi = doi(written);
    return !doi.isEmpty() && !isDoiOfArxiv(doi);
  }

  /** Whether the text is a DOI and no more: "10.", four to nine digits, a slash and a suffix. */
  public static boolean isDoi(String text) {
    int slash = text.indexOf('/');
    boolean valid = text.startsWith("10.") && slash >= 7 && slash <= 12;
    for (int i = 3; i < text.length() && valid; i++) {
      char c = text.charAt(i);
      valid = i < slash ? Ascii.isDigit(c) : c > ' ' && c <= '~';
    }
    return valid && slash < text.length() - 1;
  }

  /**
   * An address without what its spellings differ in: scheme, "www.", case of the host, slashes at
   * the end.
   */
  public static String normalizedUrl(String address) {
    int scheme = address.indexOf("://");
    String url = scheme < 0 ? address : address.substring(scheme + "://".length());
    int start = url.regionMatches(true, 0, "www.", 0, 4) ? 4 : 0;
    int path = url.indexOf('/', start);
    path = path < 0 ? url.length() : path;
    int end = url.length();
    while (end > path && url.charAt(end - 1) == '/') {
      end--;
    }
    return url.substring(start, path).toLowerCase(Locale.ROOT) + url.substring(path, end);
  }

  /**
   * An address in small letters, without scheme, "www.", query and fragment, and without what
   * differs between a paper's page and its PDF at those who publish papers.
   */
  public static String address(String link) {
    String address = normalizedUrl(link).toLowerCase(Locale.ROOT);
    if (address.startsWith("git@")) {
      address = address.substring("git@".length()).replace(':', '/');
    }
    if (address.startsWith("raw.githubusercontent.com/")) {
      address = "github.com" + address.substring(address.indexOf('/'));
    }
    address = cut(address, '#');
    if (address.startsWith("openreview.net/")) {
      int id = address.indexOf("id=");
      return id < 0 ? address : "openreview.net/" + cut(address.substring(id + 3), '&');
    }
    address = withoutEnding(cut(address, '?')).replace("ieee.org/abstract/", "ieee.org/");
    return PublisherSite.common(address);
  }

  private static String cut(String text, char before) {
    int end = text.indexOf(before);
    return end < 0 ? text : text.substring(0, end);
  }

  private static String withoutEnding(String address) {
    String bare = address;
    while (bare.endsWith("/")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending)) {
        return bare.substring(0, bare.length() - ending.length());
      }
    }
    return bare;
  }

  /** The first two parts of a path without a host; the path if it has no more. */
  public static String firstTwo(String path) {
    int end = path.indexOf('/', path.indexOf('/') + 1);
    return end < 0 ? path : path.substring(0, end);
  }

  /** The first two parts of the path of an address at a host of code; the address if it has not. */
  public static String repository(String address) {
    int owner = address.indexOf('/') + 1;
    int name = owner == 0 ? -1 : address.indexOf('/', owner);
    int end = name < 0 ? -1 : address.indexOf('/', name + 1);
    return end < 0 ? address : address.substring(0, end);
  }
}
