package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.ArxivText;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.Identifier;
import org.ddlist.model.Identity;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Scalar;
import org.ddlist.text.YamlNode.Sequence;

/** An entry of a bibliography in YAML or JSON as a description of a paper. */
interface DataReference extends Identity {
  /** What its type says, whatever the venue. */
  Form typeForm();

  /** The name of the proceedings, the journal or the server; empty if it names none. */
  String venue();

  /** Its DOI as written; empty if it has none. */
  String writtenDoi();

  /** The texts that may have an arXiv id, the most certain first. */
  List<String> arxivTexts();

  @Override
  default String arxiv() {
    for (String text : arxivTexts()) {
      String id = ArxivText.find(text);
      if (!id.isEmpty()) {
        return id;
      }
    }
    return "";
  }

  @Override
  default String doi() {
    String doi = Identifier.doi(writtenDoi());
    return Identifier.isDoiOfArxiv(doi) ? "" : doi;
  }

  @Override
  default Form form() {
    Form form = typeForm();
    boolean preprint = venue().isEmpty() ? !arxiv().isEmpty() : Venues.isPreprint(venue());
    return switch (form) {
      case CONFERENCE, JOURNAL -> {
        if (preprint) {
          yield Form.PREPRINT;
        }
        boolean workshop = form == Form.CONFERENCE && Venues.isWorkshop(venue());
        yield venue().isEmpty() ? Form.UNKNOWN : workshop ? Form.WORKSHOP : form;
      }
      case UNKNOWN -> preprint ? Form.PREPRINT : form;
      case PREPRINT, WORKSHOP, REPORT, BOOK, THESIS, OTHER -> form;
    };
  }

  /** A value as a list: a sequence's items, one other value, or none. */
  static List<YamlNode> items(YamlNode value) {
    if (value instanceof Sequence sequence) {
      return sequence.items();
    }
    return value == null ? List.of() : List.of(value);
  }

  /** The text of a value that may have its text in a field; empty if it has none. */
  static String text(YamlNode value, String field) {
    if (value instanceof Scalar scalar) {
      return scalar.text();
    }
    return value instanceof Mapping mapping ? mapping.text(field) : "";
  }

  /** The texts of those fields that are not empty. */
  static List<String> filled(Mapping mapping, List<String> fields) {
    List<String> texts = new ArrayList<>();
    for (String field : fields) {
      if (!mapping.text(field).isEmpty()) {
        texts.add(mapping.text(field));
      }
    }
    return texts;
  }
}
