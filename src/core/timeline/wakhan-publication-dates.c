/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-publication-dates.h"

#include "wakhan-date-finder.h"
#include "wakhan-publication.h"

typedef struct
{
  WakhanDocument *document;
  const char     *text;

  guint                  block; /* the next one */
  WakhanPublicationPlace place; /* of the section */
  guint                  level; /* of its heading */
} Walk;

static WakhanSlice
get_slice (const Walk *self,
           guint       start,
           guint       end)
{
  return (WakhanSlice){ self->text + wakhan_document_offset_to_byte (self->document, start),
                        self->text + wakhan_document_offset_to_byte (self->document, end) };
}

/* A deeper heading stays in its section, unless it is one of references itself. */
static const WakhanBlock *
enter_block (Walk *self)
{
  const WakhanBlock     *block = wakhan_document_get_block (self->document, self->block++);
  WakhanSlice            words;
  WakhanPublicationPlace place;

  if (block->kind != WAKHAN_BLOCK_HEADING)
    return block;
  words = get_slice (self, block->start, block->end);
  place = wakhan_publication_find_place (&words);
  if (place == WAKHAN_PUBLICATION_IN_TEXT && self->place != place && block->level > self->level)
    return block;
  self->place = place;
  self->level = block->level;
  return block;
}

static WakhanPublicationPlace
get_place (const Walk        *self,
           const WakhanBlock *block)
{
  return block->kind == WAKHAN_BLOCK_FOOTNOTE && self->place == WAKHAN_PUBLICATION_IN_TEXT
           ? WAKHAN_PUBLICATION_IN_NOTES
           : self->place;
}

static void
add_names (const Walk        *self,
           const WakhanBlock *block,
           GHashTable        *names)
{
  const WakhanSlice words = get_slice (self, block->start, block->end);
  const char       *at = words.start;

  while (at < words.end)
    {
      const char *next = at;

      while (next < words.end && g_unichar_isalpha (g_utf8_get_char (next)))
        next = g_utf8_next_char (next);
      if (next > at && g_unichar_isupper (g_utf8_get_char (at)))
        g_hash_table_add (names, g_strndup (at, next - at));
      at = next > at ? next : g_utf8_next_char (next);
    }
}

/* The names in the lists of references; NULL: there is no such list. */
static GHashTable *
find_names (WakhanDocument *document,
            const char     *text)
{
  Walk        walk = { .document = document, .text = text };
  GHashTable *names = NULL;

  while (walk.block < wakhan_document_get_n_blocks (document))
    {
      const WakhanBlock *block = enter_block (&walk);

      if (walk.place != WAKHAN_PUBLICATION_IN_REFERENCES)
        continue;
      if (!names)
        names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      add_names (&walk, block, names);
    }
  return names;
}

guint8 *
wakhan_publication_dates_find (WakhanDocument *document,
                               const char     *text,
                               GArray         *found)
{
  Walk                   walk = { .document = document, .text = text };
  g_autoptr (GHashTable) names = NULL;
  const WakhanBlock     *block = NULL;
  guint8                *are_publications;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (text && found, NULL);

  names = find_names (document, text);
  are_publications = g_new0 (guint8, found->len + 1);
  for (guint i = 0; i < found->len; i++)
    {
      const WakhanFoundDate *date = &g_array_index (found, WakhanFoundDate, i);
      const WakhanSlice      words = get_slice (&walk, date->start, date->end);
      WakhanSlice            paragraph;

      while (walk.block < wakhan_document_get_n_blocks (document) &&
             (!block || block->end < date->end))
        block = enter_block (&walk);
      if (!block || date->start < block->start || date->end > block->end)
        continue;
      paragraph = get_slice (&walk, block->start, block->end);
      are_publications[i] =
        wakhan_publication_is (&paragraph, &words, get_place (&walk, block), names);
    }
  return are_publications;
}
