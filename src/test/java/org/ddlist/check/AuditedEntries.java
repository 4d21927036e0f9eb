package org.ddlist.check;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.model.Finding;
import org.ddlist.text.DecodedText;

/** Entries of papers in the fixture's catalog, and what an audit says of entries. */
final class AuditedEntries {
  private static final Audit AUDIT = new Audit(Fixture.catalog());

  static final String ADAM =
      "@inproceedings{mine, title={{Adam}: A Method for Stochastic Optimization},"
          + " author={Kingma, Diederik P. and Ba, Jimmy}, booktitle={ICLR}, year={2015}}";
  static final String HE =
      "@inproceedings{mine, title={Deep Residual Learning for Image Recognition},"
          + " author={He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian},"
          + " booktitle={CVPR}, year={2016}}";
  static final String PREPRINT =
      "@article{mine,\n  title={Deep Residual Learning for Image Recognition},\n"
          + "  author={He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian},\n"
          + "  journal={arXiv preprint arXiv:1512.03385},\n  year={2015}\n}\n";
  static final String WAVENET =
      "@misc{mine, title={{WaveNet}: A Generative Model for Raw Audio},"
          + " author={van den Oord, Aaron and others}, eprint={1609.03499}, year={2016}}";

  static AuditReport audit(String text) {
    return AUDIT.audit(DecodedText.of("refs.bib", text), BibtexReader.read(text));
  }

  static String rules(String text) {
    List<String> rules = new ArrayList<>();
    for (Finding finding : audit(text).findings()) {
      rules.add(finding.rule().word());
    }
    return String.join(" ", rules);
  }

  static String entry(String name) {
    return switch (name) {
      case "adam" -> ADAM;
      case "he" -> HE;
      case "preprint" -> PREPRINT;
      case "wavenet" -> WAVENET;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private AuditedEntries() {}
}
