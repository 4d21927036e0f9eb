package org.ddlist.search;

import static org.ddlist.search.SampleSearch.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialsKeyTest {
  @ParameterizedTest
  @CsvSource({
    "DBLP:conf/iclr/ZhaoMBX21, p",
    "ZhaoMBX20,                p",
    "ZMBX21,                   p",
    "ZMBX21a,                  p",
    "ZMB+21,                   p",
    "DBLP:conf/iclr/Zhao00X21, p",
    "ZMBX2021,                 ''",
    "ZMB21,                    ''",
    "ZMBX+21,                  ''",
    "ZMBX22,                   ''",
    "ZBMX21,                   ''",
    "ZhouMBX21,                ''",
  })
  void keyNamesThePaperOfTheseAuthorsAndThisYear(String query, String found) {
    Paper paper =
        SamplePaper.of("p")
            .title("Condensation")
            .authors("Bo Zhao", "Konda Reddy Mopuri", "Hakan Bilen", "An Xu")
            .year(2021)
            .arxiv("2006.05929")
            .build();
    assertEquals(found, found(query, paper));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "21", "Z21", "ZM1", "zmb21", "CVPR", "Zhao21", "Z-MB21", "ZMBlue21"})
  void otherFormIsNoKey(String text) {
    assertNull(InitialsKey.parse(text));
  }
}
