package org.ddlist;

import java.util.List;

/**
 * Runs what people run most, in one process, while Java notes which classes that takes: what it
 * archives is what a later run need not load. The launcher's archive script starts it.
 */
final class Rehearsal {
  /** The list's own citation, a paper of its beginnings, and standard input, which has keys. */
  private static final List<String> LINES =
      List.of(
          "cite wang2018datasetdistillation",
          "show wang2018datasetdistillation",
          "links wang2018datasetdistillation",
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
