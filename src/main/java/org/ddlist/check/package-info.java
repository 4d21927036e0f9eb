/**
 * The rules for catalogs, lists and bibliographies. A rule sees values and text and returns
 * findings; it must not open a file or know where findings are printed.
 *
 * <p>A new check of BibTeX entries goes into {@link EntryRules}, one that needs the catalog into
 * {@link EntryAudit}, about names into {@link AuthorAudit}; its name into {@link
 * org.ddlist.model.Rule}.
 */
package org.ddlist.check;
