package org.ddlist.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryPlaceTest {
  private static EntryPlace place(String entry) {
    return EntryPlace.of(BibtexReader.read(entry).entries().get(0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Proceedings of the Conference on Learning (COL) | Conference on Learning | COL |"
            + " Proceedings of the Conference on Learning",
        "In Proceedings of the Conference on Learning | Conference on Learning | '' |"
            + " Proceedings of the Conference on Learning",
        "Proceedings of the 42nd Conference on Learning (COL 2020) | Conference on Learning | COL |"
            + " Proceedings of the Conference on Learning",
        "2020 Conference on Learning (COL'20) | Conference on Learning | COL | Conference on Learning",
        "Proceedings of the Advances in Learning (AiL) | Advances in Learning | AiL |"
            + " Advances in Learning",
        "Conference on Learning (L4DC) | Conference on Learning | L4DC | Conference on Learning",
        "Conference on Learning (Web3) | Conference on Learning | Web3 | Conference on Learning",
        "Learning (and Teaching) Conference | Learning (and Teaching) Conference | '' |"
            + " Learning (and Teaching) Conference",
      })
  void booktitleIsNameAndAbbreviation(
      String booktitle, String name, String abbreviation, String bibtex) {
    EntryPlace place = place("@inproceedings{k, booktitle={" + booktitle + "}}");
    assertEquals(name, place.name());
    assertEquals(abbreviation, place.abbreviation());
    assertEquals(bibtex, place.bibtex());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Conference on Learning (COL), Workshop | true | ''",
        "Conference on Learning (COL) Workshops | true | ''",
        "Workshop on Learning | true | ''",
        "Conference on Learning, Workshop | true | ''",
        "Conference on Learning (COL), Datasets Track | false | Datasets",
        "Conference on Learning (COL), Datasets Track, Workshop | true | Datasets",
        "Conference on Workshopping | false | ''",
        "Conference on Learning (COL) | false | ''",
      })
  void workshopAndTrackStandBehind(String booktitle, boolean workshop, String track) {
    EntryPlace place = place("@inproceedings{k, booktitle={" + booktitle + "}}");
    assertEquals(workshop, place.workshop());
    assertEquals(track, place.track());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "@article{k, journal={Mind}} | JOURNAL",
        "@article{k, journaltitle={Mind}} | JOURNAL",
        "@article{k, booktitle={Conference on Learning}} | CONFERENCE",
        "@phdthesis{k, school={King's College}} | THESIS",
        "@phdthesis{k, institution={King's College}} | THESIS",
        "@techreport{k, institution={King's College}} | REPORT",
        "@report{k, institution={arXiv}} | null",
        "@book{k, publisher={MIT Press}, booktitle={Series}} | BOOK",
        "@inbook{k, publisher={MIT Press}, chapter={3}} | BOOK",
        "@inbook{k, publisher={MIT Press}, booktitle={A Handbook}} | COLLECTION",
        "@incollection{k, booktitle={A Handbook}} | COLLECTION",
        "@article{k, journal={arXiv preprint arXiv:2203.11932}} | null",
        "@article{k, journal={CoRR}} | null",
        "@article{k, journal={https://arxiv.org/abs/2203.11932}} | null",
        "@misc{k, howpublished={\\url{https://a.org}}} | null",
      })
  void kindIsWhatTheEntrySays(String entry, String kind) {
    assertEquals(kind, String.valueOf(place(entry).kind()));
  }
}
