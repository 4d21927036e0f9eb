package org.ddlist.model;

/** How the sites that publish papers name the page of a paper and its PDF. */
public final class PublisherSite {
  private static final String CVF = "openaccess.thecvf.com/";
  private static final String PMLR = "proceedings.mlr.press/";
  private static final String OPEN_REVIEW = "openreview.net/";
  private static final String NEURIPS = "proceedings.neurips.cc/";
  private static final String NEURIPS_FORMER = "papers.nips.cc/";
  private static final String NEURIPS_OTHER = "papers.neurips.cc/";
  private static final String NEURIPS_FOLDER = "paper_files/";
  private static final String IJCAI = "ijcai.org/proceedings/";
  private static final String AAAI = "ojs.aaai.org/";
  private static final String ACL = "aclanthology.org/";
  private static final String HANDLE = "/handle/";
  private static final String HANDLES = "hdl.handle.net/";
  private static final String ARXIV = "arxiv.org/abs/";

  private PublisherSite() {}

  /**
   * What the addresses of a paper's page and of its PDF have in common at the sites known here.
   *
   * @param address without scheme, query and ending, in small letters
   * @return the address as it is at other sites
   */
  static String common(String address) {
    if (address.startsWith(CVF)) {
      return address.replace("/papers/", "/html/");
    }
    int handle = address.indexOf(HANDLE);
    if (handle >= 0) {
      // the page of a repository, and hdl.handle.net, which leads to it
      return HANDLES + address.substring(handle + HANDLE.length());
    }
    int last = address.lastIndexOf('/');
    if (address.startsWith(PMLR)) {
      // v139/zhao21a/zhao21a
      boolean twice = address.substring(0, last).endsWith(address.substring(last));
      return twice ? address.substring(0, last) : address;
    }
    for (String host : new String[] {NEURIPS, NEURIPS_FORMER, NEURIPS_OTHER}) {
      if (address.startsWith(host)) {
        // paper_files/paper/2022/hash/0123abcd-abstract-conference
        String path = address.substring(host.length()).replace("/file/", "/hash/");
        path = path.startsWith(NEURIPS_FOLDER) ? path.substring(NEURIPS_FOLDER.length()) : path;
        int hash = path.indexOf('-', path.lastIndexOf('/') + 1);
        return NEURIPS + (hash < 0 ? path : path.substring(0, hash));
      }
    }
    if (address.startsWith(IJCAI)) {
      // proceedings/2024/891, and its PDF proceedings/2024/0891
      int start = last + 1;
      while (start < address.length() - 1 && address.charAt(start) == '0') {
        start++;
      }
      return address.substring(0, last + 1) + address.substring(start);
    }
    int view = address.startsWith(AAAI) ? address.indexOf("/view/") : -1;
    if (view >= 0) {
      // article/view/35497, and its PDF article/view/35497/37652
      int end = address.indexOf('/', view + "/view/".length());
      return end < 0 ? address : address.substring(0, end);
    }
    return address;
  }

  /**
   * The address of the PDF of a paper.
   *
   * @param page as the catalog has it
   * @return empty if the site is none of those whose rule is known here
   */
  public static String pdf(String page) {
    String address = Identifier.normalizedUrl(page);
    if (address.endsWith(".pdf")) {
      return page;
    }
    if (address.startsWith(ARXIV)) {
      return "https://arxiv.org/pdf/" + address.substring(ARXIV.length());
    }
    if (address.startsWith(CVF) && address.endsWith(".html")) {
      return "https://" + withPdf(address.replace("/html/", "/papers/"));
    }
    if (address.startsWith(PMLR) && address.endsWith(".html")) {
      String paper = address.substring(0, address.length() - ".html".length());
      return "https://" + paper + paper.substring(paper.lastIndexOf('/')) + ".pdf";
    }
    if (address.startsWith(OPEN_REVIEW + "forum?id=")) {
      return "https://" + address.replace("/forum?", "/pdf?");
    }
    boolean neurips = address.startsWith(NEURIPS) || address.startsWith(NEURIPS_FORMER);
    if (neurips && address.contains("-Abstract") && address.endsWith(".html")) {
      String file = address.replace("/hash/", "/file/").replace("-Abstract", "-Paper");
      return "https://" + withPdf(file);
    }
    if (address.startsWith(ACL)) {
      return "https://" + address + ".pdf";
    }
    int number = address.lastIndexOf('/') + 1;
    if (address.startsWith(IJCAI) && number < address.length()) {
      String four = "0".repeat(Math.max(0, 4 - (address.length() - number)));
      return "https://www."
          + address.substring(0, number)
          + four
          + address.substring(number)
          + ".pdf";
    }
    return "";
  }

  private static String withPdf(String html) {
    return html.substring(0, html.length() - ".html".length()) + ".pdf";
  }
}
