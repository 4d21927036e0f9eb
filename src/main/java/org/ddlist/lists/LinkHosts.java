package org.ddlist.lists;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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
          "/doi/",
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
          "ndss-symposium.org/",
          "citeseerx.ist.psu.edu/",
          "computer.org/csdl/",
          "researchgate.net/publication",
          "biomedcentral.com/",
          "ncbi.nlm.nih.gov/pmc",
          "ncbi.nlm.nih.gov/pubmed",
          "pubmed.ncbi.nlm.nih.gov/",
          "pnas.org/",
          "jstor.org/",
          "vldb.org/",
          "dagstuhl.de/",
          "ceur-ws.org/",
          "hindawi.com/",
          "iopscience.iop.org/",
          "journals.aps.org/",
          "sagepub.com/",
          "cambridge.org/core",
          "elifesciences.org/",
          "spiedigitallibrary.org/",
          "siam.org/",
          "osf.io/preprints",
          "hal.science/",
          "hal.inria.fr/",
          "jstage.jst.go.jp/article",
          "opg.optica.org/",
          "osapublishing.org/",
          "pubs.aip.org/",
          "aip.scitation.org/",
          "pubs.rsc.org/",
          "thieme-connect.",
          "projecteuclid.org/",
          "degruyter.com/document",
          "jmir.org/20",
          "bmj.com/content",
          "thelancet.com/journals",
          "jamanetwork.com/journals",
          "emerald.com/insight/content",
          "igi-global.com/",
          "copernicus.org/articles",
          "ams.org/journals",
          "cidrdb.org/",
          "roboticsproceedings.org/",
          "bmva-archive.org.uk/",
          "par.nsf.gov/",
          "archives-ouvertes.fr/");

  /** Folders of addresses that have one paper each, on the pages of a group. */
  private static final Pattern FOLDER = Pattern.compile("/(?:papers?|publications?)/[^?#]{4,}");

  /**
   * What the addresses of articles have, whatever the journal is: its volume, or a word for one.
   */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "/content/(?:early/\\d{4}/\\d\\d/|(?!(?:19|20)\\d\\d/)\\d+/\\d+/\\p{L}{0,4}\\d[\\w.-]*(?:[?#]|$))"
              + "|/journal/v\\d+/n\\d+/|/articles?/(?:pii|abs)/|/index\\.php/\\w+/article/view/\\d");

  private static final Pattern FILE = Pattern.compile("(?i)\\.pdf(?:\\?[^/]*)?$");

  private static final List<String> CODE_HOSTS =
      List.of("github.com/", "gitlab.com/", "codeberg.org/", "bitbucket.org/", "gitee.com/");

  /** Where people watch, listen, learn or write about papers. */
  private static final List<String> MEDIA_HOSTS =
      List.of(
          "youtube.com/",
          "youtu.be/",
          "vimeo.com/",
          "bilibili.com/",
          "videolectures.net/",
          "coursera.org/",
          "edx.org/",
          "udacity.com/",
          "udemy.com/",
          "slideshare.net/",
          "medium.com/",
          "towardsdatascience.com/",
          "twitter.com/",
          "zhihu.com/",
          "reddit.com/",
          "kaggle.com/",
          "huggingface.co/datasets/");

  /** Searches, and the contents of proceedings. */
  private static final Pattern SEARCH =
      Pattern.compile(
          "//(?:scholar\\.google\\.[a-z.]+/scholar|www\\.google\\.[a-z.]+/search)\\?(?:.*&)?q="
              + "|//dblp\\.[a-z-]+(?:\\.[a-z]+)?/db/");

  private static final Pattern NOTE =
      Pattern.compile("(?i)\\.(?:md|markdown|org|rst)$|(?:^|/)notes?/");

  private static final List<String> JOURNAL_HOSTS =
      List.of(
          "nature.com/articles",
          "tandfonline.com/",
          "mdpi.com/",
          "sagepub.com/",
          "oup.com/",
          "cell.com/",
          "plos.org/",
          "pnas.org/",
          "science.org/doi",
          "acs.org/",
          "iop.org/",
          "rsc.org/",
          "aps.org/",
          "frontiersin.org/",
          "biomedcentral.com/",
          "springer.com/article",
          "jamanetwork.com/",
          "nejm.org/",
          "bmj.com/",
          "thelancet.com/",
          "cambridge.org/core/journals",
          "asmedigitalcollection.asme.org/");

  /**
   * Sites with the papers of many journals, as they call themselves, and a part of their address.
   */
  private static final Map<String, String> SITES =
      Map.of(
          "sciencedirect", "sciencedirect.com",
          "pubmed", "ncbi.nlm.nih.gov",
          "biorxiv", "biorxiv.org",
          "medrxiv", "medrxiv.org",
          "springerlink", "springer.com",
          "wiley online library", "wiley.com",
          "ieee xplore", "ieeexplore.ieee.org",
          "ieee conference publication", "ieeexplore.ieee.org",
          "ieee journals & magazine", "ieeexplore.ieee.org",
          "acm digital library", "dl.acm.org");

  private LinkHosts() {}

  /** Whether an address is that of a paper, or of a page about one. */
  static boolean isPublication(String address) {
    boolean page = address.startsWith("http") || !address.endsWith(".md");
    return isPaper(address) || page && FOLDER.matcher(address).find();
  }

  /** Whether an address is that of a talk, a course, a post or a data set. */
  static boolean isMedia(String address) {
    return isIn(address, MEDIA_HOSTS);
  }

  /** Whether an address is one where journals and proceedings are published, and nothing else. */
  static boolean isJournal(String address) {
    return Venues.isPublished(address) || isIn(address, JOURNAL_HOSTS);
  }

  /** Whether a name is that of the site of an address, which has the papers of many journals. */
  static boolean isSite(String name, String address) {
    String host = SITES.get(name.toLowerCase(Locale.ROOT));
    return host != null && address.contains(host);
  }

  /** Whether an address is that of notes beside the list, or of a page that names many papers. */
  static boolean isNote(String address) {
    boolean relative = !address.contains("://") && !address.startsWith("//");
    return relative && NOTE.matcher(address).find() || SEARCH.matcher(address).find();
  }

  static boolean isImage(String address) {
    return address.contains("shields.io/") || address.endsWith(".png") || address.endsWith(".gif");
  }

  static boolean isCode(String address) {
    boolean file = address.toLowerCase(Locale.ROOT).endsWith(".pdf");
    return !file && isIn(address, CODE_HOSTS);
  }

  /** Whether an address is one where papers are read. */
  static boolean isPaper(String address) {
    return !ArxivId.inLink(address).isEmpty()
        || Venues.isPublished(address)
        || FILE.matcher(address).find()
        || ARTICLE.matcher(address).find()
        || isIn(address, PAPER_HOSTS);
  }

  private static boolean isIn(String address, List<String> hosts) {
    for (String host : hosts) {
      if (address.contains(host)) {
        return true;
      }
    }
    return false;
  }
}
