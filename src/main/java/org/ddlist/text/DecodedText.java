package org.ddlist.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The text of a file or of standard input. Encoded in its charset it gives the same bytes again; a
 * byte order mark is the first character of the text.
 *
 * @param name the file's name as the user gave it, or {@link #STDIN}
 * @param charset UTF-8 where the bytes are valid UTF-8, UTF-16 where a byte order mark says so,
 *     else Windows-1252 or Latin-1, in which any bytes are text
 */
public record DecodedText(String name, String text, Charset charset) {
  /** The name of standard input. */
  public static final String STDIN = "-";

  /** In bytes, of a file that is read. */
  private static final int PIECE = 1 << 20;

  private static final String MARK = "\ufeff";

  /** The most bytes that are read from what is no regular file. */
  private static final int LONGEST_STREAM = 1 << 27;

  /** The fewest bytes for each control character by which a damaged text is known from binary. */
  private static final int TEXT_PER_CONTROL = 20;

  /** A text that no file has yet; UTF-8. */
  public static DecodedText of(String name, String text) {
    return new DecodedText(name, text, StandardCharsets.UTF_8);
  }

  /**
   * Reads a file, or standard input.
   *
   * @param stdin read to its end if the name is {@link #STDIN}
   * @throws FileException if there is no such file, or it cannot be read, or is not text
   */
  public static DecodedText load(String name, InputStream stdin) throws FileException {
    try {
      return decode(name, name.equals(STDIN) ? stdin.readAllBytes() : bytes(name));
    } catch (InvalidPathException e) {
      throw FileException.unreadable(name, "no such file");
    } catch (OutOfMemoryError e) {
      throw FileException.unreadable(name, "too large");
    } catch (IOException e) {
      boolean directory = !name.equals(STDIN) && Files.isDirectory(FileNames.path(name));
      throw directory
          ? FileException.unreadable(name, "is a directory")
          : FileException.unreadable(name, e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    Path path = FileNames.path(name);
    if (!Files.exists(path) || Files.isRegularFile(path)) {
      return inPieces(path);
    }
    // a pipe of the shell, or a device that may never end
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LONGEST_STREAM + 1);
      if (bytes.length > LONGEST_STREAM) {
        throw FileException.unreadable(name, "not a regular file, and too large");
      }
      return bytes;
    }
  }

  /** Reads a file in pieces, since Java keeps memory of its own as large as the largest read. */
  private static byte[] inPieces(Path path) throws IOException {
    long size = Files.size(path);
    if (size > Integer.MAX_VALUE - Long.BYTES) {
      throw FileException.unreadable(path.toString(), "too large");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = new byte[(int) size];
      int end = 0;
      int read = 0;
      while (end < bytes.length && read >= 0) {
        read = in.read(bytes, end, Math.min(PIECE, bytes.length - end));
        end += Math.max(read, 0);
      }
      // what was written meanwhile, and a file whose size is not known
      byte[] rest = in.readAllBytes();
      if (rest.length == 0 && end == bytes.length) {
        return bytes;
      }
      byte[] all = Arrays.copyOf(bytes, end + rest.length);
      System.arraycopy(rest, 0, all, end, rest.length);
      return all;
    }
  }

  /**
   * Decodes the bytes of a file.
   *
   * @throws FileException if they are not text: one byte in twenty is a control character, or
   *     UTF-16 has an error
   */
  public static DecodedText decode(String name, byte[] bytes) throws FileException {
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      return decodeUtf16(name, bytes, utf16);
    }
    boolean ascii = true;
    int controls = 0;
    for (byte b : bytes) {
      controls += b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0 ? 1 : 0;
      ascii &= b >= 0;
    }
    if (controls * TEXT_PER_CONTROL > bytes.length) {
      throw FileException.unreadable(name, "not a text file");
    }
    if (ascii) {
      return of(name, new String(bytes, StandardCharsets.ISO_8859_1));
    }
    Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : singleByte(bytes);
    return new DecodedText(name, new String(bytes, charset), charset);
  }

  /** The name of a file in an archive, whose bytes need not say in which charset they are. */
  static String decodeName(byte[] bytes) {
    return new String(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : singleByte(bytes));
  }

  /** The charset that a byte order mark of UTF-16 names; null without one. */
  private static Charset utf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return switch (mark) {
      case 0xfeff -> StandardCharsets.UTF_16BE;
      case 0xfffe -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static DecodedText decodeUtf16(String name, byte[] bytes, Charset charset)
      throws FileException {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return new DecodedText(name, text, charset);
      }
    } catch (CharacterCodingException e) {
      throw FileException.unreadable(name, "not a text file");
    }
    throw FileException.unreadable(name, "not a text file");
  }

  /** Decoded in pieces, since a bibliography may take much of the memory. */
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

  /**
   * Windows-1252 has letters where Latin-1 has control characters, but five bytes that mean
   * nothing.
   */
  private static Charset singleByte(byte[] bytes) {
    boolean windows = false;
    for (byte b : bytes) {
      switch (b & 0xff) {
        case 0x81, 0x8d, 0x8f, 0x90, 0x9d -> {
          return StandardCharsets.ISO_8859_1;
        }
        default -> windows |= (b & 0xe0) == 0x80;
      }
    }
    return windows ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
  }

  /** The text without a byte order mark. */
  public String withoutMark() {
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  /** Whether the charset has every character. */
  public boolean isUnicode() {
    return charset.name().startsWith("UTF-");
  }

  /** The charset's usual name. */
  public String encoding() {
    return switch (charset.name()) {
      case "ISO-8859-1" -> "Latin-1";
      case "windows-1252" -> "Windows-1252";
      default -> charset.name();
    };
  }
}
