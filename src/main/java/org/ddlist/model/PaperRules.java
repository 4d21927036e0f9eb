package org.ddlist.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.text.Ascii;

/** The rules of catalog/README.md for the values of a paper, whatever it was read from. */
public final class PaperRules {
  /**
   * A value that breaks a rule. No finding yet, since a paper has no place: who read it from a file
   * knows the line.
   *
   * @param field as catalog/README.md calls it; "links.code" for one of the links
   * @param fatal whether no catalog can have the paper with it
   */
  public record Breach(String field, String message, boolean fatal) {}

  private final LocalDate edition;
  private final Set<String> keys = new HashSet<>();

  /**
   * @param edition the day that the catalog describes
   */
  public PaperRules(LocalDate edition) {
    this.edition = edition;
  }

  /**
   * Checks a paper of a catalog. Its keys are compared with those of the papers checked before.
   *
   * @return every breach, in the order of the fields; empty if the paper is sound
   */
  public List<Breach> check(Paper paper) {
    List<Breach> breaches = new ArrayList<>(checkKeys(paper));
    breaches.addAll(checkValues(paper));
    return breaches;
  }

  /** The breaches of a paper whose key or former key one of those before has. */
  public List<Breach> checkKeys(Paper paper) {
    List<Breach> breaches = new ArrayList<>();
    take("key", paper.key(), breaches);
    for (Alias alias : paper.aliases()) {
      take("aliases", alias.key(), breaches);
    }
    return breaches;
  }

  private void take(String field, String key, List<Breach> breaches) {
    if (!key.isEmpty() && !keys.add(key)) {
      String message = "another paper has the key or former key '" + key + "'";
      breaches.add(new Breach(field, message, true));
    }
  }

  /** The breaches that are the paper's own, whichever are beside it; for any thread. */
  public List<Breach> checkValues(Paper paper) {
    return new PaperValues(edition).check(paper);
  }

  /** Why a catalog cannot hold a text: "has a control character in it"; empty if it can. */
  public static String textFault(String text) {
    if (!text.equals(text.strip())) {
      return "has space around it";
    }
    for (int i = 0; i < text.length(); ) {
      char ascii = text.charAt(i);
      if (ascii >= ' ' && ascii < '\u007f') {
        i++;
        continue;
      }
      int c = text.codePointAt(i);
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (half || Character.isISOControl(c)) {
        return "has " + (half ? "half a" : "a control") + " character in it";
      }
      i += Character.charCount(c);
    }
    return "";
  }

  /** Whether BibTeX allows a character in a key. */
  public static boolean isOfKey(char c) {
    return c > ' ' && c < '~' && "\"#%'(),={}\\".indexOf(c) < 0;
  }

  /** Whether BibTeX's entries can have a field, or a type, of that name in lower case. */
  public static boolean isFieldName(String name) {
    if (name.isEmpty()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean sign = i > 0 && (c == '-' || c == '_' || Ascii.isDigit(c));
      if (!sign && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }
}
