package org.ddlist.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddlist.lists.ListEdition;
import org.ddlist.source.ImportNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the small catalog, merges into it, and what they changed. */
class MergeInFolder {
  static final String DAY = "2020-06-30";

  static final String HOPPER =
      "+ [The Education of a Computer](https://a.org/e) (Grace Hopper et al., ACM 1952)"
          + " [:book:](./citations/hopper1952education.txt)\n";

  static final String HOPPERS_ENTRY =
      """
      @inproceedings{hopper1952education,
        title={The Education of a Computer on {UNIVAC}},
        author={Hopper, Grace and von Neumann, John},
        booktitle={Proceedings of the National Meeting (ACM)},
        year={1952}
      }
      """
          .replace(" on {UNIVAC}", "");

  @TempDir Path folder;
  CatalogCopy copy;

  @BeforeEach
  void copy() throws IOException {
    copy = CatalogCopy.in(folder);
  }

  CatalogMerge merge(ListEdition edition) throws Exception {
    return CatalogMerge.of(folder, edition.read(), DAY, null);
  }

  static List<String> changes(CatalogMerge merge) {
    return merge.changes().stream().map(ImportNote::describe).toList();
  }

  static List<String> notes(CatalogMerge merge) {
    return merge.notes().stream().map(ImportNote::describe).toList();
  }

  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  void edit(String file, String old, String next) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(old), file + " has no " + old);
    copy.write(file, text.replace(old, next));
  }

  /** Applies the changes and says what lines went and came, file by file. */
  List<String> applied(CatalogMerge merge, ListEdition edition) throws Exception {
    Map<String, String> before = files();
    merge.apply();
    assertEquals(List.of(), changes(merge(edition)), "a second run");
    Map<String, String> after = files();
    List<String> differences = new ArrayList<>();
    Map<String, String> all = new TreeMap<>(before);
    after.forEach(all::putIfAbsent);
    for (String file : all.keySet()) {
      differences(
          file,
          before.getOrDefault(file, "").lines().toList(),
          after.getOrDefault(file, "").lines().toList(),
          differences);
    }
    return differences;
  }

  /** The lines between what two texts begin and end with. */
  static void differences(
      String file, List<String> before, List<String> after, List<String> differences) {
    int start = 0;
    while (start < Math.min(before.size(), after.size())
        && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(before.size(), after.size()) - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    for (String line : before.subList(start, before.size() - end)) {
      differences.add(file + " - " + line);
    }
    for (String line : after.subList(start, after.size() - end)) {
      differences.add(file + " + " + line);
    }
  }
}
