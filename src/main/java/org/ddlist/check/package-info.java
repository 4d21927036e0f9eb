/**
 * The rules for catalogs, lists and bibliographies, and the findings where one is broken. A rule
 * sees values and text that was read; it must not open a file or know where a finding is printed.
 */
package org.ddlist.check;
