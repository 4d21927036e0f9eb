package org.ddlist.browse;

/**
 * What happened: a key, the mouse, a change of the screen's size, or the end of something begun.
 */
sealed interface Action {

  /** Text was typed or pasted. */
  record Insert(String text) implements Action {}

  /** A place was clicked, counted in cells from 0. */
  record Click(int column, int row) implements Action {}

  /** The wheel was turned there by a notch. */
  record Wheel(int column, int row, boolean down) implements Action {}

  /** The screen has another size. */
  record Resize(Size size) implements Action {}

  /** What was begun is done, or failed; told in a line. */
  record Hear(String said) implements Action {}

  /** A key that is no text was pressed. */
  enum Press implements Action {
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    FIRST,
    LAST,
    MARK,
    NEXT_SECTION,
    PREVIOUS_SECTION,
    PREVIEW_UP,
    PREVIEW_DOWN,
    LEFT,
    RIGHT,
    LINE_START,
    LINE_END,
    ERASE,
    ERASE_AHEAD,
    ERASE_WORD,
    ERASE_BEFORE,
    ACCEPT,
    COPY_BIBTEX,
    COPY_KEY,
    OPEN_PAPER,
    OPEN_PROJECT,
    OPEN_CODE,
    HELP,
    REDRAW,
    SUSPEND,
    ESCAPE,
    INTERRUPT,

    /** Nobody is at the keyboard any more. */
    HANG_UP,

    /** A key that means nothing here. */
    NONE
  }
}
