package org.ddlist.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACM Computing Surveys",
        "Acm Computing Surveys (CSUR)",
        "npj Digital Medicine",
        "Frontiers in Plant Science",
        "Communications of the ACM",
        "International Journal of Remote Sensing",
        "Pacific-Asia Conference on Knowledge Discovery and Data Mining",
        "IEEE Signal Processing Magazine",
        "The Communications Earth & Environment",
        "Computers & Security",
        "Minds and machines",
        "J. Chem. Inf. Model.",
        "J. Neurosci.",
        "Nat Mach Intell",
        "Expert Syst. Appl.",
        "IEEE Trans. Geosci. Remote Sens.",
      })
  void namesOfJournals(String name) {
    assertTrue(JournalNames.is(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nature",
        "Machine Learning",
        "Artificial Intelligence",
        "Computer Vision",
        "J. J. Hunt",
        "J. Mol",
        "Phys. Lovelace",
        "Nat. Comput. Lovelace Turing",
        "Am. Lovelace",
        "Ada Lovelace",
        "IEEE Xplore",
        "ACM Digital Library",
        "Advances in Neural Rendering",
        "A Survey of Remote Sensing of Environment",
        "The journal of which this is a part is on sets",
      })
  void otherWords(String text) {
    assertFalse(JournalNames.is(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sets. Nat. Mach. Intell. 2020            | Sets, Nat. Mach. Intell. 2020
          On Sets. IEEE Trans. Geosci. Remote Sens. | On Sets, IEEE Trans. Geosci. Remote Sens
          Phys. Rev. Lett. Ada Lovelace             | Phys. Rev. Lett, Ada Lovelace
          On Sets. Words                            | On Sets, Words
          """)
  void abbreviationsEndNoSentence(String text, String chunks) {
    assertEquals(List.of(chunks.split(", ")), TextChunks.of(text));
  }
}
