/**
 * The binary form of a catalog and its index, as the jar and the cache have it. Reading it is on
 * the path of each start.
 *
 * <p>A new field of papers goes into {@link CatalogPacker} and {@link PackedCatalog}, and raises
 * {@link PackedCatalog#FORMAT}.
 */
package org.ddlist.packed;
