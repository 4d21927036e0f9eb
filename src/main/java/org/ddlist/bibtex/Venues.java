package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.model.Identifier;
import org.ddlist.model.Identity.Form;
import org.ddlist.model.Venue;
import org.ddlist.text.Folding;
import org.ddlist.text.PlainText;

/** Recognises venues in the many spellings that people use, and the catalog's among them. */
public final class Venues {
  /** Words of so many venues that they tell none from another. */
  private static final Set<String> COMMON =
      Set.of(
          ("the of on and in for a an to at by with as proceedings proc advances conference conf"
                  + " international intl int annual meeting ieee cvf acm sigkdd workshop workshops"
                  + " vol volume part track main th st nd rd first second third fourth fifth sixth"
                  + " seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
                  + " sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth"
                  + " fiftieth twenty thirty forty fifty")
              .split(" "));

  /** Words that initials leave out. */
  private static final Set<String> LINKING =
      Set.of("the of on and in for a an to at by with as de la der für und".split(" "));

  /** Publishers that people write before a venue's name. */
  private static final Set<String> PUBLISHERS = Set.of("IEEE", "ACM", "CVF");

  /** Series and publishers in place of a venue's name. */
  private static final List<String> SERIES =
      List.of(
          "proceedings of machine learning research",
          "pmlr",
          "jmlr workshop",
          "lecture notes in computer science",
          "lncs",
          "curran associates",
          "communications in computer and information science");

  private static final List<String> PREPRINTS =
      List.of("arxiv", "preprint", "biorxiv", "medrxiv", "techrxiv", "openreview", "ssrn");

  /** What the name of a university has, where somebody took a degree. */
  private static final List<String> SCHOOLS =
      List.of("Universit", "Institut", "School", "College", "Polytechni", "École", "ETH ");

  /** Hosts, with a path, that have a paper only once it is published. */
  private static final List<String> PUBLISHED =
      List.of(
          "openaccess.thecvf.com/",
          "ecva.net/papers/",
          "proceedings.mlr.press/",
          "proceedings.neurips.cc/",
          "papers.nips.cc/",
          "aclanthology.org/",
          "ijcai.org/proceedings/",
          "dl.acm.org/doi/",
          "ojs.aaai.org/",
          "link.springer.com/",
          "ieeexplore.ieee.org/",
          "sciencedirect.com/science/article/",
          "onlinelibrary.wiley.com/doi/");

  /** "Communications of the ACM", "Commun. ACM", whose other words a conference has, too. */
  private static final Pattern SOCIETY =
      Pattern.compile("(?i)^(?:\\w+ of the|comm(?:un)?\\.?|proc\\.?) (ACM|IEEE)$");

  private static final Pattern JOURNAL =
      Pattern.compile("\\b(?:Journal|Transactions|Annals|Trans\\.)|^J\\. ");

  private static final Pattern MEETING =
      Pattern.compile("(?i)\\b(?:conference|symposium|workshop|proceedings|proc\\.)");

  private record Known(Venue venue, Set<String> words, String initials) {}

  private final List<Known> known = new ArrayList<>();

  /**
   * The venue of each text that was looked up: a bibliography names few venues, and these often.
   */
  private final Map<String, Venue> named = new HashMap<>();

  private final Map<String, Venue> called = new HashMap<>();
  private final Map<String, Venue> meant = new HashMap<>();

  public Venues(List<Venue> venues) {
    for (Venue venue : venues) {
      known.add(new Known(venue, words(venue.name()), initials(venue.name())));
    }
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : Folding.words(name)) {
      if (!COMMON.contains(word) && !Character.isDigit(word.charAt(0))) {
        words.add(word);
      }
    }
    Matcher society = SOCIETY.matcher(name);
    if (society.find()) {
      words.add(society.group(1).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /**
   * The initials of a name's words, with acronyms whole, and without linking words and a leading
   * publisher: "TPAMI", "CACM".
   */
  public static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[^\\p{L}\\p{N}]+")) {
      boolean skipped =
          word.isEmpty()
              || LINKING.contains(word.toLowerCase(Locale.ROOT))
              || initials.isEmpty() && PUBLISHERS.contains(word);
      if (!skipped) {
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        initials.append(acronym ? word : word.substring(0, 1).toUpperCase(Locale.ROOT));
      }
    }
    return initials.toString();
  }

  /** The text in the last parentheses of a name; empty if there is none. */
  public static String inParentheses(String name) {
    int close = name.lastIndexOf(')');
    int open = close < 0 ? -1 : name.lastIndexOf('(', close);
    return open < 0 ? "" : name.substring(open + 1, close).strip();
  }

  /** Whether a name says that it is that of a journal: "Journal of Sets", "IEEE Trans. Sets". */
  static boolean isJournal(String name) {
    return JOURNAL.matcher(name).find() && !MEETING.matcher(name).find();
  }

  /** Whether a name is that of a server for preprints, or says that there is no venue. */
  public static boolean isPreprint(String name) {
    String folded = Folding.fold(name);
    return hasOne(folded, PREPRINTS)
        || (" " + folded + " ").contains(" corr ")
        || folded.startsWith("abs ");
  }

  /** Whether a name is one of a series or a publisher, in place of a venue's. */
  public static boolean isSeries(String name) {
    return hasOne(Folding.fold(name), SERIES);
  }

  private static boolean hasOne(String text, List<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name says workshop, or is an abbreviation of one: "CVPRW". */
  public static boolean isWorkshop(String name) {
    int start = 0;
    for (int end = 0; end <= name.length(); end++) {
      if (end < name.length() && Character.isLetter(name.charAt(end))) {
        continue;
      }
      String word = name.substring(start, end);
      start = end + 1;
      boolean abbreviated =
          word.length() > 4 && word.endsWith("W") && word.equals(word.toUpperCase(Locale.ROOT));
      if (abbreviated || word.equalsIgnoreCase("workshop") || word.equalsIgnoreCase("workshops")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The form of a publication in proceedings or a journal, by what its entry names.
   *
   * @param form by the type of the entry, which is the same for a workshop
   * @param name of the venue; empty if none is named
   */
  public static Form form(Form form, String name, boolean preprint) {
    if (preprint) {
      return Form.PREPRINT;
    }
    boolean workshop = form == Form.CONFERENCE && isWorkshop(name);
    return name.isEmpty() ? Form.UNKNOWN : workshop ? Form.WORKSHOP : form;
  }

  /** Whether a name is a university's. */
  public static boolean isSchool(String name) {
    return hasOne(name, SCHOOLS);
  }

  /** Whether an address is one of a publisher or of proceedings. */
  public static boolean isPublished(String address) {
    String url = Identifier.normalizedUrl(address);
    for (String host : PUBLISHED) {
      if (url.startsWith(host)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text does not name the venue: no word of its name and not its abbreviation. */
  public boolean isElsewhere(String text, Venue venue) {
    Venue named = named(text);
    if (named != null) {
      return !named.abbreviation().equals(venue.abbreviation());
    }
    Set<String> words = words(text);
    return !words.isEmpty()
        && !abbreviatesOne(
            words, words(venue.name() + " " + venue.abbreviation() + " " + venue.bibtex()));
  }

  /**
   * Whether two texts name two venues: no word of one is in the other, nor in its initials.
   *
   * @param least how many words each must have, without those that many names have
   */
  static boolean areTwo(String text, String other, int least) {
    Set<String> words = words(text);
    Set<String> others = words(other);
    return words.size() >= least
        && others.size() >= least
        && !isSeries(text)
        && !isSeries(other)
        && !abbreviatesOne(words, others)
        && !abbreviatesOne(others, words)
        && !hasInitials(words, other)
        && !hasInitials(others, text);
  }

  private static boolean abbreviatesOne(Set<String> written, Set<String> words) {
    for (String word : words) {
      for (String abbreviation : written) {
        if (abbreviates(abbreviation, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word is in the initials of a name, as "KR" in those of a longer name. */
  private static boolean hasInitials(Set<String> words, String name) {
    String initials = initials(name).toLowerCase(Locale.ROOT);
    for (String word : words) {
      String bare = withoutDigits(word);
      if (bare.length() > 1 && initials.contains(bare)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text names a venue of the catalog. */
  public boolean isKnown(String text) {
    return named(text) != null;
  }

  /** The venue that a text names; null if it names none of the catalog's. */
  public Venue named(String text) {
    if (!named.containsKey(text)) {
      named.put(text, find(text));
    }
    return named.get(text);
  }

  /** The venue whose abbreviation, alias or whole name a text is; null if there is none. */
  public Venue called(String text) {
    if (!called.containsKey(text)) {
      called.put(text, findCalled(text));
    }
    return called.get(text);
  }

  private Venue findCalled(String text) {
    boolean word = text.length() > 2 || PlainText.capitals(text) == text.length();
    Set<String> words = text.indexOf(' ') < 0 ? Set.of() : words(text);
    for (Known candidate : known) {
      boolean named = words.size() > 1 && words.equals(candidate.words());
      if (named || word && candidate.venue().isCalled(text)) {
        return candidate.venue();
      }
    }
    return null;
  }

  private Venue find(String text) {
    Known best = null;
    double most = 0;
    List<Set<String>> parts = new ArrayList<>();
    for (String part : (text + "," + text.replace(',', ' ')).split("[,()]")) {
      parts.add(words(part));
    }
    for (Known candidate : known) {
      for (Set<String> part : parts) {
        double share = share(part, candidate);
        if (share > most) {
          most = share;
          best = candidate;
        }
      }
    }
    if (most == 1) {
      return best.venue();
    }
    Known abbreviated = abbreviated(text);
    if (abbreviated != null) {
      return abbreviated.venue();
    }
    return most > 0.7 ? best.venue() : null;
  }

  /** The venue of that kind with all words of a name and no other; null if there is none. */
  Venue exactly(String name, Venue.Kind kind) {
    String text = kind + " " + name;
    if (!meant.containsKey(text)) {
      meant.put(text, findExactly(name, kind));
    }
    return meant.get(text);
  }

  private Venue findExactly(String name, Venue.Kind kind) {
    Set<String> words = words(name);
    for (Known candidate : known) {
      boolean same = candidate.words().equals(words) && !words.isEmpty();
      if (candidate.venue().kind() == kind && (same || candidate.venue().isCalled(name))) {
        return candidate.venue();
      }
    }
    return null;
  }

  /** The share of words that both have, from 0 to 1. */
  private static double share(Set<String> written, Known candidate) {
    int matched = 0;
    int others = 0;
    for (String word : written) {
      boolean found = false;
      for (String of : candidate.words()) {
        found |= abbreviates(word, of);
      }
      matched += found ? 1 : 0;
      others += found || candidate.venue().isCalled(withoutDigits(word)) ? 0 : 1;
    }
    return (double) Math.min(matched, candidate.words().size())
        / (Math.max(matched, candidate.words().size()) + others);
  }

  /** Whether a word is the other, or its beginning: "Comput.". */
  private static boolean abbreviates(String written, String word) {
    return written.equals(word)
        || written.length() >= 3 && word.length() > 4 && word.startsWith(written);
  }

  private Known abbreviated(String text) {
    List<String> all = Folding.words(text);
    for (Known candidate : known) {
      List<String> words = new ArrayList<>(Folding.words(candidate.venue().abbreviation()));
      words.removeAll(COMMON);
      if (words.size() > 1 && all.containsAll(words)) {
        return candidate;
      }
    }
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      String bare = withoutDigits(word);
      boolean capitals = PlainText.capitals(bare) >= 2 || bare.length() == text.length();
      for (Known candidate : known) {
        boolean initials =
            candidate.initials().length() > 2 && bare.equalsIgnoreCase(candidate.initials());
        if (capitals && (candidate.venue().isCalled(bare) || initials)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static String withoutDigits(String word) {
    int end = word.length();
    while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }
}
