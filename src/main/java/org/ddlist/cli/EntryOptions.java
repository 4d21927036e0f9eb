package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.cli.OutputFormat.Kind;
import org.ddlist.formats.BibtexForm;
import org.ddlist.formats.CitationSnippet;
import org.ddlist.formats.CslStyle;
import org.ddlist.formats.Detail;
import org.ddlist.formats.KeyFormat;
import org.ddlist.formats.Markup;
import org.ddlist.formats.ReferenceForm;
import org.ddlist.formats.ReferenceForm.Order;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.formats.StyleFile;
import org.ddlist.formats.VenueNames;
import org.ddlist.search.Nearest;
import picocli.CommandLine.Model.OptionSpec;

/** The options for entries of bibliographies, references and citations. */
final class EntryOptions {
  /** Lists the styles instead of writing papers. */
  static final String STYLES = "--styles";

  static final String STYLE = "--style";
  static final String TEXT_FORMAT = "--text-format";
  static final String AS = "--as";
  private static final String ASCII = "--ascii";
  private static final String UNICODE = "--unicode";
  static final String KEY_FORMAT = "--key-format";
  private static final String FIELDS = "--fields";
  private static final String VENUES = "--venues";

  static List<OptionSpec> options() {
    return List.of(
        Spec.option(
            STYLE,
            "NAME",
            ValueKind.of(ValueKind.Source.STYLE),
            "Write references in a style: apa, ieee, acm, …, or of a file .csl."),
        Spec.flag(STYLES, "List the styles."),
        Spec.option(
            TEXT_FORMAT,
            "MARKUP",
            ValueKind.oneOf(Markup.values()),
            "Markup of references: text, html or markdown."),
        Spec.option(
            AS,
            "LANGUAGE",
            ValueKind.oneOf(CitationSnippet.values()),
            "Write citations for tex, markdown or typst."),
        Spec.option(
            FIELDS,
            "DETAIL",
            ValueKind.oneOf(Detail.values()),
            "Write these fields in entries: lean, usual or full."),
        Spec.option(
            VENUES,
            "NAMES",
            ValueKind.oneOf(VenueNames.values()),
            "Name venues short, as in ICML, or full, which is the default."),
        Spec.option(
            KEY_FORMAT, "TEXT", ValueKind.TEXT, "Write other keys, as in '{author}{year}{word}'."),
        Spec.flag(ASCII, "Write ASCII; the default for bibtex."),
        Spec.flag(UNICODE, "Write Unicode; the default for biblatex and text."));
  }

  private EntryOptions() {}

  static boolean askForText(ParsedLine line) {
    return line.has(STYLE) || line.has(TEXT_FORMAT);
  }

  static CitationSnippet snippet(ParsedLine line) throws Refusal {
    line.refuseUseless(
        "--as writes only keys",
        List.of(
            OutputOptions.OUTPUT,
            OutputOptions.TEMPLATE,
            OutputOptions.COLUMNS,
            STYLE,
            TEXT_FORMAT,
            FIELDS,
            VENUES,
            ASCII,
            UNICODE));
    return line.known(AS, "language", CitationSnippet.values(), null);
  }

  /**
   * Reads the other options.
   *
   * @param format the format of the papers; null for a template
   * @param cites whether {@code --as} asks for a citation instead
   * @throws Refusal for an option that the format does not take
   */
  static EntryRequest parse(ParsedLine line, Session session, OutputFormat format, boolean cites)
      throws Refusal {
    Kind kind = format == null ? Kind.PLAIN : format.kind();
    if (!cites) {
      refuseUseless(line, STYLE, kind, Kind.REFERENCES);
      refuseUseless(line, TEXT_FORMAT, kind, Kind.REFERENCES);
      refuseUseless(line, KEY_FORMAT, kind, Kind.LATEX, Kind.ENTRIES);
      refuseUseless(line, FIELDS, kind, Kind.LATEX, Kind.ENTRIES, Kind.REFERENCES);
      refuseUseless(line, VENUES, kind, Kind.LATEX, Kind.ENTRIES, Kind.REFERENCES);
      refuseUseless(line, ASCII, kind, Kind.LATEX, Kind.REFERENCES);
      refuseUseless(line, UNICODE, kind, Kind.LATEX, Kind.REFERENCES);
    }
    if (line.has(ASCII) && line.has(UNICODE)) {
      throw Refusal.usage("--ascii and --unicode exclude each other", "give one of them");
    }
    Detail detail = line.known(FIELDS, "detail", Detail.values(), Detail.USUAL);
    boolean ascii = format == OutputFormat.BIBTEX ? !line.has(UNICODE) : line.has(ASCII);
    return new EntryRequest(
        new BibtexForm(detail, ascii),
        line.has(KEY_FORMAT) ? line.read(KEY_FORMAT, EntryOptions::keyFormat) : null,
        line.has(VENUES)
            ? line.read(VENUES, EntryOptions::venuesNamed)
            : session.settings().venues(),
        kind == Kind.REFERENCES ? references(line, session, detail, ascii) : null);
  }

  /** Refuses an option if the kind of the format is none of those that take it. */
  private static void refuseUseless(ParsedLine line, String option, Kind kind, Kind... kinds)
      throws Refusal {
    if (!line.has(option) || List.of(kinds).contains(kind)) {
      return;
    }
    List<String> outputs = OutputFormat.words(List.of(kinds));
    String first = outputs.get(0);
    if (option.equals(KEY_FORMAT)) {
      outputs.add(AS);
    }
    String last = outputs.remove(outputs.size() - 1);
    throw Refusal.usage(
        option
            + " is for "
            + (outputs.isEmpty() ? "" : String.join(", ", outputs) + " and ")
            + last,
        "leave it out, or add '-o " + first + "'");
  }

  private static ReferenceForm references(
      ParsedLine line, Session session, Detail detail, boolean ascii) throws Refusal {
    boolean ordered = line.has(FilterOptions.SORT) || line.has(FilterOptions.REVERSE);
    return new ReferenceForm(
        line.has(STYLE) ? line.read(STYLE, EntryOptions::styleNamed) : session.settings().style(),
        ordered ? Order.GIVEN : Order.OF_STYLE,
        detail,
        line.known(TEXT_FORMAT, "markup", Markup.values(), Markup.TEXT),
        ascii);
  }

  static VenueNames venuesNamed(String word) throws Refusal {
    return ParsedLine.known("form of venues", word, VenueNames.values());
  }

  private static KeyFormat keyFormat(String format) throws Refusal {
    try {
      return KeyFormat.parse(format);
    } catch (IllegalArgumentException e) {
      throw Refusal.usage(
          KEY_FORMAT + ": " + e.getMessage(),
          "there are {" + String.join("}, {", KeyFormat.FIELDS) + "}, and - _ : . between");
    }
  }

  /** The style that is called so, or has this path. */
  static CslStyle styleNamed(String name) throws Refusal {
    if (name.indexOf('/') >= 0 || name.endsWith(".csl")) {
      return styleIn(name);
    }
    ReferenceStyle known = ReferenceStyle.named(name);
    if (known != null) {
      return known;
    }
    List<String> names = new ArrayList<>();
    for (ReferenceStyle style : ReferenceStyle.all()) {
      names.add(style.name());
      if (!style.file().equals(style.name())) {
        names.add(style.file());
      }
    }
    throw Refusal.usage(
        "there is no style '" + name + "'",
        Nearest.didYouMean(Nearest.to(name, names, 3), "'ddlist cite --styles' lists them"));
  }

  private static CslStyle styleIn(String file) throws Refusal {
    try {
      return StyleFile.load(file);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  static Refusal unusable(IOException e) {
    return Refusal.unreadable(
        e.getMessage(), "give another style; 'ddlist cite --styles' lists those of ddlist");
  }

  /** Writes the name and the title of each style, a line each. */
  static void writeStyles(Appendable out) throws IOException {
    for (ReferenceStyle style : ReferenceStyle.all()) {
      out.append(style.name()).append('\t').append(style.title()).append('\n');
    }
  }
}
