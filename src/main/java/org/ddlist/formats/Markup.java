package org.ddlist.formats;

import org.ddlist.terminal.Named;

/** The markup of italics and bold in references. */
public enum Markup implements Named {
  /** No markup: a reference is a line of plain text, as for a mail. */
  TEXT,
  HTML,
  MARKDOWN
}
