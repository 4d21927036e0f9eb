package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;
import org.junit.jupiter.api.Test;

class FindingViewTest {
  private static final List<Finding> FINDINGS =
      List.of(
          new Finding(
              new Place("a.bib", 12, 3),
              "turing1950computing",
              Rule.PAGES,
              "'460-433' run backwards"),
          new Finding(
              new Place("b,c:d%\n.bib", 1), "", Rule.SYNTAX, "100% \"wrong\": a,\r\nb\u001b[31m"));

  @Test
  void lineHasFileLineKeyRuleAndMessage() throws IOException {
    StringBuilder out = new StringBuilder();
    FindingView.write(FINDINGS, out);
    assertEquals(
        """
        a.bib:12:3: turing1950computing: pages: '460-433' run backwards
        b,c:d%\\x0a.bib:1: syntax: 100% "wrong": a,\\x0d\\x0ab\\x1b[31m
        """,
        out.toString());
  }

  @Test
  void jsonHasAnObjectAFinding() throws IOException {
    StringBuilder out = new StringBuilder();
    FindingView.writeJson(FINDINGS, out);
    assertEquals(
        """
        [
        {"file":"a.bib","line":12,"column":3,"key":"turing1950computing","rule":"pages",\
        "message":"'460-433' run backwards"},
        {"file":"b,c:d%\\u000a.bib","line":1,"rule":"syntax",\
        "message":"100% \\"wrong\\": a,\\u000d\\u000ab\\u001b[31m"}
        ]
        """,
        out.toString());
    out.setLength(0);
    FindingView.writeJson(List.of(), out);
    assertEquals("[]\n", out.toString());
  }

  @Test
  void annotationEscapesWhatEndsIt() throws IOException {
    StringBuilder out = new StringBuilder();
    FindingView.writeAnnotations(FINDINGS, out);
    assertEquals(
        """
        ::error file=a.bib,line=12,col=3,title=pages::turing1950computing: '460-433' run backwards
        ::error file=b%2Cc%3Ad%25%0A.bib,line=1,title=syntax::100%25 "wrong": a,%0D%0Ab\\x1b[31m
        """,
        out.toString());
  }
}
