package org.ddlist.check;

import org.ddlist.model.Identifier;
import org.ddlist.model.Paper;

/**
 * Where the code of a paper is.
 *
 * @param address in the form of {@link Identifier#address}, perhaps of a folder in a repository;
 *     empty if the paper has no code
 */
record Repository(String address) {

  static Repository of(Paper paper) {
    String code = paper.links().code();
    return new Repository(code.isEmpty() ? "" : Identifier.address(code));
  }

  boolean isKnown() {
    return !address.isEmpty();
  }

  /** Whether it is a list's own: at the list's address, or of a name by which lists are known. */
  boolean isOfList(String list) {
    boolean at = !list.isEmpty() && Identifier.repository(address).equals(Identifier.address(list));
    return isKnown() && (at || name().startsWith("awesome-"));
  }

  /** Whether a note has its name as a word. */
  boolean isNamedIn(String note) {
    return WholeWord.in(note, name()).find();
  }

  private String name() {
    String whole = Identifier.repository(address);
    return whole.substring(whole.lastIndexOf('/') + 1);
  }
}
