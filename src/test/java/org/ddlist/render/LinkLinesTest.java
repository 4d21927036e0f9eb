package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.junit.jupiter.api.Test;

class LinkLinesTest {
  private static final List<Paper> PAPERS =
      List.of(
          SamplePaper.of("a").links("https://a.org/p", "https://a.org/q", "").build(),
          SamplePaper.of("b").build(),
          SamplePaper.of("c").links("", "", "https://a.org/c").build());

  private static String lines() throws IOException {
    StringBuilder lines = new StringBuilder();
    LinkLines.write(PAPERS, lines);
    return lines.toString();
  }

  @Test
  void linkIsALineOfKeyKindAndAddress() throws IOException {
    assertEquals(
        "a\tpaper\thttps://a.org/p\na\tproject\thttps://a.org/q\nc\tcode\thttps://a.org/c\n",
        lines());
  }
}
