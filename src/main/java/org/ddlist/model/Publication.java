package org.ddlist.model;

/**
 * Where and when a paper came out. Strings are empty where the fact is not known or does not apply.
 *
 * @param venue null for a preprint
 * @param workshop whether it came out in a workshop of the venue
 * @param track the venue's track, where it has its own name ("Datasets and Benchmarks")
 * @param pages "10718-10727", or an article number
 * @param arxiv the id of its preprint ("2203.11932"), where the paper link does not name it
 * @param doi without a resolver's address: "10.1145/3604915.3608769"
 */
public record Publication(
    Venue venue,
    boolean workshop,
    String track,
    int year,
    String pages,
    String volume,
    String number,
    String publisher,
    String doi,
    String arxiv) {

  /** The same facts with another venue; null for a preprint. */
  public Publication at(Venue otherVenue) {
    return new Publication(
        otherVenue, workshop, track, year, pages, volume, number, publisher, doi, arxiv);
  }

  /**
   * The facts with the year and the id of the preprint that another record has, where these lack.
   */
  public Publication completedBy(Publication other) {
    String id = arxiv.isEmpty() ? other.arxiv : arxiv;
    int of = year == 0 ? other.year : year;
    return new Publication(venue, workshop, track, of, pages, volume, number, publisher, doi, id);
  }

  /** The same facts with the id of the preprint. */
  public Publication withArxiv(String id) {
    return new Publication(venue, workshop, track, year, pages, volume, number, publisher, doi, id);
  }
}
