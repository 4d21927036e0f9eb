package org.ddlist.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InheritanceTest {
  private static String resolved(String bibtex) {
    List<BibtexEntry> entries = BibtexReader.read(bibtex).entries();
    BibtexEntry child = new Inheritance(entries).resolve(entries.get(0));
    TreeMap<String, String> fields = new TreeMap<>();
    child.fields().forEach(field -> fields.putIfAbsent(field.name(), field.text()));
    return fields.toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "@inproceedings{a, title={A}, crossref={P}} @proceedings{p, booktitle={B}, title={T},"
            + " year=2022} | {booktitle=B, crossref=P, title=A, year=2022}",
        "@inproceedings{a, crossref={p}} @proceedings{p, title={T}, doi={10.1/2}} | {booktitle=T,"
            + " crossref=p}",
        "@article{a, crossref={p}} @proceedings{p, title={T}} | {crossref=p}",
        "@inproceedings{a, year=2021, crossref={p}} @proceedings{p, year=2022} | {crossref=p,"
            + " year=2021}",
        "@inproceedings{a, xdata={x,y}} @xdata{x, publisher={X}, xdata={z}} @xdata{y, url={u}}"
            + " @xdata{z, year=2022, publisher={Z}} | {publisher=X, url=u, xdata=x,y, year=2022}",
        "@inproceedings{a, crossref={p}} @proceedings{p, xdata={x}} @xdata{x, year=2022} |"
            + " {crossref=p, year=2022}",
        "@inproceedings{a, crossref={a}} | {crossref=a}",
        "@inproceedings{a, crossref={b}} @inproceedings{b, crossref={a}, year=2022} | {crossref=b,"
            + " year=2022}",
        "@inproceedings{a, crossref={none}} | {crossref=none}",
      })
  void childHasWhatItLacks(String bibtex, String fields) {
    assertEquals(fields, resolved(bibtex));
  }

  @Test
  void entryWithoutParentIsItself() {
    List<BibtexEntry> entries = BibtexReader.read("@misc{a, title={A}} @misc{b}").entries();
    assertSame(entries.get(0), new Inheritance(entries).resolve(entries.get(0)));
  }

  @Test
  void parentIsKnown() {
    List<BibtexEntry> entries =
        BibtexReader.read("@misc{a, crossref={b}} @proceedings{b}").entries();
    assertTrue(new Inheritance(entries).isParent(entries.get(1)));
  }
}
