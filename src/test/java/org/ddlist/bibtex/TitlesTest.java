package org.ddlist.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ddlist.model.Title;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "On Computable Numbers, On Computable Numbers",
    "ImageNet in an Hour, {ImageNet} in an Hour",
    "Scaling to ImageNet-1K, Scaling to {ImageNet-1K}",
    "DC-BENCH: A Benchmark, {DC-BENCH}: A Benchmark",
    "Soft-Label Learning, Soft-Label Learning",
    "GAN-based 3D Models, {GAN}-based {3D} Models",
    "{I}mageNet, {ImageNet}",
    "{Bayesian} Methods, {Bayesian} Methods",
    "{Two Words} and GANs, {Two Words} and {GANs}",
    "{A {Nested} GAN}, {A Nested GAN}",
    "An open {brace, An open brace",
    "A closed} brace, A closed brace",
    "{}, ''",
    "'', ''",
  })
  void wordWithCapitalInsideStandsInBraces(String title, String marked) {
    assertEquals(marked, Titles.mark(title));
  }

  @ParameterizedTest
  @CsvSource({
    "The Theory of Gödel, the theory of {G}ödel, The Theory of {G}ödel",
    "A Test of GANs, a test of {GAN}s, A Test of {GAN}s",
  })
  void bracesAreThoseOfAnotherSpelling(String title, String other, String marked) {
    assertEquals(marked, Titles.mark(title, new Title(other)));
  }
}
