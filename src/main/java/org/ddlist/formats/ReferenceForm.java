package org.ddlist.formats;

/**
 * The form of references in running text.
 *
 * @param ascii whether characters beyond ASCII are replaced
 */
public record ReferenceForm(
    CslStyle style, Order order, Detail detail, Markup markup, boolean ascii) {

  /** The order of references. */
  public enum Order {
    /** As the style sorts them; some styles keep the order of the papers. */
    OF_STYLE,
    /** The order of the papers. The letters behind years follow the order of the style. */
    GIVEN
  }
}
