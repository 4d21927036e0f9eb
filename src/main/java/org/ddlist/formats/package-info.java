/**
 * Writes papers in the formats that other programs read: BibTeX, BibLaTeX, CSL-JSON, RIS,
 * Hayagriva, styled references and Markdown. It must not know where papers come from or where the
 * text goes.
 *
 * <p>A new format is a writer of its own; what it calls a kind of publication goes into {@link
 * WorkType}. How it is asked for is a constant of {@code cli.OutputFormat}.
 */
package org.ddlist.formats;
