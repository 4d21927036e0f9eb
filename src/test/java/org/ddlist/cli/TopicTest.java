package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TopicTest {
  /** The terms that a topic explains, those that stand together one by one. */
  private static Set<String> terms(String topic) throws IOException {
    Set<String> terms = new TreeSet<>();
    for (Block block : Topic.named(topic).blocks()) {
      if (block.kind() == Block.Kind.ITEM) {
        terms.addAll(List.of(block.term().split(", ")));
      }
    }
    return terms;
  }

  private static void assertExplains(String topic, Set<String> wanted) throws IOException {
    wanted.removeAll(terms(topic));
    assertEquals(
        Set.of(), wanted, "what src/main/resources/org/ddlist/cli/" + topic + ".txt lacks");
  }

  @Test
  void everyFormatIsExplained() throws IOException {
    Set<String> formats = new TreeSet<>();
    for (OutputFormat format : OutputFormat.values()) {
      formats.add(format.word());
    }
    assertExplains("formats", formats);
  }

  @Test
  void everySettingIsExplained() throws IOException {
    Set<String> settings = new TreeSet<>();
    for (Settings.Name name : Settings.Name.values()) {
      settings.add(name.word());
      settings.addAll(name.variables());
    }
    assertExplains("environment", settings);
  }

  @Test
  void everyExitStatusIsExplained() throws Exception {
    Set<String> statuses = new TreeSet<>(Set.of("130"));
    for (java.lang.reflect.Field field : ExitStatus.class.getFields()) {
      statuses.add(field.get(null).toString());
    }
    assertEquals(statuses, terms("exit-status"));
  }

  @Test
  void aTextIsReadInBlocks() {
    assertEquals(
        List.of(
            Block.paragraph("To begin with."),
            Block.heading("Head"),
            Block.item("a b", "what it is: a :: b"),
            Block.example("ddlist list"),
            Block.paragraph("The end.")),
        Topic.parse(
                "topic",
                "Title\n\nTo begin\nwith.\n= Head\na b :: what it is: a :: b\n\n    ddlist list\n"
                    + "The end.\n")
            .blocks());
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyTopicHasATitleAndFits(String name) throws IOException {
    Topic topic = Topic.named(name);
    assertTrue(topic.title().length() > 10 && topic.title().length() < 60, topic.title());
    for (Block block : topic.blocks()) {
      if (block.kind() == Block.Kind.EXAMPLE) {
        assertTrue(block.text().length() <= 78, block.text());
      }
    }
  }

  static final List<String> NAMES = Topic.NAMES;
}
