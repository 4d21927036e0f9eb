package org.ddlist.text;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;

/**
 * A file that is read and replaced while no other ddlist changes it. The new text is written beside
 * it and renamed, so that the file always has all of the old text or all of the new one.
 */
public final class SafeFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /** As many links as Linux follows. */
  private static final int MOST_LINKS = 40;

  private final String name;
  private final Path file;
  private final FileLock lock;
  private final boolean exists;
  private Path beside;
  private boolean deleted;

  private SafeFile(String name, Path file, FileLock lock) {
    this.name = name;
    this.file = file;
    this.lock = lock;
    exists = Files.exists(file);
  }

  /**
   * Locks a file, or the one that a symbolic link leads to. It need not exist.
   *
   * @throws BusyException if another ddlist changes it for longer than some seconds
   * @throws FileException if it is not a regular file, is read-only or has no directory
   */
  public static SafeFile open(String name) throws IOException {
    Path file = target(name);
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
    try {
      Path lock = folder.resolve(FileNames.beside(file) + ".lock");
      return new SafeFile(name, file, FileLock.take(lock, name));
    } catch (FileSystemException e) {
      throw FileException.unwritable(
          name, "no file can be created in its folder: " + FileException.reason(e));
    }
  }

  /** Follows symbolic links, also one to a file that does not exist. */
  static Path target(String name) throws IOException {
    Path file;
    try {
      file = FileNames.path(name).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw FileException.uncreatable(
          name,
          FileNames.isGarbled(name)
              ? "the name is not in the encoding of the locale"
              : "not a file name");
    }
    for (int i = 0; Files.isSymbolicLink(file); i++) {
      if (i == MOST_LINKS) {
        throw FileException.unwritable(name, "symbolic link to itself");
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    // ".." after a link to a folder is that folder's parent
    Path folder = file.getParent();
    boolean named = folder != null && !file.endsWith("..") && !file.endsWith(".");
    return named && Files.isDirectory(folder)
        ? folder.toRealPath().resolve(file.getFileName())
        : file.normalize();
  }

  /** By its mode, since the superuser can write any file. */
  private static boolean isReadOnly(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      var permissions = view.readAttributes().permissions();
      boolean any =
          permissions.contains(PosixFilePermission.OWNER_WRITE)
              || permissions.contains(PosixFilePermission.GROUP_WRITE)
              || permissions.contains(PosixFilePermission.OTHERS_WRITE);
      if (!any) {
        return true;
      }
    }
    return !Files.isWritable(file);
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
        throw FileException.unwritable(name, FileException.reason(e));
      }
    }
    try (SafeFile open = open(name)) {
      open.write(new Edits(text, List.of()), StandardCharsets.UTF_8);
    }
  }

  /** Whether the file existed when this was opened. */
  public boolean exists() {
    return exists;
  }

  /**
   * The text of the file; empty if it does not exist.
   *
   * @throws FileException if it cannot be read, or is not text
   */
  public DecodedText read() throws FileException {
    try {
      return DecodedText.decode(name, exists ? Files.readAllBytes(file) : new byte[0]);
    } catch (FileException e) {
      throw e;
    } catch (IOException e) {
      throw FileException.unreadable(name, FileException.reason(e));
    }
  }

  /**
   * Replaces the file's text, and keeps its mode, owner, group and attributes where the system
   * allows it.
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
    try {
      writeBeside(edits, charset);
    } catch (UnmappableCharacterException e) {
      throw FileException.unwritable(
          name, charset.name() + " lacks a character of the new text; save the file in UTF-8");
    } catch (IOException e) {
      throw FileException.unwritable(name, FileException.reason(e));
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

  /** Does what was prepared. */
  void commit() throws FileException {
    try {
      if (deleted) {
        Files.deleteIfExists(file);
      } else if (beside != null) {
        moveIntoPlace();
      }
    } catch (IOException e) {
      throw FileException.unwritable(name, FileException.reason(e));
    }
  }

  private void writeBeside(Edits edits, Charset charset) throws IOException {
    beside = Files.createTempFile(file.getParent(), FileNames.beside(file) + ".", ".new");
    CharsetEncoder encoder = charset.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(Channels.newOutputStream(channel), encoder), BUFFER);
      edits.write(out);
      out.flush();
      channel.force(true);
    }
  }

  private void moveIntoPlace() throws IOException {
    if (exists && hasHardLinks()) {
      overwrite();
      return;
    }
    keepAttributes();
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // a mount point, or another user's file in a folder such as /tmp
      if (!exists) {
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

  /**
   * Writes into the file itself, where a rename fails or would take it from the other names that it
   * has. If that is interrupted, the whole text is still beside it.
   */
  private void overwrite() throws IOException {
    Path whole = beside;
    try (FileChannel from = FileChannel.open(beside, StandardOpenOption.READ);
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

  private void keepAttributes() throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    if (!exists) {
      // the mode that the user's mask gives a new file
      view.setPermissions(Files.getPosixFilePermissions(lock.path()));
      return;
    }
    PosixFileAttributes attributes = Files.readAttributes(file, PosixFileAttributes.class);
    keepOwner(view, attributes);
    keepUserAttributes();
    view.setPermissions(attributes.permissions());
  }

  /** Only the superuser may give a file away, and others only to a group of theirs. */
  private static void keepOwner(PosixFileAttributeView view, PosixFileAttributes attributes)
      throws IOException {
    PosixFileAttributes made = view.readAttributes();
    try {
      if (!made.group().equals(attributes.group())) {
        view.setGroup(attributes.group());
      }
      if (!made.owner().equals(attributes.owner())) {
        view.setOwner(attributes.owner());
      }
    } catch (FileSystemException e) {
      // The file then belongs to its writer, as after an editor's save.
      return;
    }
  }

  private void keepUserAttributes() {
    var from = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    var to = Files.getFileAttributeView(beside, UserDefinedFileAttributeView.class);
    try {
      for (String name : from == null ? List.<String>of() : from.list()) {
        ByteBuffer value = ByteBuffer.allocate(from.size(name));
        from.read(name, value);
        to.write(name, value.flip());
      }
    } catch (IOException | UnsupportedOperationException e) {
      // Not every file system has them, and a few belong to the superuser.
      return;
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
