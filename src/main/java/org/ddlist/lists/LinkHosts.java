package org.ddlist.lists;

import java.util.List;
import java.util.Locale;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.ArxivId;

/** What addresses lead to: papers, code or pictures. */
final class LinkHosts {
  /** Parts of addresses where papers are read. */
  private static final List<String> PAPER_HOSTS =
      List.of(
          "openreview.net/forum",
          "openreview.net/pdf",
          "openreview.net/attachment",
          "openreview.net/references",
          "doi.org/",
          "rxiv.org/",
          "ssrn.com/",
          "alphaxiv.org/",
          "huggingface.co/papers/",
          "semanticscholar.org/",
          "paperswithcode.com/paper",
          "jmlr.org/",
          "usenix.org/",
          "acm.org/",
          "ieee.org/",
          "nature.com/articles",
          "science.org/doi",
          "mdpi.com/",
          "springer.com/",
          "sciencedirect.com/",
          "wiley.com/",
          "eprint.iacr.org/",
          "nips.cc/",
          "thecvf.com/",
          "neurips.cc/",
          "mlr.press/",
          "isca-speech.org/",
          "isca-archive.org/",
          "aclweb.org/",
          "papers.cool/",
          "frontiersin.org/",
          "oup.com/",
          "cell.com/",
          "plos.org/",
          "tandfonline.com/",
          "ijcai.org/",
          "aaai.org/",
          "ndss-symposium.org/");

  private static final List<String> CODE_HOSTS =
      List.of("github.com/", "gitlab.com/", "codeberg.org/", "bitbucket.org/", "gitee.com/");

  private LinkHosts() {}

  static boolean isImage(String address) {
    return address.contains("shields.io/") || address.endsWith(".png") || address.endsWith(".gif");
  }

  static boolean isCode(String address) {
    boolean file = address.toLowerCase(Locale.ROOT).endsWith(".pdf");
    return !file && CODE_HOSTS.stream().anyMatch(address::contains);
  }

  /** Whether an address is one where papers are read. */
  static boolean isPaper(String address) {
    return !ArxivId.inLink(address).isEmpty()
        || Venues.isPublished(address)
        || address.toLowerCase(Locale.ROOT).endsWith(".pdf")
        || PAPER_HOSTS.stream().anyMatch(address::contains);
  }
}
