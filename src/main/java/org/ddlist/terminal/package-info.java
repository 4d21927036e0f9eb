/**
 * What a run is connected to: input, output, messages, how wide the screen is and what it can show.
 * It knows nothing of papers.
 */
package org.ddlist.terminal;
