/**
 * How papers and counts look: tables, cards, bars, JSON and templates. It chooses no papers and
 * knows no command.
 */
package org.ddlist.render;
