/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-number-gaps.h"

#include "wakhan-title-number.h"

#define WIDEST_GAP 5      /* numbers */
#define LONGEST_TITLE 130 /* characters */
#define MOST_LINES 2

static gboolean
may_be_title (const WakhanPlainParagraph *paragraph)
{
  return !paragraph->is_line && !paragraph->is_outside && paragraph->mark == 0 &&
         paragraph->n_lines <= MOST_LINES && paragraph->n_characters <= LONGEST_TITLE;
}

/* The number of a paragraph that is a heading, or may be one; 0: it has none. */
static guint
get_value (GArray   *paragraphs,
           guint     position,
           gboolean *is_roman)
{
  const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, position);

  if (paragraph->is_heading && paragraph->line.kind == WAKHAN_TITLE_NUMBERED &&
      (paragraph->line.is_named || paragraph->line.is_bare || paragraph->mark > 0))
    return 0;
  return may_be_title (paragraph) ? wakhan_title_number_get_value (paragraph->words, is_roman) : 0;
}

static gboolean
is_heading (GArray *paragraphs,
            guint   position)
{
  const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, position);

  return paragraph->is_heading && paragraph->line.kind == WAKHAN_TITLE_NUMBERED;
}

/* The only paragraph between @first and @end with this number, or 0. */
static guint
find_only (GArray  *paragraphs,
           guint    first,
           guint    end,
           guint    value,
           gboolean is_roman)
{
  guint found = 0;

  for (guint i = first; i < end; i++)
    {
      gboolean is_other;

      if (get_value (paragraphs, i, &is_other) != value || is_other != is_roman)
        continue;
      if (found > 0)
        return 0;
      found = i;
    }
  return found;
}

/* Each number between the headings at @first and @last stands there once, in its order. */
static void
fill (GArray  *paragraphs,
      guint    first,
      guint    last,
      gboolean is_roman)
{
  gboolean is_other;
  guint    value = get_value (paragraphs, first, &is_other);
  guint    n_missing = get_value (paragraphs, last, &is_other) - value - 1;
  guint    found[WIDEST_GAP];
  guint    after = first;

  for (guint i = 0; i < n_missing; i++)
    {
      after = found[i] = find_only (paragraphs, after + 1, last, value + 1 + i, is_roman);
      if (after == 0)
        return;
    }
  for (guint i = 0; i < n_missing; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, found[i]);

      paragraph->line = wakhan_plain_paragraphs_get (paragraphs, first)->line;
      paragraph->is_heading = TRUE;
    }
}

void
wakhan_number_gaps_fill (GArray *paragraphs)
{
  guint lasts[2] = { G_MAXUINT, G_MAXUINT }; /* headings with figures, with Roman numbers */

  g_return_if_fail (paragraphs != NULL);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      gboolean    is_roman = FALSE;
      const guint value =
        is_heading (paragraphs, i) ? get_value (paragraphs, i, &is_roman) : 0;
      const guint last = value > 0 ? lasts[is_roman] : G_MAXUINT;
      gboolean    is_other;
      const guint before = last == G_MAXUINT ? 0 : get_value (paragraphs, last, &is_other);

      if (before > 0 && value > before + 1 && value <= before + 1 + WIDEST_GAP)
        fill (paragraphs, last, i, is_roman);
      if (value > 0)
        lasts[is_roman] = i;
    }
}
