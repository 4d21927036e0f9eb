package org.ddlist.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ddlist.browse.Action.Press;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.terminal.Style;

/**
 * Everything that the screen shows; immutable. An action makes the next state, and may request a
 * side effect.
 */
final class State {
  /** How many lines a notch of the wheel scrolls. */
  private static final int NOTCH = 3;

  private final Pool pool;
  private final Preview preview;
  private Size size;
  private QueryField field = QueryField.of("");

  /** The result of the query in all sections. */
  private Pool.Found found;

  /** The only section that is shown; null for all. */
  private Section section;

  private List<Paper> papers;

  /** The index of the selected paper; 0 if the list is empty. */
  private int selected;

  /** The index of the first paper on the screen. */
  private int top;

  /** The number of lines of the preview, or of the help, above the visible part. */
  private int scrolled;

  /** The marked papers, in the order in which they were marked. */
  private List<Paper> marked = List.of();

  /** Whether the last key moved in the list, so that a space marks a paper. */
  private boolean walking;

  private boolean help;

  /** Whether Esc was the last key, so that the next leaves although papers are marked. */
  private boolean leaving;

  private String message = "";

  /** The side effect that the last action requests; null for none. */
  private Request request;

  private State(Pool pool, Preview preview, Size size) {
    this.pool = pool;
    this.preview = preview;
    this.size = size;
    found = pool.all();
    papers = found.papers();
  }

  private State(State other) {
    this(other.pool, other.preview, other.size);
    field = other.field;
    found = other.found;
    section = other.section;
    papers = other.papers;
    selected = other.selected;
    top = other.top;
    scrolled = other.scrolled;
    marked = other.marked;
    walking = other.walking;
    help = other.help;
    leaving = other.leaving;
    message = other.message;
  }

  static State of(Pool pool, Preview preview, Size size, String query) {
    return new State(pool, preview, size).typed(QueryField.of(query));
  }

  private State with(Consumer<State> change) {
    State next = new State(this);
    change.accept(next);
    return next;
  }

  Layout layout() {
    return Layout.of(size);
  }

  /** The selected paper; null if the list is empty. */
  Paper current() {
    return papers.isEmpty() ? null : papers.get(selected);
  }

  boolean isMarked(Paper paper) {
    return Pool.indexOf(paper, marked) >= 0;
  }

  /** The papers that Enter prints and the clipboard gets: the marked ones, or the selected one. */
  List<Paper> picked() {
    return marked.isEmpty() && chosen() != null ? List.of(chosen()) : marked;
  }

  /** The selected paper; null if there is none, or it is not of this query. */
  private Paper chosen() {
    return found.malformed() ? null : current();
  }

  /** The same with the reason why no paper is chosen. */
  private State withoutChoice() {
    return withMessage(found.malformed() ? "no paper is chosen: " + found.note() : "no paper here");
  }

  private State requesting(Request what) {
    return with(next -> next.request = what);
  }

  State withMessage(String what) {
    return with(next -> next.message = what);
  }

  State next(Action action) {
    if (action instanceof Action.Resize resize) {
      return sized(resize.size());
    }
    if (action instanceof Action.Report report) {
      return withMessage(report.message());
    }
    if (action == Press.INTERRUPT || action == Press.HANG_UP || action == Press.ESCAPE && leaving) {
      return requesting(new Request.Leave());
    }
    State quiet = withMessage("").with(next -> next.leaving = false);
    if (action instanceof Action.Wheel wheel) {
      int direction = wheel.down() ? 1 : -1;
      return help || layout().isPreview(wheel.column(), wheel.row())
          ? quiet.scrolling(scrolled + direction * NOTCH)
          : quiet.selecting(selected + direction);
    }
    if (help) {
      return quiet.nextOfHelp(action);
    }
    if (action instanceof Action.Insert insert) {
      return quiet.inserted(insert.text());
    }
    if (action instanceof Action.Click click) {
      int row = layout().listRow(click.column(), click.row());
      return row < 0 || top + row >= papers.size() ? quiet : quiet.selecting(top + row);
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
      case ACCEPT -> picking(Request.Print::new);
      case COPY_BIBTEX -> picking(Request.CopyBibtex::new);
      case COPY_KEY -> picking(Request.CopyKeys::new);
      case OPEN_PAPER -> opening(Links.Kind.PAPER);
      case OPEN_PROJECT -> opening(Links.Kind.PROJECT);
      case OPEN_CODE -> opening(Links.Kind.CODE);
      case ESCAPE -> marked.isEmpty() ? requesting(new Request.Leave()) : asking();
      case REDRAW -> requesting(new Request.Redraw());
      case SUSPEND -> requesting(new Request.Suspend());
      case INTERRUPT, HANG_UP, NONE -> this;
    };
  }

  private State picking(Function<List<Paper>, Request> wish) {
    return picked().isEmpty() ? withoutChoice() : requesting(wish.apply(picked()));
  }

  private State asking() {
    return withMessage(marked.size() + " marked; Enter prints, Esc again leaves without printing")
        .with(next -> next.leaving = true);
  }

  private State opening(Links.Kind kind) {
    if (chosen() == null) {
      return withoutChoice();
    }
    String address = chosen().links().get(kind);
    return address.isEmpty()
        ? withMessage(chosen().key() + " has no " + kind.word() + " link")
        : requesting(new Request.Open(address));
  }

  /** On the help page, keys of movement scroll, and any other key goes back. */
  private State nextOfHelp(Action action) {
    int page = Math.max(1, helpRows() - 1);
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
      case REDRAW -> requesting(new Request.Redraw());
      case SUSPEND -> requesting(new Request.Suspend());
      case NONE -> this;
      default -> helping(false);
    };
  }

  int helpRows() {
    return Math.max(1, size.rows() - layout().header() - layout().footer());
  }

  private State typed(QueryField typed) {
    boolean same = typed.text().equals(field.text());
    Pool.Found now = same ? found : pool.find(typed.text(), found);
    State after =
        with(
            next -> {
              next.field = typed;
              next.found = now;
              next.walking = false;
            });
    return same ? after : after.showing(section);
  }

  /** Shows the papers of one section, and selects the first. */
  private State showing(Section only) {
    return with(
        next -> {
          next.section = only;
          next.papers = pool.within(only, found.papers());
          next.selected = 0;
          next.top = 0;
          next.scrolled = 0;
        });
  }

  private State turning(int direction) {
    return showing(pool.neighbour(section, direction, found.papers()));
  }

  private State selecting(int place) {
    int to = Math.max(0, Math.min(place, papers.size() - 1));
    State there =
        with(
            next -> {
              next.selected = to;
              next.scrolled = to == selected ? scrolled : 0;
              next.walking = true;
            });
    return there.settled();
  }

  /** Toggles the mark of the selected paper, and goes to the next. */
  private State marking() {
    if (current() == null) {
      return withMessage("no paper here");
    }
    List<Paper> now = new ArrayList<>(marked);
    int at = Pool.indexOf(current(), now);
    if (at < 0) {
      now.add(current());
    } else {
      now.remove(at);
    }
    return with(next -> next.marked = now)
        .selecting(selected + 1)
        .with(next -> next.walking = walking);
  }

  private State helping(boolean shown) {
    return with(
        next -> {
          next.help = shown;
          next.scrolled = 0;
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
    return with(next -> next.scrolled = at);
  }

  private State sized(Size other) {
    State there = with(next -> next.size = other).settled();
    return there.scrolling(there.scrolled);
  }

  /** Scrolls the list so that the selected paper is visible and no line is empty. */
  private State settled() {
    int rows = Math.max(1, layout().listRows());
    int first = Math.max(selected - rows + 1, Math.min(top, selected));
    int settled = Math.max(0, Math.min(first, papers.size() - rows));
    return with(next -> next.top = settled);
  }

  Pool pool() {
    return pool;
  }

  Preview preview() {
    return preview;
  }

  Size size() {
    return size;
  }

  QueryField field() {
    return field;
  }

  Pool.Found found() {
    return found;
  }

  Section section() {
    return section;
  }

  List<Paper> papers() {
    return papers;
  }

  int selected() {
    return selected;
  }

  int top() {
    return top;
  }

  int scrolled() {
    return scrolled;
  }

  List<Paper> marked() {
    return marked;
  }

  boolean help() {
    return help;
  }

  String message() {
    return message;
  }

  /** The side effect that the last action requests; null for none. */
  Request request() {
    return request;
  }
}
