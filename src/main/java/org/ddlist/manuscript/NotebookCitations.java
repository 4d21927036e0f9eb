package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.text.TextLines;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.YamlException;

/**
 * Finds citations in the Markdown and raw cells of a Jupyter notebook (nbformat 4, "The Notebook
 * file format").
 */
final class NotebookCitations {
  private final String text;
  private final TextLines lines;
  private final CiteCommands commands;
  private final List<DocumentMark> marks = new ArrayList<>();

  NotebookCitations(String text, CiteCommands commands) {
    this.text = text;
    this.lines = new TextLines(text);
    this.commands = commands;
  }

  /**
   * The marks of the cells, each at its place in the notebook.
   *
   * @throws YamlException if the text is not JSON
   */
  List<DocumentMark> marks() throws YamlException {
    if (YamlNode.parseJson(text) instanceof Mapping notebook) {
      for (YamlNode item : notebook.items("cells")) {
        if (item instanceof Mapping cell) {
          cell(cell);
        }
      }
    }
    return marks;
  }

  private void cell(Mapping cell) {
    String type = cell.text("cell_type");
    if (!type.equals("markdown") && !type.equals("raw")) {
      return;
    }
    // The source is one string, or one for each line.
    List<YamlNode> parts = cell.items("source");
    StringBuilder markdown = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (YamlNode part : parts) {
      markdown.append(part.text());
      ends.add(markdown.length());
    }
    int part = 0;
    int from = 0;
    for (DocumentMark mark : new MarkdownCitations(markdown.toString(), commands).marks()) {
      while (part + 1 < ends.size() && ends.get(part) <= mark.offset()) {
        part++;
      }
      int line = parts.get(part).line();
      from = Math.max(from, lines.start(line - 1));
      int end = lines.start(line);
      int found = text.substring(from, Math.max(from, end)).indexOf(mark.text());
      from = found < 0 ? from : from + found;
      marks.add(new DocumentMark(mark.kind(), mark.text(), Math.min(from, text.length())));
    }
  }
}
