package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ddlist.text.PlainText;

/** The parts of a text that names, venues and years have for themselves. */
final class TextChunks {
  /** Names as "Lovelace A, Turing A M", the last of which ends with a sentence. */
  private static final Pattern INITIALS = Pattern.compile("\\p{L}{2} (?:\\p{Lu} )*\\p{Lu},");

  private static final Pattern LAST_INITIALS =
      Pattern.compile("(\\p{Ll}{2} (?:\\p{Lu} )*\\p{Lu}{1,3})\\. ");

  /** A volume, a number or pages, or nothing but marks. */
  private static final Pattern PAGES =
      Pattern.compile(
          "(?i)(?:(?:vol|no|pp?|pages?|volume|issue)\\.? ?)?(?:\\d{1,3}|:\\d+)(?:[-–:]\\d+)?|[^\\p{L}\\p{N}]*"
              + "|[\\d,]+\\+? (?:citations?|cites|stars?)|cited by [\\d,]+|aka:? .*");

  private static final Set<String> PUBLISHERS =
      Set.of("ACM", "AAAI Press", "CEUR-WS", "Elsevier", "IEEE", "OpenReview", "PMLR", "Springer");

  private TextChunks() {}

  /** Splits a text where a sentence, a comma or a bracket ends. */
  static List<String> of(String text) {
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    String ended =
        INITIALS.matcher(text).find() ? LAST_INITIALS.matcher(text).replaceAll("$1 , ") : text;
    List<String> words =
        List.of(
            ended
                .replaceAll(
                    "([,|(\\[\\])，（）【】]|(?<= )[-–—](?= )|[;；](?! *(?:and )?[\\p{L}-]+,))", " $1 ")
                .strip()
                .split(" +"));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean mark = word.length() == 1 && ",;|()[]，；（）【】-–—".indexOf(word.charAt(0)) >= 0;
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      boolean ends =
          word.endsWith(".")
                  && isWord(bare, !chunk.isEmpty())
                  && !isShort(bare)
                  && !JournalNames.goesOn(words, i)
              || bare.equals("al");
      if (!mark) {
        chunk.append(chunk.isEmpty() ? "" : " ").append(ends && !bare.equals("al") ? bare : word);
      }
      if ((mark || ends) && !chunk.isEmpty()) {
        chunks.add(chunk.toString());
        chunk.setLength(0);
      }
    }
    if (!chunk.isEmpty()) {
      chunks.add(chunk.toString());
    }
    joinShortYears(chunks);
    removePublishers(chunks);
    chunks.removeIf(part -> PAGES.matcher(part).matches());
    return chunks;
  }

  /** Removes who publishes the proceedings that a text names. */
  private static void removePublishers(List<String> chunks) {
    for (int i = chunks.size() - 1; i > 0; i--) {
      if (PUBLISHERS.contains(chunks.get(i)) && VenueText.isSeries(chunks.get(i - 1))) {
        chunks.remove(i);
      }
    }
  }

  /** "CONF, 20" and "CONF. 20" as "CONF '20", if the last words are so. */
  private static void joinShortYears(List<String> chunks) {
    int last = chunks.size() - 1;
    String venue = last > 0 ? VenueText.trim(chunks.get(last - 1)) : "";
    if (venue.matches("\\p{Lu}[\\p{Lu}-]{2,}") && chunks.get(last).matches("[012]\\d\\.?")) {
      chunks.set(last - 1, venue + " '" + chunks.remove(last));
    }
  }

  /** Whether a word may end a sentence: no initials, but "Wu" behind another. */
  private static boolean isWord(String text, boolean last) {
    boolean name = last && text.length() == 2 && Character.isLowerCase(text.charAt(1));
    return text.indexOf('.') < 0 && (text.length() > 2 || name);
  }

  private static boolean isShort(String word) {
    return PlainText.capitals(word) < 2
        && List.of(
                "proc", "trans", "conf", "int", "intl", "comput", "mach", "intell", "med", "vol",
                "no", "pp", "st", "jr", "vs", "et")
            .contains(word.toLowerCase(Locale.ROOT));
  }
}
