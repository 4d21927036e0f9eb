package org.ddlist.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class QueryFieldTest {
  /** A field written with the cursor as |. */
  private static QueryField field(String written) {
    return new QueryField(written.replace("|", ""), written.indexOf('|'));
  }

  private static void assertField(String after, String before, UnaryOperator<QueryField> edit) {
    QueryField edited = edit.apply(field(before));
    String text = edited.text();
    assertEquals(
        after, text.substring(0, edited.cursor()) + "|" + text.substring(edited.cursor()), before);
  }

  @Test
  void textGoesInAtTheCursor() {
    assertField("graph|", "|", field -> field.insert("graph"));
    assertField("graph c|ond", "graph |ond", field -> field.insert("c"));
  }

  @Test
  void pastedLinesBecomeOneAndControlsNothing() {
    assertField("a b c|", "|", field -> field.insert("a\nb\tc\u001b\u0000"));
    assertField("a|", "|", field -> field.insert("a\ud83d"));
  }

  @Test
  void aBookIsNoQuery() {
    assertEquals(500, QueryField.of("x".repeat(100_000)).text().length());
    assertEquals(500, QueryField.of("x".repeat(500)).insert("y").text().length());
  }

  @Test
  void theCursorMovesByWhatIsSeen() {
    assertField("grap|h", "graph|", QueryField::left);
    assertField("g|raph", "|graph", QueryField::right);
    assertField("G|o\u0308del", "Go\u0308|del", QueryField::left);
    assertField("Go\u0308|del", "G|o\u0308del", QueryField::right);
    assertField("a|\ud83d\ude00", "a\ud83d\ude00|", QueryField::left);
    assertField("a|👨‍👩‍👧b", "a👨‍👩‍👧|b", QueryField::left);
    assertField("a👨‍👩‍👧|b", "a|👨‍👩‍👧b", QueryField::right);
    assertField("🇦🇹|🇫🇷", "🇦🇹🇫🇷|", QueryField::left);
    assertField("|graph", "gr|aph", QueryField::start);
    assertField("graph|", "gr|aph", QueryField::end);
  }

  @Test
  void theCursorStaysInTheField() {
    assertField("|a", "|a", QueryField::left);
    assertField("a|", "a|", QueryField::right);
    assertField("|", "|", QueryField::erase);
    assertField("|", "|", QueryField::eraseAhead);
    assertField("|", "|", QueryField::eraseWord);
  }

  @Test
  void erasing() {
    assertField("gra|h", "grap|h", QueryField::erase);
    assertField("G|del", "Go\u0308|del", QueryField::erase);
    assertField("a|b", "a👍🏽|b", QueryField::erase);
    assertField("gra|h", "gra|ph", QueryField::eraseAhead);
    assertField("G|del", "G|o\u0308del", QueryField::eraseAhead);
    assertField("graph |x", "graph cond  |x", QueryField::eraseWord);
    assertField("|cond", "graph |cond", QueryField::eraseWord);
    assertField("|cond", "graph |cond", QueryField::eraseBefore);
  }
}
