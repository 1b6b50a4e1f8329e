/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-place-words.h"

#include "wakhan-anchor-search.h"
#include "wakhan-key-lines.h"

#include <string.h>

#define CONTEXT 48      /* characters on either side */
#define QUOTE 64        /* of a place without words */
#define MOST_WORDS 1000 /* characters: of more the beginning is kept, as a place */

static const char *const parts[] = { "Quote", "Prefix", "Suffix", "Start", "End", "Selected" };

static char *
dup_key (const char *name,
         const char *part)
{
  return g_strdup_printf ("%s-%s", name, part);
}

static void
store_text (GKeyFile       *keys,
            const char     *group,
            const char     *name,
            const char     *part,
            WakhanDocument *document,
            guint           start,
            guint           end)
{
  g_autofree char *key = dup_key (name, part);
  g_autofree char *text = wakhan_document_dup_range (document, start, end);

  g_key_file_set_string (keys, group, key, text);
}

static void
store_number (GKeyFile   *keys,
              const char *group,
              const char *name,
              const char *part,
              guint       number)
{
  g_autofree char *key = dup_key (name, part);

  g_key_file_set_integer (keys, group, key, number);
}

void
wakhan_place_words_store (GKeyFile              *keys,
                          const char            *group,
                          const char            *name,
                          WakhanDocument        *document,
                          const WakhanTextRange *range)
{
  const guint    length = wakhan_document_get_length (document);
  const gboolean is_selected =
    range->end > range->start && range->end - range->start <= MOST_WORDS;
  WakhanTextRange quote = *range;

  quote.start = MIN (quote.start, length);
  quote.end = is_selected ? MIN (quote.end, length) : MIN (quote.start + QUOTE, length);
  wakhan_place_words_remove (keys, group, name);
  store_text (keys, group, name, "Quote", document, quote.start, quote.end);
  store_text (keys, group, name, "Prefix", document, quote.start - MIN (quote.start, CONTEXT),
              quote.start);
  store_text (keys, group, name, "Suffix", document, quote.end, MIN (quote.end + CONTEXT, length));
  store_number (keys, group, name, "Start", quote.start);
  store_number (keys, group, name, "End", quote.end);
  if (is_selected)
    store_number (keys, group, name, "Selected", TRUE);
}

void
wakhan_place_words_remove (GKeyFile   *keys,
                           const char *group,
                           const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *key = dup_key (name, parts[i]);

      g_key_file_remove_key (keys, group, key, NULL);
    }
}

static char *
dup_text (GKeyFile   *keys,
          const char *group,
          const char *name,
          const char *part)
{
  g_autofree char *key = dup_key (name, part);
  char            *text = wakhan_key_file_dup_string (keys, group, key);

  return text ? text : g_strdup ("");
}

static guint
get_number (GKeyFile   *keys,
            const char *group,
            const char *name,
            const char *part)
{
  g_autofree char *key = dup_key (name, part);

  return MAX (g_key_file_get_integer (keys, group, key, NULL), 0);
}

static gboolean
find_end (WakhanDocument  *document,
          const char      *words,
          guint            end,
          WakhanTextRange *range)
{
  const guint              length = g_utf8_strlen (words, -1);
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new (words, "", "", end - MIN (end, length), end);
  WakhanAnchorMatch match;

  if (!*words || !wakhan_anchor_search_place (anchor, document, &match))
    return FALSE;
  range->start = range->end = match.end;
  return TRUE;
}

gboolean
wakhan_place_words_find (GKeyFile        *keys,
                         const char      *group,
                         const char      *name,
                         WakhanDocument  *document,
                         WakhanTextRange *range)
{
  g_autofree char         *quote = dup_text (keys, group, name, "Quote");
  g_autofree char         *prefix = dup_text (keys, group, name, "Prefix");
  g_autofree char         *suffix = dup_text (keys, group, name, "Suffix");
  const guint              start = get_number (keys, group, name, "Start");
  g_autoptr (WakhanAnchor) anchor = NULL;
  WakhanAnchorMatch        match;

  if (!*quote) /* the end of the text */
    return find_end (document, prefix, start, range);
  anchor = wakhan_anchor_new (quote, prefix, suffix, start, start + g_utf8_strlen (quote, -1));
  if (!wakhan_anchor_search_place (anchor, document, &match))
    return FALSE;
  /* In other surroundings the same words are others. */
  range->start = match.start;
  range->end = match.state == WAKHAN_ANCHOR_FOUND && get_number (keys, group, name, "Selected")
                 ? match.end
                 : match.start;
  return TRUE;
}
