package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs lines of shell in which {@code ddlist} is the program, and keeps what they print. */
final class Launch {
  /** The folder that the build has made. */
  static final Path PROGRAM = Path.of("target/ddlist").toAbsolutePath();

  /** An option for a small catalog. */
  static final String CLASSICS = "--catalog src/test/resources/catalog";

  /** What {@code search adam -o keys} says of it. */
  static final Result ADAM = new Result(0, "kingma2015adam\n", "");

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  record Result(int status, String out, String err) {}

  /**
   * @param folder where the program may keep things
   */
  Launch(Path folder) {
    this.folder = folder;
    set("LANG", "C.UTF-8");
    set("JAVA_HOME", System.getProperty("java.home"));
    set("XDG_CONFIG_HOME", folder.resolve("config").toString());
    set("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  /** Gives the lines a variable of their environment. */
  Launch set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Runs a line with the program that the build has made. */
  Result run(String line) throws IOException, InterruptedException {
    return run(PROGRAM.resolve("bin"), line);
  }

  /** Runs a line with the program of that folder. */
  Result run(Path bin, String line) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line);
    builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("LC_") || name.startsWith("DDLIST_"));
    builder.environment().putAll(environment);
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), line + " hangs");
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** Copies a folder with the times and rights of what is in it. */
  static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(dir).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                file,
                to.resolve(from.relativize(file).toString()),
                StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
