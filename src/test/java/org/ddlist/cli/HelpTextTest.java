package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class HelpTextTest {
  @Test
  void noLineIsLongerThanAnOrdinaryScreen() throws IOException {
    StringBuilder help = new StringBuilder();
    HelpText.writeOverview(help);
    HelpText.writeShort(help);
    for (String line : help.toString().lines().toList()) {
      assertTrue(line.length() <= 80, line);
    }
  }
}
