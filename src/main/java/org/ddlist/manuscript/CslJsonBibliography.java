package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ddlist.formats.CslJsonWriter;
import org.ddlist.formats.Detail;
import org.ddlist.model.Paper;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Edit;
import org.ddlist.text.JsonArray;
import org.ddlist.text.Place;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Sequence;
import org.ddlist.text.YamlNode.YamlException;

/**
 * A bibliography in CSL-JSON: an array of items, alone or as the "items" of an object, which is
 * what Zotero's server returns.
 *
 * @param detail that of new items
 */
public record CslJsonBibliography(DecodedText file, List<Mapping> items, Detail detail)
    implements BibliographyText {
  public CslJsonBibliography {
    items = List.copyOf(items);
  }

  /**
   * Reads a bibliography.
   *
   * @throws MalformedBibliographyException if it is not JSON, or not an array of items
   */
  public static CslJsonBibliography read(DecodedText file, Detail detail)
      throws MalformedBibliographyException {
    List<Mapping> items = new ArrayList<>();
    if (!file.withoutMark().isBlank()) {
      for (YamlNode node : array(file).items()) {
        items.add(item(file, node));
      }
    }
    return new CslJsonBibliography(file, items, detail);
  }

  private static Mapping item(DecodedText file, YamlNode node)
      throws MalformedBibliographyException {
    if (node instanceof Mapping mapping) {
      Set<String> fields = mapping.fields().keySet();
      if (fields.contains("itemType")) {
        throw new MalformedBibliographyException(
            new Place(file.name(), node.line()), "an item of Zotero's own format, not of CSL-JSON");
      }
      if (fields.contains("type") || fields.contains("title")) {
        return mapping;
      }
    }
    throw new MalformedBibliographyException(
        new Place(file.name(), node.line()), "no item of CSL-JSON, with a type and a title");
  }

  private static Sequence array(DecodedText file) throws MalformedBibliographyException {
    try {
      YamlNode node = YamlNode.parseJson(file.withoutMark());
      YamlNode items =
          node instanceof Mapping mapping ? mapping.fields().get(JsonArray.ITEMS) : node;
      if (items instanceof Sequence sequence) {
        return sequence;
      }
      throw new MalformedBibliographyException(
          new Place(file.name(), node.line()),
          "neither an array of items nor an object with 'items'");
    } catch (YamlException e) {
      throw new MalformedBibliographyException(file, e);
    }
  }

  @Override
  public List<Listed> entries() {
    List<Listed> entries = new ArrayList<>(items.size());
    for (Mapping item : items) {
      entries.add(
          new Listed(new CslReference(item), item.text("id"), new Place(file.name(), item.line())));
    }
    return entries;
  }

  @Override
  public Edit append(List<Paper> papers) {
    if (text().isBlank() || isEmpty()) {
      String written = BibliographyText.written(out -> CslJsonWriter.write(papers, detail, out));
      return insertion(text().length(), written);
    }
    List<String> objects = new ArrayList<>();
    for (Paper paper : papers) {
      objects.add(BibliographyText.written(out -> CslJsonWriter.write(paper, detail, out)));
    }
    JsonArray array = JsonArray.of(text());
    return insertion(array.end(), array.continuation(objects));
  }
}
