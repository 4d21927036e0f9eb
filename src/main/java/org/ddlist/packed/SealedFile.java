package org.ddlist.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.ddlist.text.FileException;

/** A file that the program keeps for itself, with its name first and a checksum at its end. */
public final class SealedFile {
  /** Writes what is in it. */
  public interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private SealedFile() {}

  public static byte[] seal(String magic, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(magic);
    content.write(out);
    byte[] written = bytes.toByteArray();
    out.writeLong(checksum(written, written.length));
    return bytes.toByteArray();
  }

  /**
   * Opens one behind its name.
   *
   * @throws FileException if it is another file or damaged
   */
  public static DataInputStream open(String magic, byte[] bytes, String file) throws IOException {
    int end = bytes.length - Long.BYTES;
    boolean whole = end >= 0 && checksum(bytes, end) == ByteBuffer.wrap(bytes).getLong(end);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!whole || !in.readUTF().equals(magic)) {
      throw FileException.unreadable(file, "damaged");
    }
    return in;
  }

  public static void writeBlock(DataOutputStream out, byte[] block) throws IOException {
    out.writeInt(block.length);
    out.write(block);
  }

  public static byte[] readBlock(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }

  private static long checksum(byte[] bytes, int end) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, end);
    return checksum.getValue();
  }
}
