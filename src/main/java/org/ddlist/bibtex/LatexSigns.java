package org.ddlist.bibtex;

import java.util.HashMap;
import java.util.Map;

/** The characters that LaTeX has commands for, read and written by one table. */
final class LatexSigns {
  static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

  /** A character and its commands in text, of which the first is written. */
  private static final String TEXT =
      "ß ss, ẞ SS, æ ae, Æ AE, œ oe, Œ OE, ø o, Ø O, ł l, Ł L, å aa, Å AA,"
          + " ı i imath, ȷ j jmath, ð dh, Ð DH, đ dj, Đ DJ, þ th, Þ TH, ŋ ng, Ŋ NG,"
          + " ~ textasciitilde sim, ^ textasciicircum, \\ textbackslash backslash,"
          + " … ldots dots textellipsis, « guillemotleft guillemetleft,"
          + " » guillemotright guillemetright, „ quotedblbase,"
          + " ¡ textexclamdown, ¿ textquestiondown,"
          + " ® textregistered, ™ texttrademark, © textcopyright copyright, £ textsterling pounds,"
          + " € texteuro euro, § S, ° textdegree degree circ, · textperiodcentered cdot";

  /** The same for what LaTeX has in formulas alone. */
  private static final String FORMULAS =
      "ℓ ell, × times texttimes, ± pm, ∞ infty, ≤ leq le, ≥ geq ge, ≠ neq ne, ≈ approx,"
          + " → rightarrow to, ← leftarrow, ↔ leftrightarrow, ⇒ Rightarrow,"
          + " √ surd, ∑ sum, ∏ prod, ∫ int, ∂ partial, ∇ nabla,"
          + " ∈ in, ⊂ subset, ∪ cup, ∩ cap, ∀ forall, ∃ exists,"
          + " ⊤ top, ⊥ perp bot, ⊗ otimes, ⊕ oplus, ∝ propto, ≡ equiv, ⟨ langle, ⟩ rangle,"
          + " α alpha, β beta, γ gamma, δ delta, ε varepsilon epsilon, ζ zeta, η eta, θ theta,"
          + " ι iota, κ kappa, λ lambda, μ mu, ν nu, ξ xi, π pi, ρ rho, σ sigma, τ tau, υ upsilon,"
          + " φ varphi phi, χ chi, ψ psi, ω omega,"
          + " Γ Gamma, Δ Delta, Θ Theta, Λ Lambda, Ξ Xi, Π Pi, Σ Sigma, Φ Phi, Ψ Psi, Ω Omega";

  /** Commands that are read, and written in another way or not at all. */
  private static final String READ =
      "ơ ohorn, Ơ OHORN, ư uhorn, Ư UHORN,"
          + " _ textunderscore, < textless, > textgreater, | textbar,"
          + " $ textdollar, ' textquotesingle,"
          + " – textendash, — textemdash, ‘ textquoteleft lq, ’ textquoteright rq,"
          + " “ textquotedblleft, ” textquotedblright";

  /** Combining characters, each with its command. */
  private static final String ACCENTS =
      "\u0300 `, \u0301 ', \u0302 ^, \u0303 ~, \u0304 =, \u0306 u, \u0307 ., \u0308 \","
          + " \u030a r, \u030b H, \u030c v, \u0323 d, \u0326 textcommabelow, \u0327 c, \u0328 k,"
          + " \u0331 b";

  private static final Map<String, String> CHARACTER_OF = new HashMap<>();
  private static final Map<String, String> TEXT_OF = new HashMap<>();
  private static final Map<String, String> FORMULA_OF = new HashMap<>();
  private static final Map<String, String> ACCENT_OF = new HashMap<>();
  private static final Map<String, String> COMMAND_OF = new HashMap<>();

  static {
    for (String row : rows(TEXT)) {
      TEXT_OF.put(row.substring(0, 1), "{\\" + read(row) + "}");
    }
    for (String row : rows(FORMULAS)) {
      String formula = "$\\" + read(row) + "$";
      // BibTeX would lower the command of a capital, which braces keep
      boolean kept = Character.isUpperCase(row.charAt(0)) || row.charAt(0) == 'ℓ';
      FORMULA_OF.put(row.substring(0, 1), kept ? "{" + formula + "}" : formula);
    }
    for (String row : rows(READ)) {
      read(row);
    }
    for (String row : rows(ACCENTS)) {
      ACCENT_OF.put(row.substring(2), row.substring(0, 1));
      COMMAND_OF.put(row.substring(0, 1), row.substring(2));
    }
    // not every engine has it
    ACCENT_OF.put("h", "\u0309");
  }

  private LatexSigns() {}

  private static String[] rows(String table) {
    return table.replace(", ", ",").split(",");
  }

  /** Notes what the commands of a row mean and returns the first. */
  private static String read(String row) {
    String first = null;
    for (int start = 2; start < row.length(); ) {
      int space = row.indexOf(' ', start);
      int end = space < 0 ? row.length() : space;
      String command = row.substring(start, end);
      CHARACTER_OF.put(command, row.substring(0, 1));
      first = first == null ? command : first;
      start = end + 1;
    }
    return first;
  }

  /** The character of a command without its backslash; null if it means none. */
  static String character(String command) {
    return CHARACTER_OF.get(command);
  }

  /** A character as LaTeX; null if it has no command. */
  static String latex(char c) {
    String text = TEXT_OF.get(String.valueOf(c));
    return text == null ? formula(c) : text;
  }

  /** A character that LaTeX has in formulas alone; null if it is none. */
  static String formula(char c) {
    int high = SUPERSCRIPTS.indexOf(c);
    if (high >= 0) {
      return "$^" + high + "$";
    }
    int low = SUBSCRIPTS.indexOf(c);
    return low >= 0 ? "$_" + low + "$" : FORMULA_OF.get(String.valueOf(c));
  }

  /** The combining character of an accent's command, sign or word; 0 if it is none. */
  static char accent(String command) {
    String accent = ACCENT_OF.get(command);
    return accent == null ? 0 : accent.charAt(0);
  }

  /** The command of a combining character; null if there is none that every engine has. */
  static String accentCommand(char accent) {
    return COMMAND_OF.get(String.valueOf(accent));
  }
}
