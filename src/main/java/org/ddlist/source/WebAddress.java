package org.ddlist.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads the web addresses of pages and bibliographies. */
final class WebAddress {
  private static final String HEX = "0123456789ABCDEF";

  private WebAddress() {}

  /**
   * The address with its scheme in lower case and other characters percent-encoded; empty if the
   * text is not a web address.
   */
  static String of(String written) {
    String address = written.strip();
    int scheme = address.indexOf("://");
    if (scheme >= 0) {
      address = address.substring(0, scheme).toLowerCase(Locale.ROOT) + address.substring(scheme);
    } else if (isHost(address)) {
      address = "https://" + address;
    }
    if (isWeb(address)) {
      return address;
    }
    String encoded = encoded(address);
    return isWeb(encoded) ? encoded : "";
  }

  /** Whether the text before the first slash looks like the name of a host. */
  private static boolean isHost(String address) {
    int slash = address.indexOf('/');
    int point = address.indexOf('.');
    if (point <= 0 || slash < point + 2) {
      return false;
    }
    for (int i = 0; i < slash; i++) {
      char c = address.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme();
      return ("http".equals(scheme) || "https".equals(scheme)) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
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
