package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {
  @TempDir private Path folder;

  private static String parse(String text) throws Refusal {
    List<String> entries = new ArrayList<>();
    for (ConfigFile.Entry entry : ConfigFile.parse("config.yaml", text)) {
      entries.add(entry.line() + " " + entry.name() + "=" + entry.value());
    }
    return String.join("; ", entries);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      commentCharacter = '\u0002',
      textBlock =
          """
          format: json                           | 1 format=json
          format:   json  # why                  | 1 format=json
          pager: less -#5                        | 1 pager=less -#5
          pager: "less -R #5" # why              | 1 pager=less -R #5
          pager: 'say "a"'                       | 1 pager=say "a"
          pager: "it's"                          | 1 pager=it's
          pager: 'it''s'                         | !1
          columns: key,year                      | 1 columns=key,year
          columns: [key, "year" , 'title']       | 1 columns=key,year,title
          columns:\\n  - key\\n  - year           | !1
          columns: # these\\n- key               | !1
          ---\\n# mine\\n\\n\\tformat: x         | !4
          a: 1\\r\\nb: 2\\r\\n                   | 1 a=1; 2 b=2
          style: a:b                             | 1 style=a:b
          ^^                                     | ^^
          # nothing                              | ^^
          format                                 | !1
          format:json                            | !1
          : json                                 | !1
          format: json\\n  more: x               | !2
          format: json\\n- csv                   | !2
          a: 1\\nb: 2\\na: 3                     | !3
          a: 1\\nformat:\\ncolor: never          | !2
          a: 1\\nformat:                         | !2
          pager: "less                           | !1
          pager: 'a' b                           | !1
          columns: [key                          | !1
          columns: [key] year                    | !1
          columns: [a, "b]                       | !1
          a: 1\\n...                             | !2
          """)
  void readsTheYamlThatSettingsNeedAndNamesTheLineOfWhatIsNone(String text, String expected)
      throws Refusal {
    String lines =
        text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").replace("\\\\", "\\");
    if (expected.startsWith("!")) {
      Refusal e = assertThrows(Refusal.class, () -> parse(lines));
      assertEquals(ExitStatus.UNREADABLE, e.status());
      assertEquals(
          "config.yaml:" + expected.substring(1) + ":", e.getMessage().split(" ")[0], lines);
    } else {
      assertEquals(expected, parse(lines));
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          /x, /h, /x/ddlist/config.yaml
          '', /h, /h/.config/ddlist/config.yaml
          -,  /h, /h/.config/ddlist/config.yaml
          x,  /h, /h/.config/ddlist/config.yaml
          -,  '', ''
          """)
  void isInTheFolderForConfiguration(String xdg, String home, String path) {
    assertEquals(
        path,
        ConfigFile.path(
            xdg == null ? Map.of("HOME", home) : Map.of("XDG_CONFIG_HOME", xdg, "HOME", home)));
    assertEquals("", ConfigFile.path(Map.of()));
  }

  @Test
  void oneThatIsNotThereSaysNothing() throws Refusal {
    assertEquals(List.of(), ConfigFile.read(folder.resolve("config.yaml").toString()));
    assertEquals(List.of(), ConfigFile.read(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "large", "binary"})
  void oneThatCannotBeReadIsRefused(String kind) throws Exception {
    Path file = folder.resolve("config.yaml");
    switch (kind) {
      case "folder" -> Files.createDirectory(file);
      case "large" -> Files.writeString(file, "#".repeat(70_000));
      default -> Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xff});
    }
    Refusal e = assertThrows(Refusal.class, () -> ConfigFile.read(file.toString()));
    assertEquals(ExitStatus.UNREADABLE, e.status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      commentCharacter = '\u0002',
      textBlock =
          """
          ^^                               | style: ieee\\n
          # mine\\ncolor: never\\n          | # mine\\ncolor: never\\nstyle: ieee\\n
          style: apa # why\\ncolor: never\\n | style: ieee\\ncolor: never\\n
          color: never\\r\\nstyle: apa       | color: never\\r\\nstyle: ieee\\n
          color: never                     | color: never\\nstyle: ieee\\n
          """)
  void settingChangesItsLineOrIsAddedAtTheEnd(String before, String after) throws Exception {
    Path file = folder.resolve("new/ddlist/config.yaml");
    if (!before.isEmpty()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, before.translateEscapes());
    }
    ConfigFile.set(file.toString(), "style", "ieee");
    assertEquals(after.translateEscapes(), Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"less -R #5", " x ", "[a]", "\"q\" x", "it's", "'", "#", "-", "a: b", "key,year"})
  void valueIsReadAsItWasSet(String value) throws Exception {
    Path file = folder.resolve("config.yaml");
    ConfigFile.set(file.toString(), "pager", "first");
    ConfigFile.set(file.toString(), "pager", value);
    assertEquals(value, ConfigFile.read(file.toString()).get(0).value());
  }

  @Test
  void valueThatTheFileCannotHoldIsRefused() throws Exception {
    Path file = folder.resolve("config.yaml");
    Files.writeString(file, "pager: less\n");
    assertThrows(Refusal.class, () -> ConfigFile.set(file.toString(), "pager", "'a' \"b\" #"));
    assertThrows(Refusal.class, () -> ConfigFile.set(file + "/x", "pager", "less"));
    assertEquals("pager: less\n", Files.readString(file));
  }
}
