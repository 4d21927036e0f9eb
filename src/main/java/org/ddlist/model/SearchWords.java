package org.ddlist.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.text.Folding;

/**
 * Splits a text into words as a search compares them: folded and in American spelling. A compound
 * yields its parts and the whole, so that "x-ray" matches "xray".
 */
public final class SearchWords {
  /** British prefixes of words and their American spelling. */
  private static final String[][] BRITISH = {
    {"behaviour", "behavior"},
    {"colour", "color"},
    {"favour", "favor"},
    {"neighbour", "neighbor"},
    {"labour", "labor"},
    {"honour", "honor"},
    {"flavour", "flavor"},
    {"tumour", "tumor"},
    {"humour", "humor"},
    {"endeavour", "endeavor"},
    {"centre", "center"},
    {"fibre", "fiber"},
    {"grey", "gray"},
    {"artefact", "artifact"},
    {"defence", "defense"},
    {"licence", "license"},
    {"catalogue", "catalog"},
    {"dialogue", "dialog"},
    {"programme", "program"},
    {"judgement", "judgment"},
  };

  /** What precedes -ise where American English has -ize: general-, optim-, emphas-. */
  private static final String[] BEFORE_IZE = {
    "al", "im", "er", "or", "ar", "an", "nt", "thes", "en", "ion", "it", "ym", "il", "tr", "has"
  };

  /** Endings of words of one family, in the order in which they are taken off. */
  private static final String[] FAMILY = {
    "ly", "ness", "ment", "ity", "abl", "ibl", "ibil", "abil", "iv", "ion", "or", "er", "at"
  };

  /** The minimum length of a root. */
  private static final int MIN_ROOT = 5;

  /**
   * A word and its position.
   *
   * @param position counted from 0; the whole of a compound has the position of each of its parts,
   *     so that it is next to the words on both sides
   */
  public record Word(String text, int position) {}

  private SearchWords() {}

  /** The words of a text in order; for a compound its parts, then the whole. */
  public static List<Word> of(String text) {
    return of(text, new HashMap<>());
  }

  /**
   * The same for one of many texts.
   *
   * @param known the words of the tokens of the texts before, which gets those of this text: most
   *     tokens occur again, and folding one takes longer than finding it
   */
  static List<Word> of(String text, Map<String, List<Word>> known) {
    List<Word> words = new ArrayList<>();
    int position = 0;
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end < text.length() && !isSpace(text.charAt(end))) {
        continue;
      }
      String token = text.substring(start, end);
      start = end + 1;
      List<Word> own = known.get(token);
      if (own == null) {
        own = ofToken(token);
        known.put(token, own);
      }
      for (Word word : own) {
        words.add(position == 0 ? word : new Word(word.text(), position + word.position()));
      }
      position += own.isEmpty() ? 0 : own.get(own.size() - 1).position() + 1;
    }
    return words;
  }

  private static List<Word> ofToken(String token) {
    String folded = Folding.fold(token);
    if (folded.isEmpty()) {
      return List.of();
    }
    List<Word> words = new ArrayList<>();
    String[] parts = folded.split(" ");
    for (int i = 0; i < parts.length; i++) {
      words.add(new Word(american(parts[i]), i));
    }
    if (parts.length > 1) {
      String whole = american(String.join("", parts));
      for (int i = 0; i < parts.length; i++) {
        words.add(new Word(whole, i));
      }
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** A folded word in American spelling. */
  public static String american(String word) {
    if (word.length() < 4) {
      return word;
    }
    for (String[] pair : BRITISH) {
      if (word.startsWith(pair[0])) {
        return pair[1] + word.substring(pair[0].length());
      }
    }
    int is = word.lastIndexOf("is");
    if (is > 2 && isVerbEnding(word, is + 2) && endsWithAny(word, is)) {
      return word.substring(0, is) + "iz" + word.substring(is + 2);
    }
    int lys = word.lastIndexOf("alys");
    if (lys >= 0 && isVerbEnding(word, lys + 4)) {
      return word.substring(0, lys) + "alyz" + word.substring(lys + 4);
    }
    return word;
  }

  private static boolean isVerbEnding(String word, int start) {
    return switch (word.substring(start)) {
      case "e", "ed", "es", "er", "ers", "ing", "ation", "ations", "able", "ability" -> true;
      default -> false;
    };
  }

  private static boolean endsWithAny(String word, int end) {
    for (String before : BEFORE_IZE) {
      if (word.startsWith(before, end - before.length()) && end > before.length()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The stem of a word, a prefix that its forms have in common: "trajector" for "trajectory" and
   * "trajectories", "match" for "matching" and "matched", "condens" for "condensing" and
   * "condensation". A word with a digit is a name and its own stem.
   */
  public static String stem(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return word;
      }
    }
    String stem = withoutPlural(word);
    if (stem.endsWith("ing") && hasVowel(stem, stem.length() - 3)) {
      stem = undoubled(stem.substring(0, stem.length() - 3));
    } else if (stem.endsWith("ed") && hasVowel(stem, stem.length() - 2)) {
      stem = undoubled(stem.substring(0, stem.length() - 2));
    }
    if (stem.endsWith("ation") && stem.length() > "ation".length() + 4) {
      stem = stem.substring(0, stem.length() - "ation".length());
    }
    // "simplified" and "simplify"; a name keeps its i.
    String endings = stem.length() < word.length() ? "eyi" : "ey";
    if (stem.length() > 3 && endings.indexOf(stem.charAt(stem.length() - 1)) >= 0) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return stem.endsWith("ll") && stem.length() > 4 ? stem.substring(0, stem.length() - 1) : stem;
  }

  /**
   * The root of a word, a prefix of its stem that words of the same family have in common: "align"
   * for "aligning" and "alignment", "gener" for "generator" and "generative".
   *
   * @param stem as {@link #stem} has it
   */
  public static String root(String stem) {
    String root = stem;
    for (String ending : FAMILY) {
      int length = root.length() - ending.length();
      root = length >= MIN_ROOT && root.endsWith(ending) ? root.substring(0, length) : root;
    }
    return root;
  }

  private static String withoutPlural(String word) {
    int length = word.length();
    if (length < 4 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return length > 4 ? word.substring(0, length - 3) : word;
    }
    if (word.endsWith("es") && "sxzh".indexOf(word.charAt(length - 3)) >= 0) {
      return word.substring(0, length - 2);
    }
    return "suiao".indexOf(word.charAt(length - 2)) >= 0 ? word : word.substring(0, length - 1);
  }

  /** Whether the letters before an ending may be a verb: at least three, one of them a vowel. */
  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end && end > 2; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
  }
}
