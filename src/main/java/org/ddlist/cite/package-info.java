/**
 * What stands beside a manuscript: the keys that documents cite, and bibliographies that papers are
 * added to and compared with. It knows nothing of commands and prints nothing; what it did not
 * write of a file it leaves byte for byte.
 */
package org.ddlist.cite;
