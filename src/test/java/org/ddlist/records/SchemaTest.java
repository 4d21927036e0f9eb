package org.ddlist.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the schema that people read against the fields that the loader knows. */
class SchemaTest {
  private static final Path SCHEMA = Path.of("catalog/README.md");

  @Test
  void fieldsOfAPaperAreThoseTheLoaderKnowsInTheirOrder() throws IOException {
    assertEquals(fieldsUnder("## A paper"), PaperReader.FIELDS);
  }

  @Test
  void fieldsOfAVenueAreThoseTheLoaderKnowsInTheirOrder() throws IOException {
    assertEquals(fieldsUnder("## A venue"), CatalogFolder.VENUE_FIELDS);
  }

  @Test
  void factsOfTheListAreThoseTheLoaderKnows() throws IOException {
    assertEquals(
        fieldsUnder("## The list").stream().sorted().toList(),
        CatalogFolder.FACT_FIELDS.stream().sorted().toList());
  }

  @Test
  void fieldsOfAnErratumAreThoseTheLoaderKnowsInTheirOrder() throws IOException {
    assertEquals(fieldsUnder("## An erratum"), Errata.ROW_FIELDS);
    String words =
        String.join(
            ", ", Arrays.stream(Erratum.Field.values()).map(f -> "`" + f.word() + "`").toList());
    assertTrue(Files.readString(SCHEMA).replace("\n", " ").contains(words), words);
  }

  /** The first column of the table under a heading; a row may name several fields. */
  private static List<String> fieldsUnder(String heading) throws IOException {
    return Files.readAllLines(SCHEMA).stream()
        .dropWhile(line -> !line.equals(heading))
        .dropWhile(line -> !line.startsWith("| ---"))
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(line -> List.of(line.split("\\|")[1].split(",")).stream())
        .map(field -> field.strip().replace("`", ""))
        .toList();
  }
}
