package org.ddlist.text;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads a zip by the table at its end, as the <a
 * href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">format's description</a> has
 * it. The JDK's reader of streams does not read the table, which alone says what is a link, and its
 * reader of files wants one on a disk.
 */
final class ZipReader {
  private static final int ENTRY = 0x04034b50;
  private static final int TABLE_ROW = 0x02014b50;
  private static final int TABLE_END = 0x06054b50;

  private static final int ENTRY_LENGTH = 30;
  private static final int ROW_LENGTH = 46;
  private static final int END_LENGTH = 22;

  /** Stands for a number that only the zip64 format has room for: 4 GB or more. */
  private static final long MOST_SIZE = 0xffff_ffffL;

  private static final int MOST_ROWS = 0xffff;

  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** The systems whose rows have a file's mode: Unix and macOS. */
  private static final int UNIX = 3;

  private static final int MACOS = 19;
  private static final int TYPE = 0xf000;
  private static final int REGULAR = 0x8000;

  private final byte[] zip;
  private final ArchiveFiles files;
  private long table;

  ZipReader(byte[] zip, ArchiveFiles files) {
    this.zip = zip;
    this.files = files;
  }

  void read() throws IOException {
    int end = findEnd();
    if (end + END_LENGTH + number(end + 20, 2) < zip.length) {
      throw files.followed();
    }
    if (end + END_LENGTH + number(end + 20, 2) > zip.length) {
      throw new EOFException();
    }
    long rows = number(end + 10, 2);
    table = number(end + 16, 4);
    if (rows == MOST_ROWS || table == MOST_SIZE) {
      throw files.refused("a zip of " + MOST_ROWS + " or more entries, or of 4 GB");
    }
    int row = (int) table;
    for (long i = 0; i < rows; i++) {
      if (row + ROW_LENGTH > end || number(row, 4) != TABLE_ROW) {
        throw files.damaged();
      }
      int next = row + ROW_LENGTH + (int) (number(row + 28, 2) + number(row + 30, 2));
      next += (int) number(row + 32, 2);
      if (next > end) {
        throw files.damaged();
      }
      readRow(row);
      row = next;
    }
    if (row != end) {
      throw files.damaged();
    }
  }

  /** The last end whose table is before it; that of a zip within the zip has its elsewhere. */
  private int findEnd() throws EOFException {
    for (int i = zip.length - END_LENGTH; i >= 0; i--) {
      if (zip[i] == 'P' && number(i, 4) == TABLE_END) {
        long start = number(i + 16, 4);
        if (start == MOST_SIZE || start + number(i + 12, 4) == i) {
          return i;
        }
      }
    }
    throw new EOFException();
  }

  private void readRow(int row) throws IOException {
    int start = row + ROW_LENGTH;
    String name =
        DecodedText.decodeName(Arrays.copyOfRange(zip, start, start + (int) number(row + 28, 2)));
    long size = number(row + 24, 4);
    int system = (int) number(row + 5, 1);
    int type = system == UNIX || system == MACOS ? (int) number(row + 40, 2) & TYPE : 0;
    if (name.endsWith("/") || type != 0 && type != REGULAR) {
      files.pass(name, size);
      return;
    }
    String path = files.admit(name, size);
    if (path != null) {
      files.keep(path, unpack(row, (int) size, path));
    }
  }

  private byte[] unpack(int row, int size, String path) throws IOException {
    if ((number(row + 8, 2) & ENCRYPTED) != 0) {
      throw files.refused(ArchiveFiles.shown(path) + " in it is encrypted");
    }
    int method = (int) number(row + 10, 2);
    if (method != STORED && method != DEFLATED) {
      throw files.refused(ArchiveFiles.shown(path) + " in it is not compressed by deflate");
    }
    long packed = number(row + 20, 4);
    long entry = number(row + 42, 4);
    if (entry + ENTRY_LENGTH > table || number((int) entry, 4) != ENTRY) {
      throw files.damaged();
    }
    long start = entry + ENTRY_LENGTH + number((int) entry + 26, 2) + number((int) entry + 28, 2);
    if (start + packed > table) {
      throw files.damaged();
    }
    Inflater inflater = new Inflater(true);
    try {
      InputStream in = new ByteArrayInputStream(zip, (int) start, (int) packed);
      byte[] bytes = new byte[size];
      InputStream plain = method == STORED ? in : new InflaterInputStream(in, inflater);
      CRC32 sum = new CRC32();
      boolean whole = plain.readNBytes(bytes, 0, size) == size && plain.read() < 0;
      sum.update(bytes);
      if (!whole || sum.getValue() != number(row + 16, 4)) {
        throw files.damaged();
      }
      return bytes;
    } catch (EOFException e) {
      throw files.damaged();
    } finally {
      inflater.end();
    }
  }

  /** An unsigned number, least byte first. */
  private long number(int start, int length) {
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | zip[start + i] & 0xff;
    }
    return number;
  }
}
