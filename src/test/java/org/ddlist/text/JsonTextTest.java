package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ddlist.terminal.Cells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
  private static String json(String text) throws IOException {
    StringBuilder json = new StringBuilder();
    JsonText.string(text, json);
    return json.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "a\u001bb,       a\\u001bb",
    "a\u007fb,       a\\u007fb",
    "a\u009b2J,      a\\u009b2J",
    "a\u202eb,       a\\u202eb",
    "a\u2028b,       a\\u2028b",
    "a\udb40\udc41b, a\\udb40\\udc41b",
    "Gödel 😀,       Gödel 😀",
  })
  void whatAScreenWouldObeyIsEscaped(String text, String escaped) throws IOException {
    assertEquals('"' + escaped + '"', json(text));
  }

  @Property
  void isReadAsTheSameText(@ForAll String text) throws IOException {
    String json = json(text);
    assertEquals(text, new ObjectMapper().readValue(json, String.class));
    json.codePoints().forEach(c -> assertEquals(false, Cells.isUnseen(c)));
  }
}
