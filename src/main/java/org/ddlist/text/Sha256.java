package org.ddlist.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that tells whether bytes are the same. */
public final class Sha256 {
  private Sha256() {}

  /** A new digest. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
