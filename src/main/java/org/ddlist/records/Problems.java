package org.ddlist.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Sequence;
import org.ddlist.text.YamlNode.YamlException;

/** The broken rules of a catalog, in the order in which they are found. */
public final class Problems {
  private final List<Finding> all = new ArrayList<>();
  private final List<Finding> fatal = new ArrayList<>();

  /** Adds a problem that keeps the catalog from being read. */
  public void addFatal(String file, int line, String key, String message) {
    addFatal(new Place(file, line), key, message);
  }

  public void addFatal(Place place, String key, String message) {
    all.add(new Finding(place, key, Rule.SCHEMA, message));
    fatal.add(all.get(all.size() - 1));
  }

  /** Adds a problem that does not. */
  void add(String file, int line, String key, String message) {
    all.add(new Finding(new Place(file, line), key, Rule.SCHEMA, message));
  }

  /** The document of a file, as it was parsed; fields without any if it is no YAML. */
  YamlNode document(String file, String yaml) {
    try {
      return YamlNode.parse(yaml);
    } catch (YamlException e) {
      addFatal(e.place(file), "", e.getMessage());
    }
    return new Mapping(Map.of(), 1);
  }

  /**
   * The items of a file that is a list.
   *
   * @param of what it is a list, for the problem that it is none: "papers"
   */
  public List<YamlNode> items(String file, String yaml, String of) {
    int before = fatal.size();
    YamlNode document = document(file, yaml);
    if (document instanceof Sequence items) {
      return items.items();
    }
    if (fatal.size() == before) {
      addFatal(file, document.line(), "", "expected a list of " + of);
    }
    return List.of();
  }

  public List<Finding> all() {
    return all;
  }

  public List<Finding> fatal() {
    return fatal;
  }
}
