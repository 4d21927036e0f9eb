package org.ddlist.text;

import static org.ddlist.text.Archives.BLOCK;
import static org.ddlist.text.Archives.bytes;
import static org.ddlist.text.Archives.end;
import static org.ddlist.text.Archives.entry;
import static org.ddlist.text.Archives.file;
import static org.ddlist.text.Archives.gzip;
import static org.ddlist.text.Archives.header;
import static org.ddlist.text.Archives.join;
import static org.ddlist.text.Archives.pax;
import static org.ddlist.text.Archives.put;
import static org.ddlist.text.Archives.signed;
import static org.ddlist.text.Archives.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveFilesTest {
  private static Map<String, String> read(byte[] archive) throws FileException {
    Map<String, String> texts = new TreeMap<>();
    ArchiveFiles.read("a", new ByteArrayInputStream(archive), name -> !name.endsWith(".pdf"))
        .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  private static byte[] zipOf(String... names) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : names) {
      files.put(name, bytes(name.endsWith("/") ? "" : "x"));
    }
    return zip(files);
  }

  static Stream<Arguments> goodArchives() {
    String deep = "d".repeat(90) + "/" + "e".repeat(90);
    String longName = "list/" + "n".repeat(300) + ".md";
    byte[] large = header('0', "a", "0");
    put(large, 124, new byte[] {(byte) 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
    byte[] oldest = header('0', "old", "1");
    Arrays.fill(oldest, 156, BLOCK, (byte) 0);
    byte[] gnu = header('0', "gnu", "1");
    put(gnu, 257, bytes("ustar  \0"));
    put(gnu, 345, bytes("15120000000"));
    byte[] x = Arrays.copyOf(bytes("x"), BLOCK);
    byte[] latin = header('0', "?", "1");
    latin[0] = (byte) 0xe9;
    return Stream.of(
        arguments("a zip", zipOf("b", "a/c"), "{a/c=x, b=x}"),
        arguments("an empty zip", zip(Map.of()), "{}"),
        arguments("a zip of a folder", zipOf("l/", "l/a.md", "l/b/c.md"), "{a.md=x, b/c.md=x}"),
        arguments("a zip of a folder with other files", zipOf("l/a.pdf", "l/b/c"), "{b/c=x}"),
        arguments("a zip beside unwanted files", zipOf("a.pdf", "b/c"), "{b/c=x}"),
        arguments("a zip by macOS", zipOf("l/a", "__MACOSX/l/._a", "l/._b"), "{a=x}"),
        arguments("a stored entry", storedZip("a", "x"), "{a=x}"),
        arguments("a link in a zip", linkZip(3), "{}"),
        arguments("a link in a zip of macOS", linkZip(19), "{}"),
        arguments("what is a link elsewhere", linkZip(0), "{a=/etc}"),
        arguments("an encrypted entry that is unwanted", zip("a.pdf", "x", 8, 9), "{}"),
        arguments("a tar", gzip(file("b", "x"), file("a", ""), end()), "{a=, b=x}"),
        arguments("an empty tar", gzip(end()), "{}"),
        arguments("a tar with './'", gzip(header('5', "./", "1000"), file("./l//a", "x")), "{a=x}"),
        arguments(
            "a tar's long path", gzip(file(deep, "x"), file("b", "")), "{b=, " + deep + "=x}"),
        arguments(
            "pax names",
            gzip(pax('g', "comment", "0f1c"), pax('x', "path", longName), file("l", "x"), end()),
            "{" + longName.substring(5) + "=x}"),
        arguments(
            "a pax name for one entry alone",
            gzip(pax('x', "path", "é"), file("l", "x"), file("m", "y"), end()),
            "{m=y, é=x}"),
        arguments(
            "a pax size",
            gzip(pax('x', "size", "1"), header('0', "a", "0"), x, file("b", "y")),
            "{a=x, b=y}"),
        arguments(
            "GNU names",
            gzip(
                entry('K', "././@LongLink", bytes("there\0")),
                entry('L', "././@LongLink", bytes(longName + "\0")),
                file("l", "x"),
                end()),
            "{" + longName.substring(5) + "=x}"),
        arguments("a binary size", gzip(signed(large), x, end()), "{a=x}"),
        arguments("a tar of 1979", gzip(signed(oldest), x, end()), "{old=x}"),
        arguments("a tar of GNU", gzip(signed(gnu), x, end()), "{gnu=x}"),
        arguments("a name in Latin-1", gzip(signed(latin), x, end()), "{é=x}"),
        arguments(
            "links, devices and folders",
            gzip(
                header('1', "a", "17"),
                header('2', "b", "0"),
                header('3', "c", "0"),
                header('4', "d", "0"),
                header('5', "e", "0"),
                header('6', "f", "0"),
                entry('V', "g", x),
                entry('7', "h", bytes("x")),
                end()),
            "{h=x}"),
        arguments("no end", gzip(file("a", "x")), "{a=x}"),
        arguments("two members", join(gzip(file("a", "x")), gzip(file("b", "y"))), "{a=x, b=y}"),
        arguments("a long record", gzip(file("a", "x"), new byte[20 * BLOCK]), "{a=x}"));
  }

  private static byte[] linkZip(int system) {
    byte[] zip = zip("a", "/etc", 38, 0, 0, 0xff, 0xa1);
    zip[Archives.indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 5] = (byte) system;
    return zip;
  }

  private static byte[] storedZip(String name, String content) {
    byte[] zip = zip(name, content, 10, 0, 0);
    // the one block of deflate that a stored entry does not have
    int row = Archives.indexOf(zip, new byte[] {'P', 'K', 1, 2});
    int start = 30 + name.length();
    put(zip, start, bytes(content));
    put(zip, row + 20, new byte[] {(byte) content.length(), 0, 0, 0});
    return zip;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void goodArchives(String what, byte[] archive, String files) throws FileException {
    assertEquals(files, read(archive).toString(), what);
  }

  static Stream<Arguments> badArchives() {
    byte[] zip = zipOf("a", "b");
    byte[] tar = gzip(file("a", "x"), end());
    byte[] damaged = tar.clone();
    damaged[tar.length - 6] ^= 1;
    byte[] noSum = header('0', "b", "0");
    noSum[0] = 'c';
    byte[] negative = header('0', "a", "0");
    put(negative, 124, new byte[] {(byte) 0xff, (byte) 0xff});
    byte[] zipInZip = zip(Map.of("b.zip", zip));
    return Stream.of(
        arguments("a text", bytes("# A list"), "neither a zip nor a tar.gz"),
        arguments("nothing", new byte[0], "neither a zip nor a tar.gz"),
        arguments("up", zipOf("l/../../a"), "l/../../a in it is outside of the archive"),
        arguments("up, unwanted", zipOf("../a.pdf"), "../a.pdf in it is outside of the archive"),
        arguments("up, in tar", gzip(file("..", "x")), ".. in it is outside of the archive"),
        arguments(
            "up, in pax",
            gzip(pax('x', "path", "a/../b"), file("a", "x")),
            "a/../b in it is outside of the archive"),
        arguments(
            "up, a link", gzip(header('2', "../a", "0")), "../a in it is outside of the archive"),
        arguments("absolute", zipOf("/etc/a"), "/etc/a in it is an absolute name"),
        arguments("a drive", zipOf("c:a"), "c:a in it is an absolute name"),
        arguments("a backslash", zipOf("..\\a"), "..\\a in it is no name of a file"),
        arguments("NUL", zipOf("a\0b"), "a\\x00b in it is no name of a file"),
        arguments(
            "NUL, in pax",
            gzip(pax('x', "path", "a\0b"), file("a", "x")),
            "a\\x00b in it is no name of a file"),
        arguments(
            "a screen's", zipOf("/\u001b[2J\u202e"), "/\\x1b[2J\\u202e in it is an absolute name"),
        arguments(
            "long",
            zipOf("/" + "a".repeat(99)),
            "/" + "a".repeat(78) + "… in it is an absolute name"),
        arguments("twice", zipOf("a", "./a"), "has a twice"),
        arguments("twice, in tar", gzip(file("a", "x"), file("a", "y")), "has a twice"),
        arguments("encrypted", zip("a", "x", 8, 9), "a in it is encrypted"),
        arguments("LZMA", zip("a", "x", 10, 14), "a in it is not compressed by deflate"),
        arguments("zip64", endOf(zip, 10, 255, 255), "a zip of 65535 or more entries, or of 4 GB"),
        arguments("wrong sum", zip("a", "x", 16, 0), "a damaged archive"),
        arguments("longer", zip("a", "xyz", 24, 2), "a damaged archive"),
        arguments("shorter", zip("a", "xyz", 24, 4), "a damaged archive"),
        arguments("no entry there", zip("a", "x", 42, 9), "a damaged archive"),
        arguments("an entry far off", zip("a", "x", 42, 255, 255, 255, 255), "a damaged archive"),
        arguments("packed too long", zip("a", "x", 20, 255, 255), "a damaged archive"),
        arguments("long row", zip("a", "x", 28, 255, 255), "a damaged archive"),
        arguments("fewer rows", endOf(zip, 10, 1, 0), "a damaged archive"),
        arguments("more rows", endOf(zip, 10, 3, 0), "a damaged archive"),
        arguments("cut zip", Arrays.copyOf(zip, zip.length - 1), "cut off; its end is missing"),
        arguments("half a zip", Arrays.copyOf(zip, 60), "cut off; its end is missing"),
        arguments(
            "a zip cut off after a zip",
            Arrays.copyOf(zipInZip, zipInZip.length - 9),
            "cut off; its end is missing"),
        arguments("cut comment", endOf(zip, 20, 1, 0), "cut off; its end is missing"),
        arguments(
            "more after zip", join(zip, bytes("x")), "has other data after the end of the archive"),
        arguments("cut gzip", Arrays.copyOf(tar, tar.length - 1), "cut off; its end is missing"),
        arguments("half a gzip", Arrays.copyOf(tar, 20), "cut off; its end is missing"),
        arguments("cut tar", gzip(header('0', "a", "7")), "cut off; its end is missing"),
        arguments("cut unwanted", gzip(header('0', "a.pdf", "7")), "cut off; its end is missing"),
        arguments(
            "cut header",
            gzip(file("a", "x"), Arrays.copyOf(header('0', "b", "0"), 99)),
            "cut off; its end is missing"),
        arguments("damaged gzip", damaged, "a damaged archive"),
        arguments("damaged tar", gzip(file("a", "x"), noSum), "a damaged archive"),
        arguments("no number", gzip(header('0', "a", "9")), "a damaged archive"),
        arguments("below 0", gzip(signed(negative)), "unpacks to more than 2048 MB"),
        arguments("pax below 0", gzip(pax('x', "size", "-1"), file("a", "")), "a damaged archive"),
        arguments("pax no number", gzip(pax('x', "size", "x"), file("a", "")), "a damaged archive"),
        arguments("pax length", gzip(entry('x', "p", bytes("99 a=b\n"))), "a damaged archive"),
        arguments("pax length 0", gzip(entry('x', "p", bytes("0 a=b\n"))), "a damaged archive"),
        arguments("pax no record", gzip(entry('x', "p", bytes("7"))), "a damaged archive"),
        arguments("large metadata", gzip(header('x', "p", "7777777")), "a damaged archive"),
        arguments("sparse", gzip(header('S', "a", "0")), "a in it is a sparse file"),
        arguments(
            "sparse in pax",
            gzip(pax('x', "GNU.sparse.major", "1"), file("a", "x")),
            "a in it is a sparse file"),
        arguments("no tar", gzip(bytes("x")), "compressed by gzip, but not a tar archive"),
        arguments("a text's gzip", gzip(new byte[0]), "compressed by gzip, but not a tar archive"),
        arguments(
            "a long text's",
            gzip(bytes("@a{b}".repeat(999))),
            "compressed by gzip, but not a tar archive"),
        arguments(
            "more after gzip",
            join(tar, bytes("x")),
            "has other data after the end of the archive"),
        arguments(
            "much after gzip",
            join(tar, new byte[1 << 17]),
            "has other data after the end of the archive"),
        arguments(
            "more in gzip",
            gzip(end(), file("b", "x")),
            "has other data after the end of the archive"));
  }

  /** The zip with a field of its end changed. */
  private static byte[] endOf(byte[] zip, int field, int... value) {
    byte[] other = zip.clone();
    for (int i = 0; i < value.length; i++) {
      other[zip.length - 22 + field + i] = (byte) value[i];
    }
    return other;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void badArchives(String what, byte[] archive, String reason) {
    FileException e = assertThrows(FileException.class, () -> read(archive), what);
    assertEquals("a: " + reason, e.getMessage(), what);
  }

  /** Gives as many bytes at a time as a slow connection may. */
  private static InputStream slow(byte[] bytes, int most) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] to, int start, int length) {
        return super.read(to, start, Math.min(length, most));
      }
    };
  }

  @Test
  void findsWhatFollowsAGzipWhereverABufferEnds() throws FileException {
    byte[] tar = gzip(file("a", "x"), end());
    byte[] two = join(gzip(file("a", "x")), gzip(file("b", "y")));
    for (int most = 1; most < tar.length; most++) {
      for (byte[] rest : List.of(new byte[1], new byte[19], Arrays.copyOf(tar, 9))) {
        InputStream in = slow(join(tar, rest), most);
        assertThrows(FileException.class, () -> ArchiveFiles.read("a", in, name -> true));
      }
      assertEquals(2, ArchiveFiles.read("a", slow(two, most), name -> true).size());
    }
  }

  @Provide
  Arbitrary<Map<String, byte[]>> trees() {
    Arbitrary<String> part =
        Arbitraries.strings().withChars("abzé文 -_#").ofMinLength(1).ofMaxLength(60);
    Arbitrary<String> name =
        part.list().ofMinSize(1).ofMaxSize(6).map(parts -> "l/" + String.join("/", parts));
    Arbitrary<byte[]> content = Arbitraries.bytes().array(byte[].class).ofMaxSize(1600);
    return Arbitraries.maps(name, content).ofMinSize(1).ofMaxSize(12);
  }

  /** Writes each name as a format has room for it. */
  private static byte[] tar(Map<String, byte[]> tree, boolean gnu) {
    byte[] tar = new byte[0];
    for (Map.Entry<String, byte[]> file : tree.entrySet()) {
      String name = file.getKey();
      if (bytes(name).length > 100) {
        tar = join(tar, gnu ? entry('L', "L", bytes(name + "\0")) : pax('x', "path", name));
        name = "cut";
      }
      tar = join(tar, entry('0', name, file.getValue()));
    }
    return gzip(tar, end());
  }

  @Property(tries = 150)
  void giveBackWhatWasPacked(@ForAll("trees") Map<String, byte[]> tree) throws FileException {
    Map<String, String> expected = new TreeMap<>();
    tree.forEach((name, bytes) -> expected.put(name.substring(2), Arrays.toString(bytes)));
    for (byte[] archive : List.of(zip(tree), tar(tree, true), tar(tree, false))) {
      Map<String, String> found = new TreeMap<>();
      ArchiveFiles.read("a", new ByteArrayInputStream(archive), name -> true)
          .forEach((name, bytes) -> found.put(name, Arrays.toString(bytes)));
      assertEquals(expected, found);
    }
  }
}
