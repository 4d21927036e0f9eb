package org.ddlist.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.ddlist.model.Venue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each dialect reads of items as people write them; ";" is the end of a line. */
class DialectTest {
  static final List<Venue> KNOWN =
      List.of(
          new Venue(
              "CONF", "Conference on Sets and Logic", Venue.Kind.CONFERENCE, "Sets and Logic"),
          new Venue(
              "JSET",
              "Journal of Sets",
              Venue.Kind.JOURNAL,
              "Journal of Sets",
              List.of("JS"),
              List.of()));

  static String told(String lines) {
    String page =
        "# Awesome Sets\n\n## Papers\n" + lines.replace(';', '\n') + "\n\n[ref]: https://a.org/r\n";
    ListPage read = ListPageReader.read(page, KNOWN);
    String items =
        read.items().stream().map(DialectTest::told).collect(Collectors.joining(" AND "));
    String unread =
        read.unread().stream()
            .map(line -> line.line() + ": " + line.why() + ": " + line.text())
            .collect(Collectors.joining(", "));
    return (items + " " + unread).strip();
  }

  private static String told(ListPage.Item item) {
    String place =
        item.venue() + (item.workshop() ? " W" : "") + " " + (item.year() == 0 ? "" : item.year());
    String links =
        (item.links().paper() + " " + item.links().project() + " " + item.links().code())
            .replace("https://", "")
            .strip();
    return (item.event() ? "EVENT " : "")
        + item.title()
        + " @ "
        + String.join(" + ", item.leads())
        + (item.others() ? " +" : "")
        + " @ "
        + place.strip()
        + (item.note().isEmpty() ? "" : " (" + item.note() + ")")
        + " @ "
        + links;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          * [On All Sets](https://a.org/p), Ada Lovelace, Alan Turing, 2015 | On All Sets @ Ada Lovelace + Alan Turing @ 2015 @ a.org/p
          - **[On All Sets.](https://a.org/p)** [[code](https://github.com/a/b)];;    *Ada Lovelace, Alan Turing.* CONF'24 | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2024 @ a.org/p  github.com/a/b
          - [On All Sets](https://arxiv.org/abs/2201.00001);    - Ada Lovelace, Alan Turing;    - 📅 Date: August 10, 2026;    - 📑 Publisher: arXiv | On All Sets @ Ada Lovelace + Alan Turing @ 2026 @ arxiv.org/abs/2201.00001
          - 🔥 [On All Sets][ref] (Ada Lovelace et al., CONF 2024) | On All Sets @ Ada Lovelace + @ CONF 2024 @ a.org/r
          - [ ] <a href="https://a.org/p">On All Sets</a> (Ada Lovelace, 2021) | On All Sets @ Ada Lovelace @ 2021 @ a.org/p
          - ~~[On All Sets](https://a.org/p), Lovelace et al. CONF 2021~~ | On All Sets @ Lovelace + @ CONF 2021 @ a.org/p
          - [On All Sets](https://a.org/p) (Lovelace, A., Turing, A., CONF 2024) | On All Sets @ Lovelace, A. + Turing, A. @ CONF 2024 @ a.org/p
          - [On All Sets](https://a.org/p) (Ada Lovelace*, Alan Turing† et al., CONF 2024) | On All Sets @ Ada Lovelace + Alan Turing + @ CONF 2024 @ a.org/p
          - [On All Sets](https://a.org/p) ([Ada Lovelace](https://a.org/ada) et al., CONF 2024) | On All Sets @ Ada Lovelace + @ CONF 2024 @ a.org/p
          - [论集合](https://a.org/p)（艾达，CONF 2022） [代码](https://github.com/a/b) | 论集合 @ 艾达 @ CONF 2022 @ a.org/p  github.com/a/b
          - [On All Sets](https://a.org/p) ![stars](https://img.shields.io/a) (Ada Lovelace et al., CONF 2024 Oral) | On All Sets @ Ada Lovelace + @ CONF 2024 (Oral) @ a.org/p
          - [On All Sets](https://a.org/p) by Lovelace A, Turing A M, et al. CONF, 2017. | On All Sets @ Lovelace, A + Turing, A M + @ CONF 2017 @ a.org/p
          - [On All Sets](https://a.org/p) by Lovelace A, Turing A M. Journal of Sets, 2017. | On All Sets @ Lovelace, A + Turing, A M @ JSET 2017 @ a.org/p
          - [On All Sets](https://a.org/p) by Lovelace, Ada； Turing, Alan； and An, Linna. 2017. | On All Sets @ Lovelace, Ada + Turing, Alan + An, Linna @ 2017 @ a.org/p
          - [On All Sets](https://a.org/p) by Ada Lovelace. 2017. | On All Sets @ Ada Lovelace @ 2017 @ a.org/p
          - [On All Sets](https://a.org/p) - Lovelace, Ada B.C. and Turing, Alan (CONF 2017) | On All Sets @ Lovelace, Ada B.C. + Turing, Alan @ CONF 2017 @ a.org/p
          * [On All Sets](https://a.org/p) - A. Lovelace et al, CONF2017. [[code]](https://github.com/a/b) | On All Sets @ A. Lovelace + @ CONF 2017 @ a.org/p  github.com/a/b
          - [On All Sets](https://a.org/p) - [[CODE]](https://github.com/a/b) - Lovelace, A., & Turing, A. (CONF 2017) | On All Sets @ Lovelace, A. + Turing, A. @ CONF 2017 @ a.org/p  github.com/a/b
          - [On All Sets (CONF 2020)](https://a.org/p) | On All Sets @  @ CONF 2020 @ a.org/p
          - [On All Sets. Ada Lovelace, Alan Turing. CONF 2020](https://a.org/p) | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - [Lovelace, A., & Turing, A. (2019). On all sets.](https://a.org/p) | On all sets @ Lovelace, A. + Turing, A. @ 2019 @ a.org/p
          - [Are Sets Big? Counting, Sorting, and Measuring Sets](https://arxiv.org/abs/2001.00001) | Are Sets Big? Counting, Sorting, and Measuring Sets @  @ 2020 @ arxiv.org/abs/2001.00001
          - [SETS](https://github.com/a/b): [On All Sets](https://a.org/p), CONF 2020 | On All Sets @  @ CONF 2020 @ a.org/p  github.com/a/b
          - [On All Big Sets](https://a.org/p) (2003) and [On No Big Sets](https://a.org/q) (2007) | On All Big Sets @  @ 2003 @ a.org/p AND On No Big Sets @  @ 2007 @ a.org/q
          - [On All Sets](https://a.org/p), [The Code of These Sets](https://github.com/a/b), Ada Lovelace, 2020 | On All Sets @ Ada Lovelace @ 2020 @ a.org/p  github.com/a/b
          <li><a href="https://a.org/p">On All Sets</a>, Ada Lovelace, CONF 2020</li>;<li><a href="https://a.org/q">On No Sets</a>, 2021</li> | On All Sets @ Ada Lovelace @ CONF 2020 @ a.org/p AND On No Sets @  @ 2021 @ a.org/q
          **[On All Sets](https://a.org/p)**;Ada Lovelace, Alan Turing;CONF 2020. [Code](https://github.com/a/b) | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p  github.com/a/b
          - [On All Sets](https://a.org/p), A. Lovelace et al., *CONF Workshop*, 2020 | On All Sets @ A. Lovelace + @ CONF W 2020 @ a.org/p
          - [On All Sets](https://a.org/p). It is on CIFAR-10-C and VOC-12-X, 2020 | On All Sets @  @ 2020 @ a.org/p
          * [SETS] <[On All Sets;](https://a.org/p)> by Ada Lovelace, Alan Turing, CONF 2020. | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - (Set Force) [On All Sets](https://a.org/p), CONF 2020 | On All Sets @  @ CONF 2020 @ a.org/p
          - [Lovelace et al., arXiv 2021] [On All Sets](https://a.org/p) | On All Sets @ Lovelace + @ 2021 @ a.org/p
          - Lovelace and Turing, 2021. [On All Big Sets](https://a.org/p). [[Code](https://github.com/a/b)] | On All Big Sets @ Lovelace + Turing @ 2021 @ a.org/p  github.com/a/b
          - Lovelace, A., Turing, A.,;  *[On All Big Sets](https://a.org/p)*,;  CONF, 2020. | On All Big Sets @ Lovelace, A. + Turing, A. @ CONF 2020 @ a.org/p
          - Ada Lovelace , Alan Turing . 2021. SETS: [On All Big Sets](https://a.org/p). In *Proceedings of CONF 2021* . | On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2021 @ a.org/p
          - [2019 - On All Big Sets](https://a.org/p) ✓ | On All Big Sets @  @ 2019 @ a.org/p
          - [The 2021 Sets and Challenges](https://arxiv.org/abs/2106.00001), 2021 | The 2021 Sets and Challenges @  @ 2021 @ arxiv.org/abs/2106.00001
          - [On All Sets (Lovelace et al.)](https://arxiv.org/abs/2106.00001) - sets. | On All Sets @  @ 2021 @ arxiv.org/abs/2106.00001
          - A. Lovelace, A. Turing, "[On All Big Sets](https://a.org/p)," CONF, 2020. | On All Big Sets @ A. Lovelace + A. Turing @ CONF 2020 @ a.org/p
          - [SETS](https://arxiv.org/abs/2106.00001): A Study of All Big Sets | SETS: A Study of All Big Sets @  @ 2021 @ arxiv.org/abs/2106.00001
          - **[(SetUp) On All Big Sets](https://a.org/p)** [![Stars](https://img.shields.io/a)](https://github.com/a/b) (2021) | On All Big Sets @  @ 2021 @ a.org/p  github.com/a/b
          - [On All Big Sets](https://a.org/p), Lovelace, Ada and Turing, Alan | On All Big Sets @ Lovelace, Ada + Turing, Alan @  @ a.org/p
          - [On All Big Sets](https://arxiv.org/abs/2106.00001) - Sets and all of this, by Ada Lovelace. | On All Big Sets @ Ada Lovelace @ 2021 @ arxiv.org/abs/2106.00001
          - On All Big Sets, [Paper](https://a.org/p), No Code (Accepted by Applied Sets, 2018) | On All Big Sets @  @ Applied Sets 2018 @ a.org/p
          * **On All Big Sets** [2019]   ;  Ada Lovelace, and Alan Turing.   ;  [J. Set. Theory. 2019, 59, 10, 407](https://doi.org/10.1/p) | On All Big Sets @ Ada Lovelace + Alan Turing @ J. Set. Theory 2019 @ doi.org/10.1/p
          - [On All Big Sets](https://openreview.net/forum?id=a);  - OpenReview: 8, 6, 6;  - Ada Lovelace, Alan Turing | On All Big Sets @ Ada Lovelace + Alan Turing @  @ openreview.net/forum?id=a
          - [Notes on SETS](https://github.com/a/notes);  - 论文：On All Big Sets;  - 会议：CONF 2020;  - 论文地址：https://a.org/p | On All Big Sets @  @ CONF 2020 @ a.org/p
          - [On All Big Sets](https://a.org/p). Ada Lovelace, Alan Turing. *Recommended*, CONF 2020 | On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - [On All Big Sets](https://a.org/p), developed by Google Research, 2020 | On All Big Sets @  @ 2020 @ a.org/p
          - [On All Big Sets](https://a.org/p), published by Springer, 2019 | On All Big Sets @  @ 2019 @ a.org/p
          """)
  void linkedTitle(String lines, String told) {
    assertEquals(told, told(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - [2023/10] **On All Sets** *Ada Lovelace et al. CONF.* [[paper](https://a.org/p)];  - This work proposes a set. | On All Sets @ Ada Lovelace + @ CONF 2023 @ a.org/p
          **On All Sets** \\;*Ada Lovelace, Alan Turing* \\;CONF 2022. [[Paper](https://a.org/p)] [[Github](https://github.com/a/b)] \\;9 Jan 2022 | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2022 @ a.org/p  github.com/a/b
          **On All Sets.**<br>;*Ada Lovelace.*<br>;CONF 2017 workshop. [[PDF](https://a.org/p)] | On All Sets @ Ada Lovelace @ CONF W 2017 @ a.org/p
          1. **On All Sets.** CONF 2018. [paper](https://a.org/p);    *Ada Lovelace, Alan Turing.* | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2018 @ a.org/p
          **On All Sets**;;- Paper: https://a.org/p;- Code: https://github.com/a/b | On All Sets @  @  @ a.org/p  github.com/a/b
          **[4]** Lovelace, Ada, and Alan Turing. "**On All Sets**." Journal of Sets (2012). [[pdf]](https://a.org/p) | On All Sets @ Lovelace, Ada + Alan Turing @ JSET 2012 @ a.org/p
          - [2022/05] **On All Sets.** *Ada Lovelace (A21 Labs) et al. arXiv.* [[paper](https://a.org/p)] | On All Sets @ Ada Lovelace + @ 2022 @ a.org/p
          - Lovelace, Ada, and Alan Turing. "On All Sets." Journal of Sets (2012). [[pdf]](https://a.org/p) | On All Sets @ Lovelace, Ada + Alan Turing @ JSET 2012 @ a.org/p
          - **On All Sets** (2022), CONF 2022, Lovelace, Ada, et al. [[pdf]](https://a.org/p) | On All Sets @ Lovelace, Ada + @ CONF 2022 @ a.org/p
          - **On All Sets** (2022), ASE, Lovelace, Ada, and Turing, A. [[pdf]](https://a.org/p) | On All Sets @ Lovelace, Ada + Turing, A. @ ASE 2022 @ a.org/p
          **On All Sets**;Ada Lovelace;[Nat Sets 15, 9309 (2024)](https://doi.org/10.1/p) | On All Sets @ Ada Lovelace @ Nat Sets 2024 @ doi.org/10.1/p
          **On All Sets**;Linna An, Alan Turing;[Cats: Dogs, and Birds 88.7 (2020)](https://doi.org/10.1/p) • [code](https://github.com/a/b) | On All Sets @ Linna An + Alan Turing @ Cats: Dogs, and Birds 2020 @ doi.org/10.1/p  github.com/a/b
          **On All Sets**;Ada Lovelace and others;[Sets at Work Workshop, CONF 2024](https://a.org/p) | On All Sets @ Ada Lovelace + @ CONF W 2024 @ a.org/p
          - "On All": A Survey of Sets (2023) [[Paper](https://a.org/p)] | "On All": A Survey of Sets @  @ 2023 @ a.org/p
          * **SETS**:"On All Sets", *CONF, Oct 2023*. [[Paper](https://a.org/p)] | On All Sets @  @ CONF 2023 @ a.org/p
          > **On All Sets** <br> Ada Lovelace <br> CONF 2020 <br> [Paper](https://a.org/p) | On All Sets @ Ada Lovelace @ CONF 2020 @ a.org/p
          - *On All Sets*, Ada Lovelace, Alan Turing, CONF, 2020. [Paper](https://a.org/p) | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - SETS: "On All Sets", CONF, 2020 (*Some University*). [[Paper](https://a.org/p)] | On All Sets @  @ CONF 2020 @ a.org/p
          1. **On All Sets** `CONF 2020` [[paper]](https://a.org/p) [sets];;*Lovelace, Ada* | On All Sets @ Lovelace, Ada @ CONF 2020 @ a.org/p
          1. **On All Sets** `CONF 2020` [[paper]](https://a.org/p);;*Lovelace, Ada B and Turing, Alan* | On All Sets @ Lovelace, Ada B + Turing, Alan @ CONF 2020 @ a.org/p
          - **SETS** (CONF 2020): On All Sets [[paper](https://a.org/p)] | On All Sets @  @ CONF 2020 @ a.org/p
          - **Set Agents**: "On All Sets" [[paper](https://a.org/p)] [[video](https://youtu.be/a)] | On All Sets @  @  @ a.org/p
          - **The Sets of the Year 2030**(2021), Ada Lovelace et al. [[pdf]](https://a.org/p) | The Sets of the Year 2030 @ Ada Lovelace + @ 2021 @ a.org/p
          1. **Set-2018: A Task on Sets.** *Ada Lovelace, Alan Turing.* CONF 2019. [[pdf](https://a.org/p)] | Set-2018: A Task on Sets @ Ada Lovelace + Alan Turing @ CONF 2019 @ a.org/p
          * **[SETS]** "On All Sets", *Symposium on Sets (SoS), Oct 2023*. [[Paper](https://a.org/p)] | On All Sets @  @ Symposium on Sets 2023 @ a.org/p
          1. Ada Lovelace and Alan Turing. 1997. **On All Big Sets**. In Proceedings of CONF, pages 7-8. [[paper]](https://a.org/p) | On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 1997 @ a.org/p
          * **SETS:** Ada Lovelace, Alan Turing.<br />;  "On All Big Sets." CONF (2020).;  [[paper](https://a.org/p)] | On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          > ###### 1) *"On All Big Sets"* [[paper](https://arxiv.org/abs/2106.00001)] | On All Big Sets @  @ 2021 @ arxiv.org/abs/2106.00001
          **On All Big Sets.** ![](https://a.org/b.svg);;*Ada Lovelace, Alan Turing. CONF, 2020.* [[paper](https://a.org/p)] | On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          **On All Big Sets.**  ;Ada Lovelace, Alan Turing.  ;*Set Systems, November 2021.*  ;[[10.1016/j.sets.2021](https://doi.org/10.1016/j.sets.2021)] | On All Big Sets @ Ada Lovelace + Alan Turing @ Set Systems 2021 @ doi.org/10.1016/j.sets.2021
          5. **On All Big Sets**. CONF, 20. [paper](https://a.org/p);    *Ada Lovelace* | On All Big Sets @ Ada Lovelace @ CONF 2020 @ a.org/p
          **On All Big Sets**;  - Paper: CONF 2020 Oral;  - Code: [link](https://github.com/a/b) | On All Big Sets @  @ CONF 2020 (Oral) @ github.com/a/b
          """)
  void markedTitle(String lines, String told) {
    assertEquals(told, told(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - [CONF 2025] On All Sets. [[pdf]](https://a.org/p) [[code]](https://github.com/a/b) | On All Sets @  @ CONF 2025 @ a.org/p  github.com/a/b
          - [arXiv 2024] On All Sets. [[pdf]](https://a.org/p) | On All Sets @  @ 2024 @ a.org/p
          - [[CONF](https://a.org/p)] On All Sets: A Study. [[code](https://github.com/a/b)] [__`seg.`__] | On All Sets: A Study @  @ CONF @ a.org/p  github.com/a/b
          + On Sets: A (Core-set) Approach (arXiv 2021) [PDF](https://a.org/p) | On Sets: A (Core-set) Approach @  @ 2021 @ a.org/p
          + On All Sets(CONF 2021) [PDF](https://a.org/p) | On All Sets @  @ CONF 2021 @ a.org/p
          - On All Sets (**CONF 2024**) [[paper](https://a.org/p)][[code](https://github.com/a/b)] | On All Sets @  @ CONF 2024 @ a.org/p  github.com/a/b
          - On All Sets [[CONF2019]](https://a.org/p) [[Pytorch]](https://github.com/a/b) | On All Sets @  @ CONF 2019 @ a.org/p  github.com/a/b
          - On All Sets [[CONF Workshop 2014]](https://a.org/p) | On All Sets @  @ CONF W 2014 @ a.org/p
          - On All Sets (2017), Ada B. Lovelace et al. [[pdf]](https://a.org/p) | On All Sets @ Ada B. Lovelace + @ 2017 @ a.org/p
          - [[3DS](https://arxiv.org/abs/2001.00001)] On All Sets. [big] [[code](https://github.com/a/b)] | On All Sets @  @ 3DS @ arxiv.org/abs/2001.00001  github.com/a/b
          - [On All Sets of All the Other Sets] [[scholar]](https://a.org/s) [[SetMI]](https://www.sciencedirect.com/p) | On All Sets of All the Other Sets @  @ SetMI @ www.sciencedirect.com/p
          - Set Union.;[[pdf]](https://a.org/p);  - Ada Lovelace and Alan Turing. *Computers & Sets*, 2020. | Set Union @ Ada Lovelace + Alan Turing @ Computers & Sets 2020 @ a.org/p
          - `2020.03` On All Sets, [Annals of Sets](https://link.springer.com/p), [Code](https://github.com/a/b) | On All Sets @  @ Annals of Sets 2020 @ link.springer.com/p  github.com/a/b
          - <kbd>CONF 2020</kbd> On All Sets [[open access paper](https://a.org/p)] | On All Sets @  @ CONF 2020 @ a.org/p
          - (App) On All Sets (2020) [[pdf](https://a.org/p)] | On All Sets @  @ 2020 @ a.org/p
          12. On All Sets. Lovelace, Ada et al. CONF 2020 | On All Sets @ Lovelace, Ada + @ CONF 2020 @
          - On All Sets, arXiv:2401.00001 | On All Sets @  @ 2024 @ arxiv.org/abs/2401.00001
          - On All Sets [[JS 2020 Best Paper]](https://a.org/p) | On All Sets @  @ JSET 2020 (Best Paper) @ a.org/p
          - On All Sets, in *Computing Surveys of Sets* 2022. [\\[paper\\]](https://a.org/p) | On All Sets @  @ Computing Surveys of Sets 2022 @ a.org/p
          - On All Sets，in *CONF* 2023. [[paper]](https://a.org/p) | On All Sets @  @ CONF 2023 @ a.org/p
          - On All Sets. *In Proceedings of the Sets Symposium*, 2021. [[pdf]](https://a.org/p) | On All Sets @  @ Proceedings of the Sets Symposium 2021 @ a.org/p
          - On All Sets, Ada Lovelace, Alan Turing, CONF 2020 [paper](https://a.org/p) | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - On All Sets — A. Lovelace and A. Turing (CONF 2020) [pdf](https://a.org/p) | On All Sets @ A. Lovelace + A. Turing @ CONF 2020 @ a.org/p
          - On the Sets of U.S. Public Law [pdf](https://arxiv.org/abs/2001.00001) | On the Sets of U.S. Public Law @  @ 2020 @ arxiv.org/abs/2001.00001
          - On All Sets, arXiv:2401.00001 [pdf](https://a.org/p) | On All Sets @  @ 2024 @ a.org/p
          - [CONF-20] On All Sets [[pdf]](https://a.org/p) | On All Sets @  @ CONF 2020 @ a.org/p
          - Findings of Sets, Findings of CONF 2021 [[pdf]](https://a.org/p) | Findings of Sets @  @ Findings of CONF 2021 @ a.org/p
          * [On All Sets of All Sets of Sets] - A. Lovelace et al., CONF2017. [[code]](https://github.com/a/b) | On All Sets of All Sets of Sets @ A. Lovelace + @ CONF 2017 @ github.com/a/b
          - On All Big Sets. In *CONF 2018*. [[pdf](https://a.org/p)] | On All Big Sets @  @ CONF 2018 @ a.org/p
          - On All Big Sets (JSET 2018, 60+ citations) [[Paper](https://a.org/p)] | On All Big Sets @  @ JSET 2018 @ a.org/p
          - On All Big Sets. CONF 2022 【集合】 | On All Big Sets @  @ CONF 2022 @
          - **SETS**;  - On All Big Sets of Sets, CONF'17;  - [[Paper]](https://a.org/p) | On All Big Sets of Sets @  @ CONF 2017 @ a.org/p
          - On All Big Sets , PDF: <https://a.org/p> | On All Big Sets @  @  @ a.org/p
          - [CONF20] On All Big Sets [also in [2.1](#more)] | On All Big Sets @  @ CONF 2020 @
          - SETS2020: On All Big Sets  <br>;  2020  <br>;  https://a.org/p<br> | SETS2020: On All Big Sets @  @ 2020 @ a.org/p
          1. On All Big Sets. <img src="https://img.shields.io/badge/CONF'2025-red"> [<img src="https://img.shields.io/badge/Paper-grey">](https://a.org/p) | On All Big Sets @  @ CONF 2025 @ a.org/p
          - On All Big Sets (aka: SETS, CONF 2019) [[Paper]](https://a.org/p) | On All Big Sets @  @ CONF 2019 @ a.org/p
          - SETS in 2021: On All Big Sets (Sets Res 2022) [[Paper]](https://a.org/p) | SETS in 2021: On All Big Sets @  @ Sets Res 2022 @ a.org/p
          - [On All Big Sets]. Ada Lovelace, Alan Turing. CONF 2020. [paper](https://a.org/p) | On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - 2001: A Set Odyssey of Functions. CONF 2021 [paper](https://a.org/p) | 2001: A Set Odyssey of Functions @  @ CONF 2021 @ a.org/p
          """)
  void plainTitle(String lines, String told) {
    assertEquals(told.strip(), told(lines).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - Ada Lovelace, Alan Turing. On All Sets. CONF 2020. [[pdf]](https://a.org/p) | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - Lovelace, A., & Turing, A. (2019). On all sets. *Journal of Sets*, 12(3), 1-20. [[pdf]](https://a.org/p) | On all sets @ Lovelace, A. + Turing, A. @ JSET 2019 @ a.org/p
          - Lovelace et al. (2019). On all sets. [[pdf]](https://a.org/p) | On all sets @ Lovelace + @ 2019 @ a.org/p
          - Ada Lovelace and Alan Turing. 2020. On All Sets. In *Proceedings of CONF*. [[pdf]](https://a.org/p) | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - Ada Lovelace, Alan Turing, Small, Big and All Sets, CONF, 2020. [[Paper]](https://a.org/p) | Small, Big and All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          * Union Group [[Paper]](https://a.org/p);  * Ada Lovelace, Jimmy SJ. Turing, On the Union of Sets, arXiv:2001.00001. | On the Union of Sets @ Ada Lovelace + Jimmy SJ. Turing @ 2020 @ a.org/p
          * Train Short, Test Long: A Survey of Sets [[pdf]](https://arxiv.org/abs/2001.00001) | Train Short, Test Long: A Survey of Sets @  @ 2020 @ arxiv.org/abs/2001.00001
          **[Sets, Unions and Other Things]** Ada Lovelace, Alan Turing: On All Big Sets. CONF 2022: 19-33 [[paper](https://a.org/p)] | On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2022 @ a.org/p
          """)
  void citedTitle(String lines, String told) {
    assertEquals(told.strip(), told(lines).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          | Year | Title | Venue | Code |;|---|:-:|---|---|;| 2020 | [On All Sets](https://a.org/p) | CONF | [link](https://github.com/a/b) | ~ On All Sets @  @ CONF 2020 @ a.org/p  github.com/a/b
          | Paper | Authors | Published in |;|--|--|--|;| On All Sets [[pdf]](https://a.org/p) | Ada Lovelace, Alan Turing | Journal of Sets 2020 | ~ On All Sets @ Ada Lovelace + Alan Turing @ JSET 2020 @ a.org/p
          | Name | Paper | Notes |;|--|--|--|;| **SETS** | [On All Sets of Sets](https://arxiv.org/pdf/2409.02389) | large | ~ On All Sets of Sets @  @ 2024 @ arxiv.org/pdf/2409.02389
          | Method | Paper Title | Conf/Year | Link |;|--|--|--|--|;| SETS | On All Sets | CONF'20 | [pdf](https://a.org/p) | ~ On All Sets @  @ CONF 2020 @ a.org/p
          | 2020 | JSET | On All Sets | [pdf](https://a.org/p) |;|--|--|--|--|;| 2021 | JSET | On No Sets | [pdf](https://a.org/q) | ~ On All Sets @  @ JSET 2020 @ a.org/p AND On No Sets @  @ JSET 2021 @ a.org/q
          | Task | Paper | Code | Publication |;| :-: | :-: | - | - |;| Union | [On All Sets](https://a.org/p) | None | CONF<br>2020 | ~ On All Sets @  @ CONF 2020 @ a.org/p
          | Publication | Venue | Year | Resource |;|--|--|--|--|;| On All Big Sets | *JS* | 2020 | [\\[Paper\\]](https://a.org/p) | ~ On All Big Sets @  @ JSET 2020 @ a.org/p
          | | | |;|-|-|-|;| JS'20 | SETS | [On All Sets](https://a.org/p) | ~ On All Sets @  @ JSET 2020 @ a.org/p
          | Name | Paper | Code |;|--|--|--|;| Sets | [Lovelace, Ada, and Alan Turing. "On All Sets." Journal of Sets 20, no. 1 (2012): 25-46.](https://a.org/p) | NA | ~ On All Sets @ Lovelace, Ada + Alan Turing @ JSET 2012 @ a.org/p
          | Title | Venue | arXiv |;|--|--|--|;| On All Sets | CONF 2020 | [1903.07291](https://arxiv.org/abs/1903.07291) | ~ On All Sets @  @ CONF 2020 @ arxiv.org/abs/1903.07291
          | 标题 | 作者 | 会议 | 代码 |;| - | -- | -- | -- |;| [论集合](https://a.org/p) | 艾达，图灵 | CONF 2020 | [链接](https://github.com/a/b) | ~ 论集合 @ 艾达 + 图灵 @ CONF 2020 @ a.org/p  github.com/a/b
          """)
  void tableRow(String lines, String told) {
    assertEquals(told, told(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          + 2019 | On All Sets | Ada Lovelace, et al. | CONF | [`PDF`](https://a.org/p) ~ On All Sets @ Ada Lovelace + @ CONF 2019 @ a.org/p
          + 2019 | On All Sets | Ada Lovelace, Alan Turing | Set Theory | [`PDF`](https://a.org/p) ~ On All Sets @ Ada Lovelace + Alan Turing @ Set Theory 2019 @ a.org/p
          | Year | Articles, Theses and Reports | Code |;|--|--|--|;| 1988 | [On All Sets](https://a.org/p) | No | ~ On All Sets @  @ 1988 @ a.org/p
          <table>;<tr><th>Title</th><th>Venue</th><th>Paper</th></tr>;<tr><td>On All | Sets</td><td>CONF 2021</td><td><a href="https://a.org/p">link</a></td></tr>;</table> ~ On All | Sets @  @ CONF 2021 @ a.org/p
          <table><tr><td><img src="a.png"></td>;<td><b>On All Sets</b><br>Ada Lovelace, Alan Turing<br>CONF 2020 <a href="https://a.org/p">Paper</a></td></tr></table> ~ On All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          <details><summary>On All Sets (2023) [<a href="https://a.org/p">Paper</a>]</summary>;;- It has [a link](https://a.org/q), 2020;</details> ~ On All Sets @  @ 2023 @ a.org/p
          ### On All Big Sets (CONF 2023);* <img src="a.png">[Reading Note](https://a.org/n);;* [Paper](https://a.org/p);;**Abstract:** In 2019, sets were small. ~ On All Big Sets @  @ CONF 2023 @ a.org/p
          ### On All Big Sets;- Authors: Ada Lovelace, Alan Turing;- Venue: CONF 2020;- Paper: https://a.org/p ~ On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          1. On All Sets;    - Paper: [https://a.org/p](https://a.org/p);    - Authors: Ada Lovelace;    - CONF ~ On All Sets @ Ada Lovelace @ CONF @ a.org/p
          ### [On All Big Sets](https://arxiv.org/abs/2201.00001);It is about sets. ~ On All Big Sets @  @ 2022 @ arxiv.org/abs/2201.00001
          - **CONF 2024**;  - [On All Sets](https://a.org/p);- **Others 2023**;  - [On No Sets](https://a.org/q) ~ On All Sets @  @ CONF 2024 @ a.org/p AND On No Sets @  @ 2023 @ a.org/q
          + #### 2024;  - On All Sets. [pdf](https://a.org/p) ~ On All Sets @  @ 2024 @ a.org/p
          | **Set** | **Year** | **Series** | **Paper** |;|--|--|--|--|;| SETS | 2024 | CONF | [Paper](https://a.org/p) | ~ SETS @  @ CONF 2024 @ a.org/p
          | Model | Score | Paper / Source |;|--|--|--|;| SETS | 51.0 | [On All Big Sets](https://a.org/p) | ~ On All Big Sets @  @  @ a.org/p
          | Kind | Paper Title | DB | J/C | Year |;|--|--|--|--|--|;| S | On All Big Sets [[pdf]](https://a.org/p) | [SETS16](https://sets.a.org) | CONF | 2015 | ~ On All Big Sets @  @ CONF 2015 @ a.org/p
          | Title | Model | Date | Venue |;|--|--|--|--|;| [On All Big Sets](https://a.org/p) | SETS | 03/2024 | CONF | ~ On All Big Sets @  @ CONF 2024 @ a.org/p
          ### CONF 2018;- **On All Big Sets of Sets.** (Some University) ~ On All Big Sets of Sets @  @ CONF 2018 @
          - [big sets] | [On All Big Sets](https://a.org/p) | a fine one | Lovelace et al,2016 ~ On All Big Sets @ Lovelace + @ 2016 @ a.org/p
          - On All Big Sets.\tLovelace, Turing, Noether\thttps://a.org/p ~ On All Big Sets @ Lovelace + Turing + Noether @  @ a.org/p
          <table>;<tr><td>Level</td><td>Paper</td><td>Source</td></tr>;<tr><td rowspan="2">All</td><td><a href="https://a.org/p">On All Sets</a></td><td>CONF 2021</td></tr>;<tr><td><a href="https://a.org/q">On No Sets</a></td><td>CONF 2022</td></tr>;</table> ~ On All Sets @  @ CONF 2021 @ a.org/p AND On No Sets @  @ CONF 2022 @ a.org/q
          ##### • \\[2021 CONF\\] On All Big Sets. [\\[PDF\\]](https://a.org/p);;_Ada Lovelace, Alan Turing_ ~ On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2021 @ a.org/p
          | Model name | Owner | Publication | Paper |;|--|--|--|--|;| SETS | A. | CONF 2020 | [[arXiv paper]](https://arxiv.org/abs/2106.00001) | ~ SETS @  @ CONF 2020 @ arxiv.org/abs/2106.00001
          | Title | Link |;|--|--|;| On All Big Sets <br> <sup><sub>*Ada Lovelace, Alan Turing*</sub></sup> | [Paper](https://a.org/p) | ~ On All Big Sets @ Ada Lovelace + Alan Turing @  @ a.org/p
          ### CONF 2018;- Please add your papers here soon;- On All Big Sets of Sets ~ On All Big Sets of Sets @  @ CONF 2018 @  5: no link and no byline: Please add your papers here soon
          - On All Big Sets | Images, Video | CONF 2020 | [paper](https://a.org/p) ~ On All Big Sets @  @ CONF 2020 @ a.org/p
          <table><tr><th>Year</th><th>Title</th><th>Paper</th></tr>;<tr><td rowspan='2'>2020</td><td colspan=2>Sets</td></tr>;<tr><td>On Sets of Sets</td><td><a href="https://a.org/q">paper</a></td></tr></table> ~ Sets @  @ 2020 @  AND On Sets of Sets @  @ 2020 @ a.org/q
          | Year | Paper | Data |;|--|--|--|;| 2020 | https://arxiv.org/abs/2001.00021 | Many | ~ 6: no title: | 2020 | https://arxiv.org/abs/2001.00021 | Many |
          """)
  void otherFormsOfRowsAndHeadings(String lines, String told) {
    assertEquals(told, told(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - [1st CONF Workshop on Sets](https://a.org/w) (Alan Turing et al., CONF 2024);- [On All Sets](https://a.org/p), Ada Lovelace, 2024 | EVENT 1st CONF Workshop on Sets @ Alan Turing + @ CONF 2024 @ a.org/w AND On All Sets @ Ada Lovelace @ 2024 @ a.org/p
          - **[On All Sets](https://a.org/p)** (Ada Lovelace et al., CONF 2024);- 论文：[另一篇论文](https://a.org/q)（艾达等，CONF 2024） | On All Sets @ Ada Lovelace + @ CONF 2024 @ a.org/p AND 另一篇论文 @ 艾达 + @ CONF 2024 @ a.org/q
          - [On All Sets](https://a.org/p), Ada Lovelace, 2024;;## News;- [On New Sets](https://arxiv.org/abs/2401.00001) is out;- [On All Sets](https://a.org/p) is out | On All Sets @ Ada Lovelace @ 2024 @ a.org/p 7: only in the news: On New Sets
          - On No Sets;- [On All Sets](https://a.org/p), Ada Lovelace, 2024 | On All Sets @ Ada Lovelace @ 2024 @ a.org/p 4: no link and no byline: On No Sets
          - [A set of tools](https://a.org/t);- [On All Sets](https://a.org/p), Ada Lovelace, 2024 | On All Sets @ Ada Lovelace @ 2024 @ a.org/p 4: no author, venue, year or link to a paper: A set of tools
          - Theory;  - [On All Sets](https://a.org/p), Ada Lovelace, 2024;  - [On No Sets](https://a.org/q), 2023 | On All Sets @ Ada Lovelace @ 2024 @ a.org/p AND On No Sets @  @ 2023 @ a.org/q
          [![Awesome](https://a.org/b.svg)](https://a.org/list);- [Theory](https://github.com/a/list#theory);- [On All Sets](https://a.org/p), Ada Lovelace, 2024 | On All Sets @ Ada Lovelace @ 2024 @ a.org/p
          - [A Talk on Sets](https://www.youtube.com/watch?v=a) (2020);- [On All Sets](https://a.org/p), Ada Lovelace, 2024 | On All Sets @ Ada Lovelace @ 2024 @ a.org/p 4: no author, venue, year or link to a paper: A Talk on Sets
          - (Blog) [Sets for All](https://a.org/b), 2020;- [On All Sets](https://a.org/p), Ada Lovelace, 2024 | On All Sets @ Ada Lovelace @ 2024 @ a.org/p 4: no author, venue, year or link to a paper: Sets for All
          ### Courses;- [Sets for Everybody](https://a.org/c), Ada Lovelace, 2020;### Before 2020;- [On All Sets](https://arxiv.org/abs/1801.00001) | On All Sets @  @ 2018 @ arxiv.org/abs/1801.00001 4: a heading without items: ### Courses, 5: no author, venue, year or link to a paper: Sets for Everybody
          Sets matter since CONF 1999.;;- [On All Sets](https://a.org/p), Ada Lovelace, 2024 | On All Sets @ Ada Lovelace @ 2024 @ a.org/p 4: neither an item nor a heading: Sets matter since CONF 1999.
          - [On All Sets](https://a.org/p), Ada Lovelace, 2024. It is more than [A Study of Some Large Sets](https://arxiv.org/abs/2001.00002), see [the paper](https://a.org/q). | On All Sets @ Ada Lovelace @ 2024 @ a.org/p 4: in the text of another paper: A Study of Some Large Sets
          - [A1. Ethics](papers/ethics.md) (8);- [On All Sets](https://a.org/p), Ada Lovelace, 2024 | On All Sets @ Ada Lovelace @ 2024 @ a.org/p 4: no author, venue, year or link to a paper: A1. Ethics
          """)
  void whatIsNoPaperIsSaid(String lines, String told) {
    assertEquals(told, told(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - 20-CONF-On All Sets | On All Sets @  @ CONF 2020 @
          - 【CONF 2020】 On All Sets [[paper](https://a.org/p)] | On All Sets @  @ CONF 2020 @ a.org/p
          - On All Sets, CONF 2020, ([paper](https://a.org/p)), ([slides](https://a.org/s)) | On All Sets @  @ CONF 2020 @ a.org/p
          - Ada Lovelace, Alan Turing, Kurt Gödel: "On All Sets." CONF 2020 [[paper](https://a.org/p)] | On All Sets @ Ada Lovelace + Alan Turing + Kurt Gödel @ CONF 2020 @ a.org/p
          - [Lovelace, A. and Turing, A., 2020. On All Sets. *Letters*, 14(2), pp. 3-9.](https://a.org/p) | On All Sets @ Lovelace, A. + Turing, A. @ Letters 2020 @ a.org/p
          - [On All Sets](https://a.org/p) - A. Lovelace, A. Turing - The authors show a proof. | On All Sets @ A. Lovelace + A. Turing @  @ a.org/p
          - [On All Sets, Lovelace et al. - CONF 2020](https://a.org/p) | On All Sets @ Lovelace + @ CONF 2020 @ a.org/p
          - [On All Sets. Lovelace, Ada et al. CONF 2020](https://a.org/p) | On All Sets @ Lovelace, Ada + @ CONF 2020 @ a.org/p
          - (2020-CONF, A*) A Study of All Sets [[paper](https://a.org/p)] | A Study of All Sets @  @ CONF 2020 @ a.org/p
          On All Sets [[paper](https://a.org/p)];  - Ada Lovelace, Alan Turing --CONF 2020 | On All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - On All Sets. CONF 2020;关于集合，用图的方法 | On All Sets @  @ CONF 2020 @
          - Random Forests, Decision Trees and Gradient Boosting: A Comparison of Methods [[paper](https://a.org/p)] | Random Forests, Decision Trees and Gradient Boosting: A Comparison of Methods @  @  @ a.org/p
          - 24-Hour-Ahead Load Forecasting of Sets [[paper](https://a.org/p)] | 24-Hour-Ahead Load Forecasting of Sets @  @  @ a.org/p
          - [On Some Sets](https://a.org/p) *the first of its kind*, 2020 | On Some Sets @  @ 2020 @ a.org/p
          - [On Some Sets](https://a.org/p) *must see* 2020 | On Some Sets @  @ 2020 @ a.org/p
          - [On Some Sets](https://a.org/p);;*![](https://a.org/i.png)* | 4: no author, venue, year or link to a paper: On Some Sets
          Some papers on small sets;  - Deep Sets, CONF 2020 [[paper](https://a.org/p)] | Deep Sets @  @ CONF 2020 @ a.org/p 4: neither an item nor a heading: Some papers on small sets
          - **On All Sets**: Ada Lovelace, Alan Turing [[paper](https://a.org/p)] | On All Sets @ Ada Lovelace + Alan Turing @  @ a.org/p
          * (*) On All Sets [Paper](https://a.org/p) | On All Sets @  @  @ a.org/p
          - [ICRA] On All Sets [[paper](https://a.org/p)] | On All Sets @  @ ICRA @ a.org/p
          - [GAN] On All Sets [[paper](https://a.org/p)] | On All Sets @  @  @ a.org/p
          - [On All Sets](https://a.org/p), Ada Lovelace et al., International Journal of Letters | On All Sets @ Ada Lovelace + @ International Journal of Letters @ a.org/p
          - [On All Sets](https://a.org/p);  A. Lovelace, & A. Turing, Chemical Letters **54**(4), 849–860 (2021) | On All Sets @ A. Lovelace + A. Turing @ Chemical Letters 2021 @ a.org/p
          - [On All Sets](https://a.org/p) by Ada Lovelace and Alan Turing (University of Letters, 2022) | On All Sets @ Ada Lovelace + Alan Turing @ 2022 @ a.org/p
          - Lovelace, Ada, et al. “[On All Sets](https://a.org/p).” *Letters with Signs*, vol. 6, 2024. | On All Sets @ Lovelace, Ada + @ Letters with Signs 2024 @ a.org/p
          - [On all sets[J]. Letters, 2019.](https://a.org/p) | On all sets @  @ Letters 2019 @ a.org/p
          - On All Sets of Letters.2019 [[paper](https://a.org/p)] | On All Sets of Letters @  @ 2019 @ a.org/p
          - **SETS**: A Study of Many Sets [[paper](https://a.org/p)] | SETS: A Study of Many Sets @  @  @ a.org/p
          - **SETS**: Ada Lovelace, Alan Turing."A Study of Many Sets." CONF 2020 [[paper](https://a.org/p)] | A Study of Many Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          1. **SETS**;论文: [On All Large Sets](https://a.org/p)（2015） | On All Large Sets @  @ 2015 @ a.org/p
          ;### 2020 (12 papers);- On All Sets [[paper](https://a.org/p)] | On All Sets @  @ 2020 @ a.org/p
          - Sets and Their Order: A Study of Many [pdf](https://a.org/p) | Sets and Their Order: A Study of Many @  @  @ a.org/p
          ;### CONF;- On All Sets [[paper](https://a.org/p)] | On All Sets @  @ CONF @ a.org/p
          ;### Journal of Sets;- On All Sets [[paper](https://a.org/p)] | On All Sets @  @  @ a.org/p
          ;#### [On All Sets](https://arxiv.org/abs/2201.00001);;CONF 2020;;1. It has a proof. | On All Sets @  @ CONF 2020 @ arxiv.org/abs/2201.00001
          """)
  void factsAreReadInTheirPlaces(String lines, String told) {
    assertEquals(told, told(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          | Name | Title | Authors | Years | Venue | @ | SETS | [On All Sets](https://a.org/p) | Lovelace, Turing | 2020 | 集合 | @ On All Sets / Lovelace + Turing / 集合 2020 / a.org/p
          | Title | Article | Year | @ | On All Sets of Many Words | [Article](https://a.org/p) | 2020 | @ On All Sets of Many Words /  / 2020 /
          | Title | Training time | Year | @ | [On All Sets](https://a.org/p) | 1999 | 2020 | @ On All Sets /  / 2020 / a.org/p
          | Title | Venue | Date | @ | [On All Sets](https://a.org/p) | CONF | Two Days | @ On All Sets /  / CONF / a.org/p
          | Title | Authors | Venue | @ | [On All Sets](https://a.org/p) | Various | CONF | @ On All Sets /  / CONF / a.org/p
          | Title | Authors | Pub. Date | @ | [On All Sets](https://a.org/p) | Lovelace | Jan 2020 | @ On All Sets / Lovelace / 2020 / a.org/p
          | Title | Venue | Date (new) | @ | [On All Sets](https://a.org/p) | n/a | 2020.01 | @ On All Sets /  / 2020 / a.org/p
          """)
  void rowHasWhatItsColumnsSay(String header, String row, String told) {
    String table = header + ";" + "|---".repeat(header.split("\\|").length - 1) + "|;" + row;
    assertEquals(told.replace('/', '@').replace("a.org@", "a.org/"), told(table));
  }
}
