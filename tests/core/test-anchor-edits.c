/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words that were edited, each way to edit them once, and what is found of them. */

#include "edits.h"
#include "kept-anchors.h"
#include "quotations.h"
#include "wakhan-anchor-search.h"
#include "wakhan-text-importer.h"

#include <string.h>

static const char english[] =
  "The lighthouse was built in a hurry. Three ships had gone down in one autumn, and the harbour "
  "board found its money within a week. The builder was a man called Hester, who had never put up "
  "anything taller than a barn; he said so plainly, and they hired him because nobody else would "
  "begin before the spring. He started by measuring the wind.\n"
  "\"Every morning a boy climbed the rock with a kite,\" she wrote - the neighbours laughed at "
  "first... Later, when the chapel roof blew off, they stopped laughing and brought him eggs.\n"
  "What the office shows is how the stone came there. The blocks were floated round the headland "
  "on rafts of empty barrels, forty at a time. Two of the rafts broke loose. One was found the "
  "following year with a family of seals asleep on top of it. The lamp came in nineteen crates.";

static const char french[] =
  "Le marché se tient le jeudi, depuis si longtemps que personne ne sait pourquoi. À sept heures, "
  "la cloche sonne : « Eh bien, répondit-elle, vous venez de manger l'étang ! » Ma tante Hélène "
  "vendait du miel ; elle possédait quarante ruches dans un pré oublié. D'où vient-il ?";

static const char persian[] =
  "در کوچه‌ای که به رودخانه می‌رسید، کتاب‌فروشی کوچکی بود که صاحبش هیچ کتابی را دو بار نمی‌فروخت. "
  "می‌گفت هر کتاب یک بار راه می‌افتد و اگر برگشت، یعنی خسته شده است. کتاب‌های خسته "
  "را در قفسه‌ای کنار "
  "پنجره می‌گذاشت تا آفتاب بخورند.";

static const char chinese[] =
  "老城南门外有一家修钟表的铺子，门面只有两步宽，里面却挂着三百多只钟。他从不把钟调到同一个时间，说那样太吵；"
  "每只钟各走各的，店里就总有一只在报时，像一群人轮流说话。我第一次去是为了祖父的怀表。那只表在抽屉里躺了二十年。";

static const char thai[] =
  "ที่ปลายสะพานไม้เก่ามีร้านขายว่าวของลุงบุญมี ร้านนั้นเปิดเฉพาะวันที่ลมแรง "
  "ว่าวของลุงทำจากกระดาษหนังสือพิมพ์ "
  "กับไม้ไผ่สีสุก แต่ไม่มีตัวไหนเหมือนกันเลย";

/* clang-format off */
static const struct
{
  const char *what;
  const char *text;
  const char *quote;
  const char *old; /* in the text, and what is written in its place */
  const char *new;
  const char *there; /* what is to be found */
  gboolean    is_sure;
} cases[] = {
  { "a word changed", english, "they hired him because nobody else would begin", "nobody else", "no man else", "they hired him because no man else would begin", TRUE },
  { "a letter changed", english, "who had never put up anything taller", "never", "newer", "who had newer put up anything taller", TRUE },
  { "letters swapped", english, "forty at a time", "forty", "fotry", "fotry at a time", FALSE },
  { "a letter left out", english, "measuring", "measuring", "mesuring", "mesuring", FALSE },
  { "a letter beside it", english, "measuring", "wind", "wimd", "measuring", TRUE },
  { "a word put in", english, "The blocks were floated round the headland", "were", "were then", "The blocks were then floated round the headland", TRUE },
  { "a word put into a few", english, "measuring the wind", "the wind", "the cold wind", "measuring the cold wind", FALSE },
  { "words put into a few", english, "seals asleep", "seals asleep", "seals that were not asleep", "seals that were not asleep", FALSE },
  { "a footnote put into a few", english, "measuring the wind", "measuring the", "measuring12 the", "measuring12 the wind", TRUE },
  { "a sign put into a few", chinese, "店里就总有一只在报时", "总有", "总没有", "店里就总没有一只在报时", TRUE },
  { "signs put into a few", chinese, "一只在报时", "一只在", "一只并不在", "一只并不在报时", FALSE },
  { "a word left out", english, "with a family of seals asleep on top of it", "asleep ", "", "with a family of seals on top of it", TRUE },
  { "a word beside a short one", english, "harbour", "harbour board", "harbour council", "harbour", TRUE },
  { "both sides of a short one", english, "neighbours", "the neighbours laughed", "our neighbours smiled", "neighbours", FALSE },
  { "a sentence put in", english, "Two of the rafts broke loose. One was found", "loose. One", "loose. It rained. One", "Two of the rafts broke loose. It rained. One was found", FALSE },
  { "a sentence split", english, "anything taller than a barn; he said so plainly", "barn; he", "barn. He", "anything taller than a barn. He said so plainly", TRUE },
  { "curly marks", english, "\"Every morning a boy", "\"Every", "“Every", "“Every morning a boy", TRUE },
  { "a dash", english, "she wrote - the neighbours", " - ", " – ", "she wrote – the neighbours", TRUE },
  { "an ellipsis", english, "laughed at first... Later", "...", "…", "laughed at first… Later", TRUE },
  { "a ligature", english, "What the office shows", "ffi", "ﬃ", "What the oﬃce shows", TRUE },
  { "a soft hyphen", english, "floated round the headland", "headland", "head\302\255land", "floated round the head\302\255land", TRUE },
  { "a line break within", english, "in one autumn, and the harbour", "autumn, and the", "autumn, and\nthe", "in one autumn, and\nthe harbour", TRUE },
  { "a hyphen at the end of a line", english, "in one autumn, and the harbour", "autumn", "au-\ntumn", "in one au-\ntumn, and the harbour", TRUE },
  { "two blanks", english, "in one autumn, and the harbour", "one autumn", "one  autumn", "in one  autumn, and the harbour", TRUE },
  { "decomposed", french, "Ma tante Hélène", "Hélène", "He\314\201le\314\200ne", "Ma tante He\314\201le\314\200ne", TRUE },
  { "decomposed beside it", french, "vendait du miel", "Hélène", "He\314\201le\314\200ne", "vendait du miel", TRUE },
  { "a held mark", french, "manger l'étang !", "étang !", "étang\302\240!", "manger l'étang\302\240!", TRUE },
  { "an apostrophe", french, "manger l'étang !", "l'é", "l’é", "manger l’étang !", TRUE },
  { "a blank for a joiner", persian, "کتاب‌فروشی کوچکی بود", "کتاب‌فروشی", "کتاب فروشی", "کتاب فروشی کوچکی بود", TRUE },
  { "no joiner", persian, "به رودخانه می‌رسید", "می‌رسید", "میرسید", "به رودخانه میرسید", TRUE },
  { "Arabic forms", persian, "هر کتاب یک بار", "کتاب یک بار راه", "كتاب يك بار راه", "هر كتاب يك بار", TRUE },
  { "tatweel", persian, "آفتاب بخورند", "آفتاب", "آفتــاب", "آفتــاب بخورند", TRUE },
  { "a character changed", chinese, "里面却挂着三百多只钟", "三百多只", "五百多只", "里面却挂着五百多只钟", TRUE },
  { "a character put in", chinese, "他从不把钟调到同一个时间", "调到", "调整到", "他从不把钟调整到同一个时间", TRUE },
  { "a character left out", chinese, "店里就总有一只在报时", "总有", "有", "店里就有一只在报时", TRUE },
  { "narrow marks", chinese, "修钟表的铺子，门面只有两步宽", "铺子，", "铺子,", "修钟表的铺子,门面只有两步宽", TRUE },
  { "a Thai word", thai, "ร้านนั้นเปิดเฉพาะวันที่ลมแรง", "เฉพาะ", "แค่", "ร้านนั้นเปิดแค่วันที่ลมแรง", TRUE },
  { "a Thai vowel in two", thai, "ว่าวของลุงทำจากกระดาษ", "ทำ", "ทํา", "ว่าวของลุงทํา" "จากกระดาษ", TRUE },
};
/* clang-format on */

static char *
replace (const char *text,
         const char *old,
         const char *new)
{
  const char *found = strstr (text, old);

  g_assert_nonnull (found);
  g_assert_null (strstr (found + 1, old));
  return g_strdup_printf ("%.*s%s%s", (int) (found - text), text, new, found + strlen (old));
}

/* Of what stands once in the text. */
static WakhanAnchor *
mark (WakhanDocument *document,
      const char     *quote)
{
  const char *text = wakhan_document_get_text (document);
  const char *found = strstr (text, quote);
  guint       start;

  g_assert_nonnull (found);
  start = g_utf8_pointer_to_offset (text, found);
  return wakhan_anchor_new_for_range (document, start, start + g_utf8_strlen (quote, -1));
}

static char *
find (WakhanAnchor      *anchor,
      WakhanDocument    *document,
      WakhanAnchorMatch *match)
{
  g_autoptr (GPtrArray)  anchors = g_ptr_array_new ();
  g_autoptr (GHashTable) matches = NULL;

  g_ptr_array_add (anchors, anchor);
  matches = wakhan_anchor_search (anchors, document, NULL);
  *match = *(WakhanAnchorMatch *) g_hash_table_lookup (matches, anchor);
  return wakhan_anchor_match_is_known (match)
           ? wakhan_document_dup_range (document, match->start, match->end)
           : NULL;
}

static void
test_case (gconstpointer data)
{
  const guint                i = GPOINTER_TO_UINT (data);
  g_autofree char           *edited = replace (cases[i].text, cases[i].old, cases[i].new);
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (cases[i].text);
  g_autoptr (WakhanDocument) edited_document = kept_anchors_create_document (edited);
  g_autoptr (WakhanAnchor)   anchor = mark (document, cases[i].quote);
  WakhanAnchorMatch          match;
  g_autofree char           *found = find (anchor, edited_document, &match);

  g_assert_cmpstr (found, ==, cases[i].there);
  g_assert_cmpint (match.state, ==,
                   cases[i].is_sure ? WAKHAN_ANCHOR_FOUND : WAKHAN_ANCHOR_DOUBTFUL);
}

#define BEFORE "The rock was measured for two months, and nobody laughed any more. "
#define LEFT "A boy with a kite climbed up there each morning before the tide came in"
#define FIRST LEFT "."
#define SECOND "It held."
#define SHORT_NEW "Nobody in the village paid him anything for all of that."
#define LONG_NEW                                                                                   \
  SHORT_NEW " The neighbours came to look, went home again and told each other what they had not " \
            "seen; the board met twice a week about the price of lime and put off whatever else "  \
            "there was until the next year, as boards do."
#define BEHIND " The lamp arrived from the city in nineteen crates, of which eighteen were whole."

/* Words over the end of a sentence, where something is edited just there. */
static void
test_seams (void)
{
  static const struct
  {
    const char *edited;
    const char *there;
    gboolean    is_sure;
  } seams[] = {
    { BEFORE FIRST "\n" SECOND BEHIND, FIRST "\n" SECOND, TRUE },
    { BEFORE FIRST " " SHORT_NEW " " SECOND BEHIND, FIRST " " SHORT_NEW " " SECOND, FALSE },
    { BEFORE FIRST " " LONG_NEW " " SECOND BEHIND, LEFT, FALSE },
    { BEFORE FIRST BEHIND " " LONG_NEW " " SECOND, FIRST, TRUE },
  };
  g_autoptr (WakhanDocument) document =
    kept_anchors_create_document (BEFORE FIRST " " SECOND BEHIND);
  g_autoptr (WakhanAnchor) anchor = mark (document, FIRST " " SECOND);

  for (gsize i = 0; i < G_N_ELEMENTS (seams); i++)
    {
      g_autoptr (WakhanDocument) edited = kept_anchors_create_document (seams[i].edited);
      WakhanAnchorMatch          match;
      g_autofree char           *found = find (anchor, edited, &match);

      g_assert_cmpstr (found, ==, seams[i].there);
      g_assert_cmpint (match.state, ==,
                       seams[i].is_sure ? WAKHAN_ANCHOR_FOUND : WAKHAN_ANCHOR_DOUBTFUL);
    }
}

#define NEW "Something that is new comes first. "

/* What was marked of stops, blanks and signs, no more and no less, where all of it stands further
 * on in a text. */
static void
test_signs (void)
{
  static const char text[] =
    "It cost (€ 50) in all, and nobody complained; the boy — a kite in his hand — climbed the "
    "rock. Elle dit : « Eh bien, vous venez de manger mon étang ! » et rit... Then (“well, then”) "
    "she left.";
  static const struct
  {
    const char *before; /* stands once */
    const char *quote;
  } signs[] = {
    { "cost (", "€ 50" },
    { "all,", " and nobody" },
    { "all", ", and nobody complained;" },
    { "boy ", "—" },
    { "boy —", " " },
    { "boy", " — a kite" },
    { "dit : ", "« Eh bien" },
    { "manger mon", " étang ! »" },
    { "étang", " ! » " },
    { "rit", "..." },
    { "rit..", "." },
    { "Then ", "(“well, then”)" },
    { "Then (", "“well" },
    { "well, ", "then”" },
  };
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (text);
  g_autofree char           *later = g_strconcat (NEW, text, NULL);
  g_autoptr (WakhanDocument) edited = kept_anchors_create_document (later);

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      const char              *at = strstr (text, signs[i].before) + strlen (signs[i].before);
      const guint              start = g_utf8_pointer_to_offset (text, at);
      g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new_for_range (
        document, start, start + g_utf8_strlen (signs[i].quote, -1));
      WakhanAnchorMatch match;
      g_autofree char  *found = find (anchor, edited, &match);

      g_assert_cmpstr (wakhan_anchor_get_quote (anchor), ==, signs[i].quote);
      g_assert_cmpstr (found, ==, signs[i].quote);
      g_assert_cmpuint (match.start, ==,
                        start + strlen (NEW));
    }
}

/* What is left of words is never left out of them, be it deep in a longer word. */
static void
test_compound (void)
{
  static const char behind[] = " wurde im Frühjahr verkauft, und niemand weiß an wen.";
  g_autofree char  *old = g_strconcat ("Bahnhof", behind, NULL);
  g_autofree char *new = g_strconcat ("Der Hauptzentralbahnhof", behind, NULL);
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (old);
  g_autoptr (WakhanDocument) edited = kept_anchors_create_document (new);
  g_autoptr (WakhanAnchor)   anchor = mark (document, "Bahnhof");
  WakhanAnchorMatch          match;
  g_autofree char           *found = find (anchor, edited, &match);

  g_assert_nonnull (found);
  g_assert_true (g_str_has_suffix (found, "ahnhof"));
}

#define TWIN "The minutes of the last meeting were read and approved."

/* The copy that was marked was edited; the other is not it. */
static void
test_twin (void)
{
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (
    "The committee met on the fourth of May. " TWIN " Mrs Calder reported that the roof leaks.\n"
    "The committee met on the first of June. " TWIN " Mr Ostrow reported that the builder fled.");
  g_autoptr (WakhanDocument) edited = kept_anchors_create_document (
    "The committee met on the fourth of May. The minutes of the last meeting were read aloud and "
    "approved. Mrs Calder reported that the roof leaks.\n"
    "The committee met on the first of June. " TWIN " Mr Ostrow reported that the builder fled.");
  g_autoptr (WakhanAnchor) first = mark (document, TWIN);
  WakhanAnchorMatch        match;
  g_autofree char         *found = find (first, edited, &match);

  g_assert_cmpstr (found, ==, "The minutes of the last meeting were read aloud and approved.");
}

/* Of a paragraph that stands elsewhere all is sure, at its beginning and its end, too, where what
 * stood beside the words is that of another paragraph. */
static void
test_moved (void)
{
  static const char *const paragraphs[] = {
    "Quarrymen came from the north with their wives and forty goats, and stayed for two winters.",
    "The toll-keeper, Mary Dunn, kept a diary to her death, of which nine volumes are left.",
    "Nothing is known of the months in which the river stood so low that boys walked over it.",
    "桥头的茶馆由一位姓陈的寡妇经营了二十多年，她每天清晨都要先给河神上一炷香，然后才肯开门。",
  };
  static const struct
  {
    guint       paragraph;
    const char *quote;
  } quotes[] = {
    { 1, "The toll-keeper" },
    { 1, "toll-keeper, Mary Dunn" },
    { 1, "nine volumes are left." },
    { 1, "volumes are left" },
    { 3, "桥头的茶馆" },
    { 3, "然后才肯开门" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (quotes); i++)
    for (guint to = 0; to < G_N_ELEMENTS (paragraphs); to++)
      {
        g_autoptr (GPtrArray)      lines = g_ptr_array_new ();
        g_autofree char           *old = NULL;
        g_autofree char           *moved = NULL;
        g_autoptr (WakhanDocument) document = NULL;
        g_autoptr (WakhanDocument) edited = NULL;
        g_autoptr (WakhanAnchor)   anchor = NULL;
        g_autofree char           *found = NULL;
        WakhanAnchorMatch          match;

        for (gsize k = 0; k < G_N_ELEMENTS (paragraphs); k++)
          g_ptr_array_add (lines, (char *) paragraphs[k]);
        g_ptr_array_add (lines, NULL);
        old = g_strjoinv ("\n", (char **) lines->pdata);
        g_ptr_array_remove_index (lines, quotes[i].paragraph);
        g_ptr_array_insert (lines, (int) to, (char *) paragraphs[quotes[i].paragraph]);
        moved = g_strjoinv ("\n", (char **) lines->pdata);
        document = kept_anchors_create_document (old);
        edited = kept_anchors_create_document (moved);
        anchor = mark (document, quotes[i].quote);
        found = find (anchor, edited, &match);
        g_assert_cmpstr (found, ==, quotes[i].quote);
        g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_FOUND);
      }
}

/* Footnotes come in beside words that stand at the edge of a text, where little else is. */
static void
test_edges (void)
{
  static const struct
  {
    const char *old;
    const char *new;
    const char *quote;
  } cases[] = {
    { "The mill stood by the ford, and its wheel turned until the thaw.",
      "The1 mill stood2 by the ford, and its wheel turned until the thaw.", "mill stood" },
    { "Until the thaw the wheel turned by the ford, and there it is.",
      "Until the thaw the wheel turned by the ford, and1 there2 it is.", "there" },
    { "河边的磨坊一直转动到冰雪融化的时候，后来没有人再去那里磨面了。",
      "1河边2的磨坊一直转动到冰雪融化的时候，后来没有人再去那里磨面了。", "的磨坊一直转动到冰雪" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = kept_anchors_create_document (cases[i].old);
      g_autoptr (WakhanDocument) edited = kept_anchors_create_document (cases[i].new);
      g_autoptr (WakhanAnchor)   anchor = mark (document, cases[i].quote);
      WakhanAnchorMatch          match;
      g_autofree char           *found = find (anchor, edited, &match);

      g_assert_cmpstr (found, ==, cases[i].quote);
      g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_FOUND);
    }
}

/* The paragraph that was marked is gone, and one like it is left. */
static void
test_look_alike (void)
{
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (
    "It was a dry year.\n"
    "The northern ferry was sold in May to the miller, who let it rot at the quay.\n"
    "The southern ferry was sold in June to the baker, who let it rot at the quay.\n"
    "Nobody crossed any more.");
  g_autoptr (WakhanDocument) edited = kept_anchors_create_document (
    "It was a dry year.\n"
    "The southern ferry was sold in June to the baker, who let it rot at the quay.\n"
    "Nobody crossed any more.");
  static const char *const quotes[] = { "ferry was sold in", "who let it rot at the quay",
                                        "sold in May to the miller",
                                        "The northern ferry was sold in May to the miller" };

  for (gsize i = 0; i < G_N_ELEMENTS (quotes); i++)
    {
      g_autoptr (WakhanAnchor) anchor = mark (document, quotes[i]);
      WakhanAnchorMatch        match;
      g_autofree char         *found = find (anchor, edited, &match);

      if (match.state == WAKHAN_ANCHOR_FOUND)
        g_error ("“%s” is said to be “%s”", quotes[i], found);
    }
}

/* What of @edit's quotations that still stand is found where they do. */
static void
assert_most_are_found (GArray     *study,
                       const Edit *edit)
{
  g_autoptr (GRand)          random = g_rand_new_with_seed (1998);
  g_autoptr (GArray)         edited = edit->apply (study, NULL, .1, random);
  g_autoptr (GArray)         quotations = quotations_choose (study, NULL, 100, random);
  g_autofree char           *old_words = edited_text_dup (study);
  g_autofree char           *new_words = edited_text_dup (edited);
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (old_words);
  g_autoptr (WakhanDocument) edited_document = kept_anchors_create_document (new_words);
  g_autoptr (GPtrArray)      anchors = kept_anchors_new (document, quotations);
  g_autoptr (GHashTable)     matches = wakhan_anchor_search (anchors, edited_document, NULL);
  g_autoptr (EditedMap)      map = edited_map_new (edited, study);
  guint                      n = 0;
  guint                      n_found = 0;

  if (g_str_equal (old_words, new_words))
    {
      g_test_skip ("there is nothing of the kind in it");
      return;
    }
  for (guint i = 0; i < quotations->len; i++)
    {
      const EditedRange       *range = &g_array_index (quotations, Quotation, i).range;
      const WakhanAnchorMatch *match =
        g_hash_table_lookup (matches, g_ptr_array_index (anchors, i));
      EditedPlace place;

      edited_map_find (map, range->start, range->end, &place);
      if (place.n_left * 4 < place.n_letters * 3)
        continue;
      n++;
      n_found += match->start < place.end && match->end > place.start;
    }
  if (n_found * 100 < n * 95)
    g_error ("%s: %u of %u found", edit->name, n_found, n);
}

static void
test_study (gconstpointer data)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("WAKHAN_DATA_DIR"), "study", "china-taliban-2021.md", NULL);
  g_autoptr (GFile)          file = g_file_new_for_path (path);
  g_autoptr (WakhanDocument) document = wakhan_text_import_file (file, NULL, NULL, NULL);
  g_autoptr (GArray)         study = edited_text_new (wakhan_document_get_text (document));

  assert_most_are_found (study, data);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/anchor-edits/case/%s", cases[i].what);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/anchor-edits/over-the-end-of-a-sentence", test_seams);
  for (guint i = 0; i < edits_get_n (); i++)
    if (!edits_get (i)->prepare)
      {
        g_autofree char *path = g_strdup_printf ("/anchor-edits/study/%s", edits_get (i)->name);

        g_test_add_data_func (path, edits_get (i), test_study);
      }
  g_test_add_func ("/anchor-edits/stops-and-blanks-are-as-they-were-marked", test_signs);
  g_test_add_func ("/anchor-edits/what-is-left-of-words-is-of-them", test_compound);
  g_test_add_func ("/anchor-edits/the-edited-twin-is-meant", test_twin);
  g_test_add_func ("/anchor-edits/at-the-edge-of-a-text-there-is-little-to-know", test_edges);
  g_test_add_func ("/anchor-edits/a-paragraph-moved", test_moved);
  g_test_add_func ("/anchor-edits/a-look-alike-is-not-it", test_look_alike);
  return g_test_run ();
}
