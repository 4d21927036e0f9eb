package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.BibliographyKind;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.formats.Detail;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Place;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Sequence;
import org.ddlist.text.YamlNode.YamlException;

/** The entries of a bibliography in any of the formats that documents name. */
final class ListedEntries {
  private ListedEntries() {}

  /**
   * Reads the entries, in the format that the file's name tells, else in BibTeX.
   *
   * @param different gets what the file says of works that are alike
   * @throws MalformedBibliographyException if it is YAML or JSON and cannot be read
   */
  static List<Listed> of(DecodedText file, DifferentWorks different)
      throws MalformedBibliographyException {
    BibliographyKind kind = BibliographyKind.of(file.name());
    return switch (kind == null ? BibliographyKind.BIBTEX : kind) {
      case BIBTEX -> {
        BibtexFile read = BibtexReader.read(file.text());
        different.read(file.text(), read.entries());
        yield BibtexBibliography.listed(file, read);
      }
      case JSON -> CslJsonBibliography.read(file, Detail.LEAN).entries();
      case YAML -> {
        different.readYaml(file.text());
        yield yaml(file);
      }
    };
  }

  /** Hayagriva's entries, or the items of CSL that pandoc reads: a list or its "references". */
  private static List<Listed> yaml(DecodedText file) throws MalformedBibliographyException {
    YamlNode root;
    try {
      root = YamlNode.parse(file.withoutMark());
    } catch (YamlException e) {
      throw new MalformedBibliographyException(file, e);
    }
    YamlNode items = root instanceof Mapping mapping ? mapping.fields().get("references") : root;
    if (!(items instanceof Sequence sequence)) {
      return HayagrivaBibliography.read(file, Detail.LEAN).entries();
    }
    List<Listed> entries = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof Mapping fields) {
        Place place = new Place(file.name(), item.line());
        entries.add(new Listed(new CslReference(fields), fields.text("id"), place));
      }
    }
    return entries;
  }
}
