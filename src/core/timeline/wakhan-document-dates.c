/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-document-dates.h"

#include "wakhan-contents-finder.h"
#include "wakhan-date-finder.h"
#include "wakhan-date-told.h"
#include "wakhan-event-title.h"

#include <string.h>

#define LONGEST_ENTRY 200 /* characters of a list of contents */
#define MOST_SECTIONS 99
#define LONGEST_NUMBER 32 /* of a section */
#define BLANK WAKHAN_EVENT_TITLE_BLANK

/* As many letters, and each as long as it was, so that those behind stay where they are. */
static void
blank (WakhanDocument *document,
       char          **text,
       guint           start,
       guint           end)
{
  static const char *const blanks[] = { "", "\x1f", "\u00a0", "\u2003", "\U000e0020" };
  const gsize              last = wakhan_document_offset_to_byte (document, end);

  if (!*text)
    *text = g_strdup (wakhan_document_get_text (document));
  for (gsize at = wakhan_document_offset_to_byte (document, start); at < last;)
    {
      const gsize length = g_utf8_next_char (*text + at) - (*text + at);

      memcpy (*text + at, blanks[length], length);
      at += length;
    }
}

/* "_3 May_ 1905": what plain text has for slanted letters. */
static void
blank_slants (char      **text,
              const char *words)
{
  for (const char *at = strchr (words, '_'); at; at = strchr (at + 1, '_'))
    {
      const gboolean is_inside =
        at > words && g_ascii_isalnum (at[-1]) && (g_ascii_isalnum (at[1]) || at[1] == '_');

      if (is_inside || (at > words && at[-1] == '_'))
        continue;
      if (!*text)
        *text = g_strdup (words);
      (*text)[at - words] = BLANK;
    }
}

/* "4.1 May 2004: it fell", but no "It fell in May 2004." */
static gboolean
is_entry (WakhanDocument    *document,
          const WakhanBlock *block)
{
  g_autofree char *last = NULL;

  if (block->end == block->start || block->end - block->start > LONGEST_ENTRY)
    return FALSE;
  last = wakhan_document_dup_range (document, block->end - 1, block->end);
  return !strstr (".!?。", last);
}

static gboolean
is_name_of_contents (WakhanDocument    *document,
                     const WakhanBlock *block)
{
  g_autofree char *name = NULL;

  if (block->end - block->start > LONGEST_ENTRY)
    return FALSE;
  name = wakhan_document_dup_range (document, block->start, block->end);
  return wakhan_contents_finder_is_name (name);
}

/* What a list of contents names is told where the chapter is. Under a name that is no heading the
 * list ends with its entries. */
static void
blank_contents (WakhanDocument *document,
                char          **text)
{
  gboolean is_contents = FALSE;
  gboolean has_heading = FALSE;

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      const gboolean     is_heading = block->kind == WAKHAN_BLOCK_HEADING;

      if (is_heading || (!is_contents && block->kind == WAKHAN_BLOCK_PARAGRAPH))
        {
          is_contents = is_name_of_contents (document, block);
          has_heading = is_heading;
        }
      else if (is_contents && is_entry (document, block))
        blank (document, text, block->start, block->end);
      else
        is_contents = is_contents && has_heading;
    }
}

/* "4.13.10. It fell": the length of its number, and in @last what it ends with; 0: it has none of
 * three parts. */
static gsize
read_number (const char *title,
             gsize      *before,
             guint64    *last)
{
  const char *at = title;
  guint       n_parts = 0;

  while (g_ascii_isdigit (*at))
    {
      char *end;

      *before = at - title;
      *last = g_ascii_strtoull (at, &end, 10);
      if (*last > MOST_SECTIONS) /* "9.11.1918" above "9.11.1919" */
        return 0;
      n_parts++;
      at = *end == '.' ? end + 1 : end;
    }
  return n_parts >= 3 && at - title < LONGEST_NUMBER ? at - title : 0;
}

/* The numbers of headings and of what lists them, which may look like days: "4.12.10" comes behind
 * "4.12.9". */
static void
blank_numbers (WakhanDocument *document,
               char          **text)
{
  char    number[LONGEST_NUMBER + 1] = "";
  guint64 number_last = 0;

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      const char        *title = wakhan_document_get_text (document) +
                          wakhan_document_offset_to_byte (document, block->start);
      guint64 last;
      gsize   before;
      gsize   length = read_number (title, &before, &last);

      if (length == 0)
        continue;
      if (strlen (number) == before && strncmp (number, title, before) == 0 &&
          last == number_last + 1)
        blank (document, text, block->start, block->start + length);
      memcpy (number, title, before);
      number[before] = 0;
      number_last = last;
    }
}

/* The text without its footnotes' numbers, without code, in which no figure is a year, and without
 * what its publisher put around it. NULL: there is none of them. */
static char *
blank_others (WakhanDocument *document,
              const char     *marked)
{
  const guint length = wakhan_document_get_length (document);
  char       *text = g_strdup (marked);
  guint       start;
  guint       end;

  wakhan_document_get_body (document, &start, &end);
  if (start > 0)
    blank (document, &text, 0, start);
  if (end < length)
    blank (document, &text, end, length);
  blank_slants (&text, wakhan_document_get_text (document));
  blank_contents (document, &text);
  blank_numbers (document, &text);
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

/* Dates that the text gives its words in a form for machines. */
static GArray *
create_told (WakhanDocument *document)
{
  GArray *told = g_array_new (FALSE, FALSE, sizeof (WakhanDateMention));
  guint   end = 0;

  for (guint i = 0; i < wakhan_document_get_n_spans (document); i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (document, i);
      WakhanDateMention date;

      if (span->kind != WAKHAN_SPAN_DATE || span->start < end ||
          !wakhan_date_told_read (span->target, &date))
        continue;
      end = span->end;
      date.start = wakhan_document_offset_to_byte (document, span->start);
      date.end = wakhan_document_offset_to_byte (document, span->end);
      g_array_append_val (told, date);
    }
  return told;
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

char *
wakhan_document_dates_blank_marks (WakhanDocument *document)
{
  char *text = NULL;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  for (guint i = 0; i < wakhan_document_get_n_spans (document); i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (document, i);

      if (span->kind == WAKHAN_SPAN_FOOTNOTE || span->kind == WAKHAN_SPAN_STRIKE)
        blank (document, &text, span->start, span->end);
    }
  return text;
}

GArray *
wakhan_document_dates_find (WakhanDocument  *document,
                            const char      *marked,
                            WakhanDateManner manner)
{
  g_autofree char       *blanked = blank_others (document, marked);
  g_autoptr (GArray)     headings = create_headings (document);
  g_autoptr (GArray)     told = create_told (document);
  g_autoptr (WakhanDate) written = find_day_of_writing (document);
  const WakhanDateKnown  known = {
     .headings = (const WakhanDateHeading *) headings->data,
     .n_headings = headings->len,
     .lines_are_paragraphs = TRUE,
     .written = written,
     .manner = manner,
     .told = (const WakhanDateMention *) told->data,
     .n_told = told->len,
  };

  return wakhan_date_finder_find_in (blanked ? blanked : wakhan_document_get_text (document),
                                     &known);
}
