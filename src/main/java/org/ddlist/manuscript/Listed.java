package org.ddlist.manuscript;

import org.ddlist.model.Identity;
import org.ddlist.text.Place;

/**
 * An entry that a bibliography has.
 *
 * @param place where it begins
 */
public record Listed(Identity paper, String key, Place place) {}
