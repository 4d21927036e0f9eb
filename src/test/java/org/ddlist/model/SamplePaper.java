package org.ddlist.model;

import java.util.Arrays;
import java.util.List;

/** A paper by Ada Lovelace from 2020, a preprint, with what a test says about it changed. */
public final class SamplePaper {
  private final String key;
  private List<Alias> aliases = List.of();
  private Nicknames nicknames = Nicknames.UNKNOWN;
  private Title title = new Title("Untitled");
  private List<String> otherTitles = List.of();
  private List<Author> authors = List.of(Author.of("Ada Lovelace"));
  private boolean others;
  private int leads = 1;
  private EntryDetails details = EntryDetails.NONE;
  private Venue venue;
  private boolean workshop;
  private String track = "";
  private int year = 2020;
  private String pages = "";
  private String volume = "";
  private String number = "";
  private String publisher = "";
  private String doi = "";
  private String arxiv = "";
  private List<Section> sections = List.of();
  private String added = "2020-01-01";
  private List<Absence> away = List.of();
  private Links links = new Links("", "", "");
  private String note = "";
  private Checked checked;

  private SamplePaper(String key) {
    this.key = key;
  }

  public static SamplePaper of(String key) {
    return new SamplePaper(key);
  }

  public SamplePaper aliases(String... former) {
    aliases = Arrays.stream(former).map(key -> new Alias(key, "")).toList();
    return this;
  }

  public SamplePaper aliases(Alias... former) {
    aliases = List.of(former);
    return this;
  }

  public SamplePaper nickname(String... names) {
    nicknames = Nicknames.of(List.of(names));
    return this;
  }

  public SamplePaper title(String marked) {
    title = new Title(marked);
    return this;
  }

  public SamplePaper otherTitles(String... titles) {
    otherTitles = List.of(titles);
    return this;
  }

  public SamplePaper authors(String... names) {
    authors = Arrays.stream(names).map(Author::of).toList();
    return this;
  }

  public SamplePaper authors(Author... people) {
    authors = List.of(people);
    return this;
  }

  public SamplePaper others() {
    others = true;
    return this;
  }

  public SamplePaper details(EntryDetails more) {
    details = more;
    return this;
  }

  public SamplePaper leads(int first) {
    leads = first;
    return this;
  }

  public SamplePaper venue(Venue where) {
    venue = where;
    return this;
  }

  public SamplePaper workshop() {
    workshop = true;
    return this;
  }

  public SamplePaper track(String name) {
    track = name;
    return this;
  }

  public SamplePaper year(int when) {
    year = when;
    return this;
  }

  public SamplePaper pages(String range) {
    pages = range;
    return this;
  }

  public SamplePaper volume(String text) {
    volume = text;
    return this;
  }

  public SamplePaper number(String text) {
    number = text;
    return this;
  }

  public SamplePaper publisher(String name) {
    publisher = name;
    return this;
  }

  public SamplePaper doi(String text) {
    doi = text;
    return this;
  }

  public SamplePaper arxiv(String id) {
    arxiv = id;
    return this;
  }

  public SamplePaper sections(Section... homeFirst) {
    sections = List.of(homeFirst);
    return this;
  }

  public SamplePaper added(String day) {
    added = day;
    return this;
  }

  public SamplePaper away(Absence... spans) {
    away = List.of(spans);
    return this;
  }

  public SamplePaper links(String paper, String project, String code) {
    links = new Links(paper, links.proceedings(), project, code);
    return this;
  }

  public SamplePaper proceedings(String page) {
    links = new Links(links.paper(), page, links.project(), links.code());
    return this;
  }

  public SamplePaper note(String text) {
    note = text;
    return this;
  }

  public SamplePaper checked(String on, String... by) {
    checked = new Checked(List.of(by), on);
    return this;
  }

  public SamplePaper unchecked() {
    checked = null;
    return this;
  }

  public Paper build() {
    Publication publication =
        new Publication(venue, workshop, track, year, pages, volume, number, publisher, doi, arxiv);
    return new Paper(
        key,
        aliases,
        nicknames,
        title,
        otherTitles,
        authors,
        others,
        leads,
        publication,
        details,
        sections,
        added,
        away,
        links,
        note,
        checked);
  }
}
