/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-passage-finder.h"

#include "wakhan-byte-search.h"
#include "wakhan-lower-bound.h"
#include "wakhan-word-starts.h"

#include <string.h>

#define FEW 16 /* passages; for more it pays to know where the words of the text begin */

struct _WakhanPassageFinder
{
  WakhanDocument *document;
  GString        *text;     /* each run of blanks is one */
  GArray         *shifts;   /* Shift, by place in text: where text and the document's bytes part
                               further */
  WakhanWordStarts *starts; /* NULL: there were few passages */
  guint             n_sought;
};

typedef struct
{
  gsize place; /* in text, from which on */
  gsize shift; /* so many bytes lie between it and the document's */
} Shift;

/* Most letters are ASCII, which takes a third of the time. */
static gboolean
is_blank (const char *letter)
{
  return (guchar) *letter < 0x80 ? g_ascii_isspace (*letter)
                                 : g_unichar_isspace (g_utf8_get_char (letter));
}

/* Appends @words with single blanks. @shifts: (nullable). */
static void
append_single_blanks (GString    *text,
                      const char *words,
                      GArray     *shifts)
{
  const char *from = words;

  while (*from)
    {
      const char *next = from;

      while (is_blank (next))
        next = g_utf8_next_char (next);
      if (next > from)
        {
          const Shift shift = { text->len + 1, (next - words) - (text->len + 1) };

          g_string_append_c (text, ' ');
          if (shifts && next - from != 1)
            g_array_append_val (shifts, shift);
          from = next;
          continue;
        }
      while (*next && !is_blank (next))
        next = g_utf8_next_char (next);
      g_string_append_len (text, from, next - from);
      from = next;
    }
}

WakhanPassageFinder *
wakhan_passage_finder_new (WakhanDocument *document)
{
  WakhanPassageFinder *self = g_new0 (WakhanPassageFinder, 1);

  self->document = g_object_ref (document);
  self->text = g_string_new (NULL);
  self->shifts = g_array_new (FALSE, FALSE, sizeof (Shift));
  append_single_blanks (self->text, wakhan_document_get_text (document), self->shifts);
  return self;
}

void
wakhan_passage_finder_free (WakhanPassageFinder *self)
{
  g_object_unref (self->document);
  g_string_free (self->text, TRUE);
  g_array_unref (self->shifts);
  g_clear_pointer (&self->starts, wakhan_word_starts_free);
  g_free (self);
}

static gboolean
holds_by (gconstpointer shift,
          gconstpointer place)
{
  return ((const Shift *) shift)->place <= *(const gsize *) place;
}

/* Where @place in single blanks is in the words that they were made of, in bytes. */
static gsize
find_byte (GArray *shifts,
           gsize   place)
{
  const guint n_shifts = wakhan_lower_bound_of_array (shifts, holds_by, &place);

  return place + (n_shifts > 0 ? g_array_index (shifts, Shift, n_shifts - 1).shift : 0);
}

static guint
get_offset (WakhanPassageFinder *self,
            gsize                place)
{
  return wakhan_document_byte_to_offset (self->document, find_byte (self->shifts, place));
}

/* As wakhan_word_starts_find() says it. */
static guint
find_in_text (WakhanPassageFinder *self,
              GString             *sought,
              gsize               *first)
{
  g_auto (WakhanByteSearch) search = { 0 };
  const char               *found;

  wakhan_byte_search_init (&search, sought->str, sought->len);
  found = wakhan_byte_search_find (&search, self->text->str, self->text->len);
  if (!found)
    return 0;
  *first = found - self->text->str;
  return wakhan_byte_search_find (&search, found + 1, self->text->len - *first - 1) ? 2 : 1;
}

guint
wakhan_passage_finder_find (WakhanPassageFinder *self,
                            const char          *words,
                            guint               *start,
                            guint               *end)
{
  g_autoptr (GString) sought = g_string_new (NULL);
  guint               n_places = WAKHAN_WORD_STARTS_UNKNOWN;
  gsize               first = 0;

  append_single_blanks (sought, words, NULL);
  g_strstrip (sought->str);
  sought->len = strlen (sought->str);
  if (sought->len == 0)
    return 0;
  if (++self->n_sought == FEW && self->text->len <= G_MAXUINT32)
    self->starts = wakhan_word_starts_new (self->text->str, self->text->len);
  if (self->starts)
    n_places = wakhan_word_starts_find (self->starts, sought->str, sought->len, &first);
  if (n_places == WAKHAN_WORD_STARTS_UNKNOWN)
    n_places = find_in_text (self, sought, &first);
  if (n_places == 0)
    return 0;
  *start = get_offset (self, first);
  *end = get_offset (self, first + sought->len);
  return n_places;
}

gboolean
wakhan_passage_finder_narrow (WakhanPassageFinder *self,
                              const char          *words,
                              guint               *start,
                              guint               *end)
{
  g_autofree char    *passage = wakhan_document_dup_range (self->document, *start, *end);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) sought = g_string_new (NULL);
  g_autoptr (GArray)  shifts = g_array_new (FALSE, FALSE, sizeof (Shift));
  const char         *found;
  gsize               first;
  gsize               last;

  append_single_blanks (text, passage, shifts);
  append_single_blanks (sought, words, NULL);
  found = *g_strstrip (sought->str) ? strstr (text->str, sought->str) : NULL;
  if (!found)
    return FALSE;
  first = find_byte (shifts, found - text->str);
  last = find_byte (shifts, found - text->str + strlen (sought->str));
  *end = *start + g_utf8_pointer_to_offset (passage, passage + last);
  *start += g_utf8_pointer_to_offset (passage, passage + first);
  return TRUE;
}
