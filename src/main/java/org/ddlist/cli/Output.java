package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.formats.CitationSnippet;
import org.ddlist.model.Selection;
import org.ddlist.render.Template;

/** What papers are written as: a format of {@code --output}, or one of its own options. */
sealed interface Output permits OutputFormat, Output.Lines, Output.Citation, Output.Number {
  void write(Selection selection, OutputRequest request, Appendable out) throws IOException;

  record Lines(Template template) implements Output {
    @Override
    public void write(Selection selection, OutputRequest request, Appendable out)
        throws IOException {
      template.write(selection.papers(), out);
    }
  }

  record Number() implements Output {
    @Override
    public void write(Selection selection, OutputRequest request, Appendable out)
        throws IOException {
      out.append(Integer.toString(selection.papers().size())).append('\n');
    }
  }

  record Citation(CitationSnippet snippet) implements Output {
    @Override
    public void write(Selection selection, OutputRequest request, Appendable out)
        throws IOException {
      snippet.write(request.entries().adapted(selection.papers()), out);
    }
  }
}
