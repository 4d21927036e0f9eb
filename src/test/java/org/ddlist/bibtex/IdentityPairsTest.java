package org.ddlist.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ddlist.model.Likeness.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pairs of entries in {@code pairs.bib}, each with its verdict. */
class IdentityPairsTest {
  private record Pair(Verdict verdict, String why, Reference paper, Reference other) {}

  private static List<Pair> pairs() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/bibtex/pairs.bib"));
    List<Pair> pairs = new ArrayList<>();
    for (String block : text.split("\n% ")) {
      int colon = block.indexOf(": ");
      int end = block.indexOf('\n');
      if (colon < 0 || colon > end) {
        continue;
      }
      List<BibtexEntry> entries = BibtexReader.read(block.substring(end)).entries();
      assertEquals(2, entries.size(), block);
      Verdict verdict = Verdict.valueOf(block.substring(0, colon).toUpperCase(Locale.ROOT));
      pairs.add(
          new Pair(
              verdict,
              block.substring(colon + 2, end),
              new Reference(entries.get(0)),
              new Reference(entries.get(1))));
    }
    return pairs;
  }

  @TestFactory
  Stream<DynamicTest> verdicts() throws IOException {
    List<Pair> pairs = pairs();
    assertTrue(pairs.size() >= 450, () -> pairs.size() + " pairs");
    return pairs.stream()
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair.verdict() + ": " + pair.why() + ": " + pair.paper().titleText(),
                    () -> {
                      assertEquals(
                          pair.verdict(),
                          pair.paper().compare(pair.other()).verdict(),
                          () -> pair.paper().compare(pair.other()).describe());
                      assertEquals(
                          pair.paper().compare(pair.other()), pair.other().compare(pair.paper()));
                    }));
  }
}
