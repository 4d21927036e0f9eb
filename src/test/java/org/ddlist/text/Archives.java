package org.ddlist.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes archives for tests, also ones that no program would write. */
final class Archives {
  static final int BLOCK = 512;

  private Archives() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A zip of one file, a field of whose row in the table has another value. */
  static byte[] zip(String name, String content, int field, int... value) {
    byte[] zip = zip(Map.of(name, bytes(content)));
    int row = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    for (int i = 0; i < value.length; i++) {
      zip[row + field + i] = (byte) value[i];
    }
    return zip;
  }

  static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; ; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
  }

  static byte[] gzip(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(join(parts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The two blocks of zeros that end a tar archive. */
  static byte[] end() {
    return new byte[2 * BLOCK];
  }

  static byte[] file(String name, String content) {
    return entry('0', name, bytes(content));
  }

  static byte[] entry(char type, String name, byte[] content) {
    byte[] padding = new byte[-content.length & BLOCK - 1];
    return join(header(type, name, Long.toOctalString(content.length)), content, padding);
  }

  /** A header of the ustar format, which has the bytes of a name before its last '/' apart. */
  static byte[] header(char type, String name, String octalSize) {
    byte[] header = new byte[BLOCK];
    byte[] encoded = bytes(name);
    int split = encoded.length <= 100 ? 0 : bytes(name.substring(0, name.lastIndexOf('/'))).length;
    put(header, 0, Arrays.copyOfRange(encoded, split == 0 ? 0 : split + 1, encoded.length));
    put(header, 345, Arrays.copyOf(encoded, split));
    put(header, 124, bytes(octalSize));
    header[156] = (byte) type;
    put(header, 257, bytes("ustar\00000"));
    return signed(header);
  }

  /** Puts the right sum into a header. */
  static byte[] signed(byte[] header) {
    put(header, 148, bytes("        "));
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xff;
    }
    put(header, 148, bytes(String.format("%06o", sum) + "\0 "));
    return header;
  }

  /** A pax header with one record. */
  static byte[] pax(char type, String key, String value) {
    byte[] rest = bytes(" " + key + "=" + value + "\n");
    int length = rest.length + 1;
    while (length < rest.length + String.valueOf(length).length()) {
      length++;
    }
    return entry(type, "PaxHeader", join(bytes(String.valueOf(length)), rest));
  }

  static void put(byte[] to, int start, byte[] bytes) {
    System.arraycopy(bytes, 0, to, start, bytes.length);
  }
}
