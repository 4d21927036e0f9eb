package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the program with a cache of its own, and a Java that notes how it is started. */
abstract class ArchivedProgram {
  static final String VERSION = System.getProperty("java.runtime.version");

  @TempDir Path folder;

  Path program;
  Path cache;
  Launch launch;

  @BeforeEach
  void copyTheProgram() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    program = folder.resolve("program");
    cache = folder.resolve("cache");
    Launch.copy(Launch.PROGRAM, program);
    launch = new Launch(folder).set("JAVA_HOME", java(VERSION).toString());
  }

  void withoutArchive() throws IOException {
    for (Path archive : files(program, ".jsa")) {
      Files.delete(archive);
    }
  }

  /** The archive that the last run of the program was given; empty if it was given none. */
  String given() throws IOException {
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

  static List<Path> files(Path root, String ending) throws IOException {
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
  Path made() throws Exception {
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

  static boolean isAllThatIsLeft(Path archive) throws IOException {
    try (Stream<Path> all = Files.list(archive.getParent())) {
      Set<Path> tried = Set.of(archive, Path.of(archive + ".tried"));
      return all.filter(file -> !file.toString().matches(".*\\.(checked|running)"))
          .collect(Collectors.toSet())
          .equals(tried);
    }
  }

  /** As if the last one had been made long ago: for an hour, no other is. */
  void letAnHourPass() throws IOException {
    FileTime past = FileTime.from(Instant.now().minus(Duration.ofMinutes(61)));
    for (Path tried : files(cache, ".tried")) {
      Files.setLastModifiedTime(tried, past);
    }
  }

  boolean isUnfit() throws IOException {
    return !files(cache, ".unfit").isEmpty();
  }

  /** A Java that notes how it is started, tells that version and is the one of this test. */
  Path java(String version) throws IOException {
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

  void assertRuns() throws Exception {
    assertRuns("ddlist search frepo -o keys");
  }

  void assertRuns(String line) throws Exception {
    assertEquals(
        new Launch.Result(0, "zhou2022dataset\n", ""), launch.run(program.resolve("bin"), line));
  }
}
