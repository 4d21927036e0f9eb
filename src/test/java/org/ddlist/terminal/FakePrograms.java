package org.ddlist.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder of programs that write down what they are given, for a PATH of its own. */
record FakePrograms(Path folder) {

  /** One that ends well and leaves its name, arguments and input. */
  void add(String... names) throws IOException {
    for (String name : names) {
      script(
          name,
          "printf '%s\\n' \"${0##*/}\" \"$@\" >> '"
              + folder
              + "/said'\n/bin/cat > '"
              + folder
              + "/read'");
    }
  }

  void addFailing(String name) throws IOException {
    script(name, "echo " + name + " >> '" + folder + "/said'\nexit 1");
  }

  /** One that neither reads nor ends while a test runs. */
  void addHanging(String name) throws IOException {
    script(name, "exec /bin/sleep 30");
  }

  private void script(String name, String lines) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The name and arguments of each that ran, parted by spaces; empty if none did. */
  String said() throws IOException {
    Path file = folder.resolve("said");
    return Files.exists(file) ? String.join(" ", Files.readAllLines(file)) : "";
  }

  /** What the last one read. */
  byte[] read() throws IOException {
    return Files.readAllBytes(folder.resolve("read"));
  }
}
