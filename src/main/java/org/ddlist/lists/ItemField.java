package org.ddlist.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a column of a table or a labelled part of an item is about, as lists name it. */
enum ItemField {
  TITLE("title|paper title|papers|name|article|标题|论文标题|论文题目|题目|文章|论文名|论文名称"),
  AUTHORS("authors|author|by|作者"),
  VENUE(
      "venue|venues|series|j/c|conference|journal|publication|publisher|published in|published|pub|pub."
          + "|source|conf|conf.|会议|期刊|会议/期刊|发表|发表于|发布期刊|发表期刊|发表会议|论文发表|出处|来源"),
  YEAR(
      "year|years|date|time|published date|release date|publish date|pub date|pub. date|publication date|online|年份|年|时间|日期|发表时间"),
  PAPER(
      "paper|paper/documentation|pdf|arxiv|preprint|report|technical report|full text|download|link|links|url|doi|paper link|paper url|read|html|abs|openreview|openaccess|open access|acl|acl anthology|springerlink|springer|sciencedirect|ieee xplore|acm|acm dl|pubmed|semantic scholar"
          + "|论文|论文链接|链接|原文|论文地址|地址"),
  CODE(
      "code|codes|github|git|octocat|official code|code link|implementation|official|official"
          + " implementation|repo|repository|source code|pytorch|tensorflow|torch|jax|keras|caffe"
          + "|mxnet|matlab|code & data|code and data|code/data|github repo|代码|代码链接|源码|开源代码|代码地址"),
  PROJECT(
      "project|project page|page|website|www|web|homepage|project website|home page|site|webpage"
          + "|globe_with_meridians|项目|项目主页|主页|项目地址|网站"),
  BOOK("bib|bibtex|book|cite|citation"),

  /** What a method is called; a table finds the column, whose name says it of other things too. */
  METHOD(),

  /** What no record has. */
  OTHER(
      "dataset|datasets|data|video|videos|slides|slide|poster|blog|blogs|talk|demo|colab|model"
          + "|models|weights|checkpoint|checkpoints|star|stars|tweet|twitter|supp|supplementary"
          + "|suppl|appendix|summary|notes|note|review|reviews|explained|abstract|tldr|tl;dr|key"
          + "|keywords|keyword|env|institutions|institution|affiliation|affiliations|comment"
          + "|comments|description|introduction|intro|task|tasks|type|category|tags|tag|method"
          + "|methods|model name|framework|backbone|huggingface|hugging face|leaderboard|news"
          + "|youtube|scholar|google scholar|keynote|advice|benchmark|notebook|api|tool|contribution|highlight|highlights|语言|摘要|简介|数据集|解读"
          + "|备注|视频|中文解读|单位|机构|关键词|任务");

  /** Words in the names of links that say nothing. */
  private static final Set<String> FILLERS =
      Set.of("", "1", "2", "3", "the", "our", "here", "version", "author", "full", "unofficial");

  private static final Pattern SPACES = Pattern.compile(" +");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ()\\[\\]/-]+");

  private static final Map<String, ItemField> BY_NAME = new HashMap<>();

  static {
    for (ItemField field : values()) {
      for (String name : field.names) {
        BY_NAME.put(name, field);
      }
    }
  }

  private final List<String> names;

  ItemField() {
    this.names = List.of();
  }

  ItemField(String names) {
    this.names = List.of(names.split("\\|"));
  }

  /** The field of that name; null if no list calls one so. */
  static ItemField of(String name) {
    String bare = name.strip();
    boolean enclosed = bare.startsWith("(") && bare.endsWith(")");
    String folded =
        (enclosed ? bare.substring(1, bare.length() - 1) : bare)
            .toLowerCase(Locale.ROOT)
            .replace("(s)", "s"); // "Author(s)"
    ItemField field = BY_NAME.get(folded);
    return field == null && folded.indexOf(' ') > 0 ? ofWords(folded) : field;
  }

  /** The field of a link, whose name may have other words before that: "open access paper". */
  static ItemField ofLink(String name) {
    ItemField field = of(name);
    String[] words = SPACES.split(name.strip());
    ItemField last = field == null && words.length < 4 ? of(words[words.length - 1]) : null;
    return last != null && last.isLink() ? last : field;
  }

  /**
   * The field of a column, by the first of its words that names one: "Slide Title" and "Articles,
   * Theses and Reports" are titles, as is "Paper Title and Notes"; "Conf/Year" has venues, "Paper /
   * Source" papers.
   */
  static ItemField ofColumn(String name) {
    ItemField field = of(name);
    boolean dated = false;
    for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      boolean title = Set.of("title", "titles", "articles", "papers").contains(word);
      ItemField own = title ? TITLE : of(word);
      boolean decides = own != null && own != OTHER && own != BOOK && own != YEAR;
      boolean ofPaper = field == PAPER && word.equals("title");
      field = decides && (field == null || ofPaper) ? own : field;
      dated |= own == YEAR && !word.equals("time");
    }
    return field == null && dated ? YEAR : field;
  }

  /** Whether it is a link to something about a paper. */
  boolean isLink() {
    return this == PAPER || this == CODE || this == PROJECT;
  }

  /** Whether it is a fact, which no link has for its name. */
  boolean isText() {
    return this == TITLE || this == AUTHORS || this == VENUE || this == YEAR;
  }

  /** "PDF 2", "official code", "Code (PyTorch)". */
  private static ItemField ofWords(String name) {
    ItemField field = null;
    for (String word : BETWEEN_WORDS.split(name)) {
      ItemField of = BY_NAME.get(word);
      if (of != null && of.isLink()) {
        field = field == CODE ? CODE : of;
      } else if (of != OTHER && !FILLERS.contains(word)) {
        return null;
      }
    }
    return field;
  }
}
