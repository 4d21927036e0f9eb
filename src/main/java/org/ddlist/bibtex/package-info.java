/**
 * Reads {@code .bib} files and LaTeX, and the names, titles and venues as bibliographies write
 * them. The reader is ours, since it must survive every fault, which a library refuses, and know
 * the place of every byte, which a library drops. It must not know where a file is or what its
 * findings are for.
 */
package org.ddlist.bibtex;
