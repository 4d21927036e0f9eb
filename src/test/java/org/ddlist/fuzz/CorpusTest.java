package org.ddlist.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lets in what fuzzing starts from, and what it has found, at the doors that they are for. */
class CorpusTest {
  @TestFactory
  Stream<DynamicTest> inputs() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Door.CORPUS)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Door door = Door.of(file.getParent().getFileName().toString());
        String name = Door.CORPUS.relativize(file).toString();
        tests.add(DynamicTest.dynamicTest(name, () -> door.enterAll(Files.readAllBytes(file))));
      }
    }
    return tests.stream();
  }

  @Test
  void everyDoorHasSeeds() throws IOException {
    TreeSet<String> doors = new TreeSet<>();
    for (Door door : Door.values()) {
      doors.add(door.toString());
    }
    try (Stream<Path> folders = Files.list(Door.CORPUS)) {
      assertEquals(
          doors, new TreeSet<>(folders.map(folder -> folder.getFileName().toString()).toList()));
    }
  }
}
