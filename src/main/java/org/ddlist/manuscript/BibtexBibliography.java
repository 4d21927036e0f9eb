package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.bibtex.Reference;
import org.ddlist.formats.BibtexForm;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.model.Paper;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Edit;
import org.ddlist.text.Place;

/**
 * A bibliography for BibTeX or biber.
 *
 * @param read the entries of the file
 * @param form the form of new entries
 */
public record BibtexBibliography(DecodedText file, BibtexFile read, BibtexForm form)
    implements BibliographyText {
  @Override
  public List<Listed> entries() {
    return listed(file, read);
  }

  /**
   * The entries of a file.
   *
   * @param read what was read of it
   */
  static List<Listed> listed(DecodedText file, BibtexFile read) {
    List<Listed> entries = new ArrayList<>(read.entries().size());
    for (BibtexEntry entry : read.entries()) {
      Reference reference = new Reference(file, entry);
      entries.add(new Listed(reference, entry.key(), new Place(file.name(), entry.line())));
    }
    return entries;
  }

  @Override
  public DifferentWorks different() {
    DifferentWorks different = new DifferentWorks();
    different.read(text(), read.entries());
    return different;
  }

  @Override
  public Edit append(List<Paper> papers) {
    return appended(BibliographyText.written(out -> BibtexWriter.write(papers, form, out)));
  }
}
