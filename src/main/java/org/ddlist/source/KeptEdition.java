package org.ddlist.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ddlist.model.Catalog;
import org.ddlist.packed.PackedCatalog;
import org.ddlist.packed.PackedIndex;
import org.ddlist.packed.SealedFile;
import org.ddlist.text.ArchiveFiles;
import org.ddlist.text.FileException;

/**
 * The file with the edition of the list that is in force in place of the program's own: the catalog
 * that it makes with the program's own one, packed, and the files of the list, of which another
 * build of the program makes it again. A checksum is at its end.
 */
public final class KeptEdition {
  private static final String MAGIC = "ddlist edition 1";

  /**
   * Where the list's files are from.
   *
   * @param day that they describe, as an ISO date
   * @param address as it was typed or is in catalog.yaml
   * @param etag and modified are the server's names of this version; mostly empty
   */
  public record Origin(String day, String address, String etag, String modified) {}

  private final Origin origin;
  private final String build;
  private final ByteBuffer catalog;
  private final ByteBuffer index;
  private final ByteBuffer files;

  private KeptEdition(
      Origin origin, String build, ByteBuffer catalog, ByteBuffer index, ByteBuffer files) {
    this.origin = origin;
    this.build = build;
    this.catalog = catalog;
    this.index = index;
    this.files = files;
  }

  /**
   * An edition to be kept.
   *
   * @param build of the program that made the catalog
   * @param files of the list by their names
   */
  public static KeptEdition of(
      Origin origin, String build, Catalog catalog, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return new KeptEdition(
        origin,
        build,
        ByteBuffer.wrap(PackedCatalog.pack(catalog)),
        ByteBuffer.wrap(PackedIndex.pack(catalog.searchIndex())),
        ByteBuffer.wrap(zip.toByteArray()));
  }

  /**
   * Reads the file.
   *
   * @throws FileException if it is damaged
   */
  public static KeptEdition read(Path file) throws IOException {
    ByteBuffer in = SealedFile.open(MAGIC, Files.readAllBytes(file), file.toString());
    String build = SealedFile.readText(in);
    Origin origin =
        new Origin(
            SealedFile.readText(in),
            SealedFile.readText(in),
            SealedFile.readText(in),
            SealedFile.readText(in));
    return new KeptEdition(
        origin,
        build,
        SealedFile.readBlock(in),
        SealedFile.readBlock(in),
        SealedFile.readBlock(in));
  }

  /** The content of the file. */
  public byte[] bytes() throws IOException {
    return SealedFile.seal(
        MAGIC,
        out -> {
          out.writeUTF(build);
          out.writeUTF(origin.day());
          out.writeUTF(origin.address());
          out.writeUTF(origin.etag());
          out.writeUTF(origin.modified());
          SealedFile.writeBlock(out, catalog);
          SealedFile.writeBlock(out, index);
          SealedFile.writeBlock(out, files);
        });
  }

  public Origin origin() {
    return origin;
  }

  /** Whether that build of the program made the catalog, so that it can read it. */
  public boolean isOf(String otherBuild) {
    return build.equals(otherBuild);
  }

  /** The catalog, which only the build can read that made it. */
  public Catalog catalog() {
    return PackedCatalog.unpack(catalog, () -> PackedIndex.unpack(index));
  }

  /** The files of the list by their names. */
  public SortedMap<String, byte[]> files() throws IOException {
    return ArchiveFiles.read(origin.address(), SealedFile.stream(files), Source::isPart);
  }
}
