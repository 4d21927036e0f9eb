package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherSiteTest {
  @ParameterizedTest
  @CsvSource({
    "https://arxiv.org/abs/2203.11932, https://arxiv.org/pdf/2203.11932",
    "https://openaccess.thecvf.com/content/CVPR2022/html/A_B_CVPR_2022_paper.html,"
        + " https://openaccess.thecvf.com/content/CVPR2022/papers/A_B_CVPR_2022_paper.pdf",
    "https://proceedings.mlr.press/v139/zhao21a.html,"
        + " https://proceedings.mlr.press/v139/zhao21a/zhao21a.pdf",
    "https://openreview.net/forum?id=mSAKhLYLSsl, https://openreview.net/pdf?id=mSAKhLYLSsl",
    "https://proceedings.neurips.cc/paper/2020/hash/0a1b-Abstract.html,"
        + " https://proceedings.neurips.cc/paper/2020/file/0a1b-Paper.pdf",
    "https://proceedings.neurips.cc/paper_files/paper/2022/hash/0a1b-Abstract-Conference.html,"
        + " https://proceedings.neurips.cc/paper_files/paper/2022/file/0a1b-Paper-Conference.pdf",
    "https://aclanthology.org/2024.findings-naacl.199/,"
        + " https://aclanthology.org/2024.findings-naacl.199.pdf",
    "https://www.ijcai.org/proceedings/2024/891, https://www.ijcai.org/proceedings/2024/0891.pdf",
    "https://example.org/paper.pdf, https://example.org/paper.pdf",
    "https://example.org/paper, ''",
    "https://doi.org/10.1145/3604915.3608769, ''"
  })
  void pdfFollowsFromThePage(String page, String pdf) {
    assertEquals(pdf, PublisherSite.pdf(page));
    if (!pdf.isEmpty() && !page.contains("arxiv.org")) {
      assertEquals(Identifier.address(page), Identifier.address(pdf));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://papers.nips.cc/paper/2022/hash/0a1b-Abstract-Conference.html,"
        + " https://proceedings.neurips.cc/paper_files/paper/2022/file/0a1b-Paper-Conference.pdf",
    "https://ojs.aaai.org/index.php/AAAI/article/view/35497,"
        + " https://ojs.aaai.org/index.php/AAAI/article/view/35497/37652",
    "https://era.ed.ac.uk/handle/1842/39756, http://hdl.handle.net/1842/39756",
    "proceedings.mlr.press/v139/zhao21a, http://proceedings.mlr.press/v139/zhao21a/zhao21a.pdf"
  })
  void addressesOfOnePaperAreOne(String one, String other) {
    assertEquals(Identifier.address(one), Identifier.address(other));
  }
}
