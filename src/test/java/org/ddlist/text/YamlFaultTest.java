package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.ddlist.text.YamlNode.YamlException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFaultTest {
  private static String fault(YamlException e) {
    return e.place("f").describe() + ": " + e.getMessage();
  }

  private static String unescaped(String text) {
    return text.replace('¶', '\n').replace('→', '\t').replace('␀', '\0');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "a:¶→type: x¶           | f:2:1: a tab indents this line; YAML is indented by spaces alone",
        "a:¶  type: x¶ →b: y¶   | f:3:2: a tab indents this line; YAML is indented by spaces alone",
        "a: b¶→c: d¶            | f:2:1: a tab indents this line; YAML is indented by spaces alone",
        "a: \"b¶c: d¶            | f:1:4: this quotation mark is never closed",
        "a: 'b¶                 | f:1:4: this quotation mark is never closed",
        "a: \"\\q\"¶              | f:1:5: '\\q' stands for nothing; write a backslash as '\\\\'",
        "a: [b¶c: d¶            | f:2:2: a comma or the end of the '[' of line 1 is missing here",
        "a: {b: c¶d: e¶         | f:2:2: a comma or the end of the '{' of line 1 is missing here",
        "a: b: c¶               | f:1:5: a second colon in the line, or a line that is indented too far; put the text in quotes",
        "a:¶  b: c¶   d: e¶     | f:3:5: a second colon in the line, or a line that is indented too far; put the text in quotes",
        "a: @x¶                 | f:1:4: no text begins with '@'; put the text in quotes",
        "a: b¶foo¶bar: x¶       | f:2:1: a field's name without a colon after it",
        "a: *¶                  | f:1:4: '*' is a sign of YAML; put the text in quotes",
        "a: >x¶  y¶             | f:1:4: '>' is a sign of YAML; put the text in quotes",
        "a: 'it's'¶             | f:1:8: this does not belong to the text before it; put the text in quotes",
        "a:¶  b: c¶ d: e¶       | f:3:2: the line is not indented as the lines before it, or is no field or item",
        "- a¶b: c¶              | f:2:1: the line is not indented as the lines before it, or is no field or item",
        "a: 😀 ␀¶                | f:1:7: the character U+0000 cannot be in YAML",
        "a: b¶c: 1¶a: d¶        | f:3:1: 'a' is here for the second time",
        "a: x¶...¶b: y¶         | f:3:1: a second document begins here; a file has one",
        "a: x¶---¶b: y¶         | f:3:1: a second document begins here; a file has one",
        "%YAML 9.9¶---¶a: b¶    | f:1:1: not a version of YAML 1",
      })
  void saysWhatIsNotYaml(String text, String fault) {
    assertEquals(
        fault, fault(assertThrows(YamlException.class, () -> YamlNode.parse(unescaped(text)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "[1,¶                   | f:2:1: not JSON: the text ends too early",
        "{\"a\":1¶               | f:2:1: not JSON: the text ends too early",
        "[1 2]                  | f:1:4: not JSON from here on",
        "{\"a\":1,}              | f:1:8: not JSON from here on",
        "[1]]                   | f:1:4: not JSON from here on",
        "[1]¶[2]                | f:2:1: a second document begins here; a file has one",
      })
  void saysWhatIsNotJson(String text, String fault) {
    assertEquals(
        fault, fault(assertThrows(YamlException.class, () -> YamlNode.parseJson(unescaped(text)))));
  }

  /**
   * Whatever a text is, it is read, or its fault has a place in it and none of a parser's words.
   */
  @Property(tries = 3000)
  void anyTextIsReadOrHasAFault(
      @ForAll
          @StringLength(max = 30)
          @Chars({'a', ':', ' ', ' ', '\n', '\n', '\t', '-', '[', ']', '{', '}', ',', '"', '\''})
          @Chars({
            '#', '&', '*', '!', '|', '>', '%', '@', '?', '\\', '\r', '.', '1', '\u0001', '\ufeff'
          })
          @CharRange(from = '\ud83d', to = '\ud83e')
          String text) {
    for (boolean json : new boolean[] {true, false}) {
      try {
        if (json) {
          YamlNode.parseJson(text);
        } else {
          YamlNode.parse(text);
        }
      } catch (YamlException e) {
        assertFalse(e.place("f").line() > text.lines().count() + 2, fault(e));
        assertFalse(e.getMessage().matches("(?s).*(token|stream|mapping|scalar|\n).*"), fault(e));
      }
    }
  }
}
