/**
 * The full-screen picker: input becomes actions, an action makes the next state, and a state is
 * drawn as lines. Only {@link org.ddlist.browse.Screen} uses a device; nothing here knows the
 * command line or how papers are printed.
 */
package org.ddlist.browse;
