/**
 * One door for each format that other programs read: BibTeX, BibLaTeX, CSL-JSON, RIS, Hayagriva,
 * the styles of journals, and the Markdown that the list is kept in. It knows papers and nothing of
 * where they come from or where the text goes.
 */
package org.ddlist.exchange;
