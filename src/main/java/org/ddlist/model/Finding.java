package org.ddlist.model;

import java.util.Objects;
import org.ddlist.text.Place;

/**
 * A place that breaks a rule.
 *
 * @param key of the paper or entry; empty if the finding is about none, or about one without a key
 * @param message what is wrong, without place, key and rule
 */
public record Finding(Place place, String key, Rule rule, String message, Fix fix) {

  public Finding {
    Objects.requireNonNull(place);
    Objects.requireNonNull(key);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(message);
    Objects.requireNonNull(fix);
  }

  /** A finding that a person has to correct. */
  public Finding(Place place, String key, Rule rule, String message) {
    this(place, key, rule, message, Fix.NONE);
  }

  /** One line: "refs.bib:12:3: turing1950computing: pages: '460-433' is in descending order". */
  public String describe() {
    String subject = key.isEmpty() ? "" : key + ": ";
    return place.describe() + ": " + subject + rule.word() + ": " + message;
  }

  /** The same in a file of another name. */
  public Finding in(String file) {
    return new Finding(place.in(file), key, rule, message, fix);
  }
}
