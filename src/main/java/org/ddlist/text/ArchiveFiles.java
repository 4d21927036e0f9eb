package org.ddlist.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.ddlist.terminal.Cells;

/**
 * The files of a zip or of a tar compressed by gzip, which may come from anyone. Nothing is written
 * to a disk: an entry that names a place outside of the archive is refused, and links and devices
 * are passed over. Each limit keeps a small archive from filling the memory.
 */
public final class ArchiveFiles {
  /**
   * What an archive may hold.
   *
   * @param entries the most files, folders and links
   * @param file the most bytes of a file that is kept
   * @param kept the most bytes of all files that are kept
   * @param unpacked the most bytes of all files
   * @param packed the most bytes of a zip, which is read whole since its table is at its end
   */
  record Limits(int entries, long file, long kept, long unpacked, int packed) {
    private static final int MIB = 1 << 20;

    /** Tenfold what the largest known lists and bibliographies have. */
    static final Limits DEFAULT = new Limits(65_535, 128 * MIB, 256 * MIB, 2048L * MIB, 256 * MIB);
  }

  /** Where macOS puts the attributes of files into an archive. */
  private static final String MAC_FOLDER = "__MACOSX/";

  private static final int MOST_SHOWN = 80;

  private final String archive;
  private final Predicate<String> wanted;
  private final Limits limits;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private int entries;
  private long kept;
  private long unpacked;
  private String top;

  private ArchiveFiles(String archive, Predicate<String> wanted, Limits limits) {
    this.archive = archive;
    this.wanted = wanted;
    this.limits = limits;
  }

  /** Whether a file that begins with these bytes is a zip or is compressed by gzip. */
  public static boolean isArchive(byte[] start) {
    return isZip(start) || start.length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b;
  }

  /** An entry's header, or the end of the table if there is no entry. */
  private static boolean isZip(byte[] start) {
    return start.length > 3
        && start[0] == 'P'
        && start[1] == 'K'
        && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
  }

  /**
   * Reads an archive, whatever its name ends with.
   *
   * @param name of the archive, for messages
   * @param in read to its end, not closed
   * @param wanted whether a file is kept, by its name in the archive with '/' between folders; the
   *     folder that is later removed is still in it
   * @return the bytes of the files by their names, ordered by name; a folder in which all files of
   *     the archive are, as GitHub packs a repository, is removed from the names
   * @throws FileException if it is no archive, is damaged, encrypted or cut off, passes a limit, or
   *     has a name that leaves its folder; the message says which
   */
  public static SortedMap<String, byte[]> read(
      String name, InputStream in, Predicate<String> wanted) throws FileException {
    return read(name, in, wanted, Limits.DEFAULT);
  }

  static SortedMap<String, byte[]> read(
      String name, InputStream in, Predicate<String> wanted, Limits limits) throws FileException {
    ArchiveFiles archive = new ArchiveFiles(name, wanted, limits);
    try {
      archive.read(in);
      return archive.result();
    } catch (EOFException e) {
      throw archive.refused("cut off; its end is missing");
    } catch (ZipException e) {
      throw archive.damaged();
    } catch (IOException e) {
      throw FileException.unreadable(name, e);
    } catch (OutOfMemoryError e) {
      throw archive.refused("too large");
    }
  }

  private void read(InputStream in) throws IOException {
    byte[] start = in.readNBytes(4);
    if (!isArchive(start)) {
      throw refused("neither a zip nor a tar.gz");
    }
    PushbackInputStream whole = new PushbackInputStream(in, start.length);
    whole.unread(start);
    if (isZip(start)) {
      byte[] zip = whole.readNBytes(limits.packed + 1);
      if (zip.length > limits.packed) {
        throw refused("a zip of more than " + megabytes(limits.packed));
      }
      new ZipReader(zip, this).read();
      return;
    }
    WholeGzip tar = new WholeGzip(whole);
    new TarReader(tar, this).read();
    if (tar.isFollowed()) {
      throw followed();
    }
  }

  /**
   * Counts a file.
   *
   * @param size in bytes, unpacked
   * @return the name under which the file is kept; null if it is not wanted
   * @throws FileException if its name is refused, or it passes a limit
   */
  String admit(String name, long size) throws FileException {
    String path = pass(name, size);
    if (path.isEmpty()) {
      throw damaged();
    }
    int slash = path.lastIndexOf('/') + 1;
    if (path.startsWith(MAC_FOLDER) || path.startsWith("._", slash)) {
      return null;
    }
    String folder = path.substring(0, path.indexOf('/') + 1);
    top = top == null || top.equals(folder) ? folder : "";
    if (!wanted.test(path)) {
      return null;
    }
    kept += size;
    if (size > limits.file) {
      throw refused(shown(path) + " has more than " + megabytes(limits.file));
    }
    if (kept > limits.kept) {
      throw refused("its files have more than " + megabytes(limits.kept) + " together");
    }
    if (files.containsKey(path)) {
      throw refused("has " + shown(path) + " twice");
    }
    return path;
  }

  /**
   * Counts what is not kept: a folder, a link, a device.
   *
   * @return its name without empty parts
   * @throws FileException as {@link #admit} does
   */
  String pass(String name, long size) throws FileException {
    if (++entries > limits.entries) {
      throw refused("has more than " + limits.entries + " entries");
    }
    if (size < 0) {
      throw damaged();
    }
    if (size > limits.unpacked - unpacked) {
      throw refused("unpacks to more than " + megabytes(limits.unpacked));
    }
    unpacked += size;
    return relative(name);
  }

  void keep(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  private String relative(String name) throws FileException {
    boolean drive =
        name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
    if (drive || name.startsWith("/")) {
      throw refused(shown(name) + " in it is an absolute name");
    }
    if (name.indexOf('\0') >= 0 || name.indexOf('\\') >= 0) {
      throw refused(shown(name) + " in it is no name of a file");
    }
    StringBuilder path = new StringBuilder();
    for (String part : name.split("/")) {
      if (part.equals("..")) {
        throw refused(shown(name) + " in it is outside of the archive");
      }
      if (!part.isEmpty() && !part.equals(".")) {
        path.append(path.isEmpty() ? "" : "/").append(part);
      }
    }
    return path.toString();
  }

  private SortedMap<String, byte[]> result() {
    if (top == null || top.isEmpty()) {
      return files;
    }
    SortedMap<String, byte[]> below = new TreeMap<>();
    files.forEach((path, bytes) -> below.put(path.substring(top.length()), bytes));
    return below;
  }

  FileException refused(String reason) {
    return FileException.unreadable(archive, reason);
  }

  FileException damaged() {
    return refused("a damaged archive");
  }

  FileException followed() {
    return refused("has other data after the end of the archive");
  }

  static String shown(String name) {
    return Cells.cut(Cells.visible(name), MOST_SHOWN, "…");
  }

  private static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }
}
