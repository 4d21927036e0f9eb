package org.ddlist.packed;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.ddlist.model.Catalog;
import org.ddlist.model.ListFacts;
import org.ddlist.model.SearchIndex;

/**
 * The catalog as the jar carries it: one resource, because reading YAML would take longer than all
 * the rest of a run. It has the venues, the sections and the list's facts, then of the papers the
 * number, where each begins, a hash table of all keys, and the records, of which a run reads those
 * that it needs.
 *
 * <p>Numbers are written seven bits a byte, the lowest first, the high bit set on all but the last;
 * those of the two tables take four bytes, the highest first. A string is twice the number of its
 * bytes, plus one if they are UTF-8 and not ASCII, and the bytes; a list is its length and its
 * items. Venues and sections are named by their place in the catalog's lists. The resource is made
 * and read by the same build, so it carries no version.
 */
public final class PackedCatalog {
  private static final String RESOURCE = "catalog.bin";

  /** Increased whenever the packed form changes, or what a list is read as. */
  private static final int FORMAT = 6;

  private PackedCatalog() {}

  /**
   * Reads the catalog that was packed.
   *
   * @param folder with copies of the jar's files, which are faster to read; null if there is none
   * @throws IOException if the program is damaged
   */
  public static Catalog load(String folder) throws IOException {
    return unpack(ByteBuffer.wrap(PackedFile.read(folder, RESOURCE)), new Index(folder));
  }

  /** No lambda: making the first one takes a cold JVM longer than loading a class. */
  private record Index(String folder) implements Supplier<SearchIndex> {
    @Override
    public SearchIndex get() {
      return PackedIndex.load(folder);
    }
  }

  /** Packs a catalog. */
  public static byte[] pack(Catalog catalog) {
    return new CatalogPacker(catalog).pack();
  }

  /** Reads what {@link #pack} has written. */
  public static Catalog unpack(ByteBuffer packed, Supplier<SearchIndex> index) {
    Unpacker in = new Unpacker(packed.array(), packed.arrayOffset() + packed.position());
    ListFacts facts = in.facts();
    return new Catalog(facts, in.venues(), in.sections(), new PackedPapers(in), index);
  }

  /** Names the build of the program, for what only the same build can read or make. */
  public static String build(String folder) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(PackedFile.read(folder, RESOURCE));
    String id = FORMAT + "-" + Long.toHexString(checksum.getValue());
    // the copies beside the jar are written anew with it
    return folder == null ? id : id + "-" + new File(folder, RESOURCE).lastModified();
  }
}
