package org.ddlist.source;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.ddlist.model.Catalog;
import org.ddlist.packed.SealedFile;
import org.ddlist.text.OwnFiles;
import org.ddlist.text.SafeFiles;
import org.ddlist.text.Sha256;

/**
 * Keeps what sources were read as in a packed form, so that the next run need not read them. It is
 * believed only if it is whole, of this build of the program, and if the files of the sources are
 * the same: by size, time and inode, or else by what they have in them. Whatever keeps it from
 * being read or written is no error: the sources are read instead.
 */
public final class CatalogCache {
  private static final String MAGIC = "ddlist catalog 1";
  private static final String ENDING = ".catalog";

  /** Of the times that file systems keep, FAT's. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  /** In bytes, of a file that is digested. */
  private static final int PIECE = 1 << 16;

  /** In bytes, of all files together. */
  static final long MOST = 200L << 20;

  /**
   * What was read.
   *
   * @param notes that were told when it was
   */
  public record Kept(Catalog catalog, List<String> notes) {}

  private final Path folder;
  private final Path file;
  private final String build;
  private final List<Path> sources;
  private final long most;

  /** Of the files before they were read; null until {@link #load} was asked. */
  private byte[] before;

  CatalogCache(Path folder, List<String> names, String build, long most) {
    this.folder = folder;
    this.build = build;
    this.most = most;
    this.sources = names.stream().map(Path::of).toList();
    StringBuilder key = new StringBuilder();
    for (String name : names) {
      key.append(name).append('\0').append(Path.of(name).toAbsolutePath()).append('\0');
    }
    byte[] digest = Sha256.digest().digest(key.toString().getBytes(StandardCharsets.UTF_8));
    file = folder.resolve(HexFormat.of().formatHex(digest, 0, 16) + ENDING);
  }

  /**
   * The cache of some sources.
   *
   * @param names of the sources in their order, as they were typed
   * @param build of the program, and what else a catalog of these sources depends on
   * @return null if there is no folder for it, or one that others can write to
   */
  public static CatalogCache of(Map<String, String> environment, List<String> names, String build) {
    String root = OwnFiles.folder(environment, "XDG_CACHE_HOME", ".cache");
    if (root.isEmpty()) {
      return null;
    }
    Path folder = Path.of(root, "catalogs");
    try {
      Files.createDirectories(folder.getParent());
      if (!Files.exists(folder)) {
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rwx------");
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(own));
      }
      return isOwn(folder) ? new CatalogCache(folder, names, build, MOST) : null;
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  /** Whether a folder is the user's, no link, and nobody else can write to it. */
  private static boolean isOwn(Path folder) throws IOException {
    Path self = Path.of("/proc/self");
    boolean known = Files.exists(self);
    Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(folder);
    return !Files.isSymbolicLink(folder)
        && !allowed.contains(PosixFilePermission.GROUP_WRITE)
        && !allowed.contains(PosixFilePermission.OTHERS_WRITE)
        && (!known
            || Files.getAttribute(folder, "unix:uid").equals(Files.getAttribute(self, "unix:uid")));
  }

  /** What is kept of the sources as they are now; null if that is nothing. */
  public Kept load() {
    try {
      List<Path> files = files();
      before = stamps(files);
      if (!Files.isRegularFile(file)) {
        return null;
      }
      ByteBuffer in = SealedFile.open(MAGIC, Files.readAllBytes(file), file.toString());
      if (!SealedFile.readText(in).equals(build)) {
        return null;
      }
      boolean same = SealedFile.readBlock(in).equals(ByteBuffer.wrap(before));
      ByteBuffer content = SealedFile.readBlock(in);
      if (!same && !content.equals(ByteBuffer.wrap(content(files)))) {
        return null;
      }
      ByteBuffer rest = in.slice();
      List<String> notes = new ArrayList<>();
      for (int i = in.getInt(); i > 0; i--) {
        notes.add(SealedFile.readText(in));
      }
      Catalog catalog = SealedFile.readCatalog(in);
      renew(files, content, same ? null : rest);
      return new Kept(catalog, notes);
    } catch (IOException | UncheckedIOException e) {
      return null;
    }
  }

  /**
   * Says that the file was used. If that fails, it is only deleted or read more slowly sooner.
   *
   * @param rest what the sources were read as, to be kept for them as they are now; null to leave
   *     it
   */
  private void renew(List<Path> files, ByteBuffer content, ByteBuffer rest) {
    try {
      if (rest == null) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      } else {
        write(files, content, out -> SealedFile.write(out, rest));
      }
    } catch (IOException e) {
      // what was read stays read
    }
  }

  /**
   * Keeps what the sources were read as after {@link #load}, unless they have changed since then.
   */
  public void keep(Kept kept) {
    try {
      List<Path> files = files();
      if (!isFresh(files) && MessageDigest.isEqual(stamps(files), before)) {
        CompletableFuture<byte[]> content = CompletableFuture.supplyAsync(() -> content(files));
        // made while the files are digested
        SealedFile.Content catalog = SealedFile.packed(kept.catalog());
        write(files, ByteBuffer.wrap(content.join()), out -> write(kept.notes(), catalog, out));
      }
    } catch (IOException | CompletionException e) {
      // the next run reads the sources again
    }
  }

  private static void write(List<String> notes, SealedFile.Content catalog, DataOutputStream out)
      throws IOException {
    out.writeInt(notes.size());
    for (String note : notes) {
      out.writeUTF(note);
    }
    catalog.write(out);
  }

  /**
   * Writes the file, unless the sources have changed since {@link #load} or may change unnoticed.
   *
   * @param content what is in the sources, as {@link #content} has it
   * @param kept what they were read as
   */
  private void write(List<Path> files, ByteBuffer content, SealedFile.Content kept)
      throws IOException {
    if (isFresh(files)) {
      return;
    }
    byte[] bytes =
        SealedFile.seal(
            MAGIC,
            out -> {
              out.writeUTF(build);
              SealedFile.writeBlock(out, ByteBuffer.wrap(before));
              SealedFile.writeBlock(out, content);
              kept.write(out);
            });
    if (bytes.length <= most && MessageDigest.isEqual(before, stamps(files))) {
      OwnFiles.replace(file, bytes);
      clear();
    }
  }

  /**
   * Removes the files that were not used for the longest time, beyond what may be kept, and those
   * that were never finished.
   */
  private void clear() throws IOException {
    OwnFiles.clearLeftovers(folder);
    Map<Path, FileTime> used = new HashMap<>();
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path path : files) {
        used.put(path, Files.getLastModifiedTime(path));
        size += Files.size(path);
      }
    }
    List<Path> oldest = new ArrayList<>(used.keySet());
    oldest.sort(Comparator.comparing(used::get));
    for (Path path : oldest) {
      if (size > most) {
        size -= Files.size(path);
        Files.delete(path);
      }
    }
  }

  /** The files that the sources are read from. */
  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path source : sources) {
      if (SafeFiles.isChanging(source)) {
        throw new IOException(source + " is changing");
      }
      files.addAll(Source.files(source));
      files.addAll(Source.settings(source));
    }
    return files;
  }

  /** Names the files as the system knows them. */
  private static byte[] stamps(List<Path> files) throws IOException {
    MessageDigest digest = Sha256.digest();
    for (Path path : files) {
      BasicFileAttributes of = Files.readAttributes(path, BasicFileAttributes.class);
      if (!of.isRegularFile()) {
        throw new IOException(path + " is no file");
      }
      long modified = of.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      String stamp = path + "\0" + of.size() + "\0" + modified + "\0" + of.fileKey() + "\0";
      digest.update(stamp.getBytes(StandardCharsets.UTF_8));
    }
    return digest.digest();
  }

  /** Whether a file is so new that a further change may leave its time as it is. */
  private static boolean isFresh(List<Path> files) throws IOException {
    Instant fresh = Instant.now().minus(COARSEST);
    for (Path path : files) {
      if (Files.getLastModifiedTime(path).toInstant().isAfter(fresh)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A digest of all that is in the files.
   *
   * @throws UncheckedIOException if one cannot be read
   */
  private static byte[] content(List<Path> files) {
    MessageDigest digest = Sha256.digest();
    for (Path path : files) {
      digest.update(path.toString().getBytes(StandardCharsets.UTF_8));
      try (InputStream in = Files.newInputStream(path)) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, Files.size(path)));
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
          digest.update(piece, 0, read);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return digest.digest();
  }
}
