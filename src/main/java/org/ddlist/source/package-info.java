/**
 * Reads a catalog from any {@link Source}: a folder of YAML, a Markdown list, a {@code .bib} file,
 * an archive of one of them; lays one over another, and keeps what was read once. It must not know
 * how papers are chosen or printed.
 *
 * <p>A new kind of source goes into {@link Source}. What a source holds is read next door: Markdown
 * pages in {@link org.ddlist.lists}, records of YAML in {@link org.ddlist.records}.
 */
package org.ddlist.source;
