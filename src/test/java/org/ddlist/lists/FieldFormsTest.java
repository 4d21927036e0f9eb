package org.ddlist.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of lists in biology, economics, law and other fields; ";" is the end of a line. */
class FieldFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          | Title | Author / Year |;|--|--|;| [On All Big Sets](https://a.org/p) | Lovelace et al. (2020) | ~ On All Big Sets @ Lovelace + @ 2020 @ a.org/p
          | Paper Title | Venue Type | Venue Name | Year |;|--|--|--|--|;| [On All Big Sets](https://a.org/p) | ACM | CONF | 2020 | ~ On All Big Sets @  @ CONF 2020 @ a.org/p
          | Publication Date | Publication |;|--|--|;| 2020/05/01 | [Lovelace, A. and Turing, A. On All the Big Sets](notes/a.md) |;| 2021/05/01 | [Noether, E. et al. On No Big Sets at All](notes/b.md) | ~ On All the Big Sets @ Lovelace, A. + Turing, A. @ 2020 @  AND On No Big Sets at All @ Noether, E. + @ 2021 @
          - [Lovelace, Ada. "On All Big Sets." *Journal of Sets* 12, no. 3 (2020): 1-9.](../notes/sets.html) ~ On All Big Sets @ Lovelace, Ada @ JSET 2020 @
          - [On All Big Sets](https://a.org/p), Lovelace A et al, 2020, Neuron ~ On All Big Sets @ Lovelace, A + @ Neuron 2020 @ a.org/p
          - Lovelace et al., 2020, Neuron. [On All Big Sets](https://a.org/p) ~ On All Big Sets @ Lovelace + @ Neuron 2020 @ a.org/p
          - [Lovelace et al.](https://a.org/p) On All Big Sets of Sets ~ On All Big Sets of Sets @ Lovelace + @  @ a.org/p
          - May 25 [Lovelace et al. 2020](https://a.org/p) On All Big Sets of Sets ~ On All Big Sets of Sets @ Lovelace + @ 2020 @ a.org/p
          - [On All Big Sets](https://www.nature.com/articles/s1) <br> *A. Lovelace et al. (Small Maps)* ~ On All Big Sets @ A. Lovelace + @ Small Maps @ www.nature.com/articles/s1
          - [On All Big Sets](https://a.org/p) <br> *A. Lovelace et al.* (Small Maps) ~ On All Big Sets @ A. Lovelace + @  @ a.org/p
          - **On All Big Sets**<br>**Authors**: Ada Lovelace, Alan Turing<br>**Category**: Small Maps<br>**Citation**: 92 U. Set. L. Rev. 1 (2020) ~ On All Big Sets @ Ada Lovelace + Alan Turing @ U. Set. L. Rev. 2020 @
          <div class="csl-body">;  <div class="csl-entry" style="margin: 1em;">Lovelace, A., and Coauthors, 2020: On All Big Sets. <i>J. Sets</i>, <b>12</b>, 1–9, <a href="https://doi.org/10.1/a">https://doi.org/10.1/a</a>.</div>;  <span class="Z3988" title="x"></span>;</div> ~ On All Big Sets @ Lovelace, A. + @ J. Sets 2020 @ doi.org/10.1/a
          - On All Big Sets. Lovelace A, Turing AM. S&P '20 [[pdf](https://a.org/p)] ~ On All Big Sets @ Lovelace, A + Turing, AM @ S&P 2020 @ a.org/p
          - "On All Big Sets" by A. Lovelace and A. Turing.  Small Comput Geom 42: pp. 71–93 (2009). [Link](https://a.org/p) ~ On All Big Sets @ A. Lovelace + A. Turing @ Small Comput Geom 2009 @ a.org/p
          - [On Sets](https://a.org/p) (CONF 20);- [On Maps](https://a.org/q) (CONF 21);- [On Rings](https://a.org/r) (CONF 22);- [On Trees](https://a.org/s) (RingSec 23) ~ On Sets @  @ CONF 2020 @ a.org/p AND On Maps @  @ CONF 2021 @ a.org/q AND On Rings @  @ CONF 2022 @ a.org/r AND On Trees @  @ RingSec 2023 @ a.org/s
          | Pub | Title |;|--|--|;| [CONF'20](https://dblp.org/db/conf/conf/conf2020.html) | [On All Big Sets](https://scholar.google.com/scholar?q=On+All+Big+Sets) | ~ On All Big Sets @  @ CONF 2020 @
          - A. Lovelace, B. Turing. Sets vs. Logic. Part 2. J. Sets 12, 3-9 (2020). [link](https://a.org/p) ~ Sets vs. Logic. Part 2 @ A. Lovelace + B. Turing @ J. Sets 2020 @ a.org/p
          - [On All Big Sets](https://a.org/p) **Presented at:** CONF 2020 ~ On All Big Sets @  @ CONF 2020 @ a.org/p
          - Mitchell, T. (2019). On All Big Sets. Bell Laboratories. https://a.org/p ~ On All Big Sets @ Mitchell, T. @ 2019 @ a.org/p
          - [Smith et al. 2020](https://a.org/p) We use this set as baseline ~ Smith et al @  @ 2020 @ a.org/p
          - [On All Big Sets](https://a.org/p) by Tom Mitchell, 2020, 12 pp. ~ On All Big Sets @ Tom Mitchell @ 2020 @ a.org/p
          |Name|Paper|;|--|--|;|SETS|[[CONF 2020] On All Big Sets of Sets](https://a.org/p) [[Code]](https://github.com/a/b)| ~ On All Big Sets of Sets @  @ CONF 2020 @ a.org/p  github.com/a/b
          """)
  void forms(String lines, String told) {
    assertEquals(told, DialectTest.told(lines));
  }

  /** A column of journals, one of which has an acronym that is not read. */
  @Test
  void columnOfJournals() {
    String row = "| 2021 | [On # Sets](https://a.org/#) | Journal of Big Sets (JBS) |;";
    String table =
        "| Year | Paper | Venue |;|--|--|--|;" + row.replace("#", "1") + row.replace("#", "2");
    assertEquals(
        "On 1 Sets @  @ Journal of Big Sets 2021 @ a.org/1"
            + " AND On 2 Sets @  @ Journal of Big Sets 2021 @ a.org/2",
        DialectTest.told(table));
  }
}
