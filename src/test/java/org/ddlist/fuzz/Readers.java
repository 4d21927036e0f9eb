package org.ddlist.fuzz;

import static org.ddlist.fuzz.Promises.require;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.ddlist.Fixture;
import org.ddlist.bibtex.BibtexFault;
import org.ddlist.bibtex.BibtexNames;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.NameField;
import org.ddlist.bibtex.Titles;
import org.ddlist.check.BibliographyCheck;
import org.ddlist.check.ListCheck;
import org.ddlist.manuscript.Citation;
import org.ddlist.manuscript.CitationReader;
import org.ddlist.manuscript.CitedKeys;
import org.ddlist.manuscript.Documents;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Title;
import org.ddlist.packed.PackedCatalog;
import org.ddlist.packed.PackedIndex;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.search.Filter;
import org.ddlist.search.Hit;
import org.ddlist.search.PaperLookup;
import org.ddlist.search.QueryException;
import org.ddlist.search.Search;
import org.ddlist.source.Source;
import org.ddlist.text.ArchiveFiles;
import org.ddlist.text.ArchiveTree;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;

/**
 * The readers, called without a command: each gives a value, or findings that have a place, or the
 * exception that it documents.
 */
final class Readers {
  private static final Catalog CATALOG = Fixture.catalog();
  private static final PaperLookup LOOKUP = new PaperLookup(CATALOG);
  private static final Title TITLE = new Title("Deep {Residual} Learning for $x^2$");

  /** Where a tar's header has its own sum and its name. */
  private static final int BLOCK = 512;

  private static final int SUM = 148;
  private static final int MAGIC = 257;

  private Readers() {}

  static void bibtex(byte[] input) throws IOException {
    DecodedText file = DecodedText.decode("x.bib", input);
    Promises.checkPlaces(BibliographyCheck.check(List.of(file), true), file.text());
    int lines = lines(file.text());
    for (BibtexFault fault : BibtexReader.read(file.text()).faults()) {
      require(fault.line() >= 1 && fault.line() <= lines, "a fault in line " + fault.line());
    }
    source(Map.of("x.bib", input));
  }

  static void latex(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    LatexText.read(text);
    LatexText.readMarked(text);
    LatexText.readPages(text);
    LatexText.readAddress(text);
    LatexText.isText(text);
    Titles.mark(text);
    Titles.spoilt(text);
    Titles.capitals(text, TITLE);
    BibtexNames.parse(text);
    NameField.read(text);
    LatexText.of(text);
    LatexText.inUnicode(text);
    LatexText.unwritable(text);
  }

  static void list(byte[] input) throws IOException {
    DecodedText page = DecodedText.decode("README.md", input);
    Promises.checkPlaces(ListCheck.check(page, List.of(), true), page.text());
    source(Map.of("README.md", input));
  }

  static void records(byte[] input) throws IOException {
    DecodedText file = DecodedText.decode("x.yaml", input);
    Source.YamlRecords records = new Source.YamlRecords(new ArchiveTree("x.yaml", Map.of()));
    Promises.checkPlaces(records.check(name -> file), file.text());
    load(records, name -> file);
  }

  /** One file of a catalog; the first byte says which. */
  static void catalog(byte[] input) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (String name : List.of("catalog.yaml", "venues.yaml")) {
      files.put(name, Files.readAllBytes(Fixture.FOLDER.resolve(name)));
    }
    List<String> names = List.of("catalog.yaml", "venues.yaml", "synonyms.yaml", "papers/z.yaml");
    files.put(names.get(input.length == 0 ? 0 : input[0] & 3), Door.rest(input));
    source(files);
  }

  static void archive(byte[] input) throws IOException {
    InputStream in = new ByteArrayInputStream(input);
    source(ArchiveFiles.read("x", in, Source::isPart));
  }

  /** With right sums in the headers, which are hard to guess. */
  static byte[] tar(byte[] input) throws IOException {
    byte[] tar = input.clone();
    for (int at = 0; at + BLOCK <= tar.length; at += BLOCK) {
      if (new String(tar, at + MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
        Arrays.fill(tar, at + SUM, at + SUM + 8, (byte) ' ');
        int sum = 0;
        for (int i = at; i < at + BLOCK; i++) {
          sum += tar[i] & 0xff;
        }
        String digits = Integer.toOctalString(sum);
        System.arraycopy(
            digits.getBytes(StandardCharsets.US_ASCII), 0, tar, at + SUM, digits.length());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(tar);
    }
    return bytes.toByteArray();
  }

  /** A document that may include itself. */
  static void document(String ending, byte[] input) throws IOException {
    String name = "x" + ending;
    String text = DecodedText.decode(name, input).text();
    int lines = lines(text);
    Documents documents = file -> file.equals(name) ? new Documents.Document(name, text) : null;
    CitedKeys cited;
    try {
      cited = CitationReader.read(List.of(name), List.of("mycite"), documents);
    } catch (IOException e) {
      require(e.getMessage().startsWith(name + ":"), "no place: " + e.getMessage());
      return;
    }
    List<Citation> citations = new ArrayList<>(cited.citations());
    citations.addAll(cited.missingFiles());
    for (Citation citation : citations) {
      require(citation.place().line() <= lines, "a citation in " + citation.place().describe());
      LOOKUP.find(citation.key());
    }
  }

  static void query(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    LOOKUP.find(text);
    LOOKUP.near(text, 3);
    for (boolean exact : new boolean[] {false, true}) {
      try {
        Search search = new Search(CATALOG, text, exact);
        search.unknown();
        for (Hit hit : search.rank(Filter.NONE)) {
          search.explain(hit);
          search.places(hit.paper().title().text());
        }
      } catch (QueryException e) {
        require(e.column() >= 0 && e.column() <= text.length(), "an error at " + e.column());
      }
    }
  }

  /** Whatever files make a source, its catalog is the same when it is packed. */
  static void source(Map<String, byte[]> files) throws IOException {
    ArchiveTree tree = new ArchiveTree("x", files);
    load(Source.of(tree), tree::text);
  }

  private static void load(Source source, Source.Reader reader) throws IOException {
    Catalog catalog;
    try {
      catalog = source.load(reader, CATALOG.venues(), new ArrayList<>());
    } catch (MalformedCatalogException e) {
      require(!e.findings().isEmpty(), "no finding");
      return;
    } catch (FileException e) {
      return;
    }
    Promises.checkJson(catalog.papers());
    Catalog packed = PackedCatalog.unpack(ByteBuffer.wrap(PackedCatalog.pack(catalog)), null);
    for (Paper paper : catalog.papers()) {
      for (String key : paper.keys()) {
        require(paper.key().equals(packed.find(key).key()), "another paper is " + key);
      }
    }
    require(packed.papers().equals(catalog.papers()), "other papers when packed");
    require(packed.sections().equals(catalog.sections()), "other sections when packed");
    require(packed.venues().equals(catalog.venues()), "other venues when packed");
    require(packed.facts().equals(catalog.facts()), "other facts when packed");
    byte[] index = PackedIndex.pack(catalog.searchIndex());
    require(
        Arrays.equals(index, PackedIndex.pack(PackedIndex.unpack(ByteBuffer.wrap(index)))),
        "another index when packed");
  }

  static int lines(String text) {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lines += c == '\n' || c == '\r' && !text.startsWith("\n", i + 1) ? 1 : 0;
    }
    return lines;
  }
}
