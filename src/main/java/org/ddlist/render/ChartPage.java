package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.search.Counts.By;
import org.ddlist.text.XmlText;

/** A chart as a self-contained HTML page: the picture, and its numbers as a table. */
public final class ChartPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%s</title>
      <style>
      body { font: 14px system-ui, sans-serif; width: fit-content; max-width: calc(100%% - 2rem);
        margin: 2rem auto; color: #1f2328; background: #ffffff }
      svg { max-width: 100%%; height: auto }
      table { border-collapse: collapse; margin-top: 1.5rem }
      th, td { padding: .2rem .8rem .2rem 0; text-align: left; border-bottom: 1px solid #d1d9e0 }
      td:last-child, th:last-child { text-align: right; padding-right: 0 }
      @media (prefers-color-scheme: dark) {
        body { color: #e6edf3; background: #0d1117 }
        th, td { border-color: #3d444d }
      }
      </style>
      </head>
      <body>
      """;

  private ChartPage() {}

  /** Writes a page. */
  public static void write(Chart chart, Appendable out) throws IOException {
    String title = chart.title() + " – " + chart.catalog().facts().name();
    out.append(String.format(HEAD, XmlText.escape(title)));
    chart.writeSvg(out);
    out.append("<table>\n");
    Rows rows = chart.rows();
    List<By> properties = chart.properties();
    row("th", rows.header(), out);
    for (List<String> values : rows.values()) {
      List<String> row = new ArrayList<>(values);
      for (int i = 0; i < properties.size(); i++) {
        String value = values.get(i);
        boolean isUnfinished = properties.get(i) == By.YEAR && chart.isUnfinished(value);
        row.set(i, isUnfinished ? chart.upToEdition(value) : chart.label(properties.get(i), value));
      }
      row("td", row, out);
    }
    out.append("</table>\n</body>\n</html>\n");
  }

  private static void row(String cell, List<String> values, Appendable out) throws IOException {
    out.append("<tr>");
    for (String value : values) {
      out.append('<').append(cell).append('>').append(XmlText.escape(value));
      out.append("</").append(cell).append('>');
    }
    out.append("</tr>\n");
  }
}
