/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-found-title.h"

#include "wakhan-clause-words.h"
#include "wakhan-event-title.h"

#include <string.h>

#define FIRST_BLOCKS 16    /* in which the text says what it is about */
#define LONGEST_SUBJECT 60 /* bytes */

static WakhanSlice
get_paragraph (WakhanDocument *document,
               const char     *text,
               guint           position)
{
  const WakhanBlock *block = wakhan_document_get_block (document, position);

  return (WakhanSlice){ text + wakhan_document_offset_to_byte (document, block->start),
                        text + wakhan_document_offset_to_byte (document, block->end) };
}

/* Whether the date begins a line of a list or table of them: "1931: Were relegated". */
static gboolean
is_entry (const WakhanBlock *block,
          guint              start)
{
  return block->kind == WAKHAN_BLOCK_LIST_ITEM || block->kind == WAKHAN_BLOCK_TABLE ||
         block->start == start;
}

static gboolean
begins_with_verb (const char *title)
{
  const WakhanSlice word = { title, title + strcspn (title, " ") };

  return *word.end && wakhan_clause_words_find (&word) & WAKHAN_CLAUSE_AUXILIARY;
}

/* What has no subject is said of what the text is about, which its first heading tells. */
static char *
add_subject (WakhanDocument *document,
             const char     *text,
             guint           position,
             char           *title)
{
  g_autofree char *verb = title;
  GString         *sentence;

  if (!begins_with_verb (title))
    return g_steal_pointer (&verb);
  for (guint i = 0; i < MIN (position, FIRST_BLOCKS); i++)
    {
      const WakhanSlice subject = get_paragraph (document, text, i);

      if (wakhan_document_get_block (document, i)->kind != WAKHAN_BLOCK_HEADING)
        continue;
      if (subject.end - subject.start > LONGEST_SUBJECT)
        break;
      sentence = g_string_new_len (subject.start, subject.end - subject.start);
      g_string_append (sentence, ": ");
      g_string_append_unichar (sentence, g_unichar_tolower (g_utf8_get_char (verb)));
      g_string_append (sentence, g_utf8_next_char (verb));
      return g_string_free (sentence, FALSE);
    }
  return g_steal_pointer (&verb);
}

/* What stands first in the paragraph at @position. */
static WakhanSlice
find_beginning (WakhanDocument *document,
                const char     *text,
                guint           position,
                WakhanSlice    *paragraph)
{
  *paragraph = get_paragraph (document, text, position);
  return (WakhanSlice){ paragraph->start, paragraph->start };
}

static gboolean
is_paragraph (WakhanDocument *document,
              guint           position)
{
  return position < wakhan_document_get_n_blocks (document) &&
         wakhan_document_get_block (document, position)->kind == WAKHAN_BLOCK_PARAGRAPH;
}

static gboolean
is_of_sentence (gunichar letter)
{
  return g_unichar_isalnum (letter) || letter == '"' || letter == '(' ||
         g_unichar_type (letter) == G_UNICODE_INITIAL_PUNCTUATION;
}

/* Behind the sentence @told, in its line: "3 January 1887. Snow fell all day." Empty where nothing
 * more stands there. */
static WakhanSlice
find_next (const WakhanSlice *paragraph,
           const WakhanSlice *told)
{
  const char *at = told->end;

  while (at < paragraph->end && *at != '\n' && *at != '\t' &&
         !is_of_sentence (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  if (at < paragraph->end && (*at == '\n' || *at == '\t'))
    at = paragraph->end;
  return (WakhanSlice){ at, at };
}

/* In a line of years none of them is the day of what comes behind. */
static gboolean
has_other_figures (const WakhanSlice *told,
                   const WakhanSlice *date)
{
  for (const char *at = told->start; at < told->end; at = g_utf8_next_char (at))
    if ((at < date->start || at >= date->end) && g_unichar_isdigit (g_utf8_get_char (at)))
      return TRUE;
  return FALSE;
}

/* Where a sentence is the date alone, what comes behind it is told of that day: the next sentence,
 * or the paragraph under the heading or line that it is. */
static gboolean
find_told_behind (WakhanDocument    *document,
                  const char        *text,
                  guint              position,
                  const WakhanSlice *told,
                  const WakhanSlice *date,
                  WakhanSlice       *paragraph,
                  WakhanSlice       *start)
{
  const WakhanBlockKind kind = wakhan_document_get_block (document, position)->kind;

  *paragraph = get_paragraph (document, text, position);
  if (kind == WAKHAN_BLOCK_TABLE)
    return FALSE;
  if (kind != WAKHAN_BLOCK_HEADING)
    {
      if (has_other_figures (told, date))
        return FALSE;
      *start = find_next (paragraph, told);
      if (start->start < paragraph->end)
        return TRUE;
      if (kind != WAKHAN_BLOCK_PARAGRAPH || told->start > paragraph->start)
        return FALSE;
    }
  if (!is_paragraph (document, position + 1))
    return FALSE;
  *start = find_beginning (document, text, position + 1, paragraph);
  return TRUE;
}

char *
wakhan_found_title_create (WakhanDocument *document,
                           const char     *text,
                           guint           start_offset,
                           guint           end_offset,
                           WakhanSlice    *told)
{
  const WakhanSlice  date = { text + wakhan_document_offset_to_byte (document, start_offset),
                              text + wakhan_document_offset_to_byte (document, end_offset) };
  const guint        position = wakhan_document_find_block (document, start_offset);
  const WakhanBlock *block = wakhan_document_get_block (document, position);
  const WakhanSlice  paragraph = get_paragraph (document, text, position);
  g_autofree char   *title = wakhan_event_title_create (&paragraph, &date);
  WakhanSlice        around;
  WakhanSlice        start;

  *told = wakhan_sentence_find (&paragraph, &date);
  if (wakhan_event_title_says_something (title, &date) ||
      !find_told_behind (document, text, position, told, &date, &around, &start))
    return is_entry (block, start_offset)
             ? add_subject (document, text, position, g_steal_pointer (&title))
             : g_steal_pointer (&title);
  *told = wakhan_sentence_find (&around, &start);
  return wakhan_event_title_create (&around, &start);
}
