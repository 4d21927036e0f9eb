package org.ddlist.lists;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddlist.text.PlainText;

/**
 * Tells the names of journals and of series of proceedings from other words, whatever catalog they
 * are in: by words that only such names have, by the abbreviations of ISO 4, or because lists of
 * many fields name their papers' journals so.
 */
final class JournalNames {
  private static final int LONGEST = 150;

  /** In letters, of an abbreviation that no family name is like. */
  private static final int SURE = 6;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:(?:IEEE|ACM|SIAM|IET|IEICE|EURASIP|ACS|RSC|APL|AGU|BMC|BMJ|JMIR|JAMA|NEJM|EMBO|NAR"
              + "|PLoS|PLOS|Plos|PloS|[Nn]pj|WIREs|SciPost|Procedia)(?:/ACM)? (?!Xplore|Digital Library|DL\\b"
              + "|Fellow|Award|Paper|PDF)\\p{Lu}|Frontiers (?:in \\p{L}|\\p{Lu})|Trends in \\p{L}|Current [Oo]pinion in"
              + " |Foundations and Trends|Lecture Notes in |Communications of the |Archives of \\p{Lu}"
              + "|Acta \\p{Lu}|Bulletin of the |Annual Reviews? of |Physical Review|Physica [A-E]\\b"
              + "|Philosophical Transactions|Chinese Journal|Wiley Interdisciplinary Reviews"
              + "|Transportation Research Part |Proceedings of the |Proc\\. of the ).*");

  private static final Pattern SERIES =
      Pattern.compile(
          "(?i)(?:[\\p{L}-]+ ){0,6}(?:journal|transactions|trans\\.|annals|quarterly|bulletin) (?:of|on|in|for) .*"
              + "|(?:[\\p{L}-]+ ){0,3}(?:conference|symposium) on .*"
              + "|(?:\\p{L}+ ){2,5}(?:magazine|newsletter)");

  private static final Pattern SIGNS = Pattern.compile("[.,:®™]");

  private static final Pattern SPACE = Pattern.compile("[\\s-]+");

  private static final Pattern ENDS = Pattern.compile("[.:]+$");

  private static final Pattern BETWEEN = Pattern.compile("[\\s.&]+");

  /** What ISO 4 has for words of such names. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("acad acc acoust adv am anal ann annu appl arch archit areas artif assoc astron"
                  + " astrophys atmos autom auton behav bioinform biol biomech biomed biotechnol br brief"
                  + " bull catal chem circuits clin cogn commun comput conf control curr cybern data dev discret"
                  + " distrib dyn ecol econ educ electron eng environ epidemiol eur evol exp financ"
                  + " forensics found front funct gen gener genet geophys geosci graph health hum hydrol imag"
                  + " ind inf inform int intell interact intl j knowl lab lang learn lett linguist mach"
                  + " mag manag mater math mech med methodol microbiol model mol multimed nat netw neural"
                  + " neurosci nucl numer nutr oncol oper opin opt optim parallel pattern pharm pharmacol"
                  + " phys physiol plasmas pract proc process prod program prospect psychiatry psychol"
                  + " qual quant radiol recognit reliab rep res rev robot sci secur sel sens sig signal simul"
                  + " soc softw spectrosc stat statist struct surv sustain symp syst tech technol theor"
                  + " theory tools top trans transp tutor veh vis zool")
              .split(" "));

  /** Words in the list above that are no abbreviations, so that they show nothing. */
  private static final Set<String> WHOLE =
      Set.of(
          ("am areas br brief circuits control data dev front gen graph health hum ind lab lang learn mag"
                  + " model neural opt parallel pattern plasmas process prod program psychiatry robot sens"
                  + " sel signal tech theory tools top vis")
              .split(" "));

  private static final Set<String> NAMES =
      Set.of(
          """
          accounts of chemical research|acm computing surveys|ad hoc networks|advanced engineering informatics|advanced materials\
          |advanced science|advanced optical materials|ai and ethics|ai and society|ai magazine|ai open\
          |american mathematical monthly|analytica chimica acta|angewandte chemie\
          |angewandte chemie international edition|applied and computational harmonic analysis\
          |applied energy|applied intelligence|applied physics reviews|applied sciences\
          |applied soft computing|artificial intelligence and law|artificial intelligence in medicine\
          |artificial intelligence review|atmospheric chemistry and physics|automation in construction\
          |autonomous robots|behavior research methods|big data and society|big data mining and analytics\
          |biodata mining|bioinformatics advances|biological conservation|biological psychiatry\
          |biological reviews|biomedical signal processing and control|bioresource technology\
          |biotechnology advances|briefings in bioinformatics|briefings in functional genomics\
          |building simulation|catalysis today|cell chemical biology|cell discovery|cell genomics\
          |cell reports|cell reports medicine|cell reports methods|cell reports physical science\
          |cell research|cell systems|chemical communications|chemical reviews|chemical science\
          |chemical society reviews|chemistry of materials|china communications|chinese physics b\
          |clinical radiology|cluster computing|cognitive computation|cognitive neurodynamics\
          |cognitive systems research|combustion and flame|communications biology|communications chemistry\
          |communications earth and environment|communications engineering|communications materials\
          |communications medicine|communications physics|communications in computational physics\
          |communications in mathematics and statistics|complex and intelligent systems|computer communications\
          |computer graphics forum|computer methods and programs in biomedicine\
          |computer methods in applied mechanics and engineering|computer networks and isdn systems\
          |computer physics communications|computer speech and language|computer vision and image understanding\
          |computerized medical imaging and graphics|computers and chemical engineering\
          |computers and electronics in agriculture|computers and fluids|computers and graphics\
          |computers and industrial engineering|computers and mathematics with applications\
          |computers and operations research|computers and security|computers in biology and medicine\
          |computers in human behavior|computational biology and chemistry|computational and structural biotechnology journal\
          |computational intelligence and neuroscience|computational statistics and data analysis\
          |computational visual media|computing surveys|control engineering practice|data and knowledge engineering\
          |data in brief|data intelligence|data mining and knowledge discovery|decision support systems\
          |digital discovery|digital communications and networks|discrete and computational geometry\
          |discrete applied mathematics|distributed and parallel databases|drug discovery today\
          |ecological applications|ecological indicators|ecological informatics|ecological modelling\
          |ecological monographs|ecology and evolution|electric power systems research\
          |empirical software engineering|energy and ai|energy and buildings|energy reports\
          |engineering applications of artificial intelligence|engineering with computers\
          |european radiology|evolutionary intelligence|expert opinion on drug discovery\
          |expert systems with applications|fluid phase equilibria|foundations of computational mathematics\
          |future generation computer systems|games and economic behavior|genome biology|genome medicine\
          |genome research|geophysical prospecting|geoscientific model development|global change biology\
          |human brain mapping|image and vision computing|information and computation\
          |information and software technology|information fusion|information processing and management\
          |information processing in medical imaging|information sciences|information systems frontiers\
          |information systems research|insights into imaging|integrative zoology|jacs au\
          |knowledge and information systems|knowledge based systems|lancet child and adolescent health\
          |lancet diabetes and endocrinology|lancet digital health|lancet gastroenterology and hepatology\
          |lancet global health|lancet infectious diseases|lancet microbe|lancet neurology|lancet oncology\
          |lancet planetary health|lancet psychiatry|lancet public health|lancet respiratory medicine\
          |lancet rheumatology|language resources and evaluation\
          |machine intelligence research|machine learning and knowledge extraction\
          |machine vision and applications|mathematical problems in engineering\
          |mathematics of computation|mathematics of operations research|medical and biological engineering and computing\
          |medical image analysis|methods in ecology and evolution|minds and machines\
          |mobile information systems|mobile networks and applications|molecular biology and evolution\
          |molecular informatics|molecular systems biology|multimedia tools and applications\
          |network neuroscience|neural computing and applications|nonlinear processes in geophysics\
          |nucleic acids research|operations research letters|optics express|personal and ubiquitous computing\
          |pervasive and mobile computing|physical chemistry chemical physics|physics in medicine and biology\
          |physics of fluids|physics reports|plasma physics and controlled fusion|plos one\
          |political analysis|progress in biophysics and molecular biology|protein science\
          |prx quantum|quantum science and technology|reliability engineering and system safety\
          |remote sensing of environment|renewable and sustainable energy reviews|reports on progress in physics\
          |results in engineering|reviews of modern physics|robotics and autonomous systems\
          |scientific data|scientific reports|scientific programming|security and communication networks\
          |signal image and video processing|small methods|software practice and experience\
          |statistical analysis and data mining|statistical science|statistics and computing|statistics in medicine\
          |statistics surveys|sustainable cities and society|swarm and evolutionary computation\
          |synthesis lectures on artificial intelligence and machine learning|water resources research\
          |water research|web intelligence and agent systems|wildlife biology|wildlife research\
          |wireless communications and mobile computing|wireless networks|wireless personal communications\
          |world wide web journal\
          """
              .strip()
              .split("\\|"));

  private static final Set<String> FIRST_WORDS =
      NAMES.stream().map(name -> name.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

  private static final String ARTICLE = "the ";

  /** Journals of one word, which says so only where nothing but a venue can be. */
  private static final Set<String> ONE_WORD =
      Set.of(
          ("automatica biochemistry bioinformatics biometrics biometrika blood brain carbon cell chemosphere"
                  + " chest circulation cognition cortex demography ecology econometrica elife evolution"
                  + " gastroenterology genetics geology geophysics gut hippocampus icarus langmuir lancet"
                  + " language lingua macromolecules nature neurocomputing neuroimage neuron neuropsychologia"
                  + " pain pnas polymer psychometrika radiology science sensors sleep technometrics"
                  + " tectonophysics")
              .split(" "));

  private JournalNames() {}

  /** Whether a word is the name of a journal where nothing but a venue can be. */
  static boolean isOneWord(String text) {
    return ONE_WORD.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a text is such a name and nothing else. */
  static boolean is(String text) {
    return text.length() <= LONGEST
        && text.indexOf(' ') > 0
        && (isListed(text)
            || (BEGINNING.matcher(text).matches()
                    || Character.isUpperCase(text.codePointAt(0)) && SERIES.matcher(text).matches()
                    || isAbbreviated(text))
                && !VenueText.isSentence(text));
  }

  private static boolean isListed(String text) {
    boolean article = text.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
    int start = article ? ARTICLE.length() : 0;
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    // most texts end here, and this asks for every part of an item
    return FIRST_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
        && NAMES.contains(folded(text));
  }

  /** Without an article, an acronym in parentheses, and signs. */
  private static String folded(String text) {
    String bare = text.toLowerCase(Locale.ROOT);
    int open = bare.endsWith(")") ? bare.lastIndexOf('(') : -1;
    bare = (open < 0 ? bare : bare.substring(0, open)).replace("&", " and ");
    bare = SPACE.matcher(SIGNS.matcher(bare).replaceAll("")).replaceAll(" ").strip();
    return bare.startsWith(ARTICLE) ? bare.substring(ARTICLE.length()) : bare;
  }

  /** Whether a name goes on behind a word that ends with a point, as in "Geosci. Remote Sens." */
  static boolean goesOn(List<String> words, int at) {
    String next = word(words, at + 1);
    boolean capital = !next.isEmpty() && Character.isUpperCase(next.codePointAt(0));
    return isAbbreviation(word(words, at))
        && (next.equals("&")
            || isAbbreviation(next)
            || capital && isAbbreviation(word(words, at + 2)) && words.get(at + 2).endsWith("."));
  }

  private static String word(List<String> words, int at) {
    return at < words.size() ? ENDS.matcher(words.get(at)).replaceFirst("") : "";
  }

  /** Whether a word is one of such that only the names of journals have: "Phys", not "Data". */
  static boolean isShortened(String word) {
    return isAbbreviation(word) && !WHOLE.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is abbreviated as in the names of journals: "Phys". */
  static boolean isAbbreviation(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether most words are abbreviated as in "J. Chem. Inf. Model." and "Nat Mach Intell". */
  private static boolean isAbbreviated(String text) {
    int shown = 0;
    int others = 0;
    for (String word : BETWEEN.split(text)) {
      String folded = word.toLowerCase(Locale.ROOT);
      boolean acronym = word.length() > 1 && PlainText.capitals(word) == word.length();
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      } else if (ABBREVIATIONS.contains(folded)) {
        // "J. Neurosci." is one, "J. Mol" a person
        boolean sure = word.length() >= SURE && text.startsWith("J");
        shown += word.length() == 1 || WHOLE.contains(folded) ? 0 : sure ? 2 : 1;
      } else if (!acronym) {
        others++;
      }
    }
    return shown > 1 && others < 2;
  }
}
