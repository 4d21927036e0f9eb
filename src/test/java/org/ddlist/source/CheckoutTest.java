package org.ddlist.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckoutTest {
  private static final String BLOB = "https://github.com/ada/sets/blob/HEAD/";

  @TempDir private Path root;

  private Checkout clone(String settings) throws IOException {
    Files.createDirectories(root.resolve(".git"));
    Files.writeString(root.resolve(".git/config"), settings);
    Files.createDirectories(root.resolve("lists/papers"));
    Files.writeString(root.resolve("lists/papers/all sets.pdf"), "");
    Files.writeString(root.resolve("sets.pdf"), "");
    return Checkout.of(root.resolve("lists"));
  }

  private Checkout cloneOf(String url) throws IOException {
    return clone(
        "[core]\n\tbare = false\n[remote \"fork\"]\n\turl = https://github.com/b/c\n"
            + "[remote \"origin\"]\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n\turl = "
            + url
            + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/ada/sets, https://github.com/ada/sets/blob/HEAD/sets.pdf",
    "https://github.com/ada/sets.git, https://github.com/ada/sets/blob/HEAD/sets.pdf",
    "https://ada:secret@github.com/ada/sets.git, https://github.com/ada/sets/blob/HEAD/sets.pdf",
    "git@github.com:ada/sets.git, https://github.com/ada/sets/blob/HEAD/sets.pdf",
    "ssh://git@github.com:22/ada/sets.git, https://github.com/ada/sets/blob/HEAD/sets.pdf",
    "https://gitlab.com/group/ada/sets/, https://gitlab.com/group/ada/sets/-/blob/HEAD/sets.pdf",
    "https://git.a.org/ada/sets, ''",
    "/home/ada/github.com/ada/sets, ''",
    "'', ''"
  })
  void theOriginSaysWhereTheFilesAre(String url, String address) throws IOException {
    assertEquals(address, cloneOf(url).address("../sets.pdf"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          papers/all sets.pdf          | lists/papers/all%20sets.pdf
          ./papers/all%20sets.pdf      | lists/papers/all%20sets.pdf
          /sets.pdf                    | sets.pdf
          ../sets.pdf#page=2           | sets.pdf
          papers                       |
          papers/none.pdf              |
          ../../sets.pdf               |
          ../../../../../../etc/passwd |
          file:///etc/passwd           |
          #sets                        |
          \0                           |
          """)
  void onlyFilesOfTheCloneHaveAnAddress(String relative, String path) throws IOException {
    Checkout clone = cloneOf("https://github.com/ada/sets");
    assertEquals(path == null ? "" : BLOB + path, clone.address(relative));
  }

  @Test
  void withoutACloneThereIsNoAddress() throws IOException {
    assertEquals("", Checkout.NONE.address("sets.pdf"));
    assertEquals("", clone("[core]\n\tbare = false\n").address("../sets.pdf"));
    assertEquals(List.of(), clone("").files());
  }

  @Test
  void linkOfPageLeadsToTheFileOnTheWeb() throws IOException {
    cloneOf("https://github.com/ada/sets");
    Path page = root.resolve("lists/README.md");
    Files.writeString(page, "# L\n\n## Sets\n- [On All Sets](papers/all%20sets.pdf) (2020)\n");
    Source.Importable list = (Source.Importable) Source.of(FolderTree.of(page.getParent()));
    ImportedList read =
        list.read(
            name -> DecodedText.load(name, InputStream.nullInputStream()),
            ImportTexts.DAY,
            List.of());
    assertEquals(BLOB + "lists/papers/all%20sets.pdf", ImportTexts.paper(read).links().paper());
    assertEquals(List.of(root.toRealPath().resolve(".git/config")), Source.settings(page));
  }
}
