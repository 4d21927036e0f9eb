/**
 * Reads, edits and writes text: encodings, lines and offsets, byte-exact edits, safe files,
 * folding, JSON, XML and YAML, and brings files in from archives and the network. It knows no
 * paper.
 */
package org.ddlist.text;
