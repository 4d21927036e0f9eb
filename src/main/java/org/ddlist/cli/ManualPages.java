package org.ddlist.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The build's step that writes the manual. */
final class ManualPages {
  private ManualPages() {}

  /**
   * Writes every page.
   *
   * @param args the folder, which gets a folder for each section of the manual, and the day that
   *     the pages carry, of which what follows an ISO date does not count
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), args[1].substring(0, "2026-11-24".length()));
  }

  private static void write(Path folder, String date) throws IOException {
    Path commands = Files.createDirectories(folder.resolve("man" + RoffPage.COMMANDS));
    Path others = Files.createDirectories(folder.resolve("man" + RoffPage.TOPICS));
    List<Topic> topics = new ArrayList<>();
    for (String name : Topic.NAMES) {
      topics.add(Topic.named(name));
    }
    String version = Cli.version();
    try (Writer out = Files.newBufferedWriter(commands.resolve("ddlist.1"))) {
      new RoffPage(version, date, out).writeProgram(topics);
    }
    for (Command command : Commands.all()) {
      Path file = commands.resolve("ddlist-" + command.synopsis().name() + "." + RoffPage.COMMANDS);
      try (Writer out = Files.newBufferedWriter(file)) {
        new RoffPage(version, date, out).writeCommand(command);
      }
    }
    for (Topic topic : topics) {
      Path file = others.resolve("ddlist-" + topic.name() + "." + RoffPage.TOPICS);
      try (Writer out = Files.newBufferedWriter(file)) {
        new RoffPage(version, date, out).writeTopic(topic);
      }
    }
  }
}
