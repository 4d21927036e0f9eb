package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Starts the program with class archives that are missing, made meanwhile, cut off, of another file
 * or of another Java: that may take longer, but prints the same, and heals where it can.
 */
class ArchiveIT extends ArchivedProgram {
  /** From Java 24 on an archive has them ready. */
  private static final boolean LAMBDAS_ARE_LINKED = Runtime.version().feature() >= 24;

  @Test
  void theBuildsOwnFits() throws Exception {
    assertRuns();
    assertEquals(List.of(), files(cache, ".jsa"));
    assertTrue(given().endsWith(VERSION + ".jsa"), given());
    assertTrue(Path.of(given()).toRealPath().startsWith(program.toRealPath()), given());
  }

  /**
   * What these take is in the archive: no jar is opened, and on Java 17 there is no lambda, which a
   * search can afford.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cite wang2018datasetdistillation",
        "show wang2018datasetdistillation",
        "links wang2018datasetdistillation",
        "list",
        "stats",
        "sections",
        "about",
        "--help"
      })
  void commonRunsLoadNothingElse(String words) throws Exception {
    List<String> others = new ArrayList<>();
    for (String line : loadedClasses(words)) {
      boolean lambda = !LAMBDAS_ARE_LINKED && line.contains(" java.lang.invoke.LambdaMetafactory ");
      if (lambda || !line.contains("source: shared objects file")) {
        others.add(line);
      }
    }
    assertEquals(List.of(), others);
  }

  /**
   * An archive refuses the published class files of picocli, which is why the build compiles it.
   */
  @Test
  void picocliIsArchived() throws Exception {
    List<String> picocli =
        loadedClasses("help cite").stream().filter(line -> line.contains(" picocli.")).toList();
    assertTrue(picocli.size() > 50, picocli.toString());
    assertEquals(
        List.of(),
        picocli.stream().filter(line -> !line.contains("source: shared objects file")).toList());
  }

  /** A line of Java's log for each class that a run with these words loads. */
  private List<String> loadedClasses(String words) throws Exception {
    Path log = folder.resolve("loaded");
    List<String> archives = files(program, ".jsa").stream().map(Path::toString).toList();
    assertEquals(1, archives.size());
    Launch.Result result =
        launch.run(
            "exec 9<'"
                + program
                + "/lib/ddlist.jar'; '"
                + System.getProperty("java.home")
                + "/bin/java' -Xshare:auto -XX:SharedArchiveFile='"
                + archives.get(0)
                + "' -Xlog:class+load:file='"
                + log
                + "' -Dddlist.packed='"
                + program
                + "/lib' -cp /proc/self/fd/9 org.ddlist.Main "
                + words);
    assertEquals(0, result.status(), result.err());
    return Files.readAllLines(log);
  }

  @Test
  void oneIsMadeBehindTheFirstRunAndUsedByTheSecond() throws Exception {
    withoutArchive();
    assertRuns();
    assertEquals("", given());
    Path made = made();
    assertRuns();
    assertEquals(made.toString(), given());
    assertFalse(isUnfit());
    assertEquals(made, made());
  }

  @Test
  void anotherJavaHasItsOwn() throws Exception {
    launch.set("JAVA_HOME", java("99.0.1+2-other").toString());
    assertRuns();
    assertEquals("", given());
    Path made = made();
    assertTrue(made.toString().contains("/99.0.1+2-other/"), made.toString());
    assertRuns();
    assertEquals(made.toString(), given());
    launch.set("JAVA_HOME", java(VERSION).toString());
    assertRuns();
    assertTrue(given().endsWith(VERSION + ".jsa"), given());
    assertFalse(isUnfit());
  }

  @Test
  void twoFirstRunsMakeOne() throws Exception {
    withoutArchive();
    assertEquals(
        new Launch.Result(0, "zhou2022dataset\n".repeat(3), ""),
        launch.run(
            program.resolve("bin"),
            "for i in 1 2 3; do ddlist search frepo -o keys & done; wait; wait; wait"));
    made();
    long dumps =
        Files.readAllLines(folder.resolve("starts")).stream()
            .filter(start -> start.contains("-Xshare:dump"))
            .count();
    assertEquals(1, dumps);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4096, 1_000_000, 5_000_000})
  void oneThatIsCutOffIsMadeAnew(int length) throws Exception {
    withoutArchive();
    assertRuns();
    Path made = made();
    byte[] whole = Files.readAllBytes(made);
    Files.write(made, Arrays.copyOf(whole, length));
    assertRuns();
    assertEquals(length > 0, isUnfit());
    letAnHourPass();
    assertRuns();
    while (Files.size(made()) <= length) {
      Thread.sleep(100);
    }
    assertRuns();
    assertEquals(made.toString(), given());
    assertFalse(isUnfit());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 50, 70})
  void oneWithAPageOfZerosIsNotUsed(int percent) throws Exception {
    withoutArchive();
    assertRuns();
    Path made = made();
    assertRuns();
    byte[] whole = Files.readAllBytes(made);
    int page = whole.length / 100 * percent;
    while (whole[page] == 0) {
      page++;
    }
    Arrays.fill(whole, page, page + 4096, (byte) 0);
    Files.write(made, whole);
    assertRuns();
    assertTrue(isUnfit());
    assertRuns();
    assertEquals("", given());
  }

  /** How often an archive was checked by a Java of its own. */
  private long checks() throws IOException {
    return Files.readAllLines(folder.resolve("starts")).stream()
        .filter(start -> start.contains("VerifySharedSpaces") && !start.contains("archive.jsa."))
        .count();
  }

  /**
   * Ends a run by a signal once it waits for input: a crash, as on an archive that is damaged,
   * looks the same. The shell's own line names the process, so it is not compared.
   */
  private Launch.Result crash() throws Exception {
    Launch.Result crash =
        launch.run(
            program.resolve("bin"),
            "cd '"
                + folder
                + "' && mkfifo pipe && { ddlist cite - <pipe & exec 3>pipe; sleep 1; kill -SEGV $!;"
                + " wait $!; status=$?; rm pipe; exit $status; }");
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.filter(file -> file.toString().contains("hs_err")).toList());
    }
    return crash;
  }

  @Test
  void oneIsCheckedAgainAfterACrashAndGivenUpAfterASecond() throws Exception {
    assertRuns();
    assertRuns();
    assertEquals(1, checks());
    String archive = given();
    Launch.Result crash = crash();
    assertEquals("", crash.out());
    assertEquals(128 + 6, crash.status(), crash.err());
    assertRuns();
    assertRuns();
    assertEquals(2, checks());
    assertEquals(archive, given());

    assertEquals(128 + 6, crash().status());
    assertEquals(128 + 6, crash().status());
    assertEquals(3, checks());
    assertRuns();
    assertEquals("", given());
    assertEquals(made().toString(), givenNext());
  }

  private String givenNext() throws Exception {
    assertRuns();
    return given();
  }

  /** What is damaged without a new time is noticed only when Java crashes. */
  @Test
  void oneThatCrashesJavaLeavesNoReportAmongTheData() throws Exception {
    withoutArchive();
    assertRuns();
    Path made = made();
    assertRuns();
    assertRuns();
    FileTime time = Files.getLastModifiedTime(made);
    byte[] whole = Files.readAllBytes(made);
    Arrays.fill(whole, whole.length / 4, whole.length / 2, (byte) 0x55);
    Files.write(made, whole);
    Files.setLastModifiedTime(made, time);
    Launch.Result crash =
        launch.run(program.resolve("bin"), "cd '" + folder + "'; ddlist search frepo -o keys");
    assertEquals("", crash.out());
    assertNotEquals(0, crash.status());
    assertNotEquals(1, crash.status(), "that is for nothing found");
    assertRuns();
    assertEquals("", given());
    assertTrue(isUnfit());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.filter(file -> file.toString().contains("hs_err")).toList());
    }
  }

  @Test
  void whatIsNoArchiveIsMadeOne() throws Exception {
    withoutArchive();
    assertRuns();
    Path made = made();
    Files.writeString(made, "no archive\n".repeat(1000));
    assertRuns();
    assertTrue(isUnfit());
    assertRuns();
    assertEquals("", given(), "given what does not fit a second time");
    letAnHourPass();
    assertRuns();
    assertTrue(Files.size(made()) > 1_000_000);
  }

  @Test
  void oneOfAnotherJarIsNotUsed() throws Exception {
    Path jar = program.resolve("lib/ddlist.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertRuns();
    assertTrue(isUnfit());
    assertRuns();
    Path made = made();
    assertRuns();
    assertEquals(made.toString(), given());
    assertFalse(isUnfit());
  }
}
