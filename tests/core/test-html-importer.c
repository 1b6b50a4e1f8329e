/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-shape.h"
#include "wakhan-text-importer.h"

#include <string.h>

/* The blocks of a text, each as a sign of what it is and its words: "1 " to "6 " a heading, "- " an
 * item, "* " one of the second depth, "+ " what continues one, "3. " one with a number, "> " a
 * quotation, "` " code, "| " a table, "[1] " a note, "_" a rule. */
static void
print_block (GString           *printed,
             WakhanDocument    *document,
             const WakhanBlock *block)
{
  g_autofree char *words = wakhan_document_dup_range (document, block->start, block->end);

  switch (block->kind)
    {
    case WAKHAN_BLOCK_HEADING:
      g_string_append_printf (printed, "%u ", block->level);
      break;
    case WAKHAN_BLOCK_LIST_ITEM:
      if (block->continues_item)
        g_string_append (printed, "+ ");
      else if (block->number > 0)
        g_string_append_printf (printed, "%u. ", block->number);
      else
        g_string_append (printed, block->level > 1 ? "* " : "- ");
      break;
    case WAKHAN_BLOCK_QUOTATION:
      g_string_append (printed, block->level > 1 ? ">> " : "> ");
      break;
    case WAKHAN_BLOCK_CODE:
      g_string_append (printed, "` ");
      break;
    case WAKHAN_BLOCK_TABLE:
      g_string_append (printed, "| ");
      break;
    case WAKHAN_BLOCK_FOOTNOTE:
      g_string_append_printf (printed, "[%u] ", block->number);
      break;
    case WAKHAN_BLOCK_RULE:
      g_string_append (printed, "_");
      break;
    case WAKHAN_BLOCK_PARAGRAPH:
      break;
    }
  g_string_append (printed, words);
}

static char *
print_blocks (WakhanDocument *document)
{
  GString *printed = g_string_new (NULL);

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      if (i > 0)
        g_string_append_c (printed, '\n');
      print_block (printed, document, wakhan_document_get_block (document, i));
    }
  return g_string_free (printed, FALSE);
}

typedef struct
{
  const char *html;
  const char *blocks;
} Page;

static void
check_pages (const Page *pages,
             gsize       n_pages)
{
  for (gsize i = 0; i < n_pages; i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_html_import (pages[i].html);
      g_autofree char           *blocks = print_blocks (document);

      g_test_message ("%s", pages[i].html);
      g_assert_cmpstr (blocks, ==, pages[i].blocks);
    }
}

static void
test_blocks (void)
{
  static const Page pages[] = {
    { "", "" },
    { "words", "words" },
    { "<h1>A</h1><h2>B</h2><h6>C</h6>d<p>e", "1 A\n2 B\n6 C\nd\ne" },
    { "<p>a<p>b<div>c<div>d</div>e</div>f", "a\nb\nc\nd\ne\nf" },
    { "<ul><li>a<li>b<ol><li>c<li>d</ol>e</ul>f", "- a\n- b\n1. c\n2. d\n+ e\nf" },
    { "<ul><li>a<ul><li>b</ul></ul>", "- a\n* b" },
    { "<ol start=3><li>a<li value=7>b<li>c</ol>", "3. a\n7. b\n8. c" },
    { "<ol reversed><li>a<li>b</ol>", "2. a\n1. b" },
    { "<ol start=-2><li>a</ol>", "1. a" },
    { "<ul><li><p>a</p><p>b</p></li><li></li><li>c</ul>", "- a\n+ b\n- c" },
    { "<ul><li><input type=checkbox> a<li><input type=checkbox checked> b</ul>", "- ☐ a\n- ☑ b" },
    { "<li>a</li>b", "- a\nb" },
    { "<dl><dt>a<dd>b<dd>c<dt>d<dd>e</dl>", "a\n- b\n- c\nd\n- e" },
    { "<blockquote>a<blockquote><p>b</blockquote>c</blockquote>d", "> a\n>> b\n> c\nd" },
    { "<pre>\n  a <b>b</b>\n\n c\n\n</pre>d", "`   a b\n\n c\nd" },
    { "<pre> \n </pre>d", "d" },
    { "a<hr>b", "a\n_\nb" },
    { "<hr>a<hr><hr>b<hr>", "a\n_\nb" },
    { "<figure><img alt='A pass'><figcaption>In <b>1871</b></figcaption></figure>",
      "A pass\nIn 1871" },
    { "<details><summary>a</summary>b</details>", "a\nb" },
    { "<a href=x><h2>a</h2><p>b</p></a>", "2 a\nb" },
    { "<p></p><p>&nbsp;</p><div>&#8203;</div><p>a", "a" },
    { "<h1></h1><p>a", "a" },
  };

  check_pages (pages, G_N_ELEMENTS (pages));
}

static void
test_words (void)
{
  static const Page pages[] = {
    { "<p> a \n\t b  </p>", "a b" },
    { "<p>a <b> b</b> <i>c </i> d", "a b c d" },
    { "<p>mount<b>ai</b>n<!-- x -->side<wbr>way", "mountainsideway" },
    { "<p>a&nbsp;b&shy;c&amp;&lt;&eacute;&#x4e2d;&nosuch;", "a\u00a0b\u00adc&<é中&nosuch;" },
    { "<p>a<br>b <br> c", "a\nb\nc" },
    { "<p>a<br><br>b<br></p><br><p>c", "a\nb\nc" },
    { "<p>中\n文 and\nwords", "中文 and words" },
    { "<p>10<sup>6</sup> H<sub>2</sub>O 19<sup>th</sup>", "10⁶ H₂O 19th" },
    { "<p>He said <q>no</q>.", "He said “no”." },
    { "<p>a <img alt=''> <img alt='b'>c <img src=d>", "a b c" },
    { "<p>a<script>b</script><style>c</style><noscript>d</noscript><template>e</template>f", "af" },
    { "<p>a<span hidden>b</span><span aria-hidden=true>c</span><span style='x:y; display : "
      "none'>d</span>e",
      "ae" },
    { "<p>a<button>b</button><select><option>c</select><textarea>d</textarea><input value=e>f",
      "af" },
    { "<p>a<svg><title>b</title><text>c</text></svg>d", "ad" },
    { "<p>a <math><mi>E</mi><mo>=</mo><mi>m</mi><annotation>x</annotation></math> b", "a E=m b" },
    { "<title>no</title><p>a</p></body></html>b", "a\nb" },
    { "<form>a<fieldset><legend>b</legend>c</fieldset></form>", "a\nb\nc" },
    { "<center><font color=red>a</font></center>", "a" },
    { "<my-part>a</my-part> <x-long-name-of-a-part>b</x-long-name-of-a-part>", "a b" },
    { "<dialog>a</dialog><dialog open>b</dialog>", "b" },
  };

  check_pages (pages, G_N_ELEMENTS (pages));
}

static void
test_tables (void)
{
  static const Page pages[] = {
    { "<table><tr><th>a<th>b<tr><td>c<td>d</table>e", "| a\tb\nc\td\ne" },
    { "a<table><caption>b</caption><tr><td>c<td>d</table>", "a\nb\n| c\td" },
    { "<table><tr><td><p>a</p><p>b</p><td>c<br>d</table>", "| a b\tc d" },
    { "<table><tr><td>a<td><td>c<tr><td><td>d<td><tr><td><td></table>", "| a\t\tc\n\td\t" },
    { "<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>", "| a\t\tb\nc\td\te" },
    { "<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e</table>", "| a\tb\n\tc\nd\te" },
    { "<table><tr><td>a<td rowspan=2>b<tr><td>c<tr><td>d<td>e</table>", "| a\tb\nc\t\nd\te" },
    { "<table><tr><td>a<td>b<ul><li>c<li>d</ul></table>", "| a\tb c d" },
    { "<table><tr><td>a<tr><td>b</table>", "a\nb" },
    { "<table><tr><td>a<td><h2>b</h2>c</table>", "a\n2 b\nc" },
    { "<table role=presentation><tr><td>a<td>b</table>", "a\nb" },
    { "<table><tr><td>a<td><table><tr><td>b<td>c</table></table>", "a\n| b\tc" },
    { "<table>a<tr><td>b<td>c</table>", "a\n| b\tc" },
  };

  check_pages (pages, G_N_ELEMENTS (pages));
}

static void
test_notes (void)
{
  static const Page pages[] = {
    { "<p>a<sup><a href='#fn1' id='r1'>1</a></sup> b<sup><a href='#fn2'>*</a></sup></p><ol><li "
      "id='fn1'><p>c <a href='#r1'>↩</a></p><p>d</p></li><li id='fn2'>e</li></ol><p>f",
      "a1 b2\n[1] c\n[1] d\n[2] e\nf" },
    { "<p>a<sup id='cite_ref-1'><a href='#cite_note-1'>[1]</a></sup></p><ol><li "
      "id='cite_note-1'><a href='#cite_ref-1'>^</a> b",
      "a1\n[1] b" },
    { "<p>a<a href='#_ftn1' name='_ftnref1'>[1]</a></p><p><a href='#_ftnref1' name='_ftn1'>[1]</a> "
      "b</p>",
      "a1\n[1] b" },
    { "<p>a<a role=doc-noteref href='#n'>x</a></p><aside id=n>b</aside>", "a1\n[1] b" },
    { "<p>a<a role=doc-noteref href='#n'>x</a></p><hr><div id=n>b</div><hr>c",
      "a1\n[1] b\n_\nc" },
    { "<p>a<sup><a href='#n'>1</a></sup> b<sup><a href='#n'>1</a></sup><div id=n>c</div>",
      "a1 b1\n[1] c" },
    { "<p>a<a class=sdfootnoteanc name=n1anc href='#n1sym'><sup>1</sup></a><div id=n1><p><a "
      "name=n1sym href='#n1anc'>1</a> b</div>",
      "a1\n[1] b" },
    { "<p>a<a id=FNanchor_1></a><a href='#Footnote_1' class=fnanchor>[1]</a><div><p><a "
      "id=Footnote_1></a><a href='#FNanchor_1'>[1]</a> b <a href='#FNanchor_1'>see the page</a>",
      "a1\n[1] b see the page" },
    { "<p>a<sup><a href='#none'>1</a></sup>", "a1" },
    { "<p>a <a href='#n'>1</a><p id=n>c", "a 1\nc" },
    { "<p>a<sup><a href='#n'>see the list of all notes</a></sup><p id=n>c",
      "asee the list of all notes\nc" },
    { "<p id=n>a<sup><a href='#n'>1</a></sup>", "a1" },
    { "<article><p>a<sup><a href='#n'>1</a></sup> and many more words of it</article><footer><p "
      "id=n>c</footer>",
      "a1 and many more words of it\n[1] c" },
  };

  check_pages (pages, G_N_ELEMENTS (pages));
}

static void
test_main_part (void)
{
  static const Page pages[] = {
    { "<header>a</header><nav>b</nav><p>c d e f</p><aside>g</aside><footer>h</footer>", "c d e f" },
    { "<p>a</p><main><header>b</header><p>c d e</p></main><p>f", "b\nc d e" },
    { "<div>a</div><div role=main>b c</div>", "b c" },
    { "<p>a</p><article><footer>b c</footer></article>", "b c" },
    { "<article>a</article><article>b c d e f</article><article>g</article>", "b c d e f" },
    { "<article>a b</article><article>c d</article><article>e f</article>", "a b\nc d\ne f" },
    { "<main>a</main><p>b c d e", "a\nb c d e" },
    { "<main><nav>a</nav><a href=x>a b c d e f g</a> b</main><a href=y>a b c d e f g h i j</a>",
      "a b c d e f g b" },
    { "<header><h1>a</h1><p>x</header><p>b c", "1 a\nb c" },
    { "<h1>a</h1><main><p>b c", "1 a\nb c" },
    { "<h1>a</h1><main><h1>d</h1><p>b c", "1 d\nb c" },
    { "<header><h1>a</h1></header><h1>d</h1>b c", "1 d\nb c" },
    { "<aside><p>a b c</aside>d", "a b c\nd" },
    { "<div role=navigation>a</div><div role=contentinfo>b</div>c d", "c d" },
    { "<main hidden>a b c</main><p>d", "d" },
    { "<title>x</title><script>y</script><main hidden><h1>a</h1>b c</main>", "1 a\nb c" },
    { "<nav>a</nav>", "a" },
  };

  check_pages (pages, G_N_ELEMENTS (pages));
}

/* What the page says of itself is none of its words. */
static void
test_credits (void)
{
  static const struct
  {
    const char *html;
    const char *title;
    const char *author;
    const char *date;
    const char *language;
  } cases[] = {
    { "<p>a", NULL, NULL, NULL, NULL },
    { "<html lang=de><title> Der\n Pass </title><p>a", "Der Pass", NULL, NULL, "de" },
    { "<title>Pass – The Site</title><h1>The <i>Pass</i></h1><p>a", "The Pass", NULL, NULL, NULL },
    { "<title>Pass</title><h1>One</h1><p>a<h1>Two</h1>", "Pass", NULL, NULL, NULL },
    { "<meta name=author content='A. Clerk'><meta name=Date content=2018-06-12><p>a", NULL,
      "A. Clerk", "2018-06-12", NULL },
    { "<meta name=citation_author content='A. Clerk'><meta name=citation_author content='B. "
      "Guide'><meta name=citation_date content=2018/06/12><p>a",
      NULL, "A. Clerk, B. Guide", "2018-06-12", NULL },
    { "<meta property=article:published_time content=2018-06-12T10:00:00+02:00><meta "
      "property=article:author content=https://a.example/><p>a",
      NULL, NULL, "2018-06-12", NULL },
    { "<meta name=DCTERMS.issued content='June 2018'><meta http-equiv=Content-Language "
      "content=fr><p>a",
      NULL, NULL, "June 2018", "fr" },
    { "<svg><title>no</title></svg><p>a", NULL, NULL, NULL, NULL },
    { "<time itemprop=datePublished datetime=2018-06-12>x</time>", NULL, NULL, "2018-06-12", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_html_import (cases[i].html);
      const WakhanCredits       *credits = wakhan_document_get_credits (document);

      g_test_message ("%s", cases[i].html);
      g_assert_nonnull (credits);
      g_assert_cmpstr (credits->title, ==, cases[i].title);
      g_assert_cmpstr (credits->author, ==, cases[i].author);
      g_assert_cmpstr (credits->date, ==, cases[i].date);
      g_assert_cmpstr (credits->language, ==, cases[i].language);
    }
}

/* Each span as "kind:words:target". */
static char *
print_spans (WakhanDocument *document)
{
  static const char *const kinds[] = { "em", "strong", "code", "strike", "link", "note", "date" };
  GString                 *printed = g_string_new (NULL);

  for (guint i = 0; i < wakhan_document_get_n_spans (document); i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (document, i);
      g_autofree char  *words = wakhan_document_dup_range (document, span->start, span->end);

      g_string_append_printf (printed, "%s%s:%s%s%s", i > 0 ? " | " : "", kinds[span->kind], words,
                              span->target ? ":" : "", span->target ? span->target : "");
    }
  return g_string_free (printed, FALSE);
}

static void
test_spans (void)
{
  static const Page pages[] = {
    { "<p>a <em> b </em>c <b>d<i>e</i></b>", "em:b | em:e | strong:de" },
    { "<b><p>a</p><p>b</p></b>", "strong:a | strong:b" },
    { "<em>a <cite>b</cite></em>", "em:a b" },
    { "<code>a</code><del>b</del><pre><code>c</code></pre>", "code:a | strike:b" },
    { "<a href=' x.html '>a</a><a>b</a><a href='javascript:x'>c</a>", "link:a:x.html" },
    { "<base href=https://a.example/b/><a href=c>d</a><a href='#e'>f</a>",
      "link:d:https://a.example/b/c | link:f:#e" },
    { "<link rel=canonical href=https://a.example/b/c><a href=/d>e</a>",
      "link:e:https://a.example/d" },
    { "<b> </b><i></i><a href=x><img></a>", "" },
    { "<p>a<sup><a href='#n'>1</a></sup><p id=n>b", "note:1:1" },
    { "<p>on <time datetime=2018-06-12>12 June</time> and <time>May</time>",
      "date:12 June:2018-06-12" },
    { "<table><tr><td><b>a</b><td><i>b</i></table>", "strong:a | em:b" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_html_import (pages[i].html);
      g_autofree char           *spans = print_spans (document);

      g_test_message ("%s", pages[i].html);
      g_assert_cmpstr (spans, ==, pages[i].blocks);
    }
}

static char *
repeat (const char *before,
        guint       n,
        const char *behind)
{
  GString *html = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (html, before);
  g_string_append (html, "words");
  for (guint i = 0; i < n; i++)
    g_string_append (html, behind);
  return g_string_free (html, FALSE);
}

/* Whatever was done to the page, its words are there, and soon. */
static void
test_shapes_that_take_long (void)
{
  static const struct
  {
    const char *before;
    guint       n;
    const char *behind;
    gboolean    fits;
  } cases[] = {
    { "<div>", 4000, "</div>", TRUE },
    { "<div>", 100000, "</div>", FALSE },
    { "<div>", 100000, "", FALSE },
    { "<b>", 200000, "", FALSE },
    { "<table><tr><td>", 50000, "", FALSE },
    { "<ul><li>", 50000, "", FALSE },
    { "<b><div></b>", 50000, "", FALSE },
    { "<li><dd>", 50000, "", FALSE },
    { "<optgroup>", 50000, "", FALSE },
    { "<ul><li><dl><dt>a<dd>b</dl></ul>", 20000, "", TRUE },
    { "<dt>a<dd>b", 50000, "<li>", TRUE },
    { "<font color=1><font color=2>", 1900, "<p>x", TRUE },
    { "<p>", 200000, "", TRUE },
    { "<div><p>x</p></div>", 50000, "", TRUE },
    { "<a href='>'", 50000, "", TRUE },
    { "</div>", 100000, "<br>", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char           *html = repeat (cases[i].before, cases[i].n, cases[i].behind);
      g_autoptr (WakhanDocument) document = wakhan_html_import (html);

      g_test_message ("%s", cases[i].before);
      g_assert_true (wakhan_html_shape_fits (html, G_MAXUINT64) == cases[i].fits);
      if (!g_str_equal (cases[i].before, "<a href='>'"))
        g_assert_nonnull (strstr (wakhan_document_get_text (document), "words"));
    }
}

static void
test_many_attributes_do_not_fit (void)
{
  GString *html = g_string_new ("<p a='>'");

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (html, " a%u=1", i);
  g_string_append (html, ">words");
  g_assert_false (wakhan_html_shape_fits (html->str, G_MAXUINT64));
  g_string_free (html, TRUE);
}

static void
test_styles_that_are_never_closed_take_memory (void)
{
  g_autofree char *html = repeat ("<font size=1>", 1000, "<p>x");

  g_assert_true (wakhan_html_shape_fits (html, G_MAXUINT64));
  g_assert_false (wakhan_html_shape_fits (html, 100 * 1000 * 1000));
}

/* Pages put together by chance: offsets lie inside, blocks do not overlap, and each word of the
 * page is in the text, once. */
static void
test_no_word_is_lost (void)
{
  static const char *const tags[] = {
    "p", "div", "b", "i", "a href=x", "ul", "ol", "li", "blockquote", "h2", "span", "table", "tr",
    "td", "th", "pre", "code", "section", "dl", "dt", "dd", "figure", "sup", "em", "center", "q"
  };

  for (guint round = 0; round < 2000; round++)
    {
      GString                   *html = g_string_new (NULL);
      g_autoptr (WakhanDocument) document = NULL;
      guint                      n_words = 0;
      guint                      next = 0;

      for (guint i = 0; i < 40; i++)
        {
          const char *tag = tags[g_test_rand_int_range (0, G_N_ELEMENTS (tags))];

          if (g_test_rand_bit ())
            g_string_append_printf (html, "<%s>", tag);
          else if (g_test_rand_bit ())
            g_string_append_printf (html, "</%.*s>", (int) strcspn (tag, " "), tag);
          else
            g_string_append_printf (html, " w%ux ", n_words++);
        }
      document = wakhan_html_import (html->str);
      for (guint i = 0; i < n_words; i++)
        {
          g_autofree char *word = g_strdup_printf ("w%ux", i);
          const char      *found = strstr (wakhan_document_get_text (document), word);

          if (!found || strstr (found + 1, word))
            g_error ("%s of %s in %s", word, html->str, wakhan_document_get_text (document));
        }
      for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
        {
          const WakhanBlock *block = wakhan_document_get_block (document, i);

          g_assert_cmpuint (block->start, ==, next);
          g_assert_cmpuint (block->end, >=, block->start);
          next = block->end + 1;
        }
      for (guint i = 0; i < wakhan_document_get_n_spans (document); i++)
        {
          const WakhanSpan *span = wakhan_document_get_span (document, i);

          g_assert_cmpuint (span->start, <, span->end);
          g_assert_cmpuint (span->end, <=, wakhan_document_get_length (document));
        }
      g_string_free (html, TRUE);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/html-importer/blocks", test_blocks);
  g_test_add_func ("/html-importer/words", test_words);
  g_test_add_func ("/html-importer/tables", test_tables);
  g_test_add_func ("/html-importer/notes", test_notes);
  g_test_add_func ("/html-importer/the main part", test_main_part);
  g_test_add_func ("/html-importer/credits", test_credits);
  g_test_add_func ("/html-importer/spans", test_spans);
  g_test_add_func ("/html-importer/shapes that take long", test_shapes_that_take_long);
  g_test_add_func ("/html-importer/many attributes do not fit", test_many_attributes_do_not_fit);
  g_test_add_func ("/html-importer/styles that are never closed take memory",
                   test_styles_that_are_never_closed_take_memory);
  g_test_add_func ("/html-importer/no word is lost", test_no_word_is_lost);

  return g_test_run ();
}
