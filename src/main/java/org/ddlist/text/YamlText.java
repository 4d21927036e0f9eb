package org.ddlist.text;

/** Writes text as YAML scalars (<a href="https://yaml.org/spec/1.2.2/">YAML 1.2</a>). */
public final class YamlText {
  private YamlText() {}

  /** A scalar within brackets or braces, quoted if need be; an empty text stays empty. */
  public static String flowScalar(String text) {
    boolean indicator = false;
    for (int i = 0; i < text.length(); i++) {
      indicator |= ",[]{}?".indexOf(text.charAt(i)) >= 0;
    }
    return indicator ? quoted(text) : scalar(text);
  }

  /** A scalar, quoted if YAML would read it as something else; an empty text stays empty. */
  public static String scalar(String text) {
    if (text.isEmpty()) {
      return text;
    }
    boolean plain =
        !isNull(text)
            && !text.contains(": ")
            && !text.contains(" #")
            && !text.endsWith(":")
            && "-?:,[]{}#&*!|>'\"%@` ".indexOf(text.charAt(0)) < 0
            && !text.endsWith(" ");
    for (int i = 0; plain && i < text.length(); i++) {
      plain = !Character.isISOControl(text.charAt(i));
    }
    return plain ? text : quoted(text);
  }

  private static boolean isNull(String text) {
    return text.equalsIgnoreCase("null") || text.equals("~");
  }

  /** A scalar in double quotes, with control characters escaped. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append("\\x").append(Character.forDigit(c >> 4, 16));
        quoted.append(Character.forDigit(c & 0xf, 16));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
