package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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

/** A server on this machine that answers downloads as a test says. */
abstract class DownloadServer {
  static final Duration SHORT = Duration.ofSeconds(2);

  /** No test waits for it; a machine with much to do may take seconds for an answer. */
  static final Duration LONG = Duration.ofMinutes(2);

  static final int LIMIT = 2 << 20;
  static final String NOW = "Sun, 29 Nov 2026 06:00:00 GMT";

  final List<Duration> waits = new ArrayList<>();
  Duration answer = LONG;
  Duration silence = LONG;
  final List<Headers> requests = new ArrayList<>();
  final List<String> progress = new ArrayList<>();
  final ByteArrayOutputStream content = new ByteArrayOutputStream();
  final CountDownLatch end = new CountDownLatch(1);
  HttpServer server;
  ExecutorService threads;

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

  void serve(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          requests.add(exchange.getRequestHeaders());
          handler.handle(exchange);
          exchange.close();
        });
  }

  void serve(String path, int status, String... headers) {
    serve(path, exchange -> send(exchange, status, headers));
  }

  static void send(HttpExchange exchange, int status, String... headers) throws IOException {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
    }
    exchange.sendResponseHeaders(status, -1);
  }

  static void write(HttpExchange exchange, long declared, String text) throws IOException {
    exchange.sendResponseHeaders(200, declared);
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  static Download.Request request(String address, String... hosts) {
    return new Download.Request(address, Set.of(hosts), "", "");
  }

  Download.Reply get(Download.Request request) throws IOException {
    Clock clock = Clock.fixed(Instant.parse("2026-11-29T06:00:00Z"), ZoneOffset.UTC);
    return new Download(
            "1.2",
            Map.of(),
            new Download.Limits(answer, silence, LIMIT),
            new Download.Surroundings(null, clock, waits::add))
        .get(request, content, (bytes, total) -> progress.add(bytes + "/" + total));
  }

  /** The message and the remedy, with the server's address left out. */
  String failure(Download.Request request) {
    NetworkException e = assertThrows(NetworkException.class, () -> get(request));
    assertTrue(!e.getMessage().contains("Exception") && !e.getMessage().contains("null"));
    String text = e.getMessage() + " | " + e.remedy();
    return text.replace(address(""), "").replace(":" + server.getAddress().getPort(), "");
  }

  String failure(String path) {
    return failure(request(address(path)));
  }
}
