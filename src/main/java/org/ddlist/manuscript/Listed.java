package org.ddlist.manuscript;

import org.ddlist.model.Identity;

/**
 * An entry that a bibliography has.
 *
 * @param line its first one, counted from 1
 */
public record Listed(Identity paper, String key, int line) {}
