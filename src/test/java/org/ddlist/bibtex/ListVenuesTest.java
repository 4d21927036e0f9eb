package org.ddlist.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ddlist.model.Venue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a venue is that a list names and no entry of BibTeX. */
class ListVenuesTest {
  @ParameterizedTest
  @CsvSource({
    "Journal of Sets, JOURNAL",
    "IEEE Transactions on Sets, JOURNAL",
    "IEEE Trans. Sets, JOURNAL",
    "J. Sets, JOURNAL",
    "Proceedings of the Annals Conference, CONFERENCE",
    "CONF, CONFERENCE",
    "University of Sets, THESIS"
  })
  void kinds(String name, Venue.Kind kind) {
    assertEquals(kind, new ListVenues(List.of()).venue(name).kind());
  }
}
