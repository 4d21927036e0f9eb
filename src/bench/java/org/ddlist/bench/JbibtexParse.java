package org.ddlist.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;

/** Parses a bibliography with jbibtex and does nothing with it: what an audit is held against. */
public final class JbibtexParse {
  private JbibtexParse() {}

  /** Parses the file and prints how many entries it has. */
  public static void main(String[] words) throws IOException, ParseException {
    try (Reader reader = Files.newBufferedReader(Path.of(words[0]))) {
      BibTeXDatabase database = new BibTeXParser().parse(reader);
      System.out.println(database.getEntries().size() + " entries");
    }
  }
}
