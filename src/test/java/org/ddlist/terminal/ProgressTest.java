package org.ddlist.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final CountDownLatch told = new CountDownLatch(2);
  private final StringWriter err =
      new StringWriter() {
        @Override
        public void flush() {
          told.countDown();
        }
      };

  private Terminal terminal(boolean screen, Map<String, String> environment) {
    return new Terminal(
        new Terminal.Input(InputStream.nullInputStream(), screen),
        new Terminal.Data(Writer.nullWriter(), screen),
        new Terminal.Notes(err, screen),
        new Terminal.Screen(80, 24, true),
        environment);
  }

  @Test
  void whatTakesLongIsToldAndThenCleared() throws Exception {
    Progress progress = Progress.of("auditing refs.bib", terminal(true, Map.of()), 1);
    told.await();
    progress.end();
    String said = err.toString();
    assertTrue(said.startsWith("\r\u001b[Kddlist: auditing refs.bib, 0 s\r\u001b[K"), said);
    assertTrue(said.endsWith(" s\r\u001b[K"), said);
  }

  @Test
  void whatIsReachedIsTold() throws Exception {
    Progress progress = Progress.of("reading", terminal(true, Map.of()), 1);
    progress.reach(1_250_000, 3_000_000);
    told.await();
    progress.reach(2_000_000, -1);
    while (!err.toString().contains(" s, 2.0 MB\r")) {
      Thread.onSpinWait();
    }
    progress.end();
    assertTrue(err.toString().contains(" s, 1.2 of 3.0 MB\r"), err.toString());
  }

  @Test
  void whatIsSoonDoneIsNotMentioned() {
    Progress progress = Progress.of("auditing", terminal(true, Map.of()), 1_000_000);
    progress.end();
    assertEquals("", err.toString());
  }

  @Test
  void aPipeADumbTerminalAndAQuietRunAreToldNothing() throws Exception {
    Progress inPipe = Progress.of("auditing", terminal(false, Map.of()), 1);
    Progress quiet = Progress.of("auditing", terminal(true, Map.of()).quieted(), 1);
    Progress dumb = Progress.of("auditing", terminal(true, Map.of("TERM", "dumb")), 1);
    Thread.sleep(50);
    inPipe.end();
    quiet.end();
    dumb.end();
    assertEquals("", err.toString());
  }
}
