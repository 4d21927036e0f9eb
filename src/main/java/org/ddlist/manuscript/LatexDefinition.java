package org.ddlist.manuscript;

import java.util.Locale;
import java.util.Set;
import org.ddlist.manuscript.CiteCommands.Shape;
import org.ddlist.text.Ascii;

/**
 * A definition of a command in a LaTeX text, which may make it a citation: <code>
 * \newcommand{\see}[1]{\citep[see][]{#1}}</code>, {@code \def\see#1{…}}, {@code \let\see\citep}.
 */
final class LatexDefinition {
  private static final Set<String> COMMANDS =
      Set.of(
          ("newcommand renewcommand providecommand DeclareRobustCommand newrobustcmd"
                  + " renewrobustcmd providerobustcmd def gdef edef xdef let NewDocumentCommand"
                  + " RenewDocumentCommand ProvideDocumentCommand DeclareDocumentCommand"
                  + " DeclareCiteCommand DeclareMultiCiteCommand")
              .split(" "));

  private final String text;
  private final LatexArguments arguments;
  private final CiteCommands commands;

  /** The offset after the name that is defined, where reading goes on. */
  private int pos;

  LatexDefinition(String text, LatexArguments arguments, CiteCommands commands) {
    this.text = text;
    this.arguments = arguments;
    this.commands = commands;
  }

  /** Whether a command defines another. */
  static boolean isDefinition(String name) {
    return COMMANDS.contains(name);
  }

  /**
   * Reads a definition and notes whether the new command cites.
   *
   * @param by the name of the command that defines
   * @param after the offset after it
   * @return the offset after the name that is defined
   */
  int read(String by, int after) {
    pos = after;
    read(by);
    return pos;
  }

  private void read(String by) {
    int i = arguments.skipSpace(arguments.at(pos) == '*' ? pos + 1 : pos);
    boolean braces = arguments.at(i) == '{';
    int start = braces ? arguments.skipSpace(i + 1) : i;
    if (arguments.at(start) != '\\') {
      return;
    }
    int end = LatexVerbatim.nameEnd(text, start + 1);
    if (end == start + 1) {
      return;
    }
    pos = end;
    if (braces && arguments.at(pos) == '}') {
      pos++;
    }
    String name = text.substring(start + 1, end);
    switch (by) {
      case "let" -> alias(name, arguments.at(pos) == '=' ? pos + 1 : pos);
      case "def", "gdef", "edef", "xdef" -> parameters(name);
      case "DeclareCiteCommand" -> commands.learn(name, Shape.PLAIN);
      case "DeclareMultiCiteCommand" -> commands.learn(name, new Shape(0, true, false));
      default -> {
        if (by.endsWith("DocumentCommand")) {
          specified(name);
        } else {
          counted(name);
        }
      }
    }
  }

  /** After \let, or as a whole body: the new command is another one. */
  private void alias(String name, int from) {
    int start = arguments.skipSpace(from);
    if (arguments.at(start) == '\\') {
      String other = text.substring(start + 1, LatexVerbatim.nameEnd(text, start + 1));
      Shape shape = commands.of(other);
      if (shape != null) {
        commands.learn(name, shape);
      }
    }
  }

  /** After \newcommand: "[2]", perhaps with the first one optional "[see]", then the body. */
  private void counted(String name) {
    int open = arguments.skipSpace(pos);
    int count = 0;
    boolean optional = false;
    if (arguments.at(open) == '[' && arguments.at(open + 2) == ']') {
      count = arguments.at(open + 1) - '0';
      int rest = arguments.skipSpace(open + 3);
      optional = arguments.at(rest) == '[';
      open = arguments.skipOptions(open, false);
    }
    int close = arguments.closeOf(open);
    if (close < 0) {
      return;
    }
    if (count == 0) {
      int end = LatexVerbatim.nameEnd(text, arguments.skipSpace(open + 1) + 1);
      if (arguments.skipSpace(end) == close) {
        alias(name, open + 1);
      }
      return;
    }
    int cited = citedParameter(open, close);
    learn(name, cited, cited - 1 - (optional ? 1 : 0));
  }

  /** After \def: the parameters are written before the body. */
  private void parameters(String name) {
    int open = pos;
    while (arguments.at(open) == '#' || Ascii.isDigit(arguments.at(open))) {
      open++;
    }
    int close = open > pos ? arguments.closeOf(open) : -1;
    if (close > 0) {
      int cited = citedParameter(open, close);
      learn(name, cited, cited - 1);
    }
  }

  /** After \NewDocumentCommand: a letter for each argument, of which m is one in braces. */
  private void specified(String name) {
    int spec = arguments.skipSpace(pos);
    int specEnd = arguments.closeOf(spec);
    int open = specEnd < 0 ? -1 : arguments.skipSpace(specEnd + 1);
    int close = open < 0 ? -1 : arguments.closeOf(open);
    if (close < 0) {
      return;
    }
    int cited = citedParameter(open, close);
    int index = 0;
    int mandatory = 0;
    int before = -1;
    for (int i = spec + 1; i < specEnd; i++) {
      char c = text.charAt(i);
      if (c == '{') {
        // The default of an optional argument.
        i = Math.max(i, arguments.closeOf(i));
      } else if (Character.isLetter(c)) {
        index++;
        if (index == cited && c == 'm') {
          before = mandatory;
        }
        mandatory += c == 'm' ? 1 : 0;
      }
    }
    if (index > 0) {
      learn(name, cited, before);
    }
  }

  private void learn(String name, int cited, int before) {
    if (cited > 0 && before >= 0) {
      commands.learn(name, Shape.after(before));
    } else if (commands.of(name) != null && cited == 0) {
      commands.learn(name, Shape.NONE);
    }
  }

  /** The number of the parameter that the body gives to a citation command; 0 if none. */
  private int citedParameter(int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (text.charAt(i) != '\\') {
        continue;
      }
      int end = LatexVerbatim.nameEnd(text, i + 1);
      String name = text.substring(i + 1, end);
      // Commands inside packages, with an @, cite here too.
      boolean cites =
          commands.of(name) != null
              || name.indexOf('@') >= 0 && name.toLowerCase(Locale.ROOT).contains("cite");
      if (cites) {
        int parameter = parameterIn(end, close);
        if (parameter > 0) {
          return parameter;
        }
      }
      i = Math.max(i, end - 1);
    }
    return 0;
  }

  private int parameterIn(int from, int close) {
    int open = arguments.skipOptions(arguments.at(from) == '*' ? from + 1 : from, false);
    int end = arguments.closeOf(open);
    if (end < 0 || end > close) {
      return 0;
    }
    int sign = text.indexOf('#', open);
    boolean digit = sign > 0 && sign + 1 < end && Character.isDigit(arguments.at(sign + 1));
    return digit ? arguments.at(sign + 1) - '0' : 0;
  }
}
