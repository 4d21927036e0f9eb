package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {
  @Test
  void lastWordOfPlainNameIsTheFamilyName() {
    assertEquals(new Author("Alexei A.", "Efros", ""), Author.of("Alexei A. Efros"));
  }

  @Test
  void singleNameIsTheFamilyName() {
    assertEquals(new Author("", "Plato", ""), Author.of("Plato"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plato", "Jun-Yan Zhu", "Alexei A. Efros"})
  void plainNameIsWrittenAsItWasRead(String name) {
    assertEquals(name, Author.of(name).name());
  }

  @Test
  void partsAreWrittenAsPeopleWriteThem() {
    assertEquals("Aäron van den Oord", new Author("Aäron", "van den Oord", "").name());
    assertEquals("Martin Luther King Jr.", new Author("Martin Luther", "King", "Jr.").name());
    assertEquals("The ddlist authors", new Author("", "The ddlist authors", "").name());
  }

  @Test
  void familyNameIsNeverEmpty() {
    assertThrows(IllegalArgumentException.class, () -> new Author("Ada", "", ""));
  }
}
