package org.ddlist.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A file's bytes as text that goes back to the same bytes: UTF-8 where it is that, else Latin-1, in
 * which any bytes are text. A byte order mark stays at the beginning of the text.
 */
public record DecodedText(String text, Charset charset) {

  /**
   * Decodes a file.
   *
   * @throws CharacterCodingException if it is binary, or text in UTF-16
   */
  public static DecodedText of(byte[] bytes) throws CharacterCodingException {
    boolean ascii = true;
    for (byte b : bytes) {
      if (b == 0) {
        throw new CharacterCodingException();
      }
      ascii &= b > 0;
    }
    if (ascii || !isUtf8(bytes)) {
      Charset charset = ascii ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
      return new DecodedText(new String(bytes, StandardCharsets.ISO_8859_1), charset);
    }
    return new DecodedText(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** Decoded in pieces, since a bibliography may take much of the memory there is. */
  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return !result.isError();
  }
}
