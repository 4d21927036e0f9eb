package org.ddlist.packed;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.ddlist.model.Absence;
import org.ddlist.model.Alias;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Checked;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Nicknames;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.Section;
import org.ddlist.model.Title;
import org.ddlist.model.Venue;

/**
 * The catalog as the jar carries it: one resource that is read in one go and one loop, because
 * reading YAML would take longer than all the rest of a run.
 *
 * <p>Numbers are written seven bits a byte, the lowest first, the high bit set on all but the last.
 * A string is twice the number of its bytes, plus one if they are UTF-8 and not ASCII, and the
 * bytes; a list is its length and its items. Venues and sections are named by their place in the
 * catalog's lists. The resource is made and read by the same build, so it carries no version.
 */
public final class PackedCatalog {
  private static final String RESOURCE = "catalog.bin";

  /** Increased whenever the packed form changes, or what a list is read as. */
  private static final int FORMAT = 1;

  private PackedCatalog() {}

  /**
   * Reads the catalog that was packed.
   *
   * @param folder with copies of the jar's files, which are faster to read; null if there is none
   * @throws IOException if the program is damaged
   */
  public static Catalog load(String folder) throws IOException {
    return new Unpacker(PackedFile.read(folder, RESOURCE)).catalog(new Index(folder));
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
  public static Catalog unpack(byte[] packed) {
    return unpack(packed, null);
  }

  public static Catalog unpack(byte[] packed, Supplier<SearchIndex> index) {
    return new Unpacker(packed).catalog(index);
  }

  /** Names the build of the program, for what only the same build can read or make. */
  public static String build(String folder) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(PackedFile.read(folder, RESOURCE));
    String id = FORMAT + "-" + Long.toHexString(checksum.getValue());
    // the copies beside the jar are written anew with it
    return folder == null ? id : id + "-" + new File(folder, RESOURCE).lastModified();
  }

  private static final class Unpacker {
    private static final Venue.Kind[] KINDS = Venue.Kind.values();

    private final byte[] bytes;
    private int at;
    private Venue[] venues;
    private Section[] sections;

    Unpacker(byte[] bytes) {
      this.bytes = bytes;
    }

    Catalog catalog(Supplier<SearchIndex> index) {
      venues = new Venue[number()];
      for (int i = 0; i < venues.length; i++) {
        venues[i] = new Venue(string(), string(), KINDS[number()], string(), strings(), editions());
      }
      sections = new Section[number()];
      for (int i = 0; i < sections.length; i++) {
        sections[i] = new Section(string(), string(), string(), number());
      }
      ListFacts facts = facts();
      Paper[] papers = new Paper[number()];
      for (int i = 0; i < papers.length; i++) {
        papers[i] = paper();
      }
      int[] lines = new int[papers.length];
      for (int i = 0; i < lines.length; i++) {
        lines[i] = number();
      }
      return new Catalog(
          facts,
          List.of(venues),
          List.of(sections),
          List.of(papers),
          lines,
          index,
          origins(papers));
    }

    /** By the papers' keys, of the names that come before them. */
    private Map<String, String> origins(Paper[] papers) {
      List<String> names = strings();
      if (names.isEmpty()) {
        return Map.of();
      }
      Map<String, String> origins = new HashMap<>(papers.length * 2);
      for (Paper paper : papers) {
        origins.put(paper.key(), names.get(number()));
      }
      return origins;
    }

    private ListFacts facts() {
      return new ListFacts(
          string(),
          string(),
          string(),
          string(),
          paper(),
          links(),
          events(),
          links(),
          links(),
          strings(),
          new ListFacts.Archive(string(), strings()));
    }

    private List<ListFacts.Event> events() {
      ListFacts.Event[] events = new ListFacts.Event[number()];
      for (int i = 0; i < events.length; i++) {
        events[i] = new ListFacts.Event(string(), string(), string(), string(), string(), string());
      }
      return List.of(events);
    }

    private List<Venue.Edition> editions() {
      int count = number();
      if (count == 0) {
        return List.of();
      }
      Venue.Edition[] editions = new Venue.Edition[count];
      for (int i = 0; i < count; i++) {
        editions[i] = new Venue.Edition(number(), string(), string());
      }
      return List.of(editions);
    }

    private List<Alias> aliases() {
      int count = number();
      if (count == 0) {
        return List.of();
      }
      Alias[] aliases = new Alias[count];
      for (int i = 0; i < count; i++) {
        aliases[i] = new Alias(string(), string());
      }
      return List.of(aliases);
    }

    private List<ListFacts.Link> links() {
      int count = number();
      List<ListFacts.Link> links = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        links.add(new ListFacts.Link(string(), string()));
      }
      return links;
    }

    private Paper paper() {
      return new Paper(
          string(),
          aliases(),
          nicknames(),
          new Title(string()),
          strings(),
          authors(),
          number() == 1,
          number(),
          publication(),
          details(),
          sections(),
          string(),
          away(),
          new Links(string(), string(), string(), string()),
          string(),
          checked());
    }

    private Nicknames nicknames() {
      int count = number();
      if (count < 2) {
        return count == 0 ? Nicknames.UNKNOWN : Nicknames.NONE;
      }
      String[] names = new String[count - 1];
      for (int i = 0; i < names.length; i++) {
        names[i] = string();
      }
      return Nicknames.of(List.of(names));
    }

    private EntryDetails details() {
      String type = string();
      int count = number();
      if (count == 0) {
        return type.isEmpty() ? EntryDetails.NONE : new EntryDetails(type, Map.of());
      }
      Map<String, String> fields = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        fields.put(string(), string());
      }
      return new EntryDetails(type, fields);
    }

    private List<Absence> away() {
      int count = number();
      if (count == 0) {
        return List.of();
      }
      Absence[] away = new Absence[count];
      for (int i = 0; i < count; i++) {
        away[i] = new Absence(string(), string());
      }
      return List.of(away);
    }

    private Checked checked() {
      List<String> by = strings();
      String on = string();
      return by.isEmpty() ? null : new Checked(by, on);
    }

    private List<Author> authors() {
      Author[] authors = new Author[number()];
      for (int i = 0; i < authors.length; i++) {
        authors[i] = new Author(string(), string(), string());
      }
      return List.of(authors);
    }

    private Publication publication() {
      int venue = number();
      return new Publication(
          venue == 0 ? null : venues[venue - 1],
          number() == 1,
          string(),
          number(),
          string(),
          string(),
          string(),
          string(),
          string(),
          string());
    }

    private List<Section> sections() {
      Section[] in = new Section[number()];
      for (int i = 0; i < in.length; i++) {
        in[i] = sections[number()];
      }
      return List.of(in);
    }

    private List<String> strings() {
      int count = number();
      if (count == 0) {
        return List.of();
      }
      String[] strings = new String[count];
      for (int i = 0; i < count; i++) {
        strings[i] = string();
      }
      return List.of(strings);
    }

    private String string() {
      int size = number();
      if (size == 0) {
        return "";
      }
      int length = size >>> 1;
      // Latin-1 is copied without looking at it, which UTF-8 is not.
      String string =
          new String(
              bytes,
              at,
              length,
              (size & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      at += length;
      return string;
    }

    private int number() {
      int number = 0;
      int shift = 0;
      int next;
      do {
        next = bytes[at++];
        number |= (next & 0x7f) << shift;
        shift += 7;
      } while (next < 0);
      return number;
    }
  }
}
