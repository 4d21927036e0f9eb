package org.ddlist.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Command lines of a fuzzer's bytes that leave the machine alone. */
final class CommandLines {
  /** They go to the network, start other programs, or write where the words say. */
  private static final Set<String> OUTSIDE = Set.of("update", "open", "browse", "new", "import");

  private static final List<String> WRITING = List.of("--i", "--w", "--ap", "--cop");

  private CommandLines() {}

  /** A word for each line; empty if the command could do anything outside. */
  static List<String> words(byte[] input) {
    List<String> words = new ArrayList<>();
    for (String word : new String(input, StandardCharsets.UTF_8).split("\n")) {
      // a folder of the machine would be read, with all that is in it
      boolean outside = OUTSIDE.contains(word) || word.indexOf('/') >= 0 || word.endsWith(".");
      for (String writing : WRITING) {
        outside |= word.startsWith(writing);
      }
      if (outside) {
        return List.of();
      }
      words.add(word);
    }
    return words;
  }
}
