package org.ddlist.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.ddlist.model.Catalog;
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
    CheckedOutputStream checked = new CheckedOutputStream(bytes, new CRC32C());
    DataOutputStream out = new DataOutputStream(checked);
    out.writeUTF(magic);
    content.write(out);
    out.writeLong(checked.getChecksum().getValue());
    return bytes.toByteArray();
  }

  /**
   * Opens one behind its name.
   *
   * @throws FileException if it is another file or damaged
   */
  public static ByteBuffer open(String magic, byte[] bytes, String file) throws IOException {
    int end = bytes.length - Long.BYTES;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (end < 0 || checksum(bytes, end) != in.getLong(end) || !readText(in).equals(magic)) {
      throw FileException.unreadable(file, "damaged");
    }
    return in.limit(end);
  }

  public static void writeBlock(DataOutputStream out, ByteBuffer block) throws IOException {
    out.writeInt(block.remaining());
    write(out, block);
  }

  /** Writes the bytes of a block alone. */
  public static void write(DataOutputStream out, ByteBuffer block) throws IOException {
    out.write(block.array(), block.arrayOffset() + block.position(), block.remaining());
  }

  /**
   * Reads what {@link DataOutputStream#writeUTF} has written.
   *
   * @throws IOException if that is something else
   */
  public static String readText(ByteBuffer in) throws IOException {
    String text = new DataInputStream(stream(in)).readUTF();
    int size = in.getShort() & 0xffff;
    in.position(in.position() + size);
    return text;
  }

  /** The bytes of a block. */
  public static InputStream stream(ByteBuffer block) {
    int start = block.arrayOffset() + block.position();
    return new ByteArrayInputStream(block.array(), start, block.remaining());
  }

  /**
   * What {@link #writeBlock} has written, without a copy of it.
   *
   * @throws EOFException if it ends before that
   */
  public static ByteBuffer readBlock(ByteBuffer in) throws EOFException {
    int size = in.remaining() < Integer.BYTES ? -1 : in.getInt();
    if (size < 0 || size > in.remaining()) {
      throw new EOFException();
    }
    ByteBuffer block = in.slice(in.position(), size);
    in.position(in.position() + size);
    return block;
  }

  /** Packs a catalog and its index, which both take a while for a large one, side by side. */
  public static Content packed(Catalog catalog) {
    CompletableFuture<byte[]> papers =
        CompletableFuture.supplyAsync(() -> PackedCatalog.pack(catalog));
    byte[] index = PackedIndex.pack(catalog.searchIndex());
    byte[] packed = papers.join();
    return out -> {
      writeBlock(out, ByteBuffer.wrap(packed));
      writeBlock(out, ByteBuffer.wrap(index));
    };
  }

  /** A catalog that is {@link #packed}, of which each part is read when it is asked for. */
  public static Catalog readCatalog(ByteBuffer in) throws EOFException {
    ByteBuffer catalog = readBlock(in);
    ByteBuffer index = readBlock(in);
    return PackedCatalog.unpack(catalog, () -> PackedIndex.unpack(index));
  }

  private static long checksum(byte[] bytes, int end) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, end);
    return checksum.getValue();
  }
}
