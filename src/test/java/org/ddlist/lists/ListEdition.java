package org.ddlist.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ddlist.Fixture;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.MarkdownList;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.source.ImportedList;
import org.ddlist.source.ListImport;
import org.ddlist.text.DecodedText;

/** The list of classic papers as its curators would keep it, for a test to change. */
public final class ListEdition {
  private String page;
  private final Map<String, String> citations = new LinkedHashMap<>();

  public ListEdition() {
    Catalog catalog = Fixture.catalog();
    Selection all = new Selection(catalog, catalog.papers(), Selection.Grouping.SECTION);
    StringBuilder markdown = new StringBuilder("# Classic Papers\n\n");
    try {
      MarkdownList.write(all, markdown);
      for (Paper paper : catalog.papers()) {
        StringBuilder entry = new StringBuilder();
        BibtexWriter.write(List.of(paper), entry);
        citations.put("citations/" + paper.key() + ".txt", entry.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page = markdown.toString();
  }

  /** Changes the page. */
  public ListEdition page(String old, String next) {
    if (!page.contains(old)) {
      throw new IllegalArgumentException("the page has no " + old);
    }
    page = page.replace(old, next);
    return this;
  }

  /** Changes a citation file. */
  public ListEdition entry(String key, String old, String next) {
    String file = "citations/" + key + ".txt";
    if (!citations.get(file).contains(old)) {
      throw new IllegalArgumentException(key + " has no " + old);
    }
    citations.put(file, citations.get(file).replace(old, next));
    return this;
  }

  /** Adds a citation file. */
  public ListEdition cite(String key, String text) {
    citations.put("citations/" + key + ".txt", text);
    return this;
  }

  /** Gives a paper another key, on the page and in its file. */
  public ListEdition rename(String old, String key) {
    String entry = citations.remove("citations/" + old + ".txt");
    citations.put("citations/" + key + ".txt", entry.replace(old, key));
    return page(old, key);
  }

  /** The line of the page that has a paper. */
  public String line(String key) {
    return page.lines().filter(line -> line.contains("/" + key + ".txt")).findFirst().orElseThrow()
        + "\n";
  }

  public ListEdition withoutFiles() {
    citations.clear();
    return this;
  }

  public ImportedList read() {
    return ListImport.ofPage("README.md", page, citations, "2020-06-30", List.of());
  }

  /** Puts signs anywhere into the page and the citation files. */
  public ListEdition noise(Random random, String signs) {
    page = noisy(page, random, signs);
    citations.replaceAll((file, text) -> noisy(text, random, signs));
    return this;
  }

  private static String noisy(String text, Random random, String signs) {
    StringBuilder noisy = new StringBuilder(text);
    for (int i = random.nextInt(5); i > 0; i--) {
      int at = random.nextInt(noisy.length());
      noisy.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
    }
    return noisy.toString();
  }

  /** Reads a bibliography. */
  public static ImportedList bibliography(String file, String bibtex, String added) {
    return ListImport.ofBibliography(List.of(DecodedText.of(file, bibtex)), added, List.of());
  }
}
