/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-words.h"

#include <string.h>

typedef struct
{
  const char *text;   /* with what is drawn between bars */
  const char *fitted; /* NULL: nothing */
} Case;

static const Case cases[] = {
  { "They |agreed wi|th it.", "agreed with" },
  { "They ag|reed with| it.", "agreed with" },
  { "So | it was |.", "it was" },
  { "One | | two", NULL },
  { "I do|n|’t know", "don’t" },
  { "the essay|’s| end", "essay’s" },
  { "a north|-ea|st wind", "-east" },
  { "north-e|as|t", "east" },
  { "in 19|9|9.", "1999" },
  { "caf|e|\u0301 noir", "cafe\u0301" },
  { "بازار|ها| بزرگ", "بازارها" },
  { "می|‌ر|وم", "می‌روم" },
  { "中|国与|阿富汗", "国与" },
  { "ภ|าษ|าไทย", "าษ" },
  { "กิ|น|้ำ", "น้" },
  { "|whole|", "whole" },
  { "“|(x)|”", "(x)" },
};

static WakhanDocument *
create_document (const char *text)
{
  const WakhanBlock block = { .kind = WAKHAN_BLOCK_PARAGRAPH,
                              .start = 0,
                              .end = g_utf8_strlen (text, -1) };
  GArray           *blocks = g_array_new (FALSE, TRUE, sizeof (WakhanBlock));

  g_array_append_val (blocks, block);
  return wakhan_document_new (g_strdup (text), blocks,
                              g_array_new (FALSE, TRUE, sizeof (WakhanSpan)));
}

static void
test_fit (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv)             parts = g_strsplit (cases[i].text, "|", 3);
      g_autofree char           *text = g_strjoinv ("", parts);
      g_autoptr (WakhanDocument) document = create_document (text);
      guint                      start = g_utf8_strlen (parts[0], -1);
      guint                      end = start + g_utf8_strlen (parts[1], -1);
      g_autofree char           *words = NULL;

      g_assert_cmpint (wakhan_words_fit (document, &start, &end), ==, cases[i].fitted != NULL);
      words = cases[i].fitted ? wakhan_document_dup_range (document, start, end) : NULL;
      g_assert_cmpstr (words, ==, cases[i].fitted);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/a-range-drawn-by-hand-is-one-of-whole-words", test_fit);
  return g_test_run ();
}
