/**
 * The full-screen picker: what is typed becomes an action, an action makes the next state, and a
 * state is drawn as lines. Only {@link org.ddlist.browse.Screen} knows of a device; nothing here
 * knows the command line or how papers are printed.
 */
package org.ddlist.browse;
