package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.Years;
import org.ddlist.model.Author;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Sequence;

/** An item of CSL-JSON as a description of a paper. */
record CslReference(Mapping item) implements DataReference {
  private static final String ARXIV = "arxiv";

  @Override
  public List<String> keys() {
    return item.texts("id", "citation-key");
  }

  @Override
  public Form typeForm() {
    return switch (item.text("type")) {
      case "thesis" -> Form.THESIS;
      case "book" -> Form.BOOK;
      case "paper-conference", "chapter" -> Form.CONFERENCE;
      case "article-journal", "article-magazine" -> Form.JOURNAL;
      default -> Form.UNKNOWN;
    };
  }

  @Override
  public String venue() {
    String container = item.text("container-title");
    boolean article = typeForm() == Form.UNKNOWN;
    return container.isEmpty() && article ? item.text("publisher") : container;
  }

  @Override
  public String writtenDoi() {
    return item.text("DOI");
  }

  @Override
  public List<String> arxivTexts() {
    List<String> texts =
        item.texts("number", "archive_location", "archive", "DOI", "URL", "container-title");
    if (venue().regionMatches(true, 0, ARXIV, 0, ARXIV.length())) {
      texts.add(ARXIV + ":" + item.text("number"));
    }
    for (String line : item.text("note").split("\n")) {
      // a note may be about another paper; a line that begins with arXiv is about this one
      if (line.regionMatches(true, 0, ARXIV, 0, ARXIV.length())) {
        texts.add(line);
      }
    }
    return texts;
  }

  /** Without the HTML that CSL allows in a title. */
  @Override
  public String titleText() {
    return item.text("title").replaceAll("<(/|\\p{L})[^<>]*>", "");
  }

  @Override
  public List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    for (YamlNode name : item.items("author")) {
      if (name instanceof Mapping mapping && !isOthers(mapping)) {
        List<String> family = mapping.texts("dropping-particle", "non-dropping-particle", "family");
        String literal = mapping.text("literal");
        if (!family.isEmpty()) {
          authors.add(
              new Author(mapping.text("given"), String.join(" ", family), mapping.text("suffix")));
        } else if (!literal.isEmpty()) {
          authors.add(Author.of(literal));
        }
      }
    }
    return authors;
  }

  @Override
  public boolean hasMoreAuthors() {
    List<YamlNode> names = item.items("author");
    return !names.isEmpty()
        && names.get(names.size() - 1) instanceof Mapping last
        && isOthers(last);
  }

  private static boolean isOthers(Mapping name) {
    String text = name.text("literal") + name.text("family") + name.text("given");
    return text.equalsIgnoreCase("others") || text.equalsIgnoreCase("et al.");
  }

  @Override
  public int year() {
    if (item.fields().get("issued") instanceof Mapping date) {
      List<YamlNode> parts = date.items("date-parts");
      while (!parts.isEmpty() && parts.get(0) instanceof Sequence first) {
        parts = first.items();
      }
      int year = parts.isEmpty() ? 0 : Years.first(parts.get(0).text());
      return year > 0 ? year : Years.first(date.text("raw") + " " + date.text("literal"));
    }
    return Years.first(item.text("issued"));
  }
}
