package org.ddlist.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ddlist.browse.Action.Press;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.terminal.Style;

/**
 * Everything that the screen shows. An action makes the next state of it, and may ask something of
 * the world outside.
 *
 * @param pool what can be picked
 * @param preview how a paper is shown
 * @param field what is typed
 * @param found what that finds, in all sections
 * @param section the only section that is shown; null for all
 * @param papers what is shown
 * @param selected the place among them of the paper that is pointed at; 0 if there is none
 * @param top the place of the first paper on the screen
 * @param scrolled how many lines of the preview, or of the help, are above what is shown
 * @param marked in the order they were marked in
 * @param walking whether the last key moved in the list, so that a space is not for the query
 * @param help whether the keys are shown instead of the papers
 * @param message what was just done, or why not; empty if there is nothing to say
 */
record State(
    Pool pool,
    Preview preview,
    Size size,
    QueryField field,
    Pool.Found found,
    Section section,
    List<Paper> papers,
    int selected,
    int top,
    int scrolled,
    List<Paper> marked,
    boolean walking,
    boolean help,
    String message) {

  /** How many lines the wheel scrolls a preview by. */
  private static final int NOTCH = 3;

  State {
    papers = List.copyOf(papers);
    marked = List.copyOf(marked);
  }

  /** The first state, with a query that is typed already. */
  static State of(Pool pool, Preview preview, Size size, String query) {
    Pool.Found all = pool.all();
    State empty =
        new State(
            pool,
            preview,
            size,
            QueryField.of(""),
            all,
            null,
            all.papers(),
            0,
            0,
            0,
            List.of(),
            false,
            false,
            "");
    return empty.typed(QueryField.of(query));
  }

  Layout layout() {
    return Layout.of(size);
  }

  /** The paper that is pointed at; null if there is none. */
  Paper current() {
    return papers.isEmpty() ? null : papers.get(selected);
  }

  boolean isMarked(Paper paper) {
    return indexOf(paper, marked) >= 0;
  }

  /** What Enter prints and the clipboard gets: the marked papers, else the one that is chosen. */
  List<Paper> picked() {
    return marked.isEmpty() && chosen() != null ? List.of(chosen()) : marked;
  }

  /** The paper that is pointed at; null if none is, or none that what is typed has found. */
  private Paper chosen() {
    return found.malformed() ? null : current();
  }

  /** Why no paper is chosen. */
  private State choosingNone() {
    return saying(found.malformed() ? "no paper is chosen: " + found.note() : "no paper here");
  }

  /** The same with something to say. */
  State saying(String what) {
    return with(draft -> draft.message = what);
  }

  /** What the action asks of the world outside; null if it only makes another state. */
  Request request(Action action) {
    if (!(action instanceof Press press)) {
      return null;
    }
    return switch (press) {
      case INTERRUPT, HANG_UP -> new Request.Leave();
      case ESCAPE -> help ? null : new Request.Leave();
      case SUSPEND -> new Request.Suspend();
      case REDRAW -> new Request.Redraw();
      case ACCEPT -> help || picked().isEmpty() ? null : new Request.Print(picked());
      case COPY_KEY -> help || picked().isEmpty() ? null : new Request.CopyKeys(picked());
      case COPY_BIBTEX -> help || picked().isEmpty() ? null : new Request.CopyBibtex(picked());
      case OPEN_PAPER -> open(Links.Kind.PAPER);
      case OPEN_PROJECT -> open(Links.Kind.PROJECT);
      case OPEN_CODE -> open(Links.Kind.CODE);
      default -> null;
    };
  }

  private Request open(Links.Kind kind) {
    boolean has = !help && chosen() != null && !chosen().links().get(kind).isEmpty();
    return has ? new Request.Open(chosen().links().get(kind)) : null;
  }

  /** The state that the action makes of this one. */
  State next(Action action) {
    if (action instanceof Action.Resize resize) {
      return sized(resize.size());
    }
    if (action instanceof Action.Report report) {
      return saying(report.message());
    }
    if (help) {
      return nextOfHelp(action);
    }
    State quiet = saying("");
    if (action instanceof Action.Insert insert) {
      return quiet.inserted(insert.text());
    }
    if (action instanceof Action.Click click) {
      int row = layout().listRow(click.column(), click.row());
      return row < 0 || top + row >= papers.size() ? quiet : quiet.selecting(top + row);
    }
    if (action instanceof Action.Wheel wheel) {
      int direction = wheel.down() ? 1 : -1;
      return layout().isPreview(wheel.column(), wheel.row())
          ? quiet.scrolling(scrolled + direction * NOTCH)
          : quiet.selecting(selected + direction);
    }
    return quiet.pressed((Press) action);
  }

  private State inserted(String text) {
    if (text.equals(" ") && (walking || field.isEmpty())) {
      return marking();
    }
    return text.equals("?") && field.isEmpty() ? helping(true) : typed(field.insert(text));
  }

  private State pressed(Press press) {
    int page = Math.max(1, layout().listRows() - 1);
    return switch (press) {
      case UP -> selecting(selected - 1);
      case DOWN -> selecting(selected + 1);
      case PAGE_UP -> selecting(selected - page);
      case PAGE_DOWN -> selecting(selected + page);
      case FIRST -> selecting(0);
      case LAST -> selecting(papers.size() - 1);
      case MARK -> marking();
      case NEXT_SECTION -> turning(1);
      case PREVIOUS_SECTION -> turning(-1);
      case PREVIEW_UP -> scrolling(scrolled - 1);
      case PREVIEW_DOWN -> scrolling(scrolled + 1);
      case LEFT -> typed(field.left());
      case RIGHT -> typed(field.right());
      case LINE_START -> typed(field.start());
      case LINE_END -> typed(field.end());
      case ERASE -> typed(field.erase());
      case ERASE_AHEAD -> typed(field.eraseAhead());
      case ERASE_WORD -> typed(field.eraseWord());
      case ERASE_BEFORE -> typed(field.eraseBefore());
      case HELP -> helping(true);
      case ACCEPT, COPY_BIBTEX, COPY_KEY -> picked().isEmpty() ? choosingNone() : this;
      case OPEN_PAPER -> opening(Links.Kind.PAPER);
      case OPEN_PROJECT -> opening(Links.Kind.PROJECT);
      case OPEN_CODE -> opening(Links.Kind.CODE);
      case REDRAW, SUSPEND, ESCAPE, INTERRUPT, HANG_UP, NONE -> this;
    };
  }

  private State opening(Links.Kind kind) {
    if (chosen() == null) {
      return choosingNone();
    }
    return chosen().links().get(kind).isEmpty()
        ? saying(chosen().key() + " has no " + kind.word() + " link")
        : this;
  }

  /** In the help, keys that move scroll it, and any other goes back. */
  private State nextOfHelp(Action action) {
    int page = Math.max(1, helpRows() - 1);
    if (action instanceof Action.Wheel wheel) {
      return scrolling(scrolled + (wheel.down() ? NOTCH : -NOTCH));
    }
    if (!(action instanceof Press press)) {
      return helping(false);
    }
    return switch (press) {
      case UP, PREVIEW_UP -> scrolling(scrolled - 1);
      case DOWN, PREVIEW_DOWN -> scrolling(scrolled + 1);
      case PAGE_UP -> scrolling(scrolled - page);
      case PAGE_DOWN -> scrolling(scrolled + page);
      case FIRST -> scrolling(0);
      case LAST -> scrolling(Integer.MAX_VALUE);
      case REDRAW, SUSPEND, NONE -> this;
      default -> helping(false);
    };
  }

  /** How many lines of the help are shown. */
  int helpRows() {
    return Math.max(1, size.rows() - layout().header() - layout().footer());
  }

  private State typed(QueryField typed) {
    boolean same = typed.text().equals(field.text());
    Pool.Found now = same ? found : pool.find(typed.text(), found);
    State next =
        with(
            draft -> {
              draft.field = typed;
              draft.found = now;
              draft.walking = false;
            });
    return same ? next : next.showing(section);
  }

  /** With the papers of that section alone, the first of them selected. */
  private State showing(Section only) {
    return with(
        draft -> {
          draft.section = only;
          draft.papers = pool.within(only, found.papers());
          draft.selected = 0;
          draft.top = 0;
          draft.scrolled = 0;
        });
  }

  /** Goes round through all sections together and each that has something to show. */
  private State turning(int direction) {
    List<Section> sections = new ArrayList<>();
    sections.add(null);
    sections.addAll(pool.sections(found.papers()));
    int at = Math.max(0, sections.indexOf(section));
    return showing(sections.get(Math.floorMod(at + direction, sections.size())));
  }

  private State selecting(int place) {
    int to = Math.max(0, Math.min(place, papers.size() - 1));
    State there =
        with(
            draft -> {
              draft.selected = to;
              draft.scrolled = to == selected ? scrolled : 0;
              draft.walking = true;
            });
    return there.settled();
  }

  /** Marks the current paper, or takes its mark away, and goes to the next. */
  private State marking() {
    if (current() == null) {
      return saying("no paper here");
    }
    List<Paper> now = new ArrayList<>(marked);
    int at = indexOf(current(), now);
    if (at < 0) {
      now.add(current());
    } else {
      now.remove(at);
    }
    boolean before = walking;
    return with(draft -> draft.marked = now)
        .selecting(selected + 1)
        .with(draft -> draft.walking = before);
  }

  private State helping(boolean shown) {
    return with(
        draft -> {
          draft.help = shown;
          draft.scrolled = 0;
        });
  }

  private State scrolling(int to) {
    int lines = 0;
    int rows = layout().previewRows();
    if (help) {
      lines = KeyHelp.lines(size.columns(), Style.PLAIN).size();
      rows = helpRows();
    } else if (current() != null && rows > 0) {
      lines = preview.lines(current(), layout().previewColumns()).size();
    }
    int at = Math.max(0, Math.min(to, lines - rows));
    return with(draft -> draft.scrolled = at);
  }

  private State sized(Size other) {
    State there = with(draft -> draft.size = other).settled();
    return there.scrolling(there.scrolled);
  }

  /** With the selected paper on the screen, and no line empty that could show one. */
  private State settled() {
    int rows = Math.max(1, layout().listRows());
    int first = Math.max(selected - rows + 1, Math.min(top, selected));
    int settled = Math.max(0, Math.min(first, papers.size() - rows));
    return with(draft -> draft.top = settled);
  }

  /** By key: comparing all that is known of papers would take longer. */
  private static int indexOf(Paper paper, List<Paper> among) {
    for (int i = 0; i < among.size(); i++) {
      if (among.get(i).key().equals(paper.key())) {
        return i;
      }
    }
    return -1;
  }

  /** This state but for what the change sets. */
  private State with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.state();
  }

  /** A state being changed. */
  private static final class Draft {
    private final Pool pool;
    private final Preview preview;
    private Size size;
    private QueryField field;
    private Pool.Found found;
    private Section section;
    private List<Paper> papers;
    private int selected;
    private int top;
    private int scrolled;
    private List<Paper> marked;
    private boolean walking;
    private boolean help;
    private String message;

    private Draft(State state) {
      pool = state.pool;
      preview = state.preview;
      size = state.size;
      field = state.field;
      found = state.found;
      section = state.section;
      papers = state.papers;
      selected = state.selected;
      top = state.top;
      scrolled = state.scrolled;
      marked = state.marked;
      walking = state.walking;
      help = state.help;
      message = state.message;
    }

    private State state() {
      return new State(
          pool, preview, size, field, found, section, papers, selected, top, scrolled, marked,
          walking, help, message);
    }
  }
}
