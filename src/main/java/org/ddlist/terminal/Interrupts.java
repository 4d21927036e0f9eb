package org.ddlist.terminal;

/**
 * Ctrl-C, which every program on the terminal receives.
 *
 * <p>The JDK supports {@code sun.misc.Signal} (<a href="https://openjdk.org/jeps/260">JEP 260</a>),
 * but the compiler warns of every use and the warning cannot be suppressed. JLine needs 20 ms more.
 */
final class Interrupts {
  private Interrupts() {}

  /**
   * Ignores Ctrl-C from now on, for a program that has the screen already, as Git does while its
   * pager runs. Programs started later inherit this.
   */
  static void leaveToOthers() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      signal
          .getMethod("handle", signal, handler)
          .invoke(
              null,
              signal.getConstructor(String.class).newInstance("INT"),
              handler.getField("SIG_IGN").get(null));
    } catch (ReflectiveOperationException e) {
      // With -Xrs, Java does not handle signals, and Ctrl-C ends the program.
    }
  }
}
