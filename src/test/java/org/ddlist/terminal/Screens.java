package org.ddlist.terminal;

import java.io.InputStream;
import java.io.Writer;
import java.util.Map;

/** What a run may be connected to. */
public final class Screens {
  private Screens() {}

  public static Terminal of(int columns) {
    return terminal(true, columns, true, Map.of());
  }

  public static Terminal ascii(int columns) {
    return terminal(true, columns, false, Map.of());
  }

  /** One that makes links. */
  public static Terminal linking(int columns) {
    return terminal(true, columns, true, Map.of("DDLIST_HYPERLINKS", "always"));
  }

  public static Terminal pipe() {
    return terminal(false, 80, true, Map.of());
  }

  static Terminal terminal(
      boolean screen, int columns, boolean unicode, Map<String, String> environment) {
    return new Terminal(
        new Terminal.Input(InputStream.nullInputStream(), screen),
        new Terminal.Data(Writer.nullWriter(), screen),
        new Terminal.Notes(Writer.nullWriter(), screen),
        new Terminal.Screen(columns, 24, unicode),
        environment);
  }
}
