package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;
import org.ddlist.text.Folding;

/**
 * Reads a query:
 *
 * <pre>
 * query   = all { "OR" all }
 * all     = part { [ "AND" ] part }
 * part    = "-" part | "(" query ")" | field ":" value | value
 * field   = "author" | "title" | "venue" | "year" | "section" | "key" | "has" | "added"
 * value   = word | '"' text '"'; for venue, year, section and has several, with commas between
 * word    = an arXiv id, a DOI, an address, owner/repository, a venue and its year (cvpr'22), or
 *           any text up to a space, a parenthesis or a quotation mark
 * </pre>
 *
 * Bare words must all be found, in any order, and the beginning of a word is enough; words in
 * quotation marks must stand whole and together. {@code OR} and {@code AND}, which joins words as a
 * space does, are written in capitals. A word that ends in a colon is a word, as in a title that
 * was pasted, unless it is a field in small letters; so is one with a colon inside, unless what
 * stands before it is a field or nearly one.
 */
final class QueryParser {
  private static final String A_WORD = "give a word, as in 'ddlist search trajectory'";
  private static final List<String> FIELDS =
      List.of("author", "title", "venue", "year", "section", "key", "has", "added");

  /** LaTeX's commands for accents that are letters: "\\c{c}", "\\v{r}". */
  private static final String ACCENTS = "cvkruHdbtG";

  /** How far groups may stand one in another: more than anybody types, less than a stack holds. */
  private static final int DEEPEST = 100;

  private final String text;
  private final Catalog catalog;
  private int at;
  private int depth;

  private QueryParser(String text, Catalog catalog) {
    this.text = text;
    this.catalog = catalog;
  }

  /**
   * Reads a query.
   *
   * @throws QueryException with the column, if it does not follow the grammar
   */
  static Query parse(String text, Catalog catalog) throws QueryException {
    QueryParser parser = new QueryParser(text, catalog);
    Query query = parser.any();
    if (parser.at < text.length()) {
      throw parser.error(parser.at, "a ')' without its '('", "leave it out, or open it before");
    }
    return query;
  }

  private Query any() throws QueryException {
    List<Query> parts = new ArrayList<>();
    parts.add(all());
    while (skipOr()) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new Combination.Any(parts);
  }

  private Query all() throws QueryException {
    List<Query> parts = new ArrayList<>();
    skipSpaces();
    int start = at;
    while (at < text.length() && text.charAt(at) != ')' && !isOr()) {
      Query part = part();
      if (part != null) {
        parts.addAll(part.parts());
      }
      skipSpaces();
      if (!parts.isEmpty()) {
        skipAnd();
      }
    }
    if (parts.isEmpty()) {
      throw text.substring(start, at).isBlank()
          ? missing(at)
          : error(start, "there is no word to search for here", A_WORD);
    }
    return parts.size() == 1 ? parts.get(0) : new Combination.All(parts);
  }

  /** A part; null for punctuation alone, which asks for nothing. */
  private Query part() throws QueryException {
    boolean leftOut = false;
    while (isMinus()) {
      at++;
      leftOut = !leftOut;
    }
    Query part = plainPart();
    return leftOut && part != null ? new Combination.None(part) : part;
  }

  private boolean isMinus() {
    return text.charAt(at) == '-'
        && at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  private Query plainPart() throws QueryException {
    char c = text.charAt(at);
    if (c == '(') {
      int open = at++;
      if (++depth > DEEPEST) {
        throw error(open, "more than " + DEEPEST + " '(' within another", "ask for less at once");
      }
      Query query = any();
      depth--;
      if (at == text.length()) {
        throw error(open, "a '(' without its ')'", "close it, or leave it out");
      }
      at++;
      return query;
    }
    return c != '"' ? word() : isAssigned() ? words(quoted()) : phrase(at, null);
  }

  /** Whether an equals sign is before, as in an entry of BibTeX: its value is no phrase. */
  private boolean isAssigned() {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == '=';
  }

  /** Each word of a text; null if it has none. */
  private static Query words(String value) {
    List<Query> words = new ArrayList<>();
    for (String word : value.split("\\s+")) {
      Query each = words(word, withoutCommand(word), null);
      if (each != null) {
        words.add(each);
      }
    }
    return words.isEmpty() ? null : new Combination.All(words);
  }

  /** Whether it names a field of a pasted entry: "title={", "title = {"; reads the equals sign. */
  private boolean isFieldOfBibtex(String word, int start) {
    int length = 0;
    while (length < word.length() && Character.isLetter(word.charAt(length))) {
      length++;
    }
    int equals = start + length;
    while (equals < text.length() && Character.isWhitespace(text.charAt(equals))) {
      equals++;
    }
    int value = equals + 1;
    while (value < text.length() && Character.isWhitespace(text.charAt(value))) {
      value++;
    }
    boolean field =
        length > 0
            && (length == word.length() || word.charAt(length) == '=')
            && text.startsWith("=", equals)
            && value < text.length()
            && "{\"".indexOf(text.charAt(value)) >= 0;
    at = field ? equals + 1 : at;
    return field;
  }

  private Query phrase(int start, Field field) throws QueryException {
    String quoted = quoted();
    List<String> words = new ArrayList<>();
    int position = -1;
    for (SearchWords.Word word : SearchWords.of(quoted)) {
      // Of a compound its parts, which always stand in the text, and not the whole.
      if (word.position() > position) {
        words.add(word.text());
        position = word.position();
      }
    }
    Term.Identified identified = field == null ? identified(quoted) : null;
    if (identified != null && !identified.papers().isEmpty()) {
      return identified;
    }
    String typed = field == null ? quoted : text.substring(start, at);
    return words.isEmpty() ? null : new Term.Phrase(typed, words, field);
  }

  private String quoted() throws QueryException {
    int open = at;
    int close = text.indexOf('"', open + 1);
    while (close > 0 && text.charAt(close - 1) == '\\') {
      // LaTeX's two dots over a letter
      close = text.indexOf('"', close + 1);
    }
    if (close < 0) {
      throw error(open, "a quotation mark without its other one", "close it, or leave it out");
    }
    at = close + 1;
    return text.substring(open + 1, close);
  }

  private Query word() throws QueryException {
    int start = at;
    String word = bareWord();
    Query identified = identified(word);
    if (identified != null) {
      return identified;
    }
    if (isFieldOfBibtex(word, start)) {
      return null;
    }
    int colon = word.indexOf(':');
    boolean valueFollows =
        colon > 0 && (colon + 1 < word.length() || at < text.length() && text.charAt(at) == '"');
    if (valueFollows) {
      String name = word.substring(0, colon).toLowerCase(Locale.ROOT);
      if (FIELDS.contains(name)) {
        at = start + colon + 1;
        return field(name, start);
      }
      List<String> near = Nearest.to(name, FIELDS, 1);
      if (!near.isEmpty()) {
        throw error(start, "there is no field '" + name + "'", "did you mean " + near.get(0) + "?");
      }
    } else if (colon > 0
        && colon == word.length() - 1
        && FIELDS.contains(word.substring(0, colon))) {
      int end = at;
      skipSpaces();
      if (at == text.length() || "()".indexOf(text.charAt(at)) >= 0) {
        throw error(end, "a value is missing after '" + word + "'", "give one, as in 'year:2022'");
      }
      return field(word.substring(0, colon), start);
    }
    Query venue = venueOfYear(word, word, catalog);
    return venue == null ? words(word, withoutCommand(word), null) : venue;
  }

  private String bareWord() {
    int start = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && ("()\"".indexOf(text.charAt(at)) < 0 || isUmlaut())) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Whether a quotation mark is LaTeX's way to write two dots over a letter. */
  private boolean isUmlaut() {
    return text.charAt(at) == '"' && at > 0 && text.charAt(at - 1) == '\\';
  }

  /** A word without LaTeX's commands and BibTeX's types before its braces: "\\emph{word}". */
  private static String withoutCommand(String word) {
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int brace = word.indexOf('{'); brace >= 0; brace = word.indexOf('{', from)) {
      int name = brace;
      while (name > from && Character.isLetter(word.charAt(name - 1))) {
        name--;
      }
      boolean command =
          name > from
              && name < brace
              && "\\@".indexOf(word.charAt(name - 1)) >= 0
              && (brace - name > 1 || ACCENTS.indexOf(word.charAt(name)) >= 0);
      plain.append(word, from, command ? name - 1 : brace);
      from = brace + 1;
    }
    return plain.append(word, from, word.length()).toString();
  }

  /** A name without LaTeX's braces and accents, which would part its letters. */
  private static String withoutLatex(String name) {
    if (name.indexOf('\\') < 0 && name.indexOf('{') < 0) {
      return name;
    }
    StringBuilder plain = new StringBuilder();
    String letters = withoutCommand(name);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean accent = i > 0 && letters.charAt(i - 1) == '\\' && !Character.isLetter(c);
      if (!accent && "\\{}".indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** A venue and a year in one, "cvpr'22" or "cvpr 2022"; null if it is none. */
  static Term.Filtered venueOfYear(String typed, String word, Catalog catalog) {
    FilterBuilder filter = new FilterBuilder(catalog);
    try {
      if (FilterBuilder.venueOfYear(word, catalog) == null) {
        return null;
      }
      filter.add("venue", word);
    } catch (QueryException e) {
      throw new IllegalStateException(e);
    }
    return new Term.Filtered(typed, filter.build());
  }

  private Query field(String name, int start) throws QueryException {
    boolean isQuoted = text.charAt(at) == '"';
    if (name.equals("title") || name.equals("key")) {
      Field in = name.equals("title") ? Field.TITLE : Field.KEY;
      if (isQuoted) {
        return phrase(start, in);
      }
      String word = bareWord();
      return words(text.substring(start, at), word, in);
    }
    int valueStart = at;
    String value = isQuoted ? quoted() : bareWord();
    FilterBuilder filter = new FilterBuilder(catalog);
    boolean severally = !name.equals("author") && !name.equals("added");
    int from = 0;
    do {
      int comma = severally ? value.indexOf(',', from) : -1;
      int to = comma < 0 ? value.length() : comma;
      try {
        String each = value.substring(from, to).strip();
        filter.add(name, name.equals("author") ? withoutLatex(each) : each);
      } catch (QueryException e) {
        throw error(valueStart + from, e.getMessage(), e.remedy());
      }
      from = to + 1;
    } while (from < value.length());
    return new Term.Filtered(text.substring(start, at), filter.build());
  }

  private Term.Identified identified(String word) {
    List<Paper> papers = new PaperLookup(catalog).identified(word);
    return papers == null ? null : new Term.Identified(word, papers);
  }

  private static Query words(String typed, String word, Field field) {
    String folded = Folding.fold(word);
    if (folded.isEmpty()) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (String part : folded.split(" ")) {
      parts.add(SearchWords.american(part));
    }
    if (parts.size() == 1) {
      return new Term.Words(typed, List.of(parts), field);
    }
    String whole = SearchWords.american(folded.replace(" ", ""));
    return new Term.Words(typed, List.of(parts, List.of(whole)), field);
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean isOr() {
    return isOperator("OR");
  }

  private boolean isOperator(String word) {
    int end = at + word.length();
    return text.startsWith(word, at)
        && (end == text.length()
            || Character.isWhitespace(text.charAt(end))
            || text.charAt(end) == '('
            || text.charAt(end) == ')');
  }

  private boolean skipOr() {
    if (!isOr()) {
      return false;
    }
    at += "OR".length();
    return true;
  }

  /** Skips what joins two parts, as nothing between them does. */
  private void skipAnd() throws QueryException {
    if (isOperator("AND")) {
      at += "AND".length();
      skipSpaces();
      if (at == text.length() || text.charAt(at) == ')' || isOr()) {
        throw missing(at);
      }
    }
  }

  private QueryException missing(int column) {
    return error(column, "a word is missing here", A_WORD);
  }

  private QueryException error(int column, String problem, String remedy) {
    return new QueryException(column, problem, remedy);
  }
}
