package org.ddlist.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ddlist.browse.Action.Insert;
import org.ddlist.browse.Action.Press;
import org.junit.jupiter.api.Test;

class KeyReaderTest {
  /** What is read of that text, in which ESC is written as ␛ and a pause as ‖. */
  private static List<Action> read(String written) throws IOException {
    String text = written.replace('␛', '\u001b');
    int[] at = {0};
    KeyReader reader =
        new KeyReader(
            patience -> {
              if (at[0] == text.length()) {
                return KeyReader.Source.END;
              }
              char c = text.charAt(at[0]++);
              if (c != '‖') {
                return c;
              }
              return patience > 0 ? KeyReader.Source.LATE : text.charAt(at[0]++);
            });
    List<Action> actions = new ArrayList<>();
    Action action;
    do {
      action = reader.next();
      actions.add(action);
    } while (action != Press.HANG_UP);
    return actions.subList(0, actions.size() - 1);
  }

  @Test
  void keysThatComeTogetherAreTakenApart() throws IOException {
    assertEquals(
        List.of(
            new Insert("a"),
            Press.UP,
            new Insert("ö"),
            Press.UP,
            Press.LAST,
            Press.HELP,
            Press.ACCEPT),
        read("a␛[Aö␛OA␛[4~␛[[A\r"));
  }

  @Test
  void aLoneEscapeIsToldFromAnArrowByAPause() throws IOException {
    assertEquals(List.of(Press.ESCAPE, new Insert("["), new Insert("A")), read("␛‖[A"));
    assertEquals(List.of(Press.ESCAPE), read("␛"));
  }

  @Test
  void altIsNoEscape() throws IOException {
    assertEquals(List.of(Press.UP, Press.NONE, new Insert("b")), read("␛␛[A␛ab"));
  }

  @Test
  void charactersOutsideTheBasicPlaneStayWhole() throws IOException {
    assertEquals(List.of(new Insert("\ud83d\ude00"), new Insert("x")), read("\ud83d\ude00x"));
    assertEquals(List.of(new Insert("\ufffd"), new Insert("x")), read("\ud83dx"));
  }

  @Test
  void pastedTextIsOneActionWhateverKeysItSeemsToHold() throws IOException {
    assertEquals(
        List.of(new Insert("graph\r␛[Acond␛".replace('␛', '\u001b')), new Insert("x")),
        read("␛[200~graph\r␛[Acond␛␛[201~x"));
  }

  @Test
  void aPasteThatNeverEndsIsTakenAsFarAsItCame() throws IOException {
    assertEquals(List.of(new Insert("graph")), read("␛[200~graph"));
  }

  @Test
  void theOldestReportOfTheMouseTypesNothing() throws IOException {
    assertEquals(List.of(Press.NONE, new Insert("a")), read("␛[M !!a"));
  }

  @Test
  void anUnfinishedKeyEndsAtAPause() throws IOException {
    assertEquals(List.of(Press.NONE, new Insert("a")), read("␛[1;‖a"));
  }

  @Test
  void anythingCanBeSent() throws IOException {
    Random random = new Random(7);
    String alphabet = "␛␛␛[[[O<M~;0125ABz\u0000\r\ud83d\ude00‖x";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      read(text.append('x').toString());
    }
  }
}
