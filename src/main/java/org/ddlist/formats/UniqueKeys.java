package org.ddlist.formats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Keys in use. No key is made twice, not even in another case, which BibTeX takes for the same. */
public final class UniqueKeys {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> lettered = new HashMap<>();

  private static String lower(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  /** Notes that a key is in use; false if it was already. */
  public boolean reserve(String key) {
    return taken.add(lower(key));
  }

  /** The key, or if it is in use the same with a letter: "hopper1952educationb". */
  public String unique(String key) {
    return reserve(key) ? key : lettered(key, 1);
  }

  /**
   * The key with the first letter that makes it unique.
   *
   * @param first the letter to begin with, 0 for an a
   */
  String lettered(String key, int first) {
    int next = lettered.getOrDefault(lower(key), first);
    while (!reserve(key + KeyFormat.letters(next))) {
      next++;
    }
    lettered.put(lower(key), next + 1);
    return key + KeyFormat.letters(next);
  }
}
