/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-book-frame.h"
#include "wakhan-edit-marks.h"
#include "wakhan-heading-finder.h"
#include "wakhan-line-joint.h"
#include "wakhan-text-builder.h"
#include "wakhan-text-importer.h"
#include "wakhan-text-range.h"

/* A title's words in one line, without gaps between them. */
static char *
dup_heading (const char *words)
{
  g_autofree char *plain = wakhan_title_line_dup_plain (words);
  g_autofree char *line = wakhan_line_joint_join (plain);
  GString         *heading = g_string_new (NULL);

  for (const char *at = line; *at; at++)
    if (at[0] != ' ' || at[1] != ' ')
      g_string_append_c (heading, *at);
  return g_string_free (heading, FALSE);
}

static void
append_paragraph (WakhanTextBuilder          *builder,
                  const WakhanPlainParagraph *paragraph)
{
  guint       number = 0;
  const gsize marker =
    paragraph->level ? 0 : wakhan_plain_paragraph_measure_marker (paragraph->words, &number);
  g_autofree char *words = paragraph->level ? dup_heading (paragraph->words)
                           : paragraph->is_joined
                             ? wakhan_line_joint_join (paragraph->words + marker)
                             : g_strdup (paragraph->words + marker);

  if (paragraph->level)
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_HEADING, paragraph->level, 0);
  else if (marker)
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_LIST_ITEM, 1, number);
  else
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_PARAGRAPH, 0, 0);
  wakhan_text_builder_append (builder, words, -1);
  wakhan_text_builder_end_block (builder);
}

/* Returns: the place of those that are no part of a book's frame */
static WakhanTextRange
append_paragraphs (WakhanTextBuilder *builder,
                   GArray            *paragraphs)
{
  WakhanTextRange body = { 0 };

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      const guint                 start = builder->offset;

      if (paragraph->is_taken)
        continue;
      append_paragraph (builder, paragraph);
      if (paragraph->is_outside)
        continue;
      body.start = body.end == 0 ? start : body.start;
      body.end = builder->offset;
    }
  return body;
}

/* Headings are known by their form: short lines that stand alone, numbered titles, underlines,
 * capitals. */
WakhanDocument *
wakhan_plain_text_import (const char *text)
{
  g_autofree char          *wiki = NULL;
  g_autoptr (GArray)        paragraphs = NULL;
  g_autoptr (WakhanCredits) credits = NULL;
  WakhanTextBuilder         builder;
  WakhanTextRange           body;
  WakhanDocument           *document;

  g_return_val_if_fail (text != NULL, NULL);

  wiki = wakhan_edit_marks_read (text);
  paragraphs = wakhan_plain_paragraphs_split (wiki ? wiki : text);
  credits = wakhan_book_frame_read (paragraphs);
  wakhan_heading_finder_mark (paragraphs, credits);
  wakhan_text_builder_init (&builder);
  body = append_paragraphs (&builder, paragraphs);
  document = wakhan_text_builder_finish (&builder);
  wakhan_document_set_body (document, body.start, body.end);
  if (credits)
    wakhan_document_take_credits (document, g_steal_pointer (&credits));
  return document;
}
