package org.ddlist.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.ddlist.model.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListItemReaderTest {
  private static String messages(ListPage.Item item) {
    return String.join("; ", item.slips().stream().map(Slip::message).toList());
  }

  private static final String REST = " (Turing et al., CONF 1936) [:book:](./citations/t.txt)";

  private static ListPage.Item item(String line) {
    ItemReading reading = ListItemReader.read(7, line);
    assertNotNull(reading.item(), () -> reading.unread().why());
    return reading.item();
  }

  private static void assertNumbers(ListPage.Item item, String slips) {
    assertEquals("Numbers", item.title());
    assertEquals("https://a.org/p", item.links().paper());
    assertEquals(List.of("Turing"), item.leads());
    assertEquals("CONF", item.venue());
    assertEquals(1936, item.year());
    assertEquals("t", item.citation());
    assertEquals(slips, messages(item));
  }

  @Test
  void everyPartOfTheFormIsRead() {
    assertEquals(
        new ListPage.Item(
            7,
            "",
            "1936-05-28",
            "On Computable Numbers",
            "",
            List.of("Alan Turing", "Alonzo Church"),
            true,
            "CONF",
            true,
            1936,
            new Links("https://a.org/p", "https://a.org/q", "https://a.org/c"),
            "turing1936numbers",
            "",
            false,
            List.of()),
        item(
            "+ [1936/05/28] [On Computable Numbers](https://a.org/p)"
                + " (Alan Turing & Alonzo Church et al., CONF 1936 Workshop)"
                + " [:globe_with_meridians:](https://a.org/q) [:octocat:](https://a.org/c)"
                + " [:book:](./citations/turing1936numbers.txt)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          [Numbers (and Logic)](https://a.org/p)          | Numbers (and Logic)     | https://a.org/p
          [Numbers [Part One]](https://a.org/p)           | Numbers [Part One]      | https://a.org/p
          [Numbers \\[Part\\] A\\_B](https://a.org/p)     | Numbers [Part] A_B      | https://a.org/p
          [No Gap for n < 5 and a \\* b](https://a.org/p) | No Gap for n < 5 and a * b | https://a.org/p
          [*Numbers*](https://a.org/p)                    | Numbers                 | https://a.org/p
          [Numbers](https://a.org/p(1936)x)               | Numbers                 | https://a.org/p(1936)x
          [Numbers](https://a.org/p\\)x)                  | Numbers                 | https://a.org/p)x
          [Numbers](https://a.org/p%28x.pdf)              | Numbers                 | https://a.org/p%28x.pdf
          [Numbers](<https://a.org/p>)                    | Numbers                 | https://a.org/p
          """)
  void titleIsReadAsAReaderSeesIt(String link, String title, String address) {
    ListPage.Item item = item("+ " + link + REST);
    assertEquals(title, item.title());
    assertEquals(address, item.links().paper());
    assertEquals(List.of(), item.slips());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          [Numbers](https://a.org/p)        | no bullet
          - [Numbers](https://a.org/p)      | "-" for the bullet "+"
          * [Numbers](https://a.org/p)      | "*" for the bullet "+"
          1. [Numbers](https://a.org/p)     | "1." for the bullet "+"
          +[Numbers](https://a.org/p)       | no space after the bullet
          +  [Numbers](https://a.org/p)     | two spaces in a row
          + [Numbers](https://a.org/p))     | two closing parentheses after a link
          + [Numbers](https://a.org/p       | no closing parenthesis after a link
          + [Numbers]( https://a.org/p)     | a space at the end of a link's address
          + [Numbers] (https://a.org/p)     | a space between the brackets and the address of a link
          + [Numbers ](https://a.org/p)     | a space at the end of a link's text
          + [[Numbers](https://a.org/p)     | two opening brackets
          + [Numbers]](https://a.org/p)     | two closing brackets
          + [[Numbers](https://a.org/p)]    | two opening brackets; two closing brackets
          + [Numbers(https://a.org/p)       | no closing bracket
          + [Numbers (https://a.org/p)      | no closing bracket; a space at the end of a link's text
          + Numbers](https://a.org/p)       | no opening bracket
          """)
  void driftOfATitleIsReadAndNamed(String title, String slips) {
    assertNumbers(item(title + REST), slips);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          (Turing et al., CONF 1936)[:book:](./citations/t.txt)  | no space before an icon
          (Turing et al., CONF 1936  [:book:](./citations/t.txt) | two spaces in a row; no closing parenthesis after the byline
          (Turing et al., CONF 1936)  [:book:](./citations/t.txt) | two spaces in a row
          [:book:](./citations/t.txt) (Turing et al., CONF 1936) | the byline after an icon
          (Turing et al., CONF 1936) [:book:](./citations/t.txt)) | two closing parentheses after a link
          (Turing et al., CONF 1936) [book:](./citations/t.txt)  | "book:" for ":book:"
          (Turing et al., CONF 1936) [:book:](citations/t.txt)   | "citations/t.txt" for a citation file
          (Turing et al., CONF 1936) [:book:](./citations/t.bib) | "./citations/t.bib" for a citation file
          (Turing et al., CONF 1936) [](./citations/t.txt)       | no icon before ./citations/t.txt, taken for :book:
          (Turing et al., CONF 1936) (./citations/t.txt)         | no icon before ./citations/t.txt, taken for :book:
          (Turing et al., CONF 1936) [bib](./citations/t.txt)    | "bib" for an icon before ./citations/t.txt, taken for :book:
          (Numbers) (Turing et al., CONF 1936) [:book:](./citations/t.txt) | not read: "(Numbers)"
          new (Turing et al., CONF 1936) [:book:](./citations/t.txt) ! | not read: "new"; not read: "!"
          (Turing et al., CONF 1936)&amp;[:book:](./citations/t.txt) | "&amp;" for "&"; not read: "&"
          """)
  void driftBehindATitleIsReadAndNamed(String rest, String slips) {
    assertNumbers(item("+ [Numbers](https://a.org/p) " + rest), slips);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          [:octocat:](https://a.org/c) [:globe_with_meridians:](https://a.org/q) | icons in another order
          [:globe_with_meridians:](https://a.org/q) [:octocat:](https://a.org/c) [:octocat:](https://b.org) | a second :octocat:, https://b.org
          [page](https://a.org/q) [:octocat:](https://a.org/c) | "page" for an icon before https://a.org/q, taken for :globe_with_meridians:
          [:globe_with_meridians:](https://a.org/q) [:octocat:](https://a.org/c) |
          """)
  void iconsAreToldApart(String icons, String slips) {
    ListPage.Item item =
        item("+ [N](https://a.org/p) (T, 1936) " + icons + " [:book:](./citations/t.txt)");
    assertEquals(new Links("https://a.org/p", "https://a.org/q", "https://a.org/c"), item.links());
    assertEquals(slips == null ? "" : slips, messages(item));
  }

  @Test
  void linkWithoutAnIconIsKnownByItsAddress() {
    ListPage.Item item = item("+ [N](https://a.org/p) (T, 1936) (https://github.com/t/n)");
    assertEquals("https://github.com/t/n", item.links().code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          [1936/05/28] | 1936-05-28 |
          [1936-05-28] | 1936-05-28 |
          1936-05-28   | 1936-05-28 |
          [1936/5/8]   | 1936-05-08 |
          [1936/02/30] |            | no such day: "1936/02/30"
          """)
  void dayIsReadAsAnIsoDate(String written, String day, String slip) {
    ListPage.Item item = item("+ " + written + " [Numbers](https://a.org/p)" + REST);
    assertEquals(day == null ? "" : day, item.day());
    assertNumbers(item, slip == null ? "" : slip);
  }

  @Test
  void titleThatLooksLikeADayIsATitle() {
    ListPage.Item item = item("+ [1936/05/28](https://a.org/p)" + REST);
    assertEquals("1936/05/28", item.title());
    assertEquals("", item.day());
  }

  @ParameterizedTest
  @ValueSource(strings = {" + [Numbers]", "\t+ [Numbers]", "   + [Numbers]"})
  void spaceBeforeAnItemIsNamed(String start) {
    assertNumbers(item(start + "(https://a.org/p)" + REST), "a space before the item");
  }

  @Test
  void oddCharactersAreNamed() {
    assertNumbers(item("+\u00a0[Numbers](https://a.org/p)" + REST), "a no-break space");
    assertNumbers(item("+ \u200b[Numbers](https://a.org/p)" + REST), "an invisible character");
  }

  @Test
  void spaceAtTheEndIsNamed() {
    assertNumbers(item("+ [Numbers](https://a.org/p)" + REST + " "), "a space after the item");
  }

  @Test
  void eventHasNeitherPaperNorCitation() {
    ListPage.Item item =
        item(
            "+ 2nd Workshop on Logic (WL) (Kurt Gödel et al., CONF 1931)"
                + " [:globe_with_meridians:](https://a.org/w)");
    assertEquals("2nd Workshop on Logic (WL)", item.title());
    assertEquals(List.of("Kurt Gödel"), item.leads());
    assertEquals(new Links("", "https://a.org/w", ""), item.links());
    assertEquals("", item.citation());
    assertEquals(List.of(), item.slips());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          + [Numbers](https://a.org/p)                                 | no byline; no citation file
          + [Numbers](https://a.org/p) (Turing, 1936)                  | no citation file
          + Numbers (Turing, 1936) [:book:](./citations/t.txt)         | no link to the paper
          + [Numbers] (Turing, 1936) [:book:](./citations/t.txt)       | a title in brackets without a link; no link to the paper
          + [Numbers]() (Turing, 1936) [:book:](./citations/t.txt)     | a link without an address; no link to the paper
          + [Numbers](https://a.org/p) [:book:](./citations/t.txt)     | no byline
          """)
  void partThatIsMissingIsNamed(String line, String slips) {
    ListPage.Item item = item(line);
    assertEquals("Numbers", item.title());
    assertEquals(slips, messages(item));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Papers on logic, the oldest first.  | neither an item nor a heading
          [To the top](#contents)             | neither an item nor a heading
          (Turing et al., CONF 1936)          | neither an item nor a heading
          + Numbers                           | no link and no byline
          + (Turing et al., CONF 1936)        | no title
          + :octocat: Code                    | an icon without a title
          [:octocat:](https://a.org/c)        | an icon without a title
          +                                   | neither an item nor a heading
          """)
  void lineThatIsNoItemIsTold(String line, String why) {
    ItemReading reading = ListItemReader.read(7, line);
    assertNull(reading.item());
    assertEquals(new ListPage.Unread(7, line, why), reading.unread());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "(", "[(", "([", "[]", "\\", "[a](", "(a 1936", "<a ", "et al", "**"})
  void anyTextIsReadOrTold(String text) {
    for (String line : List.of(text, "+ " + text, "+ " + text.repeat(2000), "+ [t](" + text)) {
      ItemReading reading = ListItemReader.read(1, line);
      assertEquals(reading.item() == null, reading.unread() != null);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+ [A](https://a.org/3 \"a title\") (Ada Lovelace, 2020) | https://a.org/3",
        "+ [A](https://a.org/3 'a title') (Ada Lovelace, 2020) | https://a.org/3",
        "+ [A](<https://a.org/b c>) (Ada Lovelace, 2020) | https://a.org/b c",
      })
  void addressIsWhatMarkdownSays(String line, String address) {
    ListPage.Item item = ListItemReader.read(1, line).item();
    assertEquals(address, item.links().paper());
    assertEquals(List.of(Slip.form("no citation file")), item.slips());
  }

  @Test
  void addressInAngleBracketsIsALink() {
    String line = "+ [A](https://a.org/3) (Ada Lovelace, 2020) <https://github.com/a/b>";
    assertEquals("https://github.com/a/b", ListItemReader.read(1, line).item().links().code());
  }
}
