package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Starts the program with class archives that are missing, made meanwhile, cut off, of another file
 * or of another Java: that may take longer, but prints the same, and heals where it can.
 */
class ArchiveIT {
  private static final String VERSION = System.getProperty("java.runtime.version");

  /** From Java 24 on an archive has them ready. */
  private static final boolean LAMBDAS_ARE_LINKED = Runtime.version().feature() >= 24;

  @TempDir private Path folder;

  private Path program;
  private Path cache;
  private Launch launch;

  @BeforeEach
  void copyTheProgram() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    program = folder.resolve("program");
    cache = folder.resolve("cache");
    Launch.copy(Launch.PROGRAM, program);
    launch = new Launch(folder).set("JAVA_HOME", java(VERSION).toString());
  }

  /** A Java that notes how it is started, tells that version and is the one of this test. */
  private Path java(String version) throws IOException {
    Path home = folder.resolve("java " + version);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        "#!/bin/sh\nprintf '%s\\n' \"$*\" >>'"
            + folder.resolve("starts")
            + "'\nexec '"
            + System.getProperty("java.home")
            + "/bin/java' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    if (!version.isEmpty()) {
      Files.writeString(
          home.resolve("release"),
          "JAVA_RUNTIME_VERSION=\""
              + version
              + "\"\nJAVA_VERSION=\""
              + System.getProperty("java.specification.version")
              + "\"\n");
    }
    return home;
  }

  private void withoutArchive() throws IOException {
    for (Path archive : files(program, ".jsa")) {
      Files.delete(archive);
    }
  }

  private void assertRuns() throws Exception {
    assertRuns("ddlist search frepo -o keys");
  }

  private void assertRuns(String line) throws Exception {
    assertEquals(
        new Launch.Result(0, "zhou2022dataset\n", ""), launch.run(program.resolve("bin"), line));
  }

  /** The archive that the last run of the program was given; empty if it was given none. */
  private String given() throws IOException {
    String option = "-XX:SharedArchiveFile=";
    String given = "";
    for (String start : Files.readAllLines(folder.resolve("starts"))) {
      if (start.endsWith("org.ddlist.Main search frepo -o keys")) {
        int from = start.indexOf(option);
        int to = start.indexOf(".jsa", Math.max(from, 0));
        given = from < 0 ? "" : start.substring(from + option.length(), to + ".jsa".length());
      }
    }
    return given;
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (UncheckedIOException e) {
      // What an archive is being made in has gone meanwhile.
      return List.of();
    }
  }

  /**
   * The one archive that is made behind a run, once there is nothing beside it but that it was
   * tried.
   */
  private Path made() throws Exception {
    List<Path> files = List.of();
    for (int tenths = 0; tenths < 600; tenths++) {
      files = files(cache, "");
      List<Path> archives = files(cache, ".jsa");
      if (archives.size() == 1 && isAllThatIsLeft(archives.get(0))) {
        return archives.get(0);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no archive, or more than one, after a minute: " + files);
  }

  private static boolean isAllThatIsLeft(Path archive) throws IOException {
    try (Stream<Path> all = Files.list(archive.getParent())) {
      Set<Path> tried = Set.of(archive, Path.of(archive + ".tried"));
      return all.filter(file -> !file.toString().matches(".*\\.(checked|running)"))
          .collect(Collectors.toSet())
          .equals(tried);
    }
  }

  /** As if the last one had been made long ago: for an hour, no other is. */
  private void letAnHourPass() throws IOException {
    FileTime past = FileTime.from(Instant.now().minus(Duration.ofMinutes(61)));
    for (Path tried : files(cache, ".tried")) {
      Files.setLastModifiedTime(tried, past);
    }
  }

  private boolean isUnfit() throws IOException {
    return !files(cache, ".unfit").isEmpty();
  }

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

  @ParameterizedTest
  @ValueSource(strings = {"rwxrwxr-x", "rwxr-xrwx"})
  void aCacheThatOthersCanWriteToIsNotUsed(String rights) throws Exception {
    withoutArchive();
    assertRuns();
    Path made = made();
    assertRuns();
    assertRuns();
    assertEquals(made.toString(), given());
    for (Path wide : List.of(cache.resolve("ddlist"), made.getParent())) {
      Set<PosixFilePermission> before = Files.getPosixFilePermissions(wide);
      Files.setPosixFilePermissions(wide, PosixFilePermissions.fromString(rights));
      Files.delete(Files.writeString(wide.resolve("planted"), ""));
      assertRuns();
      assertEquals("", given());
      Files.setPosixFilePermissions(wide, before);
      assertRuns();
      assertEquals(made.toString(), given());
    }
  }

  @Test
  void aLinkInTheCacheIsNotWrittenThroughNorAPipeRead() throws Exception {
    Path kept = Files.createDirectories(cache.resolve("ddlist"));
    Path victim = Files.writeString(folder.resolve("victim"), "precious\n");
    Files.createSymbolicLink(kept.resolve("found"), victim);
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, program.resolve("bin/ddlist"));
    String line = "'" + link + "' search frepo -o keys";
    assertRuns(line);
    assertEquals("precious\n", Files.readString(victim));
    assertTrue(Files.isRegularFile(kept.resolve("found"), LinkOption.NOFOLLOW_LINKS));
    assertRuns("rm '" + kept + "/found' && mkfifo '" + kept + "/found' && " + line);
    assertTrue(Files.isRegularFile(kept.resolve("found")));
  }

  @Test
  void aCacheThatIsALinkIsNotUsed() throws Exception {
    withoutArchive();
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.createDirectories(cache);
    Files.createSymbolicLink(cache.resolve("ddlist"), other);
    assertRuns();
    Thread.sleep(500);
    assertEquals(List.of(other), files(other, ""));
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

  @Test
  void nothingIsMadeWhereNothingCanBeWritten() throws Exception {
    withoutArchive();
    Path home = Files.createDirectories(folder.resolve("home"));
    launch.set("HOME", home.toString()).set("XDG_CACHE_HOME", "");
    for (Path path : List.of(home, program, program.resolve("bin"), program.resolve("lib"))) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r-xr-xr-x"));
    }
    Files.writeString(folder.resolve("starts"), "");
    Files.setPosixFilePermissions(
        folder.resolve("starts"), PosixFilePermissions.fromString("rw-rw-rw-"));
    String asAnyone =
        "if [ $(id -u) = 0 ]; then setpriv --reuid=65534 --clear-groups ddlist \"$@\";"
            + " else ddlist \"$@\"; fi";
    String line = "set -- search frepo -o keys; " + asAnyone;
    assertRuns(line);
    assertRuns(line);
    assertEquals("", given());
    assertEquals(List.of(home), files(home, ""));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(
        program.resolve("bin"), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(
        program.resolve("lib"), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unset HOME XDG_CACHE_HOME", "HOME= XDG_CACHE_HOME=relative"})
  void withoutAFolderToKeepThemInTheBuildsOwnServes(String setting) throws Exception {
    assertRuns(setting + "; cd '" + folder + "'; ddlist search frepo -o keys");
    assertTrue(given().endsWith(VERSION + ".jsa"), given());
    assertFalse(Files.exists(folder.resolve("relative")));
    withoutArchive();
    assertRuns(setting + "; cd '" + folder + "'; ddlist search frepo -o keys");
    assertEquals("", given());
    assertFalse(Files.exists(folder.resolve("relative")));
    assertFalse(Files.exists(Path.of("/.cache/ddlist")));
  }

  @Test
  void whereALinkLedAndWhichJavaIsOnPathIsFoundOutOnce() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(bin.resolve("ddlist"), program.resolve("bin/ddlist"));
    Files.createSymbolicLink(bin.resolve("java"), java(VERSION).resolve("bin/java"));
    launch.set("JAVA_HOME", "");
    assertRuns("PATH='" + bin + "':/usr/bin:/bin; ddlist search frepo -o keys");
    assertRuns("PATH='" + bin + "'; ddlist search frepo -o keys");
    assertTrue(given().endsWith(VERSION + ".jsa"), given());

    Path other = folder.resolve("other");
    Launch.copy(program, other);
    Files.delete(bin.resolve("ddlist"));
    Files.createSymbolicLink(bin.resolve("ddlist"), other.resolve("bin/ddlist"));
    assertRuns("PATH='" + bin + "':/usr/bin:/bin; ddlist search frepo -o keys");
    assertTrue(Path.of(given()).toRealPath().startsWith(other.toRealPath()), given());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n\n", "/nowhere/ddlist\n/nowhere/java\n17\n", "\0\n$(false)\n;"})
  void whatWasFoundOutMayBeWrong(String found) throws Exception {
    Files.createDirectories(cache.resolve("ddlist"));
    Files.writeString(cache.resolve("ddlist/found"), found);
    Path bin = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(bin.resolve("ddlist"), program.resolve("bin/ddlist"));
    Files.createSymbolicLink(bin.resolve("java"), java(VERSION).resolve("bin/java"));
    launch.set("JAVA_HOME", "");
    assertRuns("PATH='" + bin + "':/usr/bin:/bin; ddlist search frepo -o keys");
    assertNotEquals(found, Files.readString(cache.resolve("ddlist/found")));
  }

  @Test
  void aJavaThatDoesNotTellItsVersionInAFileIsAskedOnce() throws Exception {
    launch.set("JAVA_HOME", java("").toString());
    assertRuns();
    made();
    assertRuns();
    assertRuns();
    long asked =
        Files.readAllLines(folder.resolve("starts")).stream()
            .filter(start -> start.equals("-version"))
            .count();
    assertEquals(1, asked);
  }
}
