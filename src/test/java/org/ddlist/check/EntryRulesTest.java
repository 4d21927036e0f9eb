package org.ddlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.text.DecodedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of one entry: what breaks each, and what only looks like it. */
class EntryRulesTest {
  private static final List<String> TURING =
      List.of(
          "title = {Computing Machinery and Intelligence}",
          "author = {Turing, Alan M.}",
          "journal = {Mind}",
          "year = {1950}");

  /** What breaks a rule in the text, "LINE RULE: MESSAGE" each. */
  static List<String> findings(String bibtex) {
    return BibliographyCheck.check(List.of(DecodedText.of("refs.bib", bibtex)), false).stream()
        .map(found -> found.place().line() + " " + found.rule().word() + ": " + found.message())
        .toList();
  }

  /** A good entry with the field in place of its own of that name. */
  private static String entry(String field) {
    String name = field.substring(0, field.indexOf('=')).strip();
    List<String> fields = new ArrayList<>(TURING);
    fields.removeIf(other -> other.startsWith(name + " "));
    fields.add(field);
    return "@article{turing1950computing,\n" + String.join(",\n", fields) + "\n}\n";
  }

  private static void assertFindings(String expected, String bibtex) {
    List<String> found =
        findings(bibtex).stream().map(line -> line.substring(line.indexOf(' ') + 1)).toList();
    assertEquals(expected == null ? List.of() : List.of(expected.split(" ; ")), found, bibtex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          month = {Jully}                   | month: 'Jully' is not a month
          month = {13}                      | month: '13' is not a month
          month = jly                       | month: 'jly' is not a month
          month = sept                      | month: no @string above defines 'sept'
          month = sep                       |
          month = {Sept.}                   |
          month = oct # {~28}               |
          month = {12--15 July}             |
          month = {10}                      |
          month = {Spring}                  |
          year = {19x0}                     | year: '19x0' is not a year
          year = {50}                       | year: '50' is not a year
          year = {c. 1950}                  |
          year = {1950/1951}                |
          year = {In press}                 |
          pages = {460--433}                | pages: '460–433' run backwards
          pages = {1:9--1:2}                | pages: '1:9–1:2' run backwards
          pages = {433–-460}                | pages: '433–-460' has two kinds of dash in a row
          pages = {1--1}                    | pages: '1–1' is a placeholder
          pages = {433--}                   | pages: '433–' has only one end
          pages = {--}                      | pages: '–' is not a page number
          pages = {433--460}                |
          pages = {433-60}                  |
          pages = {433--433}                |
          pages = {9:433--10:2}             |
          pages = {7, 41, 73--97}           |
          pages = {xii--iv}                 |
          pages = {e1001}                   |
          pages = {433–460}                 |
          title = {https://example.org/1950} | url-for-text: the title is a URL: https://example.org/1950
          journal = {www.example.org/mind}  | url-for-text: the journal is a URL: www.example.org/mind
          title = {What https Owes Turing}  |
          """)
  void fieldIsHeldToItsRule(String field, String finding) {
    assertFindings(finding, entry(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          On the ENIAC, and GANs               | 'ENIAC', 'GANs'
          Adding in 3D                         | '3D'
          Counting with ImageNet-1K            | 'ImageNet-1K'
          THE IMITATION GAME                   | 'THE', 'IMITATION', 'GAME'
          On (LaTeX and) Words                 | 'LaTeX'
          A {G}AN for {DNA} and RNA            | 'GAN', 'RNA'
          On the {ENIAC}, and {GAN}s           |
          {On the ENIAC}                       |
          Computing-Machinery and Intelligence |
          Plan B: The X-Ray of I               |
          {\\'E}tude of G{\\"o}del             |
          \\'Etude on \\OE uvres of O'Hara     |
          """)
  void capitalsInsideAWordNeedBraces(String title, String words) {
    String finding = words == null ? null : "capitals: BibTeX would lower capitals of " + words;
    assertFindings(finding, entry("title = {" + title + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Turing, Alan and Shannon Claude and Hopper, Grace and Church, Alonzo | name-comma: 'Shannon Claude': no comma between family and given name, though other names of the field have one
          Turing, Alan, and Hopper, Grace            | name-comma: 'Turing, Alan,': a comma with nothing after it
          Turing,, Alan                              | name-comma: 'Turing,, Alan': two commas with nothing between them
          Alan Turing and Grace Hopper               |
          van den Oord, A{\\"a}ron and King, Jr., Martin Luther |
          {The ENIAC Team} and Turing, Alan and Hopper, Grace |
          Turing, Alan andn Hopper, Grace            | name-and: 'Turing, Alan andn Hopper, Grace': no space between 'and' and a name
          Turing, Alan Hopper, Grace                 | name-and: 'Turing, Alan Hopper, Grace': more than one person
          Turing, Alan and and Hopper, Grace         | name-and: no name between two 'and'
          Anderson, Andy and Rand, Ayn               |
          G{"o}del, Kurt                             | name-form: 'G{"o}del, Kurt': a LaTeX accent without a backslash
          turing, alan                               | name-form: 'turing, alan': a family or given name without a capital
          G{\\"o}del, Kurt                           |
          Turing, Alan and Hopper, Grace and Turing, Alan | author-twice: 'Alan Turing' is author 1 and 3
          Turing, Alan and Turing, Sara              |
          Zhang, Y. and Zhang, Y.                    |
          Yang, Lei and Lei, Yang                    |
          Turing,  Alan                              |
          Turing,Alan                                |
          Turing, Alan and others                    |
          """)
  void namesAreHeldToTheirRules(String authors, String finding) {
    assertFindings(finding, entry("author = {" + authors + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @artcle{a, title={A}, author={Hopper, Grace}, journal={Mind}, year={1952}} | entry-type: unknown entry type 'artcle'
          @article{a, title={A}, author={Hopper, Grace}, booktitle={ACM}, year={1952}} | missing-field: @article needs 'journal', and 'booktitle' is for @inproceedings
          @inproceedings{a, title={A}, author={Hopper, Grace}, journal={ACM}, year={1952}} | missing-field: @inproceedings needs 'booktitle', and 'journal' is for @article
          @phdthesis{a, title={A}, author={Hopper, Grace}} | missing-field: @phdthesis needs 'school' ; missing-field: @phdthesis needs 'year'
          @book{a, title={A}, publisher={ACM}, year={1952}} | missing-field: @book needs 'author or editor'
          @book{a, title={A}, editor={Hopper, Grace}, publisher={ACM}, year={1952}} |
          @ARTICLE{a, Title={A}, Author={Hopper, Grace}, JournalTitle={Mind}, Date={1952-05}} |
          @inproceedings{a, title={A}, author={Hopper, Grace}, crossref={acm}} |
          @misc{a, howpublished={A letter}} |
          @online{a, url={https://example.org}} |
          @customa{a, title={A}} |
          """)
  void typeHasItsFields(String entry, String finding) {
    assertFindings(finding, entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          eprint={1203.5678}, archiveprefix={arXiv}, url={https://arxiv.org/abs/1203.5679} | arxiv-id: 1203.5679 in the url, 1203.5678 in the eprint
          note={n}, doi={10.48550/arXiv.1213.00001}            | arxiv-id: '1213.00001' is not an arXiv id
          journal={arXiv preprint arXiv:502.1}                 | arxiv-id: '502.1' is not an arXiv id
          eprint={1203.5678}, archiveprefix={arXiv}, url={http://arxiv.org/abs/1203.5678}  |
          journal={arXiv preprint arXiv:1502.03492v2}, url={https://arxiv.org/abs/1502.03492} |
          journal={arXiv preprint}                             |
          eprint={oai:1234}, eprinttype={hal}                  |
          url={https://arxiv.org/pdf/1502.03492}               | arxiv-link: 'https://arxiv.org/pdf/1502.03492' is not https://arxiv.org/abs/ID
          url={https://arxiv.org/abs/1502.03492v1}             | arxiv-link: 'https://arxiv.org/abs/1502.03492v1' is not https://arxiv.org/abs/ID
          url={https://www.arxiv.org/abs/1502.03492}           | arxiv-link: 'https://www.arxiv.org/abs/1502.03492' is not https://arxiv.org/abs/ID
          url={https://example.org/turing.pdf}                 |
          journal={arXiv preprint arXiv:1502.03492}, doi={10.1093/mind/LIX.236.433} | published-preprint: the DOI 10.1093/mind/LIX.236.433 is a publisher's
          journal={CoRR}, url={https://aclanthology.org/P50-1001/} | published-preprint: 'https://aclanthology.org/P50-1001/' is a publisher's page
          journal={arXiv preprint arXiv:1502.03492}, doi={10.48550/arXiv.1502.03492} |
          journal={bioRxiv}, doi={10.1101/123456}              |
          journal={Mind}, doi={10.1093/mind/LIX.236.433}       |
          """)
  void arxivAndPublishersAreHeldToTheirRules(String fields, String finding) {
    String journal = fields.contains("journal") ? "" : "journal={Mind}, ";
    assertFindings(
        finding,
        "@article{a, title={A}, author={Turing, Alan}, year={1950}, " + journal + fields + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @misc{a, title={A};  year={1950}}             | 1 comma: no comma after the field 'title'
          @misc{a, title={A},,; year={1950}}            | 1 comma: a comma with no field before it
          @misc{a, title={A}, year={1950},}             |
          @misc{a,;  title={A,;  year={1950};}          | 2 unbalanced-braces: the braces of the field 'title' are not closed
          @misc{a,;  title={A},;  year={1950}           | 3 unbalanced-braces: no closing brace of the entry that begins in line 1
          @misc{a,;  title={{A} and {B}};}              |
          @misc{a, title={A}} and more                  | 1 text-after-entry: text after the end of the entry
          Notes of mine;@misc{a, title={A}};More notes  |
          @misc{a, title={A}, title={B}}                | 1 field-twice: the entry has the field 'title' already
          @misc{a, title={A}, titleaddon={B}}           |
          @misc{a, title={A}, note}                     | 1 syntax: the field 'note' has no value
          @misc{a, title={A}, note=mine}                | 1 syntax: no @string above defines 'mine'
          @misc{a, title={A}, month=jan, note=mine}     | 1 syntax: no @string above defines 'mine'
          @string{mine={My note}};@misc{a, note=mine}   |
          Nothing but words                             | 1 entry-count: no entry in this file
          """)
  void textIsHeldToTheGrammar(String text, String finding) {
    List<String> expected = finding == null ? List.of() : List.of(finding);
    assertEquals(expected, findings(text.replace(';', '\n')), text);
  }
}
