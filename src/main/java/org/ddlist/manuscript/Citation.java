package org.ddlist.manuscript;

import org.ddlist.text.Place;

/**
 * A citation in a document.
 *
 * @param key the key; empty for a citation of the whole bibliography
 * @param place where; its file is named as it was typed or as the document that includes it names
 *     it
 * @param exact whether case matters in the key: BibTeX ignores it, Biber, pandoc and Typst do not
 */
public record Citation(String key, Place place, boolean exact) {}
