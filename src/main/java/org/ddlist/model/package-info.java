/**
 * What the program is about: papers, their authors, venues and sections, and the catalog that holds
 * them. It knows neither where a catalog comes from nor how anything is shown.
 *
 * <p>Whether two descriptions are of one paper is decided in {@link Likeness} alone, whoever read
 * them.
 */
package org.ddlist.model;
