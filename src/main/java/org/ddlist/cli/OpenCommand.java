package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.PublisherSite;
import org.ddlist.model.WebAddress;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Opener;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Opens a link of a paper in the browser; where there is none, it prints the link and fails. */
final class OpenCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "open",
        "Open a paper, its project or its code in the browser.",
        new Operands(
            Operands.Number.ONE,
            "KEY",
            ValueKind.of(ValueKind.Source.KEY),
            "a paper's key or another of its names, as 'ddlist cite' takes them"),
        List.of("ddlist open cazenavette2022dataset", "ddlist open 2203.11932 --code"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(
        Spec.group(
            "Which link (default: the paper, or else the first one known)",
            Spec.flag("--paper", "The paper itself."),
            Spec.flag("--proceedings", "The page of the publication."),
            Spec.flag("--pdf", "The PDF, on arXiv or else where it was published."),
            Spec.flag("--project", "The project page."),
            Spec.flag("--code", "The code repository.")));
  }

  /**
   * What to open.
   *
   * @param kind which link; null for the first one known
   * @param pdf whether the PDF is wanted, and no link
   */
  private record Request(Paper paper, Links.Kind kind, boolean pdf) {}

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    boolean pdf = line.has("--pdf");
    Links.Kind kind = null;
    for (Links.Kind each : Links.Kind.values()) {
      if (line.has("--" + each.word())) {
        if (kind != null || pdf) {
          throw Refusal.usage(
              "one link is opened at a time",
              "give --paper, --proceedings, --pdf, --project or --code");
        }
        kind = each;
      }
    }
    FoundPapers found = KeyOperands.resolve(line, session.terminal(), session.catalog(line));
    if (found.papers().size() > 1) {
      throw Refusal.usage(
          "open takes one paper, not " + found.papers().size(),
          "'ddlist links' prints the links of several");
    }
    return found.papers().isEmpty()
        ? found.status()
        : run(new Request(found.papers().get(0), kind, pdf), session.terminal());
  }

  private static int run(Request request, Terminal terminal) throws Refusal, IOException {
    Paper paper = request.paper();
    show(request.pdf() ? pdf(paper) : link(paper, request.kind()), terminal);
    return ExitStatus.DONE;
  }

  private static String pdf(Paper paper) throws Refusal {
    Links links = paper.links();
    String preprint = paper.arxiv().isEmpty() ? "" : "https://arxiv.org/abs/" + paper.arxiv();
    for (String page : List.of(preprint, links.proceedings(), links.paper())) {
      String pdf = PublisherSite.pdf(page);
      if (!pdf.isEmpty()) {
        return pdf;
      }
    }
    throw Refusal.nothing(
        "'" + paper.key() + "' has no link to a PDF",
        "'ddlist open " + paper.key() + "' opens the page of the paper");
  }

  private static String link(Paper paper, Links.Kind asked) throws Refusal {
    List<String> known = new ArrayList<>();
    for (Links.Kind kind : Links.Kind.values()) {
      String link = paper.links().get(kind);
      if (!link.isEmpty()) {
        if (asked == null || asked == kind) {
          return link;
        }
        known.add(kind.word());
      }
    }
    String kind = asked == null ? "" : " to its " + asked.word();
    throw Refusal.nothing(
        "'" + paper.key() + "' has no link" + kind,
        known.isEmpty()
            ? "'ddlist show " + paper.key() + "' shows what is known of it"
            : "there is: " + String.join(", ", known));
  }

  private static void show(String link, Terminal terminal) throws Refusal, IOException {
    if (!WebAddress.isValid(link)) {
      throw Refusal.unreadable(
          "'" + link + "' is not an address of the web",
          "only links that begin with http:// or https:// are opened");
    }
    String program = new Opener(terminal, true).open(link);
    if (program != null) {
      Messages.note(terminal, "opened " + link + " with " + program);
      return;
    }
    terminal.out().append(Cells.visible(link)).append('\n');
    terminal.out().flush();
    throw Refusal.unreadable(
        terminal.isSet("BROWSER")
            ? "no browser opened it; BROWSER is '" + terminal.environment().get("BROWSER") + "'"
            : "there is no browser to open it with",
        "open the address yourself, or name a browser in BROWSER");
  }
}
