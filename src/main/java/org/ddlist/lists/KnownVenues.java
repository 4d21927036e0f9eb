package org.ddlist.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.Venue;

/**
 * The venues that the items of a page may mean, and what texts of the page say of venue and year:
 * each dialect asks for the same texts again.
 */
final class KnownVenues {
  /** How many texts to keep; a long list has a tenth. */
  private static final int MOST = 100_000;

  /**
   * Conferences and journals that lists name by nothing but their acronym. Any other acronym
   * without a year may be a subject or a method.
   */
  private static final Set<String> ACRONYMS =
      Stream.of(
              """
          3DV AAAI AACL AAMAS ACCV ACL ACM-MM ACMMM ACSAC AIED AIJ AISTATS ASIACRYPT ASPLOS ASRU \
          AsiaCCS BMVC CCS CHES CHI CIDR CIKM COLING COLT CSCW CVIU CVPR CVPRW CoLLAs CoNEXT \
          CoNLL CoRL DASFAA EACL ECAI ECCV ECCVW ECIR ECML ECOOP EDBT EMNLP EMSE ESEC/FSE ESORICS ESWC \
          EUROCRYPT EuroS&P EuroSys EuroVis FAccT FCCM FOCS FSE GECCO HPCA HotNets HotOS ICALP ICAPS \
          ICASSP ICCAD ICCV ICCVW ICDCS ICDE ICDM ICFP ICIP ICLR ICME ICMI ICML ICMR ICPC ICPR ICRA ICSE ICSME \
          ICTIR IJCAI IJCB IJCNN IJCV IMC IMWUT INFOCOM INTERSPEECH IPDPS IROS ISBI ISCA ISMAR ISMIR \
          ISSCC ISSTA ISWC ITCS ITSC IUI IWSLT Interspeech JAIR JMLR JSAC KDD LREC MICCAI MIDL MLSys \
          MedIA MobiCom MobiSys NAACL NDSS NIPS NSDI NeurIPS OOPSLA OSDI PAKDD PLDI PNAS PODC PODS POPL \
          PPoPP PVLDB PacificVis PoPETs RA-L ROBIO RecSys SANER SIGCOMM SIGCSE SIGDIAL SIGGRAPH \
          SIGGRAPH_Asia SIGIR SIGMOD SOSP S&P SPAA STOC SenSys SoCC T-ASE T-CSVT T-ITS T-IV T-NNLS T-PAMI T-RO TACAS TACL \
          TASE TASLP TCAD TCSVT TDSC TGRS TIFS TITS TIV TKDD TKDE TMC TMI TMLR TMM TNNLS TODS TOIS \
          TOSEM TPAMI TPDS TRO TVCG UAI UIST USENIX USENIX_ATC USENIX_Security UbiComp VLDB VMCAI WACV WSDM DAC MSR RAID RAL SDM TIP TOG TSE WWW eLife\
          """
                  .split(" "))
          .map(name -> name.replace('_', ' '))
          .collect(Collectors.toUnmodifiableSet());

  /** In characters, of two names that a slash joins. */
  private static final int LONGEST = 40;

  /** Of an acronym that no word is like, so that it may be in any letters: "Eurosys". */
  private static final int LONG = 6;

  private static final Set<String> LONG_ACRONYMS =
      ACRONYMS.stream()
          .filter(name -> name.length() >= LONG)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Venues venues;
  private final Map<String, Published> enclosed = new HashMap<>();
  private final Map<String, Published> open = new HashMap<>();

  KnownVenues(List<Venue> venues) {
    this.venues = new Venues(venues);
  }

  /** The venue whose abbreviation, alias or whole name a text is; null if there is none. */
  Venue called(String text) {
    return venues.called(text);
  }

  /** Whether a text is the name of a venue in the catalog, of a journal, or the acronym of any. */
  boolean isName(String text) {
    return isCommonName(text) || JournalNames.is(text);
  }

  /** The same without the names of journals, which titles may be as well. */
  boolean isCommonName(String text) {
    int slash = text.length() > LONGEST ? -1 : text.indexOf('/');
    boolean two = slash > 0 && text.indexOf('/', slash + 1) < 0;
    return two && isCommonName(text.substring(0, slash)) && isCommonName(text.substring(slash + 1))
        || ACRONYMS.contains(text)
        || LONG_ACRONYMS.contains(text.toLowerCase(Locale.ROOT))
        || called(text) != null;
  }

  /** Whether a word is the acronym of a conference or a journal, whatever the catalog has. */
  static boolean isAcronym(String word) {
    return ACRONYMS.contains(word);
  }

  /** The venue that a text names; null if it names none. */
  Venue named(String text) {
    return venues.named(text);
  }

  /** What a text says, as {@link Published#read} has it; null if it says nothing of that. */
  Published published(String text, boolean isEnclosed) {
    Map<String, Published> read = isEnclosed ? enclosed : open;
    Published published = read.get(text);
    if (published == null && !read.containsKey(text)) {
      if (read.size() == MOST) {
        read.clear();
      }
      published = Published.parse(text, isEnclosed, this);
      read.put(text, published);
    }
    return published;
  }
}
