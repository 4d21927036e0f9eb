package org.ddlist.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypstCitationsTest {
  private static String keys(String text) throws IOException {
    return CitationReaderTest.keys("a.typ", CitationReaderTest.lines(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "参见@a 和（@b）。                              | a b",
        "He said \"see @a\" and left.                  | a",
        "#ref(<a>) #ref(<b>, supplement: [p. 3])      | a b",
        "#citep(<a>) #prose-cite(<b>) #citet(<c>, <d>) | a b c d",
        "#cite(label(\"a/b\"), form: \"prose\")       | a/b",
        "#let s = \"see @x\"¶@a                       | a",
        "#text(red)[see @a] @b                        | a b",
        "#figure(caption: [After @a])[x] <f>¶@f @b    | a b",
        "#if draft [see @a] else [see @b] \"@c\"      | a b c",
        "#for x in (\"@y\",) [#x @a] \"@b\"           | a b",
        "#show: ieee.with(title: \"@x\", abstract: [See @a])¶@b | a b",
        "#{ let x = \"@y\"; [@a] } @b                 | a b",
        "#set text(font: \"@x\"); @a                  | a",
        "$a_#f(\"@x\") \"@y\"$ @a                     | a",
        "$ x @y $ @a                                 | a",
        "$ x \"@y\" @z // @v¶ @w /* @u */ $ see @a   | a",
        "$ x [@y] #[see @a] #box[@b] @z $ @c         | a b c",
        "$ f(#[in $ y @z $ @a]) $                    | a",
        "50\\$ @a and \\$ @b                         | a b",
        "#let x = $ @y $; @a                         | a",
        "#{ $@y$ ; [@a] } `$` @b                     | a b",
        "$a <b> c$ @b                                 | b",
        "https://x.org/a(b)@c) @a                     | a",
        "#link(\"https://x.org/@x\")[see @a]          | a",
        "#bibliography(\"a.bib\") @a                  | a",
        "#include \"x@y.typ\"¶@a                      | a",
        "#let cite-all(k) = cite(k)¶@a                | a",
      })
  void finds(String text, String keys) throws IOException {
    assertEquals(keys, keys(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#raw(\"@a\") #text(\"@b\")",
        "#import \"@preview/cetz:0.2.0\": canvas",
        "#let x = (a: \"@a\", b: [`@c`])",
        "#link(<a>)[x] #locate(<b>) #query(<c>)",
        "`@a` ```@b```",
        "\\@a",
        "// @a¶/* @b */",
      })
  void findsNothing(String text) throws IOException {
    assertEquals("", keys(text));
  }
}
