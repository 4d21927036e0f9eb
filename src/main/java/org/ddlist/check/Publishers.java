package org.ddlist.check;

import java.util.List;
import java.util.Locale;

/** Addresses of papers. */
final class Publishers {
  /** Where a paper has an address only once it is published. */
  private static final List<String> HOSTS =
      List.of(
          "openaccess.thecvf.com/",
          "ecva.net/papers/",
          "proceedings.mlr.press/",
          "proceedings.neurips.cc/",
          "papers.nips.cc/",
          "aclanthology.org/",
          "ijcai.org/proceedings/",
          "dl.acm.org/doi/",
          "ojs.aaai.org/",
          "link.springer.com/",
          "ieeexplore.ieee.org/",
          "sciencedirect.com/science/article/",
          "onlinelibrary.wiley.com/doi/");

  /** The DOIs that arXiv itself gives to preprints begin with it. */
  private static final String ARXIV_DOI = "10.48550/";

  private Publishers() {}

  /** Whether the address is one of a publisher or of proceedings. */
  static boolean isPublished(String address) {
    String place = place(address);
    for (String host : HOSTS) {
      if (place.startsWith(host)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the DOI is there and not one that arXiv gives. */
  static boolean isPublishersDoi(String doi) {
    return !doi.isEmpty() && !doi(doi).startsWith(ARXIV_DOI);
  }

  /** A DOI in small letters, which mean the same, without a resolver's address. */
  static String doi(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    int prefix = lower.indexOf("10.");
    return prefix < 0 ? lower : lower.substring(prefix);
  }

  /** What two spellings of an address share. */
  static String place(String address) {
    int scheme = address.indexOf("://");
    String place = scheme < 0 ? address : address.substring(scheme + 3);
    place = place.startsWith("www.") ? place.substring("www.".length()) : place;
    int path = place.indexOf('/');
    path = path < 0 ? place.length() : path;
    place = place.substring(0, path).toLowerCase(Locale.ROOT) + place.substring(path);
    int end = place.length();
    while (end > 0 && place.charAt(end - 1) == '/') {
      end--;
    }
    return place.substring(0, end);
  }
}
