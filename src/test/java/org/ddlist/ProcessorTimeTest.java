package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ProcessorTimeTest {
  @Test
  void workThatNeverEndsFails() {
    Error error =
        assertThrows(
            AssertionError.class,
            () -> ProcessorTime.assertShort(ProcessorTimeTest::spin, Duration.ofMillis(50)));
    assertEquals("spin", error.getStackTrace()[0].getMethodName());
  }

  private static void spin() {
    long turns = 0;
    while (!Thread.currentThread().isInterrupted()) {
      turns++;
    }
    assertEquals(turns, turns);
  }

  @Test
  void waitingIsNoWork() {
    ProcessorTime.assertShort(() -> Thread.sleep(200), Duration.ofMillis(50));
  }

  @Test
  void whatTheWorkThrowsFailsTheTest() {
    Error error = new AssertionFailedError("red");
    assertSame(
        error,
        assertThrows(
            AssertionError.class,
            () ->
                ProcessorTime.assertShort(
                    () -> {
                      throw error;
                    })));
    IOException failure = new IOException();
    Error thrown =
        assertThrows(
            AssertionError.class,
            () ->
                ProcessorTime.assertShort(
                    () -> {
                      throw failure;
                    }));
    assertSame(failure, thrown.getCause());
  }
}
