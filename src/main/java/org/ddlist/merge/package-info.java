/**
 * Brings a new edition of a list into a catalog: what is new, changed and gone, and what the
 * catalog's errata have decided against it.
 */
package org.ddlist.merge;
