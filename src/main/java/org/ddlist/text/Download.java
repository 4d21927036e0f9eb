package org.ddlist.text;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLContext;

/**
 * Gets files over HTTPS. A server may redirect only to hosts that are given beforehand, and can
 * neither fill the disk nor keep ddlist waiting for ever. Only a server on this computer is asked
 * without TLS.
 */
public final class Download {
  /**
   * What is asked for.
   *
   * @param address of the file, which begins with https:// or leads to this computer
   * @param hosts to which the server may redirect besides its own
   * @param etag and modified are those of the {@link Reply} whose content the caller still has;
   *     empty without one
   */
  public record Request(String address, Set<String> hosts, String etag, String modified) {
    public Request {
      hosts = Set.copyOf(hosts);
    }
  }

  /**
   * What the server answered.
   *
   * @param address after all redirects
   * @param isModified false if the caller has the content already, and nothing was written
   * @param etag and modified are the version's, to ask for a newer one; empty if the server has
   *     none
   */
  public record Reply(String address, boolean isModified, String etag, String modified) {}

  /** Is told how much has come. */
  public interface Received {
    /**
     * @param bytes received so far
     * @param total of all bytes; -1 if the server does not say
     */
    void received(long bytes, long total);
  }

  /** Waits. */
  interface Sleep {
    void sleep(Duration time) throws InterruptedException;
  }

  /**
   * @param answer the longest time until a server answers
   * @param silence the longest time in which nothing of the content comes
   * @param bytes the most of a content
   */
  record Limits(Duration answer, Duration silence, long bytes) {
    static final Limits DEFAULT =
        new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), 256L << 20);
  }

  /**
   * What a test has its own of.
   *
   * @param tls null for the JDK's
   */
  record Surroundings(SSLContext tls, Clock clock, Sleep sleep) {
    static final Surroundings REAL =
        new Surroundings(null, Clock.systemUTC(), time -> Thread.sleep(time.toMillis()));
  }

  private static final int MOST_REDIRECTS = 5;

  static final int MOST_PORT = 0xffff;

  /** The longest time that a server may ask for before the next attempt. */
  private static final Duration MOST_WAIT = Duration.ofSeconds(30);

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private static final String ETAG = "ETag";
  private static final String LAST_MODIFIED = "Last-Modified";

  static {
    // The JDK's client otherwise drops the password of a proxy on the way to a server with TLS.
    System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
  }

  private final String agent;
  private final Proxies proxies;
  private final Limits limits;
  private final Surroundings around;
  private final HttpClient client;

  /**
   * @param version of ddlist, which servers are told
   * @param environment names the proxy, if there is one
   * @throws NetworkException if it names no usable one
   */
  public Download(String version, Map<String, String> environment) throws NetworkException {
    this(version, environment, Limits.DEFAULT, Surroundings.REAL);
  }

  Download(String version, Map<String, String> environment, Limits limits, Surroundings around)
      throws NetworkException {
    agent = "ddlist/" + version;
    proxies = new Proxies(environment);
    this.limits = limits;
    this.around = around;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.answer)
            .proxy(proxies);
    client = (around.tls == null ? builder : builder.sslContext(around.tls)).build();
  }

  /**
   * Gets a file.
   *
   * @param to takes its bytes; is not closed, and has a part of them if this fails
   * @throws NetworkException if it cannot be had; says why and what to do
   * @throws IOException if it cannot be written
   */
  public Reply get(Request request, OutputStream to, Received progress) throws IOException {
    URI address = parse(request.address);
    boolean waited = false;
    try {
      for (int redirects = 0; ; ) {
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> response = send(address, request);
        int status = response.statusCode();
        if (status == OK) {
          copy(response, to, progress);
          return reply(response, true);
        }
        discard(response);
        if (status == NOT_MODIFIED && isConditional(request)) {
          return reply(response, false);
        }
        if (REDIRECTS.contains(status)) {
          if (++redirects > MOST_REDIRECTS) {
            throw new NetworkException(
                request.address + " redirects more than " + MOST_REDIRECTS + " times",
                "check the address");
          }
          address = redirected(response, request);
          continue;
        }
        Duration wait = retryAfter(response);
        if (wait == null || waited || wait.compareTo(MOST_WAIT) > 0) {
          NetworkException e = NetworkException.ofStatus(status, request.address);
          throw wait == null ? e : e.withRemedy("try again in " + inWords(wait));
        }
        around.sleep.sleep(wait);
        waited = true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NetworkException("interrupted", "try again", e);
    }
  }

  private HttpResponse<Flow.Publisher<List<ByteBuffer>>> send(URI address, Request request)
      throws NetworkException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(address).timeout(limits.answer).header("User-Agent", agent);
    addCondition(builder, "If-None-Match", request.etag);
    addCondition(builder, "If-Modified-Since", request.modified);
    if (proxies.isUsed(address) && !proxies.authorization().isEmpty()) {
      builder.header("Proxy-Authorization", proxies.authorization());
    }
    try {
      return client.send(builder.build(), HttpResponse.BodyHandlers.ofPublisher());
    } catch (IOException e) {
      throw NetworkException.ofConnection(e, address.getHost(), proxies.host(address));
    } catch (IllegalArgumentException e) {
      // a name that cannot be any host's, such as one with a part of 64 characters
      throw NetworkException.ofNoHost(e, proxies.host(address));
    }
  }

  private static void addCondition(HttpRequest.Builder builder, String name, String value) {
    try {
      if (!value.isEmpty()) {
        builder.header(name, value);
      }
    } catch (IllegalArgumentException e) {
      // No server has sent it; without it the whole file comes.
    }
  }

  private void copy(
      HttpResponse<Flow.Publisher<List<ByteBuffer>>> response, OutputStream to, Received progress)
      throws IOException, InterruptedException {
    String address = response.uri().toString();
    long total = response.headers().firstValueAsLong("Content-Length").orElse(-1);
    WritableByteChannel out = Channels.newChannel(to);
    ReceivedBody body = new ReceivedBody();
    response.body().subscribe(body);
    long bytes = 0;
    try {
      while (true) {
        if (Math.max(bytes, total) > limits.bytes) {
          throw new NetworkException(
              address + " has more than " + (limits.bytes >> 20) + " MB", "check the address");
        }
        List<ByteBuffer> next = next(body, address, bytes);
        if (next.isEmpty()) {
          return;
        }
        for (ByteBuffer piece : next) {
          bytes += piece.remaining();
          if (bytes <= limits.bytes) {
            out.write(piece);
          }
        }
        progress.received(bytes, total);
      }
    } finally {
      body.close();
    }
  }

  private List<ByteBuffer> next(ReceivedBody body, String address, long bytes)
      throws NetworkException, InterruptedException {
    try {
      return body.next(limits.silence);
    } catch (HttpTimeoutException e) {
      throw new NetworkException(
          address + " sends nothing any more after " + bytes + " bytes", "try again later", e);
    } catch (IOException e) {
      throw new NetworkException(
          address + " was cut off after " + bytes + " bytes", "try again", e);
    }
  }

  /** Lets the connection go without reading what a page of an error says. */
  private static void discard(HttpResponse<Flow.Publisher<List<ByteBuffer>>> response) {
    // null after a proxy's refusal to connect
    if (response.body() != null) {
      ReceivedBody body = new ReceivedBody();
      response.body().subscribe(body);
      body.close();
    }
  }

  private static Reply reply(HttpResponse<?> response, boolean isModified) {
    return new Reply(
        response.uri().toString(),
        isModified,
        response.headers().firstValue(ETAG).orElse(""),
        response.headers().firstValue(LAST_MODIFIED).orElse(""));
  }

  private static boolean isConditional(Request request) {
    return !request.etag.isEmpty() || !request.modified.isEmpty();
  }

  private static URI redirected(HttpResponse<?> response, Request request) throws NetworkException {
    String location = response.headers().firstValue("Location").orElse("");
    if (location.isEmpty()) {
      throw new NetworkException(
          request.address + " redirects without saying where to", "check the address");
    }
    URI to;
    try {
      to = parse(response.uri().resolve(new URI(location)).toString());
    } catch (URISyntaxException | NetworkException e) {
      throw new NetworkException(
          request.address + " redirects to an address without https: " + location,
          "check the address",
          e);
    }
    if (!to.getHost().equalsIgnoreCase(URI.create(request.address).getHost())
        && !request.hosts.contains(to.getHost())) {
      throw new NetworkException(
          request.address + " redirects to a host that it was not expected to: " + to.getHost(),
          "if you trust that host, get the file yourself: " + to);
    }
    return to;
  }

  private static URI parse(String address) throws NetworkException {
    try {
      URI uri = new URI(address);
      boolean https = "https".equalsIgnoreCase(uri.getScheme());
      boolean local = "http".equalsIgnoreCase(uri.getScheme()) && isLoopback(uri);
      boolean whole = uri.getHost() != null && uri.getPort() <= MOST_PORT;
      if (whole && uri.getUserInfo() == null && (https || local)) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // the message below says what is right
    }
    throw new NetworkException(
        address + ": not an address that ddlist gets files from",
        "give one that begins with https:// and has no user");
  }

  /** Whether it leads to this computer, by its text alone. */
  static boolean isLoopback(URI address) {
    String host = address.getHost();
    return "localhost".equalsIgnoreCase(host)
        || "[::1]".equals(host)
        || host != null && host.matches("127(\\.[0-9]{1,3}){3}");
  }

  /** How long a busy server asks to wait, not below 0; null if it does not say. */
  private Duration retryAfter(HttpResponse<?> response) {
    int status = response.statusCode();
    String after = response.headers().firstValue("Retry-After").orElse("").strip();
    if (status != TOO_MANY_REQUESTS && status != UNAVAILABLE || after.isEmpty()) {
      return null;
    }
    try {
      if (Ascii.isNumber(after)) {
        return Duration.ofSeconds(Integer.parseInt(after));
      }
      Instant time = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(after));
      Duration wait = Duration.between(around.clock.instant(), time);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  private static String inWords(Duration time) {
    long seconds = time.plusMillis(999).toSeconds();
    if (seconds <= 120) {
      return seconds + " seconds";
    }
    long minutes = (seconds + 59) / 60;
    return minutes <= 120 ? minutes + " minutes" : (minutes + 59) / 60 + " hours";
  }
}
