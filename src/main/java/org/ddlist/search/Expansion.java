package org.ddlist.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ddlist.model.Catalog;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.text.Folding;

/**
 * Gives the words of a query the further ways in which papers may have them: neighbours as one word
 * ("data dam"), a word as two ("pointcloud") or with its umlauts written the other way, letters as
 * the initials of a name, synonyms, and for an unknown word the known ones that are a typing error
 * away. A key of another bibliography is split into its author, year and word.
 */
final class Expansion {
  /** How many words to try to join. */
  static final int MAX_JOINED = 4;

  /** The minimum length of a word joined to another, as in "bozhao". */
  static final int MIN_PART = 2;

  /** The maximum length of a word to split: no two words of a title are longer. */
  static final int MAX_COMPOUND = 100;

  /** The maximum number of different words of a query; a pasted abstract has no more. */
  private static final int MAX_WORDS = 80;

  /** The maximum number of unknown words to correct: text in which more are unknown is no query. */
  private static final int MAX_CORRECTED = 8;

  /** How many known words a note names. */
  private static final int MAX_NAMED = 3;

  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final WordVariants variants;
  private final boolean exact;
  private final List<String> notes = new ArrayList<>();
  private Query firstUnknown;
  private Field unknownField;
  private int corrected;
  private boolean excluding;

  Expansion(Catalog catalog, boolean exact) {
    this.catalog = catalog;
    this.exact = exact;
    vocabulary = new Vocabulary(catalog);
    variants = new WordVariants(catalog, vocabulary);
  }

  /** The words that were taken for others, a line each. */
  List<String> notes() {
    return notes;
  }

  /** The first term that no paper has; null if all are known. */
  Search.Unknown unknown() {
    if (firstUnknown == null) {
      return null;
    }
    String word = firstUnknown.typed();
    if (firstUnknown instanceof Words words) {
      word = String.join(" ", words.words());
    } else if (firstUnknown instanceof Query.Filtered filtered) {
      word = vocabulary.firstUnknown(filtered.filter().authors());
    } else {
      word = "";
    }
    List<String> near =
        word.length() > MAX_COMPOUND ? List.of() : vocabulary.suggestions(word, unknownField);
    return new Search.Unknown(firstUnknown.typed(), near);
  }

  private void report(Query term, Field field) {
    if (excluding) {
      note(term.typed(), List.of());
    } else if (firstUnknown == null) {
      firstUnknown = term;
      unknownField = field;
    }
  }

  /** The parts of a query that must all match, with the further ways of their words. */
  List<Query> conjunction(List<Query> typed) {
    List<Query> parts = distinct(typed);
    List<Query> expanded = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      expanded.add(meant(parts, i));
    }
    return withLinks(expanded);
  }

  private Query meant(List<Query> parts, int at) {
    Query part = parts.get(at);
    if (part instanceof Words words) {
      return exact ? exactly(words) : expand(words, parts, at);
    }
    if (part instanceof Query.Identified identified && identified.papers().isEmpty()) {
      report(identified, null);
    }
    return part instanceof Query.Filtered filtered ? known(filtered) : part;
  }

  /** Each word once, compounds that no paper has in their parts, and no more than are read. */
  private List<Query> distinct(List<Query> typed) {
    List<Query> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Query part : typed) {
      if (part instanceof Words words && words.isBare()) {
        for (Words each : exact ? List.of(words) : separate(words)) {
          if (seen.size() < MAX_WORDS && seen.add(String.join(" ", each.words()))) {
            parts.add(each);
          }
        }
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The parts of a compound that no paper has in sequence, or of a key; else itself. */
  private List<Words> separate(Words words) {
    List<String> pieces = words.words();
    if (pieces.size() == 1) {
      pieces = new GluedWords(vocabulary).of(words.typed(), pieces.get(0));
    } else if (isFound(words)) {
      return List.of(words);
    }
    List<Words> separate = new ArrayList<>();
    boolean letters = words.wordCount() > 1;
    for (String piece : pieces) {
      letters &= piece.length() < MIN_PART;
      separate.add(new Words(piece, List.of(Way.typed(piece)), null, words.role()));
    }
    return letters || pieces.size() < 2 ? List.of(words) : separate;
  }

  private boolean isFound(Words words) {
    for (Way way : words.ways()) {
      if (vocabulary.hasSequence(way, words.field())) {
        return true;
      }
    }
    return false;
  }

  private Words exactly(Words words) {
    List<Way> ways = new ArrayList<>();
    for (Way way : words.ways()) {
      ways.add(new Way(way.words(), Way.Kind.EXACT));
    }
    Words only = new Words(words.typed(), ways, words.field(), words.role());
    if (!isKnown(only)) {
      report(only, words.field());
    }
    return only;
  }

  private Words expand(Words words, List<Query> parts, int at) {
    List<Way> more = new ArrayList<>();
    if (words.isBare() && !excluding) {
      String year = variants.yearOfVenue(parts, at);
      if (year != null) {
        Way published = new Way(List.of(year), Way.Kind.PUBLISHED);
        return new Words(words.typed(), List.of(published), null, words.role());
      }
      variants.addNeighbours(parts, at, more);
    }
    if (words.wordCount() == 1 && !words.isPhrase()) {
      variants.add(words, more);
      if (parts.size() > 1 && words.field() == null) {
        variants.addInitials(words, more);
      }
    }
    boolean known = isKnown(words);
    for (Way way : more) {
      known |= way.kind() != Way.Kind.RELATED && way.kind() != Way.Kind.HEADING;
    }
    return (known ? words : corrected(words)).or(more);
  }

  static boolean isBare(Query part) {
    return part instanceof Words words && words.isBare();
  }

  /** The words with the unknown ones of them corrected, if each is near a known one. */
  private Words corrected(Words words) {
    List<String> forms =
        words.wordCount() > MAX_WORDS ? List.of() : Vocabulary.sequences(choices(words), MAX_NAMED);
    if (forms.isEmpty()) {
      if (words.role() != Query.Role.LINKING) {
        report(words, words.field());
      }
      return words;
    }
    List<Way> ways = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (String form : forms) {
      ways.add(new Way(List.of(form.split(" ")), Way.Kind.TYPING_ERROR));
      shown.add(inField(words.field(), form));
    }
    note(words.typed(), shown);
    return words.or(ways);
  }

  /** For each word itself if it is known, else the known ones near it. */
  private List<List<String>> choices(Words words) {
    List<List<String>> choices = new ArrayList<>();
    List<String> wanted = words.words();
    for (int i = 0; i < wanted.size(); i++) {
      String word = wanted.get(i);
      boolean prefix = !words.isPhrase() || i == wanted.size() - 1;
      boolean known = vocabulary.has(word, !prefix, words.field());
      choices.add(known ? List.of(word) : nearest(words.typed(), word, words.field()));
    }
    return choices;
  }

  private List<String> nearest(String typed, String word, Field field) {
    boolean acronym = typed.equals(typed.toUpperCase(Locale.ROOT));
    if (acronym || word.length() < Spelling.MIN_LENGTH || ++corrected > MAX_CORRECTED) {
      return List.of();
    }
    return vocabulary.nearest(word, field);
  }

  private void note(String typed, List<String> shown) {
    String meant = shown.isEmpty() ? "nothing" : "'" + String.join("' or '", shown) + "'";
    notes.add("no paper has '" + typed + "'; " + (excluding ? "leaving out " : "showing ") + meant);
  }

  /** A part to leave papers out by: only an unknown word is taken for others. */
  Query excluded(Query part) {
    excluding = true;
    Query meant = meant(List.of(part), 0);
    excluding = false;
    return meant;
  }

  private boolean isKnown(Words words) {
    for (Way way : words.ways()) {
      if (vocabulary.hasAll(way, words.field())) {
        return true;
      }
    }
    return false;
  }

  /** A condition of which unknown authors are taken for known ones. */
  private Query.Filtered known(Query.Filtered filtered) {
    String name = vocabulary.firstUnknown(filtered.filter().authors());
    if (name == null) {
      return filtered;
    }
    List<String> meant = exact ? List.of() : vocabulary.authors().nearest(name);
    if (meant.isEmpty()) {
      report(filtered, Field.AUTHORS);
      return filtered;
    }
    List<String> shown = new ArrayList<>();
    for (String each : meant.subList(0, Math.min(MAX_NAMED, meant.size()))) {
      shown.add(inField(Field.AUTHORS, each));
    }
    note(filtered.typed(), shown);
    return new Query.Filtered(filtered.typed(), filtered.filter().withAuthors(meant));
  }

  private static String inField(Field field, String value) {
    if (field == null) {
      return value;
    }
    String name = field == Field.AUTHORS ? "author" : field.word();
    return name + ":" + (value.indexOf(' ') < 0 ? value : '"' + value + '"');
  }

  /** The parts with their linking words, if there is anything else. */
  private static List<Query> withLinks(List<Query> parts) {
    List<Query> linked = new ArrayList<>();
    boolean content = false;
    for (Query part : parts) {
      boolean links = part instanceof Words words && words.isBare() && isLinking(words.typed());
      linked.add(links ? ((Words) part).as(Query.Role.LINKING) : part);
      content |= !links;
    }
    return content ? linked : parts;
  }

  /** Whether it links other words, or is the number of a reference: "[12]". */
  private static boolean isLinking(String typed) {
    String word = Folding.fold(typed);
    boolean bracketed = typed.startsWith("[") && Character.isDigit(word.charAt(0));
    return bracketed || LinkingWords.has(word);
  }
}
