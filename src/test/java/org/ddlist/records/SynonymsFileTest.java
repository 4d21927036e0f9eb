package org.ddlist.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ddlist.model.Finding;
import org.ddlist.packed.PackedIndex;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsFileTest {
  @Test
  void groupsAreRead() {
    Problems problems = new Problems();
    assertEquals(
        List.of(List.of("graph neural network", "GNN"), List.of("a", "b", "c")),
        SynonymsFile.parse("- [graph neural network, GNN]\n- [a, b, c]\n", problems));
    assertEquals(List.of(), SynonymsFile.parse("", problems));
    assertEquals(List.of(), problems.all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: b          | synonyms.yaml:1: schema: expected a list of groups",
        "- word        | synonyms.yaml:1: schema: expected a group of at least two terms",
        "- [one]       | synonyms.yaml:1: schema: expected a group of at least two terms",
        "- [one, {}]   | synonyms.yaml:1: schema: expected a term",
        "- [one, '!?'] | synonyms.yaml:1: schema: expected a term",
        "- [GNN, gnn]  | synonyms.yaml:1: schema: 'gnn' is twice in its group",
      })
  void anotherSchemaIsRefused(String yaml, String message) {
    Problems problems = new Problems();
    SynonymsFile.parse(yaml, problems);
    assertEquals(
        message,
        problems.fatal().stream().map(Finding::describe).collect(Collectors.joining("; ")));
  }

  @Test
  void groupsOfTheCatalogAreInTheIndex() throws IOException, MalformedCatalogException {
    Problems problems = new Problems();
    String yaml = Files.readString(Path.of("catalog", SynonymsFile.NAME));
    List<List<String>> groups = SynonymsFile.parse(yaml, problems);
    assertEquals(List.of(), problems.all());
    assertTrue(groups.size() > 20, groups.size() + " groups");
    var index =
        CatalogFolder.load(FolderTree.of(Path.of("catalog")), new java.util.ArrayList<>())
            .searchIndex();
    assertTrue(
        index.synonyms().contains("\nlanguage model=large language model=llm\n"), index.synonyms());
    assertEquals(
        index.synonyms(), PackedIndex.unpack(ByteBuffer.wrap(PackedIndex.pack(index))).synonyms());
  }
}
