package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {
  private static final Duration SHORT = Duration.ofSeconds(2);

  /** No test waits for it; a machine with much to do may take seconds for an answer. */
  private static final Duration LONG = Duration.ofMinutes(2);

  private static final int LIMIT = 2 << 20;
  private static final String NOW = "Sun, 29 Nov 2026 06:00:00 GMT";

  private final List<Duration> waits = new ArrayList<>();
  private Duration answer = LONG;
  private Duration silence = LONG;
  private final List<Headers> requests = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;
  private ExecutorService threads;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stopServer() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          requests.add(exchange.getRequestHeaders());
          handler.handle(exchange);
          exchange.close();
        });
  }

  private void serve(String path, int status, String... headers) {
    serve(path, exchange -> send(exchange, status, headers));
  }

  private static void send(HttpExchange exchange, int status, String... headers)
      throws IOException {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
    }
    exchange.sendResponseHeaders(status, -1);
  }

  private static void write(HttpExchange exchange, long declared, String text) throws IOException {
    exchange.sendResponseHeaders(200, declared);
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static Download.Request request(String address, String... hosts) {
    return new Download.Request(address, Set.of(hosts), "", "");
  }

  private Download.Reply get(Download.Request request) throws IOException {
    Clock clock = Clock.fixed(Instant.parse("2026-11-29T06:00:00Z"), ZoneOffset.UTC);
    return new Download(
            "1.2",
            Map.of(),
            new Download.Limits(answer, silence, LIMIT),
            new Download.Surroundings(null, clock, waits::add))
        .get(request, content, (bytes, total) -> progress.add(bytes + "/" + total));
  }

  /** The message and the remedy, with the server's address left out. */
  private String failure(Download.Request request) {
    NetworkException e = assertThrows(NetworkException.class, () -> get(request));
    assertTrue(!e.getMessage().contains("Exception") && !e.getMessage().contains("null"));
    String text = e.getMessage() + " | " + e.remedy();
    return text.replace(address(""), "").replace(":" + server.getAddress().getPort(), "");
  }

  private String failure(String path) {
    return failure(request(address(path)));
  }

  @Test
  void getsAFile() throws IOException {
    serve(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          exchange.getResponseHeaders().add("Last-Modified", NOW);
          write(exchange, 5, "hello");
        });
    assertEquals(
        new Download.Reply(address("/a"), true, "\"1\"", NOW), get(request(address("/a"))));
    assertEquals("hello", content.toString(StandardCharsets.UTF_8));
    assertEquals("5/5", progress.get(progress.size() - 1));
    assertEquals("ddlist/1.2", requests.get(0).getFirst("User-Agent"));
    assertEquals(null, requests.get(0).getFirst("If-None-Match"));
  }

  @Test
  void getsWhatHasNoLength() throws IOException {
    serve("/a", exchange -> write(exchange, 0, "x".repeat(LIMIT)));
    assertEquals("", get(request(address("/a"))).etag());
    assertEquals(LIMIT, content.size());
    assertEquals(LIMIT + "/-1", progress.get(progress.size() - 1));
  }

  @Test
  void asksForANewerVersionOnly() throws IOException {
    serve("/a", 304, "ETag", "\"1\"");
    Download.Request known = new Download.Request(address("/a"), Set.of(), "\"1\"", NOW);
    assertEquals(new Download.Reply(address("/a"), false, "\"1\"", ""), get(known));
    assertEquals("\"1\"", requests.get(0).getFirst("If-None-Match"));
    assertEquals(NOW, requests.get(0).getFirst("If-Modified-Since"));
    assertEquals(0, content.size());
    assertEquals(
        "/a: the server answers with status 304 | check the address", failure("/a"), "unasked");
  }

  @Test
  void asksForAllWhereWhatIsKnownIsDamaged() throws IOException {
    serve("/a", exchange -> write(exchange, 1, "x"));
    assertTrue(get(new Download.Request(address("/a"), Set.of(), "a\nb", "\0")).isModified());
    assertEquals(null, requests.get(0).getFirst("If-None-Match"));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsRedirects(int status) throws IOException {
    serve("/a", status, "Location", "/b?c");
    String there = address("/c").replace("127.0.0.1", "localhost");
    serve("/b", status, "Location", there);
    serve("/c", exchange -> write(exchange, 1, "x"));
    Download.Request request = new Download.Request(address("/a"), Set.of("localhost"), "1", "");
    assertEquals(there, get(request).address());
    assertEquals("x", content.toString(StandardCharsets.UTF_8));
    assertEquals("1", requests.get(2).getFirst("If-None-Match"));
  }

  @Test
  void followsFiveRedirects() throws IOException {
    for (int i = 0; i < 6; i++) {
      serve("/" + i, 302, "Location", "/" + (i + 1));
    }
    serve("/6", exchange -> write(exchange, 1, "x"));
    assertEquals(address("/6"), get(request(address("/1"))).address());
    assertEquals("/0 redirects more than 5 times | check the address", failure("/0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://elsewhere.example/b | a host that it was not expected to: elsewhere.example
          //localhost/b | a host that it was not expected to: localhost
          http://elsewhere.example/b | an address without https: http://elsewhere.example/b
          http://given.example/b | an address without https: http://given.example/b
          file:///etc/passwd | an address without https: file:///etc/passwd
          https://given.example@/b | an address without https: https://given.example@/b
          https://a@given.example/ | an address without https: https://a@given.example/
          https://given.example:99999/ | an address without https: https://given.example:99999/
          a b | an address without https: a b
          """)
  void refusesRedirects(String location, String reason) {
    serve("/a", 302, "Location", location);
    String failure = failure(request(address("/a"), "given.example"));
    assertEquals("/a redirects to " + reason, failure.substring(0, failure.indexOf(" | ")));
  }

  @Test
  void refusesRedirectsToNowhere() {
    serve("/a", 302);
    serve("/b", 302, "Location", "");
    String failure = " redirects without saying where to | check the address";
    assertEquals("/a" + failure, failure("/a"));
    assertEquals("/b" + failure, failure("/b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          204 | the server answers with status 204 | check the address
          300 | the server answers with status 300 | check the address
          401 | the server refuses it (401) | check the address
          403 | the server refuses it (403) | check the address
          404 | not there (404) | check the address
          410 | not there (410) | check the address
          418 | the server answers with status 418 | check the address
          429 | too many requests (429) | try again later
          500 | the server answers with status 500 | try again later
          503 | the server answers with status 503 | try again later
          """)
  void saysWhyTheServerSendsNothing(int status, String problem, String remedy) {
    serve("/a", status);
    assertEquals("/a: " + problem + " | " + remedy, failure("/a"));
    assertEquals(List.of(), waits);
    assertEquals(0, content.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 0
          30 | 30
          Sun, 29 Nov 2026 06:00:07 GMT | 7
          Sun, 29 Nov 2026 05:00:00 GMT | 0
          """)
  void waitsOnceForABusyServer(String after, long seconds) throws IOException {
    serve(
        "/a",
        exchange -> {
          if (requests.size() == 1) {
            send(exchange, 503, "Retry-After", after);
          } else {
            write(exchange, 1, "x");
          }
        });
    serve("/b", 429, "Retry-After", "30");
    get(request(address("/a")));
    assertEquals(List.of(Duration.ofSeconds(seconds)), waits);
    assertEquals("/b: too many requests (429) | try again in 30 seconds", failure("/b"));
    assertEquals(2, waits.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31 | try again in 31 seconds
          121 | try again in 3 minutes
          Sun, 29 Nov 2026 07:00:00 GMT | try again in 60 minutes
          Mon, 30 Nov 2026 06:00:00 GMT | try again in 24 hours
          soon | try again later
          -1 | try again later
          99999999999 | try again later
          """)
  void doesNotWaitLong(String after, String remedy) {
    serve("/a", 429, "Retry-After", after);
    assertEquals("/a: too many requests (429) | " + remedy, failure("/a"));
    assertEquals(List.of(), waits);
  }

  @Test
  void tellsABodyThatIsShort() {
    serve("/a", exchange -> write(exchange, 10, "hello"));
    serve("/b", exchange -> write(exchange, 10, ""));
    assertEquals("/a was cut off after 5 bytes | try again", failure("/a"));
    assertEquals("/b was cut off after 0 bytes | try again", failure("/b"));
  }

  @Test
  void tellsABodyThatStops() {
    silence = SHORT;
    serve(
        "/a",
        exchange -> {
          write(exchange, 10, "hello");
          await();
        });
    assertEquals("/a sends nothing any more after 5 bytes | try again later", failure("/a"));
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void tellsAServerThatDoesNotAnswer() {
    answer = SHORT;
    serve("/a", exchange -> await());
    assertEquals(
        "127.0.0.1 does not answer in time | check the connection, or try again later",
        failure("/a"));
  }

  @Test
  void tellsAServerThatHangsUp() {
    serve("/a", exchange -> {});
    assertEquals(
        "127.0.0.1 ends the connection without an answer"
            + " | check the connection, or try again later",
        failure("/a"));
  }

  @Test
  void takesNoMoreThanTheLimit() {
    serve("/a", exchange -> write(exchange, LIMIT + 1, "x"));
    serve(
        "/b",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            byte[] zeros = new byte[1 << 16];
            while (true) {
              out.write(zeros);
            }
          }
        });
    assertEquals("/a has more than 2 MB | check the address", failure("/a"));
    assertEquals(0, content.size());
    assertEquals("/b has more than 2 MB | check the address", failure("/b"));
    assertTrue(content.size() <= LIMIT);
  }

  @Test
  void tellsAClosedPort() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertEquals(
        "localhost cannot be connected to | check the connection, or try again later",
        failure(request("https://localhost:" + port + "/")));
  }

  /** Names that are too long for a name server to be asked. */
  @Test
  void tellsAHostThatDoesNotExist() {
    for (String host : List.of("a".repeat(64) + ".invalid", "a.".repeat(150) + "invalid")) {
      assertEquals(
          "no such host: " + host + " | check the address and the connection",
          failure(request("https://" + host + "/")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/a",
        "http://127.example.org/",
        "ftp://localhost/",
        "list",
        "",
        "https:///a",
        "https://a:b@example.org/",
        "https://localhost:65536/",
        "https://a b/"
      })
  void asksNobodyWithoutTls(String address) {
    assertEquals(
        address
            + ": not an address that ddlist gets files from"
            + " | give one that begins with https:// and has no user",
        failure(request(address)));
  }

  @Test
  void showsWhatAServerSendsAsText() {
    serve("/a", 302, "Location", "http://\u009b2J");
    assertTrue(failure("/a").contains("without https: http://\\x9b2J"), failure("/a"));
  }

  @Test
  void failsAsTheWriterDoes() {
    serve("/a", exchange -> write(exchange, 5, "hello"));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                new Download("1", Map.of())
                    .get(request(address("/a")), full, (bytes, total) -> {}));
    assertEquals("full", e.getMessage());
  }
}
