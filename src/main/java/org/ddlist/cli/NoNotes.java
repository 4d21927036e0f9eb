package org.ddlist.cli;

import java.io.FilterWriter;
import java.io.Writer;

/**
 * Standard error of a run that was asked to be quiet: {@link Messages} writes refusals to it, and
 * no notes.
 */
final class NoNotes extends FilterWriter {
  NoNotes(Writer err) {
    super(err);
  }
}
