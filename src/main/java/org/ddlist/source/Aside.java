package org.ddlist.source;

/** What a page has beside the sections of its list, each under a heading of its own. */
enum Aside {
  NONE,
  CONTENTS,
  UPDATES,
  MEDIA,
  CITING,
  ACKNOWLEDGMENTS;

  /** What a heading of that name has under it. */
  static Aside of(String heading) {
    String name = MarkdownLine.fold(heading);
    return switch (name) {
      case "contents", "tableofcontents" -> CONTENTS;
      case "latestupdates", "recentupdates", "updates", "latestnews" -> UPDATES;
      case "mediacoverage" -> MEDIA;
      case "acknowledgments", "acknowledgements", "acknowledgment", "acknowledgement" ->
          ACKNOWLEDGMENTS;
      default -> name.startsWith("citing") || name.equals("citation") ? CITING : NONE;
    };
  }
}
