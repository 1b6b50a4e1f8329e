/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-rows.h"

#define FIRST_YEAR 100
#define FEWEST_ROWS 3
#define LONGEST_STEP 400 /* years from a row to the next */

gboolean
wakhan_date_rows_may_begin (const WakhanDateParser *parser,
                            guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);
  const WakhanDateToken *after = get_token (parser, at + 1);

  return (at == 0 || token->traits & WAKHAN_DATE_TOKEN_LINE) && token->n_digits == 3 &&
         token->number >= FIRST_YEAR && !(token->traits & WAKHAN_DATE_TOKEN_GROUPED) &&
         (after->kind == WAKHAN_DATE_TOKEN_WORD
            ? after->traits & WAKHAN_DATE_TOKEN_CAPITAL && !is_glued (parser, at + 1)
            : after->number == ':' || after->number == '\t' ||
                (is_dash (after->number) && !is_number (parser, at + 2)));
}

/* Whether nothing but marks of a list stands before it in its line. */
static gboolean
begins_line (const char              *text,
             const WakhanDateMention *mention)
{
  const char *at = text + mention->start;

  while (at > text && (at[-1] == ' ' || at[-1] == '-' || at[-1] == '*' || at[-1] == '#'))
    at--;
  return at == text || at[-1] == '\n';
}

static gboolean
goes_on (const WakhanDateMention *row,
         const WakhanDateMention *next)
{
  return next->year > row->year && next->year - row->year <= LONGEST_STEP;
}

/* Keeps those of a run of rows, from @first to before @end, where it is long enough; in a list
 * whose numbers go by one they are no years. */
static void
settle_run (GArray *mentions,
            GArray *rows,
            guint   first,
            guint   end)
{
  guint n_counted = 0;

  for (guint i = first; i < end; i++)
    {
      const WakhanDateMention *row =
        &g_array_index (mentions, WakhanDateMention, g_array_index (rows, guint, i));
      const guint before = g_array_index (rows, guint, MAX (i, first + 1) - 1);

      n_counted += row->year == g_array_index (mentions, WakhanDateMention, before).year + 1;
    }
  if (end - first < FEWEST_ROWS || n_counted * 2 >= end - first)
    return;
  for (guint i = first; i < end; i++)
    g_array_index (mentions, WakhanDateMention, g_array_index (rows, guint, i)).traits &=
      ~WAKHAN_DATE_MENTION_ROW;
}

static void
find_runs (GArray *mentions,
           GArray *rows)
{
  guint first = 0;

  for (guint i = 1; i <= rows->len; i++)
    if (i == rows->len ||
        !goes_on (&g_array_index (mentions, WakhanDateMention, g_array_index (rows, guint, i - 1)),
                  &g_array_index (mentions, WakhanDateMention, g_array_index (rows, guint, i))))
      {
        settle_run (mentions, rows, first, i);
        first = i;
      }
}

void
wakhan_date_rows_settle (const char *text,
                         GArray     *mentions)
{
  g_autoptr (GArray) rows = NULL;
  guint              n_kept = 0;

  for (guint i = 0; i < mentions->len; i++)
    if (g_array_index (mentions, WakhanDateMention, i).traits & WAKHAN_DATE_MENTION_ROW)
      rows = rows ? rows : g_array_new (FALSE, FALSE, sizeof (guint));
  if (!rows)
    return;
  for (guint i = 0; i < mentions->len; i++)
    {
      const WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);

      if (mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR && begins_line (text, mention))
        g_array_append_val (rows, i);
    }
  find_runs (mentions, rows);
  for (guint i = 0; i < mentions->len; i++)
    {
      const WakhanDateMention mention = g_array_index (mentions, WakhanDateMention, i);

      if (!(mention.traits & WAKHAN_DATE_MENTION_ROW))
        g_array_index (mentions, WakhanDateMention, n_kept++) = mention;
    }
  g_array_set_size (mentions, n_kept);
}
