package org.ddlist.terminal;

/**
 * Ctrl-C, which every program on the terminal gets.
 *
 * <p>The JDK supports {@code sun.misc.Signal} (<a href="https://openjdk.org/jeps/260">JEP 260</a>),
 * but the compiler warns of every use and lets nobody silence it. JLine's way to it takes 20 ms
 * more.
 */
final class Interrupts {
  private Interrupts() {}

  /**
   * Leaves them, from here on, to a program that has the screen already, as Git does while its
   * pager runs. It is for good, and programs that are started later ignore them, too.
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
      // With -Xrs they are not Java's, and end us as they do without this.
      return;
    }
  }
}
