package org.ddlist.text;

import static org.ddlist.text.Archives.BLOCK;
import static org.ddlist.text.Archives.bytes;
import static org.ddlist.text.Archives.entry;
import static org.ddlist.text.Archives.gzip;
import static org.ddlist.text.Archives.header;
import static org.ddlist.text.Archives.join;
import static org.ddlist.text.Archives.pax;
import static org.ddlist.text.Archives.put;
import static org.ddlist.text.Archives.signed;
import static org.ddlist.text.Archives.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives that would fill the memory. */
class ArchiveLimitsTest {
  private static final int MIB = 1 << 20;
  private static final ArchiveFiles.Limits SMALL =
      new ArchiveFiles.Limits(3, MIB, 2 * MIB, 4 * MIB, MIB);

  static Stream<Arguments> largeArchives() {
    byte[] half = new byte[MIB / 2 + 1];
    byte[] most = new byte[MIB];
    byte[] none = new byte[0];
    Map<String, byte[]> skipped = new TreeMap<>();
    for (String name : List.of("a.pdf", "b.pdf", "c.pdf")) {
      skipped.put(name, new byte[3 * MIB / 2]);
    }
    return Stream.of(
        arguments(
            "entries",
            zip(Map.of("a", half, "b", half, "c/", none, "d/", none)),
            "has more than 3 entries"),
        arguments("a file", zip(Map.of("a", new byte[MIB + 1])), "a has more than 1 MB"),
        arguments(
            "files",
            zip(new TreeMap<>(Map.of("a", most, "b", half, "c", half))),
            "its files have more than 2 MB together"),
        arguments("skipped", zip(skipped), "unpacks to more than 4 MB"),
        arguments("all", gzip(header('0', "a.pdf", "20000001")), "unpacks to more than 4 MB"),
        arguments(
            "all of two",
            gzip(entry('0', "a.pdf", new byte[3 * MIB]), header('0', "b.pdf", "4000001")),
            "unpacks to more than 4 MB"),
        arguments("metadata", gzip(header('g', "a", "1")), "cut off; its end is missing"),
        arguments(
            "a zip", Arrays.copyOf(zip(Map.of("a", half)), MIB + 1), "a zip of more than 1 MB"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void largeArchives(String what, byte[] archive, String reason) {
    assertEquals("a: " + reason, refusal(new ByteArrayInputStream(archive), SMALL), what);
  }

  private static String refusal(InputStream in, ArchiveFiles.Limits limits) {
    Predicate<String> wanted = name -> !name.endsWith(".pdf");
    return assertThrows(FileException.class, () -> ArchiveFiles.read("a", in, wanted, limits))
        .getMessage();
  }

  /** Ten GB that gzip makes of a few bytes, repeated. */
  private static InputStream zeros(byte[] before, long count) {
    Deflater deflater = new Deflater(9, true);
    byte[] start = new byte[4 * BLOCK];
    deflater.setInput(before);
    start = Arrays.copyOf(start, deflater.deflate(start, 0, start.length, Deflater.SYNC_FLUSH));
    byte[] part = new byte[4 * BLOCK];
    deflater.setInput(new byte[MIB]);
    // the second is the one that begins after a MiB of zeros
    deflater.deflate(part, 0, part.length, Deflater.FULL_FLUSH);
    deflater.setInput(new byte[MIB]);
    part = Arrays.copyOf(part, deflater.deflate(part, 0, part.length, Deflater.FULL_FLUSH));
    deflater.end();
    byte[] gzip = join(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0}, start);
    List<byte[]> parts = Collections.nCopies((int) (count / MIB), part);
    Stream<InputStream> all =
        Stream.concat(Stream.of(gzip), parts.stream()).map(ByteArrayInputStream::new);
    return new SequenceInputStream(Collections.enumeration(all.toList()));
  }

  @Test
  void refusesTenGigabytesOfZerosInLittleMemory() throws IOException {
    long most = 10L << 30;
    byte[] declared = header('0', "README.md", "0");
    put(declared, 124, bytes(Long.toOctalString(most - 1)));
    byte[] binary = header('0', "README.md", "0");
    put(binary, 124, new byte[] {(byte) 0x80, 0, 0, 0, 0, 0, 0, 2});
    byte[] pax = join(pax('x', "size", "9".repeat(40)), header('0', "a.pdf", "0"));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    ArchiveFiles.Limits limits = ArchiveFiles.Limits.DEFAULT;
    String large = "a: unpacks to more than 2048 MB";
    assertEquals(large, refusal(zeros(signed(declared), most), limits));
    assertEquals(large, refusal(zeros(signed(binary), most), limits));
    assertEquals(large, refusal(zeros(pax, most), limits));
    assertEquals(
        "a: has other data after the end of the archive",
        refusal(zeros(new byte[0], most), limits));
    byte[] gigabyte = header('0', "a.pdf", Long.toOctalString(1 << 30));
    assertEquals("a: cut off; its end is missing", refusal(zeros(gigabyte, 1 << 27), limits));
    byte[] lying = zip("a", "\0".repeat(16 * MIB), 24, 1, 0, 0, 0);
    byte[] huge = zip("a", "x", 24, 255, 255, 255, 255);
    long made = 16L * MIB * 2;
    assertEquals("a: a damaged archive", refusal(new ByteArrayInputStream(lying), limits));
    assertEquals(large, refusal(new ByteArrayInputStream(huge), limits));
    long used = threads.getCurrentThreadAllocatedBytes() - before - made;
    assertTrue(used < 64L * MIB, "allocated " + used / MIB + " MB");
  }
}
