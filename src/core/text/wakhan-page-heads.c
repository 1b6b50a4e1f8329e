/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-page-heads.h"

#include <string.h>

#include "wakhan-case.h"

#define LEAST_PAGES 3
#define LEAST_LETTERS 3
#define LEAST_HEADS 2 /* with a number and without a stop */

typedef struct
{
  guint n_lines;
  guint n_interruptions; /* of a sentence */
  guint n_pages;         /* that have a number at either end, larger by more than one than the
                            last had */
  guint last_page;
} Count;

/* The number at the beginning or the end; 0: there is none. One with a stop counts letters or
 * chapters. */
static guint
find_page (const char *words)
{
  const char *end = words + strlen (words);

  while (end > words && g_ascii_isdigit (end[-1]))
    end--;
  if (!*end && words[strspn (words, "0123456789")] != ' ')
    return 0;
  return g_ascii_strtoull (*end ? end : words, NULL, 10);
}

/* Whether the paragraph at @position stands in the midst of a sentence, with nothing but figures
 * between. */
static gboolean
interrupts (GArray *paragraphs,
            guint   position)
{
  for (guint i = position; i > 0 && i + 2 > position; i--)
    {
      const WakhanPlainParagraph *before = wakhan_plain_paragraphs_get (paragraphs, i - 1);

      if (before->line.doubt != WAKHAN_TITLE_DOUBT_FIGURE)
        return wakhan_plain_paragraph_is_prose (before) &&
               !wakhan_plain_paragraph_ends_sentence (before);
    }
  return FALSE;
}

/* Above, below or in it is the number of a page, or it stands in a sentence: not so a chapter's
 * title that its pages repeat. */
static gboolean
is_of_page (GArray *paragraphs,
            guint   position)
{
  if (find_page (wakhan_plain_paragraphs_get (paragraphs, position)->words) > 0 ||
      interrupts (paragraphs, position))
    return TRUE;
  return (position > 0 && wakhan_plain_paragraphs_get (paragraphs, position - 1)->line.doubt ==
                            WAKHAN_TITLE_DOUBT_FIGURE) ||
         (position + 1 < paragraphs->len &&
          wakhan_plain_paragraphs_get (paragraphs, position + 1)->line.doubt ==
            WAKHAN_TITLE_DOUBT_FIGURE);
}

static char *
dup_key (const WakhanPlainParagraph *paragraph)
{
  g_autofree char *key = paragraph->is_heading && paragraph->mark == 0 &&
                             !paragraph->line.is_named && paragraph->n_lines == 1
                           ? wakhan_case_fold_letters (paragraph->words, FALSE)
                           : NULL;

  return key && g_utf8_strlen (key, -1) >= LEAST_LETTERS ? g_steal_pointer (&key) : NULL;
}

static void
drop_running_heads (GArray *paragraphs)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      g_autofree char            *key = dup_key (paragraph);
      Count                      *count = key ? g_hash_table_lookup (counts, key) : NULL;
      guint                       page;

      if (!key)
        continue;
      if (!count)
        g_hash_table_insert (counts, g_steal_pointer (&key), count = g_new0 (Count, 1));
      page = find_page (paragraph->words);
      count->n_lines++;
      count->n_interruptions += interrupts (paragraphs, i);
      count->n_pages += page > count->last_page + 1;
      count->last_page = page;
    }
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      g_autofree char      *key = dup_key (paragraph);
      const Count          *count = key ? g_hash_table_lookup (counts, key) : NULL;

      if (!count || count->n_lines < LEAST_PAGES ||
          (count->n_interruptions * 2 < count->n_lines &&
           count->n_pages * 10 < count->n_lines * 8) ||
          !is_of_page (paragraphs, i))
        continue;
      paragraph->is_heading = FALSE;
      paragraph->line = (WakhanTitleLine){ .kind = WAKHAN_TITLE_NONE };
    }
}

static gboolean
begins_with_figure (const WakhanPlainParagraph *paragraph)
{
  return g_ascii_isdigit (paragraph->words[*paragraph->words == '[' || *paragraph->words == '(']);
}

static gboolean
is_numbered (const WakhanPlainParagraph *paragraph)
{
  return paragraph->is_heading && paragraph->mark == 0 &&
         paragraph->line.kind == WAKHAN_TITLE_NUMBERED && !paragraph->line.is_named &&
         !paragraph->line.is_bare && begins_with_figure (paragraph);
}

static gboolean
has_small_letters (const char *words)
{
  g_autofree char *capitals = g_utf8_strup (words, -1);

  return !g_str_equal (capitals, words);
}

static gboolean
is_note (const WakhanPlainParagraph *paragraph,
         guint                       n_blank)
{
  return is_numbered (paragraph) && wakhan_plain_paragraph_ends_sentence (paragraph) &&
         !g_str_has_suffix (paragraph->words, "?") && paragraph->n_blank <= n_blank &&
         has_small_letters (paragraph->words);
}

/* Notes end with a full stop; where headings do so, too, there are no longer notes among them. */
static void
drop_notes (GArray *paragraphs)
{
  const guint n_blank = wakhan_plain_paragraphs_count_blank (paragraphs);
  guint       n_notes = 0;
  guint       n_heads = 0;
  guint       n_long = 0;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      n_notes += is_note (paragraph, n_blank);
      n_heads += is_numbered (paragraph) && !wakhan_plain_paragraph_ends_sentence (paragraph);
      n_long += !paragraph->is_outside && paragraph->line.kind == WAKHAN_TITLE_NONE &&
                begins_with_figure (paragraph);
    }
  if (n_heads < LEAST_HEADS && n_long <= n_notes)
    return;
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (!is_note (paragraph, n_blank))
        continue;
      paragraph->is_heading = FALSE;
      paragraph->line = (WakhanTitleLine){ .kind = WAKHAN_TITLE_NONE };
    }
}

void
wakhan_page_heads_drop (GArray *paragraphs)
{
  g_return_if_fail (paragraphs != NULL);

  drop_running_heads (paragraphs);
  drop_notes (paragraphs);
}
