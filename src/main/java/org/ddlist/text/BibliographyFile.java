package org.ddlist.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;

/**
 * A bibliography that is changed: read and written while no other ddlist changes it. It is written
 * beside and renamed, so that whatever happens it is either as it was or as it should be.
 */
public final class BibliographyFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final FileLock lock;
  private final boolean exists;

  private BibliographyFile(Path file, FileLock lock, boolean exists) {
    this.file = file;
    this.lock = lock;
    this.exists = exists;
  }

  /**
   * Takes a file, or the one that a link leads to; there need not be one yet.
   *
   * @throws BusyException if another ddlist goes on changing it
   * @throws FileSystemException if it is no file, or cannot be written; its reason says which
   */
  public static BibliographyFile open(Path name) throws IOException {
    Path file = target(name);
    boolean exists = Files.exists(file);
    if (exists && !Files.isRegularFile(file)) {
      String what = Files.isDirectory(file) ? "is a folder" : "is no file";
      throw new FileSystemException(name.toString(), null, what);
    }
    if (exists && isReadOnly(file)) {
      throw new FileSystemException(name.toString(), null, "is read-only");
    }
    Path folder = file.getParent();
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(name.toString(), null, "is in no folder that exists");
    }
    FileLock lock = FileLock.take(folder.resolve("." + file.getFileName() + ".lock"));
    return new BibliographyFile(file, lock, Files.exists(file));
  }

  /** Follows links, also one that leads to where no file is. */
  private static Path target(Path name) throws IOException {
    Path file = name.toAbsolutePath();
    for (int i = 0; Files.isSymbolicLink(file); i++) {
      if (i == 40) {
        throw new FileSystemException(name.toString(), null, "is a link that leads to itself");
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file.normalize();
  }

  /** By its mode, since to the superuser everything can be written. */
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

  /** Whether there was a file when this was opened. */
  public boolean exists() {
    return exists;
  }

  /** What it has; nothing if there is no file yet. */
  public byte[] read() throws IOException {
    return exists ? Files.readAllBytes(file) : new byte[0];
  }

  /**
   * Puts the changed text in its place, with its mode, owner and group as far as can be.
   *
   * @throws UnmappableCharacterException if the text has a character that the file's has not
   */
  public void write(Edits edits, Charset charset) throws IOException {
    Path beside = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".new");
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        Writer out =
            new BufferedWriter(
                new OutputStreamWriter(
                    Channels.newOutputStream(channel),
                    charset.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)),
                BUFFER);
        edits.write(out);
        out.flush();
        channel.force(true);
      }
      keepMode(beside);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void keepMode(Path beside) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    if (!exists) {
      // what this program's mask gives a file that it makes
      view.setPermissions(Files.getPosixFilePermissions(lock.path()));
      return;
    }
    PosixFileAttributes attributes = Files.readAttributes(file, PosixFileAttributes.class);
    keepOwner(view, attributes);
    view.setPermissions(attributes.permissions());
  }

  /** Only the superuser may give a file away, and others only to a group of theirs. */
  private static void keepOwner(PosixFileAttributeView view, PosixFileAttributes attributes)
      throws IOException {
    GroupPrincipal group = attributes.group();
    PosixFileAttributes made = view.readAttributes();
    try {
      if (!made.group().equals(group)) {
        view.setGroup(group);
      }
      if (!made.owner().equals(attributes.owner())) {
        view.setOwner(attributes.owner());
      }
    } catch (FileSystemException e) {
      // The file is then its writer's, as after an editor's save.
      return;
    }
  }

  /** Lets others change it. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
