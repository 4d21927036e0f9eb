package org.ddlist.check;

/**
 * A text file to check.
 *
 * @param name what findings call it, such as its path from the folder that is checked
 */
public record SourceFile(String name, String text) {

  /** The name without folders and without what follows its last point. */
  String baseName() {
    String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int point = base.lastIndexOf('.');
    return point <= 0 ? base : base.substring(0, point);
  }
}
