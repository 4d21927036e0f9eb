package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ddlist.text.YamlNode.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "a: b",
        "a #b",
        "- a",
        "null",
        "~",
        "end:",
        " a",
        "a ",
        "\"a\\b\"",
        "a, [b] {c}?",
        "a\u0001b",
        "a\tb",
        "a\nb",
        "a\u007fb",
        "a\u0085b",
        "Gödel"
      })
  void readsBackAsTheSameText(String text) throws Exception {
    String yaml = "[" + YamlText.flowScalar(text) + "]";
    Sequence flow = (Sequence) YamlNode.parse(yaml);
    assertEquals(text, ((YamlNode.Scalar) flow.items().get(0)).text(), yaml);
    Sequence block = (Sequence) YamlNode.parse("- " + YamlText.scalar(text));
    assertEquals(text, ((YamlNode.Scalar) block.items().get(0)).text());
  }

  /** A tag names a class in Java, which SnakeYAML for beans would make. */
  @Test
  void aTagMakesNoObject() throws Exception {
    String tag = "!!javax.script.ScriptEngineManager ";
    Sequence tagged = (Sequence) YamlNode.parse(tag + "[" + tag + "a]");
    assertEquals("a", ((YamlNode.Scalar) tagged.items().get(0)).text());
  }
}
