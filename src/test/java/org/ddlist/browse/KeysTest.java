package org.ddlist.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ddlist.browse.Action.Press;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  /** The key with ESC written as ␛ and a control character as in {@code ^T}. */
  static String key(String written) {
    String key = written.replace('␛', '\u001b');
    return key.length() == 2 && key.charAt(0) == '^'
        ? Character.toString(key.charAt(1) & 0x1f)
        : key;
  }

  @ParameterizedTest
  @CsvSource({
    "␛[A,     UP",
    "␛OA,     UP",
    "^P,      UP",
    "^K,      UP",
    "␛[B,     DOWN",
    "^N,      DOWN",
    "^J,      DOWN",
    "␛[1;5B,  DOWN",
    "␛[1;3A,  UP",
    "␛[1;2A,  PREVIEW_UP",
    "␛[1;2B,  PREVIEW_DOWN",
    "␛[5~,    PAGE_UP",
    "␛[6~,    PAGE_DOWN",
    "␛[6;5~,  PAGE_DOWN",
    "␛[H,     FIRST",
    "␛OH,     FIRST",
    "␛[1~,    FIRST",
    "␛[7~,    FIRST",
    "␛[1;5H,  FIRST",
    "␛[F,     LAST",
    "␛OF,     LAST",
    "␛[4~,    LAST",
    "␛[8~,    LAST",
    "^I,      NEXT_SECTION",
    "␛[Z,     PREVIOUS_SECTION",
    "^@,      MARK",
    "^M,      ACCEPT",
    "^T,      COPY_BIBTEX",
    "^Y,      COPY_KEY",
    "^O,      OPEN_PAPER",
    "^G,      OPEN_CODE",
    "^R,      OPEN_PROJECT",
    "␛[D,     LEFT",
    "␛[C,     RIGHT",
    "^A,      LINE_START",
    "^E,      LINE_END",
    "\u007f,  ERASE",
    "^H,      ERASE",
    "␛[3~,    ERASE_AHEAD",
    "^W,      ERASE_WORD",
    "^U,      ERASE_BEFORE",
    "␛OP,     HELP",
    "␛[11~,   HELP",
    "␛[[A,    HELP",
    "^L,      REDRAW",
    "^Z,      SUSPEND",
    "␛,       ESCAPE",
    "^C,      INTERRUPT",
  })
  void aKeyDoesWhatTheHelpSays(String written, Press press) {
    assertEquals(press, Keys.action(key(written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "?", " ", "ö", "数", "\ud83d\ude00"})
  void aCharacterIsTyped(String text) {
    assertEquals(new Action.Insert(text), Keys.action(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"␛x", "^V", "␛[", "␛[1;", "␛[<", "␛[<M", "␛[<1;2M", "␛[<a;b;cM", "␛[M !!"})
  void aKeyThatMeansNothingDoesNothing(String written) {
    assertEquals(Press.NONE, Keys.action(key(written)));
  }

  @Test
  void theMouseClicksAndTurnsItsWheel() {
    assertEquals(new Action.Click(4, 2), Keys.action(key("␛[<0;5;3M")));
    assertEquals(new Action.Wheel(0, 0, false), Keys.action(key("␛[<64;1;1M")));
    assertEquals(new Action.Wheel(119, 29, true), Keys.action(key("␛[<65;120;30M")));
    assertEquals(new Action.Wheel(0, 0, true), Keys.action(key("␛[<81;1;1M")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"␛[<0;5;3m", "␛[<2;5;3M", "␛[<35;5;3M"})
  void aReleaseAnotherButtonAndAMoveAreNothing(String written) {
    assertEquals(Press.NONE, Keys.action(key(written)));
  }

  @Test
  void everyPressHasAKey() {
    Set<Press> pressed = EnumSet.of(Press.NONE, Press.HANG_UP);
    List<String> sent = new ArrayList<>();
    for (char c = 0; c < 0x80; c++) {
      sent.add(Character.toString(c));
      sent.add("\u001b[" + c);
      sent.add("\u001b[1;2" + c);
      sent.add("\u001b[" + c + "~");
    }
    for (String key : sent) {
      if (Keys.action(key) instanceof Press press) {
        pressed.add(press);
      }
    }
    assertEquals(EnumSet.allOf(Press.class), pressed);
    for (KeyHelp.Key key : KeyHelp.KEYS) {
      assertTrue(key.keys().length() <= 20, "must fit a narrow screen: " + key.keys());
    }
  }

  @Test
  void everyControlKeyIsTold() {
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      String name = "Ctrl-" + letter;
      boolean does = Keys.action(Character.toString(letter & 0x1f)) != Press.NONE;
      // Those two are the keys Tab and Enter.
      boolean told =
          letter == 'I' || letter == 'M' || KeyHelp.KEYS.toString().matches(".*" + name + "\\b.*");
      assertEquals(does, told, name);
    }
  }
}
