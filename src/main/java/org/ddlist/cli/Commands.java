package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;

/** Every subcommand, by its name. A run makes the one it is asked for and no other. */
final class Commands {
  static final List<String> NAMES =
      List.of(
          "search",
          "list",
          "show",
          "cite",
          "links",
          "open",
          "new",
          "random",
          "stats",
          "sections",
          "about",
          "browse",
          "check",
          "import",
          "update",
          "audit",
          "completion",
          "config",
          "help");

  private Commands() {}

  /** The command of that name; null if there is none. */
  static Command named(String name) {
    return switch (name) {
      case "search" -> new SearchCommand();
      case "list" -> new ListCommand();
      case "show" -> KeyedCommand.show();
      case "cite" -> new CiteCommand();
      case "links" -> KeyedCommand.links();
      case "open" -> new OpenCommand();
      case "new" -> new NewCommand();
      case "random" -> new RandomCommand();
      case "stats" -> new StatsCommand();
      case "sections" -> new SectionsCommand();
      case "browse" -> new BrowseCommand();
      case "about" -> new AboutCommand();
      case "check" -> new CheckCommand();
      case "import" -> new ImportCommand();
      case "update" -> new UpdateCommand();
      case "audit" -> new AuditCommand();
      case "completion" -> new CompletionCommand();
      case "config" -> new ConfigCommand();
      case "help" -> new HelpCommand();
      default -> null;
    };
  }

  /**
   * What does here what a command of other programs does: "'ddlist show KEY' shows a paper"; empty
   * for no command of theirs.
   */
  static String meant(String name) {
    return switch (name) {
      case "ls" -> "'ddlist list' lists the papers, 'ddlist sections' the sections";
      case "find", "grep" -> "'ddlist search WORDS' finds papers";
      case "view", "info", "lookup" -> "'ddlist show KEY' shows a paper";
      case "get", "bib" -> "'ddlist cite KEY' prints the BibTeX of a paper";
      case "export" -> "'ddlist list -o FORMAT' writes all papers, 'ddlist cite KEY -o FORMAT' one";
      case "count" -> "'ddlist list --count' counts papers, 'ddlist stats' those of each year";
      case "fix" -> "'ddlist audit FILE --write' corrects a .bib file";
      case "lint", "validate" -> "'ddlist check FILE' checks a .bib file";
      case "upgrade" -> "'ddlist update' brings in the list's current edition";
      case "version" -> "'ddlist --version' prints it";
      default -> "";
    };
  }

  static List<Command> all() {
    List<Command> commands = new ArrayList<>();
    for (String name : NAMES) {
      commands.add(named(name));
    }
    return commands;
  }
}
