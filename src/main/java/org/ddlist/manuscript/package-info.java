/**
 * Finds the keys that a document cites, and adds entries to its bibliography. It prints nothing and
 * must not know the command line; it keeps the rest of a file byte for byte.
 *
 * <p>A new kind of document is a constant of {@link DocumentKind} and a reader of its own. A new
 * citation command of LaTeX goes into {@link CiteCommands}; a new format of bibliographies is a
 * {@link BibliographyText}.
 */
package org.ddlist.manuscript;
