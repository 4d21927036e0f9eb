package org.ddlist.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
  private static String told(Byline byline) {
    return String.join(" + ", byline.leads())
        + (byline.others() ? " +" : "")
        + " @ "
        + byline.venue()
        + " @ "
        + byline.year()
        + (byline.workshop() ? " W" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Alan Turing et al., CONF 1936                 | Alan Turing + @ CONF @ 1936
          Alan Turing, CONF 1936                        | Alan Turing @ CONF @ 1936
          Alan Turing & Grace Hopper et al., CONF 1936  | Alan Turing + Grace Hopper + @ CONF @ 1936
          Alan Turing & Grace Hopper, CONF 1936         | Alan Turing + Grace Hopper @ CONF @ 1936
          Hopper & Gödel & Noether et al., 1952         | Hopper + Gödel + Noether + @  @ 1952
          Alan Turing, 1936                             | Alan Turing @  @ 1936
          Hopper et al., CONF 1952 Workshop             | Hopper + @ CONF @ 1952 W
          Kurt Gödel, The University of Vienna 1929     | Kurt Gödel @ The University of Vienna @ 1929
          Ada Byron, University of Notting, Hill 1929   | Ada Byron @ University of Notting, Hill @ 1929
          Hopper et al., CONF Sets and Benchmarks 2022  | Hopper + @ CONF Sets and Benchmarks @ 2022
          Peter Sandler & Ettore Alba et al., CONF 1999 | Peter Sandler + Ettore Alba + @ CONF @ 1999
          Hopper et al., A1 2000                        | Hopper + @ A1 @ 2000
          """)
  void formIsReadWithoutSlips(String text, String byline) {
    List<Slip> slips = new ArrayList<>();
    assertEquals(byline, told(Byline.read(text, slips)));
    assertEquals(List.of(), slips);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Turing et al, CONF 1936            | Turing + @ CONF @ 1936          | "et al" for "et al."
          Turing et.al., CONF 1936           | Turing + @ CONF @ 1936          | "et.al." for "et al."
          Turing et. al., CONF 1936          | Turing + @ CONF @ 1936          | "et. al." for "et al."
          Turing, et al., CONF 1936          | Turing + @ CONF @ 1936          | a comma before "et al."
          Turing et al. et al., CONF 1936    | Turing + @ et al., CONF @ 1936  | "et al." twice; no comma after "et al."
          Turing et al. CONF 1936            | Turing + @ CONF @ 1936          | no comma after "et al."
          Alan Turing CONF 1936              | Alan Turing @ CONF @ 1936       | no comma after the authors
          Alan Turing 1936                   | Alan Turing @  @ 1936           | no comma after the authors
          Turing and Hopper et al., CONF 1936 | Turing + Hopper + @ CONF @ 1936 | "and" for "&" between authors
          Turing, Hopper et al., CONF 1936   | Turing + Hopper + @ CONF @ 1936 | a comma for "&" between authors
          Turing, Hopper, CONF 1936          | Turing + Hopper @ CONF @ 1936   | a comma for "&" between authors
          Turing & Gödel&Hopper, CONF 1936   | Turing + Gödel + Hopper @ CONF @ 1936 | no space at "&" between authors
          Turing & & Hopper, CONF 1936       | Turing + Hopper @ CONF @ 1936   | no author at "&"
          CONF 1936                          | @ CONF @ 1936                   | no authors
          1936                               | @  @ 1936                       | no authors
          Turing et al., CONF                | Turing + @ CONF @ 0             | no year
          Turing et al.                      | Turing + @  @ 0                 | no year
          Turing et al., CONF 3936           | Turing + @ CONF 3936 @ 0        | no year
          Turing et al., CONF1936            | Turing + @ CONF @ 1936          | no space before the year
          Turing et al., CONF 1936.          | Turing + @ CONF @ 1936          | "1936." for the year
          Turing et al., CONF, 1936          | Turing + @ CONF @ 1936          | a comma before the year
          Turing, CONF, 1936                 | Turing @ CONF @ 1936            | a comma before the year
          Turing et al., 1936 CONF           | Turing + @ CONF @ 1936          | the year before the venue
          Turing et al., CONF 1936 Track Two | Turing + @ CONF @ 1936          | "Track Two" after the year
          Turing, CONF 1936, Oral            | Turing @ CONF @ 1936            | "1936," for the year; "Oral" after the year
          Turing et al., CONF Workshop 1936  | Turing + @ CONF @ 1936 W        | "Workshop" before the year
          Turing et al., CONF Workshop on Logic 1936 | Turing + @ CONF @ 1936 W | "Workshop" before the year; "on Logic" before the year
          Turing et al., CONF 1936 workshops | Turing + @ CONF @ 1936 W        | "workshops" for "Workshop"
          Turing et al., arXiv 1936          | Turing + @  @ 1936              | "arXiv" for a preprint, which has its year alone
          """)
  void driftIsReadAndNamed(String text, String byline, String slips) {
    List<Slip> found = new ArrayList<>();
    assertEquals(byline, told(Byline.read(text, found)).strip());
    assertEquals(slips, String.join("; ", found.stream().map(Slip::message).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | Turing et al., CONF 1936
          true  | Turing et al.
          true  | Turing, 1936
          true  | CONF 1936 Workshop
          true  | 1936
          false | DP-KIP
          false | Part 2
          false | a first, and a last
          false | 1936-1937 in Princeton
          false | beget alone
          """)
  void bylineHasAYearOrOthers(boolean is, String text) {
    assertEquals(is, Byline.is(text));
  }
}
