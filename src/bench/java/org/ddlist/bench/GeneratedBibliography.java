package org.ddlist.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.packed.PackedCatalog;

/**
 * A bibliography of any size that looks like what people collect: entries of some 320 bytes, by
 * Google Scholar, DBLP and publishers in turn, with the papers of the catalog strewn in. The same
 * every time.
 */
public final class GeneratedBibliography {
  private static final List<String> VENUES =
      List.of(
          "Proceedings of the International Conference on Machine Learning",
          "Advances in Neural Information Processing Systems",
          "Journal of Machine Learning Research",
          "International Journal of Computer Vision",
          "Proceedings of the ACM on Programming Languages");

  private GeneratedBibliography() {}

  /** Writes one: the number of entries, then the file. */
  public static void main(String[] words) throws IOException {
    int size = Integer.parseInt(words[0]);
    List<Paper> known = PackedCatalog.load(null).papers();
    // one in a hundred is a paper of the catalog, in small files too
    int every = Math.max(100, size / known.size());
    List<Paper> invented = GeneratedCatalog.of(size).papers();
    try (BufferedWriter out =
        Files.newBufferedWriter(Path.of(words[1]), StandardCharsets.US_ASCII)) {
      for (int i = 0; i < size; i++) {
        if (i % every == every / 2) {
          BibtexWriter.write(List.of(known.get(i / every % known.size())), out);
        } else {
          write(invented.get(i), i, out);
        }
        out.append('\n');
      }
    }
  }

  private static void write(Paper paper, int number, Appendable out) throws IOException {
    boolean article = number % 3 == 0;
    boolean quotes = number % 7 == 0;
    out.append(article ? "@article{" : "@inproceedings{").append(paper.key());
    field(out, "title", capitalised(paper.title().text()), quotes);
    field(out, "author", authors(paper), quotes);
    String venue = VENUES.get(number % VENUES.size());
    field(out, article ? "journal" : "booktitle", venue, quotes);
    if (article) {
      field(out, "volume", Integer.toString(number % 90 + 1), quotes);
    }
    field(out, "pages", number % 900 + 1 + "--" + (number % 900 + 14), quotes);
    field(out, "year", Integer.toString(paper.year()), quotes);
    if (number % 3 == 0) {
      field(out, "doi", "10.1000/" + number, quotes);
    }
    if (number % 5 == 1) {
      // no paper had so many before it in a month
      field(out, "eprint", paper.year() % 100 + "01." + (50_000 + number % 50_000), quotes);
      field(out, "archiveprefix", "arXiv", quotes);
    }
    out.append("\n}\n");
  }

  private static String capitalised(String title) {
    List<String> words = new ArrayList<>();
    for (String word : title.split(" ")) {
      words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return String.join(" ", words);
  }

  private static String authors(Paper paper) {
    List<String> names = new ArrayList<>();
    for (Author author : paper.authors()) {
      names.add(author.family() + ", " + author.given());
    }
    return String.join(" and ", names);
  }

  private static void field(Appendable out, String name, String value, boolean quotes)
      throws IOException {
    out.append(",\n  ").append(name).append(" = ").append(quotes ? '"' : '{').append(value);
    out.append(quotes ? '"' : '}');
  }
}
