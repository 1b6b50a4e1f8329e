/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-number-heads.h"

#include <string.h>

#include "wakhan-case.h"
#include "wakhan-number-gaps.h"
#include "wakhan-title-number.h"

#define LEAST_OF_RULE 3
#define LONGEST_TITLE 80        /* characters, in small letters; a longer one is a synopsis */
#define LONGEST_DESCRIPTION 250 /* characters: "In which the mule refuses a bridge." */
#define MOST_LINES 4
#define LONG_POEM 10 /* lines: its number is not that of a stanza */

static gboolean
is_figure (const WakhanPlainParagraph *paragraph)
{
  return paragraph->is_heading && paragraph->mark == 0 &&
         paragraph->line.doubt == WAKHAN_TITLE_DOUBT_FIGURE;
}

static gboolean
is_stanza (const WakhanPlainParagraph *paragraph)
{
  return paragraph->n_lines > 1 && paragraph->n_lines < LONG_POEM && !paragraph->is_joined &&
         (paragraph->line.kind == WAKHAN_TITLE_NONE ||
          (paragraph->line.kind == WAKHAN_TITLE_PLAIN &&
           paragraph->line.doubt != WAKHAN_TITLE_DOUBT_NONE));
}

/* Figures alone are headings if they count on, and if nobody was interrupted by them, as by the
 * number of a page. */
static gboolean
are_headings (GArray *paragraphs)
{
  guint n_figures = 0;
  guint n_next = 0;
  guint n_interruptions = 0;
  guint last = 0;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      const WakhanPlainParagraph *before =
        i > 0 ? wakhan_plain_paragraphs_get (paragraphs, i - 1) : NULL;

      if (!is_figure (paragraph))
        continue;
      n_figures++;
      n_next += paragraph->line.figure == last + 1 || paragraph->line.figure == 1 || last == 0;
      n_interruptions += before && wakhan_plain_paragraph_is_prose (before) &&
                         !wakhan_plain_paragraph_ends_sentence (before);
      last = paragraph->line.figure;
    }
  return n_figures >= LEAST_OF_RULE && n_next * 10 >= n_figures * 7 &&
         n_interruptions * 6 <= n_figures;
}

static gboolean
is_nameless (const WakhanPlainParagraph *paragraph)
{
  return paragraph->is_heading && paragraph->mark == 0 &&
         paragraph->line.kind == WAKHAN_TITLE_NUMBERED && paragraph->line.is_bare &&
         !paragraph->line.is_named;
}

static gboolean
is_above_stanza (GArray *paragraphs,
                 guint   position)
{
  return position + 1 < paragraphs->len &&
         is_stanza (wakhan_plain_paragraphs_get (paragraphs, position + 1));
}

static void
drop_numbers (GArray *paragraphs)
{
  const gboolean has_figures = are_headings (paragraphs);
  guint          n_numbers = 0;
  guint          n_stanzas = 0;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (!is_nameless (paragraph))
        continue;
      paragraph->is_heading = has_figures || !is_figure (paragraph);
      n_numbers += paragraph->is_heading;
      n_stanzas += paragraph->is_heading && is_above_stanza (paragraphs, i);
    }
  for (guint i = 0; n_stanzas * 2 > n_numbers && i < paragraphs->len; i++)
    if (is_nameless (wakhan_plain_paragraphs_get (paragraphs, i)) &&
        is_above_stanza (paragraphs, i))
      wakhan_plain_paragraphs_get (paragraphs, i)->is_heading = FALSE;
}

static gboolean
is_bare (const WakhanPlainParagraph *paragraph)
{
  return paragraph->is_heading && paragraph->mark == 0 &&
         paragraph->line.kind == WAKHAN_TITLE_NUMBERED && paragraph->line.is_bare;
}

/* A single sentence that may say what a chapter tells. */
static gboolean
is_description (const WakhanPlainParagraph *paragraph)
{
  const char *stop = strpbrk (paragraph->words, ".!?");

  return paragraph->mark == 0 && !paragraph->is_line && !paragraph->is_outside &&
         paragraph->n_lines <= MOST_LINES && paragraph->n_characters <= LONGEST_DESCRIPTION &&
         g_unichar_isupper (g_utf8_get_char (paragraph->words)) &&
         !strstr (paragraph->words, "--") && !strstr (paragraph->words, "—") &&
         (!stop || stop[1] == '\0');
}

/* "In which the mule refuses a bridge.", "Of sledges, and how they were drawn" */
static gboolean
is_old_title (const WakhanPlainParagraph *paragraph)
{
  static const char *const starts[] = { "In which ", "IN WHICH ", "Wherein ", "Of ", "How ",
                                        "Containing ", "CONTAINING ", "Concerning ", "Showing ",
                                        "Shewing ", "Treating of ", "Treats of ", "Being ",
                                        "What ", "Giving " };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (paragraph->words, starts[i]))
      return is_description (paragraph);
  return FALSE;
}

/* The title of the bare number at @position, or NULL. */
static WakhanPlainParagraph *
find_title (GArray *paragraphs,
            guint   position)
{
  const WakhanPlainParagraph *number = wakhan_plain_paragraphs_get (paragraphs, position);
  WakhanPlainParagraph       *title =
    position + 2 < paragraphs->len ? wakhan_plain_paragraphs_get (paragraphs, position + 1) : NULL;

  if (!title || !is_bare (number))
    return NULL;
  if (number->line.is_named && is_old_title (title))
    return title;
  if ((title->n_lines > 1 || title->n_characters > LONGEST_TITLE ||
       number->line.rank == WAKHAN_TITLE_RANK_VOLUME) &&
      title->line.kind != WAKHAN_TITLE_CAPITALS)
    return NULL;
  if (number->line.rank == WAKHAN_TITLE_RANK_VOLUME && title->n_lines > 1)
    return NULL;
  if ((title->line.kind != WAKHAN_TITLE_PLAIN && title->line.kind != WAKHAN_TITLE_CAPITALS) ||
      title->mark > 0 || title->is_line || title->is_outside ||
      (title->line.is_apart && title->n_blank >= number->n_blank) ||
      title->line.doubt == WAKHAN_TITLE_DOUBT_QUESTION ||
      (title->line.kind != WAKHAN_TITLE_CAPITALS &&
       (strchr ("\"'", *title->words) || g_str_has_prefix (title->words, "“"))))
    return NULL;
  return title;
}

/* Words below a bare number that are too many for a title. */
static gboolean
is_above_synopsis (GArray *paragraphs,
                   guint   position)
{
  const WakhanPlainParagraph *number = wakhan_plain_paragraphs_get (paragraphs, position);
  const WakhanPlainParagraph *after =
    position + 1 < paragraphs->len ? wakhan_plain_paragraphs_get (paragraphs, position + 1) : NULL;

  if (!after || !number->is_heading || number->line.kind != WAKHAN_TITLE_NUMBERED ||
      !number->line.is_bare || after->mark > 0)
    return FALSE;
  if (after->line.kind == WAKHAN_TITLE_CAPITALS)
    return strstr (after->words, "—") || strstr (after->words, "--");
  return after->line.kind == WAKHAN_TITLE_PLAIN &&
         (after->n_lines > 1 || after->n_characters > LONGEST_TITLE);
}

/* Among chapters of which some have such titles any sentence alone below the number is one, where
 * the text follows it. */
static WakhanPlainParagraph *
find_description (GArray *paragraphs,
                  guint   position)
{
  const WakhanPlainParagraph *number = wakhan_plain_paragraphs_get (paragraphs, position);
  WakhanPlainParagraph       *title;

  if (position + 2 >= paragraphs->len || !is_bare (number) || !number->line.is_named ||
      !wakhan_plain_paragraph_is_prose (wakhan_plain_paragraphs_get (paragraphs, position + 2)))
    return NULL;
  title = wakhan_plain_paragraphs_get (paragraphs, position + 1);
  return is_description (title) ? title : NULL;
}

static void
take_title (WakhanPlainParagraph *number,
            WakhanPlainParagraph *title)
{
  char *words = g_strconcat (number->words, "\n", title->words, NULL);

  g_free (number->words);
  number->words = words;
  number->n_lines += title->n_lines;
  number->n_characters += 1 + title->n_characters;
  number->line.is_bare = FALSE;
  title->is_taken = TRUE;
  title->is_heading = FALSE;
}

/* "I. THE SALT" and right below it "I.": the numbers alone count what the others head. */
static void
part_ranks (GArray *paragraphs)
{
  gboolean has_parts = FALSE;

  for (guint i = 1; i < paragraphs->len && !has_parts; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      const WakhanPlainParagraph *before = wakhan_plain_paragraphs_get (paragraphs, i - 1);

      has_parts = is_nameless (paragraph) && before->is_heading &&
                  before->line.kind == WAKHAN_TITLE_NUMBERED && !before->line.is_bare &&
                  !before->line.is_named && before->line.rank == paragraph->line.rank;
    }
  for (guint i = 0; has_parts && i < paragraphs->len; i++)
    if (is_nameless (wakhan_plain_paragraphs_get (paragraphs, i)))
      wakhan_plain_paragraphs_get (paragraphs, i)->line.rank++;
}

/* How its like are called, "chapter", "letter", or which rank they have. Of "Drittes Kapitel" it is
 * the last word. */
static char *
dup_class (const WakhanPlainParagraph *number)
{
  g_autofree char *line = g_strndup (number->words, strcspn (number->words, "\n"));
  const char      *last = strrchr (line, ' ');
  g_autofree char *name = NULL;

  if (!number->line.is_named)
    return g_strdup_printf ("%u", number->line.rank);
  if (last && wakhan_title_number_is_name (last + 1))
    name = g_strndup (last + 1, strcspn (last + 1, ".:"));
  else
    name = g_strndup (line, strcspn (line, " ."));
  return wakhan_case_fold (name);
}

/* Whether most bare numbers of a class have a title below them: a GHashTable of class to how many
 * more have than have none. */
static GHashTable *
count_titles (GArray *paragraphs)
{
  GHashTable *classes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      char *class;
      int n_more;

      if (!paragraph->is_heading || paragraph->line.kind != WAKHAN_TITLE_NUMBERED ||
          !paragraph->line.is_bare)
        continue;
      class = dup_class (paragraph);
      n_more = GPOINTER_TO_INT (g_hash_table_lookup (classes, class)) +
               (find_title (paragraphs, i) ? 1 : -1);
      g_hash_table_replace (classes, class, GINT_TO_POINTER (n_more));
    }
  return classes;
}

static guint
count_old_titles (GArray *paragraphs)
{
  guint n_titles = 0;

  for (guint i = 0; i + 1 < paragraphs->len; i++)
    n_titles += is_bare (wakhan_plain_paragraphs_get (paragraphs, i)) &&
                wakhan_plain_paragraphs_get (paragraphs, i)->line.is_named &&
                is_old_title (wakhan_plain_paragraphs_get (paragraphs, i + 1));
  return n_titles;
}

static guint
count_synopses (GArray *paragraphs)
{
  guint n_synopses = 0;

  for (guint i = 0; i < paragraphs->len; i++)
    n_synopses += is_above_synopsis (paragraphs, i);
  return n_synopses;
}

void
wakhan_number_heads_settle (GArray *paragraphs)
{
  g_autoptr (GHashTable) classes = NULL;
  gboolean               has_old_titles;
  gboolean               has_synopses;

  g_return_if_fail (paragraphs != NULL);

  drop_numbers (paragraphs);
  classes = count_titles (paragraphs);
  has_old_titles = count_old_titles (paragraphs) >= LEAST_OF_RULE;
  has_synopses = count_synopses (paragraphs) >= LEAST_OF_RULE;
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      WakhanPlainParagraph *title = find_title (paragraphs, i);
      g_autofree char *class = NULL;

      if (!title && has_old_titles)
        title = find_description (paragraphs, i);
      class = title ? dup_class (paragraph) : NULL;
      if (title && GPOINTER_TO_INT (g_hash_table_lookup (classes, class)) > 0)
        take_title (paragraph, title);
      else if (is_above_synopsis (paragraphs, i) ||
               (title && has_synopses && title->line.kind == WAKHAN_TITLE_CAPITALS))
        wakhan_plain_paragraphs_get (paragraphs, i + 1)->is_heading = FALSE;
    }
  part_ranks (paragraphs);
  wakhan_number_gaps_fill (paragraphs);
}
