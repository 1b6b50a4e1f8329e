/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-heading-levels.h"

#define LOWEST 6

/* Marks stand above numbers, these above capitals, and plain words below all. */
enum
{
  RANK_TITLE,
  RANK_MARKED = 10,
  RANK_NUMBERED = 20,
  RANK_CAPITALS = 40,
  RANK_PLAIN,
  N_RANKS
};

/* Whether plain headings stand before the first number and behind the last: what has numbers is
 * part of what has none. */
static gboolean
are_numbers_inside (GArray *paragraphs,
                    guint   title)
{
  guint n_numbers = 0;
  guint n_before = 0;
  guint n_behind = 0;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (!paragraph->is_heading || i == title || paragraph->mark > 0)
        continue;
      if (paragraph->line.kind == WAKHAN_TITLE_NUMBERED)
        {
          n_numbers++;
          n_behind = 0;
        }
      else if (paragraph->line.kind == WAKHAN_TITLE_PLAIN && !paragraph->line.is_apart)
        {
          n_before += n_numbers == 0;
          n_behind += n_numbers > 0;
        }
    }
  return n_before > 0 && n_behind > 0;
}

static guint
find_highest (GArray *paragraphs,
              guint   title)
{
  guint highest = G_MAXUINT;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (paragraph->is_heading && paragraph->line.kind == WAKHAN_TITLE_NUMBERED &&
          paragraph->mark == 0 && paragraph->line.rank != WAKHAN_TITLE_RANK_HIGHEST)
        highest = MIN (highest, RANK_NUMBERED + paragraph->line.rank);
    }
  if (highest == G_MAXUINT)
    return RANK_NUMBERED;
  return highest >= RANK_NUMBERED + WAKHAN_TITLE_RANK_SECTION &&
             are_numbers_inside (paragraphs, title)
           ? RANK_NUMBERED + WAKHAN_TITLE_RANK_WORDS
           : highest;
}

/* Capitals below a number are part of what it heads. */
static guint
get_rank (const WakhanPlainParagraph *paragraph,
          guint                       highest,
          gboolean                    is_below_number)
{
  if (paragraph->mark > 0)
    return RANK_MARKED + paragraph->mark;
  if (paragraph->line.kind == WAKHAN_TITLE_NUMBERED)
    return paragraph->line.rank == WAKHAN_TITLE_RANK_HIGHEST ? highest
                                                             : RANK_NUMBERED + paragraph->line.rank;
  if (highest == RANK_NUMBERED + WAKHAN_TITLE_RANK_WORDS &&
      paragraph->line.kind <= WAKHAN_TITLE_PLAIN)
    return highest;
  if (highest > RANK_NUMBERED &&
      (paragraph->line.is_apart ||
       (!is_below_number && paragraph->line.kind == WAKHAN_TITLE_CAPITALS)))
    return highest;
  return paragraph->line.kind == WAKHAN_TITLE_CAPITALS ? RANK_CAPITALS : RANK_PLAIN;
}

/* Each stands one level below the last one before it that has a higher rank. */
void
wakhan_heading_levels_set (GArray *paragraphs,
                           guint   title)
{
  const guint highest = find_highest (paragraphs, title);
  guint       ranks[N_RANKS]; /* of those that it is part of, from the top; no two are alike */
  guint       n_ranks = 0;
  gboolean    is_below_number = FALSE;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (!paragraph->is_heading)
        continue;
      paragraph->rank = i == title ? RANK_TITLE : get_rank (paragraph, highest, is_below_number);
      is_below_number =
        is_below_number || (paragraph->mark == 0 && paragraph->line.kind == WAKHAN_TITLE_NUMBERED);
      while (n_ranks > 0 && ranks[n_ranks - 1] >= paragraph->rank)
        n_ranks--;
      ranks[n_ranks++] = paragraph->rank;
      paragraph->level = MIN (n_ranks, LOWEST);
    }
}
