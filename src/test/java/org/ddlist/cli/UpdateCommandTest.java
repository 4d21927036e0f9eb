package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ddlist.Fixture;
import org.ddlist.merge.EditionFile;
import org.ddlist.model.Catalog;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Updates from a server on this computer, which misbehaves. */
class UpdateCommandTest {
  private static final Path LIST = Path.of("src/test/resources/lists/classics");
  private static final String NEW = "vaswani2017attention";

  @TempDir Path data;
  private HttpServer server;
  private int status = 200;
  private byte[] body;
  private String build = "one";

  @BeforeEach
  void start() throws IOException {
    body = zip("list-main/");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    exchange.getResponseHeaders().set("ETag", "\"1\"");
    exchange.sendResponseHeaders(known ? 304 : status, known ? -1 : body.length);
    if (!known) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static byte[] zip(String folder, String... more) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        var files = Files.walk(LIST)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(folder + LIST.relativize(file)));
        zip.write(Files.readAllBytes(file));
      }
      for (String name : more) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return bytes.toByteArray();
  }

  /** What a run prints, its status before it. */
  private String run(String... words) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new Terminal.Input(new ByteArrayInputStream(new byte[0]), false),
            new Terminal.Data(out, false),
            new Terminal.Notes(err, false),
            new Terminal.Screen(80, 24, true),
            Map.of("XDG_DATA_HOME", data.toString()));
    CatalogSource own =
        new CatalogSource() {
          @Override
          public Catalog load() {
            return Fixture.catalog();
          }

          @Override
          public String build() {
            return build;
          }
        };
    int ended = Cli.run(terminal, own, List.of(words));
    return ended + "\n" + out + err.toString().replace(address(), "ADDRESS");
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/list.zip";
  }

  private String update(String... more) throws IOException {
    List<String> words =
        new ArrayList<>(List.of("update", "--from", address(), "--edition", "2020-07-31"));
    words.addAll(Arrays.asList(more));
    return run(words.toArray(String[]::new));
  }

  private byte[] kept() throws IOException {
    Path file = Path.of(EditionFile.path(Map.of("XDG_DATA_HOME", data.toString())));
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }

  @Test
  void editionIsInForceUntilItIsReverted() throws IOException {
    assertTrue(run("cite", NEW).startsWith("1\n"));
    assertTrue(
        update().contains("2 new, 0 changed, 0 gone in the edition of 2020-07-31, which is"));
    assertTrue(run("cite", NEW).startsWith("0\n@inproceedings{" + NEW));
    assertTrue(run("search", "attention").startsWith("0\n" + NEW));
    assertTrue(run("--version").contains("catalog of 2020-07-31, 10 papers"));
    assertTrue(run("new").startsWith("0\n"));
    assertEquals(
        "0\nddlist: back at the program's own edition, of 2020-06-30\n", run("update", "--revert"));
    assertTrue(run("cite", NEW).startsWith("1\n"));
    assertEquals(0, kept().length);
  }

  @Test
  void secondUpdateAsksForANewerVersionOnly() throws IOException {
    update();
    assertEquals("0\nddlist: the edition in force is current: 2020-07-31\n", update());
  }

  @Test
  void archiveIsACatalogToo() throws IOException {
    String archive = Files.write(data.resolve("list.zip"), body).toString();
    assertTrue(run("list", "-q", "--catalog", archive, "-o", "keys").contains("\n" + NEW + "\n"));
    assertTrue(run("cite", "-q", NEW, "--also", archive).startsWith("0\n@inproceedings{" + NEW));
    assertTrue(run("check", archive).contains(archive + "/README.md:"));
  }

  @Test
  void checkKeepsNothing() throws IOException {
    assertTrue(update("--check").startsWith("1\n+ " + NEW));
    assertEquals(0, kept().length);
  }

  @Test
  void anotherBuildMakesTheCatalogAgain() throws IOException {
    update();
    byte[] before = kept();
    build = "two";
    assertTrue(run("cite", NEW).startsWith("0\n"));
    assertTrue(!Arrays.equals(before, kept()));
  }

  @Test
  void damagedEditionIsNone() throws IOException {
    update();
    byte[] whole = kept();
    Path file = Path.of(EditionFile.path(Map.of("XDG_DATA_HOME", data.toString())));
    for (int at = 0; at < whole.length; at += 1 + whole.length / 40) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x20;
      Files.write(file, damaged);
      assertTrue(run("cite", "he2016deep").startsWith("0\n@inproceedings{he2016deep"), "at " + at);
      Files.write(file, Arrays.copyOf(whole, at));
      assertTrue(run("cite", "he2016deep").startsWith("0\n@inproceedings{he2016deep"), "to " + at);
    }
    assertTrue(update().contains("which is in force"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | 4 | ddlist: ADDRESS: not there (404) | check the address",
        "500 | 4 | ddlist: ADDRESS: the server answers with status 500 | try again later",
      })
  void failureOfTheServerLeavesTheEdition(int answered, int ended, String problem, String remedy)
      throws IOException {
    status = answered;
    assertEquals(ended + "\n" + problem + "\n" + remedy + "\n", update());
    assertEquals(0, kept().length);
  }

  @Test
  void whatIsNoListLeavesTheEdition() throws IOException {
    update();
    byte[] before = kept();
    // under another address, since the server's version of this one is known
    for (byte[] wrong :
        List.of(
            "<html>".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(body, body.length / 2),
            zip("list-main/", "../x"),
            zip("other/list/"))) {
      body = wrong;
      String answer = run("update", "--from", address() + "?x", "--edition", "2020-07-31");
      assertTrue(answer.startsWith("3\n"), answer);
      assertTrue(answer.endsWith("nothing was changed; the edition in force stays\n"), answer);
      assertTrue(Arrays.equals(before, kept()));
    }
  }
}
