package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest extends DownloadServer {
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
}
