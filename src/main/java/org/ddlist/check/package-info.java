/**
 * The rules for catalogs, lists and bibliographies. A rule sees values and text and returns
 * findings; it must not open a file or know where findings are printed.
 */
package org.ddlist.check;
