package org.ddlist.query;

import org.ddlist.model.Paper;

/**
 * A paper that a search found.
 *
 * @param place the paper's place in the catalog, counted from 0
 * @param score how well it matches: above 0, comparable only within one search
 */
public record Hit(Paper paper, int place, float score) {}
