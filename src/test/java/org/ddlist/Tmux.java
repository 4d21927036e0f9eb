package org.ddlist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A shell in a terminal of tmux, which a test types into and whose screen it reads. */
final class Tmux {
  /** How long a screen may take to show what it must, on the slowest machine. */
  private static final long PATIENCE = 60_000;

  private static final long NAP = 20;

  private final Path folder;

  /**
   * Starts it.
   *
   * @param folder an empty folder, the home of the shell
   */
  Tmux(Path folder, int columns, int rows) throws IOException, InterruptedException {
    this.folder = folder;
    Path configuration = folder.resolve("tmux.conf");
    Files.writeString(configuration, "set -s set-clipboard on\n");
    tmux(
        "-u",
        "-f",
        configuration.toString(),
        "new-session",
        "-d",
        "-x",
        Integer.toString(columns),
        "-y",
        Integer.toString(rows),
        "PS1='$ ' LANG=C.UTF-8 LC_ALL=C.UTF-8 HOME='" + folder + "' ENV= exec sh");
    waitFor("$");
  }

  /** Runs tmux and gives what it prints. */
  String tmux(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tmux", "-S", folder.resolve("s").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("TMUX");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new IOException("these tests need tmux, 'apt-get install tmux'", e);
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + printed);
    }
    return printed;
  }

  /** Types text as it is. */
  void type(String text) throws IOException, InterruptedException {
    tmux("send-keys", "-l", text);
  }

  /** Presses keys by the names that tmux has for them. */
  void press(String... keys) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("send-keys"));
    words.addAll(List.of(keys));
    tmux(words.toArray(String[]::new));
  }

  /** Presses a key until the text is on the screen: less may drop one that follows an interrupt. */
  void pressUntil(String text, String key) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE * 1_000_000;
    while (!screen().contains(text) && System.nanoTime() < end) {
      press(key);
      Thread.sleep(NAP);
    }
    waitFor(text);
  }

  /** Types a line of shell and Enter. */
  void run(String line) throws IOException, InterruptedException {
    type(line);
    press("Enter");
  }

  void resize(int columns, int rows) throws IOException, InterruptedException {
    tmux("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
  }

  /** The lines on the screen, without the spaces at their ends. */
  String screen() throws IOException, InterruptedException {
    return tmux("capture-pane", "-p");
  }

  /** Waits until the terminal is so set: alternate screen, cursor, mouse and wrap, each 1 or 0. */
  void waitForModes(String modes) throws IOException, InterruptedException {
    String format = "#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{wrap_flag}";
    long end = System.nanoTime() + PATIENCE * 1_000_000;
    String now = tmux("display-message", "-p", format).strip();
    while (!now.equals(modes)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not " + modes + " but " + now);
      }
      Thread.sleep(NAP);
      now = tmux("display-message", "-p", format).strip();
    }
  }

  /**
   * Waits until all the texts are on the screen at once, and gives the screen. What one key draws
   * may be seen in parts, and the screen of each key before the last one may be seen, too: name all
   * that must be there.
   */
  String waitFor(String... texts) throws IOException, InterruptedException {
    List<String> all = List.of(texts);
    return waitFor(String.join(", ", all), screen -> all.stream().allMatch(screen::contains));
  }

  /** Waits until what was copied last begins so. */
  void waitForBuffer(String start) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE * 1_000_000;
    while (!tmux("show-buffer").startsWith(start)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not " + start + " but " + tmux("show-buffer"));
      }
      Thread.sleep(NAP);
    }
  }

  /** Waits until the screen is as it must be, and gives it. */
  String waitFor(String what, Predicate<String> is) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE * 1_000_000;
    String screen = screen();
    while (!is.test(screen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("no " + what + " on the screen:\n" + screen);
      }
      Thread.sleep(NAP);
      screen = screen();
    }
    return screen;
  }

  /** Ends it and what runs in it. */
  void stop() throws IOException, InterruptedException {
    tmux("kill-server");
  }
}
