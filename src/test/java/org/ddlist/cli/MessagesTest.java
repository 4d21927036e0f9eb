package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Screens;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void whoAskedForNoNotesIsNotToldHowFarThingsAre() throws Exception {
    assertTrue(progress(false).contains("checking refs.bib"), progress(false));
    assertEquals("", progress(true));
  }

  /** What is written while some work takes more than a second. */
  private static String progress(boolean quiet) throws Exception {
    StringWriter err = new StringWriter();
    Terminal screen = Screens.of(80).sayingTo(quiet ? Messages.withoutNotes(err) : err);
    Progress progress = Messages.progress("checking refs.bib", screen);
    Thread.sleep(1200);
    progress.end();
    return err.toString();
  }
}
