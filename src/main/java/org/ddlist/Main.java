package org.ddlist;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
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

/** Connects the program to the process: the only file that names its streams or ends it. */
public final class Main {
  /** Where in a file's mode its type stands, and two types; from POSIX's sys/stat.h. */
  private static final int FILE_TYPE = 0170000;

  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  /** What the system says of a stream that is closed, or is not one to write to. */
  private static final String CLOSED = "Bad file descriptor";

  private Main() {}

  /** Runs a command line. The launcher tells by properties what the streams are. */
  public static void main(String[] args) {
    int status = run(args);
    // Since Java 21 every exit asks for a logger first: 42 classes that no archive has, 8 ms.
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
      status = defect(e, err);
    }
    try {
      err.flush();
      markUnfitArchive();
    } catch (IOException e) {
      // Nobody is left to tell.
      return status;
    }
    return status;
  }

  /**
   * Tells the launcher, by an empty file, that Java did not take the class archive it was given.
   */
  private static void markUnfitArchive() throws IOException {
    String mark = System.getProperty("ddlist.unfit", "");
    if (!mark.isEmpty() && !System.getProperty("java.vm.info", "").contains("sharing")) {
      Path file = Path.of(mark);
      Files.createDirectories(file.getParent());
      Files.write(file, new byte[0]);
    }
  }

  private static Terminal terminal(Writer out, Writer err) {
    String terminals = System.getProperty("ddlist.terminals", "");
    Map<String, String> environment = environment();
    return new Terminal(
        System.in,
        out,
        err,
        terminals.contains("0"),
        terminals.contains("1"),
        terminals.contains("2"),
        Terminal.columns(environment.get("COLUMNS"), System.getProperty("ddlist.columns")),
        Terminal.rows(environment.get("LINES"), System.getProperty("ddlist.rows")),
        System.getProperty("ddlist.unicode", "true").equals("true"),
        environment);
  }

  /** The environment as it was before the launcher chose the locale that Java needs. */
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

  /** A reader that has seen enough is no error; a full disk is one, and so is a closed stream. */
  private static int outputFailed(IOException e, Writer err) {
    if (isPipe()) {
      return ExitStatus.DONE;
    }
    if (CLOSED.equals(e.getMessage())) {
      say(
          err,
          "ddlist: standard output is closed",
          "send it somewhere, as in 'ddlist list > FILE'");
    } else {
      say(err, "ddlist: the output cannot be written: " + e.getMessage(), "is the disk full?");
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

  private static int defect(Throwable e, Writer err) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    say(
        err,
        "ddlist: a defect of ddlist: " + e + where,
        "please report it with the command that led to it");
    return ExitStatus.DEFECT;
  }

  private static void say(Writer err, String problem, String remedy) {
    try {
      err.append(problem).append('\n').append(remedy).append('\n');
    } catch (IOException e) {
      // Nobody is left to tell; the status says it.
      return;
    }
  }
}
