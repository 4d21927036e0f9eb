package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.ddlist.browse.KeyHelp;
import org.ddlist.terminal.Screens;
import org.junit.jupiter.api.Test;

class ScreenPageTest {
  private static String page(Command command) throws IOException {
    StringWriter page = new StringWriter();
    ScreenPage.write(command, Screens.pipe().writingTo(page));
    return page.toString();
  }

  @Test
  void browseNamesEveryKey() throws IOException {
    String page = page(new BrowseCommand());
    String keys = page.substring(page.indexOf("\nKeys\n"), page.indexOf("\nExamples\n"));
    for (KeyHelp.Key key : KeyHelp.KEYS) {
      assertTrue(keys.contains("\n  " + key.keys() + "  "), key.keys());
    }
    keys.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    assertEquals(-1, page(new AboutCommand()).indexOf("\nKeys\n"));
  }

  @Test
  void whereAKeyOnStandardInputEndsIsSaid() throws IOException {
    for (Command command : new Command[] {new CiteCommand(), KeyedCommand.show()}) {
      String text = page(command).replaceAll("\\s+", " ");
      assertTrue(text.contains("up to a space, a tab or a comma"), text);
    }
  }

  @Test
  void aPageThatCannotBeWrittenIsNoSuccess() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThrows(
        IOException.class,
        () -> ScreenPage.write(new AboutCommand(), Screens.pipe().writingTo(full)));
  }

  @Test
  void noLineIsLongerThanAnOrdinaryScreen() throws IOException {
    StringBuilder help = new StringBuilder();
    HelpCommand.writeOverview(help);
    HelpCommand.writeShort(help);
    for (Command command : Commands.all()) {
      help.append(page(command));
    }
    for (String line : help.toString().lines().toList()) {
      assertTrue(line.length() <= 80 || line.startsWith("  ddlist "), line);
    }
  }
}
