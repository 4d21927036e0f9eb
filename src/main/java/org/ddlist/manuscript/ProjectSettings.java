package org.ddlist.manuscript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.text.FileNames;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Scalar;
import org.ddlist.text.YamlNode.Sequence;
import org.ddlist.text.YamlNode.YamlException;

/**
 * The bibliographies that the settings of a project name for all of its documents: those of Quarto
 * ("Book Structure" in its manual), Jupyter Book ("Citations and bibliographies") and MyST
 * ("Bibliography and citations").
 */
final class ProjectSettings {
  private static final List<String> FILES = List.of("_quarto.yml", "_config.yml", "myst.yml");

  private static final Set<String> FIELDS = Set.of("bibliography", "bibtex_bibfiles");

  /** How many folders above a document's can be its project's. */
  private static final int MOST_FOLDERS = 4;

  private ProjectSettings() {}

  /**
   * The paths of the bibliographies that the nearest settings with any name; empty if none do.
   *
   * @param main the document's name
   */
  static List<String> bibliographies(String main, Documents documents) throws IOException {
    Path folder = FileNames.path(main).resolveSibling("");
    for (int i = 0; i < MOST_FOLDERS; i++) {
      for (String file : FILES) {
        Path settings = folder.resolve(file).normalize();
        Documents.Document document = documents.find(settings.toString());
        if (document != null) {
          List<String> names = new ArrayList<>();
          collect(root(document.text()), names);
          if (!names.isEmpty()) {
            return names.stream()
                .map(name -> settings.resolveSibling(name).normalize().toString())
                .toList();
          }
        }
      }
      folder = folder.resolve("..");
    }
    return List.of();
  }

  private static YamlNode root(String text) {
    try {
      return YamlNode.parse(text);
    } catch (YamlException e) {
      // What reads the settings says so; the document can be read without them.
      return new Scalar("", 1);
    }
  }

  private static void collect(YamlNode node, List<String> names) {
    if (node instanceof Mapping mapping) {
      for (Map.Entry<String, YamlNode> field : mapping.fields().entrySet()) {
        if (FIELDS.contains(field.getKey())) {
          for (YamlNode value : mapping.items(field.getKey())) {
            if (!value.text().isEmpty()) {
              names.add(value.text());
            }
          }
        } else {
          collect(field.getValue(), names);
        }
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> collect(item, names));
    }
  }
}
