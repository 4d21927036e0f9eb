package org.ddlist.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Title;

/**
 * Finds nicknames that are ordinary words, taken from a title or a link. An ordinary word has no
 * capitals inside and is in the titles of several papers. One that the title marks as a name, by a
 * colon after it, brackets or braces around it or capitals inside it, or that a repository or a
 * site is called, is a nickname.
 */
final class NicknameRule {
  private final List<Paper> papers;

  NicknameRule(List<Paper> papers) {
    this.papers = papers;
  }

  /** What is wrong with each nickname of a paper, a phrase each. */
  List<String> faults(Paper paper) {
    List<String> faults = new ArrayList<>();
    for (String nickname : paper.nicknames().all()) {
      boolean ordinary = isOrdinary(nickname) && isShared(nickname, paper);
      String fault = ordinary ? fault(nickname, paper) : "";
      if (!fault.isEmpty()) {
        faults.add("'" + nickname + "' is only " + fault);
      }
    }
    return faults;
  }

  /** Whether it is one word of small letters, perhaps with a capital at the start. */
  private static boolean isOrdinary(String nickname) {
    return nickname.matches("\\p{L}\\p{Ll}+");
  }

  private boolean isShared(String word, Paper paper) {
    for (Paper other : papers) {
      if (other != paper && use(word, other.title()) == Use.WORD) {
        return true;
      }
    }
    return false;
  }

  private static String fault(String nickname, Paper paper) {
    Use use = use(nickname, paper.title());
    for (String title : paper.otherTitles()) {
      use = use.or(use(nickname, new Title(title)));
    }
    String link = "";
    for (Links.Kind kind : List.of(Links.Kind.CODE, Links.Kind.PROJECT)) {
      String address = paper.links().get(kind);
      Use here = use(nickname, address);
      link = here == Use.WORD ? address : link;
      use = here == Use.NAME ? here : use;
    }
    return switch (use) {
      case NAME -> "";
      case WORD -> "a word of the title";
      case NONE -> link.isEmpty() ? "" : "a word of the link " + link;
    };
  }

  /** How a text has a word. */
  private enum Use {
    NONE,
    WORD,
    NAME;

    Use or(Use other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  private static Use use(String word, Title title) {
    String text = title.text();
    boolean[] braced = title.braced();
    Use use = Use.NONE;
    Matcher found = WholeWord.in(text, word);
    while (found.find()) {
      boolean named =
          text.startsWith(":", found.end())
              || text.startsWith(")", found.end()) && text.startsWith("(", found.start() - 1)
              || braced[found.start()]
              || !isOrdinary(found.group());
      use = use.or(named ? Use.NAME : Use.WORD);
    }
    return use;
  }

  /** A part of an address that is the word alone is the name of a repository or a site. */
  private static Use use(String word, String address) {
    Use use = Use.NONE;
    Matcher found = WholeWord.in(address, word);
    while (found.find()) {
      boolean named = isEdge(address, found.start() - 1) && isEdge(address, found.end());
      use = use.or(named ? Use.NAME : Use.WORD);
    }
    return use;
  }

  private static boolean isEdge(String address, int at) {
    return at < 0 || at >= address.length() || "/.".indexOf(address.charAt(at)) >= 0;
  }
}
