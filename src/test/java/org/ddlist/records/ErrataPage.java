package org.ddlist.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.EntryFields;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;

/**
 * Writes the rows of errata.yaml about the newest edition for the curators of the list: by file,
 * and what is right in the form that the file has it.
 */
final class ErrataPage {
  private static final String INTRODUCTION =
      """
      # Errata

      Each row is a place where the list's page (`README.md`) or one of its BibTeX files (`citations/`) is not what this
      catalog says, with what it should say, ready to be copied, and the source. An empty cell means that nothing is there,
      or that nothing should be. Three things are corrected throughout and have no rows: for NeurIPS the files write
      *Proceedings of the Advances in Neural Information Processing Systems*, and the proceedings are called *Advances in
      Neural Information Processing Systems*; capitals that BibTeX would lower, as in GAN, need braces, which `ddlist check`
      adds; and a digit that a paper sets above or below the line in its title, as in CaO₂, is a plain one in the list.

      This page is written from `errata.yaml`, which also has the rows that are of use for earlier editions.
      """;

  private static final String HEAD =
      """
      | %s | field | it says | it should say | source |
      | --- | --- | --- | --- | --- |
      """;

  private final Catalog catalog;
  private final StringBuilder out = new StringBuilder(INTRODUCTION);

  private ErrataPage(Catalog catalog) {
    this.catalog = catalog;
  }

  /** A row as the page has it. */
  private record Row(String field, String says, String right, String source) {}

  /** The page in Markdown. */
  static String write(Errata errata, Catalog catalog) {
    ErrataPage page = new ErrataPage(catalog);
    Map<String, List<Erratum>> ofPage = new LinkedHashMap<>();
    Map<String, List<Erratum>> citations = new LinkedHashMap<>();
    for (Erratum row : errata.editions().values().iterator().next()) {
      Erratum.Subject subject = row.subject();
      (subject.isOfPage() ? ofPage : citations)
          .computeIfAbsent(subject.key(), key -> new ArrayList<>())
          .add(row);
    }
    String day = errata.editions().keySet().iterator().next();
    page.out.append("\n## README.md of ").append(day).append("\n\n");
    page.table("paper", ofPage);
    page.out.append("\n## citations of ").append(day).append("\n\n");
    page.table("file", citations);
    return page.out.toString();
  }

  private void table(String first, Map<String, List<Erratum>> byKey) {
    out.append(HEAD.formatted(first));
    byKey.forEach(
        (key, errata) -> {
          String name = errata.get(0).subject().isOfPage() ? key : key + ".txt";
          for (Row row : rows(errata)) {
            out.append("| ").append(name).append(" | ").append(row.field());
            out.append(" | ").append(code(row.says()));
            out.append(" | ").append(code(row.right()));
            out.append(" | ").append(row.source().replace("|", "\\|")).append(" |\n");
            name = "";
          }
        });
  }

  private List<Row> rows(List<Erratum> errata) {
    List<Row> rows = new ArrayList<>();
    for (Erratum erratum : errata) {
      String right = erratum.right().isEmpty() ? "" : right(erratum);
      String field = erratum.subject().field().word();
      rows.add(new Row(field, says(erratum, errata), right, erratum.source()));
      Row last = rows.get(Math.max(0, rows.size() - 2));
      Row next = rows.get(rows.size() - 1);
      if (last != next && last.says().equals(next.says()) && last.right().equals(next.right())) {
        // venue and year of a byline
        String both = last.field() + ", " + field;
        rows.remove(next);
        rows.set(rows.size() - 1, new Row(both, next.says(), right, last.source()));
      }
    }
    return rows;
  }

  /** What the file says; of a byline, venue and year together. */
  private String says(Erratum erratum, List<Erratum> errata) {
    Erratum.Field field = erratum.subject().field();
    boolean published = field == Erratum.Field.VENUE || field == Erratum.Field.YEAR;
    if (!erratum.subject().isOfPage() || !published) {
      return erratum.says();
    }
    Paper paper = catalog.find(erratum.subject().key());
    String venue = paper.venue() == null ? "" : paper.venue().abbreviation();
    String year = Integer.toString(paper.year());
    for (Erratum other : errata) {
      venue = other.subject().field() == Erratum.Field.VENUE ? other.says() : venue;
      year = other.subject().field() == Erratum.Field.YEAR ? other.says() : year;
    }
    return (venue + " " + year).strip();
  }

  private String right(Erratum erratum) {
    Paper paper = catalog.find(erratum.subject().key());
    return erratum.subject().isOfPage() ? ofPage(erratum, paper) : ofEntry(erratum, paper);
  }

  private static String ofPage(Erratum erratum, Paper paper) {
    return switch (erratum.subject().field()) {
      case VENUE, YEAR -> paper.published();
      case LEADS -> paper.shortAuthors();
      case TRACK -> erratum.right().get(0) + " Track";
      default -> String.join(" & ", erratum.right());
    };
  }

  private static String ofEntry(Erratum erratum, Paper paper) {
    EntryFields entry = BibtexWriter.fields(paper);
    return switch (erratum.subject().field()) {
      case VENUE, TRACK -> container(entry);
      case TITLE -> entry.value("title");
      case PAGES -> entry.value("pages");
      case ARXIV -> paper.venue() == null ? container(entry) : erratum.right().get(0);
      case AUTHORS -> names(erratum, paper);
      default -> erratum.right().get(0);
    };
  }

  private static String container(EntryFields entry) {
    String journal = entry.value("journal");
    return journal.isEmpty() ? entry.value("booktitle") : journal;
  }

  /** The right names as the record has them, with the family name first. */
  private static String names(Erratum erratum, Paper paper) {
    List<Author> authors = paper.authors();
    int at = Collections.indexOfSubList(Erratum.names(authors), erratum.right());
    List<String> names = new ArrayList<>();
    for (Author author : authors.subList(at, at + erratum.right().size())) {
      names.add(BibtexWriter.name(author));
    }
    return String.join(" and ", names);
  }

  /** Text as code, so that it is shown as it is; nothing for an empty one. */
  private static String code(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String fence = text.contains("`") ? "``" : "`";
    return fence + text.replace("|", "\\|") + fence;
  }
}
