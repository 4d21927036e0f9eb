package org.ddlist;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.function.Executable;

/**
 * Notices work that grows faster than its input, by the processor time of its thread: a busy
 * machine makes a test wait, but not fail.
 */
public final class ProcessorTime {
  private static final Duration MOST = Duration.ofSeconds(5);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Does the work in a thread of its own; fails if that uses the processor for five seconds. */
  public static void assertShort(Executable work) {
    assertShort(work, MOST);
  }

  static void assertShort(Executable work, Duration most) {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              try {
                work.execute();
              } catch (Exception | Error e) {
                throw e;
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
              return null;
            });
    Thread thread = new Thread(task, "work of a test");
    thread.setDaemon(true);
    thread.start();
    while (true) {
      try {
        task.get(20, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException e) {
        if (THREADS.getThreadCpuTime(thread.getId()) > most.toNanos()) {
          StackTraceElement[] at = thread.getStackTrace();
          thread.interrupt();
          AssertionError slow = new AssertionError("the work takes more than " + most);
          slow.setStackTrace(at);
          throw slow;
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        fail(e.getCause());
      } catch (InterruptedException e) {
        thread.interrupt();
        fail(e);
      }
    }
  }
}
