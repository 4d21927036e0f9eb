package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs target/ddlist/bin/ddlist in a shell, as people do. */
class LauncherIT {
  private static final Path PROGRAM = Path.of("target/ddlist").toAbsolutePath();
  private static final String CLASSICS = "--catalog src/test/resources/catalog";

  @TempDir private Path folder;

  private final Map<String, String> environment = new HashMap<>();

  private record Result(int status, String out, String err) {}

  /** Runs a line of shell, in which {@code ddlist} is the program. */
  private Result run(String line) throws IOException, InterruptedException {
    return run(PROGRAM.resolve("bin"), line);
  }

  private Result run(Path bin, String line) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line);
    builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("LANG", "C.UTF-8");
    builder.environment().putAll(environment);
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), line + " hangs");
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private void assertAdam(Result result) {
    assertEquals(new Result(0, "kingma2015adam\n", ""), result);
  }

  @Test
  void namesTheVersionTheEditionAndTheNumberOfPapers() throws Exception {
    Result result = run("ddlist --version");
    assertTrue(
        result
            .out()
            .matches(
                "ddlist \\d+\\.\\d+\\.\\d+ \\(catalog of \\d{4}-\\d\\d-\\d\\d, \\d+ papers\\)\n"),
        result.toString());
    assertEquals(0, result.status());
  }

  @Test
  void everyPaperCitesShowsAndLinksBySearchingAndPiping() throws Exception {
    Result keys = run("ddlist list -o keys");
    long papers = keys.out().lines().count();
    assertTrue(run("ddlist --version").out().contains(" " + papers + " papers"));
    Result cited = run("ddlist list -o keys | ddlist cite -");
    assertEquals("", cited.err());
    assertEquals(papers, cited.out().lines().filter(line -> line.startsWith("@")).count());
    Result shown = run("ddlist list | cut -f1 | ddlist show -");
    assertEquals(papers, shown.out().lines().filter(line -> line.startsWith("title ")).count());
    Result linked = run("ddlist list | ddlist links - | cut -f1 | sort -u");
    assertEquals(papers, linked.out().lines().count());
  }

  @Test
  void everySectionLists() throws Exception {
    for (String line : run("ddlist sections").out().lines().toList()) {
      String[] section = line.split("\t");
      assertEquals(section[1], run("ddlist list " + section[0] + " | wc -l").out().strip(), line);
    }
  }

  @Test
  void runsFromACopyUnderAnyName() throws Exception {
    Path copy = folder.resolve("a copy/of it");
    copy(PROGRAM, copy);
    assertAdam(run("'" + copy + "/bin/ddlist' search adam -o keys " + CLASSICS));
  }

  @Test
  void runsThroughLinks() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("here"), PROGRAM.resolve("bin/ddlist"));
    Files.createSymbolicLink(bin.resolve("ddlist"), Path.of("../here"));
    assertAdam(run(bin, "ddlist search adam -o keys " + CLASSICS));
    assertAdam(
        run(
            "cd "
                + folder
                + " && sh here search adam -o keys --catalog '"
                + Path.of("src/test/resources/catalog").toAbsolutePath()
                + "'"));
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoError() throws Exception {
    Result result = run("{ ddlist list -o json; echo $? >&2; } | head -n 1");
    assertEquals(new Result(0, "[\n", "0\n"), result);
    assertEquals("0\n", run("{ ddlist list -o json; echo $? >&2; } | true").err());
  }

  @Test
  void aFullDiskIsOneMessageAndStatus3() throws Exception {
    Result result = run("ddlist list > /dev/full");
    assertEquals(3, result.status());
    assertEquals(
        "ddlist: the output cannot be written: No space left on device\nis the disk full?\n",
        result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "tr_TR.UTF-8", ""})
  void wordsAndDataAreUtf8InAnyLocale(String locale) throws Exception {
    environment.put("LANG", locale);
    Result result = run("ddlist search gödel --columns key,authors " + CLASSICS);
    assertEquals(new Result(0, "goedel1931formal\tKurt Gödel\n", ""), result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "20", "80", "400", "wide", "-5"})
  void noLineIsWiderThanTheScreen(String columns) throws Exception {
    environment.put("COLUMNS", columns);
    environment.put("TERM", "dumb");
    int width =
        columns.equals("400") ? 400 : columns.equals("80") || !columns.matches("\\d+") ? 80 : 20;
    Result result = run("script -qec 'ddlist list --color never' /dev/null");
    String screen = result.out().replace("\r", "");
    assertTrue(screen.startsWith("KEY"), screen);
    for (String line : screen.lines().toList()) {
      assertTrue(
          line.length() <= Math.max(width, "99 papers of 99; '-n 0' shows all".length()), line);
    }
  }

  @Test
  void asksAScreenHowWideItIs() throws Exception {
    Result result =
        run(
            "script -qec 'stty cols 34; ddlist list computing --color never "
                + CLASSICS
                + "' /dev/null");
    assertTrue(result.out().contains("turing1950computing  Computing Ma…"), result.out());
  }

  @Test
  void aScreenOnStandardInputIsNotWaitedFor() throws Exception {
    Result result = run("script -qec 'ddlist cite -' /dev/null");
    assertEquals(2, result.status());
    assertTrue(result.out().contains("standard input, which is a terminal"), result.out());
  }

  @Test
  void withoutJavaItSaysWhatToInstall() throws Exception {
    environment.put("JAVA_HOME", "");
    environment.put("PATH", PROGRAM.resolve("bin").toString());
    Result result = run("ddlist list");
    assertEquals(3, result.status());
    assertEquals(
        "ddlist: there is no Java here\n"
            + "install Java 17 or later ('apt-get install default-jre-headless'), or set JAVA_HOME\n",
        result.err());
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho must not run\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(
        folder.resolve("jdk/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    Result result = run("ddlist list");
    assertEquals(3, result.status());
    assertEquals("", result.out());
    assertTrue(
        result.err().startsWith("ddlist: the Java at " + java + " is 11.0.2, older than 17\n"));
  }

  @Test
  void aBrokenJavaHomeIsPassedOver() throws Exception {
    environment.put("JAVA_HOME", folder.resolve("nowhere").toString());
    environment.put(
        "PATH",
        PROGRAM.resolve("bin") + ":" + System.getProperty("java.home") + "/bin:/bin:/usr/bin");
    assertAdam(run("ddlist search adam -o keys " + CLASSICS));
  }

  @Test
  void aBibliographyOnAFullDiskIsAsItWas() throws Exception {
    Path file = Files.writeString(folder.resolve("refs.bib"), "% 9 bytes\n".repeat(20_000));
    Result result = run("ulimit -f 200; ddlist cite he2016deep --into '" + file + "' " + CLASSICS);
    assertEquals(3, result.status());
    assertTrue(result.err().startsWith("ddlist: '" + file + "' cannot be written: "), result.err());
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
    Files.write(binary, "he2016deep ä".getBytes(StandardCharsets.ISO_8859_1));
    Result result = run("ddlist cite - " + CLASSICS + " < '" + binary + "'");
    assertEquals(3, result.status());
    assertTrue(
        result.err().startsWith("ddlist: standard input is not text in UTF-8\n"), result.err());
  }

  @Test
  void standardInputMayBeClosed() throws Exception {
    assertAdam(run("ddlist search adam -o keys " + CLASSICS + " <&-"));
    assertEquals(3, run("ddlist cite - " + CLASSICS + " <&-").status());
  }

  /** The blocks of code in README.md that begin with a prompt, and what they print. */
  @TestFactory
  Stream<DynamicTest> everyExampleOfTheReadmePrintsWhatItSays() throws IOException {
    return Pattern.compile("```console\n\\$ (.*)\n((?s:.*?))```")
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.group(1),
                    () -> {
                      String line = example.group(1).replace(">> refs.bib", ">> /dev/null");
                      assertEquals(example.group(2), run("{ " + line + "; } 2>&1").out());
                    }));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(dir).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                file,
                to.resolve(from.relativize(file).toString()),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
