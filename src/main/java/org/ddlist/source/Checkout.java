package org.ddlist.source;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.model.WebAddress;
import org.ddlist.text.DecodedText;

/**
 * The clone of a Git repository that a page is in. Pages link to papers beside them by relative
 * addresses, "papers/sets.pdf", which the site that the repository was cloned from has on the web.
 *
 * @param root the folder with ".git"; null outside of a clone
 * @param folder that of the page, in it
 * @param web the address of the root's files there, with a slash at its end; empty if the site is
 *     not known
 */
record Checkout(Path root, Path folder, String web) {
  static final Checkout NONE = new Checkout(null, null, "");

  /** Of the repository's settings, in bytes; people have a few lines. */
  private static final long LONGEST = 100_000;

  private static final Pattern ORIGIN =
      Pattern.compile("\\[remote \"origin\"\\][^\\[]*?\\burl\\s*=\\s*(\\S+)");

  /** With a user and a password, which stay here: "https://token@github.com/a/sets.git". */
  private static final Pattern REPOSITORY =
      Pattern.compile(
          "(?:(?:https?|ssh|git)://(?:[^/@]*@)?|[^/@:]+@)(github\\.com|gitlab\\.com)(?::\\d+)?[/:]([\\w./-]+?)(?:\\.git)?/?");

  /** The clone that a folder is in; {@link #NONE} if it is in none. */
  static Checkout of(Path folder) {
    Path own;
    try {
      own = folder.toRealPath();
    } catch (IOException e) {
      return NONE;
    }
    for (Path root = own; root != null; root = root.getParent()) {
      Path settings = settings(root);
      if (Files.exists(root.resolve(".git"))) {
        return new Checkout(root, own, Files.isRegularFile(settings) ? web(settings) : "");
      }
    }
    return NONE;
  }

  private static Path settings(Path root) {
    return root.resolve(".git").resolve("config");
  }

  /** The files beside a page on which its addresses depend. */
  List<Path> files() {
    return web.isEmpty() ? List.of() : List.of(settings(root));
  }

  private static String web(Path settings) {
    try {
      if (Files.size(settings) > LONGEST) {
        return "";
      }
      byte[] bytes = Files.readAllBytes(settings);
      Matcher origin = ORIGIN.matcher(DecodedText.decode(settings.toString(), bytes).text());
      Matcher repository = REPOSITORY.matcher(origin.find() ? origin.group(1) : "");
      if (!repository.matches()) {
        return "";
      }
      String blob = repository.group(1).startsWith("gitlab") ? "/-/blob/HEAD/" : "/blob/HEAD/";
      return "https://" + repository.group(1) + "/" + repository.group(2) + blob;
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Where a relative address leads on the web; empty if that is not known, or if the repository has
   * no such file.
   */
  String address(String relative) {
    String path = path(relative);
    if (web.isEmpty() || path.isBlank()) {
      return "";
    }
    try {
      Path in = path.startsWith("/") ? root : folder;
      Path file = in.resolve(path.replaceFirst("^/+", "")).normalize();
      return file.startsWith(root) && Files.isRegularFile(file)
          ? WebAddress.of(web + root.relativize(file).toString().replace('\\', '/'))
          : "";
    } catch (InvalidPathException e) {
      return "";
    }
  }

  /** The path of a relative address; empty if it is none. */
  private static String path(String relative) {
    try {
      URI address = new URI(relative);
      return address.isAbsolute() || address.getPath() == null ? "" : address.getPath();
    } catch (URISyntaxException e) {
      return relative; // with spaces
    }
  }
}
