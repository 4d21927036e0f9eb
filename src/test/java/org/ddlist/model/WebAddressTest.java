package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org", "https://example.org/päpers/1;rm%20-rf?a=$(id)"})
  void addressesOfTheWebAreValid(String address) {
    assertTrue(WebAddress.isValid(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://",
        "example.org",
        "ftp://example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "--help",
        "https://example.org/a b",
        "https://example.org/\u001b[2J",
        "https://example.org/\u00a0",
        "https://example.org/\n",
        "httpsx://example.org",
      })
  void othersAreNot(String address) {
    assertFalse(WebAddress.isValid(address));
  }
}
