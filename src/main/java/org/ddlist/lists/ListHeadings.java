package org.ddlist.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.lists.ListContents.Entry;
import org.ddlist.lists.PageOutline.Part;
import org.ddlist.text.Folding;

/**
 * Finds the headings of a page that are sections of its list, and their ids. The table of contents
 * decides the id of every heading it names, whatever anchor is near the heading. Another heading is
 * a section if it is under a section and has items, or if it has items with a citation file.
 */
final class ListHeadings {
  /**
   * The items under a heading and all headings below it.
   *
   * @param items whether it has any items
   * @param papers whether one of them is certainly a paper: it has a citation file or, on a page
   *     without contents, a byline
   */
  record Content(boolean items, boolean papers) {
    static final Content NONE = new Content(false, false);

    Content and(Content other) {
      return new Content(items || other.items, papers || other.papers);
    }
  }

  private final List<Part> parts;
  private final Part title;
  private final List<Entry> entries;
  private final List<ListPage.Unread> unread;
  private final Map<Entry, Part> partOf = new IdentityHashMap<>();
  private final Map<Part, Entry> entryOf = new IdentityHashMap<>();
  private final Map<Part, Part> above = new IdentityHashMap<>();
  private final Map<Part, ListPage.Heading> headings = new IdentityHashMap<>();
  private final Map<Part, Aside> asides = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The anchors of the page, without those that GitHub makes from headings. */
  private final Set<String> written = new HashSet<>();

  private final Map<String, Integer> repeated = new HashMap<>();
  private int deepestNamed;

  /**
   * @param entries the page's contents; empty if it has none
   * @param contents the items under each part
   * @param unread gets the lines that cannot be read
   */
  ListHeadings(
      PageOutline outline,
      List<Entry> entries,
      Map<Part, Content> contents,
      List<ListPage.Unread> unread) {
    this.parts = outline.parts();
    this.title = outline.title();
    this.entries = entries;
    this.unread = unread;
    parts.forEach(part -> written.addAll(part.anchors));
    findAbove();
    match();
    for (Entry entry : entries) {
      named(entry);
    }
    for (Part part : parts) {
      place(part, contents.get(part));
    }
  }

  /** The section of a part; null if the part is not a section. */
  ListPage.Heading heading(Part part) {
    return headings.get(part);
  }

  /** The kind of a part that is not a section. */
  Aside aside(Part part) {
    return asides.get(part);
  }

  /** Whether a part that is not a section is under a section. */
  boolean isInList(Part part) {
    return headings.containsKey(above.get(part));
  }

  private void findAbove() {
    Deque<Part> open = new ArrayDeque<>();
    for (Part part : parts) {
      while (!open.isEmpty() && open.peek().level >= part.level) {
        open.pop();
      }
      if (!open.isEmpty()) {
        above.put(part, open.peek());
      }
      open.push(part);
    }
  }

  /** Finds the heading of each entry, by the strictest comparison first. */
  private void match() {
    List<Part> candidates = new ArrayList<>();
    for (int level = 1; level <= 6; level++) {
      for (Part part : parts) {
        if (part.level == level && part != title && Aside.of(part.name) == Aside.NONE) {
          candidates.add(part);
        }
      }
    }
    Map<String, Deque<Part>> byAnchor = new HashMap<>();
    Map<String, Deque<Part>> byParent = new HashMap<>();
    Map<String, Deque<Part>> byName = new HashMap<>();
    Map<String, Deque<Part>> renamed = new HashMap<>();
    for (Part part : candidates) {
      String name = Folding.compact(part.name);
      for (String anchor : part.anchors) {
        put(byAnchor, name + "#" + anchor, part);
        put(renamed, anchor, part);
      }
      Part parent = above.get(part);
      put(byParent, name + "/" + (parent == title ? "" : Folding.compact(parent.name)), part);
      put(byName, name, part);
    }
    for (Entry entry : entries) {
      pair(entry, byAnchor, Folding.compact(entry.name()) + "#" + entry.id());
    }
    for (Entry entry : entries) {
      String parent = entry.parent() == null ? "" : Folding.compact(entry.parent().name());
      pair(entry, byParent, Folding.compact(entry.name()) + "/" + parent);
    }
    for (Entry entry : entries) {
      pair(entry, byName, Folding.compact(entry.name()));
    }
    for (Entry entry : entries) {
      pair(entry, renamed, entry.id());
    }
  }

  private static void put(Map<String, Deque<Part>> index, String key, Part part) {
    index.computeIfAbsent(key, k -> new ArrayDeque<>()).add(part);
  }

  private void pair(Entry entry, Map<String, Deque<Part>> index, String key) {
    Deque<Part> found = index.get(key);
    if (found == null || partOf.containsKey(entry)) {
      return;
    }
    while (!found.isEmpty() && entryOf.containsKey(found.peek())) {
      found.poll();
    }
    if (!found.isEmpty()) {
      Part part = found.poll();
      partOf.put(entry, part);
      entryOf.put(part, entry);
    }
  }

  /** A section that the contents name. */
  private void named(Entry entry) {
    Part part = partOf.get(entry);
    taken.add(entry.id());
    if (part == null) {
      unread.add(
          new ListPage.Unread(entry.line(), entry.name(), "in the contents without a heading"));
      return;
    }
    Entry parent = entry.parent();
    while (parent != null && !partOf.containsKey(parent)) {
      parent = parent.parent();
    }
    List<Slip> slips = part.slips;
    boolean own = slug(part.name).equals(entry.id()) && !written.contains(entry.id());
    if (part.anchors.isEmpty() && !own) {
      slips.add(Slip.guess("no anchor \"" + entry.id() + "\""));
    } else if (!part.anchors.isEmpty() && !part.anchors.contains(entry.id())) {
      slips.add(Slip.guess("anchor \"" + part.anchors.get(0) + "\" for \"" + entry.id() + "\""));
    }
    if (!part.name.equals(entry.name())) {
      slips.add(Slip.guess("\"" + entry.name() + "\" in the contents"));
    }
    deepestNamed = Math.max(deepestNamed, part.level);
    add(part, entry.id(), parent == null ? null : headings.get(partOf.get(parent)));
  }

  private void add(Part part, String id, ListPage.Heading parent) {
    headings.put(
        part,
        new ListPage.Heading(
            part.line,
            id,
            part.name.isEmpty() ? "Main" : part.name,
            parent == null ? "" : parent.id(),
            parent == null ? 0 : parent.depth() + 1,
            part.slips));
  }

  /** Decides about a part that the contents do not name. */
  private void place(Part part, Content content) {
    Part over = above.get(part);
    ListPage.Heading parent = over == null || over == title ? null : headings.get(over);
    Aside aside = Aside.of(part.name);
    if (aside == Aside.NONE && over != null && asides.get(over) != Aside.CONTENTS) {
      aside = asides.get(over);
    }
    boolean section = headings.containsKey(part);
    asides.put(part, section ? Aside.NONE : aside);
    if (section || aside != Aside.NONE) {
      return;
    }
    if (part.level == 0 || part == title) {
      if (part.hasPapers && entries.isEmpty()) {
        add(part, part == title ? ownId(part, null) : "main", null);
      }
    } else if (content.papers() || (parent != null && content.items())) {
      if (!entries.isEmpty() && part.level <= deepestNamed) {
        part.slips.add(Slip.guess("not in the contents"));
      }
      add(part, ownId(part, parent), parent);
    } else if (parent != null) {
      unread.add(new ListPage.Unread(part.line, part.written, "a heading without items"));
    }
  }

  private String ownId(Part part, ListPage.Heading parent) {
    for (String anchor : part.anchors) {
      if (taken.add(anchor)) {
        return anchor;
      }
      part.slips.add(Slip.guess("anchor \"" + anchor + "\" of another heading"));
    }
    String slug = slug(part.name);
    if (taken.add(slug)) {
      return slug;
    }
    String id = parent == null ? slug : parent.id() + "-" + slug;
    return parent != null && taken.add(id) ? id : numbered(id);
  }

  private String numbered(String id) {
    int number = repeated.getOrDefault(id, 0);
    String next;
    do {
      number++;
      next = id + "-" + number;
    } while (!taken.add(next));
    repeated.put(id, number);
    return next;
  }

  /** The anchor that GitHub makes from a heading: letters, digits, "_", and "-" for a space. */
  private static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
        slug.appendCodePoint(Character.toLowerCase(c));
      } else if (c == ' ') {
        slug.append('-');
      }
      i += Character.charCount(c);
    }
    return slug.length() == 0 ? "section" : slug.toString();
  }
}
