package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddlist.Launch.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs target/ddlist/bin/ddlist in a shell, as people do. */
class LauncherIT {
  private static final Path PROGRAM = Launch.PROGRAM;
  private static final String CLASSICS = Launch.CLASSICS;

  private final Path folder;
  private final Launch launch;

  LauncherIT(@TempDir Path folder) {
    this.folder = folder;
    launch = new Launch(folder);
  }

  private Result run(String line) throws IOException, InterruptedException {
    return launch.run(line);
  }

  @Test
  void namesTheVersionTheEditionAndTheNumberOfPapers() throws Exception {
    Result result = run("ddlist --version");
    assertTrue(
        result
            .out()
            .matches(
                "ddlist \\d+\\.\\d+\\.\\d+ \\(catalog of \\d{4}-\\d\\d-\\d\\d, \\d+ papers\\)\n"),
        result.toString());
    assertEquals(0, result.status());
  }

  @Test
  void everyPaperCitesShowsAndLinksBySearchingAndPiping() throws Exception {
    Result keys = run("ddlist list -o keys");
    long papers = keys.out().lines().count();
    assertTrue(run("ddlist --version").out().contains(" " + papers + " papers"));
    Result cited = run("ddlist list -o keys | ddlist cite -");
    assertEquals("", cited.err());
    assertEquals(papers, cited.out().lines().filter(line -> line.startsWith("@")).count());
    Result shown = run("ddlist list | cut -f1 | ddlist show -");
    assertEquals(papers, shown.out().lines().filter(line -> line.startsWith("title ")).count());
    Result linked = run("ddlist list | ddlist links - | cut -f1 | sort -u");
    assertEquals(papers, linked.out().lines().count());
  }

  @Test
  void everySectionLists() throws Exception {
    for (String line : run("ddlist sections").out().lines().toList()) {
      String[] section = line.split("\t");
      assertEquals(section[1], run("ddlist list " + section[0] + " | wc -l").out().strip(), line);
    }
  }

  @Test
  void runsFromACopyUnderAnyName() throws Exception {
    Path copy = folder.resolve("a copy/of it");
    Launch.copy(PROGRAM, copy);
    assertEquals(Launch.ADAM, run("'" + copy + "/bin/ddlist' search adam -o keys " + CLASSICS));
  }

  @Test
  void runsFromAFolderWithAColon() throws Exception {
    Path copy = folder.resolve("a:b");
    Launch.copy(PROGRAM, copy);
    assertEquals(Launch.ADAM, run("'" + copy + "/bin/ddlist' search adam -o keys " + CLASSICS));
    Result styled = run("'" + copy + "/bin/ddlist' cite zhou2022dataset --style ieee");
    assertEquals("", styled.err());
    assertTrue(styled.out().startsWith("[1] Y. Zhou"), styled.out());
  }

  @Test
  void saysThatTheWorkingFolderWasDeleted() throws Exception {
    Path gone = Files.createDirectories(folder.resolve("gone"));
    Result result = run("cd '" + gone + "' && rmdir '" + gone + "' && exec ddlist list");
    assertEquals(3, result.status());
    assertTrue(
        result
            .err()
            .endsWith(
                "ddlist: the working folder was deleted\ngo to another one, as with 'cd ..'\n"),
        result.err());
  }

  @Test
  void runsThroughLinks() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("here"), PROGRAM.resolve("bin/ddlist"));
    Files.createSymbolicLink(bin.resolve("ddlist"), Path.of("../here"));
    assertEquals(Launch.ADAM, launch.run(bin, "ddlist search adam -o keys " + CLASSICS));
    assertEquals(
        Launch.ADAM,
        run(
            "cd "
                + folder
                + " && sh here search adam -o keys --catalog '"
                + Path.of("src/test/resources/catalog").toAbsolutePath()
                + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "tr_TR.UTF-8", ""})
  void wordsAndDataAreUtf8InAnyLocale(String locale) throws Exception {
    launch.set("LANG", locale);
    Result result = run("ddlist search gödel --columns key,authors " + CLASSICS);
    assertEquals(new Result(0, "goedel1931formal\tKurt Gödel\n", ""), result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "20", "80", "400", "wide", "-5"})
  void noLineIsWiderThanTheScreen(String columns) throws Exception {
    launch.set("COLUMNS", columns);
    launch.set("TERM", "dumb");
    int width =
        columns.equals("400") ? 400 : columns.equals("80") || !columns.matches("\\d+") ? 80 : 20;
    Result result = run("script -qec 'ddlist list --color never' /dev/null");
    String screen = result.out().replace("\r", "");
    assertTrue(screen.startsWith(width == 400 ? "KEY" : "Main\n"), screen);
    for (String line : screen.lines().toList()) {
      boolean isKey = line.matches("  [a-z-]+\\d{4}[a-z0-9]+");
      assertTrue(isKey || line.length() <= width, line);
    }
  }

  @Test
  void writesReferencesInAStyle() throws Exception {
    assertEquals(
        new Result(
            0,
            "1. Gödel, K. Über formal unentscheidbare Sätze der Principia Mathematica und"
                + " verwandter Systeme I. Monatshefte für Mathematik und Physik 38, 173–198"
                + " (1931).\n",
            ""),
        run("ddlist cite goedel1931formal --style nature " + CLASSICS));
  }

  @Test
  void whatWritesReferencesIsLoadedForNothingElse() throws Exception {
    String program =
        "\"$JAVA_HOME\"/bin/java -Xlog:class+load -cp '"
            + Launch.PROGRAM.resolve("lib")
            + "/*' org.ddlist.Main cite cazenavette2022dataset ";
    for (String format : new String[] {"bibtex", "biblatex", "csl-json", "ris", "hayagriva"}) {
      String loaded = run(program + "-o " + format).out();
      assertTrue(loaded.contains("org.ddlist.cli.EntryOptions"), loaded);
      for (String library : new String[] {"de.undercouch", "org.antlr", "org.apache.commons"}) {
        assertEquals(-1, loaded.indexOf(library), format + " loads " + library);
      }
    }
    assertTrue(run(program + "--style ieee").out().contains("de.undercouch"));
  }

  @Test
  void picocliIsLoadedForOptionsAlone() throws Exception {
    String program =
        "\"$JAVA_HOME\"/bin/java -Xlog:class+load -cp '"
            + Launch.PROGRAM.resolve("lib")
            + "/*' org.ddlist.Main ";
    for (String line :
        new String[] {"cite kingma2015adam", "list", "--version", "--help", "__complete cite k"}) {
      String loaded = run(program + line).out();
      assertTrue(loaded.contains("org.ddlist.cli.Cli"), loaded);
      assertEquals(-1, loaded.indexOf("picocli."), line + " loads picocli");
    }
    assertTrue(run(program + "list -n 1").out().contains("picocli.CommandLine"));
  }

  @Test
  void asksAScreenHowWideItIs() throws Exception {
    Result result =
        run(
            "script -qec 'stty cols 34; ddlist list computing --color never "
                + CLASSICS
                + "' /dev/null");
    assertTrue(result.out().contains("Computing Machinery and Intellige…\r\n"), result.out());
  }

  @Test
  void aScreenOnStandardInputIsNotWaitedFor() throws Exception {
    Result result = run("script -qec 'ddlist cite -' /dev/null");
    assertEquals(2, result.status());
    assertTrue(result.out().contains("standard input, which is a terminal"), result.out());
  }

  @Test
  void withoutJavaItSaysWhatToInstall() throws Exception {
    launch.set("JAVA_HOME", "");
    launch.set("PATH", PROGRAM.resolve("bin").toString());
    Result result = run("ddlist list");
    assertEquals(3, result.status());
    assertEquals(
        "ddlist: there is no Java here\n"
            + "install Java 17 or later ('apt-get install default-jre-headless'), or set JAVA_HOME\n",
        result.err());
  }

  /** Gives the lines a Java that is a script. */
  private Path java(String version, String script) throws IOException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(
        folder.resolve("jdk/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    launch.set("JAVA_HOME", folder.resolve("jdk").toString());
    return java;
  }

  @ParameterizedTest
  @CsvSource({
    "17.0.1, search import,                          ''",
    "17.0.1, --color never list update,              ''",
    "17.0.1, --as-of import list,                    ''",
    "17.0.1, list,                                   ''",
    "17.0.1, import refs.bib -o new,                 Parallel",
    "17.0.1, -q update --check,                      Parallel",
    "17.0.1, --color=never --as-of 2020 import a.bib, Parallel",
    "17.0.1, list --also=more.bib,                   Parallel",
    "17.0.1, --catalog a.bib list,                   Parallel",
    "25.0.1, --catalog a.bib list,                   Parallel",
    "25.0.1, list,                                   Serial",
  })
  void sourcesAreReadWithTheParallelCollector(String version, String line, String collector)
      throws Exception {
    launch.set("XDG_CACHE_HOME", "").set("HOME", "");
    java(version, "printf '%s\\n' \"$@\"");
    assertEquals(collector, collector(run("ddlist " + line)));
  }

  /** Of the words that the launcher gives to Java; empty if it names none. */
  private static String collector(Result words) {
    return words
        .out()
        .lines()
        .filter(word -> word.startsWith("-XX:+Use") && word.endsWith("GC"))
        .map(word -> word.replaceAll("^-XX:\\+Use|GC$", ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DDLIST_CATALOG", "DDLIST_ALSO"})
  void sourcesOfTheEnvironmentAreReadSoToo(String variable) throws Exception {
    launch.set("XDG_CACHE_HOME", "").set("HOME", "");
    java("17.0.1", "printf '%s\\n' \"$@\"");
    launch.set(variable, "more.bib");
    assertEquals("Parallel", collector(run("ddlist list")));
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    Path java = java("11.0.2", "echo must not run");
    Result result = run("ddlist list");
    assertEquals(3, result.status());
    assertEquals("", result.out());
    assertTrue(
        result.err().startsWith("ddlist: the Java at " + java + " is 11.0.2, older than 17\n"));
  }

  @Test
  void aBrokenJavaHomeIsPassedOver() throws Exception {
    launch.set("JAVA_HOME", folder.resolve("nowhere").toString());
    launch.set(
        "PATH",
        PROGRAM.resolve("bin") + ":" + System.getProperty("java.home") + "/bin:/bin:/usr/bin");
    assertEquals(Launch.ADAM, run("ddlist search adam -o keys " + CLASSICS));
  }

  /** Java refuses to start with two. */
  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseSerialGC", "-XX:+UseG1GC", "-XX:+UseParallelGC"})
  void userMayChooseTheCollector(String option) throws Exception {
    launch.set("JDK_JAVA_OPTIONS", option);
    Result result = run("ddlist search adam -o keys " + CLASSICS);
    assertTrue(result.out().endsWith(Launch.ADAM.out()), result.toString());
  }

  @Test
  void whatIsWrongWithAnOptionOfJavaIsSaid() throws Exception {
    launch.set("JAVA_TOOL_OPTIONS", "-Xmx1k");
    Result result = run("ddlist list");
    assertEquals("", result.out());
    assertTrue(result.err().contains("Too small maximum heap"), result.err());
  }

  @Test
  void completionsAndManualComeWithIt() throws Exception {
    Path share = PROGRAM.resolve("share");
    assertEquals(
        run("ddlist completion bash").out(),
        Files.readString(share.resolve("bash-completion/completions/ddlist")));
    assertEquals(
        run("ddlist completion zsh").out(),
        Files.readString(share.resolve("zsh/site-functions/_ddlist")));
    assertEquals(
        run("ddlist completion fish").out(),
        Files.readString(share.resolve("fish/vendor_completions.d/ddlist.fish")));
    Path manual = share.resolve("man");
    for (String line :
        run("ddlist help | sed -n 's/^  \\([a-z][a-z]*\\)  .*/\\1/p'").out().lines().toList()) {
      assertTrue(Files.exists(manual.resolve("man1/ddlist-" + line + ".1")), line);
    }
    assertTrue(Files.exists(manual.resolve("man1/ddlist.1")));
    assertTrue(Files.exists(manual.resolve("man7/ddlist-query.7")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de_DE.UTF-8"})
  void aBrowserHasTheLocaleOfThePerson(String locale) throws Exception {
    Path browser = folder.resolve("browser");
    Files.writeString(browser, "#!/bin/sh\nenv > '" + folder.resolve("environment") + "'\n");
    Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwxr-xr-x"));
    launch.set("BROWSER", browser.toString());
    if (!locale.isEmpty()) {
      launch.set("LC_ALL", locale);
    }
    Result result = run("ddlist open he2016deep " + CLASSICS);
    assertEquals(
        new Result(0, "", "ddlist: opened https://arxiv.org/abs/1512.03385 with browser\n"),
        result);
    List<String> lines = Files.readAllLines(folder.resolve("environment"));
    assertEquals(
        locale.isEmpty() ? List.of() : List.of("LC_ALL=" + locale),
        lines.stream().filter(line -> line.startsWith("LC_ALL=")).toList());
  }

  /** The blocks of code in README.md that begin with a prompt, and what they print. */
  @TestFactory
  Stream<DynamicTest> everyExampleOfTheReadmePrintsWhatItSays() throws IOException {
    return Pattern.compile("```console\n\\$ (.*)\n((?s:.*?))```")
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.group(1),
                    () -> {
                      String line = example.group(1).replace(">> refs.bib", ">> /dev/null");
                      assertEquals(example.group(2), run("{ " + line + "; } 2>&1").out());
                    }));
  }
}
