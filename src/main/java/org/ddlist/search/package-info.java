/**
 * Selects papers by key, identifier, query and filter, and ranks them. It returns values and must
 * not know how they are printed.
 */
package org.ddlist.search;
