package org.ddlist.check;

import java.util.List;
import org.ddlist.model.Identifier;

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

  private Publishers() {}

  /** Whether the address is one of a publisher or of proceedings. */
  static boolean isPublished(String address) {
    String url = Identifier.normalizedUrl(address);
    for (String host : HOSTS) {
      if (url.startsWith(host)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a DOI, and not one that arXiv gave. */
  static boolean isPublishersDoi(String written) {
    String doi = Identifier.doi(written);
    return !doi.isEmpty() && !Identifier.isDoiOfArxiv(doi);
  }
}
