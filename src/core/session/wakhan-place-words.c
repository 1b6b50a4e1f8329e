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

/* A place that is searched for. */
typedef struct
{
  char    *name;
  gboolean is_end;      /* of the text, behind its words */
  gboolean is_selected; /* the words, and not where they begin */
} Sought;

static void
clear_sought (gpointer sought)
{
  g_free (((Sought *) sought)->name);
}

/* (transfer full) (nullable): by which the place is found; NULL: nothing is known of it. */
static WakhanAnchor *
create_anchor (GKeyFile   *keys,
               const char *group,
               Sought     *sought)
{
  g_autofree char *quote = dup_text (keys, group, sought->name, "Quote");
  g_autofree char *prefix = dup_text (keys, group, sought->name, "Prefix");
  g_autofree char *suffix = dup_text (keys, group, sought->name, "Suffix");
  const guint      start = get_number (keys, group, sought->name, "Start");

  sought->is_end = !*quote;
  sought->is_selected = get_number (keys, group, sought->name, "Selected");
  if (*quote)
    return wakhan_anchor_new (quote, prefix, suffix, start, start + g_utf8_strlen (quote, -1));
  if (*prefix)
    return wakhan_anchor_new (prefix, "", "", start - MIN (start, g_utf8_strlen (prefix, -1)),
                              start);
  return NULL;
}

static void
take_place (GHashTable              *places,
            Sought                  *sought,
            const WakhanAnchorMatch *match)
{
  WakhanTextRange range = { match->start, match->start };

  if (match->state == WAKHAN_ANCHOR_UNRESOLVED)
    return;
  if (sought->is_end)
    range.start = range.end = match->end;
  else if (match->state == WAKHAN_ANCHOR_FOUND && sought->is_selected)
    range.end = match->end; /* in other surroundings the same words are others */
  g_hash_table_insert (places, g_steal_pointer (&sought->name), g_memdup2 (&range, sizeof range));
}

/* The names of the places that are kept. */
static GArray *
list_sought (GKeyFile   *keys,
             const char *group)
{
  GArray        *list = g_array_new (FALSE, TRUE, sizeof (Sought));
  g_auto (GStrv) all = g_key_file_get_keys (keys, group, NULL, NULL);

  g_array_set_clear_func (list, clear_sought);
  for (guint i = 0; all && all[i]; i++)
    if (g_str_has_suffix (all[i], "-Quote"))
      {
        const Sought sought = { .name = g_strndup (all[i], strlen (all[i]) - strlen ("-Quote")) };

        g_array_append_val (list, sought);
      }
  return list;
}

GHashTable *
wakhan_place_words_find_all (GKeyFile       *keys,
                             const char     *group,
                             WakhanDocument *document)
{
  GHashTable           *places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GArray)    list = NULL;
  g_autoptr (GPtrArray) anchors = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray)    matches = NULL;

  g_return_val_if_fail (keys && group, places);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), places);

  list = list_sought (keys, group);
  for (guint i = 0; i < list->len; i++)
    {
      WakhanAnchor *anchor = create_anchor (keys, group, &g_array_index (list, Sought, i));

      if (anchor)
        g_ptr_array_add (anchors, anchor);
      else
        g_array_remove_index (list, i--);
    }
  matches = wakhan_anchor_search_stays (anchors, document, NULL);
  for (guint i = 0; i < list->len; i++)
    take_place (places, &g_array_index (list, Sought, i),
                &g_array_index (matches, WakhanAnchorMatch, i));
  return places;
}

gboolean
wakhan_place_words_take (GHashTable      *places,
                         const char      *name,
                         WakhanTextRange *range)
{
  const WakhanTextRange *found;

  g_return_val_if_fail (places && name && range, FALSE);

  found = g_hash_table_lookup (places, name);
  if (found)
    *range = *found;
  return found != NULL;
}
