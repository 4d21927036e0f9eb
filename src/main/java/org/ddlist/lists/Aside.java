package org.ddlist.lists;

import org.ddlist.text.Folding;

/** The parts of a page that are not sections of its list. */
enum Aside {
  NONE,
  CONTENTS,
  UPDATES,
  MEDIA,
  CITING,
  ACKNOWLEDGMENTS;

  /** The part under a heading of that name. */
  static Aside of(String heading) {
    String name = Folding.compact(heading);
    return switch (name) {
      case "contents", "tableofcontents" -> CONTENTS;
      case "latestupdates", "recentupdates", "updates", "update", "latestnews", "news" -> UPDATES;
      case "mediacoverage" -> MEDIA;
      case "acknowledgments", "acknowledgements", "acknowledgment", "acknowledgement" ->
          ACKNOWLEDGMENTS;
      default -> name.startsWith("citing") || name.equals("citation") ? CITING : NONE;
    };
  }
}
