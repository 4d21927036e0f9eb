package org.ddlist.records;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;

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

  public List<Finding> all() {
    return all;
  }

  public List<Finding> fatal() {
    return fatal;
  }
}
