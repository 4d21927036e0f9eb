package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTextTest {
  private static final InputStream STDIN =
      new ByteArrayInputStream("stdin".getBytes(StandardCharsets.UTF_8));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', UTF-8, UTF-8",
    "plain, UTF-8, UTF-8",
    "Gödel, UTF-8, UTF-8",
    "\ufeffGödel →, UTF-8, UTF-8",
    "𝕏, UTF-8, UTF-8",
    "\ufeffGödel 𝕏, UTF-16LE, UTF-16LE",
    "\ufeffGödel 𝕏, UTF-16BE, UTF-16BE",
    "Gödel, ISO-8859-1, Latin-1",
    "“Gödel” – it, windows-1252, Windows-1252",
    "Gödel\u0081 \u0093, ISO-8859-1, Latin-1",
  })
  void findsTheEncodingAndGoesBackToTheSameBytes(String text, Charset charset, String encoding)
      throws FileException {
    byte[] bytes = text.getBytes(charset);
    DecodedText read = DecodedText.decode("refs.bib", bytes);
    assertEquals(text, read.text());
    assertEquals(encoding, read.encoding());
    assertEquals(encoding.startsWith("UTF"), read.isUnicode());
    assertArrayEquals(bytes, read.text().getBytes(read.charset()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceThatNeverEndsIsRefused() {
    String message =
        assertThrows(FileException.class, () -> DecodedText.load("/dev/zero", null)).getMessage();
    assertEquals("/dev/zero: not a regular file, and too large", message);
  }

  @Test
  void readsACutUtf8CharacterAsLatin1() throws FileException {
    byte[] cut = {'a', (byte) 0xc3};
    assertEquals(StandardCharsets.ISO_8859_1, DecodedText.decode("refs.bib", cut).charset());
  }

  @Test
  void refusesBytesThatAreNotText() {
    byte[][] binaries = {
      {'a', 0, 'b'}, {(byte) 0xff, (byte) 0xfe, 'a'}, {(byte) 0xfe, (byte) 0xff, 0, 0}
    };
    for (byte[] binary : binaries) {
      assertEquals(
          "refs.bib: not a text file", message(() -> DecodedText.decode("refs.bib", binary)));
    }
    assertEquals(
        "standard input: not a text file", message(() -> DecodedText.decode("-", binaries[0])));
  }

  @Test
  void loadsAFileOrStandardInput() throws Exception {
    Path file = Files.writeString(folder.resolve("refs.bib"), "file");
    assertEquals("file", DecodedText.load(file.toString(), STDIN).text());
    assertEquals("stdin", DecodedText.load("-", STDIN).text());
  }

  @Test
  void saysWhyAFileCannotBeLoaded() {
    assertEquals("lost.bib: no such file", message(() -> DecodedText.load("lost.bib", STDIN)));
    assertEquals("a\0b: no such file", message(() -> DecodedText.load("a\0b", STDIN)));
    assertEquals(
        folder + ": is a directory", message(() -> DecodedText.load(folder.toString(), STDIN)));
  }

  private interface Load {
    void run() throws FileException;
  }

  private static String message(Load load) {
    return assertThrows(FileException.class, load::run).getMessage();
  }

  @Test
  void aDamagedTextIsStillText() throws Exception {
    String text = "@misc{a, title = {A\0 B}, year = {2020}}\n";
    assertEquals(text, DecodedText.decode("a.bib", text.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void aFileOfSeveralPiecesIsReadWhole() throws IOException {
    String text = "Lovelace\n".repeat(300_000);
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    assertEquals(text, DecodedText.load(file.toString(), null).text());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileOfNoKnownSizeIsReadWhole() throws IOException {
    assertEquals(0, Files.size(Path.of("/proc/self/limits")));
    assertTrue(DecodedText.load("/proc/self/limits", null).text().contains("Max open files"));
  }
}
