/**
 * The rules for catalogs, lists and bibliographies. A rule sees values and text and returns
 * findings; it must not open a file or know where findings are printed. The command {@code check}
 * looks at what is given alone, {@code audit} beside a catalog.
 *
 * <p>A new rule of {@code check} for one BibTeX entry goes into {@link EntryRules}, for several
 * into {@link BibliographyCheck}, for an item of a list into {@link ItemRules}. A new rule of
 * {@code audit} for an entry and its paper goes into {@link EntryAudit}, with its fix, which {@link
 * EntryEdits} writes in the style of the entry; about names into {@link AuthorAudit}; for an entry
 * of any paper into {@link Audit}. Its name goes into {@link org.ddlist.model.Rule}.
 */
package org.ddlist.check;
