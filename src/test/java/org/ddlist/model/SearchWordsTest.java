package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Dataset Distillation,   dataset:0 distillation:1",
    "X-ray Images,           x:0 ray:1 xray:0 xray:1 images:2",
    "Non-IID/Few-Shot,       non:0 iid:1 few:2 shot:3 noniidfewshot:0 noniidfewshot:1 noniidfewshot:2 noniidfewshot:3",
    "SRe2L: D4M,             sre2l:0 d4m:1",
    "CaO₂,                   cao2:0",
    "' -- ',                 ''",
    "Behaviour Optimisation, behavior:0 optimization:1",
  })
  void compoundHasItsPartsAndItsWhole(String text, String words) {
    String found =
        SearchWords.of(text).stream()
            .map(word -> word.text() + ":" + word.position())
            .collect(Collectors.joining(" "));
    assertEquals(words, found);
  }

  @ParameterizedTest
  @CsvSource({
    "behaviour,      behavior",
    "behavioural,    behavioral",
    "colours,        colors",
    "generalise,     generalize",
    "generalisation, generalization",
    "optimising,     optimizing",
    "parameterised,  parameterized",
    "organisers,     organizers",
    "tokenise,       tokenize",
    "synthesise,     synthesize",
    "analysed,       analyzed",
    "catalogues,     catalogs",
    "supervised,     supervised",
    "noise,          noise",
    "precise,        precise",
    "promise,        promise",
    "exercise,       exercise",
    "revised,        revised",
    "analysis,       analysis",
    "source,         source",
    "rise,           rise",
  })
  void britishSpellingBecomesAmerican(String word, String american) {
    assertEquals(american, SearchWords.american(word));
  }

  @ParameterizedTest
  @CsvSource({
    "trajectories, trajectory",
    "gradients,    gradient",
    "matching,     matched",
    "matching,     match",
    "matches,      match",
    "pruning,      prune",
    "pruned,       prune",
    "running,      run",
    "labelling,    labeled",
    "distilled,    distillation",
    "condensing,   condensation",
    "classes,      class",
    "biases,       bias",
    "surveys,      survey",
    "unified,      unify",
    "convexifying, convexified",
  })
  void formsOfAWordHaveOneStem(String word, String other) {
    assertEquals(SearchWords.stem(other), SearchWords.stem(word));
  }

  @ParameterizedTest
  @CsvSource({
    "string, stre",
    "king,   kin",
    "need,   nee",
    "bus,    bu",
    "analysis, analyst",
    "sre2ls, sre2l",
    "data,   date",
    "nation, natural",
  })
  void otherWordsHaveOtherStems(String word, String other) {
    assertTrue(!SearchWords.stem(word).equals(SearchWords.stem(other)), SearchWords.stem(word));
  }

  @Test
  void stemIsABeginningOfItsWord() {
    for (String word : "trajectories matching labelled condensation pruning dies".split(" ")) {
      assertTrue(word.startsWith(SearchWords.stem(word)), word);
    }
  }
}
