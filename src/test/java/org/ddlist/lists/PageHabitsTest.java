package org.ddlist.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an item is read as among others, which alone it is not. */
class PageHabitsTest {
  /** "#" differs from item to item, and ";" is the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - [On # Sets](https://a.org/#) CONF (2020) | - [On Words](https://a.org/p) Cell (2021) | On Words @  @ Cell 2021 @ a.org/p
          - [On # Sets](https://a.org/#) Journal of Sets | - [On Words](https://a.org/p) Words and Letters | On Words @  @ Words and Letters @ a.org/p
          - **On # Sets** [[paper](https://a.org/#)] *for beginners* | - **On Words** [[paper](https://a.org/p)] *WORDS* | On Words @  @  @ a.org/p
          - Lovelace, Turing: [On # Sets](https://a.org/#). CONF 2020 | - Lovelace, Gödel [On Words](https://a.org/p). | On Words @ Lovelace + Gödel @  @ a.org/p
          - **SET** [[paper](https://a.org/#)];  <br/> A Study of # Sets (CONF 2020) | - **WORDS** [[paper](https://a.org/p)];  <br/> All Words (CONF 2021) | All Words @  @ CONF 2021 @ a.org/p
          - `SETS` [a study of # sets.](https://dl.acm.org/doi/10.1145/#) | - `WORDS` [a study of words.](https://arxiv.org/abs/2101.00001) | a study of words @  @ 2021 @ arxiv.org/abs/2101.00001
          - [CONF 2020] **On # Sets** [[paper](https://a.org/#)] | - [Letters and Signs] **On Words** [[paper](https://a.org/p)] | On Words @  @ Letters and Signs @ a.org/p
          - Ada Lovelace, Alan Turing:;  On # Sets.;;  [[paper](https://a.org/#)] | - Kurt Gödel, Alan Turing:;;  On Words.;;  [[paper](https://a.org/p)] | On Words @ Kurt Gödel + Alan Turing @  @ a.org/p
          - 2020 A Study of # Sets | - 2021 All Those Words | All Those Words @  @ 2021 @
          - A Study of # Sets (SETS) [[paper](https://a.org/#)] | - All Words (WORDS) [[paper](https://a.org/p)] | All Words @  @  @ a.org/p
          - [On # Sets](https://a.org/#) - Lovelace, Turing (2020) | - [On Words](https://a.org/p) - Gödel (2021) | On Words @ Gödel @ 2021 @ a.org/p
          - [CONF 2020] **On # Sets** [[paper](https://a.org/#)] | - [Big Letters 21] **On Words** [[paper](https://a.org/p)] | On Words @  @ Big Letters 2021 @ a.org/p
          - On # Sets of Sets. [Lovelace, Turing (2020)](https://a.org/#) | - On All Those Words. [Gödel (2021)](https://a.org/p) | On All Those Words @ Gödel @ 2021 @ a.org/p
          - Ada Lovelace, Alan Turing, Kurt Gödel: On # Sets. CONF 2020. [pdf](https://a.org/#) | - Ada Lovelace, Kurt Gödel: On Words. CONF 2021. [pdf](https://a.org/p) | On Words @ Ada Lovelace + Kurt Gödel @ CONF 2021 @ a.org/p
          - On # Sets of Sets, *Ada Lovelace* [Journal of # Sets](https://doi.org/10.1/#) | - On All Words of Words, *Kurt Gödel* [Nature](https://doi.org/10.1/p) | On All Words of Words @ Kurt Gödel @ Nature @ doi.org/10.1/p
          """)
  void itemIsReadAsTheOthers(String alike, String odd, String told) {
    String others = "";
    for (String each : List.of("Small", "Large", "Open", "Closed")) {
      others += alike.replace("#", each) + ";";
    }
    String all = DialectTest.told(others + odd);
    assertEquals(told, all.substring(all.lastIndexOf(" AND ") + 5));
    assertNotEquals(told, DialectTest.told(odd));
  }

  /** What an item begins with is no title where the others have theirs behind it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - [Lovelace et al. 2020](https://a.org/1). A study of small sets of sets. *Nature*.;- [Turing et al. 2020](https://a.org/2). A study of large sets of sets. *Nature*.;- [Noether et al. 2020](https://a.org/3). A study of open sets of sets. *Nature*.;- [Gödel et al. 2021](https://a.org/p). Words. *Nature*. ~ A study of small sets of sets @ Lovelace + @ Nature 2020 @ a.org/1 AND A study of large sets of sets @ Turing + @ Nature 2020 @ a.org/2 AND A study of open sets of sets @ Noether + @ Nature 2020 @ a.org/3 AND Words @ Gödel + @ Nature 2021 @ a.org/p
          - A. Lovelace and A. Turing. [Link](https://a.org/1);  **On Small Sets of All Sets.**;  *CONF*, 2020.;;- E. Noether and A. Turing. [Link](https://a.org/2);  **On Large Sets of All Sets.**;  *CONF*, 2020.;;- K. Gödel, A. Turing, et al. [Link](https://a.org/p);  **On Words and Their Letters.**;  *CONF*, 2021. ~ On Small Sets of All Sets @ A. Lovelace + A. Turing @ CONF 2020 @ a.org/1 AND On Large Sets of All Sets @ E. Noether + A. Turing @ CONF 2020 @ a.org/2 AND On Words and Their Letters @ K. Gödel + A. Turing + @ CONF 2021 @ a.org/p
          - [[2020-CONF]](https://a.org/p) **On All Small Sets** [:octocat:](https://github.com/a/b) ~ On All Small Sets @  @ CONF 2020 @ a.org/p  github.com/a/b
          - ***Sets by their size:***;  - **"On All Small Sets"**, CONF, 2020;    - Ada Lovelace, Alan Turing;    - [[Paper]](https://a.org/p);  - **"On All Large Sets"**, CONF, 2021;    - A. Turing, K. Gödel *(large)*;    - [[Paper]](https://a.org/q) ~ On All Small Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p AND On All Large Sets @ A. Turing + K. Gödel @ CONF 2021 @ a.org/q
          1. Ada Lovelace, Alan Turing (2020) - On All Small Sets;Task: count them;2. Emmy Noether (2021) - On All Large Sets;Task: count them;3. Emmy Noether, Alan Turing (2022) - On All Open Sets;Task: count them;4. Kurt Gödel, Alan Turing (2022) - On All Closed Sets;Task: count them ~ On All Small Sets @ Ada Lovelace + Alan Turing @ 2020 @  AND On All Large Sets @ Emmy Noether @ 2021 @  AND On All Open Sets @ Emmy Noether + Alan Turing @ 2022 @  AND On All Closed Sets @ Kurt Gödel + Alan Turing @ 2022 @
          - Lovelace et al (2020) - On All Small Sets;- Noether et al (2020) - On All Large Sets;- Turing et al (2020) - On All Open Sets;- Gödel & Turing (2021) - On All Words ~ On All Small Sets @ Lovelace + @ 2020 @  AND On All Large Sets @ Noether + @ 2020 @  AND On All Open Sets @ Turing + @ 2020 @  AND On All Words @ Gödel + Turing @ 2021 @
          #### On All Small Sets;;K Gödel, E Noether, CONF 2020.;;- Paper [Link](https://a.org/1);- Code [Link](https://github.com/a/b);- Note: a proof;;#### On All Large Sets;;K. Gödel, and E. Noether. CONF 2021;;- Paper [Link](https://a.org/2);;#### On All Open Sets;;E Noether, K Gödel, arXiv 2022;;- Paper [Link](https://a.org/3);;#### On All Closed Sets;;E Noether, CONF 2022;;- Paper [Link](https://a.org/4);;#### On Words;;K Gödel, H Turing, CONF 2023;;- Paper [Link](https://a.org/p) ~ On All Small Sets @ K Gödel + E Noether @ CONF 2020 @ a.org/1  github.com/a/b AND On All Large Sets @ K. Gödel + E. Noether @ CONF 2021 @ a.org/2 AND On All Open Sets @ E Noether + K Gödel @ 2022 @ a.org/3 AND On All Closed Sets @ E Noether @ CONF 2022 @ a.org/4 AND On Words @ K Gödel + H Turing @ CONF 2023 @ a.org/p
          - [2023.07 CONF] [On All Small Sets](https://a.org/1);- [2023.08 CONF] [On All Large Sets](https://a.org/2);- [2023.08 CONF] [On All Open Sets](https://a.org/3);- [2024.10 Sets of Many Kinds] [On All Words](https://a.org/p) ~ On All Small Sets @  @ CONF 2023 @ a.org/1 AND On All Large Sets @  @ CONF 2023 @ a.org/2 AND On All Open Sets @  @ CONF 2023 @ a.org/3 AND On All Words @  @ Sets of Many Kinds 2024 @ a.org/p
          - [ ] @lovelaceAllSmallSets2020 [On All Small Sets](https://arxiv.org/abs/2001.00001) ~ On All Small Sets @  @ 2020 @ arxiv.org/abs/2001.00001
          - [On All Small Sets](https://arxiv.org/abs/2001.00001);  - Author(s): Ada Lovelace, Alan Turing;  - Date: 2020-05 ~ On All Small Sets @ Ada Lovelace + Alan Turing @ 2020 @ arxiv.org/abs/2001.00001
          ### USENIX Security;- [On All Small Sets, 2020](https://a.org/p.pdf) ~ On All Small Sets @  @ USENIX Security 2020 @ a.org/p.pdf
          - 2021年收录情况：;  - **On All Small Sets.** https://arxiv.org/abs/2001.00001;  - **On All Large Sets.** https://arxiv.org/abs/2001.00002 ~ On All Small Sets @  @ 2021 @ arxiv.org/abs/2001.00001 AND On All Large Sets @  @ 2021 @ arxiv.org/abs/2001.00002
          - Bounds:;\t- K Lovelace, et al. On all small sets. CONF'15;\t- H Turing, and E Noether. On all large sets. CONF'16;\t- K Gödel, and E Noether. On all open sets. CONF'16;\t- K Gödel, et al. On all closed sets. CONF'17;\t- E Noether, et al. On all finite sets. CONF'18 ~ On all small sets @ K Lovelace + @ CONF 2015 @  AND On all large sets @ H Turing + E Noether @ CONF 2016 @  AND On all open sets @ K Gödel + E Noether @ CONF 2016 @  AND On all closed sets @ K Gödel + @ CONF 2017 @  AND On all finite sets @ E Noether + @ CONF 2018 @
          """)
  void titleIsWhereTheOthersHaveIt(String lines, String told) {
    assertEquals(told, DialectTest.told(lines));
  }

  /** What the others have in the place is not what this one has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - [On # Sets](https://a.org/#) CONF 2020 | - [On Words](https://a.org/p) must see 2021 | On Words @  @ 2021 @ a.org/p
          - [On # Sets](https://a.org/#) CONF 2020 | - [On Words](https://a.org/p) Ada Lovelace, 2021 | On Words @ Ada Lovelace @ 2021 @ a.org/p
          - [On # Sets](https://a.org/#) (CONF 2020) | - [On Words](https://a.org/p) (Lovelace et al., 2021) | On Words @ Lovelace + @ 2021 @ a.org/p
          - A Study of # Sets (SETS) [[paper](https://a.org/#)] | - Groups and Words (II) [[paper](https://a.org/p)] | Groups and Words (II) @  @  @ a.org/p
          """)
  void itemIsReadOtherwise(String alike, String odd, String told) {
    String others = "";
    for (String each : List.of("Small", "Large", "Open", "Closed")) {
      others += alike.replace("#", each) + ";";
    }
    String all = DialectTest.told(others + odd);
    assertEquals(told, all.substring(all.lastIndexOf(" AND ") + 5));
  }

  @Test
  void headingIsAVenueAsThoseBesideItAre() {
    String lines =
        """
        ### CONF

        - On Small Sets [[paper](https://a.org/1)]

        ### JSET

        - On Large Sets [[paper](https://a.org/2)]

        ### ICML

        - On Open Sets [[paper](https://a.org/3)]

        ### WORDS

        - On Words [[paper](https://a.org/p)]
        """;
    String told = DialectTest.told(lines);
    assertTrue(told.endsWith("On Words @  @ WORDS @ a.org/p"), told);
    String alone = DialectTest.told(lines.substring(lines.indexOf("### WORDS")));
    assertEquals("On Words @  @  @ a.org/p", alone);
  }

  @Test
  void wordThatManyItemsBeginWithIsNobody() {
    String lines = "";
    for (String each : List.of("Small", "Large", "Open")) {
      lines += "- " + each + " Work;  [On Sets](https://a.org/p) CONF 2020;";
      lines += "- " + each + " Work;  [On Words](https://a.org/p) CONF 2020;";
    }
    assertFalse(DialectTest.told(lines).contains("Work"));
  }

  @Test
  void authorOfAllPapersIsTheAuthor() {
    String lines = "";
    for (String each : List.of("Small", "Large", "Open", "Closed")) {
      lines += "- Ada Lovelace: [On " + each + " Sets](https://a.org/p). CONF 2020;";
    }
    assertEquals(4, DialectTest.told(lines).split("Ada Lovelace", -1).length - 1);
  }

  /** Venues come again, and the names of methods and remarks do not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      textBlock =
          """
          - **[[#'21]](https://a.org/#)** On # Sets of Sets [[code](https://github.com/a/b)] ~ On ONE Sets of Sets @  @ 2021 @ a.org/ONE  github.com/a/b
          - [[#](https://dl.acm.org/#)] On # Sets of Sets ~ On ONE Sets of Sets @  @  @ dl.acm.org/ONE
          - 2020 | On # Sets of Sets | #-KIND ~ On ONE Sets of Sets @  @ 2020 @
          """)
  void wordThatNoOtherItemHasIsNoVenue(String item, String told) {
    String lines = "";
    for (String each : "ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE".split(" ")) {
      lines += item.replace("#", each) + ";";
    }
    assertTrue(DialectTest.told(lines).startsWith(told), DialectTest.told(lines));
    String venues = lines.replaceAll("ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE", "WORD");
    assertTrue(DialectTest.told(venues).contains("@ WORD"), DialectTest.told(venues));
  }

  @Test
  void lineThatSaysNothingEndsWhatTheOneBeforeSays() {
    String lines =
        """
        *CONF 2020:*

        - On Small Sets [[paper](https://a.org/1)]

        *Unpublished:*

        - On Large Sets [[paper](https://a.org/2)]
        """;
    assertTrue(DialectTest.told(lines).contains("On Large Sets @  @  @ a.org/2"));
  }

  @Test
  void oneNameIsAnAuthorWhereTheOthersHaveTheirs() {
    String lines =
        """
        - **On Small Sets.** Ada Lovelace, Alan Turing. | [[pdf](https://a.org/1)]
        - **On Large Sets.** Alan Turing et al. | [[pdf](https://a.org/2)]
        - **On Open Sets.** Ada Lovelace, Kurt Gödel. | [[pdf](https://a.org/3)]
        """;
    String odd = "- **On Words.** Kurt Gödel. | [[pdf](https://a.org/p)]";
    String told = "On Words @ Kurt Gödel @  @ a.org/p";
    assertTrue(DialectTest.told(lines + odd).endsWith(" AND " + told));
    assertNotEquals(told, DialectTest.told(odd));
  }

  @Test
  void rowOfATableHasItsTitleWhereTheOthersHaveTheirs() {
    String table =
        """
        | Title | Venue |
        |---|---|
        | ***SETS*** - A Study of Small Sets | CONF 2020 |
        | ***MORE*** - A Study of Large Sets | CONF 2020 |
        | ***OPEN*** - A Study of Open Sets | CONF 2020 |
        """;
    assertEquals(
        "A Study of Small Sets @  @ CONF 2020 @"
            + "  AND A Study of Large Sets @  @ CONF 2020 @"
            + "  AND A Study of Open Sets @  @ CONF 2020 @",
        DialectTest.told(table));
  }

  @Test
  void lineAmongItemsIsAHeadingAsTheOthersAre() {
    String lines =
        """
        *CONF (Conference on Sets) 2020:* [[Conference]](https://a.org/conf)

        - On Small Sets [[paper](https://a.org/1)]

        *CONF 2021:*

        - On Large Sets [[paper](https://a.org/2)]

        *Journal of Sets:*

        - On Open Sets [[paper](https://a.org/3)]

        *Words and Letters:*

        - On Words [[paper](https://a.org/p)]
        """;
    assertEquals(
        "On Small Sets @  @ CONF 2020 @ a.org/1"
            + " AND On Large Sets @  @ CONF 2021 @ a.org/2"
            + " AND On Open Sets @  @ JSET @ a.org/3"
            + " AND On Words @  @ Words and Letters @ a.org/p",
        DialectTest.told(lines));
  }

  /** A line without a link may be anything, but on a page of papers a title is one. */
  @Test
  void titleAloneIsAPaperAmongPapers() {
    String papers = "";
    for (int i = 0; i < 10; i++) {
      papers += "- [On " + i + " Sets](https://a.org/" + i + "), CONF 2020;";
    }
    String title = "- Counting All Sets of Large Sets;";
    String others = "- Please send us more papers on sets;- Tools for Sets;- [Sets] 2020";
    String all = DialectTest.told(papers + title + others);
    String read = all.substring(all.lastIndexOf(" AND ") + 5);
    assertEquals(
        "Counting All Sets of Large Sets @  @  @  15: no link and no byline: Please send us more"
            + " papers on sets, 16: no link and no byline: Tools for Sets, 17: no link and no"
            + " byline: [Sets] 2020",
        read);
    assertEquals(
        "On Sets @  @ CONF 2020 @ a.org/p 5: no link and no byline: Counting All Sets of Large Sets",
        DialectTest.told("- [On Sets](https://a.org/p), CONF 2020;" + title));
  }
}
