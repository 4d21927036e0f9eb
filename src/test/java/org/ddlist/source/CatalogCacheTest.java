package org.ddlist.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCacheTest {
  private static final Catalog CATALOG = Fixture.catalog();
  private static final CatalogCache.Kept KEPT = new CatalogCache.Kept(CATALOG, List.of("a note"));

  @TempDir Path folder;
  private Path source;

  @BeforeEach
  void write() throws IOException {
    source = write("a.bib", "@misc{a, title={A}}");
  }

  /** Writes a file that is older than the coarsest clock of a file system. */
  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
  }

  private CatalogCache cache(String build, String... names) {
    return CatalogCache.of(
        Map.of("XDG_CACHE_HOME", folder.toString()),
        names.length == 0 ? List.of(source.toString()) : List.of(names),
        build);
  }

  /** Keeps it as a run does that finds nothing. */
  private static void keep(CatalogCache cache) {
    cache.load();
    cache.keep(KEPT);
  }

  @Test
  void whatChangesWhileItIsReadIsNotKept() throws IOException {
    CatalogCache cache = cache("1");
    assertNull(cache.load());
    Files.writeString(source, "@misc{b, title={Another one}}");
    cache.keep(KEPT);
    assertNull(cache("1").load());
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("ddlist/catalogs"))) {
      return files.filter(file -> file.toString().endsWith(".catalog")).findFirst().orElseThrow();
    }
  }

  @Test
  void whatIsKeptIsLoaded() throws IOException {
    keep(cache("1"));
    CatalogCache.Kept loaded = cache("1").load();
    assertEquals(KEPT.notes(), loaded.notes());
    assertEquals(CATALOG.papers().size(), loaded.catalog().papers().size());
    assertEquals(CATALOG.searchIndex().words(), loaded.catalog().searchIndex().words());
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())));
  }

  @Test
  void anotherBuildAndOtherSourcesFindNothing() throws IOException {
    keep(cache("1"));
    Path other = write("b.bib", "@misc{a, title={A}}");
    assertNull(cache("2").load());
    assertNull(cache("1", other.toString()).load());
    assertNull(cache("1", source.toString(), other.toString()).load());
    assertNotNull(cache("1").load());
  }

  @Test
  void changedSourceIsNoticed() throws IOException {
    keep(cache("1"));
    FileTime time = Files.getLastModifiedTime(source);
    Files.writeString(source, "@misc{b, title={B}}"); // as long as before
    assertNull(cache("1").load());
    Files.setLastModifiedTime(source, time);
    keep(cache("1"));
    assertNotNull(cache("1").load());
    Path beside = Files.writeString(folder.resolve("new"), "@misc{c, title={C}}");
    Files.setLastModifiedTime(beside, Files.getLastModifiedTime(source));
    Files.move(beside, source, StandardCopyOption.REPLACE_EXISTING);
    assertNull(cache("1").load(), "another inode");
  }

  @Test
  void aCloneOfAnotherRepositoryIsNoticed() throws IOException {
    String page = write("list/README.md", "# L").toString();
    write("list/.git/config", "[remote \"origin\"]\n\turl = https://github.com/ada/sets\n");
    keep(cache("1", page));
    assertNotNull(cache("1", page).load());
    write("list/.git/config", "[remote \"origin\"]\n\turl = https://github.com/alan/sets\n");
    assertNull(cache("1", page).load());
  }

  @Test
  void touchedSourceIsKnownByItsContent() throws IOException {
    keep(cache("1"));
    long size = Files.size(file());
    FileTime touched = FileTime.fromMillis(0);
    Files.setLastModifiedTime(source, touched);
    assertEquals(KEPT.notes(), cache("1").load().notes());
    assertEquals(size, Files.size(file()));
    // by its new stamps alone, which do not tell these bytes from those before
    Files.writeString(source, "@misc{b, title={B}}");
    Files.setLastModifiedTime(source, touched);
    assertEquals(KEPT.notes(), cache("1").load().notes());
  }

  @Test
  void whatWasReadIsThereThoughTheFileCannotBeRenewed() throws IOException {
    keep(cache("1"));
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    Files.createDirectory(file().resolveSibling("." + file().getFileName() + ".lock"));
    assertEquals(KEPT.notes(), cache("1").load().notes());
  }

  @Test
  void newFileIsNotKept() throws IOException {
    Files.setLastModifiedTime(source, FileTime.from(Instant.now()));
    keep(cache("1"));
    assertNull(cache("1").load());
  }

  @Test
  void folderWithAnInterruptedChangeIsNotKept() throws IOException {
    Path refs = write("refs/a.bib", "@misc{a}").getParent();
    Path journal = write("refs/.ddlist-journal", "");
    keep(cache("1", refs.toString()));
    assertNull(cache("1", refs.toString()).load());
    Files.delete(journal);
    keep(cache("1", refs.toString()));
    assertNotNull(cache("1", refs.toString()).load());
  }

  @Test
  void newFileInTheFolderIsNoticed() throws IOException {
    Path bibliographies = Files.createDirectory(folder.resolve("refs"));
    Files.move(source, bibliographies.resolve("a.bib"));
    keep(cache("1", bibliographies.toString()));
    assertNotNull(cache("1", bibliographies.toString()).load());
    Files.writeString(bibliographies.resolve("b.bib"), "");
    assertNull(cache("1", bibliographies.toString()).load());
  }

  @Test
  void damagedFileIsNotBelieved() throws IOException {
    keep(cache("1"));
    byte[] whole = Files.readAllBytes(file());
    for (int at = 0; at < whole.length; at += 1 + whole.length / 200) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file(), damaged);
      assertNull(cache("1").load(), "at " + at);
      Files.write(file(), Arrays.copyOf(whole, at));
      assertNull(cache("1").load(), "to " + at);
    }
    Files.write(file(), whole);
    assertNotNull(cache("1").load());
  }

  @Test
  void folderThatOthersWriteToIsNotUsed() throws IOException {
    keep(cache("1"));
    Files.setPosixFilePermissions(file().getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertNull(cache("1"));
  }

  @Test
  void withoutAFolderThereIsNone() {
    assertNull(CatalogCache.of(Map.of(), List.of("a.bib"), "1"));
    assertNull(CatalogCache.of(Map.of("XDG_CACHE_HOME", "here"), List.of("a.bib"), "1"));
  }

  @Test
  void whatAKilledWriterLeftIsDeletedByTheNext() throws IOException {
    keep(cache("1"));
    Path left = Files.writeString(file().resolveSibling(".0123.catalog.new"), "half of ");
    keep(cache("1", write("b.bib", "@misc{b}").toString()));
    assertFalse(Files.exists(left));
  }

  @Test
  void longestUnusedGoesFirst() throws IOException {
    Path catalogs = folder.resolve("ddlist/catalogs");
    keep(cache("1"));
    long size = Files.size(file());
    for (int i = 0; i < 4; i++) {
      Path one = write(i + ".bib", "@misc{x}");
      keep(new CatalogCache(catalogs, List.of(one.toString()), "1", size * 2 + size / 2));
      try (Stream<Path> files = Files.list(catalogs)) {
        for (Path file : files.toList()) {
          FileTime time = Files.getLastModifiedTime(file);
          Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() - 10_000));
        }
      }
    }
    try (Stream<Path> files = Files.list(catalogs)) {
      assertEquals(2, files.filter(file -> file.toString().endsWith(".catalog")).count());
    }
    assertNotNull(cache("1", folder.resolve("3.bib").toString()).load());
    assertNull(cache("1").load());
  }
}
