package org.ddlist.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ddlist.model.Catalog;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.source.ImportedList;
import org.ddlist.source.KeptEdition;
import org.ddlist.text.OwnFiles;

/** Where the edition of the list is kept that is in force in place of the program's own. */
public final class EditionFile {
  /** Loads the program's own catalog. */
  public interface Own {
    Catalog load() throws IOException;
  }

  private EditionFile() {}

  /** Its path; empty if the environment names no folder for it. */
  public static String path(Map<String, String> environment) {
    String folder = OwnFiles.folder(environment, "XDG_DATA_HOME", ".local/share");
    return folder.isEmpty() ? "" : folder + "/edition";
  }

  /**
   * The catalog in force. Another build of the program makes it again, unless it has a newer
   * edition itself; a file that is damaged is none.
   *
   * @param build of the program
   */
  public static Catalog load(String path, Own own, String build) throws IOException {
    KeptEdition kept = kept(path);
    if (kept == null) {
      return own.load();
    }
    if (kept.build().equals(build)) {
      return kept.catalog();
    }
    Catalog mine = own.load();
    if (mine.facts().edition().compareTo(kept.origin().day()) >= 0) {
      return mine;
    }
    try {
      Map<String, byte[]> files = kept.files();
      String day = kept.origin().day();
      String name = kept.origin().address();
      ImportedList list = ListUpdate.read(files, name, day, mine.venues());
      Catalog again = ListUpdate.of(mine, list, day).catalog();
      KeptEdition.write(Path.of(path), kept.origin(), build, again, files);
      return again;
    } catch (IOException | MalformedCatalogException e) {
      return mine; // what cannot be kept for the next run is no reason to have no catalog in this
    }
  }

  /** What is kept; null if nothing is, or if it is damaged. */
  public static KeptEdition kept(String path) {
    try {
      return path.isEmpty() || !Files.exists(Path.of(path))
          ? null
          : KeptEdition.read(Path.of(path));
    } catch (IOException e) {
      return null;
    }
  }

  /** Goes back to the program's own catalog. */
  public static void delete(String path) throws IOException {
    Files.deleteIfExists(Path.of(path));
  }
}
