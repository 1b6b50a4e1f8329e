/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-speaker-heads.h"

#include "wakhan-plain-paragraph.h"

#include <string.h>

#define LEAST_SPEECHES 10    /* that make a play */
#define LEAST_OF_SECTION 400 /* characters */
#define MOST_REPEATS 3       /* in one section: who speaks in a play */

static WakhanPlainParagraph *
get_paragraph (GArray *paragraphs,
               guint   position)
{
  return wakhan_plain_paragraphs_get (paragraphs, position);
}

static gboolean
is_wordy (const WakhanPlainParagraph *paragraph)
{
  return paragraph->mark == 0 && paragraph->line.kind != WAKHAN_TITLE_NUMBERED;
}

/* Whether @paragraph, a heading, has words that stand there for the third time in one section, or
 * for the second and often elsewhere; or is a single word that stands often. */
static gboolean
is_repeated (GHashTable                 *counts,
             GHashTable                 *sections,
             const WakhanPlainParagraph *paragraph,
             guint                       section)
{
  const guint n_times = GPOINTER_TO_UINT (g_hash_table_lookup (counts, paragraph->key)) + 1;
  const guint last = GPOINTER_TO_UINT (g_hash_table_lookup (sections, paragraph->key));
  const guint n_here =
    last / MOST_REPEATS == section ? MIN (last % MOST_REPEATS + 1, MOST_REPEATS - 1) : 0;

  g_hash_table_replace (counts, paragraph->key, GUINT_TO_POINTER (n_times));
  g_hash_table_replace (sections, paragraph->key,
                        GUINT_TO_POINTER (section * MOST_REPEATS + n_here));
  if (n_times > MOST_REPEATS && paragraph->line.kind == WAKHAN_TITLE_CAPITALS &&
      !paragraph->line.is_apart && !strchr (paragraph->words, ' '))
    return TRUE; /* who wrote it, below the number of each part */
  return n_here == MOST_REPEATS - 1 ||
         (n_here > 0 && n_times > MOST_REPEATS && paragraph->line.kind == WAKHAN_TITLE_CAPITALS);
}

/* What is said below a name in a play is short. There may be a line on when it was, in between. */
static gboolean
is_above_much_text (GArray *paragraphs,
                    guint   position)
{
  guint first = position + 1;
  guint n_characters = 0;

  if (first < paragraphs->len &&
      (get_paragraph (paragraphs, first)->line.kind == WAKHAN_TITLE_PLAIN ||
       get_paragraph (paragraphs, first)->line.kind == WAKHAN_TITLE_DATE))
    first++;
  for (guint i = first; i < paragraphs->len && !get_paragraph (paragraphs, i)->is_heading &&
                        n_characters < LEAST_OF_SECTION;
       i++)
    n_characters += get_paragraph (paragraphs, i)->n_characters;
  return n_characters >= LEAST_OF_SECTION;
}

/* A letter or much text is below it; below a single word that, and no number right above it. */
static gboolean
heads_text (GArray *paragraphs,
            guint   position,
            guint   n_blank)
{
  const WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, position);
  const gboolean              is_above =
    paragraph->n_blank > n_blank && is_above_much_text (paragraphs, position);

  if (strchr (paragraph->words, ' '))
    return is_above || wakhan_plain_paragraphs_head_letter (paragraphs, position);
  return is_above && position > 0 && !get_paragraph (paragraphs, position - 1)->is_heading;
}

/* Those that head a letter or much text as a rule may stand again and again: "TO MRS. HALE", "ANNA
 * HALE'S JOURNAL", "Notes", "ANNA". */
static void
keep_repeated (GArray     *paragraphs,
               GHashTable *speakers)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  const guint            n_blank = wakhan_plain_paragraphs_count_blank (paragraphs);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);
      int                         n_more;

      if (!paragraph->is_heading || !paragraph->key || !is_wordy (paragraph) ||
          !g_hash_table_contains (speakers, paragraph->key))
        continue;
      n_more = GPOINTER_TO_INT (g_hash_table_lookup (counts, paragraph->key));
      n_more += heads_text (paragraphs, i, n_blank) ? 1 : -1;
      g_hash_table_replace (counts, paragraph->key, GINT_TO_POINTER (n_more));
    }
  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (paragraph->key && GPOINTER_TO_INT (g_hash_table_lookup (counts, paragraph->key)) > 0)
        g_hash_table_remove (speakers, paragraph->key);
    }
}

/* In a play those, too, who seldom speak: what else stands in capitals without more
 * room above it. */
static void
drop_all_speakers (GArray     *paragraphs,
                   GHashTable *speakers)
{
  guint n_speeches = 0;
  guint n_blank = 0;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (!paragraph->is_heading || !paragraph->key || !is_wordy (paragraph) ||
          !g_hash_table_contains (speakers, paragraph->key))
        continue;
      paragraph->is_heading = FALSE;
      n_speeches += paragraph->line.kind == WAKHAN_TITLE_CAPITALS;
      n_blank = paragraph->n_blank;
    }
  for (guint i = 0; n_speeches >= LEAST_SPEECHES && i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (paragraph->is_heading && is_wordy (paragraph) &&
          paragraph->line.kind == WAKHAN_TITLE_CAPITALS && !paragraph->line.is_apart &&
          paragraph->n_blank <= n_blank)
        paragraph->is_heading = FALSE;
    }
}

void
wakhan_speaker_heads_drop (GArray *paragraphs)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) sections = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) speakers = g_hash_table_new (g_str_hash, g_str_equal);
  guint                  section = 1;

  g_return_if_fail (paragraphs != NULL);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (!paragraph->is_heading || !paragraph->key)
        continue;
      if (!is_wordy (paragraph))
        section++;
      else if (is_repeated (counts, sections, paragraph, section))
        g_hash_table_add (speakers, paragraph->key);
    }
  keep_repeated (paragraphs, speakers);
  drop_all_speakers (paragraphs, speakers);
}
