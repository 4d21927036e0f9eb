package org.ddlist.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogYamlTest {
  private static void assertSame(Map<String, String> expected, Map<String, String> files) {
    assertEquals(expected.keySet(), new TreeMap<>(files).keySet());
    expected.forEach((file, text) -> assertEquals(text, files.get(file), file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "src/test/resources/catalog"})
  void everyFileIsWrittenAsItIs(String folder) throws Exception {
    CatalogFiles files = CatalogFolder.open(FolderTree.of(Path.of(folder)));
    assertSame(new TreeMap<>(files.texts()), CatalogYaml.files(files.catalog()));
  }

  @Test
  void longDescriptionIsFolded() throws Exception {
    CatalogFiles files = CatalogFolder.open(FolderTree.of(Path.of("src/test/resources/catalog")));
    for (String word : new String[] {"word ", "a: # ", "{b} ", "\"c\" - ", "w".repeat(120) + " "}) {
      for (int count : new int[] {1, 3, 30}) {
        Map<String, String> texts = new TreeMap<>(files.texts());
        String description = word.repeat(count).strip();
        String facts = texts.get(CatalogYaml.FACTS);
        int start = facts.indexOf("description:");
        String quoted = '"' + description.replace("\"", "\\\"") + '"';
        texts.put(
            CatalogYaml.FACTS,
            facts.substring(0, start)
                + ("description: " + quoted + "\n")
                + facts.substring(facts.indexOf("curators:")));
        Map<String, String> written = CatalogYaml.files(CatalogFolder.parse(texts).catalog());
        assertEquals(
            description, CatalogFolder.parse(written).catalog().facts().description(), description);
      }
    }
  }
}
