package org.ddlist.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers as bibliographies name them, in the styles that people use, and what is none. */
class CitedPaperTest {
  private static final KnownVenues NONE = new KnownVenues(List.of());

  /** Names, title, and venue with year. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          Lovelace, A. A., & Turing, A. M. (2020). Counting the large sets of a finite world. Journal of Set Theory, 12(3), 849–860. https://doi.org/10.1000/a1 ~ Lovelace, A. A., & Turing, A. M. @ Counting the large sets of a finite world @ Journal of Set Theory 2020
          Lovelace, A., Turing, A., & Noether, E. (2020). Counting the large sets: A survey. Sets and Systems, 14(2), 88-92. https://doi.org/10.1000/a2 ~ Lovelace, A., Turing, A., & Noether, E. @ Counting the large sets: A survey @ Sets and Systems 2020
          Lovelace, A. (2020, May 3). Counting large sets. In E. Noether (Ed.), Handbook of Sets (pp. 12–34). Springer. https://doi.org/10.1000/a3 ~ Lovelace, A. @ Counting large sets @ Handbook of Sets 2020
          Lovelace A, Turing AM. Counting the large sets of a finite world. Lancet. 2020;12(3):849-60. doi: 10.1000/a4 ~ Lovelace A, Turing AM. @ Counting the large sets of a finite world @ Lancet 2020
          Lovelace A, Turing A, Noether E, et al. Counting large sets. J Clin Oncol. 2020 May 3;12(3):849-60. ~ Lovelace A, Turing A, Noether E, et al @ Counting large sets @ J Clin Oncol 2020
          Lovelace, A., Turing, A. & Noether, E. Counting the large sets. Nat. Methods 12, 849–860 (2020). https://doi.org/10.1000/a6 ~ Lovelace, A., Turing, A. & Noether, E. @ Counting the large sets @ Nat. Methods 2020
          Lovelace, A. & Turing, A. Counting the large sets. Nature 512, 849–860 (2020). ~ Lovelace, A. & Turing, A. @ Counting the large sets @ Nature 2020
          Lovelace, Ada, and Alan Turing. "Counting the Large Sets of a Finite World." Journal of Sets 12, no. 3 (2020): 849–860. ~ Lovelace, Ada, and Alan Turing @ Counting the Large Sets of a Finite World @ Journal of Sets 2020
          Lovelace, Ada, and Alan Turing. "Counting the Large Sets." Sets and Systems 12.3 (2020): 849-860. ~ Lovelace, Ada, and Alan Turing @ Counting the Large Sets @ Sets and Systems 2020
          Lovelace, Ada, et al. "Counting the large sets." Proceedings of the IEEE Conference on Set Recognition. 2020. ~ Lovelace, Ada, et al @ Counting the large sets @ IEEE Conference on Set Recognition 2020
          Lovelace, Ada, et al. "Counting the large sets." arXiv preprint arXiv:2001.00001 (2020). ~ Lovelace, Ada, et al @ Counting the large sets @ 2020
          A. Lovelace, A. Turing, and E. Noether, "Counting the large sets," IEEE Trans. Set Theory, vol. 12, no. 3, pp. 849–860, May 2020. ~ A. Lovelace, A. Turing, and E. Noether, @ Counting the large sets @ IEEE Trans. Set Theory 2020
          A. Lovelace and A. Turing, "Counting the large sets," in Proc. Int. Conf. Sets, Paris, France, 2020, pp. 849–860. ~ A. Lovelace and A. Turing, @ Counting the large sets @ Proc. Int. Conf. Sets 2020
          Ada Lovelace and Alan Turing. 2020. Counting the Large Sets. In Proceedings of the 12th Conference on Sets (SETS '20). Association for Computing Machinery, New York, NY, USA, 849–860. https://doi.org/10.1145/1 ~ Ada Lovelace and Alan Turing @ Counting the Large Sets @ SETS 2020
          Ada Lovelace, Alan Turing, and Emmy Noether. 2020. Counting the Large Sets. ACM Trans. Sets Syst. 12, 3, Article 8 (May 2020), 24 pages. https://doi.org/10.1145/2 ~ Ada Lovelace, Alan Turing, and Emmy Noether @ Counting the Large Sets @ ACM Trans. Sets Syst 2020
          Ada Lovelace and Alan Turing. Counting the large sets. In Conference on Sets, pages 849–860, 2020. ~ Ada Lovelace and Alan Turing @ Counting the large sets @ Conference on Sets 2020
          Ada Lovelace and Alan Turing. Counting the large sets. Journal of Set Research, 12(3):849–860, 2020. ~ Ada Lovelace and Alan Turing @ Counting the large sets @ Journal of Set Research 2020
          Lovelace, A. and Turing, A., 2020. Counting the large sets. Set Science, 12(3), pp.849-860. ~ Lovelace, A. and Turing, A., @ Counting the large sets @ Set Science 2020
          Lovelace, A. and Turing, A. (2020) 'Counting the large sets', Set Science, 12(3), pp. 849–860. ~ Lovelace, A. and Turing, A. @ Counting the large sets @ Set Science 2020
          Lovelace A, Turing A. Counting the large sets[J]. Journal of Sets, 2020, 12(3): 849-860. ~ Lovelace A, Turing A. @ Counting the large sets @ Journal of Sets 2020
          Lovelace A, Turing A. Counting the large sets[C]//Proceedings of the Conference on Sets. 2020: 849-860. ~ Lovelace A, Turing A. @ Counting the large sets @ Proceedings of the Conference on Sets 2020
          A. Lovelace, A. Turing, Counting the large sets, Phys. Rev. Lett. 12, 849 (2020). ~ A. Lovelace, A. Turing @ Counting the large sets @ Phys. Rev. Lett 2020
          A. Lovelace, A. Turing, Counting the large sets, Comm. Math. Phys. 12 (2020), no. 3, 849–860. ~ A. Lovelace, A. Turing @ Counting the large sets @ Comm. Math. Phys 2020
          Lovelace, A., Turing, A.: Counting the large sets. In: Noether, E. (ed.) SETS 2020. LNCS, vol. 123, pp. 849–860. Springer, Heidelberg (2020) ~ Lovelace, A., Turing, A. @ Counting the large sets @ SETS 2020
          Lovelace, A., Turing, A.: Counting the large sets. Set Lett. 12(3), 849–860 (2020). https://doi.org/10.1007/1 ~ Lovelace, A., Turing, A. @ Counting the large sets @ Set Lett 2020
          Lovelace (2020) Counting the large sets. Trends in Ecology and Evolution 12:849-860 ~ Lovelace @ Counting the large sets @ Trends in Ecology and Evolution 2020
          Lovelace, A., Turing, A. 2020. Counting the large sets. Ecology Letters 12: 849–860. ~ Lovelace, A., Turing, A. @ Counting the large sets @ Ecology Letters 2020
          Lovelace, A., & Turing, A. (2020). Counting the large sets. Journal of Sets, 12(3), 849–860. ~ Lovelace, A., & Turing, A. @ Counting the large sets @ Journal of Sets 2020
          Lovelace & Turing (2020). Counting the large sets. Journal of Sets. ~ Lovelace & Turing @ Counting the large sets @ Journal of Sets 2020
          Lovelace et al. (2020), Counting the large sets, J. Sets 12, 849 ~ Lovelace et al @ Counting the large sets @ J. Sets 2020
          Lovelace A, Turing A (2020). Counting the large sets. Bioinformatics 36(3):849. ~ Lovelace A, Turing A @ Counting the large sets @ Bioinformatics 2020
          Lovelace, A. A. (2020). Counting the large sets (Working Paper No. 123). University of Sets. ~ Lovelace, A. A. @ Counting the large sets @ 2020
          Lovelace, A. (2020). Counting the large sets [Doctoral dissertation, University of Sets]. ProQuest. ~ Lovelace, A. @ Counting the large sets @ 2020
          Lovelace, A., & Turing, A. (in press). Counting the large sets. Psychological Review. ~ Lovelace, A., & Turing, A. @ Counting the large sets @ Psychological Review 0
          Lovelace, Ada. 2020. "Counting the Large Sets." American Economic Review 110 (3): 849–60. ~ Lovelace, Ada. @ Counting the Large Sets @ American Economic Review 2020
          Lovelace, Ada, Alan Turing, and Emmy Noether. 2020. “Counting the Large Sets.” Quarterly Journal of Economics 135(1): 1–50. ~ Lovelace, Ada, Alan Turing, and Emmy Noether @ Counting the Large Sets @ Quarterly Journal of Economics 2020
          Ada Lovelace, Alan M. Turing: Counting the Large Sets. J. Sets 12(3): 849-860 (2020) ~ Ada Lovelace, Alan M. Turing @ Counting the Large Sets @ J. Sets 2020
          Ada Lovelace, Alan M. Turing: Counting the Large Sets. SETS 2020: 849-860 ~ Ada Lovelace, Alan M. Turing @ Counting the Large Sets @ SETS 2020
          Lovelace AA, Turing AM. 2020 Counting the large sets. Proc. R. Soc. B 287, 20201234. (doi:10.1098/rspb.2020.1234) ~ Lovelace AA, Turing AM. @ Counting the large sets @ Proc. R. Soc. B 2020
          Lovelace, A. et al. 2020, ApJ, 512, 849, "Counting the large sets" ~ none
          Counting the large sets. Lovelace A, Turing A. Bioinformatics. 2020 Apr 1;36(7):849-60. doi: 10.1093/bioinformatics/btz1. PMID: 123 ~ none
          Lovelace, Ada; Turing, Alan (2020): Counting the large sets. In: Journal of Sets 12 (3), S. 849–860. ~ Lovelace, Ada; Turing, Alan @ Counting the large sets @ Journal of Sets 2020
          Beck, Nathaniel and Jonathan N Katz. (1995): "What to Do with Sets." Biometrika 70(1):41–55. ~ Beck, Nathaniel and Jonathan N Katz. @ What to Do with Sets @ Biometrika 1995
          Open Sets Collaboration 2015. “Estimating the Size of Sets.” Science 349 (6251). https://doi.org/10.1126/science.a1 ~ Open Sets Collaboration @ Estimating the Size of Sets @ Science 2015
          Patricia G. Noether Morton M. Lovelace. Access Path Selection in Large Sets.. Proc. SETS Conference, 1979, 23-34. ~ @ Access Path Selection in Large Sets @ SETS Conference 1979
          A. Lovelace, On Sets: A Study, Geophysics 49 (1984) 1933–1942. ~ A. Lovelace @ On Sets: A Study @ Geophysics 1984
          Favier, N., S. Lovelace (2003), Sensitivity of large sets, Geophys. J. Int., 153, 213–228. ~ Favier, N., S. Lovelace @ Sensitivity of large sets @ Geophys. J. Int 2003
          Komatitsch, D., and Turing, A., 2007, An unsplit set of sets: Geophysics, 72, SM155–SM167 ~ Komatitsch, D., and Turing, A., @ An unsplit set of sets @ Geophysics 2007
          Lovelace, A., Turing, A., ... & Noether, E. (2020). Counting the large sets. Nature, 15, 2010. ~ Lovelace, A., Turing, A., … & Noether, E. @ Counting the large sets @ Nature 2020
          Lovelace A, Noether E. Repeat: Counting the sets. InWorld Conference on Large Sets 2025 Jul 9 (pp. 3-9). Cham: Springer Nature Switzerland. ~ Lovelace A, Noether E. @ Repeat: Counting the sets @ World Conference on Large Sets 2025
          Various Lengths, Constant Speed: Counting Sets with Attention. Ada Lovelace, Alan Turing. arXiv 2024. ~ none
          Joint Sets and Logic: A Survey. Sets 12, 3-9 (2020) ~ none
          Counting the Large Sets (2020), A Lovelace, A Turing ~ none
          Lovelace, A. (2020). Counting the large sets. It is a proof of what was known. ~ Lovelace, A. @ Counting the large sets @ 2020
          """)
  void citations(String text, String told) {
    CitedPaper read = CitedPaper.read(text, NONE);
    assertEquals(told, read == null ? "none" : told(read));
  }

  private static String told(CitedPaper read) {
    return (read.names() + " @ " + read.title() + " @ " + told(read.published())).strip();
  }

  private static String told(Published read) {
    return (read.venue() + " " + read.year()).strip();
  }

  /** What is behind a title. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          J Clin Oncol. 2020 May 3;12(3):849-60. ~ J Clin Oncol 2020
          arXiv preprint arXiv:2001.00001 (2020). ~ 2020
          ACM Trans. Sets Syst. 12, 3, Article 8 (May 2020), 24 pages. https://doi.org/10.1145/2 ~ ACM Trans. Sets Syst 2020
          IEEE Transactions on Systems, Man, and Cybernetics - Part A: Systems and Humans, vol. 39, no. 3, pp. 3-9, 2009 ~ IEEE Transactions on Systems, Man, and Cybernetics - Part A: Systems and Humans 2009
          Part two. Journal 12:3 ~ none
          Lovelace, Ada and Turing 12, 3 ~ none
          Version 2, 2020 ~ none
          Top 10 sets 2020 ~ none
          GPT 4 (2023) ~ none
          Ph.D. thesis, University of Sets, 2020 ~ none
          Cambridge University Press, 2020 ~ none
          In Proceedings of the 2020 Conference on Sets, pages 3–4 ~ Proceedings of the 2020 Conference on Sets 0
          A. Lovelace. J. Set. Theory 46 (1981) 854–859 ~ none
          Windows 10, 11 ~ none
          YOLO 5, 8 ~ none
          Python 3.8, 3.9 ~ none
          Set Theory of Rings. J. Sets 12, 3-4 ~ none
          Proc. Natl. Acad. Sci. USA 112, E123–E130 (2015) ~ Proc. Natl. Acad. Sci. USA 2015
          Econometrica, Vol. 56, No. 6 (Nov., 1988), pp. 1371-1395. ~ Econometrica 1988
          Journal of Econometrics Volume 30, Issues 1–2, 109-126. ~ Journal of Econometrics 0
          Annual Review of Political Science Vol. 14:331-352. ~ Annual Review of Political Science 0
          Mimeo, University of Georgia ~ none
          Nature 566.7744 (2019). ~ Nature 2019
          VLDB J., 4(4), 1995, 603-627. ~ VLDB J 1995
          in: 77th Annual International Meeting, SEG, Expanded Abstracts, Society of Exploration Geophysicists, 2007, pp. 2300–2304. ~ 77th Annual International Meeting 2007
          Geophysics 75 (2010) T121–T131. ~ Geophysics 2010
          """)
  void venues(String text, String told) {
    Published read = CitedVenue.read(text, false, NONE);
    assertEquals(told, read == null ? "none" : told(read));
  }
}
