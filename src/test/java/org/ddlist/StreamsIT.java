package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.ddlist.Launch.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads and writes files, pipes, full disks and closed streams in a shell, as people do. */
class StreamsIT {
  private static final String CLASSICS = Launch.CLASSICS;

  private final Path folder;
  private final Launch launch;

  StreamsIT(@TempDir Path folder) {
    this.folder = folder;
    launch = new Launch(folder);
  }

  private Result run(String line) throws IOException, InterruptedException {
    return launch.run(line);
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoError() throws Exception {
    Result result = run("{ ddlist list -o json; echo $? >&2; } | head -n 1");
    assertEquals(new Result(0, "[\n", "0\n"), result);
    assertEquals("0\n", run("{ ddlist list -o json; echo $? >&2; } | true").err());
  }

  @Test
  void aChartCanBeWrittenToAPipe() throws Exception {
    Result result = run("ddlist stats --svg /dev/stdout | head -c 4");
    assertEquals(new Result(0, "<svg", ""), result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "help", "help cite", "cite --help", "help query"})
  void aFullDiskIsOneMessageAndStatus3(String words) throws Exception {
    Result result = run("ddlist " + words + " > /dev/full");
    assertEquals(3, result.status());
    assertEquals(
        "ddlist: cannot write the output: No space left on device\nis the disk full?\n",
        result.err());
  }

  @Test
  void aBibliographyOnAFullDiskIsAsItWas() throws Exception {
    Path file = Files.writeString(folder.resolve("refs.bib"), "% 9 bytes\n".repeat(20_000));
    Result result = run("ulimit -f 200; ddlist cite he2016deep --into '" + file + "' " + CLASSICS);
    assertEquals(3, result.status());
    assertTrue(result.err().startsWith("ddlist: cannot write " + file + ": "), result.err());
    assertEquals("% 9 bytes\n".repeat(20_000), Files.readString(file));
    assertEquals("refs.bib\n", run("ls -A '" + folder + "' | grep refs").out());
  }

  @Test
  void latin1BytesStayAsTheyAre() throws Exception {
    byte[] latin = "@misc{g, title = {\u00dcber Gl\u00fcck}}".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("refs.bib"), latin);
    assertEquals(0, run("ddlist cite he2016deep --into '" + file + "' " + CLASSICS).status());
    byte[] after = Files.readAllBytes(file);
    assertTrue(after.length > latin.length);
    assertArrayEquals(latin, Arrays.copyOf(after, latin.length));
    assertEquals(3, run("ddlist audit --fix '" + file + "' " + CLASSICS).status());
  }

  @Test
  void manyThatAddAtOnceLoseNothing() throws Exception {
    Path file = folder.resolve("refs.bib");
    String all = "he2016deep kingma2015adam oord2016wavenet turing1950computing goedel1931formal";
    Result result =
        run(
            "for key in "
                + all
                + "; do ddlist cite $key --into '"
                + file
                + "' "
                + CLASSICS
                + " & done; wait; ddlist audit '"
                + file
                + "' "
                + CLASSICS);
    assertTrue(
        result.err().endsWith(": 5 entries, 5 in the catalog, 0 not in the catalog\n"),
        result.err());
    assertEquals("", result.out());
  }

  @Test
  void aDiffOfAnAuditIsOneThatPatchTakes() throws Exception {
    String wrong = "src/test/resources/manuscript/wrong.bib";
    Path fixed = folder.resolve("fixed.bib");
    run(
        "ddlist audit "
            + wrong
            + " --fix "
            + CLASSICS
            + " > '"
            + fixed
            + "' 2> '"
            + folder
            + "/diff'");
    Path patched = Files.copy(Path.of(wrong), folder.resolve("patched.bib"));
    Result result = run("grep -v ^src '" + folder + "/diff' | patch '" + patched + "'");
    assertEquals(0, result.status(), result.toString());
    assertEquals(Files.readString(fixed), Files.readString(patched));
  }

  @Test
  void aBinaryStandardInputIsRefused() throws Exception {
    Path binary = folder.resolve("binary");
    Files.write(binary, "he2016deep \0".getBytes(StandardCharsets.ISO_8859_1));
    Result result = run("ddlist cite - " + CLASSICS + " < '" + binary + "'");
    assertEquals(3, result.status());
    assertTrue(result.err().startsWith("ddlist: standard input: not a text file\n"), result.err());
  }

  @Test
  void whatIsClosedIsToldToWhoNeedsIt() throws Exception {
    assertEquals(Launch.ADAM, run("ddlist search adam -o keys " + CLASSICS + " <&-"));
    assertEquals(Launch.ADAM, run("ddlist search adam -o keys " + CLASSICS + " 2>&-"));
    assertEquals(
        new Result(
            3,
            "",
            "ddlist: standard input: it is closed\n"
                + "pipe keys in, as in 'ddlist search trajectory | ddlist cite -'\n"),
        run("ddlist cite - " + CLASSICS + " <&-"));
    for (String words : new String[] {"list", "help cite"}) {
      assertEquals(
          new Result(
              3,
              "",
              "ddlist: standard output is closed\nredirect it, as in 'ddlist list > FILE'\n"),
          run("ddlist " + words + " >&-"));
    }
  }

  @Test
  void noListOfThreadsComesAmongTheData() throws Exception {
    Result result =
        run(
            "{ sleep 2; echo kingma2015adam; } | ddlist cite - -o keys "
                + CLASSICS
                + " & sleep 1; kill -QUIT $!; wait $!");
    assertEquals("kingma2015adam\n", result.out());
    assertEquals(0, result.status());
  }
}
