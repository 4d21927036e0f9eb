/**
 * Selects papers by key, identifier, query and filter, and ranks them. It returns values and does
 * not know how they are printed.
 */
package org.ddlist.search;
