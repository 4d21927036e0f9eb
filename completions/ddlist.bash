# bash completion of ddlist, written by 'ddlist completion bash': changes here are lost.
# shellcheck shell=bash disable=SC2034,SC2209 # words, for the function that reads them

# Sets what the command $1 has for $options, and of which $kind the value of its option $2 is;
# without an option, its operands, and how many there may be at $most; they may depend on the
# options $seen. A flag has no kind.
_ddlist_takes() {
  case $1 in
    search)
      options='--exact --explain --section --year --venue --author --has --since --limit --sort --reverse --output --columns --template --style --styles --text-format --as --fields --key-format --ascii --unicode --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '' | --author | --since | -n | --limit | --template | --key-format | --as-of) kind=text ;;
        --section) kind=section several=1 ;;
        --year) kind=text several=1 ;;
        --venue) kind=venue several=1 ;;
        --has) kind=word words='paper project code' several=1 ;;
        --sort) kind=word words='relevance year added title venue key' ;;
        -o | --output) kind=word words='table tsv csv json jsonl keys links markdown bibtex biblatex csl-json ris hayagriva text yaml card' ;;
        --columns) kind=word words='key aliases nickname title authors byline leads venue venueName track year sections added pages volume number publisher place doi arxiv paper project code note checked' several=1 ;;
        --style) kind=style ;;
        --text-format) kind=word words='text html markdown' ;;
        --as) kind=word words='tex markdown typst' ;;
        --fields) kind=word words='lean usual full' ;;
        --catalog) kind=directory ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    list)
      options='--section --year --venue --author --has --since --limit --sort --reverse --output --columns --template --style --styles --text-format --as --fields --key-format --ascii --unicode --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '') kind=section ;;
        --section) kind=section several=1 ;;
        --year) kind=text several=1 ;;
        --venue) kind=venue several=1 ;;
        --author | --since | -n | --limit | --template | --key-format | --as-of) kind=text ;;
        --has) kind=word words='paper project code' several=1 ;;
        --sort) kind=word words='relevance year added title venue key' ;;
        -o | --output) kind=word words='table tsv csv json jsonl keys links markdown bibtex biblatex csl-json ris hayagriva text yaml card' ;;
        --columns) kind=word words='key aliases nickname title authors byline leads venue venueName track year sections added pages volume number publisher place doi arxiv paper project code note checked' several=1 ;;
        --style) kind=style ;;
        --text-format) kind=word words='text html markdown' ;;
        --as) kind=word words='tex markdown typst' ;;
        --fields) kind=word words='lean usual full' ;;
        --catalog) kind=directory ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    show)
      options='--section --year --venue --author --has --since --limit --sort --reverse --output --columns --template --style --styles --text-format --as --fields --key-format --ascii --unicode --copy --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '') kind=key ;;
        --section) kind=section several=1 ;;
        --year) kind=text several=1 ;;
        --venue) kind=venue several=1 ;;
        --author | --since | -n | --limit | --template | --key-format | --as-of) kind=text ;;
        --has) kind=word words='paper project code' several=1 ;;
        --sort) kind=word words='relevance year added title venue key' ;;
        -o | --output) kind=word words='table tsv csv json jsonl keys links markdown bibtex biblatex csl-json ris hayagriva text yaml card' ;;
        --columns) kind=word words='key aliases nickname title authors byline leads venue venueName track year sections added pages volume number publisher place doi arxiv paper project code note checked' several=1 ;;
        --style) kind=style ;;
        --text-format) kind=word words='text html markdown' ;;
        --as) kind=word words='tex markdown typst' ;;
        --fields) kind=word words='lean usual full' ;;
        --catalog) kind=directory ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    cite)
      options='--from --bib --into --dry-run --section --year --venue --author --has --since --limit --sort --reverse --output --columns --template --style --styles --text-format --as --fields --key-format --ascii --unicode --copy --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '') kind=key; [[ $seen == *' --from '* ]] && kind=file ;;
        --from | --bib | --into) kind=file ;;
        --section) kind=section several=1 ;;
        --year) kind=text several=1 ;;
        --venue) kind=venue several=1 ;;
        --author | --since | -n | --limit | --template | --key-format | --as-of) kind=text ;;
        --has) kind=word words='paper project code' several=1 ;;
        --sort) kind=word words='relevance year added title venue key' ;;
        -o | --output) kind=word words='table tsv csv json jsonl keys links markdown bibtex biblatex csl-json ris hayagriva text yaml card' ;;
        --columns) kind=word words='key aliases nickname title authors byline leads venue venueName track year sections added pages volume number publisher place doi arxiv paper project code note checked' several=1 ;;
        --style) kind=style ;;
        --text-format) kind=word words='text html markdown' ;;
        --as) kind=word words='tex markdown typst' ;;
        --fields) kind=word words='lean usual full' ;;
        --catalog) kind=directory ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    links)
      options='--section --year --venue --author --has --since --limit --sort --reverse --output --columns --template --style --styles --text-format --as --fields --key-format --ascii --unicode --copy --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '') kind=key ;;
        --section) kind=section several=1 ;;
        --year) kind=text several=1 ;;
        --venue) kind=venue several=1 ;;
        --author | --since | -n | --limit | --template | --key-format | --as-of) kind=text ;;
        --has) kind=word words='paper project code' several=1 ;;
        --sort) kind=word words='relevance year added title venue key' ;;
        -o | --output) kind=word words='table tsv csv json jsonl keys links markdown bibtex biblatex csl-json ris hayagriva text yaml card' ;;
        --columns) kind=word words='key aliases nickname title authors byline leads venue venueName track year sections added pages volume number publisher place doi arxiv paper project code note checked' several=1 ;;
        --style) kind=style ;;
        --text-format) kind=word words='text html markdown' ;;
        --as) kind=word words='tex markdown typst' ;;
        --fields) kind=word words='lean usual full' ;;
        --catalog) kind=directory ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    open)
      options='--paper --project --code --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '') kind=key most=1 ;;
        --catalog) kind=directory ;;
        --as-of) kind=text ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    new)
      options='--section --year --venue --author --has --since --limit --sort --reverse --output --columns --template --style --styles --text-format --as --fields --key-format --ascii --unicode --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        --section) kind=section several=1 ;;
        --year) kind=text several=1 ;;
        --venue) kind=venue several=1 ;;
        --author | --since | -n | --limit | --template | --key-format | --as-of) kind=text ;;
        --has) kind=word words='paper project code' several=1 ;;
        --sort) kind=word words='relevance year added title venue key' ;;
        -o | --output) kind=word words='table tsv csv json jsonl keys links markdown bibtex biblatex csl-json ris hayagriva text yaml card' ;;
        --columns) kind=word words='key aliases nickname title authors byline leads venue venueName track year sections added pages volume number publisher place doi arxiv paper project code note checked' several=1 ;;
        --style) kind=style ;;
        --text-format) kind=word words='text html markdown' ;;
        --as) kind=word words='tex markdown typst' ;;
        --fields) kind=word words='lean usual full' ;;
        --catalog) kind=directory ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    stats)
      options='--by --limit --reverse --output --svg --html --section --year --venue --author --has --since --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        --by) kind=word words='year venue section author first-author links checked' several=1 ;;
        -n | --limit | --author | --since | --as-of) kind=text ;;
        -o | --output) kind=word words='table tsv csv json' ;;
        --svg | --html) kind=file ;;
        --section) kind=section several=1 ;;
        --year) kind=text several=1 ;;
        --venue) kind=venue several=1 ;;
        --has) kind=word words='paper project code' several=1 ;;
        --catalog) kind=directory ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    sections)
      options='--section --year --venue --author --has --since --output --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        --section) kind=section several=1 ;;
        --year) kind=text several=1 ;;
        --venue) kind=venue several=1 ;;
        --author | --since | --as-of) kind=text ;;
        --has) kind=word words='paper project code' several=1 ;;
        -o | --output) kind=word words='table tsv csv json' ;;
        --catalog) kind=directory ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    about)
      options='--output --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        -o | --output) kind=word words='text json' ;;
        --catalog) kind=directory ;;
        --as-of) kind=text ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    browse)
      options='--section --year --venue --author --has --since --output --columns --template --style --styles --text-format --as --fields --key-format --ascii --unicode --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '' | --author | --since | --template | --key-format | --as-of) kind=text ;;
        --section) kind=section several=1 ;;
        --year) kind=text several=1 ;;
        --venue) kind=venue several=1 ;;
        --has) kind=word words='paper project code' several=1 ;;
        -o | --output) kind=word words='table tsv csv json jsonl keys links markdown bibtex biblatex csl-json ris hayagriva text yaml card' ;;
        --columns) kind=word words='key aliases nickname title authors byline leads venue venueName track year sections added pages volume number publisher place doi arxiv paper project code note checked' several=1 ;;
        --style) kind=style ;;
        --text-format) kind=word words='text html markdown' ;;
        --as) kind=word words='tex markdown typst' ;;
        --fields) kind=word words='lean usual full' ;;
        --catalog) kind=directory ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    check)
      options='--strict --rules --output --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '') kind=file ;;
        -o | --output) kind=word words='text json github' ;;
        --catalog) kind=directory ;;
        --as-of) kind=text ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    import)
      options='--output --merge --apply --added --edition --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '') kind=file most=1 ;;
        -o | --output | --merge | --catalog) kind=directory ;;
        --added | --edition | --as-of) kind=text ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    audit)
      options='--fix --write --rules --output --catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '') kind=file most=1 ;;
        -o | --output) kind=word words='text json github' ;;
        --catalog) kind=directory ;;
        --as-of) kind=text ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    completion)
      options='--catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '') kind=word words='bash zsh fish' most=1 ;;
        --catalog) kind=directory ;;
        --as-of) kind=text ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    config)
      options='--catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        --catalog) kind=directory ;;
        --as-of) kind=text ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
    help)
      options='--catalog --as-of --color --no-pager --quiet --help'
      case $2 in
        '') kind=word words='search list show cite links open new stats sections about browse check import audit completion config help query formats exit-status environment' most=1 ;;
        --catalog) kind=directory ;;
        --as-of) kind=text ;;
        --color) kind=word words='auto always never' ;;
      esac
      ;;
  esac
}

# Offers the lines of $1, but none of $2, that begin with what was typed, quoted as a shell
# reads them.
_ddlist_offer() {
  local line quoted
  while IFS= read -r line; do
    case $typed in
      [\"\']*) quoted=${typed:0:1}$line ;;
      *) printf -v quoted %q "$line" ;;
    esac
    if [[ -n $line && $quoted == "$typed"* && ${2-} != *$'\n'"$line"$'\n'* ]]; then
      case $typed in
        [\"\']*) COMPREPLY+=("$before$line") ;;
        *) COMPREPLY+=("$before$quoted") ;;
      esac
    fi
  done <<<"$1"
}

# Offers the key of the paper whose nickname was typed, or the nicknames that it may become.
_ddlist_offer_nicknames() {
  local key nickname
  local -a keys=() nicknames=()
  while IFS=$'\t' read -r key nickname; do
    if [[ $nickname == "$typed" ]]; then
      COMPREPLY+=("$key")
    elif [[ $nickname == "$typed"* ]]; then
      keys+=("$key")
      nicknames+=("$nickname")
    fi
  done <<<"$_ddlist_nicknames"
  if ((${#COMPREPLY[@]} == 0)); then
    if ((${#keys[@]} == 1)); then
      COMPREPLY=("${keys[0]}")
    elif ((${#keys[@]} > 1)); then
      COMPREPLY=("${nicknames[@]}")
    fi
  fi
}

# Keeps a word that is longer than what all that is offered begins with: readline shortens it
# to that, unless that is nothing.
_ddlist_keep() {
  ((${#COMPREPLY[@]} > 1)) || return 0
  local word=${typed#[\"\']} common=${COMPREPLY[0]} offered
  for offered in "${COMPREPLY[@]}"; do
    until [[ $offered == "$common"* ]]; do
      common=${common%?}
    done
  done
  if ((${#common} < ${#before} + ${#word})); then
    COMPREPLY+=(' ')
  fi
}

# Sets $folder to what a shell makes of the catalog's word, but for what $ and ` begin.
_ddlist_folder() {
  local i char quote=''
  folder=
  for ((i = 0; i < ${#catalog}; i++)); do
    char=${catalog:i:1}
    case $quote$char in
      [\"\']) quote=$char ;;
      \"\" | \'\') quote= ;;
      \\ | \"\\) ((++i)) && folder+=${catalog:i:1} ;;
      *) folder+=$char ;;
    esac
  done
  [[ $catalog != \~/* ]] || folder=$HOME${folder:1}
}

# Asks ddlist for what another catalog has.
_ddlist_ask() {
  local folder
  _ddlist_folder
  "${program/#\~\//$HOME/}" "$@" --catalog "$folder" 2>/dev/null
}

_ddlist_offer_kind() {
  local nocase=1
  case $kind in
    word) _ddlist_offer "${words// /$'\n'}" ;;
    key)
      if [[ -n $catalog ]]; then
        _ddlist_offer "$(_ddlist_ask list -o keys)" "$operands"
      else
        _ddlist_offer "$_ddlist_keys" "$operands"
        ((${#COMPREPLY[@]} > 0)) || _ddlist_offer "$_ddlist_former"
        if ((${#COMPREPLY[@]} == 0)) && [[ -n $typed ]]; then
          shopt -q nocasematch && nocase=
          [[ -n $nocase ]] && shopt -s nocasematch
          _ddlist_offer_nicknames
          [[ -n $nocase ]] && shopt -u nocasematch
        fi
      fi
      ;;
    section)
      if [[ -n $catalog ]]; then
        _ddlist_offer "$(_ddlist_ask sections -o tsv | cut -f 1)"
      else
        _ddlist_offer "$_ddlist_sections"
      fi
      ;;
    venue)
      shopt -q nocasematch && nocase=
      [[ -n $nocase ]] && shopt -s nocasematch
      if [[ -n $catalog ]]; then
        _ddlist_offer "$(_ddlist_ask stats --by venue -o tsv | cut -f 1)"
      else
        _ddlist_offer "$_ddlist_venues"
      fi
      [[ -n $nocase ]] && shopt -u nocasematch
      ;;
    style) _ddlist_offer "$_ddlist_styles" ;;
    file) compopt -o default 2>/dev/null ;;
    directory) compopt -o dirnames 2>/dev/null ;;
  esac
}

_ddlist() {
  local program=$1 typed=${COMP_WORDS[COMP_CWORD]} before='' command='' option='' ended=''
  local word i given=0 operands=$'\n' seen=' ' catalog=''
  local options='' most='' kind='' words='' several=''
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -z $command ]]; then
      command=$word
    elif [[ -n $option ]]; then
      # '=' is a word of its own, between an option and its value.
      [[ $word == = ]] && continue
      [[ $option == --catalog ]] && catalog=$word
      option=
    elif [[ -n $ended || $word == - || $word != -* ]]; then
      ((++given))
      operands+=$word$'\n'
    elif [[ $word == -- ]]; then
      ended=1
    elif [[ $word == --*=* ]]; then
      seen+="${word%%=*} "
      [[ ${word%%=*} == --catalog ]] && catalog=${word#*=}
    else
      seen+="$word "
      kind=
      _ddlist_takes "$command" "$word"
      [[ -n $kind ]] && option=$word
    fi
  done
  if [[ -n $option && $typed == = ]]; then
    typed=
  elif [[ -z $option && -z $ended && $typed == --*=* ]]; then
    option=${typed%%=*} before=${typed%%=*}= typed=${typed#*=}
  elif [[ -z $option && -z $ended && $typed == -[!-]?* ]]; then
    kind=
    _ddlist_takes "$command" "${typed:0:2}"
    [[ -n $kind ]] && option=${typed:0:2} before=${typed:0:2} typed=${typed:2}
  fi

  if [[ -z $command ]]; then
    _ddlist_offer "$_ddlist_commands"
  elif [[ -z $option && -z $ended && $typed == -?* || -z $option && $typed == - ]]; then
    _ddlist_takes "$command" -
    _ddlist_offer "${options// /$'\n'}"
  else
    kind='' words='' several=''
    _ddlist_takes "$command" "$option"
    if [[ -n $several && $typed == *,* ]]; then
      before=$before${typed%,*}, typed=${typed##*,}
    fi
    if [[ -n $option || -z $most ]] || ((given < most)); then
      _ddlist_offer_kind
      _ddlist_keep
    fi
  fi
}

_ddlist_commands='search
list
show
cite
links
open
new
stats
sections
about
browse
check
import
audit
completion
config
help
--help
--version'

_ddlist_keys='wang2018datasetdistillation
maclaurin2015gradient
jiang2022delving
zhao2021datasetcondensation
zhao2021differentiatble
cazenavette2022dataset
lee2022dataset
shin2023lcmat
du2023minimizing
cui2022scaling
du2023seqmatch
guo2024datm
lee2024selmatch
liu2024att
yang2024nsd
li2024pad
zhong2025mct
wang2025edf
wang2022cafe
zhao2023distribution
zhao2023idm
sajedi2023datadam
zhang2024m3d
deng2024iid
wei2024lqm
zhang2024dance
li2024dsdm
wang2025ncfm
cui2025optical
liu2025wasserstein
li2025deda
li2025hdd
ran2026tgdd
li2026geodm
nguyen2021kip
nguyen2021kipimprovedresults
zhou2022dataset
loo2022efficient
loo2023dataset
chen2024krr
kim2022dataset
deng2022remember
kim2022divergence
liu2022dataset
nooralinejad2022pranc
lee2022kfs
liu2023slimmable
liu2023fewshot
liu2023mgdd
wei2023sparse
shin2023fred
zheng2024hmn
son2024fyi
yuan2024color
shin2025ddif
bao2025ruo
jiang2025gsdd
tran2026ptqdc
zhao2022synthesizing
cazenavette2023glad
wang2023dim
zhang2023dc
li2024generative
sajedi2024data
li2025generative
zhong2025hglad
gu2024efficient
su2024d4m
su2024diffusion
chen2025igd
zhao2025d3hr
chan-santiago2025mgd3
zou2025acs
wang2025cao2
zou2025vlcp
li2025diff
moser2025ld3m
cui2025ot
wu2025dc3
su2026dap
zhou2026coda
roy2026manifold
wang2026ims3
cai2026evlf
chansantiago2026learnability
wang2026dmgd
xu2026distribution
cui2026gadc
xia2026diver
gan2026scg
zhao2026hieramp
protovar2026
li2026flow
zhang2023accelerating
liu2023dream
he2023yoco
shang2023mim4dd
lu2023pre
liu2023dream+
duan2023latent
chen2024vodka
yunzhen2024embarassingly
he2024mdc
loo2024d3s
xu2024distill
moon2024hmdc
yu2024teddy
zhou2024bacon
zhong2025cmi
chen2025ccfs
wang2025samples
li2025bptt
tan2026optimal
tan2026infmatch
lorraine2020optimizing
vicol2022implicit
maalouf2023size
izzo2023theo
yang2024learning
cui2024bias
kungurtsev2024first
bonet2025flowing
ye2025igds
chen2025discrepancy
bo2026unidd
behrens2026soft
dey2026hardtruths
kinoshita2026lowdim
luo2026utility
cao2026structural
mittal2026rethinking
bohdal2020flexible
sucholutsky2021soft
qin2024label
xiao2024soft
wang2024drupi
kang2024label
shang2025gift
yu2025helio
lingao2026lpqld
zhou2023dataset
zhao2024dqas
li2025adq
yu2026dcq
yin2023sre2l
yin2024cda
shao2024gvbsm
sun2024rded
sun2024lic
shao2024edc
du2024diversity
zhang2025infer
shen2025delt
tran2025nrrdd
ma2025cudd
cui2025fadrm
hu2025focusdd
cui2025cvdd
moser2026prism
mohanty2026dire
wang2026infoutil
li2026reta
shi2026bps
bo2026ogm
shang2026cim
cui2026hard
wu2024multi
xu2024lors
kush2024avdd
zhang2025mdd
zhao2025edge
lee2025covmatch
li2025davdd
min2026imagebinddc
choi2026multi
guo2026ptmst
qi2026amd
jeong2026mdm
bo2026apm
jeong2026raha
lee2024self
sun2024rela
zhou2024self
joshi2025kd
yu2025self
cazenavette2025dataset
peng2026clpdd
cui2022dc
chen2023study
zhou2024beard
wu2025robust
li2025ranking
zhong2026rd3
sachdeva2023survey
geng2023survey
lei2023survey
yu2023review
liu2025survey
zhao2023thesis
masarczyk2020reducing
wiewel2021soft
rosasco2021distilled
sangermano2022sample
yang2023efficient
gu2024ssd
bao2025cd2
oh2026asu
sucholutsky2021secdd
dong2022privacy
chen2022privacy
carlini2022no
liu2023backdoor
vinaroz2023dpkip
loo2024attack
chung2024backdoor
zheng2024differentially
chai2024backdoor
zheng2025dosser
yang2025sneakdoor
yang2026pd
shi2026dpgeng
ren2026attention
li2020soft
li2022compressed
li2023sharing
tian2023gdd
li2024iadd
li2024infodist
kanagavelu2024medsynth
yu2024progressive
li2024medical
cong2024dataset
rui2025brain
jin2025fedwsidd
dong2025hop
xu2025low
capelo2026bioimaging
goetz2020federated
zhou2020distilled
zhang2022dense
hu2022fedsynth
liu2023meta
pi2023dynafed
xiong2023feddm
song2023federated
wang2023fed
huang2024federated
wang2024fed
huang2024desa
wang2024dcfl
jia2024feddg
holland2024one
yan2025fedvck
jin2022graph
jin2022condensing
liu2022graph
xu2023kidd
zheng2023sfgc
yang2023sgdd
liu2023cat
gupta2024mirage
liu2024gdem
zhang2024geom
liu2024gcsr
zhang2024ctrl
hashemi2024awesome
xu2024survey
gao2025graph
sun2024gcbench
liu2024gcondenser
gong2024graphslim
such2020generative
medvedev2021tabular
ding2024hcdc
cazenavette2022textures
chen2022fashion
guan2023galaxy
li2022knowledge
sachdeva2022data
wang2023cgm
zhang2025td3
zhang2026diet
tran2026foster
chen2022bidirectional
chen2023bidirectional
tsilivis2022robust
wu2022towards
zhu2023calibration
ma2024trustworthy
xue2025robust
vahidian2025group
zhou2025rome
li2026c2r
feng2023fair
zhou2025fair
moslemi2026fairdd
li2021text
maekawa2023text
maekawa2024dilm
tao2024textual
lu2025llm
cai2025llm
nguyen2025llm
shen2025llm
wang2023dancing
zhao2024video
chen2024video
ding2025video
li2025latent
zhao2025video
choi2026prism
gauthier2026adaptive
medvedev2020tabular
feng2023hash
montesuma2024multi
zhang2024super
liu2024time
ding2024time
miao2025timedc
li2025time
hong2026hdt
li2026distilts
kwon2026effective
peng2026shapecond
shao2026unitsc
fabian2024speech
ye2024datamodel
khan2024unlearning
lupu2024bd
light2024rl
lei2024obl
wilhelm2025rl
gupta2026rl
zhao2025long
jiang2025long
cui2026long
cheng2024noisy
kim2025rdc
qi2024dcod
khatib2026od3
bo2025point
yim2025point
kim2026pointmorph
qi2025unidd
ye2025snn
tang2026eeg
qian2025finance
sienkiewicz2026music
xu2026rs
yang2026unirain
ma2026fd2
jang2026doall
zheng2026d3s2
li2022awesome'

_ddlist_former='du2022minimizing
guo2023datm
zhong2024mct
wang2024edf
zhao2021distribution
wang2025
liu2023wasserstein
zhong2024hglad
gu2023efficient
moser2024ld3m
zhang2022accelerating
yunzhen2023embarassingly
xu2023distill
wang2024samples
tan2025optimal
behrens2025dd
yin2023cda
sun2023diversity
sun2024diversity
zhang2024infer
shen2024delt
ma2024cudd
haldICML2026
wu2023multi
lee2023self
sun2024efficiency
zhou2025beard
wu2024robust
Sangermano2022sample
gu2023ssd
loo2023attack
li2022sharing
liu2022meta
pi2022dynafed
xiong2022feddm
song2022federated
huang2023federated
gao2024graph
ma2023trustworthy
xue2024robust
vahidian2024group
zhou2024fair
zhao2024long
khatib2025od3'

_ddlist_nicknames='zhao2021datasetcondensation	DC
zhao2021differentiatble	DSA
cazenavette2022dataset	MTT
lee2022dataset	DCC
shin2023lcmat	LCMat
du2023minimizing	FTD
cui2022scaling	TESLA
du2023seqmatch	SeqMatch
guo2024datm	DATM
lee2024selmatch	SelMatch
liu2024att	ATT
yang2024nsd	NSD
li2024pad	PAD
zhong2025mct	MCT
wang2025edf	EDF
wang2022cafe	CAFE
zhao2023distribution	DM
zhao2023idm	IDM
sajedi2023datadam	DataDAM
zhang2024m3d	M3D
deng2024iid	IID
wei2024lqm	LQM
zhang2024dance	DANCE
li2024dsdm	DSDM
wang2025ncfm	NCFM
cui2025optical	OPTICAL
liu2025wasserstein	WMDD
li2025deda	DEDA
li2025hdd	HDD
ran2026tgdd	TGDD
li2026geodm	GeoDM
nguyen2021kip	KIP
zhou2022dataset	FRePo
loo2022efficient	RFAD
loo2023dataset	RCIG
kim2022dataset	IDC
nooralinejad2022pranc	PRANC
lee2022kfs	KFS
liu2023mgdd	MGDD
wei2023sparse	SPEED
shin2023fred	FreD
zheng2024hmn	HMN
son2024fyi	FYI
yuan2024color	AutoPalette
shin2025ddif	DDiF
bao2025ruo	RUO
zhao2022synthesizing	IT-GAN
cazenavette2023glad	GLaD
wang2023dim	DiM
zhong2025hglad	H-GLaD
gu2024efficient	MinimaxDiffusion
su2024d4m	D4M
chen2025igd	IGD
zhao2025d3hr	D3HR
chan-santiago2025mgd3	MGD3
zou2025acs	ACS
wang2025cao2	CaO2
zou2025vlcp	VLCP
moser2025ld3m	LD3M
wu2025dc3	DC3
su2026dap	DAP
zhou2026coda	CoDA
roy2026manifold	ManifoldGD
wang2026ims3	IMS3
cai2026evlf	EVLF
wang2026dmgd	DMGD
cui2026gadc	GADC
xia2026diver	DIVER
gan2026scg	SCG
zhao2026hieramp	HIERAMP
protovar2026	ProtoVAR
zhang2023accelerating	Acc-DD
liu2023dream	DREAM
he2023yoco	YOCO
shang2023mim4dd	MIM4DD
liu2023dream+	DREAM+
he2024mdc	MDC
loo2024d3s	D3S
moon2024hmdc	HMDC
yu2024teddy	Teddy
zhou2024bacon	BACON
zhong2025cmi	CMI
chen2025ccfs	CCFS
tan2026infmatch	InfMatch
lorraine2020optimizing	Optimizing
ye2025igds	IGDS
bo2026unidd	UniDD
wang2024drupi	DRUPI
shang2025gift	GIFT
lingao2026lpqld	LPQLD
zhou2023dataset	Dataset
zhao2024dqas	DQAS
li2025adq	ADQ
yu2026dcq	DCQ
yin2023sre2l	SRe2L
yin2024cda	CDA
shao2024gvbsm	G-VBSM
sun2024rded	RDED
shao2024edc	EDC
zhang2025infer	UFC
shen2025delt	DELT
tran2025nrrdd	NRR-DD
ma2025cudd	CUDD
cui2025fadrm	FADRM
hu2025focusdd	FocusDD
cui2025cvdd	CV-DD
moser2026prism	PRISM
mohanty2026dire	DiRe
shi2026bps	BPS
bo2026ogm	OGM
shang2026cim	CIM
cui2026hard	HALD
xu2024lors	LoRS
kush2024avdd	AVDD
zhao2025edge	EDGE
lee2025covmatch	CovMatch
li2025davdd	DAVDD
min2026imagebinddc	ImageBindDC
guo2026ptmst	PTM-ST
qi2026amd	AMD
jeong2026mdm	MDM
bo2026apm	APM
jeong2026raha	RAHA
sun2024rela	ReLA
zhou2024self	SCDD
joshi2025kd	MKDT
cui2022dc	DC-BENCH
zhou2024beard	BEARD
wu2025robust	DD-RobustBench
li2025ranking	DD-Ranking
zhong2026rd3	RD3
wiewel2021soft	CCMCL
rosasco2021distilled	Distilled Replay
sangermano2022sample	OLCGM
gu2024ssd	SSD
bao2025cd2	CD2
oh2026asu	ASU
sucholutsky2021secdd	SecDD
vinaroz2023dpkip	DP-KIP
zheng2025dosser	Dosser
yang2025sneakdoor	SNEAKDOOR
shi2026dpgeng	DP-GenG
tian2023gdd	GDD
li2024iadd	IADD
li2024infodist	InfoDist
kanagavelu2024medsynth	MedSynth
rui2025brain	BrainMVP
jin2025fedwsidd	FedWSIDD
dong2025hop	HoP
zhang2022dense	DENSE
hu2022fedsynth	FedSynth
pi2023dynafed	DYNAFED
xiong2023feddm	FedDM
song2023federated	FedD3
wang2023fed	Fed-GLOSS-DP
huang2024federated	FedLGD
huang2024desa	DESA
wang2024dcfl	DCFL
jia2024feddg	FedDG
holland2024one	CollabDM
yan2025fedvck	FedVCK
jin2022graph	GCond
jin2022condensing	DosCond
xu2023kidd	KIDD
zheng2023sfgc	SFGC
yang2023sgdd	SGDD
liu2023cat	CaT
gupta2024mirage	Mirage
liu2024gdem	GDEM
zhang2024geom	GEOM
liu2024gcsr	GCSR
zhang2024ctrl	CTRL
sun2024gcbench	GC-Bench
liu2024gcondenser	GCondenser
gong2024graphslim	GC4NC
such2020generative	GTN
li2022knowledge	KCD
sachdeva2022data	Distill-CF
wang2023cgm	CGM
zhang2025td3	TD3
zhang2026diet	DIET
tran2026foster	FOSTER
chen2022bidirectional	BDI
chen2023bidirectional	BIB
ma2024trustworthy	TrustDD
xue2025robust	GUARD
zhou2025rome	ROME
li2026c2r	C2R
zhou2025fair	FairDD
moslemi2026fairdd	COBRA
maekawa2024dilm	DiLM
lu2025llm	UniDetox
nguyen2025llm	GRADMM
shen2025llm	CondenseLM
choi2026prism	PRISM
zhang2024super	GSDD
ding2024time	CondTSF
miao2025timedc	TimeDC
li2025time	DDTime
hong2026hdt	HDT
li2026distilts	DistilTS
kwon2026effective	STemDist
peng2026shapecond	ShapeCond
shao2026unitsc	UniTSC
light2024rl	DDRL
lei2024obl	OBD
zhao2025long	LTDD
kim2025rdc	RDC
qi2024dcod	DCOD
khatib2026od3	OD3
qi2025unidd	UniDD
tang2026eeg	EEG-DLite
sienkiewicz2026music	ConceptCaps
yang2026unirain	UniRain
ma2026fd2	FD2
jang2026doall	DOALL
zheng2026d3s2	D3S2'

_ddlist_sections='main
early-work
gradient-objective
feature-objective
kernel
parametrization
generative
gan
diffusion
var
flow
optimization
understanding
label
quant
decouple
multi
self
benchmark
survey
thesis
workshop
challenge
applications
continual
privacy
medical
fed
gnn
gnn-survey
gnn-benchmark
nas
fashion
kd
rec
blackbox
trustworthy
robustness
fairness
text
video
tabular
retrieval
domain
super
time
speech
unlearning
rl
long
noisy
detection
point
uni
snn
eeg
finance
music
rs
dr
fine
tta
segmentation'

_ddlist_venues='AAAI
ACL
AIST
AISTATS
BIOIMAGING
CMPB
COINS
CVPR
DASFAA
ECAI
ECCV
EMNLP
Findings of EMNLP
Findings of NAACL
ICAIF
ICASSP
ICC
ICCV
ICDE
ICDM
ICIP
ICLR
ICME
ICML
IJCAI
IJCNN
Interspeech
KDD
MICCAI
MM
NDSS
NeurIPS
NN
PoPETs
PR
PVLDB
RecSys
The University of Edinburgh
TIP
TKDE
TMLR
TPAMI
WACV
WWW
preprint'

_ddlist_styles='acl
acm-sig-proceedings
acm-sigchi-proceedings
acm-siggraph
acm
acs
aip
ama
ams-label
ams-numeric
apa
aps
apsa
asa
asm
bmj
cell
chicago-author-date
chicago-notes-bibliography
cse-citation-sequence
cse-name-year
elsevier-harvard
elsevier-vancouver
elsevier-with-titles
frontiers
harvard-cite-them-right
ieee
iso690-author-date-en
iso690-numeric-en
lncs
mdpi
mhra-author-date
mla
nature
nlm
plos
pnas
rsc
science
springer-basic-author-date
springer-basic-brackets
springer-mathphys-brackets
the-lancet
vancouver'

complete -F _ddlist ddlist
