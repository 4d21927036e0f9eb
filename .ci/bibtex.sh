#!/usr/bin/env bash
# Runs BibTeX and biber on every entry of the catalog and on the citation of the list: no error, no
# warning, as many references as entries, and a document that cites all of them.
set -euo pipefail
program=$PWD/target/ddlist/bin/ddlist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work LC_ALL=C

fail() {
  echo "$1" >&2
  exit 1
}

# Compiles the document; $1 names the style in the error message.
typeset_document() {
  pdflatex -interaction=nonstopmode -halt-on-error document >latex.log ||
    { tail -30 latex.log; fail "$1: the document above does not compile"; }
}

itself=$("$program" about -o json | sed 's/.*"cite":"\([^"]*\)".*/\1/')
"$program" list -o keys >all.keys
echo "$itself" >>all.keys
"$program" cite - <all.keys >all.bib
"$program" cite - --fields full <all.keys >full.bib
"$program" cite - --fields lean <all.keys >lean.bib
"$program" cite - --unicode <all.keys >unicode.bib
entries=$(grep -c '^@' all.bib)
for file in all full lean; do
  ! grep -n '[^ -~]' $file.bib || fail "the BibTeX of $file.bib above is not ASCII"
done

# Papers whose conference's place the catalog does not know.
"$program" list -o tsv --columns key,place |
  awk -F '\t' '$2 == "" { print "Warning--empty address in " $1 }' >placeless

# Warnings of ACM's style about facts that do not exist: pages and volumes (ICLR, TMLR, arXiv), the
# publisher of a workshop without proceedings or of proceedings that are not out yet. The style also
# asks for a publisher and a place, which only full entries have.
unknown='empty publisher in\|page numbers missing in\|no number and no volume in\|There were'
for style in plain unsrt alpha abbrv IEEEtran ACM-Reference-Format; do
  for file in all full lean; do
    printf '\\citation{*}\n\\bibstyle{%s}\n\\bibdata{%s}\n' "$style" "$file" >document.aux
    bibtex document >bibtex.log || { cat bibtex.log; fail "$style fails on $file.bib"; }
    references=$(grep -c '^\\bibitem' document.bbl)
    warnings=$(grep -i warning bibtex.log || true)
    if [ "$style" = ACM-Reference-Format ]; then
      [ $file = full ] || warnings=$(grep -v 'empty address in' <<<"$warnings" || true)
      warnings=$(grep -vxf placeless <<<"$warnings" || true)
      warnings=$(grep -v "$unknown" <<<"$warnings" || true)
    fi
    if [ -n "$warnings" ] || [ "$references" -ne "$entries" ]; then
      fail "$warnings
$style: $references references of $entries entries of $file.bib, or the warnings above"
    fi
  done
done

cite=$(sed 's/.*/\\cite{&}/' all.keys)
for style in plain IEEEtran ACM-Reference-Format; do
  # BibTeX cuts an abbreviated name after its first byte, so styles that abbreviate get no UTF-8.
  files='all full'
  [ $style != plain ] || files='all full unicode'
  for file in $files; do
    printf '%s\n' '\documentclass{article}' '\usepackage[numbers]{natbib}' '\usepackage{url}' \
      '\begin{document}' "$cite" "\\bibliographystyle{$style}" "\\bibliography{$file}" \
      '\end{document}' >document.tex
    rm -f document.aux document.bbl
    typeset_document "$style"
    bibtex document >bibtex.log || { cat bibtex.log; fail "$style fails on $file.bib"; }
    typeset_document "$style"
    typeset_document "$style"
    ! grep 'undefined' latex.log || fail "$style: citations of $file.bib are not resolved"
  done
done
echo "BibTeX took $entries entries in six styles, and documents cite them"

"$program" cite - -o biblatex <all.keys >usual.bib
"$program" cite - -o biblatex --fields full <all.keys >full.bib
"$program" cite - -o biblatex --fields lean --ascii <all.keys >lean.bib
for file in usual full lean; do
  printf '%s\n' '\documentclass{article}' '\usepackage[backend=biber]{biblatex}' \
    "\\addbibresource{$file.bib}" '\begin{document}' "$cite" '\printbibliography' \
    '\end{document}' >document.tex
  rm -f document.aux document.bbl document.bcf
  typeset_document biblatex
  biber --validate-datamodel document >biber.log || { cat biber.log; fail "biber fails on $file.bib"; }
  ! grep -E 'WARN|ERROR' biber.log || fail "biber warns of $file.bib"
  [ "$(grep -c '\\entry{' document.bbl)" -eq "$entries" ] || fail "biber lost entries of $file.bib"
  typeset_document biblatex
  typeset_document biblatex
  ! grep 'undefined' latex.log || fail "biblatex: citations of $file.bib are not resolved"
done
echo "biber took $entries entries without a warning, and documents cite them"
