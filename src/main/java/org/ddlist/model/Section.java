package org.ddlist.model;

/**
 * A heading of the list.
 *
 * @param id its anchor in the list's page ("gradient-objective"), unique in a catalog
 * @param name the heading as it is written
 * @param parent the id of the heading above it; empty at the top
 * @param depth how many headings stand over it, 0 at the top
 */
public record Section(String id, String name, String parent, int depth) {

  /** By the id alone: what a record generates costs a cold JVM 12 ms at its first use. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Section section && id.equals(section.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
