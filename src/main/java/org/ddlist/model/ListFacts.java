package org.ddlist.model;

import java.util.List;

/**
 * The list itself.
 *
 * @param name what it is called
 * @param address its page on the web
 * @param edition the day it stood as the catalog has it, as an ISO date
 * @param description what its papers are about, in two or three sentences
 * @param citation how to cite the list; not one of its papers
 * @param curators who keeps it
 * @param media what was written about it elsewhere
 * @param acknowledgments whom it thanks
 * @param sources where the catalog's facts come from, a sentence each
 */
public record ListFacts(
    String name,
    String address,
    String edition,
    String description,
    Paper citation,
    List<Link> curators,
    List<Link> media,
    List<Link> acknowledgments,
    List<String> sources) {

  public ListFacts {
    curators = List.copyOf(curators);
    media = List.copyOf(media);
    acknowledgments = List.copyOf(acknowledgments);
    sources = List.copyOf(sources);
  }

  /** A person or a piece of writing, and its page. */
  public record Link(String name, String address) {}
}
