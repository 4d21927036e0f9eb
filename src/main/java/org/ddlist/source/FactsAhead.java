package org.ddlist.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.Reference;
import org.ddlist.text.DecodedText;

/**
 * The facts of a file's entries, read in other threads while this one still reads the file: most of
 * the work on a bibliography, and each entry's is its own.
 */
final class FactsAhead {
  /** So many entries that handing them over costs nothing beside reading their facts. */
  private static final int BATCH = 500;

  private final DecodedText file;
  private final List<ForkJoinTask<List<EntryFacts>>> batches = new ArrayList<>();
  private List<BibtexEntry> entries = new ArrayList<>();

  FactsAhead(DecodedText file) {
    this.file = file;
  }

  /** Adds the next entry. */
  void add(BibtexEntry entry) {
    entries.add(entry);
    if (entries.size() == BATCH) {
      fork();
    }
  }

  private void fork() {
    List<BibtexEntry> batch = entries;
    entries = new ArrayList<>();
    batches.add(ForkJoinTask.adapt(() -> facts(batch)).fork());
  }

  private List<EntryFacts> facts(List<BibtexEntry> batch) {
    List<EntryFacts> facts = new ArrayList<>(batch.size());
    for (BibtexEntry entry : batch) {
      facts.add(EntryFacts.of(new Reference(file, entry), ""));
    }
    return facts;
  }

  /** The facts of all entries, in their order and without what they inherit. */
  List<EntryFacts> join() {
    fork();
    // from the end, where no other thread is yet: a batch is read here, not waited for
    for (int i = batches.size() - 1; i >= 0; i--) {
      batches.get(i).quietlyJoin();
    }
    List<EntryFacts> all = new ArrayList<>();
    for (ForkJoinTask<List<EntryFacts>> batch : batches) {
      all.addAll(batch.join());
    }
    return all;
  }
}
