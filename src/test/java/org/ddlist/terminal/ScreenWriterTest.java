package org.ddlist.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenWriterTest {
  private static String shown(String... pieces) throws IOException {
    StringWriter screen = new StringWriter();
    Writer door = ScreenWriter.of(screen);
    for (String piece : pieces) {
      door.append(piece);
    }
    return screen.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "a\u001b[2Jb,             a\\x1b[2Jb",
    "a\u001b]52;c;QQ==\u0007b, a\\x1b]52;c;QQ==\\x07b",
    "a\u001b[8mb,             a\\x1b[8mb",
    "a\u009b2J,               a\\x9b2J",
    "a\bb,                    a\\x08b",
    "a\u202eb,                a\\u202eb",
    "a\u2066b\u2069,          a\\u2066b\\u2069",
    "a\udb40\udc41b,          a\\u{e0041}b",
    "a\u001b]8;;https://e.org b\u001b\\, a\\x1b]8;;https://e.org b\\x1b\\",
  })
  void whatWouldDriveTheScreenIsShown(String text, String shown) throws IOException {
    assertEquals(shown, shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "two\nlines\n",
        "crlf\r\n",
        "a\tb",
        "\r\u001b[Kauditing",
        "G\u00f6del",
        "👩‍👧"
      })
  void textAndOwnSequencesPass(String text) throws IOException {
    assertEquals(text, shown(text));
  }

  @Test
  void aCarriageReturnPassesBeforeALineFeedAlone() throws IOException {
    assertEquals("a\\x0db\r\n", shown("a\rb\r\n"));
  }

  @Test
  void stylesPass() throws IOException {
    Style style = Style.ANSI;
    String text =
        style.bold("b")
            + style.key("k")
            + style.faint("f")
            + style.reverse("r")
            + Style.link("https://example.org", "l");
    assertEquals(text, shown(text));
  }

  @Test
  void halvesOfACharacterMeetAgain() throws IOException {
    assertEquals("a\\u{e0041}b", shown("a\udb40", "\udc41b"));
    assertEquals("😀", shown("\ud83d", "\ude00"));
  }

  @Property
  void showsNothingThatIsUnseen(@ForAll @StringLength(max = 40) String text) throws IOException {
    String plain = text.replaceAll("[\n\t\r]", "");
    shown(plain).codePoints().forEach(c -> assertEquals(false, Cells.isUnseen(c)));
  }
}
