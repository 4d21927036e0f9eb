package org.ddlist.lists;

import org.ddlist.model.ArxivId;
import org.ddlist.model.Links;

/** The links of an item, by what they lead to. The first of a kind counts. */
final class ItemLinks {
  private String paper = "";
  private String project = "";
  private String code = "";

  /** The first link to something else, which may be all that is known of an event. */
  private String other = "";

  private String citation = "";
  private boolean labelled;

  /** Whether the title is a link to code, as that of a data set, too, which has a year. */
  private boolean tool;

  /** The address of the paper; empty if none is known. */
  String paper() {
    return paper;
  }

  /** The name of the citation file, as a list of the own form has it; empty if there is none. */
  String citation() {
    return citation;
  }

  /** Whether a label says that a link is that of a paper. */
  boolean isLabelled() {
    return labelled;
  }

  /** Whether the title is a link to code. */
  boolean isTool() {
    return tool;
  }

  /** Takes what says that the item is a paper. */
  void asPaper() {
    labelled = true;
  }

  /** Takes the link of the title, which may lead nowhere. */
  void ofTitle(String address) {
    if (address.equals(Run.NOWHERE) || LinkHosts.isNote(address)) {
      return;
    }
    if (LinkHosts.isCode(address)) {
      code = address;
      tool = true;
    } else {
      paper = address;
    }
  }

  /** Takes the paper by its arXiv id, where no link leads to it. */
  void ofArxiv(String id) {
    if (paper.isEmpty() && !id.isEmpty()) {
      paper = "https://arxiv.org/abs/" + id;
    }
  }

  /**
   * Takes a link.
   *
   * @param field what its label says; null if it says nothing of that
   * @param bare whether it has no label
   * @return whether it is that of the paper by its address alone, so that its label may be a venue
   */
  boolean take(ItemField field, boolean bare, String address) {
    boolean reads = LinkHosts.isPaper(address);
    boolean source = field == null || field == ItemField.PAPER;
    if (address.contains("citations/")) {
      String file = address.substring(address.lastIndexOf('/') + 1);
      String name = file.substring(0, Math.max(0, file.lastIndexOf('.')));
      citation = citation.isEmpty() && !address.startsWith("http") ? name : citation;
    } else if (reads && field != ItemField.OTHER && (paper.isEmpty() || isWeaker(paper))) {
      paper = address;
      return field == null && ArxivId.inLink(address).isEmpty();
    } else if (field == ItemField.CODE || source && LinkHosts.isCode(address)) {
      code = code.isEmpty() ? address : code;
    } else if (field == ItemField.PROJECT) {
      project = project.isEmpty() && !reads ? address : project;
    } else if (LinkHosts.isNote(address) && field != ItemField.PAPER) {
      return false;
    } else if (field == ItemField.PAPER || field == null && bare) {
      labelled |= field == ItemField.PAPER && !LinkHosts.isMedia(address);
      paper = paper.isEmpty() ? address : paper;
    } else {
      other = other.isEmpty() ? address : other;
    }
    return false;
  }

  /** Whether a link of the title leads to something about the paper. */
  private static boolean isWeaker(String address) {
    return !LinkHosts.isPaper(address) && !address.contains("//papers.");
  }

  /**
   * The links of a record.
   *
   * @param event whether any link may be its page
   */
  Links links(boolean event) {
    return new Links(paper.isEmpty() && event ? other : paper, project, code);
  }
}
