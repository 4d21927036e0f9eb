package org.ddlist.packed;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Absence;
import org.ddlist.model.Alias;
import org.ddlist.model.Author;
import org.ddlist.model.Checked;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Nicknames;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Section;
import org.ddlist.model.Title;
import org.ddlist.model.Venue;

/** Reads records of a packed catalog, one after the other from a place in its bytes. */
final class Unpacker {
  private static final Venue.Kind[] KINDS = Venue.Kind.values();

  private final byte[] bytes;
  private int at;
  private final Venue[] venues;
  private final Section[] sections;

  /** Reads the venues and sections, which are first, and which the papers name by their places. */
  Unpacker(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
    venues = new Venue[number()];
    for (int i = 0; i < venues.length; i++) {
      venues[i] = new Venue(string(), string(), KINDS[number()], string(), strings(), editions());
    }
    sections = new Section[number()];
    for (int i = 0; i < sections.length; i++) {
      sections[i] = new Section(string(), string(), string(), number());
    }
  }

  private Unpacker(Unpacker other, int at) {
    bytes = other.bytes;
    venues = other.venues;
    sections = other.sections;
    this.at = at;
  }

  /** The same at another place, so that papers are read in any order, and by several threads. */
  Unpacker at(int place) {
    return new Unpacker(this, place);
  }

  /** The place of what is read next. */
  int at() {
    return at;
  }

  List<Venue> venues() {
    return List.of(venues);
  }

  List<Section> sections() {
    return List.of(sections);
  }

  /** The number in four bytes at a place, the highest first. */
  int fixed(int place) {
    return bytes[place] << 24
        | (bytes[place + 1] & 0xff) << 16
        | (bytes[place + 2] & 0xff) << 8
        | bytes[place + 3] & 0xff;
  }

  ListFacts facts() {
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
    Venue.Edition[] editions = new Venue.Edition[number()];
    for (int i = 0; i < editions.length; i++) {
      editions[i] = new Venue.Edition(number(), string(), string());
    }
    return List.of(editions);
  }

  List<Alias> aliases() {
    int count = number();
    if (count == 0) {
      return List.of(); // most runs need no class of aliases
    }
    Alias[] aliases = new Alias[count];
    for (int i = 0; i < count; i++) {
      aliases[i] = new Alias(string(), string());
    }
    return List.of(aliases);
  }

  private List<ListFacts.Link> links() {
    ListFacts.Link[] links = new ListFacts.Link[number()];
    for (int i = 0; i < links.length; i++) {
      links[i] = new ListFacts.Link(string(), string());
    }
    return List.of(links);
  }

  Paper paper() {
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
        sectionsOf(),
        string(),
        away(),
        new Links(string(), string(), string(), string()),
        string(),
        checked());
  }

  private Nicknames nicknames() {
    int count = number();
    return count == 0 ? Nicknames.UNKNOWN : Nicknames.of(strings(count - 1));
  }

  private EntryDetails details() {
    String type = string();
    int count = number();
    if (count == 0 && type.isEmpty()) {
      return EntryDetails.NONE;
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

  private List<Section> sectionsOf() {
    Section[] in = new Section[number()];
    for (int i = 0; i < in.length; i++) {
      in[i] = sections[number()];
    }
    return List.of(in);
  }

  List<String> strings() {
    return strings(number());
  }

  private List<String> strings(int count) {
    String[] strings = new String[count];
    for (int i = 0; i < count; i++) {
      strings[i] = string();
    }
    return List.of(strings);
  }

  String string() {
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

  int number() {
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
