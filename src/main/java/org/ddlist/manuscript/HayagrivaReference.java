package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.bibtex.Years;
import org.ddlist.model.Author;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;

/**
 * An entry of Hayagriva as a description of a paper. A value may be a text, or a mapping that has
 * the text as its {@code value}.
 */
record HayagrivaReference(String key, Mapping entry) implements DataReference {
  private static final String VALUE = "value";

  @Override
  public List<String> keys() {
    return List.of(key);
  }

  @Override
  public Form typeForm() {
    return switch (entry.text("type").toLowerCase(Locale.ROOT)) {
      case "thesis" -> Form.THESIS;
      case "book", "anthology" -> Form.BOOK;
      case "article", "chapter" ->
          switch (parentType()) {
            case "proceedings", "conference", "anthology", "book" -> Form.CONFERENCE;
            case "periodical", "newspaper", "blog" -> Form.JOURNAL;
            default -> Form.UNKNOWN;
          };
      default -> Form.UNKNOWN;
    };
  }

  /** What the entry is in; an empty mapping if it names nothing. */
  private Mapping parent() {
    List<YamlNode> parents = entry.items("parent");
    return !parents.isEmpty() && parents.get(0) instanceof Mapping parent
        ? parent
        : new Mapping(Map.of(), entry.line());
  }

  private String parentType() {
    return parent().text("type").toLowerCase(Locale.ROOT);
  }

  @Override
  public String venue() {
    return text(parent(), "title");
  }

  private static String text(Mapping mapping, String field) {
    return mapping.fields().get(field) instanceof Mapping value
        ? value.text(VALUE)
        : mapping.text(field);
  }

  @Override
  public String writtenDoi() {
    String doi = serial("doi");
    return doi.isEmpty() ? entry.text("doi") : doi;
  }

  private String serial(String kind) {
    return entry.fields().get("serial-number") instanceof Mapping serials ? serials.text(kind) : "";
  }

  @Override
  public List<String> arxivTexts() {
    List<String> texts = new ArrayList<>();
    String arxiv = serial("arxiv");
    if (!arxiv.isEmpty()) {
      texts.add("arXiv:" + arxiv);
    }
    texts.add(text(entry, "serial-number"));
    texts.add(writtenDoi());
    texts.add(text(entry, "url"));
    texts.add(venue());
    return texts;
  }

  /** Without the braces that keep capitals. */
  @Override
  public String titleText() {
    return text(entry, "title").replace("{", "").replace("}", "");
  }

  @Override
  public List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    for (YamlNode name : entry.items("author")) {
      Author author = name instanceof Mapping mapping ? author(mapping) : author(name.text());
      if (author != null) {
        authors.add(author);
      }
    }
    return authors;
  }

  private static Author author(Mapping name) {
    String family = String.join(" ", name.texts("prefix", "name"));
    return family.isEmpty()
        ? null
        : new Author(name.text("given-name"), family, name.text("suffix"));
  }

  /** "Family, Given" or "Family, Given, Suffix"; null if it is none. */
  private static Author author(String name) {
    int first = name.indexOf(',');
    int last = name.lastIndexOf(',');
    if (first < 0) {
      return name.isBlank() ? null : Author.of(name.strip());
    }
    String family = name.substring(0, first).strip();
    String given = name.substring(first + 1, last > first ? last : name.length()).strip();
    String suffix = last > first ? name.substring(last + 1).strip() : "";
    return family.isEmpty() ? null : new Author(given, family, suffix);
  }

  @Override
  public int year() {
    String date = text(entry, "date");
    return Years.first(date.isEmpty() ? text(parent(), "date") : date);
  }
}
