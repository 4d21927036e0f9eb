/**
 * Choosing papers: by key or identifier, by words, by filters, and in what order. It returns values
 * and prints nothing.
 */
package org.ddlist.query;
