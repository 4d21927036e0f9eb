package org.ddlist.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that other people's lists have, each with what it is read as; ";" is the end of a line. */
class ListFormsTest {
  /** What is beside a title is none of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - <a id='lovelace20sets' href='#lovelace20sets'>Lovelace A., Turing A., *On All Small Sets*, CONF 2020.</a> ~ On All Small Sets @ Lovelace A. + Turing A. @ CONF 2020 @
          | Cite | Nickname | Paper |;|--|--|--|;| SOSP24' | SETS | [On All Small Sets](https://a.org/p) |;| OSDI 23' | RINGS | [On All Large Rings](https://a.org/q) | ~ On All Small Sets @  @ SOSP 2024 @ a.org/p AND On All Large Rings @  @ OSDI 2023 @ a.org/q
          - **Lovelace and Turing (2020), "On All Small Sets."** CONF ~ On All Small Sets @ Lovelace + Turing @ CONF 2020 @
          - **On All Small Sets** CONF 2020 [[paper](Coming Soon)] [[code](https://github.com/a/b)] ~ On All Small Sets @  @ CONF 2020 @ github.com/a/b
          - [SETS: Small, Large, Open and Closed Sets arXiv:2112.00001v1](https://arxiv.org/abs/2112.00001) [2022 ECCV] ~ SETS: Small, Large, Open and Closed Sets @  @ ECCV 2022 @ arxiv.org/abs/2112.00001
          - [On All Small Sets of Sets | Nature Medicine](https://www.nature.com/articles/s1) ~ On All Small Sets of Sets @  @ Nature Medicine @ www.nature.com/articles/s1
          - [On All Small Sets of Sets - ScienceDirect](https://www.sciencedirect.com/science/article/pii/S1) ~ On All Small Sets of Sets @  @  @ www.sciencedirect.com/science/article/pii/S1
          - [On All Small Sets of Sets - The Lancet Digital Health](https://www.thelancet.com/journals/landia/article/1/fulltext) ~ On All Small Sets of Sets @  @ The Lancet Digital Health @ www.thelancet.com/journals/landia/article/1/fulltext
          - [On All Small Sets - A Survey](https://www.nature.com/articles/s1) ~ On All Small Sets - A Survey @  @  @ www.nature.com/articles/s1
          - 论文：[另一篇论文](https://arxiv.org/abs/2401.00002)（艾达等，CVPR 2024） ~ 另一篇论文 @ 艾达 + @ CVPR 2024 @ arxiv.org/abs/2401.00002
          - [On All Small Sets](https://a.org/p), SETS@CONF 2020 ~ On All Small Sets @  @ SETS@CONF 2020 @ a.org/p
          | Paper | Venue |;|--|--|;| [On All Small Sets](https://a.org/p) | SeTop 22' |;| [On All Large Sets](https://a.org/q) | SeTop19 |;| [On All Open Sets](https://a.org/r) | Sets and Maps 10 | ~ On All Small Sets @  @ SeTop 2022 @ a.org/p AND On All Large Sets @  @ SeTop 2019 @ a.org/q AND On All Open Sets @  @ Sets and Maps 10 @ a.org/r
          - [On All Sets (Lovelace et al., 2020)](https://a.org/p) — All of them. ~ On All Sets @ Lovelace + @ 2020 @ a.org/p
          - On All Sets, 2020. ([arXiv](https://a.org/p) | [Code](https://github.com/a/b)) ~ On All Sets @  @ 2020 @ a.org/p  github.com/a/b
          - On All Sets, *CONF'24* ([Paper](https://a.org/p)) ~ On All Sets @  @ CONF 2024 @ a.org/p
          - On All Sets [Code] [[paper](https://a.org/p)] [`Kind`] ~ On All Sets @  @  @ a.org/p
          - \\[**`2023`**\\][[CONF](https://a.org/p)] On All Big Sets \\[**`3D`**\\][[Code](https://github.com/a/b)] ~ On All Big Sets @  @ CONF 2023 @ a.org/p  github.com/a/b
          - [**On All Sets** (2020) <br /> *Ada Lovelace, Alan Turing* <br />](https://a.org/p) ~ On All Sets @ Ada Lovelace + Alan Turing @ 2020 @ a.org/p
          - **Sparse**-Set Network for Sets. CONF 2020 [[paper](https://a.org/p)] ~ Sparse-Set Network for Sets @  @ CONF 2020 @ a.org/p
          - **Deep Rings** published at CONF 2020 [[paper](https://a.org/p)] ~ Deep Rings @  @ CONF 2020 @ a.org/p
          - **Apple**: A Study of Large Sets | [PDF](https://a.org/p) ~ A Study of Large Sets @  @  @ a.org/p
          - **SETS**: On All Big Sets of Sets. Ada Lovelace, Alan Turing. [[paper]](https://a.org/p) ~ SETS: On All Big Sets of Sets @ Ada Lovelace + Alan Turing @  @ a.org/p
          - On All Big Sets `SETS` [[paper](https://a.org/p)] ~ On All Big Sets @  @  @ a.org/p
          - On All Big Sets (CONF'21) [link to paper](https://a.org/p) ~ On All Big Sets @  @ CONF 2021 @ a.org/p
          - Sets and their Order ICML 2020 [paper](https://a.org/p) ~ Sets and their Order @  @ ICML 2020 @ a.org/p
          - The Challenge of Sets at ICML 2020 [paper](https://a.org/p) ~ The Challenge of Sets at ICML 2020 @  @  @ a.org/p
          - [Please Stop Counting Sets: An Explanation](https://arxiv.org/abs/1905.03151), 2019 ~ Please Stop Counting Sets: An Explanation @  @ 2019 @ arxiv.org/abs/1905.03151
          - Please cite [our paper](https://arxiv.org/abs/2201.00001) ~ 4: no author, venue, year or link to a paper: Please cite our paper
          - On All Sets (**IMWUT/ubicomp**) [[paper](https://a.org/p)] ~ On All Sets @  @ IMWUT/ubicomp @ a.org/p
          - On All Sets for _Big Sets_. Lovelace, Ada et al. ICML 2020 ~ On All Sets for Big Sets @ Lovelace, Ada + @ ICML 2020 @
          1. **STAR: A Study of Sets.** [[pdf](https://a.org/p)] 2020.1;2. **DATA: A Study of Big Sets.** [[pdf](https://a.org/q)] 2020.2 ~ STAR: A Study of Sets @  @ 2020 @ a.org/p AND DATA: A Study of Big Sets @  @ 2020 @ a.org/q
          - **On All Big Sets**;- **Data**: [a](https://a.org/d);- Paper: https://a.org/p ~ On All Big Sets @  @  @ a.org/p
          - On All Big Sets of Sets by Ada Lovelace. ICML 2020 <br>;Source: https://a.org/p;- On No Small Sets of Sets by Alan Turing, Emmy Noether. ICML 2021 <br>;Source: https://a.org/q;- On Few Small Sets by Emmy Noether. ICML 2020 <br>;Source: https://a.org/r ~ On All Big Sets of Sets @ Ada Lovelace @ ICML 2020 @  AND On No Small Sets of Sets @ Alan Turing + Emmy Noether @ ICML 2021 @  AND On Few Small Sets @ Emmy Noether @ ICML 2020 @
          - Learning by Set Descent by Set Descent [[pdf](https://a.org/p)];- On All Sets [[pdf](https://a.org/q)];- On No Sets [[pdf](https://a.org/r)] ~ Learning by Set Descent by Set Descent @  @  @ a.org/p AND On All Sets @  @  @ a.org/q AND On No Sets @  @  @ a.org/r
          - Turing A, Noether E. On All Big Sets. ICML 2020. [[pdf](https://a.org/p)] ~ On All Big Sets @ Turing, A + Noether, E @ ICML 2020 @ a.org/p
          - **On All Big Sets**. Ada Lovelace, Diego de las Casas. [[pdf](https://a.org/p)] ~ On All Big Sets @ Ada Lovelace + Diego de las Casas @  @ a.org/p
          - [On All Big Sets](https://a.org/p);  - Ada Lovelace, Alan Turing;  - Env: 2048 game, chess ~ On All Big Sets @ Ada Lovelace + Alan Turing @  @ a.org/p
          - (2022-CONF)On All Big Sets [[paper](https://a.org/p)] ~ On All Big Sets @  @ CONF 2022 @ a.org/p
          - (Un)Countable Sets of Sets [[paper](https://a.org/p)] ~ (Un)Countable Sets of Sets @  @  @ a.org/p
          - On All the Big Sets of Sets. (University of Sets, Sets Inc) [[paper](https://a.org/p)] ~ On All the Big Sets of Sets @  @  @ a.org/p
          - On All Big Sets by Ada Lovelace. CONF 2020 [[pdf](https://a.org/p)];- On No Sets by Alan Turing, Emmy Noether [[pdf](https://a.org/q)];- On Few Sets by Emmy Noether. [[pdf](https://a.org/s)];- Set Detection by Attention Maps [[pdf](https://a.org/r)] ~ On All Big Sets @ Ada Lovelace @ CONF 2020 @ a.org/p AND On No Sets @ Alan Turing + Emmy Noether @  @ a.org/q AND On Few Sets @ Emmy Noether @  @ a.org/s AND Set Detection by Attention Maps @  @  @ a.org/r
          - **SETS**: SETS: A Study of Sets [[paper](https://a.org/p)];- **TREES**: Counting All Leaves [[paper](https://a.org/s)] ~ SETS: A Study of Sets @  @  @ a.org/p AND TREES: Counting All Leaves @  @  @ a.org/s
          - On All Big Sets. et al. [[paper](https://a.org/p)] ~ On All Big Sets @  @  @ a.org/p
          - Lovelace, Ada, Turing, Alan M, and Noether, Emmy. **Counting All Big Sets**. CONF, 2016. ~ Counting All Big Sets @ Lovelace, Ada + Turing, Alan M + Noether, Emmy @ CONF 2016 @
          - **[!]** **Counting All Big Sets. [[Paper](https://a.org/p)][[Code](https://github.com/a/b)]** ~ Counting All Big Sets @  @  @ a.org/p  github.com/a/b
          - **SETS**: SETS: A Study of Sets [[paper](https://a.org/p)];- **RINGS**: RINGS, A Study of Rings [[paper](https://a.org/q)];- **MAPS**: MAPS: A Study of Maps [[paper](https://a.org/r)];- **TREES**: Counting All Leaves [[paper](https://a.org/s)];- **Big Trees**: Counting All Leaves [[paper](https://a.org/s)] ~ SETS: A Study of Sets @  @  @ a.org/p AND RINGS, A Study of Rings @  @  @ a.org/q AND MAPS: A Study of Maps @  @  @ a.org/r AND Counting All Leaves @  @  @ a.org/s AND Big Trees: Counting All Leaves @  @  @ a.org/s
          - [Counting All Big Sets, A. Lovelace, B.C. Turing & E. Noether](https://arxiv.org/abs/2001.00001);- [A Study of Sets, A. Turing](https://arxiv.org/abs/2001.00002);- [A Study of Rings, A. Turing](https://arxiv.org/abs/2001.00003) ~ Counting All Big Sets @ A. Lovelace + B.C. Turing + E. Noether @ 2020 @ arxiv.org/abs/2001.00001 AND A Study of Sets @ A. Turing @ 2020 @ arxiv.org/abs/2001.00002 AND A Study of Rings @ A. Turing @ 2020 @ arxiv.org/abs/2001.00003
          - [Counting All Big Sets in Washington, D.C. Metro](https://arxiv.org/abs/2001.00001), Ada Lovelace. CONF 2020 ~ Counting All Big Sets in Washington, D.C. Metro @ Ada Lovelace @ CONF 2020 @ arxiv.org/abs/2001.00001
          - [A roadmap for counting the sets towards 2030](https://arxiv.org/abs/2001.00001);- [(Lecture 3) A Study of All the Sets](https://arxiv.org/abs/2001.00002) ~ A roadmap for counting the sets towards 2030 @  @ 2020 @ arxiv.org/abs/2001.00001 AND (Lecture 3) A Study of All the Sets @  @ 2020 @ arxiv.org/abs/2001.00002
          - [On All Big Sets](https://a.org/p), (2020) by  Ada Lovelace and  Alan Turing;- [On No Big Sets](https://a.org/q), (2021) by  Emmy Noether ~ On All Big Sets @ Ada Lovelace + Alan Turing @ 2020 @ a.org/p AND On No Big Sets @ Emmy Noether @ 2021 @ a.org/q
          <b>On All Big Sets;</b>;<br>;Ada Lovelace, Alan Turing.;<br>;CONF 2020.;<a href="https://a.org/p">[paper]</a> ~ On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          + Static Sets;;  + On All Big Sets, Technical Report, 2009;  + On No Big Sets, ICML 2012 (tool: SETS);  + On Few Big Sets, CONF 2013;  + On Some Big Sets, CONF 2014;  + On Odd Big Sets, CONF 2015;  + On Even Big Sets, ICML 2015 ~ On All Big Sets, Technical Report @  @ 2009 @  AND On No Big Sets @  @ ICML 2012 @  AND On Few Big Sets @  @ CONF 2013 @  AND On Some Big Sets @  @ CONF 2014 @  AND On Odd Big Sets @  @ CONF 2015 @  AND On Even Big Sets @  @ ICML 2015 @
          - On All Big Sets. _Lovelace et al. 2020_ [pdf](https://arxiv.org/abs/2001.00001);  - On No Big Sets at All. _Turing et al. 2021_ [pdf](https://arxiv.org/abs/2101.00001);  - Comes with a proof in [pdf](https://arxiv.org/abs/2101.00002) ~ On All Big Sets @ Lovelace + @ 2020 @ arxiv.org/abs/2001.00001 AND On No Big Sets at All @ Turing + @ 2021 @ arxiv.org/abs/2101.00001
          - [On All Big Sets](https://a.org/p) - Lovelace, McTuring (2020);- [On No Big Sets](https://a.org/q) - Noether, Turing (2021);- [On Few Big Sets](https://a.org/r) - Turing, Noether (2022);- [On Some Big Sets](https://a.org/s) - Lovelace, Noether (2020) ~ On All Big Sets @ Lovelace + McTuring @ 2020 @ a.org/p AND On No Big Sets @ Noether + Turing @ 2021 @ a.org/q AND On Few Big Sets @ Turing + Noether @ 2022 @ a.org/r AND On Some Big Sets @ Lovelace + Noether @ 2020 @ a.org/s
          - Ada Lovelace et al.. On All Big Sets. ICML 2020. [p](https://a.org/p) ~ On All Big Sets @ Ada Lovelace + @ ICML 2020 @
          - On All Big Sets, Version 2 (May 2020) [p](https://a.org/p) ~ On All Big Sets, Version 2 @  @ 2020 @
          - Sets on Sets in Lattices;  - Trained on a huge number of pictures, ImageNet 2012;  - Evaluated on a small number of pictures, COCO 2017;  - Winner of the big challenge, Pascal VOC 2012 ~ Sets on Sets in Lattices @  @ ImageNet 2012 @
          - On All Big Sets in Lattices [paper](https://arxiv.org/abs/2001.00001);  - The official implementation and slides [pdf](https://arxiv.org/pdf/2001.00001) ~ On All Big Sets in Lattices @  @ 2020 @ arxiv.org/abs/2001.00001
          - [paper: On All Big Sets](https://arxiv.org/abs/2001.00001);- SETS: SETS: A Study of Sets [2023-ICLR] [GitHub](https://github.com/a/b) ~ On All Big Sets @  @ 2020 @ arxiv.org/abs/2001.00001 AND SETS: A Study of Sets @  @ ICLR 2023 @ github.com/a/b
          """)
  void titles(String lines, String told) {
    assertEquals(told, DialectTest.told(lines));
  }

  /** Journals by name, and remarks beside a venue. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - On All Big Sets (oral): [CONF20](https://a.org/p) ~ On All Big Sets @  @ CONF 2020 (oral) @ a.org/p
          + [On All Big Sets: A Platform of Sets](https://a.org/p) (Aug. 2017, CONF 2017) ~ On All Big Sets: A Platform of Sets @  @ CONF 2017 @ a.org/p
          - Set Synthesis of Sets: [On All Big Sets](https://a.org/p) (CONF 2020) ~ On All Big Sets @  @ CONF 2020 @ a.org/p
          - [Lovelace-etal2021 CONF] On All Big Sets [[paper](https://a.org/p)] ~ On All Big Sets @  @ CONF 2021 @ a.org/p
          - [Lovelace-etal2021] On All Big Sets [[paper](https://a.org/p)] ~ On All Big Sets @  @ 2021 @ a.org/p
          - 2017-IEEE-CONF - On All Big Sets. [[Paper]](https://a.org/p) ~ On All Big Sets @  @ IEEE-CONF 2017 @ a.org/p
          - Lovelace A, Turing A, et al. <b>On All Big Sets[C]</b>//Pacific-Asia Conference on Sets. Springer, Cham, 2022: 406-418. [Link](https://a.org/p) ~ On All Big Sets @ Lovelace, A + Turing, A + @ Pacific-Asia Conference on Sets 2022 @ a.org/p
          - [On All Big Sets](https://a.org/p) in npj Set Theory, 2021 - `sets` ~ On All Big Sets @  @ npj Set Theory 2021 @ a.org/p
          - [On All Big Sets](https://a.org/p), Ada Lovelace et al., Minds and Machines ~ On All Big Sets @ Ada Lovelace + @ Minds and Machines @ a.org/p
          - **On All Big Sets**. Ada Lovelace, Alan Turing. IEEE Trans. Geosci. Remote Sens. (TGRS), 2021. [PDF](https://a.org/p) ~ On All Big Sets @ Ada Lovelace + Alan Turing @ TGRS 2021 @ a.org/p
          - **On All Big Sets**. *Ada Lovelace*. [[pdf](https://a.org/p)], 2022.11. ![](https://img.shields.io/badge/CONF2023--Oral-orange) ~ On All Big Sets @ Ada Lovelace @ CONF 2023 @ a.org/p
          - [On All Big Sets](https://a.org/p);  - Ada Lovelace, Alan Turing;  - Publisher: University of Sets, Sets Inc ~ On All Big Sets @ Ada Lovelace + Alan Turing @  @ a.org/p
          **[CONF-2016]**;[On All Big Sets](https://a.org/p);<br>;**Authors:** Ada Lovelace, Alan Turing;<br>;**Institution:** University of Sets ~ On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2016 @ a.org/p
          - On All Big Sets in *CONF*, 2020. [\\[paper\\]](https://a.org/p) ~ On All Big Sets @  @ CONF 2020 @ a.org/p
          - [Lovelace2020] On All Big Sets in *CONF*, 2020. [\\[paper\\]](https://a.org/p) ~ On All Big Sets @  @ CONF 2020 @ a.org/p
          - [Letters2020] On All Big Sets [[paper](https://a.org/p)] ~ On All Big Sets @  @ Letters 2020 @ a.org/p
          - [CONF2020 Oral] On All Big Sets [[paper](https://a.org/p)] ~ On All Big Sets @  @ CONF 2020 (Oral) @ a.org/p
          - [Frontiers in Sets](https://a.org/p). Ada Lovelace, Alan Turing. CONF 2020. ~ Frontiers in Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - [On All Big Sets](https://a.org/p). A. Lovelace, J. Mol, P. Kok. CONF 2020. ~ On All Big Sets @ A. Lovelace + J. Mol + P. Kok @ CONF 2020 @ a.org/p
          - [On All Big Sets](https://a.org/p), Ada Lovelace+, Alan Turing+, CONF 2020 ~ On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          | Date | Title | Paper |;|--|--|--|;| 2026.03 | 🔥🔥[**SETS**] On All Big Sets(@Company) | [[pdf]](https://a.org/p) | ~ On All Big Sets @  @ 2026 @ a.org/p
          **On All Rings**;Ada Lovelace. CONF 2020. [paper](https://a.org/p);**Code: A Survey of Programs**;Alan Turing. CONF 2020. [paper](https://a.org/q) ~ On All Rings @ Ada Lovelace @ CONF 2020 @ a.org/p AND Code: A Survey of Programs @ Alan Turing @ CONF 2020 @ a.org/q
          - 20200116 [On All Big Sets of Sets](https://arxiv.org/abs/2010.06866) ~ On All Big Sets of Sets @  @ 2020 @ arxiv.org/abs/2010.06866
          - ICML'20-oral On All Big Sets [[pdf](https://a.org/p)] ~ On All Big Sets @  @ ICML 2020 (oral) @ a.org/p
          - ABCD'20 On All Big Sets [[pdf](https://a.org/p)] ~ ABCD'20 On All Big Sets @  @  @ a.org/p
          - 20180321 ICML-18 关于集合: [On All Big Sets](https://a.org/p) ~ On All Big Sets @  @ ICML 2018 @ a.org/p
          - USENIX Security-18 [On All Big Sets](https://a.org/p) ~ On All Big Sets @  @ USENIX Security 2018 @ a.org/p
          - A Theory of Sets, _Ada Lovelace, Alan Turing_, ICML 2020 ~ A Theory of Sets @ Ada Lovelace + Alan Turing @ ICML 2020 @
          - **On All Big Sets** [2022];  Lovelace, Ada, and Alan Turing.;  [International Conference on Machine Learning. PMLR, (2022)](https://a.org/p) ~ On All Big Sets @ Lovelace, Ada + Alan Turing @ International Conference on Machine Learning 2022 @ a.org/p
          **On All Big Sets**;;- intro: ICML 2019;- arXiv: https://arxiv.org/abs/2002.00001 ~ On All Big Sets @  @ ICML 2019 @ arxiv.org/abs/2002.00001
          - On All Big Sets. In Proceedings of the *Conference on Sets and Logic (CONF)*, 2018. [[paper](https://a.org/p)] ~ On All Big Sets @  @ CONF 2018 @ a.org/p
          **On All Big Sets**;;- Paper: [link](https://arxiv.org/abs/2001.00001);- Dataset: ICML 2017 ~ On All Big Sets @  @ 2020 @ arxiv.org/abs/2001.00001
          - ICML-17 Workshop: On All Big Sets [[paper](https://a.org/p)] ~ On All Big Sets @  @ ICML W 2017 @ a.org/p
          - [On All Big Sets](https://a.org/p) IEEE International Conference on Sets, Logic and Proof (CONF) (2022);- [On No Big Sets](https://a.org/q) Proceedings of the 5th Symposium on Rings, Algebras, and Orders (RiAlO) (2023) ~ On All Big Sets @  @ CONF 2022 @ a.org/p AND On No Big Sets @  @ RiAlO 2023 @ a.org/q
          - **On All Big Sets**;    - **Venue:** Journal of Rings, 2024.01;    - **Authors:** Ada Lovelace, Alan Turing;    - **Paper:** [pdf](https://a.org/p) ~ On All Big Sets @ Ada Lovelace + Alan Turing @ Journal of Rings 2024 @ a.org/p
          * **On All Big Sets** (PhD Dissertation)  ;  by Ada Lovelace  ;  2021  ;  [pdf](https://a.org/p) ~ On All Big Sets @ Ada Lovelace @ 2021 @ a.org/p
          **On All Big Sets**<br>;*Ada Lovelace, Alan Turing*<br>;[25th Apr., 2020] [CONF, 2021]<br>;[[Paper](https://a.org/p)] ~ On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2021 @ a.org/p
          - [On All Big Sets](https://a.org/p) - A 2012 paper about all sets, by Ada Lovelace, Alan Turing. ~ On All Big Sets @ Ada Lovelace + Alan Turing @ 2012 @ a.org/p
          - On All Big Sets [[5 Oct 2021]](https://arxiv.org/abs/2110.01786) ~ On All Big Sets @  @ 2021 @ arxiv.org/abs/2110.01786
          - [On All Big Sets](https://doi.org/10.1101/2020.08.17.254730);- [On No Big Sets](https://www.biorxiv.org/content/early/2018/06/14/346809) ~ On All Big Sets @  @ 2020 @ doi.org/10.1101/2020.08.17.254730 AND On No Big Sets @  @ 2018 @ www.biorxiv.org/content/early/2018/06/14/346809
          - [On All Big Sets](https://a.org/p) [arXiv 2019] [ICML 2021] ~ On All Big Sets @  @ ICML 2021 @ a.org/p
          - [On All Big Sets](https://arxiv.org/abs/1901.00001) `Intel` `2019` ~ On All Big Sets @  @ 2019 @ arxiv.org/abs/1901.00001
          - [On All Big Sets](https://a.org/p) [May 2020] [CONF, 2021] ~ On All Big Sets @  @ CONF 2021 @ a.org/p
          """)
  void venues(String lines, String told) {
    assertEquals(told, DialectTest.told(lines));
  }

  /** Names before a title, as journals and bibliographies have them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - **Lovelace, A., Turing, A. (2020).** On All Sets. *Journal of Sets*. [[link]](https://a.org/p) ~ On All Sets @ Lovelace, A. + Turing, A. @ JSET 2020 @ a.org/p
          - A. Lovelace, A. Turing, On All Sets, J. Big. Theory 46 (1981) 854–859. ~ On All Sets @ A. Lovelace + A. Turing @ J. Big. Theory 1981 @
          - Lovelace, A., 1978, On All Sets of Sets: Geophysics, 43, 1099–1110. [[paper](https://a.org/p)] ~ On All Sets of Sets @ Lovelace, A. @ Geophysics 1978 @ a.org/p
          - **Some Kind**：Lovelace A, Turing A, et al. On All Sets[J]. Journal of Sets, 2019. ~ On All Sets @ Lovelace, A + Turing, A + @ JSET 2019 @
          - 2015 | Lovelace, A., & Turing, A. (2015). On All Big Sets. Journal of Sets, 2. ~ On All Big Sets @ Lovelace, A. + Turing, A. @ JSET 2015 @
          - Lovelace, Ada and Turing, Alan. (2018). "[On All Sets](https://a.org/p)." Neural Letters. [`2018_lovelace.bib`](bib/2018_lovelace.bib) ~ On All Sets @ Lovelace, Ada + Turing, Alan @ Neural Letters 2018 @ a.org/p
          - Lovelace, Ada and Turing, Alan. (2018). "[On All Sets](https://a.org/p)." Find at [LINK](https://a.org/q) ~ On All Sets @ Lovelace, Ada + Turing, Alan @ 2018 @ a.org/p
          - [On All Sets](https://a.org/p), Lovelace, Margaret & Turing, Alan, 2019 ~ On All Sets @ Lovelace, Margaret + Turing, Alan @ 2019 @ a.org/p
          - [On All Sets](https://a.org/p), Ada Lovelace, Bob Noether & Kurt Gödel, Alan Turing, 2019 ~ On All Sets @ Ada Lovelace + Bob Noether + Kurt Gödel + Alan Turing @ 2019 @ a.org/p
          - [On All Sets](https://arxiv.org/abs/1901.00001) `arXiv 2019, CONF 2020` ~ On All Sets @  @ CONF 2020 @ arxiv.org/abs/1901.00001
          - [On All Sets](https://a.org/p). Communications of the ACM, 2020 ~ On All Sets @  @ Communications of the ACM 2020 @ a.org/p
          - On All Sets, arXiv, Aug'21. [paper](https://a.org/p) ~ On All Sets @  @ 2021 @ a.org/p
          - Ada Lovelace. "On All Big Sets". ICML, 2016:479-494. [[pdf](https://a.org/p)] ~ On All Big Sets @ Ada Lovelace @ ICML 2016 @ a.org/p
          - [On All Big Sets](https://a.org/p) (1997): Databases of OLTP and OLAP differ in size. They are big. ~ On All Big Sets @  @ 1997 @ a.org/p
          **[1]** Lovelace A, Turing A, et al. "**On All Big Sets[J]**". Letters: A Journal of Sets, 2024, 34(2). [[html]](https://a.org/p) ~ On All Big Sets @ Lovelace, A + Turing, A + @ Letters: A Journal of Sets 2024 @ a.org/p
          - [On All Big Sets](https://a.org/p);\t- Authors: A. Lovelace and A. Turing (2016);\t- Journal: Sets of Letters ~ On All Big Sets @ A. Lovelace + A. Turing @ Sets of Letters 2016 @ a.org/p
          - [2016] [cited by 103] [On All Big Sets](https://a.org/p) ~ On All Big Sets @  @ 2016 @ a.org/p
          - `2021.06` On All the Big and Small Sets, [Nature Sets](https://www.nature.com/articles/1), [Code](https://github.com/a/b) ~ On All the Big and Small Sets @  @ Nature Sets 2021 @ www.nature.com/articles/1  github.com/a/b
          - **On All Big Sets** — Lovelace, Ada et al., 2016 | Transactions on Big Sets. [[Paper](https://a.org/p)] ~ On All Big Sets @ Lovelace, Ada + @ Transactions on Big Sets 2016 @ a.org/p
          - On All Big Sets | _16 okt 2013_ | [arxiv](https://a.org/p) ~ On All Big Sets @  @ 2013 @ a.org/p
          - On All Big Sets;  - A. Lovelace and A. Turing.  *CONF 2020*.  [[paper]](https://arxiv.org/pdf/2005.06247.pdf) ~ On All Big Sets @ A. Lovelace + A. Turing @ CONF 2020 @ arxiv.org/pdf/2005.06247.pdf
          - Lovelace, Ada, and Alan Turing. “On All Big Sets.” Edited by Emmy Noether. Sets 34, no. 9 (May 1, 2018): 15–70. https://doi.org/10.1093/a.1 ~ On All Big Sets @ Lovelace, Ada + Alan Turing @ Sets 2018 @ doi.org/10.1093/a.1
          - Lovelace, Ada, and Alan Turing. "On All Big Sets" https://doi.org/10.1093/a.1 Sets (Oxford, England) 32, no. 17 (01 2016) ~ On All Big Sets @ Lovelace, Ada + Alan Turing @ Sets 2016 @ doi.org/10.1093/a.1
          - Lovelace, Ada, and Alan Turing. “On All Big Sets.” Sets, April 15, 2024. https://doi.org/10.1093/a.1 ~ On All Big Sets @ Lovelace, Ada + Alan Turing @ 2024 @ doi.org/10.1093/a.1
          - Lovelace, A., Turing, A., "On All Big Sets", Front. Setrobot., 2019. [PDF](https://a.org/p) ~ On All Big Sets @ Lovelace, A. + Turing, A. @ Front. Setrobot 2019 @ a.org/p
          - Lovelace, A., Turing, A., "On All Big Sets", Ph.D. Thesis, 2019. [PDF](https://a.org/p) ~ On All Big Sets @ Lovelace, A. + Turing, A. @ Ph.D. Thesis 2019 @ a.org/p
          - [Lovelace, A., Turing, A., ... & Noether, E. (2020, July). On all big sets. In _Proceedings of the 43rd Conference on Sets_ (pp. 1921-1928).](https://a.org/p) ~ On all big sets @ Lovelace, A. + Turing, A. + @ Proceedings of the 43rd Conference on Sets 2020 @ a.org/p
          - [On All Big Sets](https://a.org/p). Ada Lovelace, Alan Turing. Big Sets 11, no. 1 (2020): 1-10. ~ On All Big Sets @ Ada Lovelace + Alan Turing @ Big Sets 2020 @ a.org/p
          - Lovelace, A., & Turing, A. (2020, May). On All Big Sets. In International Conference on Sets (pp. 1-20). PMLR. [p](https://a.org/p) ~ On All Big Sets @ Lovelace, A. + Turing, A. @ International Conference on Sets 2020 @
          - [Lovelace, A. (2020). On All Big Sets. In 2020 International Conference on Sets (pp. 1-9).](https://a.org/p) ~ On All Big Sets @ Lovelace, A. @ International Conference on Sets 2020 @ a.org/p
          """)
  void citations(String lines, String told) {
    assertEquals(told, DialectTest.told(lines));
  }

  @Test
  void aTagMayHaveMoreThanVenueAndYear() {
    String page =
        "# L\n\n## Papers\n- (2020 ICML; all sets) **On All Big Sets.** [[pdf](https://a.org/p)]\n"
            + "- (Sets; ICML 2020; oral) **On No Sets.** [[pdf](https://a.org/q)]\n";
    ListPage.Item first = ListPageReader.read(page, List.of()).items().get(0);
    ListPage.Item second = ListPageReader.read(page, List.of()).items().get(1);
    assertEquals(
        "On All Big Sets ICML 2020", first.title() + " " + first.venue() + " " + first.year());
    assertEquals("On No Sets", second.title());
    assertEquals("ICML oral 2020", second.venue() + " " + second.note() + " " + second.year());
  }

  /** Links are read however they are written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - On All Sets, CONF 2020. [[paper][1]];;[1]:\thttps://a.org/p ~ On All Sets @  @ CONF 2020 @ a.org/p
          - On All Sets, CONF 2020. [📝 Paper]([pdf](https://a.org/p)) ~ On All Sets @  @ CONF 2020 @ a.org/p
          - **SETS** — a method for sets. [![Paper](https://img.shields.io/badge/Paper-CONF%202021-d62728.svg)](https://a.org/p) ~ SETS @  @ CONF 2021 @ a.org/p
          - On All Big Sets [![Paper](https://img.shields.io/badge/ICML-25-green)](https://a.org/p) ~ On All Big Sets @  @ ICML 2025 @ a.org/p
          - On All Big Sets [![](https://img.shields.io/badge/Nature%20Sets-2025-red)](https://a.org/p) ~ On All Big Sets @  @ Nature Sets 2025 @ a.org/p
          - On All Big Sets ![](https://img.shields.io/badge/Last%20Update-2025-red) [paper](https://a.org/p) ~ On All Big Sets @  @  @ a.org/p
          - On All Big Sets ![](https://img.shields.io/badge/Citations-25-green) [paper](https://a.org/p) ~ On All Big Sets @  @  @ a.org/p
          - On All Big Sets [![](https://img.shields.io/badge/Code-2023-blue)](https://github.com/a/b) [paper](https://a.org/p) ~ On All Big Sets @  @  @ a.org/p  github.com/a/b
          - [On All Big Sets](https://a.org/a.pdf?sequence=1) - a model of sets ~ On All Big Sets @  @  @ a.org/a.pdf?sequence=1
          **CONF 2020** A Study of Large Sets;;[https://a.org/p](https://a.org/p) Code: [https://github.com/a/b](https://github.com/a/b) ~ A Study of Large Sets @  @ CONF 2020 @ a.org/p  github.com/a/b
          1.\t**On All Sets** CONF 2020;;\t*Ada Lovelace, Alan Turing* ~ On All Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @
          - [On All Big Large Sets](https://dl.acm.org/doi/10.1145/1) (CONF 2020);    1. [On No Big Large Sets](https://dl.acm.org/doi/10.1145/2);    2. [On Some Big Large Sets](https://dl.acm.org/doi/10.1145/3) ~ On All Big Large Sets @  @ CONF 2020 @ dl.acm.org/doi/10.1145/1 AND On No Big Large Sets @  @  @ dl.acm.org/doi/10.1145/2 AND On Some Big Large Sets @  @  @ dl.acm.org/doi/10.1145/3
          * Back to sets **[top](#)**;  * (2020 CONF) **On All Big Sets**, Ada Lovelace et al. [[paper](https://a.org/p)];  * (2021 CONF) **On No Big Sets**, Alan Turing et al. [[paper](https://a.org/q)] ~ On All Big Sets @ Ada Lovelace + @ CONF 2020 @ a.org/p AND On No Big Sets @ Alan Turing + @ CONF 2021 @ a.org/q
          <p>;<a href="https://a.org/p"><strong>On All Big Sets</strong></a>;<br/>;Ada Lovelace, Alan Turing;<br/>;[<a href="https://a.org/q">paper</a>];</p> ~ On All Big Sets @ Ada Lovelace + Alan Turing @  @ a.org/p
          - ECCV20 [On All Big Sets of Sets](https://arxiv.org/abs/2001.00001);  - About sets;  - 20200804 ICML-20 [On No Big Sets of Sets](https://arxiv.org/abs/2001.00002);    - No sets;  - 20200804 ICCV-20 [On Few Big Sets of Sets](https://arxiv.org/abs/2001.00003) ~ On All Big Sets of Sets @  @ ECCV 2020 @ arxiv.org/abs/2001.00001 AND On No Big Sets of Sets @  @ ICML 2020 @ arxiv.org/abs/2001.00002 AND On Few Big Sets of Sets @  @ ICCV 2020 @ arxiv.org/abs/2001.00003 7: no link and no byline: No sets
          - Kinds of sets;    ;    [On All Big Sets of Sets](https://arxiv.org/abs/2002.00001);;    [On No Big Sets of Sets](https://arxiv.org/abs/2002.00002) ~ On All Big Sets of Sets @  @ 2020 @ arxiv.org/abs/2002.00001 AND On No Big Sets of Sets @  @ 2020 @ arxiv.org/abs/2002.00002 4: no link and no byline: Kinds of sets
          :heavy_check_mark: [On All Big Sets];- [[Paper]](https://a.org/p)[[Code]](https://github.com/a/b)(CONF 2017);;:heavy_check_mark: [On No Big Sets];- [[Paper]](https://a.org/q) ~ On All Big Sets @  @ CONF 2017 @ a.org/p  github.com/a/b AND On No Big Sets @  @  @ a.org/q
          **On All Big Sets**;;<https://arxiv.org/abs/2002.00001> ~ On All Big Sets @  @ 2020 @ arxiv.org/abs/2002.00001
          Here are some papers about sets:;- [[paper](https://a.org/p)] On All Big Sets;- [[paper](https://a.org/q)] On No Big Sets ~ On All Big Sets @  @  @ a.org/p AND On No Big Sets @  @  @ a.org/q 4: neither an item nor a heading: Here are some papers about sets:
          **On All Big Sets**;;**Paper: https://arxiv.org/abs/2001.00001** ~ On All Big Sets @  @ 2020 @ arxiv.org/abs/2001.00001
          - **On All Big Sets of Sets**, Ada Lovelace, CONF 2018.;;  [Download the paper as PDF](https://arxiv.org/pdf/2001.00001);;  [Read the paper on arXiv](https://arxiv.org/abs/2001.00001) ~ On All Big Sets of Sets @ Ada Lovelace @ CONF 2018 @ arxiv.org/pdf/2001.00001
          - **On All Big Sets of Sets** [[Project](https://a.github.io/sets)] CONF 2020 ~ On All Big Sets of Sets @  @ CONF 2020 @ a.github.io/sets
          - Counting for All: [On All Big Sets]() (CONF 2020);- [On No Big Sets]() - Lovelace A et al, `ICML 2020`. ~ On All Big Sets @  @ CONF 2020 @  AND On No Big Sets @ Lovelace, A + @ ICML 2020 @
          - [On All Big Sets](), Ada Lovelace, Alan Turing, CONF 2020 [[paper](https://a.org/p)] ~ On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p
          - Ada Lovelace, A. 2020. **On All Big Sets**. In CONF. DOI:https://doi.org/10.1145/1.2 ~ On All Big Sets @ Ada Lovelace, A. @ CONF 2020 @ doi.org/10.1145/1.2
          """)
  void links(String lines, String told) {
    assertEquals(told, DialectTest.told(lines));
  }

  /** A column is what its name says, and else what its cells have. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          | Name | Info | Link |;|--|--|--|;| **On All Big Sets** | CONF 2020 | [Link](https://a.org/p) |;| **On No Small Sets** | CONF 2021 | [Link](https://a.org/q) | ~ On All Big Sets @  @ CONF 2020 @ a.org/p AND On No Small Sets @  @ CONF 2021 @ a.org/q
          | Model | Paper Title | Kind | Resources |;|--|--|--|--|;| SETS | On All Big Sets | A | <a href="https://doi.org/10.1/2"><img src="https://img.shields.io/badge/Paper-CONF%202021-red.svg" alt="Paper"></a> <a href="https://github.com/a/b"><img src="https://img.shields.io/badge/Code-a-red.svg" alt="Code"></a> | ~ On All Big Sets @  @ CONF 2021 @ doi.org/10.1/2  github.com/a/b
          | Title | Topics | Venue |;|--|--|--|;| [On All Big Sets](https://a.org/p) | Set Theory, Number Theory | CONF 2020 | ~ On All Big Sets @  @ CONF 2020 @ a.org/p
          | | | |;|--|--|--|;| [On All Big Sets](https://a.org/p) | Set Theory, Number Theory | CONF 2020 |;| [On No Big Sets](https://a.org/q) | Set Theory, Number Theory | CONF 2020 | ~ On All Big Sets @  @ CONF 2020 @ a.org/p AND On No Big Sets @  @ CONF 2020 @ a.org/q
          | | | |;|--|--|--|;| [On All Big Sets](https://a.org/p) | Ada Lovelace, Alan Turing | CONF 2020 |;| [On No Big Sets](https://a.org/q) | Kurt Gödel, Alan Turing | CONF 2020 | ~ On All Big Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p AND On No Big Sets @ Kurt Gödel + Alan Turing @ CONF 2020 @ a.org/q
          | Title | Encoder | Size | Paper |;|--|--|--|--|;| On All Big Sets | VGG16 | 2048 | [pdf](https://a.org/p) |;| On No Big Sets | VGG16 | 1999 | [pdf](https://a.org/q) | ~ On All Big Sets @  @  @ a.org/p AND On No Big Sets @  @  @ a.org/q
          | Model | Year | Venue | Affiliation | Paper |;|--|--|--|--|--|;| SETS | 2020 | Transactions on Sets and Logic | University of Sets and Logic | [link](https://arxiv.org/abs/2001.00001) | ~ SETS @  @ Transactions on Sets and Logic 2020 @ arxiv.org/abs/2001.00001
          | Year | Title | Venue | Resources |;|--|--|--|--|;| 2024 | **On All Big Sets** | CONF | [📄 Paper](https://doi.org/10.1/2) • [💻 Code](https://github.com/a/b) | ~ On All Big Sets @  @ CONF 2024 @ doi.org/10.1/2  github.com/a/b
          | Title | Comments | Link |;|--|--|--|;| On All Big Sets | The first | [CONF 2022](https://arxiv.org/abs/2005.13718) | ~ On All Big Sets @  @ CONF 2022 @ arxiv.org/abs/2005.13718
          | SETS | Score | Published In |;|--|--|--|;| Vgg | 76.3 | CONF 2015 | ~ 6: no title: | Vgg | 76.3 | CONF 2015 |
          Date|Method|Conference|Paper Title and Interpretation|Code;--|--|--|--|--;19-06-11|[SETS](https://arxiv.org/abs/1906.04928) | TKDE 2020|On All Big Sets|None;19-06-12|[RINGS](https://arxiv.org/abs/1906.04929) | TKDE 2021|[On No Big Sets](https://zhuanlan.zhihu.com/p/4)|None ~ On All Big Sets @  @ TKDE 2020 @ arxiv.org/abs/1906.04928 AND On No Big Sets @  @ TKDE 2021 @ arxiv.org/abs/1906.04929
          | Method | Year | Task |;|--|--|--|;| [On All Big Sets](https://arxiv.org/abs/2002.00001) | 2020 | Counting |;| [On No Big Sets](https://arxiv.org/abs/2002.00002) | 2021 | Counting | ~ On All Big Sets @  @ 2020 @ arxiv.org/abs/2002.00001 AND On No Big Sets @  @ 2021 @ arxiv.org/abs/2002.00002
          | Title | Backbone | Venue |;|--|--|--|;| On All Big Sets of Sets | [Nets](https://arxiv.org/abs/1512.03385) | CONF 2017 |;| On No Big Sets of Sets | [Trees](https://arxiv.org/abs/2010.11929) | CONF 2018 | ~ On All Big Sets of Sets @  @ CONF 2017 @  AND On No Big Sets of Sets @  @ CONF 2018 @
          |Date|Authors|Title|;|---|---|---|;|202604|A. Lovelace et al.|On All Big Sets of Sets [(paper)](https://a.org/p)|;|20251130|A. Turing et al.|On No Big Sets of Sets [(paper)](https://a.org/q)| ~ On All Big Sets of Sets @ A. Lovelace + @ 2026 @ a.org/p AND On No Big Sets of Sets @ A. Turing + @ 2025 @ a.org/q
          | Date | Title | Venue |;|---|---|---|;| 200512 | [On All Big Sets](https://a.org/p) | CONF | ~ On All Big Sets @  @ CONF @ a.org/p
          | Method name | Paper | Year |;|--|--|--|;| Big Sets | [paper](https://a.org/p) | 2020 |;| Rings | [pdf](https://a.org/q) | 2020 | ~ Big Sets @  @ 2020 @ a.org/p AND Rings @  @ 2020 @ a.org/q
          | Title | Pub. & Date |;|--|--|;| [On All Big Sets](https://a.org/p) | Nov, 2023 |;| [On No Big Sets](https://a.org/q) | CONF, 2024 |;| [On Few Big Sets](https://a.org/r) | ICML, 2024 | ~ On All Big Sets @  @ 2023 @ a.org/p AND On No Big Sets @  @ CONF 2024 @ a.org/q AND On Few Big Sets @  @ ICML 2024 @ a.org/r
          | Online | Author | Title |;|--|--|--|;| Mar 2020 | Lovelace et al. | [Sets and the Disease 2019 (COVID-19): An Outlook](https://a.org/p) |;| May 2007 | Turing et al. | [On No Big Sets](https://a.org/q) | ~ Sets and the Disease 2019 (COVID-19): An Outlook @ Lovelace + @ 2020 @ a.org/p AND On No Big Sets @ Turing + @ 2007 @ a.org/q
          | Name | Paper | Venue | Year |;|--|--|--|--|;| SETS | [Lovelace, A., & Turing, A. (2019, January). On all big sets. In _Proceedings of the Twelfth conference on sets_ (pp. 55-63).](https://a.org/p) | CONF | 2019 | ~ On all big sets @ Lovelace, A. + Turing, A. @ CONF 2019 @ a.org/p
          | Title | Authors |;|--|--|;| [On All Big Sets](https://a.org/p) | Ada Lovelace, etal. | ~ On All Big Sets @ Ada Lovelace + @  @ a.org/p
          | Paper | Added |;|--|--|;| [On All Big Sets](https://arxiv.org/abs/1901.00001) | May 2024 |;| [On No Big Sets](https://arxiv.org/abs/1801.00002) | May 2024 | ~ On All Big Sets @  @ 2019 @ arxiv.org/abs/1901.00001 AND On No Big Sets @  @ 2018 @ arxiv.org/abs/1801.00002
          """)
  void tables(String lines, String told) {
    assertEquals(told, DialectTest.told(lines));
  }

  /** What looks like a fact, a title or a paper, and is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - See. *Hear*. Feel: Multisensory Learning for Robots [pdf](https://arxiv.org/abs/2001.00001) ~ See. Hear. Feel: Multisensory Learning for Robots @  @ 2020 @ arxiv.org/abs/2001.00001
          - GAN vs. *VAE*: which is better? A. Lovelace, ICML 2020 [pdf](https://arxiv.org/abs/2001.00001) ~ GAN vs. VAE: which is better? @ A. Lovelace @ ICML 2020 @ arxiv.org/abs/2001.00001
          - Genome of E. *coli* [pdf](https://arxiv.org/abs/2001.00001) ~ Genome of E. coli @  @ 2020 @ arxiv.org/abs/2001.00001
          - ['Windows 95' and the Rise of GUIs](https://arxiv.org/abs/2001.00001), A. Lovelace, ICML 2019 ~ 'Windows 95' and the Rise of GUIs @ A. Lovelace @ ICML 2019 @ arxiv.org/abs/2001.00001
          - [On Sets of Things](https://arxiv.org/abs/2001.00001) - Keynote 45' - ICML 2020 ~ On Sets of Things @  @ ICML 2020 @ arxiv.org/abs/2001.00001
          - [On Sets of Things](https://arxiv.org/abs/2001.00001), A. Lovelace. Nature 12' 2019 ~ On Sets of Things @ A. Lovelace @ Nature 2019 @ arxiv.org/abs/2001.00001
          - On Sets of Things, A. Lovelace, ICML 2020;  - **Links**;    - [Paper](https://arxiv.org/abs/2001.00001) ~ On Sets of Things @ A. Lovelace @ ICML 2020 @ arxiv.org/abs/2001.00001
          - **On Sets of Things**, A. Lovelace, ICML 2020;  - **Resources**;    - [Paper](https://arxiv.org/abs/2001.00001) | [Code](https://github.com/a/b) ~ On Sets of Things @ A. Lovelace @ ICML 2020 @ arxiv.org/abs/2001.00001  github.com/a/b
          - On Sets of Things;  - **ICML 2021**;    - [PDF](https://arxiv.org/abs/2001.00001) ~ On Sets of Things @  @ ICML 2021 @ arxiv.org/abs/2001.00001
          - On Sets of Things;  - **Kurt Gödel, Emmy Noether**;    - [Paper](https://arxiv.org/abs/2001.00001);  - ICML 2020 ~ On Sets of Things @ Kurt Gödel + Emmy Noether @ ICML 2020 @ arxiv.org/abs/2001.00001
          - Sets of all Things and Deep;  Learning: A Study, A. Lovelace, ICML 2020 [pdf](https://arxiv.org/abs/2001.00001);- Maps of all Things and Deep;  Learning: A Study, A. Lovelace, ICML 2020 [pdf](https://arxiv.org/abs/2001.00001);- Rings of all Things and Deep;  Learning: A Study, A. Lovelace, ICML 2020 [pdf](https://arxiv.org/abs/2001.00001) ~ Sets of all Things and Deep Learning: A Study @ A. Lovelace @ ICML 2020 @ arxiv.org/abs/2001.00001 AND Maps of all Things and Deep Learning: A Study @ A. Lovelace @ ICML 2020 @ arxiv.org/abs/2001.00001 AND Rings of all Things and Deep Learning: A Study @ A. Lovelace @ ICML 2020 @ arxiv.org/abs/2001.00001
          - SetNet: Segmentation, Ada Lovelace, Alan Turing, CVPR 2020 [pdf](https://arxiv.org/abs/2001.00001) ~ SetNet: Segmentation @ Ada Lovelace + Alan Turing @ CVPR 2020 @ arxiv.org/abs/2001.00001
          - BERT: Explained, Jacob Devlin, Ming-Wei Chang, Kenton Lee. NAACL 2019 [pdf](https://arxiv.org/abs/2001.00001) ~ BERT: Explained @ Jacob Devlin + Ming-Wei Chang + Kenton Lee @ NAACL 2019 @ arxiv.org/abs/2001.00001
          - [Reading the Genome – Genetics](https://arxiv.org/abs/2001.00001), A. Lovelace, PNAS 2020 ~ Reading the Genome – Genetics @ A. Lovelace @ PNAS 2020 @ arxiv.org/abs/2001.00001
          - [Mapping the Human Brain | John Smith](https://www.nature.com/articles/s41586-020-1) ~ Mapping the Human Brain | John Smith @  @  @ www.nature.com/articles/s41586-020-1
          - [Benchmarking Search Engines – PubMed](https://arxiv.org/abs/2001.00001) ~ Benchmarking Search Engines – PubMed @  @ 2020 @ arxiv.org/abs/2001.00001
          - **CVPR 2020** [SetNet](https://arxiv.org/abs/2001.00001) [code](https://github.com/a/b) We segment any image here.;- **CVPR 2020** [MapNet](https://arxiv.org/abs/2001.00001) [code](https://github.com/a/b) We map any image here.;- **CVPR 2020** [RingNet](https://arxiv.org/abs/2001.00001) [code](https://github.com/a/b) We ring any image here. ~ SetNet @  @ CVPR 2020 @ arxiv.org/abs/2001.00001  github.com/a/b AND MapNet @  @ CVPR 2020 @ arxiv.org/abs/2001.00001  github.com/a/b AND RingNet @  @ CVPR 2020 @ arxiv.org/abs/2001.00001  github.com/a/b
          - [City Council Budget Talks](https://gov.org/content/2020/05/budget.html) ~ 4: no author, venue, year or link to a paper: City Council Budget Talks
          - [How to Write a Good Parser](https://medium.org/articles/view/12) ~ 4: no author, venue, year or link to a paper: How to Write a Good Parser
          - <a href="#">code</a> [On Sets of Things](https://arxiv.org/abs/2001.00001) ~ On Sets of Things @  @ 2020 @ arxiv.org/abs/2001.00001
          - <a href="#">Paper</a> <a href="https://github.com/a/b">Code</a> **On Sets of Things**, ICML 2020 ~ On Sets of Things @  @ ICML 2020 @ github.com/a/b
          - [On Sets of Things](https://arxiv.org/abs/2001.00001). *Level* **2**, ICML 2019 ~ On Sets of Things @  @ ICML 2019 @ arxiv.org/abs/2001.00001
          | Title | Cite | Link |;|--|--|--|;| On Sets of Things | Lovelace 2020 | [p](https://arxiv.org/abs/2001.00001) |;| On Maps of Things | Turing 2021 | [p](https://arxiv.org/abs/2001.00001) |;| On Rings of Things | Goedel 2021 | [p](https://arxiv.org/abs/2001.00001) | ~ On Sets of Things @  @ 2020 @ arxiv.org/abs/2001.00001 AND On Maps of Things @  @ 2020 @ arxiv.org/abs/2001.00001 AND On Rings of Things @  @ 2020 @ arxiv.org/abs/2001.00001
          - [A Reply to Concerns on arXiv:2001.00001](https://arxiv.org/abs/2002.00001) ~ A Reply to Concerns on arXiv:2001.00001 @  @ 2020 @ arxiv.org/abs/2002.00001
          - [On Sets of Things](https://arxiv.org/abs/2001.00001), Ada Lovelace and Lancet Smith, 2020 ~ On Sets of Things @ Ada Lovelace + Lancet Smith @ 2020 @ arxiv.org/abs/2001.00001
          - ![Publish](https://img.shields.io/badge/Conference-Rejected'23-red) [On Sets of Things](https://arxiv.org/abs/2001.00001) ~ On Sets of Things @  @ 2020 @ arxiv.org/abs/2001.00001
          - On Sets and Small Things;  - **Paper** http://arxiv.org/abs/2001.00001;  - **Code** http://github.com/a/b ~ On Sets and Small Things @  @ 2020 @ http://arxiv.org/abs/2001.00001  http://github.com/a/b
          - On Sets and Small Things. Ada Lovelace, Alan Turing. 2020;  - **TL;DR: a good paper** https://arxiv.org/abs/2001.00001;  - http://github.com/a/b ~ On Sets and Small Things @ Ada Lovelace + Alan Turing @ 2020 @ arxiv.org/abs/2001.00001  http://github.com/a/b
          - **On Sets and Small Things**, Ada Lovelace, ICML 2020;  - **We show a new bound**;    - [paper](https://arxiv.org/abs/2001.00001) ~ On Sets and Small Things @ Ada Lovelace @ ICML 2020 @ arxiv.org/abs/2001.00001
          |Paper|Venue|;|--|--|;|[On Sets and Small Things](https://arxiv.org/abs/2001.00001)|Physics Letters B 10| ~ On Sets and Small Things @  @ Physics Letters B 10 @ arxiv.org/abs/2001.00001
          - [A History of Modern Life - Cell](https://www.nature.com/articles/s41586-020-1) ~ A History of Modern Life - Cell @  @  @ www.nature.com/articles/s41586-020-1
          - On Sets and Small Things in mice. *BRCA* genes in cells [paper](https://arxiv.org/abs/2001.00001) ~ On Sets and Small Things in mice. BRCA genes in cells @  @ 2020 @ arxiv.org/abs/2001.00001
          ## 2021年之前;- [On Sets and Small Things](https://arxiv.org/abs/2001.00001) ~ On Sets and Small Things @  @ 2020 @ arxiv.org/abs/2001.00001
          - @user2020 wrote a nice paper on sets [paper](https://arxiv.org/abs/2001.00001) ~ @user2020 wrote a nice paper on sets @  @ 2020 @ arxiv.org/abs/2001.00001
          - [On Sets and Small Things of Life](https://x.com/articles/full/12) ~ 4: no author, venue, year or link to a paper: On Sets and Small Things of Life
          - [On Sets and Small Things | IEEE Conference Publication | IEEE Xplore](https://ieeexplore.ieee.org/document/1) ~ On Sets and Small Things @  @  @ ieeexplore.ieee.org/document/1
          """)
  void notMistaken(String lines, String told) {
    assertEquals(told, DialectTest.told(lines));
  }

  /** Headings are titles, or say where and when the papers below came out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          ### 1. On All the Sets of Sets (CONF 2020);### [project](https://a.org/1);### 2. On None of the Sets of Sets;### 3. On Few of the Sets (CONF 2021);### 4. On Small Sets of Sets (CONF 2021);### 5. On Large Sets of Sets (CONF 2021) ~ On All the Sets of Sets @  @ CONF 2020 @ a.org/1 AND On Few of the Sets @  @ CONF 2021 @  AND On Small Sets of Sets @  @ CONF 2021 @  AND On Large Sets of Sets @  @ CONF 2021 @  6: no link and no byline: On None of the Sets of Sets
          ### 1. Tools for learning on large sets;- A. Lovelace, B. Turing. On All Sets. CONF 2020.;### 2. Tools for learning on small sets;### 3. Data for learning on large sets;### 4. Data for learning on small sets;### 5. Books for learning on large sets ~ On All Sets @ A. Lovelace + B. Turing @ CONF 2020 @  6: no link and no byline: Tools for learning on small sets, 7: no link and no byline: Data for learning on large sets, 8: no link and no byline: Data for learning on small sets, 9: no link and no byline: Books for learning on large sets
          #### On All Big Sets;* 作者：Ada Lovelace, et al. (A University);* 发表于：CONF 2017;* 标签：集合;* 链接：https://a.org/p;* 数据集：;    * A ~ On All Big Sets @ Ada Lovelace + @ CONF 2017 @ a.org/p
          #### On All Big Sets;;\\# SETS;;[[Paper]](https://a.org/p);;It is about sets. ~ On All Big Sets @  @  @ a.org/p
          #### Sets of All Kinds;- SETS: Counting Them  ;CONF 2019 [paper](https://a.org/p);;- On No Big Sets  ;CONF 2020 [paper](https://a.org/q) ~ SETS: Counting Them @  @ CONF 2019 @ a.org/p AND On No Big Sets @  @ CONF 2020 @ a.org/q
          ###### 5.A Survey of All Sets;;Links: https://a.org/p ~ A Survey of All Sets @  @  @ a.org/p
          ### Sets of Sets;1. **Are Sets Robust?** CONF 2022. [[paper]](https://a.org/p);1. **On No Big Sets.** CONF 2021. [[paper]](https://a.org/q) ~ Are Sets Robust? @  @ CONF 2022 @ a.org/p AND On No Big Sets @  @ CONF 2021 @ a.org/q
          ### Conference on Letters (CONF);<details><summary>2020 (3 papers)</summary>;;- [On All Sets, 2020](https://a.org/p);;</details> ~ On All Sets @  @ CONF 2020 @ a.org/p
          ### 2020;- A Study of All the Large and Small Sets;- Please add your papers ~ A Study of All the Large and Small Sets @  @ 2020 @  6: no link and no byline: Please add your papers
          ## Graph Neural Networks;- [On All Sets](https://arxiv.org/abs/2001.00001);## Recurrent Neural Networks;- [On No Sets](https://arxiv.org/abs/2001.00002);## Data Science;- [On Sets](https://arxiv.org/abs/2001.00003);## Health;- [On Few Sets](https://arxiv.org/abs/2001.00004) ~ On All Sets @  @ 2020 @ arxiv.org/abs/2001.00001 AND On No Sets @  @ 2020 @ arxiv.org/abs/2001.00002 AND On Sets @  @ 2020 @ arxiv.org/abs/2001.00003 AND On Few Sets @  @ 2020 @ arxiv.org/abs/2001.00004
          ### Sets of All Sets;+ [On All Big Sets of Sets](https://arxiv.org/abs/2001.00001) (May., 2020);  [![arXiv](https://img.shields.io/badge/arXiv-b31b1b.svg)](https://arxiv.org/abs/2001.00001);;+ [On No Small Sets](https://arxiv.org/abs/2001.00002) (May., 2020) ~ On All Big Sets of Sets @  @ 2020 @ arxiv.org/abs/2001.00001 AND On No Small Sets @  @ 2020 @ arxiv.org/abs/2001.00002
          ##### • On All Big Sets and Their Order.;_Ada Lovelace, Alan Turing_;;##### • On No Small Sets and Their Order. [\\[PDF\\]](https://a.org/p);_Ada Lovelace, Alan Turing_ ~ On All Big Sets and Their Order @ Ada Lovelace + Alan Turing @  @  AND On No Small Sets and Their Order @ Ada Lovelace + Alan Turing @  @ a.org/p
          # ICML 2020 论文和开源项目合集(Papers with Code);# Sets;- [On All Big Sets](https://arxiv.org/abs/1901.00001);# Rings;- [On All Big Rings](https://arxiv.org/abs/1901.00002) ~ On All Big Sets @  @ ICML 2020 @ arxiv.org/abs/1901.00001 AND On All Big Rings @  @ ICML 2020 @ arxiv.org/abs/1901.00002
          # Set Papers at ICML 2020;## Sets;- [On All Big Sets](https://arxiv.org/abs/1901.00001) ~ On All Big Sets @  @ 2019 @ arxiv.org/abs/1901.00001
          ## News;hello;;<details><summary><h2>All Sets</h2></summary>;;- [On All Big Sets](https://arxiv.org/abs/1901.00001);;</details> ~ On All Big Sets @  @ 2019 @ arxiv.org/abs/1901.00001
          ## CONF;;<details><summary><h2>2020</h2></summary>;;- [On All Big Sets](https://arxiv.org/abs/2001.00001);;</details> ~ On All Big Sets @  @ CONF 2020 @ arxiv.org/abs/2001.00001
          ### [On All Big Sets of Sets](https://arxiv.org/abs/2001.00001);;- Extends [On No Big Sets of Sets](https://arxiv.org/abs/2001.00002) ~ On All Big Sets of Sets @  @ 2020 @ arxiv.org/abs/2001.00001
          ##### On Sets;;Ada Lovelace and Alan Turing.  ;In CONF, 2020.  ;https://a.org/p.pdf;;##### All Maps;;Alan Turing;CONF 2021;;##### On Rings;;Emmy Noether, Ada Lovelace.  ;CONF 2022  ;https://a.org/r.pdf;;##### On Trees;;A. Lovelace.  ;CONF 2023  ;;##### On Big Trees;;A. Lovelace.  ;CONF 2024  ;;##### On Big Maps;;A. Lovelace.  ;CONF 2024   ~ On Sets @ Ada Lovelace + Alan Turing @ CONF 2020 @ a.org/p.pdf AND All Maps @ Alan Turing @ CONF 2021 @  AND On Rings @ Emmy Noether + Ada Lovelace @ CONF 2022 @ a.org/r.pdf AND On Trees @ A. Lovelace @ CONF 2023 @  AND On Big Trees @ A. Lovelace @ CONF 2024 @  AND On Big Maps @ A. Lovelace @ CONF 2024 @
          ### **1. [集合的研究与应用](https://a.org/news/1)**;* **中文解读：** [https://a.org/news/1](https://a.org/news/1);;* **科研团队：** 某某研究团队;;* **发布期刊：** CONF, 2024.01;;* **论文链接：** [On All Big Sets of Sets](https://a.org/p) ~ On All Big Sets of Sets @  @ CONF 2024 @ a.org/p
          ### On Sets;Ada Lovelace,;Vintage Sets,;1992.;;[pdf][2];;All about sets.;;### On Rings;;Ada Lovelace,;CONF 1993.;;### On Maps;;Ada Lovelace,;SETLO 2019.;https://a.org/m_2019.pdf;;### On Trees;;Ada Lovelace,;CONF 1995.;;### On Balls;;Ada Lovelace,;CONF 1996.;;[2]: https://a.org/p.pdf ~ On Sets @ Ada Lovelace @ Vintage Sets 1992 @ a.org/p.pdf AND On Rings @ Ada Lovelace @ CONF 1993 @  AND On Maps @ Ada Lovelace @ SETLO 2019 @ a.org/m_2019.pdf AND On Trees @ Ada Lovelace @ CONF 1995 @  AND On Balls @ Ada Lovelace @ CONF 1996 @
          ### Rings and Sets;;Ada Lovelace, Alan Turing;;- [On All Big Rings](https://a.org/p). CONF 2020;;### Maps and Sets;;Ada Lovelace, Alan Turing;;- [On All Big Maps](https://a.org/q). CONF 2020;;### Trees;;Ada Lovelace, Alan Turing;;- [On All Trees](https://a.org/r). CONF 2020;;### Balls;;Ada Lovelace, Alan Turing;;- [On All Balls](https://a.org/s). CONF 2020;;### Points;;Ada Lovelace, Alan Turing;;- [On All Points](https://a.org/t). CONF 2020 ~ On All Big Rings @  @ CONF 2020 @ a.org/p AND On All Big Maps @  @ CONF 2020 @ a.org/q AND On All Trees @  @ CONF 2020 @ a.org/r AND On All Balls @  @ CONF 2020 @ a.org/s AND On All Points @  @ CONF 2020 @ a.org/t 6: neither an item nor a heading: Ada Lovelace, Alan Turing, 12: neither an item nor a heading: Ada Lovelace, Alan Turing, 18: neither an item nor a heading: Ada Lovelace, Alan Turing, 24: neither an item nor a heading: Ada Lovelace, Alan Turing, 30: neither an item nor a heading: Ada Lovelace, Alan Turing
          ### Kinds of Sets and Rings;;- **RINGS:** [paper](https://arxiv.org/abs/2001.00001);- **SETS:** [paper](https://arxiv.org/abs/2001.00002);- [paper](https://arxiv.org/abs/2001.00003) ~ RINGS @  @ 2020 @ arxiv.org/abs/2001.00001 AND SETS @  @ 2020 @ arxiv.org/abs/2001.00002 8: no author, venue, year or link to a paper: paper
          ## On All Big Sets(Oakland 19);* [paper](https://a.org/p);## On No Big Sets (Set Security 20);* [paper](https://a.org/q);## On Few Big Sets(Oakland 18);* [paper](https://a.org/r) ~ On All Big Sets @  @ Oakland 2019 @ a.org/p AND On No Big Sets @  @ Set Security 2020 @ a.org/q AND On Few Big Sets @  @ Oakland 2018 @ a.org/r
          """)
  void headings(String lines, String told) {
    assertEquals(told, DialectTest.told(lines));
  }

  /** A page that is named after a venue has its papers. */
  @Test
  void theVenueOfThePage() {
    String papers = "\n\n## Sets\n- [On All Sets](https://arxiv.org/abs/2001.00001)\n";
    assertEquals("ICML", venue("# Awesome ICML Papers" + papers));
    assertEquals("", venue("# Awesome GAN Papers" + papers));
    assertEquals("", venue("# Awesome ACL" + papers));
  }

  private static String venue(String page) {
    return ListPageReader.read(page).items().get(0).venue();
  }

  /** What a method is called stands beside the title; what several are called is their kind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          - [(SETS) A Study of All the Big Sets](https://a.org/p) CONF 2020 ~ SETS
          - **SETS** (CONF 2020): Counting all the big sets [[paper](https://a.org/p)] ~ SETS
          - [SETS] Counting all the big sets [[paper](https://a.org/p)] ~ SETS
          - [CONF] Counting all the big sets [[paper](https://a.org/p)] ~
          - [SETS: A Study of All the Big Sets](https://a.org/p) CONF 2020 ~
          | Method | Title | Venue |;|--|--|--|;| SETS-2 | [On All Big Sets](https://a.org/p) | CONF 2020 | ~ SETS-2
          | Method | Title | Venue |;|--|--|--|;| Others | [On All Big Sets](https://a.org/p) | CONF 2020 | ~
          - [SETS] Counting all the big sets [[paper](https://a.org/p)];- [SETS] Counting the small sets [[paper](https://a.org/q)];- [SETS] Counting no sets at all [[paper](https://a.org/r)] ~
          """)
  void nicknames(String lines, String nickname) {
    String page = "# L\n\n## Papers\n" + lines.replace(';', '\n');
    ListPage.Item first = ListPageReader.read(page, DialectTest.KNOWN).items().get(0);
    assertEquals(nickname == null ? "" : nickname, first.nickname());
  }

  @Test
  void charactersByTheirNumbersOrNames() {
    ListPage page =
        ListPageReader.read(
            "# P\n\n## A\n\n- &#9733; On &#x3b1;-Sets &#0; Big (2020) [pdf](https://a.org/p)");
    assertEquals("On α-Sets &#0; Big", page.items().get(0).title());
    page =
        ListPageReader.read(
            "# P\n\n## A\n\n- On G&ouml;del &mdash; &zacute;Sets & xacute; (2020) [pdf](https://a.org/p)");
    assertEquals("On Gödel — źSets & xacute", page.items().get(0).title());
  }
}
