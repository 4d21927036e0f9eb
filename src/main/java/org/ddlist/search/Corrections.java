package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.SearchIndex.Field;

/** Replaces the unknown terms of a query by the known ones that {@link Spelling} takes them for. */
final class Corrections implements Query.Rewriter {
  /** The minimum length of a known word that is still taken for another. */
  private static final int MIN_KNOWN = 6;

  /** How many ways to write a compound to try. */
  private static final int MAX_FORMS = 16;

  private final Vocabulary vocabulary;
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Unfound> unfound = new ArrayList<>();

  /** A term that is not near a known one; suggestions take long, so they wait until asked for. */
  private record Unfound(String typed, String word, Field field) {}

  Corrections(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The query with its unknown terms replaced where known ones are near. */
  Query apply(Query query) {
    return query.rewrite(this, Query.Context.TOP);
  }

  @Override
  public Query words(Term.Words words, Query.Context context) {
    if (words.isKnown(vocabulary)) {
      return words;
    }
    List<List<String>> forms = List.of(List.of());
    for (String word : words.forms().get(0)) {
      List<String> near = vocabulary.orNearest(word, false, words.field());
      if (near.isEmpty()) {
        report(new Unfound(words.typed(), word, words.field()), context);
        return words;
      }
      forms = times(forms, near);
    }
    return replace(words, forms, context, true);
  }

  private Query replace(
      Term.Words words, List<List<String>> forms, Query.Context context, boolean unknown) {
    List<Correction.Alternative> alternatives = new ArrayList<>();
    for (List<String> form : forms) {
      String shown = inField(words.field(), String.join(" ", form));
      alternatives.add(
          new Correction.Alternative(shown, new Term.Words(shown, List.of(form), words.field())));
    }
    corrections.add(new Correction(words.typed(), alternatives, context.excluded(), unknown));
    return new Term.Words(words.typed(), forms, words.field());
  }

  /** Each form with each word added. */
  private static List<List<String>> times(List<List<String>> forms, List<String> words) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> form : forms) {
      for (String word : words) {
        if (longer.size() < MAX_FORMS) {
          List<String> more = new ArrayList<>(form);
          more.add(word);
          longer.add(more);
        }
      }
    }
    return longer;
  }

  /**
   * Words near a single word, even if it is known: as a prefix, or if it is long and one letter
   * away. Null if there are none.
   */
  Query similar(Term.Words words) {
    if (words.wordCount() > 1) {
      return null;
    }
    String word = words.forms().get(0).get(0);
    boolean known = vocabulary.has(word, true, null);
    if (known && word.length() < MIN_KNOWN) {
      return null;
    }
    List<List<String>> forms = new ArrayList<>();
    int most = known ? Spelling.ONE_LETTER : Spelling.TWO_LETTERS;
    for (String similar : vocabulary.within(most, word, words.field())) {
      forms.add(List.of(similar));
    }
    return forms.isEmpty()
        ? null
        : replace(words, forms, Query.Context.TOP, !words.isKnown(vocabulary));
  }

  @Override
  public Query phrase(Term.Phrase phrase, Query.Context context) {
    List<String> known = new ArrayList<>();
    for (String word : phrase.words()) {
      List<String> near = vocabulary.orNearest(word, true, phrase.field());
      if (near.isEmpty()) {
        report(new Unfound(phrase.typed(), word, phrase.field()), context);
        return phrase;
      }
      known.add(near.get(0));
    }
    if (known.equals(phrase.words())) {
      return phrase;
    }
    Query taken = new Term.Phrase(phrase.typed(), known, phrase.field());
    String shown = inField(phrase.field(), String.join(" ", known));
    corrections.add(
        new Correction(
            phrase.typed(),
            List.of(new Correction.Alternative(shown, taken)),
            context.excluded(),
            true));
    return taken;
  }

  @Override
  public Query filtered(Term.Filtered filtered, Query.Context context) {
    String name = vocabulary.firstUnknown(filtered.filter().authors());
    if (name == null) {
      return filtered;
    }
    List<String> meant = vocabulary.authors().nearest(name);
    if (meant.isEmpty()) {
      report(new Unfound(filtered.typed(), name, Field.AUTHORS), context);
      return filtered;
    }
    List<Correction.Alternative> alternatives = new ArrayList<>();
    for (String each : meant) {
      alternatives.add(
          new Correction.Alternative(
              inField(Field.AUTHORS, each), filtered.withAuthors(List.of(each))));
    }
    corrections.add(new Correction(filtered.typed(), alternatives, context.excluded(), true));
    return filtered.withAuthors(meant);
  }

  @Override
  public Query identified(Term.Identified identified, Query.Context context) {
    if (identified.papers().isEmpty()) {
      report(new Unfound(identified.typed(), "", null), context);
    }
    return identified;
  }

  private static String inField(Field field, String value) {
    if (field == null) {
      return value;
    }
    String name = field == Field.AUTHORS ? "author" : field.word();
    return name + ":" + (value.indexOf(' ') < 0 ? value : '"' + value + '"');
  }

  private void report(Unfound term, Query.Context context) {
    if (context.excluded()) {
      corrections.add(new Correction(term.typed(), List.of(), true, true));
    } else {
      unfound.add(term);
    }
  }

  /** The number of terms that are not known. */
  int misspelt() {
    return corrections.size() + unfound.size();
  }

  /** Whether each term is known or was replaced. */
  boolean areComplete() {
    return unfound.isEmpty();
  }

  /** The replaced terms, in the order of the query. */
  List<Correction> list() {
    return corrections;
  }

  /** The first unknown term and what to suggest for it; null if all terms are known. */
  Search.Unknown unknown() {
    if (!unfound.isEmpty()) {
      Unfound first = unfound.get(0);
      return new Search.Unknown(first.typed(), vocabulary.suggestions(first.word(), first.field()));
    }
    for (Correction correction : corrections) {
      if (!correction.excluded()) {
        List<String> near = new ArrayList<>();
        for (Correction.Alternative alternative : correction.alternatives()) {
          near.add(alternative.shown());
        }
        return new Search.Unknown(
            correction.typed(), near.subList(0, Math.min(Correction.MAX_NAMED, near.size())));
      }
    }
    return null;
  }
}
