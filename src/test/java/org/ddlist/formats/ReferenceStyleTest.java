package org.ddlist.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceStyleTest {
  @ParameterizedTest
  @CsvSource({
    "apa,                          apa",
    "IEEE,                         ieee",
    "association-for-computing-machinery, acm",
    "APA7,                         apa",
    "apa-7th,                      apa",
    "MLA 9,                        mla",
    "iso690-numeric-en,            iso690-numeric-en",
    "iso690,                       iso690-author-date-en",
    "chicago,                      chicago-author-date",
    "Chicago 17th,                 chicago-author-date",
    "harvard,                      harvard-cite-them-right",
  })
  void isFoundAsPeopleWriteIt(String typed, String name) {
    assertEquals(name, ReferenceStyle.named(typed).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "ap", "apa-annotated", "chic"})
  void otherNamesAreNone(String typed) {
    assertNull(ReferenceStyle.named(typed));
  }
}
