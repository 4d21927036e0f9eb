package org.ddlist.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eprint={1811.10959}                                         | 1811.10959
          eprint={arXiv:1811.10959v2 [cs.LG]}, archiveprefix={arXiv}  | 1811.10959
          arxivid={1811.10959}                                        | 1811.10959
          eprint={hal-1811.10959}, eprinttype={hal}                   | ''
          journal={arXiv preprint arXiv:1811.10959}                   | 1811.10959
          journal={arXiv preprint 1811.10959}                         | 1811.10959
          journal={CoRR}, volume={abs/1811.10959}                     | 1811.10959
          journal={CoRR, abs/1811.10959}                              | 1811.10959
          url={https://arxiv.org/pdf/cs/0112017v1.pdf}                | cs/0112017
          doi={10.48550/arXiv.1811.10959}                             | 1811.10959
          doi={10.1145/1811.10959}                                    | ''
          note={arXiv:1811.10959}                                     | 1811.10959
          note={Extends arXiv:1811.10959}                             | ''
          journal={arXiv preprint arXiv:1813.10959}                   | ''
          """)
  void idIsFoundWhereverPeoplePutIt(String fields, String id) {
    BibtexEntry entry = BibtexReader.read("@article{a, " + fields + "}").entries().get(0);
    assertEquals(id, ArxivText.first(entry));
    assertEquals(id, String.join(" ", ArxivText.in(entry).ids().keySet()));
  }
}
