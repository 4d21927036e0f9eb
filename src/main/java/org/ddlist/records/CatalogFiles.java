package org.ddlist.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.text.FileException;
import org.ddlist.text.FolderTree;
import org.ddlist.text.SafeFiles;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;

/**
 * The files of a catalog's folder: what they say, and on which lines.
 *
 * @param texts by name: "catalog.yaml", "papers/gan.yaml"
 * @param facts catalog.yaml
 * @param venues venues.yaml
 * @param records of the papers
 */
public record CatalogFiles(
    Map<String, String> texts,
    Catalog catalog,
    Mapping facts,
    Mapping venues,
    Map<Paper, Mapping> records) {

  private void refuseComments() throws CommentException {
    for (Map.Entry<String, String> file : texts.entrySet()) {
      int line = YamlNode.firstComment(file.getValue());
      if (line > 0) {
        throw new CommentException(file.getKey(), line);
      }
    }
  }

  /**
   * Writes the files in which another catalog differs from this one.
   *
   * @throws MalformedCatalogException if the other one breaks a rule; nothing was written then
   * @throws CommentException if a file has a comment; nothing was written then
   */
  public void update(Catalog next, Path folder)
      throws IOException, MalformedCatalogException, CommentException {
    refuseComments();
    Map<String, String> before = CatalogYaml.files(catalog);
    Map<String, String> after = CatalogYaml.files(next);
    CatalogFolder.parse(after);
    Map<Path, String> changed = new TreeMap<>();
    after.forEach(
        (file, text) -> {
          if (!text.equals(before.get(file))) {
            boolean windows = texts.getOrDefault(file, "").contains("\r\n");
            changed.put(folder.resolve(file), windows ? text.replace("\n", "\r\n") : text);
          }
        });
    for (String file : before.keySet()) {
      if (!after.containsKey(file)) {
        changed.put(folder.resolve(file), "");
      }
    }
    if (!CatalogFolder.texts(FolderTree.of(folder), new Problems()).equals(texts)) {
      throw FileException.unwritable(folder.toString(), "changed in the meantime; run it again");
    }
    SafeFiles.replaceAll(folder, changed);
  }
}
