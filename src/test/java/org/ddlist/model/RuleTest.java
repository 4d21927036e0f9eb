package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
  @ParameterizedTest
  @EnumSource
  void ruleHasAWordAndASentence(Rule rule) {
    assertEquals(rule.name().toLowerCase(Locale.ROOT).replace('_', '-'), rule.word());
    assertTrue(rule.explanation().endsWith("."), rule.explanation());
    assertTrue(rule.explanation().length() < 110, rule.explanation());
  }

  @Test
  void wordsAreUnique() {
    Set<String> words = new HashSet<>();
    for (Rule rule : Rule.values()) {
      assertTrue(words.add(rule.word()), rule.word());
    }
  }

  /** A rule that no example breaks could be deleted unseen. */
  @Test
  void everyRuleIsBrokenInATest() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (String folder : List.of("src/test/java/org/ddlist/check", "src/test/resources/commands")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(path -> !path.endsWith("RuleTest.java")).toList()) {
          tests.append(Files.readString(file));
        }
      }
    }
    List<String> missing = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      if (tests.indexOf(rule.word() + ": ") < 0) {
        missing.add(rule.word());
      }
    }
    assertEquals(List.of(), missing);
  }
}
