package org.ddlist.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A file that cannot be read or written. The message names the file and says why, for a person. */
public class FileException extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  FileException(String message, String reason) {
    super(message);
    this.reason = reason;
  }

  /** A file that cannot be read. */
  public static FileException unreadable(String name, String reason) {
    return new FileException(called(name) + ": " + reason, reason);
  }

  /** The same for a reason that the system gives; the failure itself if it names a file already. */
  static FileException unreadable(String name, IOException e) {
    return e instanceof FileException known ? known : unreadable(name, reason(e));
  }

  /** A file that exists and cannot be written. */
  static FileException unwritable(String name, IOException e) {
    return e instanceof FileException known ? known : unwritable(name, reason(e));
  }

  /** The same for another reason. */
  public static FileException unwritable(String name, String reason) {
    return new FileException("cannot write " + name + ": " + reason, reason);
  }

  /** A new file that cannot be written. */
  static FileException uncreatable(String name, String reason) {
    return new FileException("cannot create " + name + ": " + reason, reason);
  }

  /** The message without the file's name. */
  public String reason() {
    return reason;
  }

  private static String called(String name) {
    return name.equals(DecodedText.STDIN) ? "standard input" : name;
  }

  /** Why a file could not be read or written, without its name. */
  public static String reason(IOException e) {
    if (e instanceof FileException known) {
      return known.reason;
    }
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "already exists";
    }
    if ("Bad file descriptor".equals(e.getMessage())) {
      return "it is closed";
    }
    String reason = e instanceof FileSystemException failed ? failed.getReason() : null;
    return reason == null ? e.getMessage() : reason;
  }
}
