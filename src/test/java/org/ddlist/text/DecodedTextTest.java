package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodedTextTest {
  @Test
  void readsUtf8AndElseLatin1AndGoesBackToTheSameBytes() throws CharacterCodingException {
    for (String text : new String[] {"", "plain", "Gödel", "\ufeffGödel →", "𝕏"}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      DecodedText read = DecodedText.of(bytes);
      assertEquals(text, read.text());
      assertArrayEquals(bytes, read.text().getBytes(read.charset()));
    }
    byte[] latin = "Gödel".getBytes(StandardCharsets.ISO_8859_1);
    DecodedText read = DecodedText.of(latin);
    assertEquals("Gödel", read.text());
    assertArrayEquals(latin, read.text().getBytes(read.charset()));
  }

  @Test
  void readsACutUtf8CharacterAsLatin1() throws CharacterCodingException {
    byte[] cut = {'a', (byte) 0xc3};
    assertEquals(StandardCharsets.ISO_8859_1, DecodedText.of(cut).charset());
  }

  @Test
  void refusesWhatIsBinary() {
    assertThrows(
        CharacterCodingException.class,
        () -> DecodedText.of("a".getBytes(StandardCharsets.UTF_16)));
  }
}
