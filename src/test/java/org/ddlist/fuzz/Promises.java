package org.ddlist.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.check.Audit;
import org.ddlist.formats.BibtexForm;
import org.ddlist.formats.Detail;
import org.ddlist.manuscript.Addition;
import org.ddlist.manuscript.BibliographyMerge;
import org.ddlist.manuscript.BibliographyText;
import org.ddlist.manuscript.BibtexBibliography;
import org.ddlist.manuscript.CslJsonBibliography;
import org.ddlist.manuscript.HayagrivaBibliography;
import org.ddlist.manuscript.MalformedBibliographyException;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Paper;
import org.ddlist.packed.SealedFile;
import org.ddlist.render.PaperJson;
import org.ddlist.source.KeptEdition;
import org.ddlist.text.DecodedText;

/** What holds of what is written, whatever was read. */
final class Promises {
  private static final Catalog CATALOG = Fixture.catalog();
  private static final Audit AUDIT = new Audit(CATALOG);
  private static final List<Paper> ADDED =
      List.of(CATALOG.find("he2016deep"), CATALOG.find("kingma2015adam"));
  private static final String EDITION = "ddlist edition 1";

  private Promises() {}

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  /** Findings are in the text, and say something. */
  static void checkPlaces(List<Finding> findings, String text) {
    int lines = Readers.lines(text);
    for (Finding finding : findings) {
      int line = finding.place().line();
      require(line >= 1 && line <= lines, finding.describe() + " of " + lines + " lines");
      require(!finding.message().isBlank(), "a finding without words");
    }
  }

  static void checkJson(List<Paper> papers) throws IOException {
    StringBuilder out = new StringBuilder();
    PaperJson.writeArray(papers, out);
    checkJson(out.toString());
  }

  static void checkJson(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        parser.getText();
      }
    } catch (IOException e) {
      throw new IllegalStateException("not JSON: " + json, e);
    }
  }

  /**
   * Adds papers to a bibliography: what it has stays, and adding them again changes nothing.
   *
   * @param input its first byte says of which kind the bibliography is
   */
  static void into(byte[] input) throws IOException {
    int kind = input.length == 0 ? 0 : (input[0] & 0xff) % 3;
    String before = DecodedText.decode("x", Door.rest(input)).text();
    BibliographyMerge merge;
    try {
      BibliographyText bibliography = read(kind, before);
      if (bibliography == null) {
        return;
      }
      merge = merge(bibliography);
    } catch (MalformedBibliographyException e) {
      require(e.place().line() <= Readers.lines(before), "a fault in " + e.place().describe());
      return;
    }
    String after = merge.edits().apply();
    merge.edits().diff("x");
    int start = 0;
    while (start < before.length() && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    require(after.endsWith(before.substring(start)), "what was there is changed: " + after);
    try {
      BibliographyMerge again = merge(read(kind, after));
      require(again.edits().isEmpty(), "a second run changes: " + again.edits().apply());
      for (int i = 0; i < ADDED.size(); i++) {
        Addition.Outcome outcome = merge.additions().get(i).outcome();
        boolean added = outcome == Addition.Outcome.ADDED;
        Addition.Outcome then = again.additions().get(i).outcome();
        require(then == (added ? Addition.Outcome.PRESENT : outcome), outcome + ", then " + then);
      }
    } catch (MalformedBibliographyException e) {
      throw new IllegalStateException("it cannot be read any more: " + after, e);
    }
  }

  /** Null for one whose end is open, which the command refuses. */
  private static BibliographyText read(int kind, String text)
      throws IOException, MalformedBibliographyException {
    DecodedText file = DecodedText.of("x", text);
    return switch (kind) {
      case 0 -> {
        var read = BibtexReader.read(text);
        yield read.open() == null ? new BibtexBibliography(file, read, BibtexForm.BIBTEX) : null;
      }
      case 1 -> HayagrivaBibliography.read(file, Detail.USUAL);
      default -> CslJsonBibliography.read(file, Detail.USUAL);
    };
  }

  private static BibliographyMerge merge(BibliographyText bibliography)
      throws MalformedBibliographyException {
    return BibliographyMerge.add(bibliography, new BibliographyMerge.Wanted(ADDED, CATALOG, false));
  }

  /** Corrects a bibliography: what is between its entries stays, and a second run has no more. */
  static void fix(byte[] input) throws IOException {
    String before = DecodedText.decode("x.bib", input).text();
    var report = AUDIT.audit(DecodedText.of("x.bib", before), BibtexReader.read(before));
    checkPlaces(report.findings(), before);
    report.edits().diff("x.bib");
    String after = report.edits().apply();
    require(between(before).equals(between(after)), "what is between entries changes: " + after);
    var again = AUDIT.audit(DecodedText.of("x.bib", after), BibtexReader.read(after));
    require(again.edits().isEmpty(), "a second run changes: " + again.edits().apply());
    require(again.entries() == report.entries(), "another number of entries: " + after);
  }

  /** The text without the entries, but with their keys. */
  private static String between(String text) {
    StringBuilder between = new StringBuilder();
    int from = 0;
    for (BibtexEntry entry : BibtexReader.read(text).entries()) {
      between.append(text, from, entry.start()).append('<').append(entry.key()).append('>');
      from = entry.end();
    }
    return between.append(text, from, text.length()).toString();
  }

  /** Reads an input as a file that the program keeps, and as what is in one. */
  static void kept(Path file, byte[] input) throws IOException {
    for (byte[] bytes : List.of(input, SealedFile.seal(EDITION, out -> out.write(input)))) {
      Files.write(file, bytes);
      try {
        KeptEdition.read(file).files();
      } catch (IOException e) {
        // it is damaged
        continue;
      }
    }
  }
}
