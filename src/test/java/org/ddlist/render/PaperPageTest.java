package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.text.Sha256;
import org.junit.jupiter.api.Test;

class PaperPageTest {
  private static final Catalog CLASSICS = Fixture.catalog();

  private static String page(Grouping grouping, List<Paper> papers) throws IOException {
    StringBuilder page = new StringBuilder();
    PaperPage.write(new Selection(CLASSICS, papers, grouping), page);
    return page.toString();
  }

  private static String page(SamplePaper paper) throws IOException {
    return page(Grouping.NONE, List.of(paper.build()));
  }

  /** What each match of a pattern has in its first group. */
  private static List<String> all(String pattern, String page) {
    List<String> all = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }

  private static String between(String start, String end, String page) {
    return all(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), page).get(0);
  }

  private static String hash(String text) {
    byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void whatAPaperSaysIsNeverMarkup() throws IOException {
    String page =
        page(
            SamplePaper.of("k\"><b>")
                .title("<script>alert(1)</script> & \"more\"")
                .nickname("<i>N</i>"));

    assertEquals(1, all("(<script)", page).size());
    assertFalse(page.contains("<b>") || page.contains("<i>"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"), page);
  }

  @Test
  void addressThatIsNotOnTheWebIsNoLink() throws IOException {
    String page = page(SamplePaper.of("p").links("javascript:alert(1)", "", "data:text/html,x"));

    assertEquals(List.of(), all("<article.*href=\"(.*?)\"", page));
  }

  @Test
  void onlyThePagesOwnScriptAndStyleMayRun() throws IOException {
    String page = page(SamplePaper.of("p"));

    String policy = between("Content-Security-Policy\" content=\"", "\"", page);
    assertTrue(policy.startsWith("default-src 'none'; "), policy);
    assertTrue(policy.contains(hash(between("<style>", "</style>", page))), policy);
    assertTrue(policy.contains(hash(between("<script>", "</script>", page))), policy);
    assertEquals(List.of(), all("(?:src|url)\\s*[=(]\\s*\"?(http)", page));
  }

  @Test
  void entryCanBeReadWithoutScripts() throws IOException {
    String page = page(SamplePaper.of("lovelace2020untitled"));

    String entry = between("<pre>", "</pre>", page);
    assertTrue(entry.startsWith("@misc{lovelace2020untitled,\n  title = {Untitled},\n"), entry);
    assertEquals(List.of(" hidden"), all("<div class=\"filter\" role=\"search\"( hidden)>", page));
    assertEquals(List.of(" hidden"), all("<button type=\"button\"( hidden)>Copy BibTeX", page));
  }

  @Test
  void sectionsAreNestedAsInTheList() throws IOException {
    String page = page(Grouping.SECTION, CLASSICS.papers());

    assertEquals(CLASSICS.papers().size(), all("(<article )", page).size());
    assertEquals(all("(<section)", page).size(), all("(</section>)", page).size());
    assertTrue(
        page.contains("<section id=\"computing\">\n<h3>Computing &amp; Machines</h3>"), page);
    assertEquals(
        all("<section id=\"(.*?)\"", page), all("<a href=\"#(.*?)\"", page), "links to sections");
  }

  @Test
  void monthsAreHeadingsButNoSections() throws IOException {
    String page = page(Grouping.MONTH, List.of(SamplePaper.of("p").build()));

    assertTrue(page.contains("<section>\n<h2>2020-01</h2>\n<article id=\"p\""), page);
    assertFalse(page.contains("<nav>"), page);
  }
}
