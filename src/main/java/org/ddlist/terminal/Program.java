package org.ddlist.terminal;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Another program, found on PATH and started with separate arguments, without a shell. Unless it is
 * lent the screen, it writes nothing to our streams.
 */
final class Program {
  enum Outcome {
    DONE,
    /** It could not be started, or exited with another status. */
    FAILED,
    /** It was still running when the wait ended. */
    RUNNING
  }

  private Program() {}

  /** Whether PATH has an executable file of that name; a name with a slash is the file itself. */
  static boolean exists(String name, Map<String, String> environment) {
    return !find(name, environment).isEmpty();
  }

  private static String find(String name, Map<String, String> environment) {
    if (name.indexOf('/') >= 0) {
      return isProgram(new File(name)) ? name : "";
    }
    String path = environment.getOrDefault("PATH", "");
    for (String folder : path.split(File.pathSeparator)) {
      File file = new File(folder, name);
      if (!folder.isEmpty() && isProgram(file)) {
        return file.getPath();
      }
    }
    return "";
  }

  private static boolean isProgram(File file) {
    return file.isFile() && file.canExecute();
  }

  /**
   * Starts a program and waits for its end.
   *
   * @param command its name and arguments
   * @param input its standard input; null for none
   * @param patience how many milliseconds to wait; then it goes on alone, or is ended if it may not
   *     have read all of its input
   */
  static Outcome run(
      List<String> command, Map<String, String> environment, byte[] input, long patience) {
    ProcessBuilder builder = builder(command, environment);
    builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    if (input == null) {
      builder.redirectInput(new File("/dev/null"));
    }
    try {
      Process process = builder.start();
      if (input != null) {
        feed(process, input);
      }
      if (process.waitFor(patience, TimeUnit.MILLISECONDS)) {
        return outcome(process);
      }
      if (input != null) {
        process.destroyForcibly();
      }
      return Outcome.RUNNING;
    } catch (IOException e) {
      return Outcome.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.RUNNING;
    }
  }

  /** Lends a program the screen until it exits. Only the program receives Ctrl-C. */
  static Outcome runOnScreen(List<String> command, Map<String, String> environment) {
    try {
      Process process = builder(command, environment).inheritIO().start();
      Interrupts.leaveToOthers();
      return outcome(process);
    } catch (IOException e) {
      return Outcome.FAILED;
    }
  }

  /**
   * Lends a program the screen until it exits, and writes a text to it. Only the program receives
   * Ctrl-C.
   *
   * @return whether it could be started
   */
  static boolean page(List<String> command, Map<String, String> environment, String text) {
    Process process;
    try {
      process =
          builder(command, environment)
              .redirectOutput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      return false;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> outcome(process), "pager"));
    Interrupts.leaveToOthers();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The user left the pager before the end of the text.
      return outcome(process) != Outcome.RUNNING;
    }
    return outcome(process) != Outcome.RUNNING;
  }

  private static Outcome outcome(Process process) {
    try {
      return process.waitFor() == 0 ? Outcome.DONE : Outcome.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.RUNNING;
    }
  }

  private static ProcessBuilder builder(List<String> command, Map<String, String> environment) {
    List<String> located = new ArrayList<>(command);
    located.set(0, find(command.get(0), environment));
    ProcessBuilder builder = new ProcessBuilder(located);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  /** In a separate thread, since a program that does not read would block us. */
  private static void feed(Process process, byte[] input) {
    Thread feeder =
        new Thread(
            () -> {
              try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input);
              } catch (IOException e) {
                // It closed its input or exited; its status is what counts.
                return;
              }
            },
            "feeder");
    feeder.setDaemon(true);
    feeder.start();
  }
}
