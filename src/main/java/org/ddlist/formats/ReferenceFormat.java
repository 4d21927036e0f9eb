package org.ddlist.formats;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.List;
import org.ddlist.text.XmlText;

/**
 * Formats references as text, HTML or Markdown. The library's own formats put no space after a
 * number, write every accented letter as a named entity of HTML and escape every sign of Markdown.
 */
final class ReferenceFormat extends BaseFormat {
  private final Markup markup;
  private final boolean ascii;

  ReferenceFormat(Markup markup, boolean ascii) {
    this.markup = markup;
    this.ascii = ascii;
  }

  @Override
  public String getName() {
    return markup.word();
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
    return format(buffer);
  }

  /**
   * Does what the library lacks: the ellipsis before the last author, inner quotation marks for a
   * quotation inside a title, and no comma after a title that ends in a question or exclamation
   * mark, as in IEEE's style (see IEEEtran.bst).
   */
  @Override
  protected void postProcess(TokenBuffer buffer, RenderContext context) {
    List<Token> tokens = buffer.getTokens();
    ellipsis(tokens);
    super.postProcess(buffer, context);
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof TextToken text) {
        if (text.getType() == TextToken.Type.OPEN_QUOTE) {
          depth++;
        } else if (text.getType() == TextToken.Type.CLOSE_QUOTE) {
          depth--;
        } else if (depth > 0 && text.getText().equals(",") && afterMark(tokens, i)) {
          tokens.remove(i);
          i--;
        } else if (depth > 0) {
          String inner =
              text.getText()
                  .replace(context.getTerm("open-quote"), context.getTerm("open-inner-quote"))
                  .replace(context.getTerm("close-quote"), context.getTerm("close-inner-quote"));
          tokens.set(i, text.copyWithText(inner));
        }
      }
    }
  }

  /** Replaces the "and" before a marked name by an ellipsis. */
  private static void ellipsis(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof TextToken name
          && name.getText().startsWith(StyleText.AFTER_ELLIPSIS)
          && tokens.get(i - 1) instanceof TextToken and) {
        String text = name.getText().substring(StyleText.AFTER_ELLIPSIS.length());
        tokens.set(i, name.copyWithText(text));
        tokens.set(i - 1, and.copyWithText("… "));
      }
    }
  }

  /** Whether the text before a token ends in a question or exclamation mark. */
  private static boolean afterMark(List<Token> tokens, int index) {
    return index > 0
        && tokens.get(index - 1) instanceof TextToken before
        && (before.getText().endsWith("?") || before.getText().endsWith("!"));
  }

  /** Formats a reference as one line, with a space after its number, if it has one. */
  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
    List<Token> tokens = buffer.getTokens();
    int margin = 0;
    if (context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE) {
      while (margin < tokens.size() && tokens.get(margin).isFirstField()) {
        margin++;
      }
    }
    String label = format(buffer.copy(0, margin)).strip();
    String rest = oneLine(format(buffer.copy(margin, tokens.size())));
    // The library capitalises a number too; the specification means only words.
    rest = rest.replace("ArXiv:", "arXiv:");
    String reference = label.isEmpty() ? rest : label + " " + rest;
    return markup == Markup.MARKDOWN ? itemless(reference) : reference;
  }

  /** Leaves one space between words, and one point where an empty part of a reference was. */
  private static String oneLine(String text) {
    return text.replaceAll("[ \\p{Cntrl}\\x80-\\x9f]+", " ").replaceAll("\\.( \\.)+", ".").strip();
  }

  /** Escapes a number with a point at the beginning, which Markdown reads as a list item. */
  private static String itemless(String reference) {
    return reference.replaceFirst("^([0-9]+)\\.", "$1\\\\.");
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
    return new Bibliography(entries);
  }

  @Override
  protected String doFormatLink(String text, String address) {
    return text;
  }

  @Override
  protected String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = StyledReferences.unmarked(text.codePointAt(i));
      i += Character.charCount(c);
      String sign =
          switch (markup) {
            case TEXT -> null;
            case HTML -> XmlText.entity(c);
            case MARKDOWN -> "\\`*_[]<>&".indexOf(c) >= 0 ? "\\" + (char) c : null;
          };
      if (sign != null) {
        escaped.append(sign);
      } else if (!ascii || c < 0x80) {
        escaped.appendCodePoint(c);
      } else {
        escaped.append(markup == Markup.TEXT ? AsciiText.of(c) : "&#" + c + ";");
      }
    }
    return escaped.toString();
  }

  private String mark(String html, String markdown) {
    return switch (markup) {
      case TEXT -> null;
      case HTML -> html;
      case MARKDOWN -> markdown;
    };
  }

  @Override
  protected String openFontStyle(int style) {
    return mark("<i>", "*");
  }

  @Override
  protected String closeFontStyle(int style) {
    return mark("</i>", "*");
  }

  @Override
  protected String openFontWeight(int weight) {
    return mark("<b>", "**");
  }

  @Override
  protected String closeFontWeight(int weight) {
    return mark("</b>", "**");
  }

  @Override
  protected String openFontVariant(int variant) {
    return mark("<span style=\"font-variant: small-caps\">", null);
  }

  @Override
  protected String closeFontVariant(int variant) {
    return mark("</span>", null);
  }

  @Override
  protected String openTextDecoration(int decoration) {
    return mark("<u>", null);
  }

  @Override
  protected String closeTextDecoration(int decoration) {
    return mark("</u>", null);
  }

  @Override
  protected String openDisplayGroup(DisplayGroupToken.Type type) {
    return " ";
  }

  @Override
  protected String openVerticalAlign(int align) {
    return mark("<sup>", "<sup>");
  }

  @Override
  protected String closeVerticalAlign(int align) {
    return mark("</sup>", "</sup>");
  }
}
