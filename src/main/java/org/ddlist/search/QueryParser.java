package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;

/**
 * Parses a query:
 *
 * <pre>
 * query   = all { "OR" all }
 * all     = part { [ "AND" ] part }
 * part    = ( "-" | "NOT" ) part | "(" query ")" | field ":" value | value
 * field   = "author" | "title" | "venue" | "year" | "section" | "key" | "has" | "added"
 * value   = word | '"' text '"'; for venue, year, section and has several, separated by commas
 * word    = an arXiv id, a DOI, an address, owner/repository, a venue and its year (cvpr'22), or
 *           any text up to a space, a parenthesis or a quotation mark
 * </pre>
 *
 * Bare words are in any order, and a prefix of a word is enough; the words of a quoted phrase must
 * be in sequence and whole, but for the last, of which a prefix is enough. {@code OR}, {@code NOT}
 * and {@code AND}, which joins words as a space does, are written in capitals. A word that ends in
 * a colon is a plain word, as in a pasted title, unless it is a field in small letters. So is a
 * word with a colon inside, unless the text before the colon is a field or written like one: in
 * small letters, and no nickname.
 */
final class QueryParser {
  private static final String A_WORD = "give a word, as in 'ddlist search trajectory'";
  private static final List<String> FIELDS =
      List.of("author", "title", "venue", "year", "section", "key", "has", "added");

  /** How deeply groups may be nested, so that no query overflows the stack. */
  private static final int MAX_DEPTH = 100;

  /** The length in {@code char}s of the longest word that is read: no address is longer. */
  private static final int MAX_WORD = 2000;

  private final QueryScanner scanner;
  private final Catalog catalog;
  private final Expansion expansion;
  private final PaperLookup lookup;
  private int depth;

  /** How many of the groups and minuses around a part leave papers out. */
  private int excluding;

  private QueryParser(String text, Catalog catalog, Expansion expansion) {
    this.catalog = catalog;
    this.expansion = expansion;
    lookup = new PaperLookup(catalog);
    scanner = new QueryScanner(text);
  }

  /**
   * Parses a query.
   *
   * @param expansion gives its words further ways, but for those to leave papers out by
   * @throws QueryException with the column, if it does not follow the grammar
   */
  static Query parse(String text, Catalog catalog, Expansion expansion) throws QueryException {
    PastedLatex pasted = new PastedLatex(text);
    QueryParser parser = new QueryParser(pasted.plain(), catalog, expansion);
    try {
      Query query = parser.query();
      if (!parser.scanner.isAtEnd()) {
        throw new QueryException(
            parser.scanner.position(), "unmatched ')'", "remove it, or add a '(' before it");
      }
      return query;
    } catch (QueryException e) {
      throw new QueryException(pasted.column(e.column()), e.getMessage(), e.remedy());
    }
  }

  private Query query() throws QueryException {
    List<Query> alternatives = new ArrayList<>();
    do {
      alternatives.add(all());
    } while (scanner.skipOperator("OR"));
    return alternatives.size() == 1 ? alternatives.get(0) : new Query.Any(alternatives);
  }

  private Query all() throws QueryException {
    List<Query> parts = new ArrayList<>();
    scanner.skipSpaces();
    int start = scanner.position();
    while (!isEndOfAll()) {
      Query part = part();
      if (part != null) {
        parts.addAll(part.parts());
      }
      scanner.skipSpaces();
      if (!parts.isEmpty() && scanner.skipOperator("AND")) {
        scanner.skipSpaces();
        if (isEndOfAll()) {
          throw missingWord();
        }
      }
    }
    if (parts.isEmpty()) {
      throw scanner.since(start).isBlank()
          ? missingWord()
          : new QueryException(start, "there is no word to search for here", A_WORD);
    }
    List<Query> all = excluding > 0 ? parts : expansion.conjunction(parts);
    return all.size() == 1 ? all.get(0) : new Query.All(all);
  }

  private boolean isEndOfAll() {
    return scanner.isAtEnd() || scanner.isNext(")") || scanner.isOperator("OR");
  }

  private QueryException missingWord() {
    return new QueryException(scanner.position(), "a word is missing here", A_WORD);
  }

  /** A part; null for punctuation alone, which is ignored. */
  private Query part() throws QueryException {
    boolean excluded = false;
    while (scanner.skipMinus() || skipNot()) {
      excluded = !excluded;
    }
    excluding += excluded ? 1 : 0;
    Query part = positivePart();
    excluding -= excluded ? 1 : 0;
    return excluded && part != null ? new Query.None(expansion.excluded(part)) : part;
  }

  private boolean skipNot() throws QueryException {
    boolean isNot = scanner.skipOperator("NOT");
    if (isNot) {
      scanner.skipSpaces();
      if (isEndOfAll()) {
        throw missingWord();
      }
    }
    return isNot;
  }

  private Query positivePart() throws QueryException {
    if (scanner.isNext("(")) {
      return group();
    }
    return scanner.isNext("\"") ? phrase(scanner.position(), null) : word();
  }

  private Query group() throws QueryException {
    int open = scanner.position();
    scanner.skip('(');
    if (++depth > MAX_DEPTH) {
      throw new QueryException(
          open, "more than " + MAX_DEPTH + " nested parentheses", "simplify the query");
    }
    Query query = query();
    depth--;
    if (!scanner.skip(')')) {
      throw new QueryException(open, "unclosed '('", "close or remove it");
    }
    return query;
  }

  /**
   * A phrase, or the papers of an identifier in quotation marks.
   *
   * @param start where the part starts, with its field
   */
  private Query phrase(int start, Field field) throws QueryException {
    String quoted = quoted();
    List<String> words = new ArrayList<>();
    int position = -1;
    for (SearchWords.Word word : SearchWords.of(quoted)) {
      // The index has the parts of every compound in sequence, but not always the whole.
      if (word.position() > position) {
        words.add(word.text());
        position = word.position();
      }
    }
    Query.Identified identified = field == null ? identified(quoted) : null;
    if (identified != null && !identified.papers().isEmpty()) {
      return identified;
    }
    String typed = field == null ? quoted : scanner.since(start);
    return words.isEmpty()
        ? null
        : new Words(typed, List.of(new Way(words, Way.Kind.PHRASE)), field, Query.Role.CONTENT);
  }

  private String quoted() throws QueryException {
    String quoted = scanner.quoted();
    if (quoted == null) {
      throw new QueryException(scanner.position(), "unclosed quotation mark", "close or remove it");
    }
    return quoted;
  }

  private Query word() throws QueryException {
    int start = scanner.position();
    String word = scanner.word();
    word = word.substring(0, Math.min(MAX_WORD, word.length()));
    Query.Identified identified = identified(word);
    if (identified != null) {
      Query title = identified.papers().isEmpty() ? AddressWords.in(word) : null;
      return title == null ? identified : title;
    }
    String field = field(word, start);
    if (field != null) {
      return filter(field, start);
    }
    if (FilterBuilder.venueOfYear(word, catalog) == null) {
      return Words.of(word, word, null);
    }
    FilterBuilder filter = new FilterBuilder(catalog);
    filter.add("venue", word);
    return new Query.Filtered(word, filter.build());
  }

  /** The field that a word names, whose value is next; null if it names none. */
  private String field(String word, int start) throws QueryException {
    int colon = word.indexOf(':');
    if (colon <= 0) {
      return null;
    }
    if (colon + 1 < word.length() || scanner.isNext("\"")) {
      String name = word.substring(0, colon).toLowerCase(Locale.ROOT);
      if (FIELDS.contains(name)) {
        scanner.moveTo(start + colon + 1);
        return name;
      }
      if (!Nearest.to(name, FIELDS, 1).isEmpty() || isField(word, colon)) {
        throw new QueryException(
            start, "there is no field '" + name + "'", Nearest.oneOf(FIELDS, name));
      }
      return null;
    }
    String name = word.substring(0, colon);
    if (!FIELDS.contains(name)) {
      return null;
    }
    int end = scanner.position();
    scanner.skipSpaces();
    if (scanner.isAtEnd() || scanner.isNext("()")) {
      throw new QueryException(
          end, "a value is missing after '" + word + "'", "give one, as in 'year:2022'");
    }
    return name;
  }

  /** Whether a word is written as a field and its value, and not as a name and its title. */
  private boolean isField(String word, int colon) {
    for (int i = 0; i < colon; i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return colon > 1
        && word.indexOf('/') < 0
        && !new Vocabulary(catalog).has(word.substring(0, colon), true, Field.NICKNAME);
  }

  private Query filter(String field, int start) throws QueryException {
    boolean isQuoted = scanner.isNext("\"");
    if (field.equals("title") || field.equals("key")) {
      Field in = field.equals("title") ? Field.TITLE : Field.KEY;
      if (isQuoted) {
        return phrase(start, in);
      }
      String word = scanner.word();
      return Words.of(scanner.since(start), word, in);
    }
    int valueStart = scanner.position();
    String value = isQuoted ? quoted() : scanner.word();
    FilterBuilder filter = new FilterBuilder(catalog);
    boolean isList = !field.equals("author") && !field.equals("added");
    int from = 0;
    do {
      int comma = isList ? value.indexOf(',', from) : -1;
      int to = comma < 0 ? value.length() : comma;
      String each = value.substring(from, to).strip();
      try {
        filter.add(field, each);
      } catch (QueryException e) {
        throw new QueryException(valueStart + from, e.getMessage(), e.remedy());
      }
      from = to + 1;
    } while (from < value.length());
    return new Query.Filtered(scanner.since(start), filter.build());
  }

  private Query.Identified identified(String word) {
    List<Paper> papers = lookup.identified(word);
    return papers == null ? null : new Query.Identified(word, papers);
  }
}
