package org.ddlist.packed;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Alias;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperStore;

/** The papers of a packed catalog, each of which is read from its bytes when it is asked for. */
final class PackedPapers extends PaperStore {
  private final Unpacker in;
  private final List<String> origins;
  private final Paper[] papers;

  /** Where the places of the records are, the table of keys, and the records. */
  private final int starts;

  private final int slots;
  private final int records;

  /**
   * @param in the bytes, at the end of what comes before the papers
   */
  PackedPapers(Unpacker in) {
    this.in = in;
    origins = in.strings();
    papers = new Paper[in.number()];
    int tableSize = in.number();
    starts = in.at();
    slots = starts + Integer.BYTES * papers.length;
    records = slots + Integer.BYTES * tableSize;
  }

  /** Where a key is in the table; if another is there, it is in the next one that is free. */
  static int slot(String key, int tableSize) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & tableSize - 1;
  }

  /** The size of a table of keys, which is a power of two and at most half full. */
  static int tableSize(int keys) {
    return Integer.highestOneBit(Math.max(1, keys)) << 2;
  }

  private Unpacker record(int place) {
    return in.at(records + in.fixed(starts + Integer.BYTES * place));
  }

  @Override
  public int size() {
    return papers.length;
  }

  @Override
  public Paper get(int place) {
    Paper paper = papers[place];
    if (paper == null) {
      Unpacker record = record(place);
      record.number();
      record.number();
      paper = record.paper();
      papers[place] = paper;
    }
    return paper;
  }

  @Override
  public int line(int place) {
    return record(place).number();
  }

  @Override
  public String origin(int place) {
    if (origins.isEmpty()) {
      return "";
    }
    Unpacker record = record(place);
    record.number();
    return origins.get(record.number());
  }

  @Override
  public int place(String key) {
    int tableSize = (records - slots) / Integer.BYTES;
    int slot = slot(key, tableSize);
    for (; ; slot = slot + 1 & tableSize - 1) {
      int place = in.fixed(slots + Integer.BYTES * slot) - 1;
      if (place < 0 || keys(place).contains(key)) {
        return place;
      }
    }
  }

  @Override
  public List<String> keys(int place) {
    Unpacker record = record(place);
    record.number();
    record.number();
    String key = record.string();
    List<Alias> aliases = record.aliases();
    List<String> keys = new ArrayList<>(aliases.size() + 1);
    for (Alias alias : aliases) {
      keys.add(alias.key());
    }
    keys.add(key);
    return keys;
  }
}
