package org.ddlist.browse;

/** An input event: a key, the mouse, a new screen size, or the end of a background task. */
sealed interface Action {

  /** Text was typed or pasted. */
  record Insert(String text) implements Action {}

  /** A cell was clicked, counted from 0. */
  record Click(int column, int row) implements Action {}

  /** The wheel was turned by a notch over a cell. */
  record Wheel(int column, int row, boolean down) implements Action {}

  record Resize(Size size) implements Action {}

  /** A background task ended, with a message for the user. */
  record Report(String message) implements Action {}

  /** A key other than text was pressed. */
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
    HANG_UP,

    /** A key without a function. */
    NONE
  }
}
