package org.ddlist.text;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The proxy that the environment names for HTTPS, by the variables that <a
 * href="https://curl.se/docs/manpage.html#ENVIRONMENT">curl</a> reads. This computer itself is
 * asked directly. {@code http_proxy} has no effect, since only this computer is asked without TLS.
 */
final class Proxies extends ProxySelector {
  private static final List<String> VARIABLES =
      List.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");

  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  private final URI proxy;
  private final String except;

  /**
   * @throws NetworkException if a variable names what is no proxy of HTTP
   */
  Proxies(Map<String, String> environment) throws NetworkException {
    proxy = proxy(environment);
    except = environment.getOrDefault("no_proxy", environment.getOrDefault("NO_PROXY", ""));
  }

  private static URI proxy(Map<String, String> environment) throws NetworkException {
    for (String variable : VARIABLES) {
      String value = environment.getOrDefault(variable, "").strip();
      if (value.isEmpty()) {
        continue;
      }
      try {
        URI uri = new URI(value.contains("://") ? value : "http://" + value);
        boolean whole = uri.getHost() != null && uri.getPort() <= Download.MOST_PORT;
        if (whole && uri.getScheme().equalsIgnoreCase("http")) {
          return uri;
        }
      } catch (URISyntaxException e) {
        // the message below says what is right
      }
      throw new NetworkException(
          variable + " names no proxy that ddlist can use",
          "write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT");
    }
    return null;
  }

  /** Whether an address is asked through the proxy. */
  boolean isUsed(URI address) {
    return proxy != null && !Download.isLoopback(address) && !isExcepted(address);
  }

  /** What to connect to for an address: its host or the proxy. */
  String host(URI address) {
    return isUsed(address) ? "the proxy " + proxy.getHost() : address.getHost();
  }

  /** What the header Proxy-Authorization says; empty if the proxy wants no user. */
  String authorization() {
    String user = proxy == null ? null : proxy.getUserInfo();
    return user == null
        ? ""
        : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  /** By "*", a host, a domain with or without a dot before it, each with or without a port. */
  private boolean isExcepted(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    int port = address.getPort() < 0 ? HTTPS_PORT : address.getPort();
    for (String part : except.toLowerCase(Locale.ROOT).split("[,\\s]+")) {
      String name = part.endsWith(":" + port) ? part.substring(0, part.lastIndexOf(':')) : part;
      name = name.startsWith("*.") ? name.substring(2) : name;
      name = name.startsWith(".") ? name.substring(1) : name;
      if (name.equals("*") || host.equals(name) || !name.isEmpty() && host.endsWith("." + name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Proxy> select(URI address) {
    if (!isUsed(address)) {
      return List.of(Proxy.NO_PROXY);
    }
    int port = proxy.getPort() < 0 ? HTTP_PORT : proxy.getPort();
    return List.of(
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port)));
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException e) {
    // the request fails with the same exception
  }
}
