package org.ddlist.text;

/** Escapes text for XML and HTML. */
public final class XmlText {
  private XmlText() {}

  /** Text for an element or an attribute; control characters, which XML excludes, are omitted. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String entity = entity(c);
      if (entity != null) {
        escaped.append(entity);
      } else if (c >= ' ' || c == '\n' || c == '\t') {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** The entity for a character of markup; null for any other character. */
  public static String entity(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }
}
