/**
 * Text from outside and back: decoding, lines and offsets, edits that keep every other byte, safe
 * writing, folding, YAML as nodes. It must not know what a paper is.
 */
package org.ddlist.text;
