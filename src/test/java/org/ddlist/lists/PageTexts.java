package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;

/** Pages to read, and what was read of them. */
final class PageTexts {
  static List<String> messages(List<Slip> slips) {
    return slips.stream().map(Slip::message).toList();
  }

  static final String CONTENTS = "## Contents\n";

  static String paper(String key) {
    return "+ [T " + key + "](https://a.org/p) (A, 1936) [:book:](./citations/" + key + ".txt)\n";
  }

  static List<String> headings(ListPage page) {
    List<String> headings = new ArrayList<>();
    for (ListPage.Heading heading : page.headings()) {
      headings.add(
          heading.id()
              + (heading.parent().isEmpty() ? "" : " < " + heading.parent())
              + (heading.slips().isEmpty()
                  ? ""
                  : ": " + String.join("; ", messages(heading.slips()))));
    }
    return headings;
  }

  static List<String> places(ListPage page) {
    List<String> places = new ArrayList<>();
    for (ListPage.Item item : page.items()) {
      places.add(item.citation() + " in " + item.section());
    }
    return places;
  }

  static List<String> unread(ListPage page) {
    List<String> unread = new ArrayList<>();
    for (ListPage.Unread line : page.unread()) {
      unread.add(line.line() + ": " + line.why());
    }
    return unread;
  }

  static ListPage read(String... lines) {
    return ListPageReader.read(String.join("\n", lines));
  }

  private PageTexts() {}
}
