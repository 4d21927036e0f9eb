package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownWordsTest {
  private static String marked(String wanted, boolean beginnings, String text) {
    ShownWords words = new ShownWords(text);
    words.mark(new Way(List.of(wanted.split(" ")), beginnings ? Way.Kind.TYPED : Way.Kind.EXACT));
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (int[] place : words.marked()) {
      marked.append(text, from, place[0]).append('[');
      marked.append(text, place[0], place[1]).append(']');
      from = place[1];
    }
    return marked.append(text.substring(from)).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "match        | On Matching, Matched       | On [Matching], [Matched]",
        "traj         | Trajectory                 | [Traj]ectory",
        "distillation | Dataset Distillati…        | Dataset [Distillati]…",
        "distillation | Dataset D…                 | Dataset D…",
        "compensation | The Compensator            | The [Compensator]",
        "distillation | DistilTS                   | DistilTS",
        "behavior     | Behaviour of Sets          | [Behaviour] of Sets",
        "xray         | An X-ray, an Xray          | An [X-ray], an [Xray]",
        "x ray        | An X-ray, a ray, an Xray   | An [X]-[ray], a ray, an Xray",
        "dc bench     | DC-BENCH, a Benchmark      | [DC]-[BENCH], a Benchmark",
        "d4m          | D⁴M: Sets                  | [D⁴M]: Sets",
        "godel        | Kurt Gödel; Gödelization   | Kurt [Gödel]; [Gödel]ization",
        "strasse      | Straße                     | [Straße]",
        "a            | A Method for Adam          | [A] Method for [A]dam",
        "none         | An ordinary title          | An ordinary title",
      })
  void wordIsMarkedAsFarAsItMatches(String wanted, String text, String marked) {
    assertEquals(marked, marked(wanted, true, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "graph sets | Graph Sets for Graphs of Sets | [Graph] [Sets] for Graphs of Sets",
        "graph      | Graph, Graphs                 | [Graph], Graphs",
      })
  void phraseIsMarkedWhereItStandsWhole(String wanted, String text, String marked) {
    assertEquals(marked, marked(wanted, false, text));
  }
}
