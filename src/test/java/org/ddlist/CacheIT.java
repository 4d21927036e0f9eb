package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the program with caches that others may have touched, and with ones it cannot write. */
class CacheIT extends ArchivedProgram {
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
