package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static final String TEN = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

  private static Edits edits(String text, Edit... edits) {
    return new Edits(text, List.of(edits));
  }

  @Test
  void changesWhatIsNamedAndNothingElse() {
    Edits edits = edits("abcdef", new Edit(4, 6, ""), new Edit(1, 2, "BB"), new Edit(3, 3, "-"));
    assertEquals("aBBc-d", edits.apply());
  }

  @Test
  void refusesTwoChangesOfOneThing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> edits("abc", new Edit(0, 2, "x"), new Edit(1, 3, "y")));
  }

  @Test
  void showsAChangeWithThreeLinesAround() {
    assertEquals(
        "--- f\n+++ f\n@@ -3,7 +3,7 @@\n 3\n 4\n 5\n-6\n+six\n 7\n 8\n 9\n",
        edits(TEN, new Edit(10, 11, "six")).diff("f"));
  }

  @Test
  void showsChangesThatAreFarApartByThemselves() {
    assertEquals(
        "--- f\n+++ f\n@@ -1,4 +1,5 @@\n-1\n+one\n+and\n 2\n 3\n 4\n"
            + "@@ -7,4 +8,3 @@\n 7\n 8\n 9\n-10\n",
        edits(TEN, new Edit(0, 1, "one\nand"), new Edit(18, 21, "")).diff("f"));
  }

  @Test
  void saysWhereTheLastLineHasNoEnd() {
    assertEquals(
        "--- f\n+++ f\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n",
        edits("a", new Edit(1, 1, "\nb\n")).diff("f"));
  }

  @Test
  void showsAFileThatIsNew() {
    assertEquals("--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n", edits("", new Edit(0, 0, "a\n")).diff("f"));
  }

  @Test
  void showsNothingWhereNothingChanges() {
    assertEquals("", edits(TEN).diff("f"));
    assertEquals("", edits(TEN, new Edit(0, 1, "1")).diff("f"));
  }
}
