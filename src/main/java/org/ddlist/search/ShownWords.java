package org.ddlist.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ddlist.model.SearchWords;
import org.ddlist.text.Folding;

/** The words of a text that is shown, of which those of a query are marked. */
final class ShownWords {
  private record Word(int start, int end, String folded, String american) {}

  /** The minimum length in {@code char}s of the rest of a word that is cut, to say which it is. */
  private static final int MIN_CUT = 4;

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final boolean[] marked;

  ShownWords(String text) {
    this.text = text;
    marked = new boolean[text.length()];
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        String folded = Folding.fold(text.substring(start, end));
        words.add(new Word(start, end, folded, SearchWords.american(folded)));
      }
      start = Math.max(end, start + 1);
    }
  }

  /** Whether a character is part of a word, like the superscript of D⁴M. */
  private static boolean isOfWord(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || type == Character.OTHER_NUMBER
        || type == Character.NON_SPACING_MARK;
  }

  /** Marks words wherever they occur in sequence, and compounds of which one word is the whole. */
  void mark(Way way) {
    List<String> wanted = way.words();
    int last = wanted.size() - 1;
    String stem = SearchWords.stem(wanted.get(last));
    for (int i = 0; i + last < words.size(); i++) {
      int before = 0;
      while (before < last && words.get(i + before).american().equals(wanted.get(before))) {
        before++;
      }
      Word end = words.get(i + last);
      int length = before == last ? matched(way, stem, end) : 0;
      for (int j = i; length > 0 && j < i + last; j++) {
        mark(words.get(j).start(), words.get(j).end());
      }
      mark(end.start(), end.start() + length);
    }
    if (last == 0 && way.kind().takes(WordMatch.FORM)) {
      markCompounds(wanted.get(0), stem);
    }
  }

  /** How many characters of a word match; 0 if it does not. */
  private int matched(Way way, String stem, Word word) {
    String wanted = way.words().get(way.words().size() - 1);
    int length = word.end() - word.start();
    boolean cut = text.startsWith("…", word.end()) || text.startsWith("...", word.end());
    if (cut && length >= MIN_CUT && wanted.startsWith(word.american())) {
      return length;
    }
    WordMatch match = WordMatch.of(wanted, stem, word.american());
    if (match == null || !way.kind().takes(match)) {
      return 0;
    }
    boolean part = match == WordMatch.PREFIX && word.folded().length() == length;
    return part ? common(wanted, word.folded()) : length;
  }

  private static int common(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private void markCompounds(String wanted, String stem) {
    for (int i = 0; i < words.size(); ) {
      StringBuilder whole = new StringBuilder(words.get(i).folded());
      int end = i + 1;
      while (end < words.size() && isGlued(words.get(end - 1).end(), words.get(end).start())) {
        whole.append(words.get(end++).folded());
      }
      WordMatch match =
          end == i + 1 ? null : WordMatch.of(wanted, stem, SearchWords.american(whole.toString()));
      if (match != null && match.isWord()) {
        mark(words.get(i).start(), words.get(end - 1).end());
      }
      i = end;
    }
  }

  private boolean isGlued(int end, int start) {
    for (int i = end; i < start; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void mark(int start, int end) {
    Arrays.fill(marked, start, end, true);
  }

  /** The start and the end of each marked range, in the text's order. */
  List<int[]> marked() {
    List<int[]> ranges = new ArrayList<>();
    int end = 0;
    for (int start = 0; start < marked.length; start = end + 1) {
      end = start;
      while (end < marked.length && marked[end]) {
        end++;
      }
      if (end > start) {
        ranges.add(new int[] {start, end});
      }
    }
    return ranges;
  }
}
