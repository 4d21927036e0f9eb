package org.ddlist.text;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A file that is read and replaced while no other ddlist changes it. The new text is written beside
 * it and renamed, so that the file always has all of the old text or all of the new one.
 */
public final class SafeFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /** The end of the name of a new text, which belongs to a running program. */
  static final String NEW = ".new";

  /** The end of the name of a new text while it is copied into the file itself. */
  private static final String WHOLE = ".whole";

  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final String name;
  private final Path file;
  private final FileLock lock;
  private final Stamp stamp;
  private Path beside;
  private boolean deleted;

  private SafeFile(String name, Path file, FileLock lock) throws IOException {
    this.name = name;
    this.file = file;
    this.lock = lock;
    stamp = Stamp.of(file);
  }

  /** What tells a file from one that another program put in its place or wrote to. */
  private record Stamp(Object inode, long size, FileTime modified) {
    /** Null if there is no file. */
    static Stamp of(Path file) throws IOException {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(now.fileKey(), now.size(), now.lastModifiedTime());
      } catch (NoSuchFileException e) {
        return null;
      }
    }
  }

  /**
   * Locks a file, or the one that a symbolic link leads to. It need not exist.
   *
   * @throws BusyException if another ddlist changes it for longer than some seconds
   * @throws FileException if it is not a regular file, is read-only or has no directory
   */
  public static SafeFile open(String name) throws IOException {
    Path file = FileNames.target(name);
    if (Files.isDirectory(file)) {
      throw FileException.unwritable(name, "is a directory");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw FileException.unwritable(name, "not a regular file");
    }
    if (Files.exists(file) && isReadOnly(file)) {
      throw FileException.unwritable(name, "read-only");
    }
    Path folder = file.getParent();
    if (!Files.isDirectory(folder)) {
      throw FileException.uncreatable(name, "no such directory");
    }
    FileLock lock;
    try {
      lock = FileLock.take(lock(file), name);
    } catch (FileSystemException e) {
      throw FileException.unwritable(
          name, "no file can be created in its folder: " + FileException.reason(e));
    }
    try {
      clearLeftovers(name, file);
      return new SafeFile(name, file, lock);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** The lock file of a file. */
  static Path lock(Path file) {
    return file.resolveSibling(FileNames.beside(file) + ".lock");
  }

  /** Deletes what a writer left that was killed; nobody else writes beside the file now. */
  private static void clearLeftovers(String name, Path file) throws IOException {
    String beside = FileNames.beside(file) + ".";
    try (DirectoryStream<Path> all = Files.newDirectoryStream(file.getParent())) {
      for (Path other : all) {
        String called = other.getFileName().toString();
        String end = called.startsWith(beside) ? afterDigits(called, beside.length()) : "";
        if (end.equals(NEW)) {
          Files.deleteIfExists(other);
        } else if (end.equals(WHOLE)) {
          throw FileException.unwritable(
              name,
              "an earlier change was interrupted; all of the text is in "
                  + other
                  + ": move it here, or delete it");
        }
      }
    } catch (DirectoryIteratorException | AccessDeniedException e) {
      // A folder that cannot be listed keeps its leftovers.
    }
  }

  private static String afterDigits(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(end);
  }

  /** By its mode, since the superuser can write any file. */
  private static boolean isReadOnly(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    boolean nobody =
        view != null && Collections.disjoint(view.readAttributes().permissions(), WRITE);
    return nobody || !Files.isWritable(file);
  }

  /**
   * Writes a text in UTF-8 to a file that is not read before. A pipe or a device is written to
   * directly.
   */
  public static void write(String name, String text) throws IOException {
    // Not the target of the link: that of /dev/stdout is no path, and only the system can follow
    // it.
    File file = new File(name);
    if (file.exists() && !file.isFile() && !file.isDirectory()) {
      try {
        Files.writeString(file.toPath(), text);
        return;
      } catch (IOException e) {
        throw FileException.unwritable(name, e);
      }
    }
    try (SafeFile open = open(name)) {
      open.write(new Edits(text, List.of()), StandardCharsets.UTF_8);
    }
  }

  /** Whether the file existed when this was opened. */
  public boolean exists() {
    return stamp != null;
  }

  /**
   * The text of the file; empty if it does not exist.
   *
   * @throws FileException if it cannot be read, or is not text
   */
  public DecodedText read() throws FileException {
    try {
      return DecodedText.decode(name, exists() ? Files.readAllBytes(file) : new byte[0]);
    } catch (IOException e) {
      throw FileException.unreadable(name, e);
    }
  }

  /**
   * Replaces the file's text, and keeps its mode, owner, group, access control list and extended
   * attributes where the system allows it.
   *
   * @throws FileException if it cannot be written, or the charset lacks a character of the text;
   *     the file is unchanged
   */
  public void write(Edits edits, Charset charset) throws FileException {
    prepare(edits, charset);
    commit();
  }

  /**
   * Writes the new text beside the file, which {@link #commit} puts in its place.
   *
   * @throws FileException as {@link #write} does
   */
  public void prepare(Edits edits, Charset charset) throws FileException {
    CharsetEncoder encoder = charset.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    try {
      beside = Files.createTempFile(file.getParent(), FileNames.beside(file) + ".", NEW);
      keepAttributes();
      try (FileChannel channel =
          FileChannel.open(
              beside, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
        OutputStream out = Channels.newOutputStream(channel);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, encoder), BUFFER);
        edits.write(writer);
        writer.flush();
        channel.force(true);
      }
    } catch (UnmappableCharacterException e) {
      throw FileException.unwritable(
          name, charset.name() + " lacks a character of the new text; save the file in UTF-8");
    } catch (IOException e) {
      throw FileException.unwritable(name, e);
    }
  }

  /** Lets {@link #commit} delete the file. */
  void prepareDeletion() {
    deleted = true;
  }

  /** Whether {@link #commit} changes the file. */
  boolean isPrepared() {
    return deleted || beside != null;
  }

  String name() {
    return name;
  }

  /** Where the new text is until {@link #commit}; null if the file is to be deleted. */
  Path beside() {
    return beside;
  }

  /**
   * @throws BusyException if another program changed the file since it was opened
   */
  void checkUnchanged() throws IOException {
    if (!Objects.equals(stamp, Stamp.of(file))) {
      throw BusyException.changed(name);
    }
  }

  /**
   * Does what was prepared.
   *
   * @throws BusyException if another program changed the file in the meantime; it keeps its text
   */
  void commit() throws FileException {
    try {
      if (isPrepared()) {
        checkUnchanged();
      }
      if (deleted) {
        Files.deleteIfExists(file);
      } else if (beside != null) {
        moveIntoPlace();
      }
    } catch (IOException e) {
      throw FileException.unwritable(name, e);
    }
  }

  private void moveIntoPlace() throws IOException {
    if (exists() && hasHardLinks()) {
      overwrite();
      return;
    }
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // a mount point, or another user's file in a folder such as /tmp
      if (!exists()) {
        throw e;
      }
      overwrite();
    }
  }

  private boolean hasHardLinks() throws IOException {
    try {
      return (Integer) Files.getAttribute(file, "unix:nlink") > 1;
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }

  /** The file's own, or the mode that the user's mask gives a new file. */
  private void keepAttributes() throws IOException {
    if (exists()) {
      Files.copy(
          file, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    } else if (Files.getFileAttributeView(beside, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(lock.path()));
    }
  }

  /**
   * Writes into the file itself, where a rename fails or would take it from the other names that it
   * has. If that is interrupted, the whole text is still beside it.
   */
  private void overwrite() throws IOException {
    String called = beside.getFileName().toString();
    Path whole = beside.resolveSibling(called.substring(0, called.length() - NEW.length()) + WHOLE);
    Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE);
    beside = whole;
    try (FileChannel from = FileChannel.open(whole, StandardOpenOption.READ);
        FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE)) {
      beside = null;
      long size = from.size();
      for (long done = 0; done < size; ) {
        done += from.transferTo(done, size - done, to);
      }
      to.truncate(size);
      to.force(true);
      beside = whole;
    } catch (IOException e) {
      if (beside != null) {
        throw e;
      }
      throw new IOException(FileException.reason(e) + "; the new text is in " + whole, e);
    }
  }

  /** Unlocks the file for others. */
  @Override
  public void close() throws IOException {
    try {
      if (beside != null) {
        Files.deleteIfExists(beside);
      }
    } finally {
      lock.close();
    }
  }
}
