package org.ddlist.render;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;

/** The links of papers, one a line: key, kind and address, separated by tabs. */
public final class LinkLines {
  private LinkLines() {}

  public static void write(List<Paper> papers, Appendable out) throws IOException {
    for (Paper paper : papers) {
      for (Links.Kind kind : Links.Kind.values()) {
        String address = paper.links().get(kind);
        if (!address.isEmpty()) {
          out.append(paper.key()).append('\t').append(kind.word()).append('\t').append(address);
          out.append('\n');
        }
      }
    }
  }
}
