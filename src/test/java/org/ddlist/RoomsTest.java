package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the import lines of the program against the rooms of its design. */
class RoomsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/ddlist");
  private static final String ROOT = "";

  /** Every room may import those after it, and only those. */
  private static final List<String> ROOMS =
      List.of(
          ROOT,
          "cli",
          "browse",
          "render",
          "manuscript",
          "check",
          "merge",
          "source",
          "records",
          "packed",
          "lists",
          "formats",
          "search",
          "bibtex",
          "model",
          "text",
          "terminal");

  /** The rooms of each library; one that is not here may be imported nowhere. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "picocli", Set.of("cli"),
          "com.fasterxml", Set.of("text"),
          "org.yaml", Set.of("text"),
          "org.jbibtex", Set.of("formats"),
          "de.undercouch", Set.of("formats"),
          "javax.net.ssl", Set.of("text"),
          "javax.xml", Set.of("formats"),
          "org.w3c.dom", Set.of("formats"),
          "org.xml.sax", Set.of("formats"),
          "org.jline", Set.of("terminal", "browse"));

  private static final Set<Path> PROGRAMS =
      Set.of(SOURCES.resolve("Main.java"), SOURCES.resolve("source/PackCatalog.java"));

  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+)");
  private static final Pattern PROCESS = Pattern.compile("System\\s*\\.\\s*(in|out|err|exit)\\b");

  private record Import(Path file, String room, String name) {
    /** The room of ours that is imported from. */
    String target() {
      String rest = name.substring("org.ddlist.".length());
      return Character.isUpperCase(rest.charAt(0)) ? ROOT : rest.substring(0, rest.indexOf('.'));
    }

    boolean isOurs() {
      return name.startsWith("org.ddlist.");
    }

    @Override
    public String toString() {
      return file + " imports " + name;
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String room(Path file) {
    return SOURCES.relativize(file.getParent()).toString();
  }

  private static List<Import> imports() throws IOException {
    List<Import> imports = new ArrayList<>();
    for (Path file : files()) {
      Matcher matcher = IMPORT.matcher(Files.readString(file));
      while (matcher.find()) {
        imports.add(new Import(file, room(file), matcher.group(1)));
      }
    }
    assertTrue(imports.size() > 100, "the imports were not read");
    return imports;
  }

  @Test
  void everyPackageIsARoomThatSaysWhatItIsFor() throws IOException {
    Set<String> rooms = new TreeSet<>();
    Set<String> described = new TreeSet<>();
    for (Path file : files()) {
      rooms.add(room(file));
      if (file.endsWith("package-info.java")) {
        described.add(room(file));
      }
    }
    assertEquals(rooms, described, "rooms, and those with a package-info.java");
    rooms.removeAll(ROOMS);
    assertEquals(Set.of(), rooms, "packages that the design does not know");
  }

  @Test
  void roomsImportOnlyRoomsBelowThem() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Import line : imports()) {
      if (line.isOurs()
          && !line.target().equals(line.room())
          && ROOMS.indexOf(line.target()) <= ROOMS.indexOf(line.room())) {
        broken.add(line.toString());
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void onlyMainImportsTheCommands() throws IOException {
    List<String> importers =
        imports().stream()
            .filter(line -> line.isOurs() && line.target().equals("cli"))
            .filter(line -> !line.room().equals("cli"))
            .map(line -> line.file().getFileName().toString())
            .distinct()
            .toList();
    assertEquals(List.of("Main.java"), importers);
  }

  @Test
  void librariesStayInTheirRooms() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Import line : imports()) {
      boolean allowed = line.isOurs() || line.name().startsWith("java.");
      for (Map.Entry<String, Set<String>> library : LIBRARIES.entrySet()) {
        allowed |=
            line.name().startsWith(library.getKey() + ".")
                && library.getValue().contains(line.room());
      }
      if (!allowed) {
        broken.add(line.toString());
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void onlyProgramsNameTheStreamsOfTheProcessOrEndIt() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : files()) {
      Matcher matcher = PROCESS.matcher(Files.readString(file));
      while (!PROGRAMS.contains(file) && matcher.find()) {
        broken.add(file + " names " + matcher.group());
      }
    }
    assertEquals(List.of(), broken);
  }
}
