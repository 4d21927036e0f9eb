/**
 * Finds the keys that a document cites, and adds entries to its bibliography. It prints nothing and
 * must not know the command line; it keeps the rest of a file byte for byte.
 */
package org.ddlist.manuscript;
