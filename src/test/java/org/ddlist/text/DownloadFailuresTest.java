package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server, a network or an address does wrong. */
class DownloadFailuresTest extends DownloadServer {
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
