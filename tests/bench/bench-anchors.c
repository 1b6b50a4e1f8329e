/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finding 1,000 quotations again in a text of 1 MB that was edited all over since
 * they were marked. */

#include "wakhan-anchor.h"
#include "wakhan-text-importer.h"

#include <locale.h>
#include <string.h>

#define SIZE (1000 * 1000)
#define N_ANCHORS 1000
#define N_RUNS 5
#define BAR 500.0 /* milliseconds */

static const char *const words[] = { "salt", "ford", "ferry", "miller", "bridge", "north",
                                     "bank", "spring", "flood", "herd", "keeper", "toll",
                                     "caravan", "winter", "tax", "envoy", "market", "road",
                                     "pass", "snow", "border", "village", "well", "wall" };

static char *
create_text (GRand *random)
{
  GString *text = g_string_sized_new (SIZE + 1000);

  while (text->len < SIZE)
    {
      const guint n_words = g_rand_int_range (random, 40, 160);

      for (guint i = 0; i < n_words; i++)
        g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                                words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))]);
      g_string_append (text, ".\n\n");
    }
  return g_string_free (text, FALSE);
}

static GPtrArray *
create_anchors (WakhanDocument *document,
                GRand          *random)
{
  GPtrArray  *anchors = g_ptr_array_new_with_free_func (g_object_unref);
  const guint step = wakhan_document_get_length (document) / (N_ANCHORS + 1);

  for (guint i = 0; i < N_ANCHORS; i++)
    g_ptr_array_add (anchors, wakhan_anchor_new_for_range (
                                document, i * step, i * step + g_rand_int_range (random, 40, 120)));
  return anchors;
}

/* A word in or out, or another one, in every three hundred letters or so; so that many quotations
 * are no longer there as they were. */
static char *
edit (const char *text,
      GRand      *random)
{
  GString *edited = g_string_sized_new (strlen (text) + 10000);

  while (*text)
    {
      const char *blank =
        strchr (text + MIN (strlen (text), (gsize) g_rand_int_range (random, 100, 500)), ' ');
      const char *next = blank ? strpbrk (blank + 1, " \n") : NULL;

      if (!next)
        break;
      g_string_append_len (edited, text, blank - text);
      if (g_rand_boolean (random))
        g_string_append_printf (edited, " %s",
                                words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))]);
      text = g_rand_boolean (random) ? next : blank;
    }
  g_string_append (edited, text);
  return g_string_free (edited, FALSE);
}

static double
resolve_all (GPtrArray      *anchors,
             WakhanDocument *document,
             guint          *n_found)
{
  const gint64 start = g_get_monotonic_time ();

  *n_found = 0;
  for (guint i = 0; i < anchors->len; i++)
    {
      WakhanAnchorMatch match;

      wakhan_anchor_resolve (g_ptr_array_index (anchors, i), document, &match);
      *n_found += wakhan_anchor_match_is_known (&match);
    }
  return (g_get_monotonic_time () - start) / 1000.0;
}

int
main (void)
{
  g_autoptr (GRand)          random = g_rand_new_with_seed (1999);
  g_autofree char           *text = create_text (random);
  g_autofree char           *edited = edit (text, random);
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (text);
  g_autoptr (WakhanDocument) edited_document = wakhan_markdown_import (edited);
  g_autoptr (GPtrArray)      anchors = create_anchors (document, random);
  double                     best = G_MAXDOUBLE;
  guint                      n_found = 0;

  setlocale (LC_ALL, "");
  for (guint i = 0; i < N_RUNS; i++)
    best = MIN (best, resolve_all (anchors, edited_document, &n_found));
  g_print ("%u quotations in an edited text of %.1f MB: %.0f ms (bar %.0f%s), %u found\n",
           anchors->len, strlen (edited) / 1e6, best, BAR, best > BAR ? ": MISSED" : "", n_found);
  return best <= BAR ? 0 : 1;
}
