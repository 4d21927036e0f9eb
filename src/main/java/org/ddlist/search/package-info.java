/**
 * Selects papers by key, identifier, query and filter, and ranks them. It returns values and does
 * not know how they are printed.
 *
 * <p>The spelling and the forms of words are in {@link org.ddlist.model.SearchWords}, which the
 * index is made with; other ways to write what was typed are in {@link WordVariants}.
 */
package org.ddlist.search;
