package org.ddlist.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a tar archive, for which the JDK has no reader: the ustar format and the pax headers of <a
 * href="https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html">POSIX</a>, and the
 * long names and large numbers of <a
 * href="https://www.gnu.org/software/tar/manual/html_node/Standard.html">GNU tar</a>. A sparse file
 * is refused, since its bytes are not all in the archive.
 */
final class TarReader {
  private static final int BLOCK = 512;

  /** The most bytes of a header that only describes the next entry. */
  private static final int MOST_METADATA = 1 << 20;

  /** The most bytes of zeros after the end, which fill the record of a tape. */
  private static final int MOST_PADDING = 1 << 20;

  private static final String LINKS_FOLDERS_DEVICES = "123456";
  private static final String PATH = "path";
  private static final String SIZE = "size";
  private static final String SPARSE = "GNU.sparse.";

  private final InputStream in;
  private final ArchiveFiles files;
  private final byte[] header = new byte[BLOCK];
  private final byte[] skipped = new byte[1 << 16];
  private final Map<String, String> always = new HashMap<>();
  private Map<String, String> next = new HashMap<>();

  TarReader(InputStream in, ArchiveFiles files) {
    this.in = in;
    this.files = files;
  }

  /** Reads to the end of the stream; a missing end of the archive is not, as GNU tar has it. */
  void read() throws IOException {
    for (boolean first = true; ; first = false) {
      int length = in.readNBytes(header, 0, BLOCK);
      boolean whole = length == BLOCK;
      if (whole && isEnd()) {
        readPadding();
        return;
      }
      if (first && !(whole && isHeader())) {
        throw files.refused("compressed by gzip, but not a tar archive");
      }
      if (length == 0) {
        return;
      }
      if (!whole) {
        throw new EOFException();
      }
      if (!isHeader()) {
        throw files.damaged();
      }
      readEntry();
    }
  }

  private boolean isEnd() {
    for (byte b : header) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private void readPadding() throws IOException {
    int padding = 0;
    int length;
    while ((length = in.readNBytes(header, 0, BLOCK)) > 0) {
      padding += length;
      Arrays.fill(header, length, BLOCK, (byte) 0);
      if (!isEnd() || padding > MOST_PADDING) {
        throw files.followed();
      }
    }
  }

  /** Whether the sum of the bytes is right, with spaces in the place of the sum. */
  private boolean isHeader() {
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
    }
    return number(148, 8) == sum;
  }

  private void readEntry() throws IOException {
    char type = (char) (header[156] & 0xff);
    long size = number(124, 12);
    switch (type) {
      case 'x' -> readRecords(metadata(size), next);
      case 'g' -> readRecords(metadata(size), always);
      case 'L' -> {
        byte[] name = metadata(size);
        next.put(PATH, text(name, 0, end(name, 0, name.length)));
      }
      case 'K' -> metadata(size);
      default -> {
        readFile(type, size);
        next = new HashMap<>();
      }
    }
  }

  private void readFile(char type, long written) throws IOException {
    Map<String, String> records = new HashMap<>(always);
    records.putAll(next);
    String name = records.getOrDefault(PATH, name());
    boolean sparse = type == 'S';
    for (String key : records.keySet()) {
      sparse |= key.startsWith(SPARSE);
    }
    if (sparse) {
      throw files.refused(ArchiveFiles.shown(name) + " in it is a sparse file");
    }
    long size = records.containsKey(SIZE) ? decimal(records.get(SIZE)) : written;
    if (LINKS_FOLDERS_DEVICES.indexOf(type) >= 0) {
      files.pass(name, 0);
      return;
    }
    boolean regular = type == '0' || type == '\0' || type == '7';
    String path = null;
    if (regular && !name.endsWith("/")) {
      path = files.admit(name, size);
    } else {
      files.pass(name, size);
    }
    if (path == null) {
      skip(size);
    } else {
      files.keep(path, bytes((int) size));
    }
    skip(-size & BLOCK - 1);
  }

  private String name() {
    String name = field(0, 100);
    boolean posix = Arrays.equals(header, 257, 263, new byte[] {'u', 's', 't', 'a', 'r', 0}, 0, 6);
    String prefix = posix ? field(345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private byte[] metadata(long size) throws IOException {
    if (size > MOST_METADATA) {
      throw files.damaged();
    }
    files.pass("", size);
    byte[] bytes = bytes((int) size);
    skip(-size & BLOCK - 1);
    return bytes;
  }

  /** Reads records such as "20 path=a/README.md" with a line end, the length being that of all. */
  private void readRecords(byte[] bytes, Map<String, String> records) throws FileException {
    for (int start = 0; start < bytes.length; ) {
      int space = indexOf(bytes, ' ', start);
      int equals = indexOf(bytes, '=', space);
      long length = decimal(text(bytes, start, space));
      int last = (int) Math.min(start + length, bytes.length + 1L) - 1;
      if (last <= equals || last >= bytes.length || bytes[last] != '\n') {
        throw files.damaged();
      }
      records.put(text(bytes, space + 1, equals), text(bytes, equals + 1, last));
      start = last + 1;
    }
  }

  private int indexOf(byte[] bytes, char c, int start) throws FileException {
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] == c) {
        return i;
      }
    }
    throw files.damaged();
  }

  private long decimal(String digits) throws FileException {
    try {
      return capped(new BigInteger(digits));
    } catch (NumberFormatException e) {
      throw files.damaged();
    }
  }

  /** Octal digits among spaces and zero bytes, or binary if the first bit is set; -1 if neither. */
  private long number(int start, int length) {
    if (header[start] < 0) {
      byte[] binary = Arrays.copyOfRange(header, start, start + length);
      // the mark of a positive number is not part of it
      binary[0] ^= (byte) 0x80;
      return capped(new BigInteger(binary));
    }
    String digits = field(start, length).strip();
    try {
      return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static long capped(BigInteger number) {
    return number.bitLength() < Long.SIZE ? number.longValue() : Long.MAX_VALUE;
  }

  private String field(int start, int length) {
    return text(header, start, end(header, start, start + length));
  }

  private static int end(byte[] bytes, int start, int limit) {
    int end = start;
    while (end < limit && bytes[end] != 0) {
      end++;
    }
    return end;
  }

  private static String text(byte[] bytes, int start, int end) {
    return DecodedText.decodeName(Arrays.copyOfRange(bytes, start, end));
  }

  private byte[] bytes(int size) throws IOException {
    byte[] bytes = new byte[size];
    if (in.readNBytes(bytes, 0, size) < size) {
      throw new EOFException();
    }
    return bytes;
  }

  /** The JDK's stream skips 512 bytes at a time. */
  private void skip(long size) throws IOException {
    for (long left = size; left > 0; ) {
      int length = in.read(skipped, 0, (int) Math.min(left, skipped.length));
      if (length < 0) {
        throw new EOFException();
      }
      left -= length;
    }
  }
}
