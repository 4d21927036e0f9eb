package org.ddlist.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Copies of the lists and bibliographies of tests, and two as archives, all of one day. */
final class SampleLists {
  private static final Path LISTS = Path.of("src/test/resources/lists");
  private static final FileTime DAY = FileTime.from(Instant.parse("2020-07-31T12:00:00Z"));
  private static final int BLOCK = 512;

  private SampleLists() {}

  static void write(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(LISTS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(folder.resolve(LISTS.relativize(file).toString()), Files.readAllBytes(file));
      }
    }
    write(folder.resolve("classics.zip"), zip(LISTS.resolve("classics")));
    write(folder.resolve("group.tar.gz"), tar("group.bib"));
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    Files.setLastModifiedTime(file, DAY);
  }

  private static byte[] zip(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : all) {
        zip.putNextEntry(new ZipEntry(LISTS.relativize(file).toString()));
        zip.write(Files.readAllBytes(file));
      }
    }
    return bytes.toByteArray();
  }

  /** A tar of one file (POSIX, pax, "ustar Interchange Format"). */
  private static byte[] tar(String name) throws IOException {
    byte[] content = Files.readAllBytes(LISTS.resolve(name));
    byte[] header = new byte[BLOCK];
    put(name, 0, header);
    put("0000644\0", 100, header);
    put(String.format("%011o", content.length), 124, header);
    put("00000000000", 136, header);
    put("        0", 148, header);
    put("ustar\00000", 257, header);
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xff;
    }
    put(String.format("%06o\0 ", sum), 148, header);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(header);
      out.write(content);
      out.write(new byte[3 * BLOCK - content.length % BLOCK]);
    }
    return bytes.toByteArray();
  }

  private static void put(String text, int at, byte[] header) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(ascii, 0, header, at, ascii.length);
  }
}
