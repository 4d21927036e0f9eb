/**
 * Writes papers, counts and findings as tables, cards, charts, JSON and templates. It selects no
 * papers and does not know the command line.
 *
 * <p>A new column of tables goes into {@link Column}.
 */
package org.ddlist.render;
