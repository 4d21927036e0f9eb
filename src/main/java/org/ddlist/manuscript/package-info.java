/**
 * Finds the keys that a document cites, and adds entries to its bibliography. It prints nothing and
 * must not know the command line; what it did not write of a file it keeps byte for byte.
 */
package org.ddlist.manuscript;
