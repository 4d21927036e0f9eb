package org.ddlist.merge;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.text.YamlNode.Mapping;

/** A list of a catalog into which another list is merged: each new item follows a known one. */
final class MergedItems<T> {

  /**
   * An item and its lines in the catalog's file, counted from 1; where it would be, if it is new.
   */
  static final class Item<T> {
    private final Mapping node;
    private final int line;
    private final int end;
    private T value;

    private Item(T value, Mapping node, int line, int end) {
      this.value = value;
      this.node = node;
      this.line = line;
      this.end = end;
    }

    T value() {
      return value;
    }

    void set(T changed) {
      value = changed;
    }

    int line() {
      return line;
    }

    /** The line of a field's value, or that of the item if it has no such field. */
    int line(String field) {
      return node == null ? line : node.line(field);
    }

    /** The line after it. */
    int end() {
      return end;
    }
  }

  private final List<Item<T>> items = new ArrayList<>();
  private final int first;

  /**
   * @param first the line of the file at which the list begins
   */
  MergedItems(int first) {
    this.first = first;
  }

  /** Appends an item that the catalog has. */
  Item<T> known(T value, Mapping node) {
    Item<T> item = new Item<>(value, node, node.line(), node.lastLine() + 1);
    items.add(item);
    return item;
  }

  /**
   * Adds an item.
   *
   * @param after null to add it as the first
   * @param lines how many it takes in the file
   */
  Item<T> add(Item<T> after, T value, int lines) {
    int line = after == null ? first : after.end;
    Item<T> item = new Item<>(value, null, line, line + lines);
    items.add(after == null ? 0 : items.lastIndexOf(after) + 1, item);
    return item;
  }

  void remove(Item<T> item) {
    items.remove(item);
  }

  List<Item<T>> items() {
    return items;
  }

  List<T> values() {
    List<T> values = new ArrayList<>(items.size());
    items.forEach(item -> values.add(item.value));
    return values;
  }
}
