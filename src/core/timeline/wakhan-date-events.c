/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-events.h"

#include "wakhan-date-finder.h"
#include "wakhan-event-title.h"

#include <string.h>

#define BLANK WAKHAN_EVENT_TITLE_BLANK

static void
blank (WakhanDocument *document,
       char          **text,
       guint           start,
       guint           end)
{
  const gsize first = wakhan_document_offset_to_byte (document, start);

  if (!*text)
    *text = g_strdup (wakhan_document_get_text (document));
  memset (*text + first, BLANK, wakhan_document_offset_to_byte (document, end) - first);
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

      if (span->kind == WAKHAN_SPAN_FOOTNOTE)
        blank (document, &text, span->start, span->end);
    }
  return text;
}

/* The same without code, in which no figure is a year. NULL: there is none, either. */
static char *
blank_code (WakhanDocument *document,
            const char     *marked)
{
  char *text = g_strdup (marked);

  for (guint i = 0; i < wakhan_document_get_n_spans (document); i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (document, i);

      if (span->kind == WAKHAN_SPAN_CODE)
        blank (document, &text, span->start, span->end);
    }
  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);

      if (block->kind == WAKHAN_BLOCK_CODE)
        blank (document, &text, block->start, block->end);
    }
  return text;
}

static GArray *
create_headings (WakhanDocument *document)
{
  GArray *headings = g_array_new (FALSE, FALSE, sizeof (WakhanDateHeading));

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock      *block = wakhan_document_get_block (document, i);
      const WakhanDateHeading heading = {
        .start = wakhan_document_offset_to_byte (document, block->start),
        .end = wakhan_document_offset_to_byte (document, block->end),
        .level = block->level,
      };

      if (block->kind == WAKHAN_BLOCK_HEADING)
        g_array_append_val (headings, heading);
    }
  return headings;
}

/* The day that the text says it is of; NULL: it says none. */
static WakhanDate *
find_day_of_writing (WakhanDocument *document)
{
  const WakhanCredits *credits = wakhan_document_get_credits (document);
  WakhanDate          *date;
  g_autoptr (GArray)   found = NULL;

  if (!credits || !credits->date)
    return NULL;
  date = wakhan_date_parse (credits->date, NULL);
  if (date)
    return date;
  found = wakhan_date_finder_find (credits->date);
  return found->len > 0 ? wakhan_date_ref (g_array_index (found, WakhanFoundDate, 0).date) : NULL;
}

static GArray *
find_dates (WakhanDocument *document,
            const char     *marked)
{
  g_autofree char       *blanked = blank_code (document, marked);
  g_autoptr (GArray)     headings = create_headings (document);
  g_autoptr (WakhanDate) written = find_day_of_writing (document);
  const WakhanDateKnown  known = {
     .headings = (const WakhanDateHeading *) headings->data,
     .n_headings = headings->len,
     .lines_are_paragraphs = TRUE,
     .written = written,
  };

  return wakhan_date_finder_find_in (blanked ? blanked : wakhan_document_get_text (document),
                                     &known);
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

static WakhanSlice
get_paragraph (WakhanDocument *document,
               const char     *text,
               guint           position)
{
  const WakhanBlock *block = wakhan_document_get_block (document, position);

  return (WakhanSlice){ text + wakhan_document_offset_to_byte (document, block->start),
                        text + wakhan_document_offset_to_byte (document, block->end) };
}

/* Of a heading that is the date alone, as in a chronicle, what stands first under it. */
static char *
dup_title (WakhanDocument    *document,
           const char        *text,
           guint              offset,
           const WakhanSlice *date)
{
  const guint        position = wakhan_document_find_block (document, offset);
  const WakhanBlock *block = wakhan_document_get_block (document, position);
  const WakhanSlice  paragraph = get_paragraph (document, text, position);
  g_autofree char   *title = wakhan_event_title_create (&paragraph, date);
  WakhanSlice        next;

  if (block->kind != WAKHAN_BLOCK_HEADING || wakhan_event_title_says_something (title, date) ||
      position + 1 == wakhan_document_get_n_blocks (document) ||
      wakhan_document_get_block (document, position + 1)->kind != WAKHAN_BLOCK_PARAGRAPH)
    return g_steal_pointer (&title);
  next = get_paragraph (document, text, position + 1);
  return wakhan_event_title_create (&next, &(WakhanSlice){ next.start, next.start });
}

WakhanTimeline *
wakhan_date_events_create (WakhanDocument *document)
{
  g_autofree char       *blanked = blank_marks (document);
  const char            *text = blanked ? blanked : wakhan_document_get_text (document);
  WakhanTimeline        *timeline = wakhan_timeline_new ();
  g_autoptr (GArray)     found = find_dates (document, blanked);
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
      title = dup_title (document, text, date->start, &(WakhanSlice){ start, end });
      g_ptr_array_add (events, g_object_new (WAKHAN_TYPE_EVENT, "id", id, "date", date->date,
                                             "title", title, "origin", "found", "start",
                                             date->start, "end", date->end, NULL));
    }
  wakhan_timeline_insert_all (timeline, events);
  return timeline;
}
