package org.ddlist.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.ddlist.text.XmlText;

/** What pages of HTML that need nothing from elsewhere begin with. */
final class HtmlPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      %s<title>%s</title>
      <style>%s</style>
      </head>
      <body>
      """;

  private HtmlPage() {}

  /**
   * All up to the body.
   *
   * @param more further elements of the head, a line each; empty for none
   * @param style the page's CSS
   */
  static String head(String title, String more, String style) {
    return String.format(HEAD, more, XmlText.escape(title), style);
  }

  /** A text that is kept beside the classes, such as a style. */
  static String resource(String name) throws IOException {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
