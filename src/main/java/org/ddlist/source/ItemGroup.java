package org.ddlist.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.NameField;
import org.ddlist.lists.ListPage;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.model.Identifier;
import org.ddlist.model.Identity;
import org.ddlist.model.IdentityIndex;
import org.ddlist.text.PlainText;

/**
 * The items of a page that are of one paper, which stands under several of its headings. Items that
 * name a citation file are told apart by that name, and each is a group of its own; so is an event.
 */
final class ItemGroup {
  private final List<ListPage.Item> items = new ArrayList<>();
  private ListPage.Item item;

  private ItemGroup(ListPage.Item item) {
    this.item = item;
    items.add(item);
  }

  /** What the items say together, at the place of the first one. */
  ListPage.Item item() {
    return item;
  }

  /** The items in their order, at least one. */
  List<ListPage.Item> items() {
    return items;
  }

  private void add(ListPage.Item other) {
    items.add(other);
    item = item.completedBy(other);
  }

  /**
   * Groups the items of a page, in the order of the first of each group.
   *
   * @param notes gets a line for each item that is not the first of its group
   */
  static List<ItemGroup> all(String file, List<ListPage.Item> items, ImportNotes notes) {
    List<ItemGroup> groups = new ArrayList<>();
    IdentityIndex<Described> index = new IdentityIndex<>();
    Map<Described, ItemGroup> groupOf = new IdentityHashMap<>();
    for (ListPage.Item item : items) {
      boolean alone = item.event() || !item.citation().isEmpty();
      Described described = alone ? null : Described.of(item);
      Described same = alone ? null : described.same(index);
      ItemGroup group = same == null ? new ItemGroup(item) : groupOf.get(same);
      if (same == null) {
        groups.add(group);
      } else {
        group.add(item);
        String message = "the same paper as line " + group.item.line() + "; read as one";
        notes.add(file, item.line(), "", "", message);
      }
      if (!alone) {
        index.add(described);
        groupOf.put(described, group);
      }
    }
    return groups;
  }

  /** An item by what tells it from others. */
  private record Described(
      ListPage.Item item,
      String arxiv,
      String doi,
      String link,
      String titleText,
      List<Author> authors)
      implements Identity {
    /** In years, between a preprint and its publication. */
    private static final int LONGEST_WAIT = 2;

    static Described of(ListPage.Item item) {
      String paper = item.links().paper();
      Identifier id = Identifier.of(paper);
      List<Author> authors = new ArrayList<>();
      for (String lead : item.leads()) {
        authors.addAll(NameField.read(PlainText.of(lead)).authors());
      }
      boolean doi = id.kind() == Identifier.Kind.DOI;
      return new Described(
          item,
          ArxivId.in(paper),
          doi ? id.value() : "",
          paper.isEmpty() ? "" : id.value(),
          PlainText.of(item.title()),
          authors);
    }

    @Override
    public boolean hasMoreAuthors() {
      return item.others();
    }

    /** Whether both say where or when they came out, and it is not the same. */
    private boolean contradicts(Described other) {
      ListPage.Item its = other.item;
      int years = Math.abs(item.year() - its.year());
      boolean dated = item.year() > 0 && its.year() > 0;
      boolean published = !item.venue().isEmpty() && !its.venue().isEmpty();
      boolean place = item.venue().equals(its.venue()) && item.workshop() == its.workshop();
      return dated && years > (published ? 0 : LONGEST_WAIT) || published && !place;
    }

    /**
     * The item of this paper; null if there is none. Items without authors share title and link.
     */
    Described same(IdentityIndex<Described> index) {
      for (Described other : index.candidates(this)) {
        boolean linked = !link.isEmpty() && link.equals(other.link);
        boolean same = compare(other).isSame() && (linked || !contradicts(other));
        if (linked && sharesTitle(other) || same) {
          return other;
        }
      }
      return null;
    }
  }
}
