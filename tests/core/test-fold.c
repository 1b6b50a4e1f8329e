/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "patience.h"
#include "wakhan-fold.h"

typedef struct
{
  const char *text;
  const char *words;
  const char *hits; /* "start-end " each */
} Case;

static const Case general[] = {
  { "A truce, the Truce, TRUCE", "truce", "2-7 13-18 20-25 " },
  { "1999–2001, 1999-2001 and 1999--2001", "1999-2001", "0-9 11-20 25-35 " },
  { "aaaa", "aa", "0-2 2-4 " },
  { "abab abc", "abc", "5-8 " },
  { "abababc", "ababc", "2-7 " },
  { "line\nbreak \u00a0 here", "line break here", "0-17 " },
  { "It ended.  Nobody", "ended. Nobody", "3-17 " },
  { "It ended.\n\nNobody", "ended. Nobody", "3-17 " },
  { "It ended. Nobody", "ended.  Nobody", "3-16 " },
  { "nothing", "", "" },
  { "no thing", " ", "" },
  { "", "x", "" },
  { "short", "longer than it", "" },
};

static const Case signs[] = {
  { "the Taliban’s “offer”", "taliban's \"offer\"", "4-21 " },
  { "the Taliban's \"offer\"", "Taliban’s „offer“", "4-21 " },
  { "so… then ... so", "...", "2-3 9-12 " },
  { "so... then", "so… then", "0-10 " },
  { "½ litre, 1/2 litre", "1/2", "0-1 9-12 " },
  { "1/2 and ½", "½", "0-3 8-9 " },
  { "CO₂ and CO2, 10 ㎞, №5", "co2", "0-3 8-11 " },
  { "10 ㎞", "km", "3-4 " },
  { "Ｗａｋｈａｎ　１９９９", "wakhan 1999", "0-11 " },
  { "wakhan 1999", "Ｗａｋｈａｎ", "0-6 " },
};

static const Case unseen[] = {
  { "Ka\u200bbul Ka\u200ebul Ka\u00adbul Ka\u2060bul Ka\ufeffbul Ka\u200dbul \u202aKabul\u202c",
    "Kabul", "0-6 7-13 14-20 21-27 28-34 35-41 43-48 " },
  { "Kabul", "Ka\u200bbul", "0-5 " },
  { "Kabul\u200e.", "kabul", "0-5 " },
  { "می\u200cخواهم", "میخواهم", "0-8 " },
  { "Ka\u200e \u200fbul", "ka bul", "0-8 " },
};

static const Case line_hyphens[] = {
  { "the cap-\ntions here", "captions", "4-14 " },
  { "the cap- tions here", "captions", "4-14 " },
  { "the cap‐\n\n tions here", "captions", "4-16 " },
  { "the cap\u00ad\ntions here", "captions", "4-14 " },
  { "the captions", "cap-\ntions", "4-12 " },
  { "a well-\nknown and a well-known and a wellknown", "well-known", "2-13 20-30 " },
  { "a well-\nknown", "wellknown", "2-13 " },
  { "a well-known", "wellknown", "" },
  { "pre- and post-war", "pre- and", "0-8 " },
  { "pre- and post-war", "pre-", "0-3 " },
  { "pre- and post-war", "and", "5-8 " },
  { "a - b", "a-b", "" },
  { "word —\nword", "wordword", "" },
};

static const Case latin[] = {
  { "Café, cafe\u0301 and cafe", "cafe", "0-4 6-11 16-20 " },
  { "Café, cafe", "CAFÉ", "0-4 6-10 " },
  { "Złota Łódź", "zlota lodz", "0-10 " },
  { "zlota lodz", "Złota Łódź", "0-10 " },
  { "Søren, Soren", "soren", "0-5 7-12 " },
  { "Đà Nẵng", "da nang", "0-7 " },
  { "ısırgan ISIRGAN İSTANBUL", "isirgan", "0-7 8-15 " },
  { "İstanbul", "istanbul", "0-8 " },
  { "Ħamrun þing Ðuro Œuvre Æsop Straße STRASSE", "hamrun thing duro oeuvre aesop strasse strasse",
    "0-42 " },
  { "scientiﬁc oﬃce ﬂooded", "scientific office flooded", "0-21 " },
  { "scientific office", "scientiﬁc oﬃce", "0-17 " },
  { "oﬃce", "f", "1-2 " }, /* never half a sign */
  { "Straße", "s", "0-1 4-5 " },
  { "ſeveral Ǆ ŉ", "several", "0-7 " },
};

static const Case greek_cyrillic[] = {
  { "ΛΟΓΟΣ λόγος λογοσ", "λόγος", "0-5 6-11 12-17 " },
  { "Ἀθῆναι", "αθηναι", "0-6 " },
  { "Ёлка елка", "елка", "0-4 5-9 " },
  { "мой мои мои\u0306", "мои", "4-7 " }, /* й is a letter */
  { "мой мои мои\u0306", "мой", "0-3 8-12 " },
  { "Їжак іжак", "іжак", "5-9 " },
};

static const Case hebrew_arabic[] = {
  { "שָׁלוֹם שלום", "שלום", "0-7 8-12 " },
  { "כابل", "x", "" },
  { "كابل کابل", "کابل", "0-4 5-9 " },
  { "علي علی على", "علی", "0-3 4-7 8-11 " },
  { "أحمد إحمد آحمد احمد", "احمد", "0-4 5-9 10-14 15-19 " },
  { "مدرسة مدرسه", "مدرسه", "0-5 6-11 " },
  { "محمـــد مُحَمَّد", "محمد", "0-7 8-16 " },
  { "محمد", "مُحَمَّد", "0-4 " },
  { "سال ۱۳۹۹ سنة ١٣٩٩ 1399", "1399", "4-8 13-17 18-22 " },
  { "1399", "۱۳۹۹", "0-4 " },
  { "ﻛﺎﺑﻞ", "کابل", "0-4 " },
  { "سلام دنیا", "دنیا", "5-9 " },
};

static const Case indic[] = {
  { "किताब कुतुब कतब", "किताब", "0-5 " },
  { "किताब कुतुब कतब", "कतब", "12-15 " },
  { "किताब कुतुब कतब", "क", "12-13 " }, /* not the letter of another syllable */
  { "क्षमा षमा", "षमा", "6-9 " },
  { "বই বাই বুই", "বই", "0-2 " },
  { "কো ক\u09c7\u09be", "কো", "0-2 3-6 " }, /* composed or not */
  { "தமிழ் தமழ", "தமழ", "6-9 " },
  { "१९९९ ১৯৯৯", "1999", "0-4 5-9 " },
};

static const Case south_east[] = {
  { "ကာ ကိ က", "က", "6-7 " },
  { "ភាសា ភសា", "ភសា", "5-8 " },
  { "กา กี กู้", "กู", "" },
  { "น้ำ นำ", "นำ", "4-6 " },
  { "ปี ๒๕๖๔", "2564", "3-7 " },
};

static const Case east[] = {
  { "한국 하구 학교 한국은", "한국", "0-2 9-11 " },
  { "한국", "하", "" },
  { "\u1112\u1161\u11ab\u1100\u116e\u11a8 한국", "한국", "0-6 7-9 " },
  { "한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8", "0-2 " },
  { "がき かき か\u3099き", "がき", "0-2 6-9 " },
  { "がき かき", "かき", "3-5 " },
  { "ｶﾞｽ ガス カス", "ガス", "0-3 4-6 " },
  { "中国\n人民 中国人民", "中国人民", "0-5 6-10 " },
  { "中国人民", "中国 人民", "0-4 " },
};

static const Case pictures[] = {
  { "👩\u200d👧 👩", "👩", "4-5 " },
  { "🇩🇪🇫🇷 🇪🇫", "🇪🇫", "5-7 " },
  { "👍🏽 👍", "👍", "0-2 3-4 " },
};

static void
assert_hits (const Case *one)
{
  g_autoptr (WakhanFoldedText) folded = wakhan_folded_text_new (one->text, WAKHAN_FOLD_ALL);
  g_autoptr (GArray)           hits = wakhan_folded_text_find (folded, one->words, FALSE, 100);
  g_autoptr (GString)          found = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    {
      const WakhanTextRange *hit = &g_array_index (hits, WakhanTextRange, i);

      g_string_append_printf (found, "%u-%u ", hit->start, hit->end);
    }
  if (g_strcmp0 (found->str, one->hits) != 0)
    g_test_fail_printf ("“%s” in “%s”: %s, not %s", one->words, one->text, found->str, one->hits);
}

typedef struct
{
  const char *path;
  const Case *cases;
  gsize       n_cases;
} Group;

static void
test_group (gconstpointer data)
{
  const Group *group = data;

  for (gsize i = 0; i < group->n_cases; i++)
    assert_hits (&group->cases[i]);
}

static void
test_far_away (void)
{
  g_autoptr (GString)          text = g_string_new (NULL);
  g_autoptr (WakhanFoldedText) folded = NULL;
  g_autoptr (GArray)           hits = NULL;

  for (guint i = 0; i < 3000; i++)
    g_string_append (text, i % 100 == 99 ? "Łódź­ﬁ, " : "слово Weg 中文 , ");
  folded = wakhan_folded_text_new (text->str, WAKHAN_FOLD_ALL);
  hits = wakhan_folded_text_find (folded, "lodzfi", FALSE, 1000);
  g_assert_cmpuint (hits->len, ==, 30);
  for (guint i = 0; i < hits->len; i++)
    {
      const WakhanTextRange *hit = &g_array_index (hits, WakhanTextRange, i);
      g_autofree char       *found = g_utf8_substring (text->str, hit->start, hit->end);

      g_assert_cmpstr (found, ==, "Łódź­ﬁ");
    }
}

static void
test_limit (void)
{
  g_autoptr (WakhanFoldedText) folded = wakhan_folded_text_new ("a a a a a", WAKHAN_FOLD_ALL);
  g_autoptr (GArray)           hits = wakhan_folded_text_find (folded, "a", FALSE, 3);

  g_assert_cmpuint (hits->len, ==, 3);
}

static void
test_whole_words (void)
{
  g_autoptr (WakhanFoldedText) folded =
    wakhan_folded_text_new ("war, warden, pre-war; post- war’s wár 中国人", WAKHAN_FOLD_ALL);
  g_autoptr (GArray) hits = wakhan_folded_text_find (folded, "war", TRUE, 100);
  g_autoptr (GArray) wide = wakhan_folded_text_find (folded, "国", TRUE, 100);

  g_assert_cmpuint (hits->len, ==, 4);
  g_assert_cmpuint (wide->len, ==, 1);
}

static void
test_filters (void)
{
  g_assert_true (wakhan_fold_has_words ("What Beijing wants", "beijing what"));
  g_assert_true (wakhan_fold_has_words ("Die Straße", "  strasse "));
  g_assert_true (wakhan_fold_has_words ("don’t", "don't"));
  g_assert_true (wakhan_fold_has_words ("anything", ""));
  g_assert_false (wakhan_fold_has_words ("한국", "하구"));
  g_assert_false (wakhan_fold_has_words ("What Beijing wants", "beijing kabul"));
}

/* Of any text whatever, and any words: hits in the text, in its order, that do not overlap. */
static void
test_random_texts (void)
{
  static const char *const pieces[] = { "a", "B", " ", "\n", "-", "\u00ad", "\u200b",
                                        "\u200d", "ß", "ﬁ", "½", "é", "e", "\u0301",
                                        "\u0327", "क", "ि", "्", "가", "\u1100", "\u1161",
                                        "\u11a8", "か", "\u3099", "中", "ـ", "م", "\u064f",
                                        "👩", "🇩", "ำ", "น" };

  for (guint round = 0; round < 20000; round++)
    {
      g_autoptr (GString)          text = g_string_new (NULL);
      g_autoptr (GString)          words = g_string_new (NULL);
      g_autoptr (WakhanFoldedText) folded = NULL;
      g_autoptr (GArray)           hits = NULL;
      guint                        reached = 0;

      for (int i = g_test_rand_int_range (0, 40); i > 0; i--)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      for (int i = g_test_rand_int_range (1, 4); i > 0; i--)
        g_string_append (words, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      folded = wakhan_folded_text_new (text->str, round % 4);
      hits = wakhan_folded_text_find (folded, words->str, FALSE, 100);
      for (guint i = 0; i < hits->len; i++)
        {
          const WakhanTextRange *hit = &g_array_index (hits, WakhanTextRange, i);

          g_assert_cmpuint (hit->start, >=, reached);
          g_assert_cmpuint (hit->end, >, hit->start);
          reached = hit->end;
        }
      g_assert_cmpuint (reached, <=, g_utf8_strlen (text->str, -1));
    }
}

/* What is wrong shall cost no time either: periods, and letters that are cut from their marks. */
static void
test_costs_little (void)
{
  const char *const pieces[] = { "a", "कि", "e\u0301", "a-\n" };
  const char *const words[] = { "a", "क", "e", "a-a" };

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString)          text = g_string_new (NULL);
      g_autoptr (GString)          long_words = g_string_new (NULL);
      g_autoptr (WakhanFoldedText) folded = NULL;
      g_autoptr (GArray)           hits = NULL;
      const gint64                 start = g_get_monotonic_time ();

      while (text->len < 400000 / get_patience ())
        g_string_append (text, pieces[i]);
      while (long_words->len < 2000)
        g_string_append (long_words, words[i]);
      g_string_append (long_words, "b");
      folded = wakhan_folded_text_new (text->str, WAKHAN_FOLD_ALL);
      hits = wakhan_folded_text_find (folded, long_words->str, FALSE, 1000);
      g_assert_cmpuint (hits->len, ==, 0);
      g_assert_cmpfloat (g_get_monotonic_time () - start, <, 20 * get_patience () * G_USEC_PER_SEC);
    }
}

int
main (int    argc,
      char **argv)
{
  static const Group groups[] = {
    { "/fold/words-of-any-text", general, G_N_ELEMENTS (general) },
    { "/fold/signs-and-numbers", signs, G_N_ELEMENTS (signs) },
    { "/fold/what-is-unseen", unseen, G_N_ELEMENTS (unseen) },
    { "/fold/hyphens-at-a-line-s-end", line_hyphens, G_N_ELEMENTS (line_hyphens) },
    { "/fold/latin", latin, G_N_ELEMENTS (latin) },
    { "/fold/greek-and-cyrillic", greek_cyrillic, G_N_ELEMENTS (greek_cyrillic) },
    { "/fold/hebrew-and-arabic", hebrew_arabic, G_N_ELEMENTS (hebrew_arabic) },
    { "/fold/devanagari-bengali-tamil", indic, G_N_ELEMENTS (indic) },
    { "/fold/burmese-khmer-thai", south_east, G_N_ELEMENTS (south_east) },
    { "/fold/korean-japanese-chinese", east, G_N_ELEMENTS (east) },
    { "/fold/pictures", pictures, G_N_ELEMENTS (pictures) },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    g_test_add_data_func (groups[i].path, &groups[i], test_group);
  g_test_add_func ("/fold/hits-far-from-the-beginning", test_far_away);
  g_test_add_func ("/fold/stops-at-the-limit", test_limit);
  g_test_add_func ("/fold/whole-words", test_whole_words);
  g_test_add_func ("/fold/filters", test_filters);
  g_test_add_func ("/fold/any-text", test_random_texts);
  g_test_add_func ("/fold/costs-little", test_costs_little);
  return g_test_run ();
}
