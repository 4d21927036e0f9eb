package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ddlist.ProcessorTime;
import org.junit.jupiter.api.Test;

class NormalFormTest {
  @Property
  void isJavas(@ForAll String text, @ForAll Form form) {
    assertEquals(Normalizer.normalize(text, form), NormalForm.of(text, form));
  }

  @Test
  void manyMarksOnOneLetterTakeLinearTime() {
    String text = "e" + "\u0323".repeat(100_000) + "\u0301".repeat(100_000);
    ProcessorTime.assertShort(() -> assertEquals("e", Folding.compact(text).substring(0, 1)));
  }
}
