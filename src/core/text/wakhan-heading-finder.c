/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-heading-finder.h"

#include <string.h>

#define FRONT_PARAGRAPH 180 /* characters: what stands above a text is no longer */
#define MOST_TITLE_LINES 3
#define LEAST_DIARY 3    /* dates alone on a line, to be headings */
#define LEAST_CONTENTS 3 /* headings one upon the other, to be a table of contents */
#define MOST_REPEATS 3   /* in one section: who speaks in a play */

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

static WakhanPlainParagraph *
get_paragraph (GArray *paragraphs,
               guint   position)
{
  return &g_array_index (paragraphs, WakhanPlainParagraph, position);
}

/* "CHAPTER I." and its words in the next line. */
static gboolean
is_title_of_lines (const WakhanPlainParagraph *paragraph)
{
  g_auto (GStrv)  lines = NULL;
  WakhanTitleLine line;

  if (paragraph->n_lines < 2 || paragraph->n_lines > MOST_TITLE_LINES)
    return FALSE;
  lines = g_strsplit (paragraph->words, "\n", -1);
  wakhan_title_line_read (&line, lines[0]);
  if (line.kind != WAKHAN_TITLE_NUMBERED || !line.is_bare)
    return FALSE;
  for (guint i = 1; lines[i]; i++)
    {
      wakhan_title_line_read (&line, lines[i]);
      if (line.kind != WAKHAN_TITLE_PLAIN && line.kind != WAKHAN_TITLE_CAPITALS)
        return FALSE;
    }
  return TRUE;
}

static char *
create_key (const char *words)
{
  g_autofree char    *folded = g_utf8_casefold (words, -1);
  g_auto (GStrv)      parts = g_strsplit_set (folded, " \t\n", -1);
  g_autoptr (GString) key = g_string_new (NULL);

  for (guint i = 0; parts[i]; i++)
    if (*parts[i])
      g_string_append_printf (key, "%s ", parts[i]);
  return g_strdup (key->str);
}

static void
read_forms (GArray *paragraphs)
{
  guint n_dates = 0;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (paragraph->n_lines > 1 && is_title_of_lines (paragraph))
        {
          g_autofree char *first = g_strndup (paragraph->words, strcspn (paragraph->words, "\n"));

          wakhan_title_line_read (&paragraph->line, first);
          paragraph->line.is_bare = FALSE;
        }
      else if (paragraph->n_lines == 1)
        wakhan_title_line_read (&paragraph->line, paragraph->words);
      n_dates += paragraph->line.kind == WAKHAN_TITLE_DATE;
    }
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      paragraph->is_heading = paragraph->mark > 0 || paragraph->line.kind > WAKHAN_TITLE_DATE ||
                              (paragraph->line.kind == WAKHAN_TITLE_DATE && n_dates >= LEAST_DIARY);
      if (paragraph->n_characters <= FRONT_PARAGRAPH)
        paragraph->key = create_key (paragraph->words);
    }
}

static gboolean
is_wordy (const WakhanPlainParagraph *paragraph)
{
  return paragraph->mark == 0 && paragraph->line.kind != WAKHAN_TITLE_NUMBERED;
}

/* A page's first line is often its title and the site's name; the title then follows alone. */
static guint
find_repeated_title (GArray *paragraphs,
                     guint   n_front)
{
  const WakhanPlainParagraph *first = get_paragraph (paragraphs, 0);

  for (guint i = 1; i < n_front; i++)
    {
      const WakhanPlainParagraph *other = get_paragraph (paragraphs, i);
      const char                 *rest = first->words + strlen (other->words);

      if (other->n_lines == 1 && g_str_has_prefix (first->words, other->words) &&
          (g_str_has_prefix (rest, " - ") || g_str_has_prefix (rest, " – ") || g_str_has_prefix (rest, " | ") || *rest == '\0'))
        return i;
    }
  return 0;
}

/* G_MAXUINT: the text has none. */
static guint
find_title (GArray *paragraphs)
{
  guint                       n_front = 0;
  guint                       position;
  const WakhanPlainParagraph *title;

  while (n_front < paragraphs->len && get_paragraph (paragraphs, n_front)->n_characters <= FRONT_PARAGRAPH)
    n_front++;
  if (n_front == paragraphs->len)
    for (n_front = 0; n_front < paragraphs->len && get_paragraph (paragraphs, n_front)->is_heading; n_front++)
      ;
  if (n_front == paragraphs->len)
    return G_MAXUINT;
  position = find_repeated_title (paragraphs, n_front);
  title = get_paragraph (paragraphs, position);
  if (!title->is_heading || !is_wordy (title) || title->line.is_apart || title->line.kind == WAKHAN_TITLE_DATE ||
      (title->line.kind == WAKHAN_TITLE_CAPITALS && n_front == 1))
    return G_MAXUINT;
  return position;
}

static gboolean
comes_again (GHashTable *last_places,
             GArray     *paragraphs,
             guint       position)
{
  const char *key = get_paragraph (paragraphs, position)->key;

  return key && GPOINTER_TO_UINT (g_hash_table_lookup (last_places, key)) > position;
}

/* Of headings one upon the other, those that come again are a table of contents. */
static void
drop_contents (GArray *paragraphs)
{
  g_autoptr (GHashTable) last_places = g_hash_table_new (g_str_hash, g_str_equal);
  guint                  next;

  for (guint i = 0; i < paragraphs->len; i++)
    if (get_paragraph (paragraphs, i)->key)
      g_hash_table_replace (last_places, get_paragraph (paragraphs, i)->key, GUINT_TO_POINTER (i));
  for (guint first = 0; first < paragraphs->len; first = next + 1)
    {
      guint n_repeated = 0;

      for (next = first; next < paragraphs->len; next++)
        {
          const gboolean is_repeated = comes_again (last_places, paragraphs, next);

          if (!is_repeated && !get_paragraph (paragraphs, next)->is_heading)
            break;
          n_repeated += is_repeated;
        }
      if (next - first < LEAST_CONTENTS || n_repeated < 2 || 2 * n_repeated < next - first)
        continue;
      for (guint i = first; i < next; i++)
        if (comes_again (last_places, paragraphs, i))
          get_paragraph (paragraphs, i)->is_heading = FALSE;
    }
}

static gboolean
is_same_kind (const WakhanPlainParagraph *paragraph,
              const WakhanPlainParagraph *other)
{
  return paragraph->is_heading && other->is_heading && paragraph->mark == 0 && other->mark == 0 &&
         paragraph->line.kind == WAKHAN_TITLE_NUMBERED && other->line.kind == WAKHAN_TITLE_NUMBERED && paragraph->line.rank == other->line.rank;
}

static gboolean
ends_letter (const WakhanPlainParagraph *before)
{
  return before->n_characters <= LEAST_CONTENTS * 10 && g_str_has_suffix (before->words, ",");
}

/* Numbered lines one upon the other are a list; so are plain ones, but for the first and the last; and a name below “Yours,” is one. */
static void
drop_lists (GArray *paragraphs)
{
  g_autofree gboolean *is_dropped = g_new0 (gboolean, paragraphs->len + 1);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);
      const WakhanPlainParagraph *before = i > 0 ? get_paragraph (paragraphs, i - 1) : NULL;
      const WakhanPlainParagraph *after = i + 1 < paragraphs->len ? get_paragraph (paragraphs, i + 1) : NULL;

      if ((before && is_same_kind (before, paragraph)) || (after && is_same_kind (after, paragraph)))
        is_dropped[i] = TRUE;
      else if (before && is_wordy (paragraph) && ends_letter (before))
        is_dropped[i] = TRUE;
      else if (before && after && before->is_heading && after->is_heading && is_wordy (paragraph) && paragraph->line.kind != WAKHAN_TITLE_CAPITALS)
        is_dropped[i] = TRUE;
    }
  for (guint i = 0; i < paragraphs->len; i++)
    if (is_dropped[i])
      get_paragraph (paragraphs, i)->is_heading = FALSE;
}

/* The same words again and again in one section: who speaks in a play, or what is printed on each page. */
static void
drop_speakers (GArray *paragraphs)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) speakers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);
      guint                       n_times;

      if (!paragraph->is_heading)
        continue;
      if (!is_wordy (paragraph))
        {
          g_hash_table_remove_all (counts);
          continue;
        }
      n_times = GPOINTER_TO_UINT (g_hash_table_lookup (counts, paragraph->key)) + 1;
      g_hash_table_replace (counts, paragraph->key, GUINT_TO_POINTER (n_times));
      if (n_times >= MOST_REPEATS)
        g_hash_table_add (speakers, paragraph->key);
    }
  for (guint i = 0; i < paragraphs->len; i++)
    if (get_paragraph (paragraphs, i)->is_heading && is_wordy (get_paragraph (paragraphs, i)) &&
        g_hash_table_contains (speakers, get_paragraph (paragraphs, i)->key))
      get_paragraph (paragraphs, i)->is_heading = FALSE;
}

/* What stands above the title, and plain words where others are marked as headings. */
static void
drop_others (GArray *paragraphs,
             guint   title)
{
  guint n_marked = 0;

  for (guint i = 0; i < paragraphs->len; i++)
    n_marked += get_paragraph (paragraphs, i)->mark > 0;
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if ((title != G_MAXUINT && i < title) || i + 1 == paragraphs->len || (n_marked > 1 && is_wordy (paragraph) && i != title))
        paragraph->is_heading = FALSE;
    }
  if (title != G_MAXUINT)
    get_paragraph (paragraphs, title)->is_heading = TRUE;
}

/* Whether plain headings stand before the first number and behind the last: what has numbers is part of what has none. */
static gboolean
are_numbers_inside (GArray *paragraphs,
                    guint   title)
{
  guint n_numbers = 0;
  guint n_before = 0;
  guint n_behind = 0;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

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
      const WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (paragraph->is_heading && !is_wordy (paragraph) && paragraph->mark == 0 && paragraph->line.rank != WAKHAN_TITLE_RANK_HIGHEST)
        highest = MIN (highest, RANK_NUMBERED + paragraph->line.rank);
    }
  if (highest == G_MAXUINT)
    return RANK_NUMBERED;
  return highest == RANK_NUMBERED + WAKHAN_TITLE_RANK_SECTION && are_numbers_inside (paragraphs, title) ? RANK_NUMBERED + WAKHAN_TITLE_RANK_WORDS : highest;
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
    return paragraph->line.rank == WAKHAN_TITLE_RANK_HIGHEST ? highest : RANK_NUMBERED + paragraph->line.rank;
  if (highest == RANK_NUMBERED + WAKHAN_TITLE_RANK_WORDS && paragraph->line.kind <= WAKHAN_TITLE_PLAIN)
    return highest;
  if (highest > RANK_NUMBERED && (paragraph->line.is_apart || (!is_below_number && paragraph->line.kind == WAKHAN_TITLE_CAPITALS)))
    return highest;
  return paragraph->line.kind == WAKHAN_TITLE_CAPITALS ? RANK_CAPITALS : RANK_PLAIN;
}

/* The ranks that there are become levels, and no level is left out on the way down. */
static void
set_levels (GArray *paragraphs,
            guint   title)
{
  const guint highest = find_highest (paragraphs, title);
  guint       levels[N_RANKS] = { 0 };
  guint       n_levels = 0;
  guint       last = 0;
  gboolean    is_below_number = FALSE;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (!paragraph->is_heading)
        continue;
      paragraph->rank = i == title ? RANK_TITLE : get_rank (paragraph, highest, is_below_number);
      is_below_number = is_below_number || (paragraph->mark == 0 && paragraph->line.kind == WAKHAN_TITLE_NUMBERED);
      levels[paragraph->rank] = 1;
    }
  for (guint rank = 0; rank < N_RANKS; rank++)
    if (levels[rank])
      {
        n_levels++;
        levels[rank] = MIN (n_levels, 6);
      }
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (paragraph->is_heading)
        last = paragraph->level = MIN (levels[paragraph->rank], last + 1);
    }
}

void
wakhan_heading_finder_mark (GArray *paragraphs)
{
  guint title;

  read_forms (paragraphs);
  title = find_title (paragraphs);
  drop_contents (paragraphs);
  drop_lists (paragraphs);
  drop_speakers (paragraphs);
  drop_others (paragraphs, title);
  set_levels (paragraphs, title);
}
