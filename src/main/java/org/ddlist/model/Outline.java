package org.ddlist.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ddlist.model.ListFacts.Event;

/** The groups of selected papers with their headings, in the order of a page. */
public final class Outline {
  /**
   * What stands over a group.
   *
   * @param id the section's; empty if it is no section
   * @param depth how many headings stand over it, 0 at the top
   */
  public record Heading(String id, String name, int depth) {}

  /**
   * Papers, and events of a list, with no heading between them.
   *
   * @param headings those that no earlier group has, from the outermost; empty if there are none
   */
  public record Group(List<Heading> headings, List<Paper> papers, List<Event> events) {
    public Group {
      headings = List.copyOf(headings);
      papers = List.copyOf(papers);
      events = List.copyOf(events);
    }
  }

  private final Selection selection;
  private final Set<String> written = new HashSet<>();
  private final List<Group> groups = new ArrayList<>();

  private Outline(Selection selection) {
    this.selection = selection;
  }

  /**
   * The groups of a selection; those of sections have the list's events if it is the whole list.
   */
  public static List<Group> of(Selection selection) {
    Outline outline = new Outline(selection);
    switch (selection.grouping()) {
      case NONE -> outline.add(List.of(), selection.papers(), List.of());
      case SECTION -> outline.sections();
      case MONTH ->
          outline
              .papers(selection::heading)
              .forEach(
                  (name, papers) ->
                      outline.add(
                          name.isEmpty() ? List.of() : List.of(new Heading("", name, 0)),
                          papers,
                          List.of()));
    }
    return outline.groups;
  }

  private Map<String, List<Paper>> papers(Function<Paper, String> group) {
    Map<String, List<Paper>> papers = new LinkedHashMap<>();
    for (Paper paper : selection.papers()) {
      papers.computeIfAbsent(group.apply(paper), none -> new ArrayList<>()).add(paper);
    }
    return papers;
  }

  private void sections() {
    Map<String, List<Paper>> home =
        papers(paper -> paper.sections().isEmpty() ? "" : paper.sections().get(0).id());
    add(List.of(), home.getOrDefault("", List.of()), List.of());
    for (Section section : selection.catalog().sections()) {
      List<Event> events = new ArrayList<>();
      for (Event event : selection.catalog().facts().events()) {
        if (selection.isWhole() && event.section().equals(section.id())) {
          events.add(event);
        }
      }
      List<Paper> papers = home.getOrDefault(section.id(), List.of());
      add(papers.isEmpty() && events.isEmpty() ? List.of() : headings(section), papers, events);
    }
  }

  /** A section and those over it, but for those that an earlier group has. */
  private List<Heading> headings(Section section) {
    List<Heading> headings = new ArrayList<>();
    Section at = section;
    while (at != null && written.add(at.id())) {
      headings.add(0, new Heading(at.id(), at.name(), at.depth()));
      at = selection.catalog().section(at.parent());
    }
    return headings;
  }

  private void add(List<Heading> headings, List<Paper> papers, List<Event> events) {
    if (!papers.isEmpty() || !events.isEmpty()) {
      groups.add(new Group(headings, papers, events));
    }
  }
}
