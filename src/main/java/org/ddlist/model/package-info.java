/**
 * What the program is about: papers, their authors, venues and sections, and the catalog that holds
 * them. It knows neither where a catalog comes from nor how anything is shown.
 */
package org.ddlist.model;
