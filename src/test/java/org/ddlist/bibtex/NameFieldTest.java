package org.ddlist.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ddlist.model.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFieldTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Turing, Alan and Hopper, Grace | Alan Turing; Grace Hopper",
        "van den Oord, A{\\\"a}ron | Aäron van den Oord",
        "King, Jr., Martin | Martin King Jr.",
        "Turing, Alan and others | Alan Turing",
        "family=Turing, given={Alan M.}, given-i=A and given=Grace, family=Hopper"
            + " | Alan M. Turing; Grace Hopper",
        "given=Ludwig, prefix=van, useprefix=true, family=Beethoven | Ludwig van Beethoven",
        "family=\"King\", suffix=Jr., given=Martin and given=Plato | Martin King Jr.; Plato",
      })
  void namesAreReadAsTheyAre(String field, String names) {
    NameField read = NameField.read(field);
    assertEquals(names, NameField.names(read.authors()));
    assertEquals(List.of(), read.guesses());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Turing, Alan Hopper, Grace | Alan Turing; Grace Hopper",
        "Turing, Alan Hopper, Grace Gödel, Kurt | Alan Turing; Grace Hopper; Kurt Gödel",
        "Turing, Alan, Hopper, Grace | Alan Turing; Grace Hopper",
        "Alan Turing, Grace Hopper, Kurt Gödel | Alan Turing; Grace Hopper; Kurt Gödel",
        "Turing, Alan andn Hopper, Grace | Alan Turing; Grace Hopper",
        "Turing, Alan; Hopper, Grace | Alan Turing; Grace Hopper",
        "Turing, Alan \\& Hopper, Grace | Alan Turing; Grace Hopper",
        "Turing, Alan and Hopper, Grace, | Alan Turing; Grace Hopper",
        "Turing, Alan and , Grace | Alan Turing; Grace",
        "Wei Wang 0001 and Turing, Alan | Wei Wang; Alan Turing",
        "Wang 0001, Wei and Turing, Alan | Wei Wang; Alan Turing",
      })
  void peopleAreTakenApartAndTold(String field, String names) {
    NameField read = NameField.read(field);
    assertEquals(names, NameField.names(read.authors()));
    assertTrue(!read.guesses().isEmpty(), "a guess without a word");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ",", ",,,", "and", "and and", "{}", "{", "others", ", and ,", "a,b,c,d,e"})
  void noNameHasCommaOrIsEmpty(String field) {
    for (Author author : NameField.read(field).authors()) {
      assertTrue(!author.name().isBlank() && author.name().indexOf(',') < 0, author.name());
    }
  }

  @Test
  void othersAreTold() {
    assertTrue(NameField.read("Turing, Alan and others").others());
  }
}
