package org.ddlist.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.bibtex.Reference;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.EntryForm;
import org.ddlist.model.Paper;
import org.ddlist.text.Edit;

/**
 * A bibliography for BibTeX or biber.
 *
 * @param file the entries of the text
 * @param form the form of new entries
 */
public record BibtexBibliography(String text, BibtexFile file, EntryForm form)
    implements BibliographyText {
  @Override
  public List<Listed> entries() {
    List<Listed> entries = new ArrayList<>(file.entries().size());
    for (BibtexEntry entry : file.entries()) {
      entries.add(new Listed(new Reference(entry), entry.key(), entry.line()));
    }
    return entries;
  }

  @Override
  public DifferentWorks different() {
    DifferentWorks different = new DifferentWorks();
    different.read(text, file.entries());
    return different;
  }

  @Override
  public Edit append(List<Paper> papers) {
    StringBuilder written = new StringBuilder();
    try {
      BibtexWriter.write(papers, form, written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return appended(written.toString());
  }
}
