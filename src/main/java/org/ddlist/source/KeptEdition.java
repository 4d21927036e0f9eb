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
import org.ddlist.packed.SealedFile;
import org.ddlist.text.ArchiveFiles;
import org.ddlist.text.FileException;
import org.ddlist.text.OwnFiles;

/**
 * The file with the edition of the list that is in force in place of the program's own: the catalog
 * that it makes with the program's own one, packed, and the files of the list, of which another
 * build of the program makes it again. A checksum is at its end.
 *
 * @param build of the program that made the catalog
 * @param content the catalog, and the files in a zip
 */
public record KeptEdition(Origin origin, String build, ByteBuffer content) {
  private static final String MAGIC = "ddlist edition 1";

  /**
   * Where the list's files are from.
   *
   * @param day that they describe, as an ISO date
   * @param address as it was typed or is in catalog.yaml
   * @param etag and modified are the server's names of this version; mostly empty
   */
  public record Origin(String day, String address, String etag, String modified) {}

  /**
   * Writes the file, in one rename.
   *
   * @param build of the program that made the catalog
   * @param files of the list by their names
   */
  public static void write(
      Path file, Origin origin, String build, Catalog catalog, Map<String, byte[]> files)
      throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        out.putNextEntry(new ZipEntry(each.getKey()));
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    byte[] sealed =
        SealedFile.seal(
            MAGIC,
            out -> {
              out.writeUTF(build);
              out.writeUTF(origin.day);
              out.writeUTF(origin.address);
              out.writeUTF(origin.etag);
              out.writeUTF(origin.modified);
              SealedFile.packed(catalog).write(out);
              SealedFile.writeBlock(out, ByteBuffer.wrap(zip.toByteArray()));
            });
    OwnFiles.replace(file, sealed);
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
    return new KeptEdition(origin, build, in.slice());
  }

  /** The catalog, which only the build can read that made it. */
  public Catalog catalog() throws IOException {
    return SealedFile.readCatalog(content.duplicate());
  }

  /** The files of the list by their names. */
  public SortedMap<String, byte[]> files() throws IOException {
    ByteBuffer in = content.duplicate();
    SealedFile.readBlock(in);
    SealedFile.readBlock(in);
    return ArchiveFiles.read(
        origin.address, SealedFile.stream(SealedFile.readBlock(in)), Source::isPart);
  }
}
