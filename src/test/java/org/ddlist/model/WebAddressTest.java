package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://a.org/b?c=d#e, https://a.org/b?c=d#e",
    "HTTP://a.org, http://a.org",
    "www.a.org/b, https://www.a.org/b",
    "arxiv.org/abs/2203.11932, https://arxiv.org/abs/2203.11932",
    "https://a.org/b c{d}, https://a.org/b%20c%7Bd%7D",
    "https://a.org/100%, https://a.org/100%25",
    "https://a.org/a%20b, https://a.org/a%20b",
    "https://a.org/a#b#c, https://a.org/a#b%23c",
    "ftp://a.org/b, ''",
    "javascript:alert(1), ''",
    "./citations/a.txt, ''",
    "a.org, ''",
    "nothing, ''",
  })
  void addressIsOneThatCatalogsTake(String written, String address) {
    assertEquals(address, WebAddress.of(written));
  }
}
