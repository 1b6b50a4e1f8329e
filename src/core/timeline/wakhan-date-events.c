/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-events.h"

#include "wakhan-date-finder.h"

#include <string.h>

#define LONGEST_TITLE 80 /* characters */
#define BLANK '\x1f'     /* in place of what is no part of the words; no text has it */

static gboolean
ends_sentence (const char *at)
{
  const char *next = at + 1;

  if (*at == '\n' || *at == '\t')
    return TRUE;
  if (*at != '.' && *at != '!' && *at != '?')
    return FALSE;
  while (*next == BLANK)
    next++;
  return !*next || g_ascii_isspace (*next);
}

static void
remove_blanks (char *title)
{
  char *end = title;

  for (const char *at = title; *at; at++)
    if (*at != BLANK)
      *end++ = *at;
  *end = '\0';
}

/* The words around [@start, @end) within one sentence, as many as a title holds. */
static char *
dup_title (const char *text,
           const char *start,
           const char *end)
{
  const char      *first = start;
  const char      *last = end;
  glong            room = LONGEST_TITLE - (end - start);
  g_autofree char *title = NULL;
  gboolean         is_cut_before;
  gboolean         is_cut_after;

  while (last[0] && !ends_sentence (last) && room > LONGEST_TITLE / 3)
    {
      last = g_utf8_next_char (last);
      room--;
    }
  while (first > text && !ends_sentence (g_utf8_prev_char (first)) && room > 0)
    {
      first = g_utf8_prev_char (first);
      room--;
    }
  while (*last && !ends_sentence (last) && room > 0)
    {
      last = g_utf8_next_char (last);
      room--;
    }
  is_cut_before = first > text && !ends_sentence (g_utf8_prev_char (first));
  is_cut_after = *last && !ends_sentence (last);
  while (is_cut_before && first < start && *first != ' ')
    first++;
  while (is_cut_after && last > end && *last != ' ')
    last--;
  title = g_strndup (first, last - first);
  remove_blanks (title);
  g_strstrip (title);
  return g_strconcat (is_cut_before ? "…" : "", title, is_cut_after ? "…" : "", NULL);
}

/* The text, byte for byte, but for the numbers of footnotes, which would be part of a date or of a
 * word before them. NULL: it has none. */
static char *
blank_marks (WakhanDocument *document)
{
  char *text = NULL;

  for (guint i = 0; i < wakhan_document_get_n_spans (document); i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (document, i);
      gsize             start;

      if (span->kind != WAKHAN_SPAN_FOOTNOTE)
        continue;
      if (!text)
        text = g_strdup (wakhan_document_get_text (document));
      start = wakhan_document_offset_to_byte (document, span->start);
      memset (text + start, BLANK, wakhan_document_offset_to_byte (document, span->end) - start);
    }
  return text;
}

/* Equal dates found in one text are the same object. */
static char *
create_id (GHashTable *counts,
           WakhanDate *date)
{
  const char *edtf = wakhan_date_get_edtf (date);
  const guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, date)) + 1;

  g_hash_table_replace (counts, date, GUINT_TO_POINTER (count));
  return count == 1 ? g_strdup_printf ("date-%s", edtf)
                    : g_strdup_printf ("date-%s-no-%u", edtf, count);
}

WakhanTimeline *
wakhan_date_events_create (WakhanDocument *document)
{
  g_autofree char       *blanked = blank_marks (document);
  const char            *text = blanked ? blanked : wakhan_document_get_text (document);
  WakhanTimeline        *timeline = wakhan_timeline_new ();
  g_autoptr (GArray)     found = wakhan_date_finder_find (text);
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray)  events = g_ptr_array_new_with_free_func (g_object_unref);
  const char            *end = text; /* of the date before, at offset */
  guint                  offset = 0;

  for (guint i = 0; i < found->len; i++)
    {
      const WakhanFoundDate *date = &g_array_index (found, WakhanFoundDate, i);
      g_autofree char       *id = create_id (counts, date->date);
      const char            *start = g_utf8_offset_to_pointer (end, date->start - offset);
      g_autofree char       *title = NULL;

      end = g_utf8_offset_to_pointer (start, date->end - date->start);
      offset = date->end;
      if (!wakhan_document_is_in_body (document,
                                       date->start)) /* when it was published, and by which law */
        continue;
      title = dup_title (text, start, end);
      g_ptr_array_add (events, g_object_new (WAKHAN_TYPE_EVENT, "id", id, "date", date->date,
                                             "title", title, "origin", "context", "start",
                                             date->start, "end", date->end, NULL));
    }
  wakhan_timeline_insert_all (timeline, events);
  return timeline;
}
