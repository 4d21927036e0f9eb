package org.ddlist;

import java.util.List;

/**
 * Runs the most common command lines in one process, so that Java can list the classes they load
 * for the class archive. The launcher's archive script starts it.
 */
final class Rehearsal {
  /** Standard input has keys. */
  private static final List<String> LINES =
      List.of(
          "cite wang2018datasetdistillation",
          "show wang2018datasetdistillation",
          "links wang2018datasetdistillation",
          "cite wang2018datasetdistillation --fields full",
          "cite wang2018datasetdistilation 1811.10959",
          "cite -",
          "list -o bibtex",
          "search distillation",
          "search nothing of the kind",
          "-q search distillation --section label -n3 --exact",
          "list",
          "list label -o keys",
          "list --year 2020..2021 --has code -n 5 --sort year -o jsonl",
          "list -o markdown",
          "list -o yaml",
          "list --template {key}",
          "list -o table --color always -n 5",
          "new",
          "stats",
          "stats --by author -o table",
          "sections",
          "about",
          "--version",
          "--help",
          "help cite",
          "__complete cite wang2018",
          "__complete search --y",
          "");

  private Rehearsal() {}

  /** Runs them; what they print goes where this process prints. */
  public static void main(String[] args) {
    for (String line : LINES) {
      Main.run(line.isEmpty() ? new String[0] : line.split(" "));
    }
  }
}
