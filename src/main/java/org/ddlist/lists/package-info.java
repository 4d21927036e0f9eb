/**
 * Reads the Markdown page of a list into its headings and items, {@link ListPage}. It must not know
 * about files or catalogs.
 *
 * <p>A new dialect of Markdown lists is a class of its own that implements {@link Dialect}.
 */
package org.ddlist.lists;
