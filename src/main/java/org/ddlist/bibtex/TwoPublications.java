package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Identifier;
import org.ddlist.model.Identity.Form;
import org.ddlist.text.Folding;

/**
 * Tells two publications of one title from each other by what only entries say: another edition or
 * version, another page of one site, another venue.
 */
final class TwoPublications {
  /** Words that number editions. */
  private static final Map<String, String> ORDINALS =
      Map.of(
          "first", "1", "second", "2", "third", "3", "fourth", "4", "fifth", "5", "sixth", "6",
          "seventh", "7", "eighth", "8", "ninth", "9", "tenth", "10");

  private TwoPublications() {}

  /** Whether two entries that are no preprints say that they are two publications. */
  static boolean are(Reference entry, Reference other) {
    return differ(edition(entry), edition(other))
        || haveTwoPages(entry, other)
        || haveTwoVenues(entry, other);
  }

  private static boolean differ(List<String> numbers, List<String> others) {
    return !numbers.isEmpty() && !others.isEmpty() && !numbers.equals(others);
  }

  /** The numbers of the edition or the version; none if it names neither or has none. */
  private static List<String> edition(Reference entry) {
    List<String> numbers = new ArrayList<>();
    for (String word : Folding.words(entry.text("edition") + " " + entry.text("version"))) {
      int end = 0;
      while (end < word.length() && Character.isDigit(word.charAt(end))) {
        end++;
      }
      String number = ORDINALS.getOrDefault(word, word.substring(0, end));
      if (!number.isEmpty()) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /**
   * Whether their addresses are of two pages of one site: of proceedings, or of any other if
   * neither is in proceedings or a journal, of which many sites have several pages.
   */
  private static boolean haveTwoPages(Reference entry, Reference other) {
    String page = Identifier.address(entry.text("url"));
    String theirs = Identifier.address(other.text("url"));
    int host = page.indexOf('/') + 1;
    boolean oneSite = host > 0 && theirs.startsWith(page.substring(0, host));
    boolean proceedings = Venues.isPublished(page);
    return oneSite
        && (proceedings || entry.venue().isEmpty() && other.venue().isEmpty())
        && !(page + "/").startsWith(theirs + "/")
        && !(theirs + "/").startsWith(page + "/");
  }

  /** Whether both name a venue in full and the names have nothing in common. */
  private static boolean haveTwoVenues(Reference entry, Reference other) {
    boolean thesis = entry.form() == Form.THESIS || other.form() == Form.THESIS;
    boolean pages = !entry.pages().isEmpty() && entry.pages().equals(other.pages());
    if (thesis || pages) {
      return false;
    }
    boolean years = entry.year() > 0 && other.year() > 0 && entry.year() != other.year();
    return Venues.areTwo(entry.venue(), other.venue(), years ? 1 : 2);
  }
}
