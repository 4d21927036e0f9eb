package org.ddlist.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {
  private static final Frame THREE = new Frame(List.of("one", "two", "six"), 2, 0);

  @Test
  void onlyWhatDiffersIsSent() {
    Frame other = new Frame(List.of("one", "ten", "six"), 2, 0);
    String update = other.after(THREE);
    assertTrue(update.contains("\u001b[2;1H\u001b[Kten"), update);
    assertFalse(update.contains("one"), update);
    assertFalse(update.contains("six"), update);
    assertTrue(update.contains("\u001b[1;3H\u001b[?25h"), "the cursor goes back: " + update);
  }

  @Test
  void theSameIsNotSentAgain() {
    assertEquals("", THREE.after(new Frame(List.of("one", "two", "six"), 2, 0)));
  }

  @Test
  void aMovedCursorIsSentAlone() {
    String update = new Frame(THREE.lines(), 3, 0).after(THREE);
    assertTrue(update.contains("\u001b[1;4H"), update);
    assertFalse(update.contains("one"), update);
  }

  @Test
  void anotherSizeIsDrawnFromNothing() {
    String update = THREE.after(new Frame(List.of("one", "two"), 2, 0));
    assertTrue(
        update.contains(
            "\u001b[2J\u001b[1;1H\u001b[Kone\u001b[2;1H\u001b[Ktwo\u001b[3;1H\u001b[Ksix"),
        update);
    assertEquals(update, THREE.after(Frame.NONE));
  }
}
