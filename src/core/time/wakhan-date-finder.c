/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-finder.h"

#include <string.h>

#include "wakhan-date-columns.h"
#include "wakhan-date-grammar.h"
#include "wakhan-date-habits.h"
#include "wakhan-date-resolver.h"
#include "wakhan-date-rows.h"
#include "wakhan-date-told.h"

typedef struct
{
  const char *text;
  GArray     *found;
  GPtrArray  *dates;   /* different ones: the same few stand in a text again and again */
  GHashTable *numbers; /* EDTF → the number of its date, from 1 on */
  guint       offset;  /* of counted */
  const char *counted;
} Finder;

static void
clear_found (gpointer found)
{
  g_clear_pointer (&((WakhanFoundDate *) found)->date, wakhan_date_unref);
}

static GArray *
create_mentions (const char            *text,
                 const WakhanDateKnown *known)
{
  GArray                  *mentions = g_array_new (FALSE, FALSE, sizeof (WakhanDateMention));
  const WakhanDateLanguage language =
    known->language ? *known->language
                    : wakhan_date_habits_guess_language (text, known->lines_are_paragraphs);
  WakhanDateTokens tokens;

  wakhan_date_tokens_init (&tokens, text, known->lines_are_paragraphs);
  while (wakhan_date_tokens_read (&tokens))
    wakhan_date_grammar_parse (
      &tokens, known->language ? language : wakhan_date_tokens_guess_language (&tokens, language),
      mentions);
  wakhan_date_tokens_clear (&tokens);
  wakhan_date_rows_settle (text, mentions);
  wakhan_date_columns_settle (text, mentions);
  wakhan_date_told_join (mentions, known->told, known->n_told);
  return mentions;
}

/* The number of its date; G_MAXUINT: it is none. */
static guint
share_date (Finder     *self,
            const char *edtf)
{
  const guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, edtf));
  WakhanDate *date;

  if (number > 0)
    return number - 1;
  date = wakhan_date_parse (edtf, NULL);
  if (!date)
    return G_MAXUINT;
  g_ptr_array_add (self->dates, date);
  g_hash_table_insert (self->numbers, (gpointer) wakhan_date_get_edtf (date),
                       GUINT_TO_POINTER (self->dates->len));
  return self->dates->len - 1;
}

static void
add_doubt (const WakhanDateMention *mention,
           char                    *edtf)
{
  const guint about = WAKHAN_DATE_MENTION_ABOUT;
  const guint perhaps = WAKHAN_DATE_MENTION_PERHAPS;
  const gsize length = strlen (edtf);

  if (!(mention->traits & (about | perhaps)) || strchr (edtf, '/') || strchr (edtf, 'X'))
    return;
  edtf[length] = (mention->traits & (about | perhaps)) == (about | perhaps) ? '%'
                 : mention->traits & about                                  ? '~'
                                                                            : '?';
  edtf[length + 1] = '\0';
}

static void
write_one (const WakhanDateMention *mention,
           char                    *edtf)
{
  char limit[WAKHAN_DATE_LONGEST_VALUE];

  wakhan_date_mention_write (mention, limit);
  add_doubt (mention, limit);
  if (strchr (limit, '/'))
    memcpy (edtf, limit, sizeof limit);
  else if (mention->traits & WAKHAN_DATE_MENTION_SINCE)
    g_snprintf (edtf, WAKHAN_DATE_LONGEST_VALUE, "%s/..", limit);
  else if (mention->traits & WAKHAN_DATE_MENTION_UNTIL)
    g_snprintf (edtf, WAKHAN_DATE_LONGEST_VALUE, "../%s", limit);
  else
    memcpy (edtf, limit, sizeof limit);
}

/* From the one to the other; of one that is a span itself, its end. */
static void
write_span (const WakhanDateMention *first,
            const WakhanDateMention *last,
            char                    *edtf)
{
  char  start[WAKHAN_DATE_LONGEST_VALUE];
  char  end[WAKHAN_DATE_LONGEST_VALUE];
  char *slash;

  wakhan_date_mention_write (first, start);
  add_doubt (first, start);
  wakhan_date_mention_write (last, end);
  add_doubt (last, end);
  start[strcspn (start, "/")] = '\0';
  slash = strchr (end, '/');
  g_snprintf (edtf, 2 * WAKHAN_DATE_LONGEST_VALUE, "%s/%s", start, slash ? slash + 1 : end);
}

static void
add_found (Finder         *self,
           guint           start,
           guint           end,
           const char     *edtf,
           WakhanDateBasis basis)
{
  WakhanFoundDate found = { .number = share_date (self, edtf), .basis = basis };

  if (found.number == G_MAXUINT)
    return;
  found.date = wakhan_date_ref (g_ptr_array_index (self->dates, found.number));
  self->offset += (guint) g_utf8_strlen (self->counted, self->text + start - self->counted);
  found.start = self->offset;
  self->offset += (guint) g_utf8_strlen (self->text + start, end - start);
  found.end = self->offset;
  self->counted = self->text + end;
  g_array_append_val (self->found, found);
}

static WakhanDateBasis
find_basis (const WakhanDateMention *mention)
{
  if (mention->anchor != WAKHAN_DATE_ANCHOR_NONE || mention->traits & WAKHAN_DATE_MENTION_MOVED)
    return WAKHAN_DATE_BASIS_RELATIVE;
  return mention->traits & WAKHAN_DATE_MENTION_HAS_YEAR ? WAKHAN_DATE_BASIS_STATED
                                                        : WAKHAN_DATE_BASIS_COMPLETED;
}

/* Which figure of "3/2/2018" is the month is worked out as well where only words let one guess. */
static void
find_bases (GArray                  *mentions,
            const WakhanDateReading *reading,
            GArray                  *bases)
{
  const guint own_order = WAKHAN_DATE_MENTION_DAY_FIRST | WAKHAN_DATE_MENTION_MONTH_FIRST;

  for (guint i = 0; i < mentions->len; i++)
    {
      const WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);
      guint8                   basis = find_basis (mention);

      if (basis == WAKHAN_DATE_BASIS_STATED && mention->traits & WAKHAN_DATE_MENTION_NUMERIC &&
          !(mention->traits & own_order) && reading->order != 0 && !reading->is_order_sure)
        basis = WAKHAN_DATE_BASIS_COMPLETED;
      g_array_append_val (bases, basis);
    }
}

static gboolean
can_write (const WakhanDateMention *mention)
{
  return wakhan_date_mention_is_whole (mention) && wakhan_date_mention_is_valid (mention);
}

static void
add_all (Finder *self,
         GArray *mentions,
         GArray *bases)
{
  for (guint i = 0; i < mentions->len; i++)
    {
      const WakhanDateMention *mention = &g_array_index (mentions, WakhanDateMention, i);
      const WakhanDateMention *last =
        mention->traits & WAKHAN_DATE_MENTION_JOINED && i + 1 < mentions->len ? mention + 1 : NULL;
      char edtf[2 * WAKHAN_DATE_LONGEST_VALUE];

      if (!can_write (mention))
        continue;
      if (last && can_write (last))
        {
          write_span (mention, last, edtf);
          if (share_date (self, edtf) != G_MAXUINT)
            {
              add_found (self, mention->start, last->end, edtf, g_array_index (bases, guint8, i));
              i++;
              continue;
            }
        }
      write_one (mention, edtf);
      add_found (self, mention->start, mention->end, edtf, g_array_index (bases, guint8, i));
    }
}

GArray *
wakhan_date_finder_find (const char *text)
{
  return wakhan_date_finder_find_in (text, NULL);
}

GArray *
wakhan_date_finder_find_in (const char            *text,
                            const WakhanDateKnown *known)
{
  static const WakhanDateKnown nothing = { 0 };
  Finder                       self = { .text = text, .counted = text };
  g_autoptr (GArray)           mentions = NULL;
  g_autoptr (GArray)           headings = NULL;
  g_autoptr (GArray)           bases = g_array_new (FALSE, FALSE, 1);
  WakhanDateReading            reading;

  g_return_val_if_fail (text, NULL);

  known = known ? known : &nothing;
  self.found = g_array_new (FALSE, FALSE, sizeof (WakhanFoundDate));
  g_array_set_clear_func (self.found, clear_found);
  self.dates = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_date_unref);
  self.numbers = g_hash_table_new (g_str_hash, g_str_equal);
  mentions = create_mentions (text, known);
  if (!known->headings && !known->lines_are_paragraphs)
    headings = wakhan_date_reading_find_headings (text);
  wakhan_date_reading_init (&reading, text, mentions, known);
  find_bases (mentions, &reading, bases);
  wakhan_date_resolver_resolve (text, mentions, &reading,
                                headings ? (const WakhanDateHeading *) headings->data
                                         : known->headings,
                                headings ? headings->len : known->n_headings);
  add_all (&self, mentions, bases);
  g_hash_table_unref (self.numbers);
  g_ptr_array_unref (self.dates);
  return self.found;
}
