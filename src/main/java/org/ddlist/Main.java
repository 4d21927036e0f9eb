package org.ddlist;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.cli.Cli;
import org.ddlist.cli.EmbeddedCatalog;
import org.ddlist.cli.ExitStatus;
import org.ddlist.terminal.Terminal;

/** The entry point: builds the terminal and the embedded catalog, and ends the process once. */
public final class Main {
  /** The mask of a file's type in its mode, and two types (POSIX, sys/stat.h). */
  private static final int FILE_TYPE = 0170000;

  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  /** The system's message for a stream that is closed or read-only (EBADF). */
  private static final String CLOSED = "Bad file descriptor";

  /** Over the number of the process. */
  private static final byte[] ENDED = {'0', ' ', ' ', ' ', ' ', ' ', ' ', ' '};

  private Main() {}

  /** Runs a command line. The launcher describes the streams in system properties. */
  public static void main(String[] args) {
    int status = run(args);
    // Since Java 21, System.exit looks up a logger first: 42 classes in no archive, 8 ms.
    if (status != ExitStatus.DONE) {
      System.exit(status);
    }
  }

  static int run(String[] args) {
    Writer out = writer(FileDescriptor.out);
    Writer err = writer(FileDescriptor.err);
    int status;
    try {
      EmbeddedCatalog catalog = new EmbeddedCatalog(System.getProperty("ddlist.packed"));
      status = Cli.run(terminal(out, err), catalog, List.of(args));
      out.flush();
    } catch (IOException e) {
      status = outputFailed(e, err);
    } catch (RuntimeException | Error e) {
      status = internalError(e, err);
    }
    try {
      err.flush();
      noteTheEnd();
    } catch (IOException e) {
      // No stream is left to report it on.
      return status;
    }
    return status;
  }

  /** Tells the launcher that the class archive did not crash this run. */
  private static void noteTheEnd() throws IOException {
    String note = System.getProperty("ddlist.running", "");
    if (!note.isEmpty()) {
      try (RandomAccessFile file = new RandomAccessFile(note, "rw")) {
        file.write(ENDED);
      }
    }
  }

  private static Terminal terminal(Writer out, Writer err) {
    String terminals = System.getProperty("ddlist.terminals", "");
    Map<String, String> environment = environment();
    return new Terminal(
        new Terminal.Input(System.in, terminals.contains("0")),
        new Terminal.Data(out, terminals.contains("1")),
        new Terminal.Notes(err, terminals.contains("2")),
        new Terminal.Screen(
            Terminal.columns(environment.get("COLUMNS"), System.getProperty("ddlist.columns")),
            Terminal.rows(environment.get("LINES"), System.getProperty("ddlist.rows")),
            System.getProperty("ddlist.unicode", "true").equals("true")),
        environment);
  }

  /** The environment before the launcher changed the locale for Java. */
  private static Map<String, String> environment() {
    String locale = System.getProperty("ddlist.locale");
    if (locale == null) {
      return System.getenv();
    }
    Map<String, String> environment = new HashMap<>(System.getenv());
    if (locale.isEmpty()) {
      environment.remove("LC_ALL");
    } else {
      environment.put("LC_ALL", locale);
    }
    return environment;
  }

  private static Writer writer(FileDescriptor descriptor) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /** A reader that closed the pipe early is no error; a full disk or a closed stream is one. */
  private static int outputFailed(IOException e, Writer err) {
    if (isPipe()) {
      return ExitStatus.DONE;
    }
    if (CLOSED.equals(e.getMessage())) {
      say(err, "ddlist: standard output is closed", "redirect it, as in 'ddlist list > FILE'");
    } else {
      say(err, "ddlist: cannot write the output: " + e.getMessage(), "is the disk full?");
    }
    return ExitStatus.UNREADABLE;
  }

  private static boolean isPipe() {
    try {
      Object mode = Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
      int type = (Integer) mode & FILE_TYPE;
      return type == PIPE || type == SOCKET;
    } catch (IOException | UnsupportedOperationException e) {
      return true;
    }
  }

  private static int internalError(Throwable e, Writer err) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    say(
        err,
        "ddlist: internal error: " + e + where,
        "please report it with the command that caused it");
    return ExitStatus.INTERNAL_ERROR;
  }

  private static void say(Writer err, String problem, String remedy) {
    try {
      err.append(problem).append('\n').append(remedy).append('\n');
    } catch (IOException e) {
      // The exit status reports it.
    }
  }
}
