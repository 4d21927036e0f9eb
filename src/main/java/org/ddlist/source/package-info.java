/**
 * Reads a catalog from any {@link Source}: a folder of YAML, a Markdown list, a {@code .bib} file;
 * or the packed one in the jar. It knows the schema, compares and merges catalogs, and must not
 * know how papers are chosen or printed.
 *
 * <p>A new dialect of Markdown lists goes into {@link ListPageReader}, a new field of papers into
 * {@link PaperReader}.
 */
package org.ddlist.source;
