/**
 * Writes papers in the formats that other programs read: BibTeX, BibLaTeX, CSL-JSON, RIS,
 * Hayagriva, styled references and Markdown. It must not know where papers come from or where the
 * text goes.
 */
package org.ddlist.formats;
