# fish completion of ddlist, written by 'ddlist completion fish': changes here are lost.

# Whether the command is one of these; without any, whether there is none yet. None of them
# completes a value in the same word as its option, which __ddlist_value does for all.
function __ddlist_is
    __ddlist_is_value; and return 1
    set -l words (commandline -opc)
    if test (count $argv) -eq 0
        test (count $words) -eq 1
    else
        test (count $words) -gt 1; and contains -- $words[2] $argv
    end
end

# Whether the option has been given.
function __ddlist_has
    string match -qr -- "^$argv(=|\$)" (commandline -opc)
end

# Whether what is typed is an option and its value in one word.
function __ddlist_is_value
    string match -qr -- $__ddlist_option. (commandline -ct)
end

# What would be offered if the value were a word of its own, behind the option. fish puts a
# value that begins with other letters, small for capital, in the place of the whole word.
function __ddlist_value
    set -l line (commandline -cp | string collect)
    set -l typed (commandline -ct)
    set -l before (string sub -l (math (string length -- $line) - (string length -- $typed)) -- $line)
    set -l option (string match -r -- $__ddlist_option $typed)
    set -l value (string replace -- $option '' $typed)
    set -l words $before(string trim -r -c = -- $option)" $value"
    string join \n -- $option(complete -C "$words")
end

# What the last option --catalog names.
function __ddlist_catalog
    set -l words (commandline -opc)
    set -l catalog
    for i in (seq 2 (count $words))
        switch $words[$i]
            case --catalog
                set catalog $words[(math $i + 1)]
            case '--catalog=*'
                set catalog (string replace -- --catalog= '' $words[$i])
        end
    end
    test -n "$catalog"; and echo -- (string replace -r -- '^~/' "$HOME/" $catalog)
end

# Puts the values that stand before the last comma before each line.
function __ddlist_several
    set -l typed (commandline -ct)
    set -l before (string replace -r -- '^(--[^=]*=)?(.*?)[^,]*$' '$2' $typed)
    while read -l line
        printf '%s%s\n' "$before" $line
    end
end

function __ddlist_words
    printf '%s\n' $argv
end

function __ddlist_keys
    if set -l catalog (__ddlist_catalog)
        ddlist list -o keys --catalog $catalog 2>/dev/null
    else
        set -l keys $__ddlist_keys
        set -l typed (string escape --style=regex -- (commandline -ct))
        if not string match -qr -- "^$typed" $keys
            set -a keys $__ddlist_former
        end
        set -l given (commandline -opc)
        string match -vr -- "^("(string join '|' (string escape --style=regex -- $given))')\t' $keys
    end
end

function __ddlist_sections
    if set -l catalog (__ddlist_catalog)
        ddlist sections -o tsv --catalog $catalog 2>/dev/null | cut -f 1
    else
        printf '%s\n' $__ddlist_sections
    end
end

function __ddlist_venues
    if set -l catalog (__ddlist_catalog)
        ddlist stats --by venue -o tsv --catalog $catalog 2>/dev/null | cut -f 1
    else
        printf '%s\n' $__ddlist_venues
    end
end

complete -c ddlist -f
complete -c ddlist -n __ddlist_is_value -a '(__ddlist_value)'
complete -c ddlist -n __ddlist_is -s h -l help -d 'List all commands.'
complete -c ddlist -n __ddlist_is -s V -l version -d 'Tell what this is.'
complete -c ddlist -n __ddlist_is -a search -d 'Find papers by words of titles, names, authors, venues, sections.'
complete -c ddlist -n __ddlist_is -a list -d 'List the papers of sections, or all, in the list\'s order.'
complete -c ddlist -n __ddlist_is -a show -d 'Show everything known of papers.'
complete -c ddlist -n __ddlist_is -a cite -d 'Print the BibTeX of papers.'
complete -c ddlist -n __ddlist_is -a links -d 'Print the links of papers: key, kind and address.'
complete -c ddlist -n __ddlist_is -a open -d 'Open a paper, its project or its code in the browser.'
complete -c ddlist -n __ddlist_is -a new -d 'Show what was added to the list lately, or since a date, by month.'
complete -c ddlist -n __ddlist_is -a stats -d 'Count papers by year, venue, section, author, links or checks.'
complete -c ddlist -n __ddlist_is -a sections -d 'Show the tree of sections and how many papers each holds.'
complete -c ddlist -n __ddlist_is -a about -d 'Tell what the list is, who keeps it and how to cite it.'
complete -c ddlist -n __ddlist_is -a browse -d 'Pick papers on the whole screen; F1 there tells the keys.'
complete -c ddlist -n __ddlist_is -a check -d 'Report what breaks a rule in a catalog, a list or a bibliography.'
complete -c ddlist -n __ddlist_is -a import -d 'Make a catalog of a list or a .bib, or update one by it.'
complete -c ddlist -n __ddlist_is -a audit -d 'Compare a bibliography with the catalog, and mend it.'
complete -c ddlist -n __ddlist_is -a completion -d 'Print the script that completes command lines in a shell.'
complete -c ddlist -n __ddlist_is -a config -d 'Show the settings that are in force, and where each comes from.'
complete -c ddlist -n __ddlist_is -a help -d 'Explain the program, a command or a topic.'
complete -c ddlist -n '__ddlist_is search' -l exact -d 'Take a query that finds nothing as it stands.'
complete -c ddlist -n '__ddlist_is search' -l explain -d 'Show what found each paper where, and for how much.'
complete -c ddlist -n '__ddlist_is search list show cite links new stats sections browse' -l section -x -a '(__ddlist_sections | __ddlist_several)' -d 'Only papers of this section or one under it.'
complete -c ddlist -n '__ddlist_is search list show cite links new stats sections browse' -l year -x -d 'Only papers of 2022, 2021..2023, 2021.. or ..2023.'
complete -c ddlist -n '__ddlist_is search list show cite links new stats sections browse' -l venue -x -a '(__ddlist_venues | __ddlist_several)' -d 'Only papers of this venue, or \'preprint\'.'
complete -c ddlist -n '__ddlist_is search list show cite links new stats sections browse' -l author -x -d 'Only papers by somebody of this name.'
complete -c ddlist -n '__ddlist_is search list show cite links new stats sections browse' -l has -x -a '(__ddlist_words paper project code | __ddlist_several)' -d 'Only papers with paper, project or code links.'
complete -c ddlist -n '__ddlist_is search list show cite links new stats sections browse' -l since -x -d 'Only papers added since this day, month or year.'
complete -c ddlist -n '__ddlist_is search list show cite links new' -s n -l limit -x -d 'At most N; 0 for all.'
complete -c ddlist -n '__ddlist_is search list show cite links new' -l sort -x -a 'relevance year added title venue key' -d 'By relevance, year, added, title, venue or key.'
complete -c ddlist -n '__ddlist_is search list show cite links new stats' -l reverse -d 'The other way round.'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -s o -l output -x -a 'table tsv csv json jsonl keys links markdown bibtex biblatex csl-json ris hayagriva text yaml card' -d 'table, tsv, csv, json, jsonl, keys, links, markdown, bibtex, biblatex, csl-json, ris, hayagriva, text, yaml or card.'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -l columns -x -a '(__ddlist_words key aliases nickname title authors byline leads venue venueName track year sections added pages volume number publisher place doi arxiv paper project code note checked | __ddlist_several)' -d 'The columns of table, tsv and csv: key,title,…'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -l template -x -d 'A line a paper, with columns: \'{key}: {title}\'.'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -l style -x -a '(__ddlist_words $__ddlist_styles)' -d 'References in this style: apa, ieee, acm, nature, …'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -l styles -d 'List the styles.'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -l text-format -x -a 'text html markdown' -d 'Mark references up: text, html or markdown.'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -l as -x -a 'tex markdown typst' -d 'What cites the papers in tex, markdown or typst.'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -l fields -x -a 'lean usual full' -d 'What entries say: lean, usual or full.'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -l key-format -x -d 'Rename keys in entries: \'{author}{year}{word}\'.'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -l ascii -d 'bibtex, biblatex and text in ASCII, as bibtex is anyway.'
complete -c ddlist -n '__ddlist_is search list show cite links new browse' -l unicode -d 'The same in Unicode, as biblatex and text are anyway.'
complete -c ddlist -n '__ddlist_is search list show cite links open new stats sections about browse check import audit completion config help' -l catalog -x -a '(__fish_complete_directories)' -d 'Read the catalog from this folder of YAML.'
complete -c ddlist -n '__ddlist_is search list show cite links open new stats sections about browse check import audit completion config help' -l as-of -x -d 'The catalog as it was at the end of that day.'
complete -c ddlist -n '__ddlist_is search list show cite links open new stats sections about browse check import audit completion config help' -l color -x -a 'auto always never' -d 'Colours: auto, always or never.'
complete -c ddlist -n '__ddlist_is search list show cite links open new stats sections about browse check import audit completion config help' -l no-pager -d 'Show what is longer than the screen without a pager.'
complete -c ddlist -n '__ddlist_is search list show cite links open new stats sections about browse check import audit completion config help' -s q -l quiet -d 'No notes on standard error, only what is wrong.'
complete -c ddlist -n '__ddlist_is search list show cite links open new stats sections about browse check import audit completion config help' -s h -l help -d 'Show this help.'
complete -c ddlist -n '__ddlist_is list' -a '(__ddlist_sections)'
complete -c ddlist -n '__ddlist_is show cite links' -l copy -d 'Copy it to the clipboard instead of printing it.'
complete -c ddlist -n '__ddlist_is show links open' -a '(__ddlist_keys)'
complete -c ddlist -n '__ddlist_is cite' -l from -r -F -d 'Cite what this document and further operands cite: .tex, .aux, .bcf, .md, .qmd, .Rmd or .typ; \'-\' reads standard input.'
complete -c ddlist -n '__ddlist_is cite' -l bib -r -F -d 'With --from: leave out what this bibliography has.'
complete -c ddlist -n '__ddlist_is cite' -l into -r -F -d 'Add to this bibliography what it has not.'
complete -c ddlist -n '__ddlist_is cite' -l dry-run -d 'With --into: show what would change, and change nothing.'
complete -c ddlist -n '__ddlist_is open' -l paper -d 'Where the paper can be read.'
complete -c ddlist -n '__ddlist_is open' -l project -d 'The paper\'s own page.'
complete -c ddlist -n '__ddlist_is open' -l code -d 'The repository.'
complete -c ddlist -n '__ddlist_is stats' -l by -x -a '(__ddlist_words year venue section author first-author links checked | __ddlist_several)' -d 'year (usual), venue, section, author, first-author, links or checked; or two of them: section,year.'
complete -c ddlist -n '__ddlist_is stats' -s n -l limit -x -d 'At most N lines; 0 for all.'
complete -c ddlist -n '__ddlist_is stats sections' -s o -l output -x -a 'table tsv csv json' -d 'table, tsv, csv or json.'
complete -c ddlist -n '__ddlist_is stats' -l svg -r -F -d 'Write a picture instead; \'-\' for standard output.'
complete -c ddlist -n '__ddlist_is stats' -l html -r -F -d 'Write a page with the picture and its numbers.'
complete -c ddlist -n '__ddlist_is about' -s o -l output -x -a 'text json' -d 'text or json.'
complete -c ddlist -n '__ddlist_is check' -l strict -d 'Report spaces and unchecked records too.'
complete -c ddlist -n '__ddlist_is check' -l rules -d 'Explain the rules and check nothing.'
complete -c ddlist -n '__ddlist_is check audit' -s o -l output -x -a 'text json github' -d 'text, json or github.'
complete -c ddlist -n '__ddlist_is check import audit' -F
complete -c ddlist -n '__ddlist_is import' -s o -l output -x -a '(__fish_complete_directories)' -d 'Write a new catalog into this folder.'
complete -c ddlist -n '__ddlist_is import' -l merge -x -a '(__fish_complete_directories)' -d 'Compare with the catalog of this folder, a line a change.'
complete -c ddlist -n '__ddlist_is import' -l apply -d 'Write the changes into the folder of --merge.'
complete -c ddlist -n '__ddlist_is import' -l added -x -d 'The day of papers for which the list gives none (today).'
complete -c ddlist -n '__ddlist_is import' -l edition -x -d 'The day that the list describes, for the catalog.'
complete -c ddlist -n '__ddlist_is audit' -l fix -d 'Mend what is certain: the mended file to standard output, each change to standard error.'
complete -c ddlist -n '__ddlist_is audit' -l write -d 'Mend what is certain, in the file itself.'
complete -c ddlist -n '__ddlist_is audit' -l rules -d 'Explain the rules and audit nothing.'
complete -c ddlist -n '__ddlist_is completion' -a 'bash zsh fish'
complete -c ddlist -n '__ddlist_is help' -a 'search list show cite links open new stats sections about browse check import audit completion config help query formats exit-status environment'
complete -c ddlist -n '__ddlist_is cite; and not __ddlist_has --from' -a '(__ddlist_keys)'
complete -c ddlist -n '__ddlist_is cite; and __ddlist_has --from' -F

# Options that a value may follow in the same word.
set -g __ddlist_option '^(?:--[a-z-]+=|-[no])'

set -g __ddlist_keys \
    'wang2018datasetdistillation'\t'Dataset Distillation' \
    'maclaurin2015gradient'\t'Gradient-based Hyperparameter Optimization through Reversible Learning' \
    'jiang2022delving'\t'Delving into Effective Gradient Matching for Dataset Condensation' \
    'zhao2021datasetcondensation'\t'DC: Dataset Condensation with Gradient Matching' \
    'zhao2021differentiatble'\t'DSA: Dataset Condensation with Differentiable Siamese Augmentation' \
    'cazenavette2022dataset'\t'MTT: Dataset Distillation by Matching Training Trajectories' \
    'lee2022dataset'\t'DCC: Dataset Condensation with Contrastive Signals' \
    'shin2023lcmat'\t'LCMat: Loss-Curvature Matching for Dataset Selection and Condensation' \
    'du2023minimizing'\t'FTD: Minimizing the Accumulated Trajectory Error to Improve Dataset Distillation' \
    'cui2022scaling'\t'TESLA: Scaling Up Dataset Distillation to ImageNet-1K with Constant Memory' \
    'du2023seqmatch'\t'SeqMatch: Sequential Subset Matching for Dataset Distillation' \
    'guo2024datm'\t'DATM: Towards Lossless Dataset Distillation via Difficulty-Aligned Trajectory Matching' \
    'lee2024selmatch'\t'SelMatch: Effectively Scaling Up Dataset Distillation via Selection-Based Initialization and Partial Updates by Trajectory Matching' \
    'liu2024att'\t'ATT: Dataset Distillation by Automatic Training Trajectories' \
    'yang2024nsd'\t'NSD: Neural Spectral Decomposition for Dataset Distillation' \
    'li2024pad'\t'PAD: Prioritize Alignment in Dataset Distillation' \
    'zhong2025mct'\t'MCT: Towards Stable and Storage-efficient Dataset Distillation: Matching Convexified Trajectory' \
    'wang2025edf'\t'EDF: Emphasizing Discriminative Features for Dataset Distillation in Complex Scenarios' \
    'wang2022cafe'\t'CAFE: Learning to Condense Dataset by Aligning Features' \
    'zhao2023distribution'\t'DM: Dataset Condensation with Distribution Matching' \
    'zhao2023idm'\t'IDM: Improved Distribution Matching for Dataset Condensation' \
    'sajedi2023datadam'\t'DataDAM: Efficient Dataset Distillation with Attention Matching' \
    'zhang2024m3d'\t'M3D: Dataset Condensation by Minimizing Maximum Mean Discrepancy' \
    'deng2024iid'\t'IID: Exploiting Inter-sample and Inter-feature Relations in Dataset Distillation' \
    'wei2024lqm'\t'LQM: Dataset Condensation with Latent Quantile Matching' \
    'zhang2024dance'\t'DANCE: Dual-View Distribution Alignment for Dataset Condensation' \
    'li2024dsdm'\t'DSDM: Diversified Semantic Distribution Matching for Dataset Distillation' \
    'wang2025ncfm'\t'NCFM: Dataset Distillation with Neural Characteristic Function: A Minmax Perspective' \
    'cui2025optical'\t'OPTICAL: Leveraging Optimal Transport for Contribution Allocation in Dataset Distillation' \
    'liu2025wasserstein'\t'WMDD: Dataset Distillation via the Wasserstein Metric' \
    'li2025deda'\t'DEDA: Diversity-Enhanced Distribution Alignment for Dataset Distillation' \
    'li2025hdd'\t'HDD: Hyperbolic Dataset Distillation' \
    'ran2026tgdd'\t'TGDD: Trajectory Guided Dataset Distillation with Balanced Distribution' \
    'li2026geodm'\t'GeoDM: Geometry-aware Distribution Matching for Dataset Distillation' \
    'nguyen2021kip'\t'KIP: Dataset Meta-Learning from Kernel Ridge-Regression' \
    'nguyen2021kipimprovedresults'\t'Dataset Distillation with Infinitely Wide Convolutional Networks' \
    'zhou2022dataset'\t'FRePo: Dataset Distillation using Neural Feature Regression' \
    'loo2022efficient'\t'RFAD: Efficient Dataset Distillation using Random Feature Approximation' \
    'loo2023dataset'\t'RCIG: Dataset Distillation with Convexified Implicit Gradients' \
    'chen2024krr'\t'Provable and Efficient Dataset Distillation for Kernel Ridge Regression' \
    'kim2022dataset'\t'IDC: Dataset Condensation via Efficient Synthetic-Data Parameterization' \
    'deng2022remember'\t'Remember the Past: Distilling Datasets into Addressable Memories for Neural Networks' \
    'kim2022divergence'\t'On Divergence Measures for Bayesian Pseudocoresets' \
    'liu2022dataset'\t'Dataset Distillation via Factorization' \
    'nooralinejad2022pranc'\t'PRANC: Pseudo RAndom Networks for Compacting Deep Models' \
    'lee2022kfs'\t'KFS: Dataset Condensation with Latent Space Knowledge Factorization and Sharing' \
    'liu2023slimmable'\t'Slimmable Dataset Condensation' \
    'liu2023fewshot'\t'Few-Shot Dataset Distillation via Translative Pre-Training' \
    'liu2023mgdd'\t'MGDD: A Meta Generator for Fast Dataset Distillation' \
    'wei2023sparse'\t'SPEED: Sparse Parameterization for Epitomic Dataset Distillation' \
    'shin2023fred'\t'FreD: Frequency Domain-based Dataset Distillation' \
    'zheng2024hmn'\t'HMN: Leveraging Hierarchical Feature Sharing for Efficient Dataset Condensation' \
    'son2024fyi'\t'FYI: Flip Your Images for Dataset Distillation' \
    'yuan2024color'\t'AutoPalette: Color-Oriented Redundancy Reduction in Dataset Distillation' \
    'shin2025ddif'\t'DDiF: Distilling Dataset into Neural Field' \
    'bao2025ruo'\t'RUO: Dataset Distillation as Data Compression: A Rate-Utility Perspective' \
    'jiang2025gsdd'\t'Beyond Pixels: Efficient Dataset Distillation via Sparse Gaussian Representation' \
    'tran2026ptqdc'\t'Post Training Quantization for Efficient Dataset Condensation' \
    'zhao2022synthesizing'\t'IT-GAN: Synthesizing Informative Training Samples with GAN' \
    'cazenavette2023glad'\t'GLaD: Generalizing Dataset Distillation via Deep Generative Prior' \
    'wang2023dim'\t'DiM: Distilling Dataset into Generative Model' \
    'zhang2023dc'\t'Dataset Condensation via Generative Model' \
    'li2024generative'\t'Generative Dataset Distillation: Balancing Global Structure and Local Details' \
    'sajedi2024data'\t'Data-to-Model Distillation: Data-Efficient Learning Framework' \
    'li2025generative'\t'Generative Dataset Distillation Based on Self-knowledge Distillation' \
    'zhong2025hglad'\t'H-GLaD: Hierarchical Features Matter: A Deep Exploration of Progressive Parameterization Method for Dataset Distillation' \
    'gu2024efficient'\t'MinimaxDiffusion: Efficient Dataset Distillation via Minimax Diffusion' \
    'su2024d4m'\t'D4M: D⁴M: Dataset Distillation via Disentangled Diffusion Model' \
    'su2024diffusion'\t'Generative Dataset Distillation Based on Diffusion Model' \
    'chen2025igd'\t'IGD: Influence-Guided Diffusion for Dataset Distillation' \
    'zhao2025d3hr'\t'D3HR: Taming Diffusion for Dataset Distillation with High Representativeness' \
    'chan-santiago2025mgd3'\t'MGD3: MGD³: Mode-Guided Dataset Distillation using Diffusion Models' \
    'zou2025acs'\t'ACS: Enhancing Diffusion-based Dataset Distillation via Adversary-Guided Curriculum Sampling' \
    'wang2025cao2'\t'CaO2: CaO₂: Rectifying Inconsistencies in Diffusion-Based Dataset Distillation' \
    'zou2025vlcp'\t'VLCP: Dataset Distillation via Vision-Language Category Prototype' \
    'li2025diff'\t'Task-Specific Generative Dataset Distillation with Difficulty-Guided Sampling' \
    'moser2025ld3m'\t'LD3M: Unlocking Dataset Distillation with Diffusion Models' \
    'cui2025ot'\t'Optimizing Distributional Geometry Alignment with Optimal Transport for Generative Dataset Distillation' \
    'wu2025dc3'\t'DC3: Dataset Condensation with Color Compensation' \
    'su2026dap'\t'DAP: Diffusion Models as Dataset Distillation Priors' \
    'zhou2026coda'\t'CoDA: From Text-to-Image Diffusion Models to Training-Free Dataset Distillation' \
    'roy2026manifold'\t'ManifoldGD: Training-Free Hierarchical Manifold Guidance for Diffusion-Based Dataset Distillation' \
    'wang2026ims3'\t'IMS3: Breaking Distributional Aggregation in Diffusion-Based Dataset Distillation' \
    'cai2026evlf'\t'EVLF: Early Vision-Language Fusion for Generative Dataset Distillation' \
    'chansantiago2026learnability'\t'Learnability-Guided Diffusion for Dataset Distillation' \
    'wang2026dmgd'\t'DMGD: Train-Free Dataset Distillation with Semantic-Distribution Matching in Diffusion Models' \
    'xu2026distribution'\t'Mitigating the Distribution Shift of Diffusion-based Dataset Distillation' \
    'cui2026gadc'\t'GADC: Geometry-Aware Dataset Condensation for Diffusion Model Training' \
    'xia2026diver'\t'DIVER: Diving Deeper into Distilled Data via Expressive Semantic Recovery' \
    'gan2026scg'\t'SCG: Set-Coupled Guidance: Set-Level Coordination in Diffusion-Based Dataset Distillation' \
    'zhao2026hieramp'\t'HIERAMP: Coarse-to-Fine Autoregressive Amplification for Generative Dataset Distillation' \
    'protovar2026'\t'ProtoVAR: Efficient Dataset Distillation via Prototype-Guided Visual Autoregressive Modeling' \
    'li2026flow'\t'Path-Guided Flow Matching for Dataset Distillation' \
    'zhang2023accelerating'\t'Acc-DD: Accelerating Dataset Distillation via Model Augmentation' \
    'liu2023dream'\t'DREAM: Efficient Dataset Distillation by Representative Matching' \
    'he2023yoco'\t'YOCO: You Only Condense Once: Two Rules for Pruning Condensed Datasets' \
    'shang2023mim4dd'\t'MIM4DD: Mutual Information Maximization for Dataset Distillation' \
    'lu2023pre'\t'Can Pre-Trained Models Assist in Dataset Distillation?' \
    'liu2023dream+'\t'DREAM+: Efficient Dataset Distillation by Bidirectional Representative Matching' \
    'duan2023latent'\t'Dataset Distillation in Latent Space' \
    'chen2024vodka'\t'Data Distillation Can Be Like Vodka: Distilling More Times For Better Quality' \
    'yunzhen2024embarassingly'\t'Embarrassingly Simple Dataset Distillation' \
    'he2024mdc'\t'MDC: Multisize Dataset Condensation' \
    'loo2024d3s'\t'D3S: Large Scale Dataset Distillation with Domain Shift' \
    'xu2024distill'\t'Distill Gold from Massive Ores: Bi-level Data Pruning towards Efficient Dataset Distillation' \
    'moon2024hmdc'\t'HMDC: Towards Model-Agnostic Dataset Condensation by Heterogeneous Models' \
    'yu2024teddy'\t'Teddy: Efficient Large-Scale Dataset Distillation via Taylor-Approximated Matching' \
    'zhou2024bacon'\t'BACON: Bayesian Optimal Condensation Framework for Dataset Distillation' \
    'zhong2025cmi'\t'CMI: Going Beyond Feature Similarity: Effective Dataset Distillation based on Class-Aware Conditional Mutual Information' \
    'chen2025ccfs'\t'CCFS: Curriculum Coarse-to-Fine Selection for High-IPC Dataset Distillation' \
    'wang2025samples'\t'Not All Samples Should Be Utilized Equally: Towards Understanding and Improving Dataset Distillation' \
    'li2025bptt'\t'Beyond Random: Automatic Inner-loop Optimization in Dataset Distillation' \
    'tan2026optimal'\t'Dataset Distillation as Pushforward Optimal Quantization' \
    'tan2026infmatch'\t'InfMatch: Dataset Distillation by Influence Matching' \
    'lorraine2020optimizing'\t'Optimizing Millions of Hyperparameters by Implicit Differentiation' \
    'vicol2022implicit'\t'On Implicit Bias in Overparameterized Bilevel Optimization' \
    'maalouf2023size'\t'On the Size and Approximation Error of Distilled Datasets' \
    'izzo2023theo'\t'A Theoretical Study of Dataset Distillation' \
    'yang2024learning'\t'What is Dataset Distillation Learning?' \
    'cui2024bias'\t'Ameliorate Spurious Correlations in Dataset Condensation' \
    'kungurtsev2024first'\t'Dataset Distillation from First Principles: Integrating Core Information Extraction and Purposeful Learning' \
    'bonet2025flowing'\t'Flowing Datasets with Wasserstein over Wasserstein Gradient Flows' \
    'ye2025igds'\t'IGDS: Information-Guided Diffusion Sampling for Dataset Distillation' \
    'chen2025discrepancy'\t'A Discrepancy-Based Perspective on Dataset Condensation' \
    'bo2026unidd'\t'UniDD: Understanding Dataset Distillation via Spectral Filtering' \
    'behrens2026soft'\t'Dataset Distillation for Memorized Data: Soft Labels can Leak Held-Out Teacher Knowledge' \
    'dey2026hardtruths'\t'Rethinking Dataset Distillation: Hard Truths about Soft Labels' \
    'kinoshita2026lowdim'\t'Dataset Distillation Efficiently Encodes Low-Dimensional Representations from Gradient-Based Learning of Non-Linear Tasks' \
    'luo2026utility'\t'Utility Boundary of Dataset Distillation: Scaling and Coverage Laws' \
    'cao2026structural'\t'Structural Assessment for Understanding and Guiding Dataset Distillation in Discrete Token Space' \
    'mittal2026rethinking'\t'Rethinking Dataset Distillation for Classification: Do Distilled Sets Outperform Coresets?' \
    'bohdal2020flexible'\t'Flexible Dataset Distillation: Learn Labels Instead of Images' \
    'sucholutsky2021soft'\t'Soft-Label Dataset Distillation and Text Dataset Distillation' \
    'qin2024label'\t'A Label is Worth a Thousand Images in Dataset Distillation' \
    'xiao2024soft'\t'Are Large-scale Soft Labels Necessary for Large-scale Dataset Distillation?' \
    'wang2024drupi'\t'DRUPI: Dataset Reduction Using Privileged Information' \
    'kang2024label'\t'Label-Augmented Dataset Distillation' \
    'shang2025gift'\t'GIFT: Unlocking Full Potential of Labels in Distilled Dataset at Near-zero Cost' \
    'yu2025helio'\t'Heavy Labels Out! Dataset Distillation with Label Space Lightening' \
    'lingao2026lpqld'\t'LPQLD: Soft Label Pruning and Quantization for Large-Scale Dataset Distillation' \
    'zhou2023dataset'\t'Dataset Quantization' \
    'zhao2024dqas'\t'DQAS: Dataset Quantization with Active Learning based Adaptive Sampling' \
    'li2025adq'\t'ADQ: Adaptive Dataset Quantization' \
    'yu2026dcq'\t'DCQ: Dataset Color Quantization: A Training-Oriented Framework for Dataset-Level Compression' \
    'yin2023sre2l'\t'SRe2L: Squeeze, Recover and Relabel: Dataset Condensation at ImageNet Scale From A New Perspective' \
    'yin2024cda'\t'CDA: Dataset Distillation via Curriculum Data Synthesis in Large Data Era' \
    'shao2024gvbsm'\t'G-VBSM: Generalized Large-Scale Data Condensation via Various Backbone and Statistical Matching' \
    'sun2024rded'\t'RDED: On the Diversity and Realism of Distilled Dataset: An Efficient Dataset Distillation Paradigm' \
    'sun2024lic'\t'Information Compensation: A Fix for Any-scale Dataset Distillation' \
    'shao2024edc'\t'EDC: Elucidating the Design Space of Dataset Condensation' \
    'du2024diversity'\t'Diversity-Driven Synthesis: Enhancing Dataset Distillation through Directed Weight Adjustment' \
    'zhang2025infer'\t'UFC: Breaking Class Barriers: Efficient Dataset Distillation via Inter-Class Feature Compensator' \
    'shen2025delt'\t'DELT: A Simple Diversity-driven EarlyLate Training for Dataset Distillation' \
    'tran2025nrrdd'\t'NRR-DD: Enhancing Dataset Distillation via Non-Critical Region Refinement' \
    'ma2025cudd'\t'CUDD: Curriculum Dataset Distillation' \
    'cui2025fadrm'\t'FADRM: Fast and Accurate Data Residual Matching for Dataset Distillation' \
    'hu2025focusdd'\t'FocusDD: Real-World Scene Infusion for Robust Dataset Distillation' \
    'cui2025cvdd'\t'CV-DD: Dataset Distillation via Committee Voting' \
    'moser2026prism'\t'PRISM: Diversifying Dataset Distillation by Decoupling Architectural Priors' \
    'mohanty2026dire'\t'DiRe: Diversity-promoting Regularization for Dataset Condensation' \
    'wang2026infoutil'\t'Grounding and Enhancing Informativeness and Utility in Dataset Distillation' \
    'li2026reta'\t'Fixed Anchors Are Not Enough: Dynamic Retrieval and Persistent Homology for Dataset Distillation' \
    'shi2026bps'\t'BPS: Balanced Dataset Distillation via Modeling Multiple Visual Pattern Distribution' \
    'bo2026ogm'\t'OGM: Beyond Soft Label: Dataset Distillation via Orthogonal Gradient Matching' \
    'shang2026cim'\t'CIM: Condensing Large-Scale Datasets Directly with Minimal Information Loss' \
    'cui2026hard'\t'HALD: Hard Labels In! Rethinking the Role of Hard Labels in Mitigating Local Semantic Drift' \
    'wu2024multi'\t'Vision-Language Dataset Distillation' \
    'xu2024lors'\t'LoRS: Low-Rank Similarity Mining for Multimodal Dataset Distillation' \
    'kush2024avdd'\t'AVDD: Audio-Visual Dataset Distillation' \
    'zhang2025mdd'\t'Beyond Modality Collapse: Representation Blending for Multimodal Dataset Distillation' \
    'zhao2025edge'\t'EDGE: Efficient Multimodal Dataset Distillation via Generative Models' \
    'lee2025covmatch'\t'CovMatch: Cross-Covariance Guided Multimodal Dataset Distillation with Trainable Text Encoder' \
    'li2025davdd'\t'DAVDD: Decoupled Audio-Visual Dataset Distillation' \
    'min2026imagebinddc'\t'ImageBindDC: Compressing Multi-modal Data with ImageBind-based Condensation' \
    'choi2026multi'\t'Multimodal Dataset Distillation Made Simple by Prototype-Guided Data Synthesis' \
    'guo2026ptmst'\t'PTM-ST: Multimodal Dataset Distillation via Phased Teacher Models' \
    'qi2026amd'\t'AMD: Asynchronous Matching with Dynamic Sampling for Multimodal Dataset Distillation' \
    'jeong2026mdm'\t'MDM: Multimodal Distribution Matching for Vision-Language Dataset Distillation' \
    'bo2026apm'\t'APM: Efficient Multi-modal Dataset Distillation via Analytic Parameter Matching' \
    'jeong2026raha'\t'RAHA: Rank-Aware Hyperbolic Alignment for Vision-Language Dataset Distillation' \
    'lee2024self'\t'Self-Supervised Dataset Distillation for Transfer Learning' \
    'sun2024rela'\t'ReLA: Efficiency for Free: Ideal Data Are Transportable Representations' \
    'zhou2024self'\t'SCDD: Self-supervised Dataset Distillation: A Good Compression Is All You Need' \
    'joshi2025kd'\t'MKDT: Dataset Distillation via Knowledge Distillation: Towards Efficient Self-Supervised Pre-Training of Deep Networks' \
    'yu2025self'\t'Boost Self-Supervised Dataset Distillation via Parameterization, Predefined Augmentation, and Approximation' \
    'cazenavette2025dataset'\t'Dataset Distillation for Pre-Trained Self-Supervised Vision Models' \
    'peng2026clpdd'\t'Closed-Form Linear-Probe Dataset Distillation for Pre-trained Vision Models' \
    'cui2022dc'\t'DC-BENCH: Dataset Condensation Benchmark' \
    'chen2023study'\t'A Comprehensive Study on Dataset Distillation: Performance, Privacy, Robustness and Fairness' \
    'zhou2024beard'\t'BEARD: Benchmarking the Adversarial Robustness for Dataset Distillation' \
    'wu2025robust'\t'DD-RobustBench: An Adversarial Robustness Benchmark for Dataset Distillation' \
    'li2025ranking'\t'DD-Ranking: Rethinking the Evaluation of Dataset Distillation' \
    'zhong2026rd3'\t'RD3: Rectified Decoupled Dataset Distillation: A Closer Look for Fair and Comprehensive Evaluation' \
    'sachdeva2023survey'\t'Data Distillation: A Survey' \
    'geng2023survey'\t'A Survey on Dataset Distillation: Approaches, Applications and Future Directions' \
    'lei2023survey'\t'A Comprehensive Survey of Dataset Distillation' \
    'yu2023review'\t'Dataset Distillation: A Comprehensive Review' \
    'liu2025survey'\t'The Evolution of Dataset Distillation: Toward Scalable and Generalizable Solutions' \
    'zhao2023thesis'\t'Data-efficient Neural Network Training with Dataset Condensation' \
    'masarczyk2020reducing'\t'Reducing Catastrophic Forgetting with Learning on Synthetic Data' \
    'wiewel2021soft'\t'CCMCL: Condensed Composite Memory Continual Learning' \
    'rosasco2021distilled'\t'Distilled Replay: Overcoming Forgetting through Synthetic Samples' \
    'sangermano2022sample'\t'OLCGM: Sample Condensation in Online Continual Learning' \
    'yang2023efficient'\t'An Efficient Dataset Condensation Plugin and Its Application to Continual Learning' \
    'gu2024ssd'\t'SSD: Summarizing Stream Data for Memory-Constrained Online Continual Learning' \
    'bao2025cd2'\t'CD2: CD²: Constrained Dataset Distillation for Few-Shot Class-Incremental Learning' \
    'oh2026asu'\t'ASU: Asymmetric Synthetic Data Update for Domain Incremental Dataset Distillation' \
    'sucholutsky2021secdd'\t'SecDD: Efficient and Secure Method for Remotely Training Neural Networks' \
    'dong2022privacy'\t'Privacy for Free: How does Dataset Condensation Help Privacy?' \
    'chen2022privacy'\t'Private Set Generation with Discriminative Information' \
    'carlini2022no'\t'No Free Lunch in "Privacy for Free: How does Dataset Condensation Help Privacy"' \
    'liu2023backdoor'\t'Backdoor Attacks Against Dataset Distillation' \
    'vinaroz2023dpkip'\t'DP-KIP: Differentially Private Kernel Inducing Points using features from ScatterNets (DP-KIP-ScatterNet) for Privacy Preserving Data Distillation' \
    'loo2024attack'\t'Understanding Reconstruction Attacks with the Neural Tangent Kernel and Dataset Distillation' \
    'chung2024backdoor'\t'Rethinking Backdoor Attacks on Dataset Distillation: A Kernel Method Perspective' \
    'zheng2024differentially'\t'Differentially Private Dataset Condensation' \
    'chai2024backdoor'\t'Adaptive Backdoor Attacks Against Dataset Distillation for Federated Learning' \
    'zheng2025dosser'\t'Dosser: Improving Noise Efficiency in Privacy-preserving Dataset Distillation' \
    'yang2025sneakdoor'\t'SNEAKDOOR: Stealthy Backdoor Attacks against Distribution Matching-based Dataset Condensation' \
    'yang2026pd'\t'Poisoned Distillation: Injecting Backdoors into Distilled Datasets Without Raw Data Access' \
    'shi2026dpgeng'\t'DP-GenG: Differentially Private Dataset Distillation Guided by DP-Generated Data' \
    'ren2026attention'\t'Attention Hijacking: Backdooring Text Dataset Distillation via Semantic Anchors' \
    'li2020soft'\t'Soft-Label Anonymous Gastric X-ray Image Distillation' \
    'li2022compressed'\t'Compressed Gastric Image Generation Based on Soft-Label Dataset Distillation for Medical Data Sharing' \
    'li2023sharing'\t'Dataset Distillation for Medical Dataset Sharing' \
    'tian2023gdd'\t'GDD: Communication-Efficient Federated Skin Lesion Classification with Generalizable Dataset Distillation' \
    'li2024iadd'\t'IADD: Importance-Aware Adaptive Dataset Distillation' \
    'li2024infodist'\t'InfoDist: Image Distillation for Safe Data Sharing in Histopathology' \
    'kanagavelu2024medsynth'\t'MedSynth: Leveraging Generative Model for Healthcare Data Sharing' \
    'yu2024progressive'\t'Progressive Trajectory Matching for Medical Dataset Distillation' \
    'li2024medical'\t'Dataset Distillation in Medical Imaging: A Feasibility Study' \
    'cong2024dataset'\t'Dataset Distillation for Histopathology Image Classification' \
    'rui2025brain'\t'BrainMVP: Multi-modal Vision Pre-training for Medical Image Analysis' \
    'jin2025fedwsidd'\t'FedWSIDD: Federated Whole Slide Image Classification via Dataset Distillation' \
    'dong2025hop'\t'HoP: High-Order Progressive Trajectory Matching for Medical Image Dataset Distillation' \
    'xu2025low'\t'Low-Level Dataset Distillation for Medical Image Enhancement' \
    'capelo2026bioimaging'\t'Towards Data Quality-Aware Dataset Distillation in Bioimaging' \
    'goetz2020federated'\t'Federated Learning via Synthetic Data' \
    'zhou2020distilled'\t'Distilled One-Shot Federated Learning' \
    'zhang2022dense'\t'DENSE: Data-Free One-Shot Federated Learning' \
    'hu2022fedsynth'\t'FedSynth: Gradient Compression via Synthetic Data in Federated Learning' \
    'liu2023meta'\t'Meta Knowledge Condensation for Federated Learning' \
    'pi2023dynafed'\t'DYNAFED: DynaFed: Tackling Client Data Heterogeneity with Global Dynamics' \
    'xiong2023feddm'\t'FedDM: Iterative Distribution Matching for Communication-Efficient Federated Learning' \
    'song2023federated'\t'FedD3: Federated Learning via Decentralized Dataset Distillation in Resource-Constrained Edge Environments' \
    'wang2023fed'\t'Fed-GLOSS-DP: FedLAP-DP: Federated Learning by Sharing Differentially Private Loss Approximations' \
    'huang2024federated'\t'FedLGD: Federated Learning on Virtual Heterogeneous Data with Local-Global Dataset Distillation' \
    'wang2024fed'\t'An Aggregation-Free Federated Learning for Tackling Data Heterogeneity' \
    'huang2024desa'\t'DESA: Overcoming Data and Model Heterogeneities in Decentralized Federated Learning via Synthetic Anchors' \
    'wang2024dcfl'\t'DCFL: Non-IID Awareness Dataset Condensation Aided Federated Learning' \
    'jia2024feddg'\t'FedDG: Unlocking the Potential of Federated Learning: The Symphony of Dataset Distillation via Deep Generative Latents' \
    'holland2024one'\t'CollabDM: One-Shot Collaborative Data Distillation' \
    'yan2025fedvck'\t'FedVCK: Non-IID Robust and Communication-Efficient Federated Learning via Valuable Condensed Knowledge for Medical Image Analysis' \
    'jin2022graph'\t'GCond: Graph Condensation for Graph Neural Networks' \
    'jin2022condensing'\t'DosCond: Condensing Graphs via One-Step Gradient Matching' \
    'liu2022graph'\t'Graph Condensation via Receptive Field Distribution Matching' \
    'xu2023kidd'\t'KIDD: Kernel Ridge Regression-Based Graph Dataset Distillation' \
    'zheng2023sfgc'\t'SFGC: Structure-free Graph Condensation: From Large-scale Graphs to Condensed Graph-free Data' \
    'yang2023sgdd'\t'SGDD: Does Graph Distillation See Like Vision Dataset Counterpart?' \
    'liu2023cat'\t'CaT: Balanced Continual Graph Learning with Graph Condensation' \
    'gupta2024mirage'\t'Mirage: Model-Agnostic Graph Distillation for Graph Classification' \
    'liu2024gdem'\t'GDEM: Graph Distillation with Eigenbasis Matching' \
    'zhang2024geom'\t'GEOM: Navigating Complexity: Toward Lossless Graph Condensation via Expanding Window Matching' \
    'liu2024gcsr'\t'GCSR: Graph Data Condensation via Self-expressive Graph Structure Reconstruction' \
    'zhang2024ctrl'\t'CTRL: Two Trades is not Baffled: Condensing Graph via Crafting Rational Gradient Matching' \
    'hashemi2024awesome'\t'A Comprehensive Survey on Graph Reduction: Sparsification, Coarsening, and Condensation' \
    'xu2024survey'\t'A Survey on Graph Condensation' \
    'gao2025graph'\t'Graph Condensation: A Survey' \
    'sun2024gcbench'\t'GC-Bench: An Open and Unified Benchmark for Graph Condensation' \
    'liu2024gcondenser'\t'GCondenser: Benchmarking Graph Condensation' \
    'gong2024graphslim'\t'GC4NC: A Benchmark Framework for Graph Condensation on Node Classification with New Insights' \
    'such2020generative'\t'GTN: Generative Teaching Networks: Accelerating Neural Architecture Search by Learning to Generate Synthetic Training Data' \
    'medvedev2021tabular'\t'Learning to Generate Synthetic Training Data using Gradient Matching and Implicit Differentiation' \
    'ding2024hcdc'\t'Calibrated Dataset Condensation for Faster Hyperparameter Search' \
    'cazenavette2022textures'\t'Wearable ImageNet: Synthesizing Tileable Textures via Dataset Distillation' \
    'chen2022fashion'\t'Learning from Designers: Fashion Compatibility Analysis Via Dataset Distillation' \
    'guan2023galaxy'\t'Discovering Galaxy Features via Dataset Distillation' \
    'li2022knowledge'\t'KCD: Knowledge Condensation Distillation' \
    'sachdeva2022data'\t'Distill-CF: Infinite Recommendation Networks: A Data-Centric Approach' \
    'wang2023cgm'\t'CGM: Gradient Matching for Categorical Data Distillation in CTR Prediction' \
    'zhang2025td3'\t'TD3: Tucker Decomposition Based Dataset Distillation Method for Sequential Recommendation' \
    'zhang2026diet'\t'DIET: Learning to Distill Dataset Continually for Recommender Systems' \
    'tran2026foster'\t'FOSTER: First-order Dataset Distillation for Text-based Sequential Recommendation' \
    'chen2022bidirectional'\t'BDI: Bidirectional Learning for Offline Infinite-width Model-based Optimization' \
    'chen2023bidirectional'\t'BIB: Bidirectional Learning for Offline Model-based Biological Sequence Design' \
    'tsilivis2022robust'\t'Can we achieve robustness from data alone?' \
    'wu2022towards'\t'Towards Robust Dataset Learning' \
    'zhu2023calibration'\t'Rethinking Data Distillation: Do Not Overlook Calibration' \
    'ma2024trustworthy'\t'TrustDD: Towards Trustworthy Dataset Distillation' \
    'xue2025robust'\t'GUARD: Towards Adversarially Robust Dataset Distillation by Curvature Regularization' \
    'vahidian2025group'\t'Group Distributionally Robust Dataset Distillation with Risk Minimization' \
    'zhou2025rome'\t'ROME is Forged in Adversity: Robust Distilled Datasets via Information Bottleneck' \
    'li2026c2r'\t'C2R: Mind Your Margin and Boundary: Are Your Distilled Datasets Truly Robust?' \
    'feng2023fair'\t'Fair Graph Distillation' \
    'zhou2025fair'\t'FairDD: Fair Dataset Distillation' \
    'moslemi2026fairdd'\t'COBRA: Fair Dataset Distillation via Cross-Group Barycenter Alignment' \
    'li2021text'\t'Data Distillation for Text Classification' \
    'maekawa2023text'\t'Dataset Distillation with Attention Labels for Fine-tuning BERT' \
    'maekawa2024dilm'\t'DiLM: Distilling Dataset into Language Model for Text-level Dataset Distillation' \
    'tao2024textual'\t'Textual Dataset Distillation via Language Model Embedding' \
    'lu2025llm'\t'UniDetox: Universal Detoxification of Large Language Models via Dataset Distillation' \
    'cai2025llm'\t'Knowledge Hierarchy Guided Biological-Medical Dataset Distillation for Domain LLM Training' \
    'nguyen2025llm'\t'GRADMM: Synthetic Text Generation for Training Large Language Models via Gradient Matching' \
    'shen2025llm'\t'CondenseLM: LLMs-driven Text Dataset Condensation via Reward Matching' \
    'wang2023dancing'\t'Dancing with Still Images: Video Distillation via Static-Dynamic Disentanglement' \
    'zhao2024video'\t'Video Set Distillation: Information Diversification and Temporal Densification' \
    'chen2024video'\t'A Large-Scale Study on Video Action Dataset Condensation' \
    'ding2025video'\t'Condensing Action Segmentation Datasets via Generative Network Inversion' \
    'li2025latent'\t'Latent Video Dataset Distillation' \
    'zhao2025video'\t'Distill Video Datasets into Images' \
    'choi2026prism'\t'PRISM: Video Dataset Condensation with Progressive Refinement and Insertion for Sparse Motion' \
    'gauthier2026adaptive'\t'Adaptive Latent Trajectory Anchoring for Action Segmentation Dataset Condensation' \
    'medvedev2020tabular'\t'New Properties of the Data Distillation Method When Working with Tabular Data' \
    'feng2023hash'\t'Towards Efficient Deep Hashing Retrieval: Condensing Your Data via Feature-Embedding Matching' \
    'montesuma2024multi'\t'Multi-Source Domain Adaptation Meets Dataset Distillation through Dataset Dictionary Learning' \
    'zhang2024super'\t'GSDD: Generative Space Dataset Distillation for Image Super-resolution' \
    'liu2024time'\t'Dataset Condensation for Time Series Classification via Dual Domain Matching' \
    'ding2024time'\t'CondTSF: One-line Plugin of Dataset Condensation for Time Series Forecasting' \
    'miao2025timedc'\t'TimeDC: Less is More: Efficient Time Series Dataset Condensation via Two-fold Modal Matching' \
    'li2025time'\t'DDTime: Dataset Distillation with Spectral Alignment and Information Bottleneck for Time-Series Forecasting' \
    'hong2026hdt'\t'HDT: Harmonic Dataset Distillation for Time Series Forecasting' \
    'li2026distilts'\t'DistilTS: Distilling Time Series Foundation Models for Efficient Forecasting' \
    'kwon2026effective'\t'STemDist: Effective Dataset Distillation for Spatio-Temporal Forecasting with Bi-dimensional Compression' \
    'peng2026shapecond'\t'ShapeCond: Fast Shapelet-Guided Dataset Condensation for Time Series Classification' \
    'shao2026unitsc'\t'UniTSC: One Batch Is Enough: A Unified Dataset Condensation Framework for General Time Series Analysis' \
    'fabian2024speech'\t'Dataset-Distillation Generative Model for Speech Emotion Recognition' \
    'ye2024datamodel'\t'Distilled Datamodel with Reverse Gradient Matching' \
    'khan2024unlearning'\t'Dataset Condensation Driven Machine Unlearning' \
    'lupu2024bd'\t'Behaviour Distillation' \
    'light2024rl'\t'DDRL: Dataset Distillation for Offline Reinforcement Learning' \
    'lei2024obl'\t'OBD: Offline Behavior Distillation' \
    'wilhelm2025rl'\t'Distilling Reinforcement Learning into Single-Batch Datasets' \
    'gupta2026rl'\t'Algorithmic Guarantees for Distilling Supervised and Offline RL Datasets' \
    'zhao2025long'\t'LTDD: Distilling Long-tailed Datasets' \
    'jiang2025long'\t'Rectifying Soft-Label Entangled Bias in Long-Tailed Dataset Distillation' \
    'cui2026long'\t'Rethinking Long-tailed Dataset Distillation: A Uni-Level Framework with Unbiased Recovery and Relabeling' \
    'cheng2024noisy'\t'Dataset Distillers Are Good Label Denoisers In the Wild' \
    'kim2025rdc'\t'RDC: Robust Dataset Condensation using Supervised Contrastive Learning' \
    'qi2024dcod'\t'DCOD: Fetch and Forge: Efficient Dataset Condensation for Object Detection' \
    'khatib2026od3'\t'OD3: Optimization-free Dataset Distillation for Object Detection' \
    'bo2025point'\t'Point Cloud Dataset Distillation' \
    'yim2025point'\t'Dataset Distillation of 3D Point Clouds via Distribution Matching' \
    'kim2026pointmorph'\t'Parameterization-Based Dataset Distillation of 3D Point Clouds through Learnable Shape Morphing' \
    'qi2025unidd'\t'UniDD: Towards Universal Dataset Distillation via Task-Driven Diffusion' \
    'ye2025snn'\t'Learning from Dense Events: Towards Fast Spiking Neural Networks Training via Event Dataset Distillation' \
    'tang2026eeg'\t'EEG-DLite: Dataset Distillation for Efficient Large EEG Model Training' \
    'qian2025finance'\t'Secure and Explainable Fraud Detection in Finance via Hierarchical Multi-source Dataset Distillation' \
    'sienkiewicz2026music'\t'ConceptCaps: a Distilled Concept Dataset for Interpretability in Music Models' \
    'xu2026rs'\t'Towards Realistic Remote Sensing Dataset Distillation with Discriminative Prototype-guided Diffusion' \
    'yang2026unirain'\t'UniRain: Unified Image Deraining with RAG-based Dataset Distillation and Multi-objective Reweighted Optimization' \
    'ma2026fd2'\t'FD2: FD²: A Dedicated Framework for Fine-Grained Dataset Distillation' \
    'jang2026doall'\t'DOALL: Distill Once, Adapt Life-Long: Exploring Dataset Distillation for Continual Test-Time Adaptation' \
    'zheng2026d3s2'\t'D3S2: Diffusion-Guided Dataset Distillation for Semantic Segmentation' \
    'li2022awesome'\t'Awesome Dataset Distillation'

set -g __ddlist_former \
    'du2022minimizing'\t'FTD: Minimizing the Accumulated Trajectory Error to Improve Dataset Distillation' \
    'guo2023datm'\t'DATM: Towards Lossless Dataset Distillation via Difficulty-Aligned Trajectory Matching' \
    'zhong2024mct'\t'MCT: Towards Stable and Storage-efficient Dataset Distillation: Matching Convexified Trajectory' \
    'wang2024edf'\t'EDF: Emphasizing Discriminative Features for Dataset Distillation in Complex Scenarios' \
    'zhao2021distribution'\t'DM: Dataset Condensation with Distribution Matching' \
    'wang2025'\t'NCFM: Dataset Distillation with Neural Characteristic Function: A Minmax Perspective' \
    'liu2023wasserstein'\t'WMDD: Dataset Distillation via the Wasserstein Metric' \
    'zhong2024hglad'\t'H-GLaD: Hierarchical Features Matter: A Deep Exploration of Progressive Parameterization Method for Dataset Distillation' \
    'gu2023efficient'\t'MinimaxDiffusion: Efficient Dataset Distillation via Minimax Diffusion' \
    'moser2024ld3m'\t'LD3M: Unlocking Dataset Distillation with Diffusion Models' \
    'zhang2022accelerating'\t'Acc-DD: Accelerating Dataset Distillation via Model Augmentation' \
    'yunzhen2023embarassingly'\t'Embarrassingly Simple Dataset Distillation' \
    'xu2023distill'\t'Distill Gold from Massive Ores: Bi-level Data Pruning towards Efficient Dataset Distillation' \
    'wang2024samples'\t'Not All Samples Should Be Utilized Equally: Towards Understanding and Improving Dataset Distillation' \
    'tan2025optimal'\t'Dataset Distillation as Pushforward Optimal Quantization' \
    'behrens2025dd'\t'Dataset Distillation for Memorized Data: Soft Labels can Leak Held-Out Teacher Knowledge' \
    'yin2023cda'\t'CDA: Dataset Distillation via Curriculum Data Synthesis in Large Data Era' \
    'sun2023diversity'\t'RDED: On the Diversity and Realism of Distilled Dataset: An Efficient Dataset Distillation Paradigm' \
    'sun2024diversity'\t'RDED: On the Diversity and Realism of Distilled Dataset: An Efficient Dataset Distillation Paradigm' \
    'zhang2024infer'\t'UFC: Breaking Class Barriers: Efficient Dataset Distillation via Inter-Class Feature Compensator' \
    'shen2024delt'\t'DELT: A Simple Diversity-driven EarlyLate Training for Dataset Distillation' \
    'ma2024cudd'\t'CUDD: Curriculum Dataset Distillation' \
    'haldICML2026'\t'HALD: Hard Labels In! Rethinking the Role of Hard Labels in Mitigating Local Semantic Drift' \
    'wu2023multi'\t'Vision-Language Dataset Distillation' \
    'lee2023self'\t'Self-Supervised Dataset Distillation for Transfer Learning' \
    'sun2024efficiency'\t'ReLA: Efficiency for Free: Ideal Data Are Transportable Representations' \
    'zhou2025beard'\t'BEARD: Benchmarking the Adversarial Robustness for Dataset Distillation' \
    'wu2024robust'\t'DD-RobustBench: An Adversarial Robustness Benchmark for Dataset Distillation' \
    'Sangermano2022sample'\t'OLCGM: Sample Condensation in Online Continual Learning' \
    'gu2023ssd'\t'SSD: Summarizing Stream Data for Memory-Constrained Online Continual Learning' \
    'loo2023attack'\t'Understanding Reconstruction Attacks with the Neural Tangent Kernel and Dataset Distillation' \
    'li2022sharing'\t'Dataset Distillation for Medical Dataset Sharing' \
    'liu2022meta'\t'Meta Knowledge Condensation for Federated Learning' \
    'pi2022dynafed'\t'DYNAFED: DynaFed: Tackling Client Data Heterogeneity with Global Dynamics' \
    'xiong2022feddm'\t'FedDM: Iterative Distribution Matching for Communication-Efficient Federated Learning' \
    'song2022federated'\t'FedD3: Federated Learning via Decentralized Dataset Distillation in Resource-Constrained Edge Environments' \
    'huang2023federated'\t'FedLGD: Federated Learning on Virtual Heterogeneous Data with Local-Global Dataset Distillation' \
    'gao2024graph'\t'Graph Condensation: A Survey' \
    'ma2023trustworthy'\t'TrustDD: Towards Trustworthy Dataset Distillation' \
    'xue2024robust'\t'GUARD: Towards Adversarially Robust Dataset Distillation by Curvature Regularization' \
    'vahidian2024group'\t'Group Distributionally Robust Dataset Distillation with Risk Minimization' \
    'zhou2024fair'\t'FairDD: Fair Dataset Distillation' \
    'zhao2024long'\t'LTDD: Distilling Long-tailed Datasets' \
    'khatib2025od3'\t'OD3: Optimization-free Dataset Distillation for Object Detection'

set -g __ddlist_sections \
    'main'\t'Main' \
    'early-work'\t'Early Work' \
    'gradient-objective'\t'Gradient/Trajectory Matching Surrogate Objective' \
    'feature-objective'\t'Distribution/Feature Matching Surrogate Objective' \
    'kernel'\t'Kernel-Based Distillation' \
    'parametrization'\t'Distilled Dataset Parametrization' \
    'generative'\t'Generative Distillation' \
    'gan'\t'GAN' \
    'diffusion'\t'Diffusion' \
    'var'\t'VAR' \
    'flow'\t'Flow' \
    'optimization'\t'Better Optimization' \
    'understanding'\t'Better Understanding' \
    'label'\t'Label Distillation' \
    'quant'\t'Dataset Quantization' \
    'decouple'\t'Decoupled Distillation' \
    'multi'\t'Multimodal Distillation' \
    'self'\t'Self-Supervised Distillation' \
    'benchmark'\t'Benchmark' \
    'survey'\t'Survey' \
    'thesis'\t'Ph.D. Thesis' \
    'workshop'\t'Workshop' \
    'challenge'\t'Challenge' \
    'applications'\t'Applications' \
    'continual'\t'Continual Learning' \
    'privacy'\t'Privacy' \
    'medical'\t'Medical' \
    'fed'\t'Federated Learning' \
    'gnn'\t'Graph Neural Network' \
    'gnn-survey'\t'Survey' \
    'gnn-benchmark'\t'Benchmark' \
    'nas'\t'Neural Architecture Search' \
    'fashion'\t'Fashion, Art, and Design' \
    'kd'\t'Knowledge Distillation' \
    'rec'\t'Recommender Systems' \
    'blackbox'\t'Blackbox Optimization' \
    'trustworthy'\t'Trustworthy' \
    'robustness'\t'Robustness' \
    'fairness'\t'Fairness' \
    'text'\t'Text' \
    'video'\t'Video' \
    'tabular'\t'Tabular' \
    'retrieval'\t'Retrieval' \
    'domain'\t'Domain Adaptation' \
    'super'\t'Super Resolution' \
    'time'\t'Time Series' \
    'speech'\t'Speech' \
    'unlearning'\t'Machine Unlearning' \
    'rl'\t'Reinforcement Learning' \
    'long'\t'Long-Tail' \
    'noisy'\t'Learning with Noisy Labels' \
    'detection'\t'Object Detection' \
    'point'\t'Point Cloud' \
    'uni'\t'Universal Distillation' \
    'snn'\t'Spiking Neural Network' \
    'eeg'\t'EEG' \
    'finance'\t'Finance' \
    'music'\t'Music' \
    'rs'\t'Remote Sensing' \
    'dr'\t'Deraining' \
    'fine'\t'Fine-grained' \
    'tta'\t'Test-Time Adaptation' \
    'segmentation'\t'Semantic Segmentation'

set -g __ddlist_venues \
    'AAAI' \
    'ACL' \
    'AIST' \
    'AISTATS' \
    'BIOIMAGING' \
    'CMPB' \
    'COINS' \
    'CVPR' \
    'DASFAA' \
    'ECAI' \
    'ECCV' \
    'EMNLP' \
    'Findings of EMNLP' \
    'Findings of NAACL' \
    'ICAIF' \
    'ICASSP' \
    'ICC' \
    'ICCV' \
    'ICDE' \
    'ICDM' \
    'ICIP' \
    'ICLR' \
    'ICME' \
    'ICML' \
    'IJCAI' \
    'IJCNN' \
    'Interspeech' \
    'KDD' \
    'MICCAI' \
    'MM' \
    'NDSS' \
    'NeurIPS' \
    'NN' \
    'PoPETs' \
    'PR' \
    'PVLDB' \
    'RecSys' \
    'The University of Edinburgh' \
    'TIP' \
    'TKDE' \
    'TMLR' \
    'TPAMI' \
    'WACV' \
    'WWW' \
    'preprint'

set -g __ddlist_styles \
    'acl'\t'Association for Computational Linguistics - Conference Proceedings' \
    'acm-sig-proceedings'\t'ACM SIG Proceedings ("et al." for 3+ authors)' \
    'acm-sigchi-proceedings'\t'ACM SIGCHI Proceedings (2016)' \
    'acm-siggraph'\t'ACM SIGGRAPH' \
    'acm'\t'Association for Computing Machinery' \
    'acs'\t'ACS Guide 2022 revision' \
    'aip'\t'AIP Style Manual 4th edition' \
    'ama'\t'AMA Manual of Style 11th edition' \
    'ams-label'\t'Amercian Mathematical Society (label)' \
    'ams-numeric'\t'Amercian Mathematical Society (numeric)' \
    'apa'\t'APA Style 7th edition' \
    'aps'\t'American Physical Society' \
    'apsa'\t'APSA Style Manual revised 2018 edition' \
    'asa'\t'ASA Style Guide 6th/7th edition' \
    'asm'\t'American Society for Microbiology' \
    'bmj'\t'BMJ' \
    'cell'\t'Cell' \
    'chicago-author-date'\t'Chicago Manual of Style 18th edition (author-date)' \
    'chicago-notes-bibliography'\t'Chicago Manual of Style 18th edition (notes and bibliography)' \
    'cse-citation-sequence'\t'CSE Manual: Scientific Style and Format 9th edition (citation-sequence)' \
    'cse-name-year'\t'CSE Manual: Scientific Style and Format 9th edition (name-year)' \
    'elsevier-harvard'\t'Elsevier (author-date/Harvard, with titles)' \
    'elsevier-vancouver'\t'Elsevier - NLM/Vancouver (citation-sequence)' \
    'elsevier-with-titles'\t'Elsevier (numeric, with titles)' \
    'frontiers'\t'Frontiers journals' \
    'harvard-cite-them-right'\t'Cite Them Right 12th edition (author-date/Harvard)' \
    'ieee'\t'IEEE Reference Guide version 11.29.2023' \
    'iso690-author-date-en'\t'ISO-690 (author-date, English)' \
    'iso690-numeric-en'\t'ISO-690 (numeric, English)' \
    'lncs'\t'Springer - Lecture Notes in Computer Science' \
    'mdpi'\t'Multidisciplinary Digital Publishing Institute' \
    'mhra-author-date'\t'MHRA Style Guide 4th edition (author-date)' \
    'mla'\t'MLA Handbook 9th edition (in-text citations)' \
    'nature'\t'Nature' \
    'nlm'\t'NLM Style Guide (Vancouver): Citing Medicine 2nd edition (citation-sequence)' \
    'plos'\t'Public Library of Science' \
    'pnas'\t'Proceedings of the National Academy of Sciences of the United States of America' \
    'rsc'\t'Royal Society of Chemistry' \
    'science'\t'Science' \
    'springer-basic-author-date'\t'Springer - Basic (author-date)' \
    'springer-basic-brackets'\t'Springer - Basic (numeric, brackets)' \
    'springer-mathphys-brackets'\t'Springer - MathPhys (numeric, brackets)' \
    'the-lancet'\t'The Lancet' \
    'vancouver'\t'NLM Style Guide (Vancouver): Citing Medicine 2nd edition (citation-sequence, brackets)'
