package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.search.Counts.By;
import org.ddlist.text.XmlText;

/** A chart as a self-contained HTML page: the picture, and its numbers as a table. */
public final class ChartPage {
  private ChartPage() {}

  public static void write(Chart chart, Appendable out) throws IOException {
    String title = chart.title() + " – " + chart.catalog().facts().name();
    out.append(HtmlPage.head(title, "", HtmlPage.resource("chart.css")));
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
