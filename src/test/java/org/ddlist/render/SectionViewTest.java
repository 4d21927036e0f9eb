package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Section;
import org.ddlist.terminal.Screens;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;

class SectionViewTest {
  private static final List<Section> SECTIONS =
      List.of(
          new Section("theory", "Theory", "", 0),
          new Section("logic", "Logic and \"Proof\"", "theory", 1),
          new Section("audio", "音频", "", 0));
  private static final Map<String, Integer> PAPERS = Map.of("theory", 1234, "logic", 7, "audio", 0);

  private static String tree(Terminal terminal) throws IOException {
    StringBuilder tree = new StringBuilder();
    SectionView.writeTree(SECTIONS, PAPERS, terminal, Style.PLAIN, tree);
    return tree.toString();
  }

  @Test
  void sectionIsSetInUnderTheOneItBelongsTo() throws IOException {
    assertEquals(
        """
        theory  1234  Theory
          logic    7  Logic and "Proof"
        audio      0  音频
        """,
        tree(Screens.of(80)));
  }

  @Test
  void nameIsCutToTheScreen() throws IOException {
    assertEquals(
        """
        theory  1234  Theory
          logic    7  Logic…
        audio      0  音频
        """,
        tree(Screens.of(20)));
  }

  @Test
  void longIdIsCutOnTheNarrowestScreen() throws IOException {
    List<Section> sections =
        List.of(
            new Section("objectives", "Objectives", "", 0),
            new Section("gradient-objective", "Gradients", "objectives", 1));
    StringBuilder tree = new StringBuilder();
    SectionView.writeTree(
        sections,
        Map.of("objectives", 12, "gradient-objective", 7),
        Screens.of(20),
        Style.PLAIN,
        tree);
    assertEquals(
        """
        objectives        12
          gradient-obj…    7
        """,
        tree.toString());
  }

  @Test
  void rowsAreIdNumberAndName() {
    assertEquals(
        new Rows(
            List.of("section", "papers", "name"), List.of(List.of("theory", "1234", "Theory"))),
        SectionView.rows(SECTIONS.subList(0, 1), PAPERS));
  }

  @Test
  void jsonTellsTheParent() throws IOException {
    StringBuilder json = new StringBuilder();
    SectionView.writeJson(SECTIONS, PAPERS, json);
    JsonNode array = new ObjectMapper().readTree(json.toString());
    assertEquals(3, array.size());
    assertEquals("theory", array.get(1).get("parent").asText());
    assertEquals("Logic and \"Proof\"", array.get(1).get("name").asText());
    assertEquals(7, array.get(1).get("papers").asInt());
    assertFalse(array.get(0).has("parent"));
  }
}
