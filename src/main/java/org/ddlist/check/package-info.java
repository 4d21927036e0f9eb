/**
 * The rules that a catalog, a list's page with its citation files and a bibliography are held to,
 * and what breaks them. It looks at values, and at text through the readers of {@code exchange}; it
 * opens no file and knows nothing of where its findings go.
 */
package org.ddlist.check;
