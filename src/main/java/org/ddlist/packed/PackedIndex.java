package org.ddlist.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ddlist.model.SearchIndex;

/**
 * The index of the packed catalog as the jar carries it, apart from the catalog because only a
 * search reads it. Every number takes four bytes, the highest first, so that a table of them is
 * read in one go.
 */
public final class PackedIndex {
  /** Its name, beside the catalog's. */
  public static final String RESOURCE = "search.bin";

  private PackedIndex() {}

  /**
   * Reads it.
   *
   * @param folder with a copy of the jar's file, which is faster to read; null if there is none
   */
  static SearchIndex load(String folder) {
    try {
      return unpack(ByteBuffer.wrap(PackedFile.read(folder, RESOURCE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] pack(SearchIndex index) {
    byte[] vocabulary = index.vocabulary().getBytes(StandardCharsets.UTF_8);
    byte[] synonyms = index.synonyms().getBytes(StandardCharsets.UTF_8);
    ByteBuffer packed =
        ByteBuffer.allocate(
            4 * (6 + index.wordStarts().length + index.placeStarts().length)
                + vocabulary.length
                + index.places().length
                + index.titleLengths().length
                + synonyms.length);
    packed.putInt(index.papers()).putInt(index.newest()).putInt(index.words());
    packed.putInt(vocabulary.length);
    packed.putInt(index.places().length).putInt(synonyms.length);
    putInts(packed, index.wordStarts());
    putInts(packed, index.placeStarts());
    packed.put(vocabulary).put(index.places()).put(index.titleLengths()).put(synonyms);
    return packed.array();
  }

  /** Reads what {@link #pack} has written. */
  public static SearchIndex unpack(ByteBuffer packed) {
    int papers = packed.getInt();
    int newest = packed.getInt();
    int words = packed.getInt();
    byte[] vocabulary = new byte[packed.getInt()];
    byte[] places = new byte[packed.getInt()];
    byte[] synonyms = new byte[packed.getInt()];
    int[] wordStarts = ints(packed, words + 1);
    int[] placeStarts = ints(packed, words + 1);
    byte[] titleLengths = new byte[papers];
    packed.get(vocabulary).get(places).get(titleLengths).get(synonyms);
    return new SearchIndex(
        papers,
        newest,
        new String(vocabulary, StandardCharsets.UTF_8),
        wordStarts,
        places,
        placeStarts,
        titleLengths,
        new String(synonyms, StandardCharsets.UTF_8));
  }

  private static void putInts(ByteBuffer packed, int[] numbers) {
    packed.asIntBuffer().put(numbers);
    packed.position(packed.position() + 4 * numbers.length);
  }

  private static int[] ints(ByteBuffer packed, int count) {
    int[] numbers = new int[count];
    packed.asIntBuffer().get(numbers);
    packed.position(packed.position() + 4 * count);
    return numbers;
  }
}
