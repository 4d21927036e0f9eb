package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Venue;
import org.ddlist.text.Folding;

/** Tells which of the catalog's venues people mean, who write each in a dozen ways. */
public final class Venues {
  /** What stands in the names of many venues and tells none from another. */
  private static final Set<String> COMMON =
      Set.of(
          ("the of on and in for a an to at by with as proceedings proc advances conference conf"
                  + " international intl int annual meeting ieee cvf acm sigkdd workshop workshops"
                  + " vol volume part track main th st nd rd")
              .split(" "));

  /** Series and publishers that stand where a venue's name would and say nothing of it. */
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

  private record Known(Venue venue, Set<String> words, String initials) {}

  private final List<Known> known = new ArrayList<>();

  /** What each text was found to name: a bibliography has few venues, and these again and again. */
  private final Map<String, Venue> named = new HashMap<>();

  public Venues(List<Venue> venues) {
    for (Venue venue : venues) {
      Set<String> words = words(venue.name());
      StringBuilder initials = new StringBuilder();
      for (String word : Folding.words(venue.name())) {
        if (words.contains(word)) {
          initials.append(word.charAt(0));
        }
      }
      known.add(new Known(venue, words, initials.toString()));
    }
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : Folding.words(name)) {
      if (!COMMON.contains(word) && !Character.isDigit(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether this is where preprints stand. */
  public static boolean isPreprint(String name) {
    String folded = Folding.fold(name);
    for (String word : PREPRINTS) {
      if (folded.contains(word)) {
        return true;
      }
    }
    return (" " + folded + " ").contains(" corr ") || folded.startsWith("abs ");
  }

  public static boolean isSeries(String name) {
    String folded = Folding.fold(name);
    for (String series : SERIES) {
      if (folded.contains(series)) {
        return true;
      }
    }
    return false;
  }

  public static boolean isWorkshop(String name) {
    return Folding.fold(name).contains("workshop");
  }

  /** Whether the text has nothing of the venue: no word of its name and not its abbreviation. */
  public boolean isElsewhere(String text, Venue venue) {
    Venue named = named(text);
    if (named != null) {
      return !named.abbreviation().equals(venue.abbreviation());
    }
    Set<String> words = words(text);
    for (String word : words(venue.name() + " " + venue.abbreviation() + " " + venue.bibtex())) {
      for (String written : words) {
        if (stands(written, word)) {
          return false;
        }
      }
    }
    return !words.isEmpty();
  }

  /** The venue that a text names; null if it names none of the catalog's. */
  Venue named(String text) {
    if (!named.containsKey(text)) {
      named.put(text, find(text));
    }
    return named.get(text);
  }

  private Venue find(String text) {
    Known best = null;
    double most = 0;
    List<Set<String>> stretches = new ArrayList<>();
    for (String stretch : (text + "," + text.replace(',', ' ')).split("[,()]")) {
      stretches.add(words(stretch));
    }
    for (Known candidate : known) {
      for (Set<String> stretch : stretches) {
        double share = share(stretch, candidate);
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

  /** How much of both is the same, from 0 to 1. */
  private static double share(Set<String> written, Known candidate) {
    int matched = 0;
    int others = 0;
    for (String word : written) {
      boolean found = false;
      for (String of : candidate.words()) {
        found |= stands(word, of);
      }
      matched += found ? 1 : 0;
      others += found || candidate.venue().isCalled(withoutDigits(word)) ? 0 : 1;
    }
    return (double) Math.min(matched, candidate.words().size())
        / (Math.max(matched, candidate.words().size()) + others);
  }

  /** Whether a word is the other, or the beginning that abbreviates it: "Comput.". */
  private static boolean stands(String written, String word) {
    return written.equals(word)
        || written.length() >= 3 && word.length() > 4 && word.startsWith(written);
  }

  private Known abbreviated(String text) {
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      String bare = withoutDigits(word);
      boolean capitals = capitals(bare) >= 2 || bare.length() == text.length();
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

  private static int capitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }
}
