/**
 * Reads and writes the YAML of a catalog's folder: papers, venues, facts of the list, synonyms and
 * errata. It knows the schema and says each fault with its file and line.
 *
 * <p>A new field of papers goes into {@link PaperReader}, and into the packed form next door.
 */
package org.ddlist.records;
