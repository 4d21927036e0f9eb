package org.ddlist.fuzz;

import java.io.IOException;

/**
 * What Jazzer calls: {@link #fuzzerInitialize} once, {@link #fuzzerTestOneInput} for each input.
 */
public final class Fuzz {
  private static Door door;

  private Fuzz() {}

  /**
   * @param args the name of a {@link Door}, in small letters
   */
  public static void fuzzerInitialize(String[] args) throws IOException {
    door = Door.of(args[0]);
    // what is timed is an input, not the loading of classes
    for (byte[] seed : door.seeds()) {
      door.enterAll(seed);
    }
  }

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    door.enter(input);
  }
}
