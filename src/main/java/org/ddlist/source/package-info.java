/**
 * Reads a catalog from any source: the packed one in the jar, a folder of YAML, a Markdown list, a
 * {@code .bib} file. It knows the schema, compares and merges catalogs, and must not know how
 * papers are chosen or printed.
 *
 * <p>A new dialect of Markdown lists goes into {@link ListPageReader}, a new field of papers into
 * {@link PaperReader}.
 */
package org.ddlist.source;
