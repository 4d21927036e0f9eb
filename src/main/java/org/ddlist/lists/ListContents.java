package org.ddlist.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A page's table of contents: nested items {@code - [Name](#id)}. */
final class ListContents {
  /**
   * A line of the contents.
   *
   * @param line counted from 1
   * @param parent the entry it is nested in; null at the top
   */
  record Entry(int line, String id, String name, Entry parent) {}

  private record Open(int indent, Entry entry) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final List<ListPage.Unread> unread;

  private ListContents(List<ListPage.Unread> unread) {
    this.unread = unread;
  }

  /** The entries for sections of the list. */
  static List<Entry> read(List<PageOutline.Line> lines, List<ListPage.Unread> unread) {
    ListContents contents = new ListContents(unread);
    for (PageOutline.Line line : lines) {
      if (!line.isBlank()) {
        contents.entry(line);
      }
    }
    return contents.entries;
  }

  private void entry(PageOutline.Line line) {
    String text = line.text().strip();
    int mark = LineForm.bullet(text);
    boolean nested = mark > 0;
    String rest = text.substring(mark).strip();
    MarkdownLine.Link link =
        rest.startsWith("[") ? new MarkdownLine(rest).link(0, new ArrayList<>()) : null;
    if (link == null || link.address().indexOf('#') < 0) {
      refuse(line, "no link to a heading in the contents");
      return;
    }
    String name = MarkdownLine.plain(link.text());
    if (Aside.of(name) != Aside.NONE) {
      return;
    }
    String id = link.address().substring(link.address().indexOf('#') + 1);
    if (!nested) {
      refuse(line, "no bullet in the contents");
    } else if (id.isBlank() || !ids.add(id)) {
      refuse(line, id.isBlank() ? "no id in the contents" : "an id that the contents have twice");
    } else {
      int indent = PageOutline.indent(line.text());
      while (!open.isEmpty() && open.peek().indent() >= indent) {
        open.pop();
      }
      Entry entry = new Entry(line.number(), id, name, open.isEmpty() ? null : open.peek().entry());
      open.push(new Open(indent, entry));
      entries.add(entry);
    }
  }

  private void refuse(PageOutline.Line line, String why) {
    unread.add(new ListPage.Unread(line.number(), line.text().strip(), why));
  }
}
