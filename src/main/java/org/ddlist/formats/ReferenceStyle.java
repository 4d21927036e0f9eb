package org.ddlist.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A published style of the Citation Style Language that comes with the program. The styles are
 * listed in {@code styles.txt}, from which the build also learns which files to pack.
 *
 * @param name the name on the command line
 * @param file the published file name, without its ending
 */
public record ReferenceStyle(String name, String file) implements CslStyle {
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

  /**
   * The style of that name or published file name, in any case. The number of an edition may follow
   * ("APA7", "MLA 9"), and the name may end before a hyphen: "chicago" is the first style that
   * begins so.
   *
   * @return null if there is none
   */
  public static ReferenceStyle named(String typed) {
    String name = typed.toLowerCase(Locale.ROOT);
    String withoutEdition = name.replaceFirst("[- ]?[0-9]+(st|nd|rd|th)?$", "");
    ReferenceStyle first = null;
    for (ReferenceStyle style : all()) {
      if (style.name.equals(name) || style.file.equals(name) || style.name.equals(withoutEdition)) {
        return style;
      }
      boolean begins =
          style.name.startsWith(name + "-") || style.name.startsWith(withoutEdition + "-");
      first = first == null && begins ? style : first;
    }
    return first;
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

  @Override
  public String text() throws IOException {
    return resource("styles/" + file + ".csl");
  }

  /** A style of the program's own works, so that the fault is elsewhere. */
  @Override
  public RuntimeException failure(RuntimeException cause) {
    return cause;
  }

  /**
   * The terms and date formats of a language, as XML: in its own country if the language is named
   * alone, and those of American English for a language that none are packed of.
   */
  static String locale(String language) throws IOException {
    String locale = resource("styles/locales-" + language + ".xml");
    if (locale == null && language.length() == 2) {
      String country = country(language);
      locale = resource("styles/locales-" + language + "-" + country + ".xml");
    }
    return locale == null ? resource("styles/locales-en-US.xml") : locale;
  }

  /** The country of the primary dialect, which is usually named as the language is. */
  private static String country(String language) {
    return switch (language) {
      case "en" -> "US";
      case "zh" -> "CN";
      case "ja" -> "JP";
      case "ko" -> "KR";
      case "cs" -> "CZ";
      case "da" -> "DK";
      case "sv" -> "SE";
      case "uk" -> "UA";
      case "el" -> "GR";
      case "sl" -> "SI";
      case "nb", "nn" -> "NO";
      case "fa" -> "IR";
      default -> language.toUpperCase(Locale.ROOT);
    };
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReferenceStyle.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
