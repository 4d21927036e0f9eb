/**
 * Reads the Markdown page of a list into its headings and items, {@link ListPage}. It must not know
 * about files or catalogs.
 *
 * <p>A new dialect of Markdown lists is a class of its own that implements {@link Dialect}. A page
 * is read twice, since its items explain each other: {@link PageHabits} has what most of them have
 * in a place, and {@link TitlePlaces} where their titles are.
 */
package org.ddlist.lists;
