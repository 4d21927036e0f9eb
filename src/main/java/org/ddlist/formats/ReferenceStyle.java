package org.ddlist.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A published style of the Citation Style Language that comes with the program. The styles are
 * listed in {@code styles.txt}, from which the build also learns which files to pack.
 *
 * @param name the name on the command line
 * @param file the published file name, without its ending
 */
public record ReferenceStyle(String name, String file) {
  /** The name of the default style. */
  public static final String USUAL = "apa";

  /** All styles, in the order of their names. */
  public static List<ReferenceStyle> all() {
    List<ReferenceStyle> styles = new ArrayList<>();
    for (String line : list().split("\n")) {
      int space = line.indexOf(' ');
      styles.add(
          space < 0
              ? new ReferenceStyle(line, line)
              : new ReferenceStyle(line.substring(0, space), line.substring(space + 1)));
    }
    return styles;
  }

  private static String list() {
    try {
      return resource("styles.txt");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The published title: "IEEE Reference Guide". */
  public String title() throws IOException {
    String style = text();
    int start = style.indexOf("<title>") + "<title>".length();
    return style.substring(start, style.indexOf("</title>", start)).strip().replace("&amp;", "&");
  }

  /** The style itself, as XML. */
  String text() throws IOException {
    return resource("styles/" + file + ".csl");
  }

  /** The terms and date formats of a language, as XML; null if none are packed. */
  static String locale(String language) throws IOException {
    return resource("styles/locales-" + language + ".xml");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReferenceStyle.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
