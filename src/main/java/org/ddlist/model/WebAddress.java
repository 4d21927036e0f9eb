package org.ddlist.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads the web addresses of pages and bibliographies. */
public final class WebAddress {
  private static final String HEX = "0123456789ABCDEF";

  private WebAddress() {}

  /**
   * The address with its scheme in lower case and other characters percent-encoded; empty if the
   * text is not a web address.
   */
  public static String of(String written) {
    String address = written.strip();
    int scheme = address.indexOf("://");
    if (scheme >= 0) {
      address = address.substring(0, scheme).toLowerCase(Locale.ROOT) + address.substring(scheme);
    } else if (Identifier.isHost(address.substring(0, Math.max(0, address.indexOf('/'))))) {
      address = "https://" + address;
    }
    if (isValid(address)) {
      return address;
    }
    String encoded = encoded(address);
    return isValid(encoded) ? encoded : "";
  }

  /** Whether it is an address on the web that names a host. */
  public static boolean isValid(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme();
      return ("http".equals(scheme) || "https".equals(scheme)) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether a text begins as people write addresses. */
  public static boolean isWritten(String text) {
    return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    boolean fragment = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean stray = c == '%' && !isHex(address, i + 1) || c == '#' && fragment;
      fragment |= c == '#';
      if (stray || c <= ' ' || c == 127 || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static boolean isHex(String text, int at) {
    return at + 1 < text.length()
        && Character.digit(text.charAt(at), 16) >= 0
        && Character.digit(text.charAt(at + 1), 16) >= 0;
  }
}
