package org.ddlist.cli;

import java.io.IOException;

/** A part of a page of the help and the manual. */
sealed interface Block {
  void writeTo(Writer page) throws IOException;

  /** Writes blocks in some format. */
  interface Writer {
    void write(Heading heading) throws IOException;

    void write(Paragraph paragraph) throws IOException;

    void write(Item item) throws IOException;

    void write(Example example) throws IOException;
  }

  /**
   * A heading.
   *
   * @param ofOptions whether a group of options follows
   */
  record Heading(String text, boolean ofOptions) implements Block {
    Heading(String text) {
      this(text, false);
    }

    @Override
    public void writeTo(Writer page) throws IOException {
      page.write(this);
    }
  }

  record Paragraph(String text) implements Block {
    @Override
    public void writeTo(Writer page) throws IOException {
      page.write(this);
    }
  }

  /**
   * Words and what they mean.
   *
   * @param names as "-n, --limit" or "author:"; empty for operands
   * @param label the placeholder of a value, as "N"; empty if there is none
   * @param isTyped whether it is an option or an operand of a command
   */
  record Item(String names, String label, boolean isTyped, String text) implements Block {
    Item(String term, String text) {
      this(term, "", false, text);
    }

    /** "-n, --limit=N". */
    String term() {
      return names + (names.isEmpty() || label.isEmpty() ? "" : "=") + label;
    }

    @Override
    public void writeTo(Writer page) throws IOException {
      page.write(this);
    }
  }

  record Example(String line) implements Block {
    @Override
    public void writeTo(Writer page) throws IOException {
      page.write(this);
    }
  }
}
