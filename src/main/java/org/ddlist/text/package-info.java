/**
 * Reads, edits and writes text: encodings, lines and offsets, byte-exact edits, safe files,
 * folding, JSON, XML and YAML, and brings files in from archives and the network. It knows no
 * paper.
 *
 * <p>A new form of archives is a reader beside {@link ZipReader}, chosen in {@link ArchiveFiles}.
 */
package org.ddlist.text;
