package org.ddlist.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;

class OverlayTest {
  private static final Section HOME = new Section("home", "Home", "", 0);
  private static final Section CHILD = new Section("child", "Child", "home", 1);
  private static final Section LAST = new Section("last", "Last", "", 0);
  private static final Venue CONF =
      new Venue("CONF", "Conference on Sets", Venue.Kind.CONFERENCE, "Conference on Sets");

  private final List<String> notes = new ArrayList<>();

  private static SamplePaper deep(String key) {
    return SamplePaper.of(key).title("Deep Sets").authors("Ada Lovelace").sections(HOME);
  }

  private static Catalog catalog(List<Section> sections, Paper... papers) {
    Set<Venue> venues = new LinkedHashSet<>();
    for (Paper paper : papers) {
      if (paper.venue() != null) {
        venues.add(paper.venue());
      }
    }
    return new Catalog(
        Fixture.catalog().facts(), List.copyOf(venues), sections, Arrays.asList(papers));
  }

  private static Catalog catalog(Paper... papers) {
    return catalog(List.of(HOME), papers);
  }

  private Catalog overlaid(Catalog... catalogs) {
    List<Overlay.Layer> layers = new ArrayList<>();
    for (int i = 0; i < catalogs.length; i++) {
      layers.add(new Overlay.Layer("layer " + i, catalogs[i]));
    }
    return Overlay.of(layers, notes);
  }

  private static List<String> keys(Catalog catalog) {
    return catalog.papers().stream().map(Paper::key).toList();
  }

  @Test
  void oneCatalogStaysItself() {
    Catalog one = catalog(deep("a").build());
    assertSame(one, overlaid(one));
  }

  @Test
  void factsOfTheFirstStandAndALaterOneAddsWhatIsMissing() {
    Paper first = deep("a").year(2020).nickname("DS").links("https://a.org/p", "", "").build();
    Paper later =
        deep("b")
            .year(2021)
            .nickname("DeepSets", "DS")
            .otherTitles("Deep Sets, Again")
            .arxiv("2001.00001")
            .links("https://b.org/p", "https://b.org", "https://github.com/b/b")
            .build();
    Paper paper = overlaid(catalog(first), catalog(later)).find("a");
    assertEquals(2020, paper.year());
    assertEquals("https://a.org/p", paper.links().paper());
    assertEquals("https://b.org", paper.links().project());
    assertEquals("https://github.com/b/b", paper.links().code());
    assertEquals(List.of("DS", "DeepSets"), paper.nicknames().all());
    assertEquals(List.of("Deep Sets, Again"), paper.otherTitles());
    assertEquals("2001.00001", paper.publication().arxiv());
    assertEquals(List.of("b"), paper.formerKeys());
  }

  @Test
  void recordSaysWhichSourcesItIsFrom() {
    Paper other = SamplePaper.of("c").title("Other Sets").sections(HOME).build();
    Catalog all =
        overlaid(
            catalog(deep("a").build()),
            catalog(deep("b").build(), other),
            catalog(deep("d").build()));
    assertEquals(List.of("a", "c"), keys(all));
    assertEquals("layer 0, layer 1, layer 2", all.origin("a"));
    assertEquals("layer 0, layer 1, layer 2", all.origin("d"));
    assertEquals("layer 1", all.origin("c"));
  }

  @Test
  void keyOfAnotherPaperIsReadAsANewOne() {
    Paper other = SamplePaper.of("a").title("Other Sets").sections(HOME).build();
    assertEquals(List.of("a", "ab"), keys(overlaid(catalog(deep("a").build()), catalog(other))));
    assertEquals(List.of("layer 1: another paper has the key: 'a' is read as 'ab'"), notes);
  }

  @Test
  void sectionsOfOneNameAndParentAreOne() {
    Section another = new Section("home", "Elsewhere", "", 0);
    Section below = new Section("below", "Below", "home", 1);
    Paper inChild = SamplePaper.of("x").title("X").sections(CHILD).build();
    Paper inAnother = SamplePaper.of("y").title("Y").sections(another).build();
    Paper inBelow = SamplePaper.of("z").title("Z").sections(below).build();
    Catalog all =
        overlaid(
            catalog(List.of(HOME, LAST), deep("a").build()),
            catalog(List.of(HOME, CHILD), inChild),
            catalog(List.of(another, below), inAnother, inBelow));
    assertEquals(
        List.of("home", "child", "last", "home-2", "below"),
        all.sections().stream().map(Section::id).toList());
    assertEquals("home-2", all.section("below").parent());
    assertEquals(List.of("a", "x", "y", "z"), keys(all));
  }

  @Test
  void knownPaperIsInTheSectionsOfBoth() {
    Catalog all =
        overlaid(
            catalog(deep("a").build()), catalog(List.of(LAST), deep("b").sections(LAST).build()));
    assertEquals(List.of(HOME, LAST), all.find("a").sections());
  }

  @Test
  void venueIsTheFirstCatalogs() {
    Venue same = new Venue("SETS", "Conference on Sets", Venue.Kind.CONFERENCE, "Sets");
    Paper first = deep("a").venue(CONF).build();
    Paper later = SamplePaper.of("c").title("C").venue(same).sections(HOME).build();
    Catalog all = overlaid(catalog(first), catalog(later));
    assertEquals(List.of(CONF), all.venues());
    assertSame(CONF, all.find("c").venue());
  }
}
