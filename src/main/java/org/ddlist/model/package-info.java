/**
 * What the program is about: papers, their authors, venues and sections, and the catalog that holds
 * them. It knows neither where a catalog comes from nor how anything is shown.
 *
 * <p>How a word is spelt and what its forms are, when papers are indexed and when they are
 * searched, is in {@link SearchWords}; terms that mean the same are in {@code
 * catalog/synonyms.yaml}. The name of a new rule goes into {@link Rule}.
 *
 * <p>Whether two descriptions are of one paper is decided in {@link Likeness} alone, whoever read
 * them.
 */
package org.ddlist.model;
