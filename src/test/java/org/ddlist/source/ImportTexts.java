package org.ddlist.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.lists.ListEdition;
import org.ddlist.model.Paper;

/** Pages and bibliographies to import, and what was read of them. */
final class ImportTexts {
  static final String DAY = "1960-01-01";

  static ImportedList page(String markdown, Map<String, String> citations) {
    Map<String, String> files = new LinkedHashMap<>();
    citations.forEach((key, text) -> files.put("citations/" + key + ".txt", text));
    return ListImport.ofPage("README.md", markdown, files, DAY, List.of());
  }

  /** A section with one item and its entry. */
  static ImportedList one(String item, String entry) {
    return page("# L\n## Main\n" + item, Map.of("hopper1952education", entry));
  }

  static ImportedList bib(String bibtex) {
    return ListEdition.bibliography("a.bib", bibtex, DAY);
  }

  static Paper paper(ImportedList list) {
    assertEquals(1, list.papers().size(), list.notes().toString());
    return list.papers().get(0).paper();
  }

  static List<String> keys(ImportedList list) {
    return list.papers().stream().map(paper -> paper.paper().key()).toList();
  }

  static List<String> notes(ImportedList list) {
    return list.notes().stream().map(ImportNote::describe).toList();
  }

  static String item(String title, String byline, String key) {
    return "+ ["
        + title
        + "](https://a.org/"
        + key
        + ") ("
        + byline
        + ") [:book:](./citations/"
        + key
        + ".txt)\n";
  }

  static String entry(String key, String title, String author) {
    return "@misc{" + key + ", title={" + title + "}, author={" + author + "}, year={1952}}\n";
  }

  private ImportTexts() {}
}
