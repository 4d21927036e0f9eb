package org.ddlist.cite;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file's bytes as text that goes back to the same bytes: UTF-8 where it is that, else Latin-1, in
 * which any bytes are text. A byte order mark stays at the beginning of the text.
 */
public record TextOfBytes(String text, Charset charset) {

  /**
   * Decodes a file.
   *
   * @throws CharacterCodingException if it is binary, or text in UTF-16
   */
  public static TextOfBytes of(byte[] bytes) throws CharacterCodingException {
    for (byte b : bytes) {
      if (b == 0) {
        throw new CharacterCodingException();
      }
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new TextOfBytes(text, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return new TextOfBytes(
          new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
    }
  }

  /** The bytes of other text in the same encoding. */
  public byte[] encode(String other) {
    return other.getBytes(charset);
  }
}
