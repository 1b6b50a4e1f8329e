/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-heading-finder.h"

#include "wakhan-annals.h"
#include "wakhan-case.h"
#include "wakhan-contents-finder.h"
#include "wakhan-heading-doubts.h"
#include "wakhan-heading-levels.h"
#include "wakhan-letter-heads.h"
#include "wakhan-number-heads.h"
#include "wakhan-page-heads.h"
#include "wakhan-speaker-heads.h"
#include "wakhan-title-finder.h"

#include <string.h>

#define LONGEST_HEADING 220 /* characters */
#define MOST_TITLE_LINES 4
#define LEAST_DIARY 3      /* dates alone on a line, to be headings */
#define SHORT_PARAGRAPH 60 /* characters */
#define LONGEST_CLOSING 30 /* characters: "Yours ever," */

static WakhanPlainParagraph *
get_paragraph (GArray *paragraphs,
               guint   position)
{
  return wakhan_plain_paragraphs_get (paragraphs, position);
}

/* A title of two or three lines: "CHAPTER I." and its words, or all of it in capitals. */
static void
read_lines (WakhanPlainParagraph *paragraph)
{
  g_auto (GStrv)   lines = NULL;
  g_autofree char *joined = NULL;
  WakhanTitleLine  first;
  WakhanTitleLine  rest;

  if (paragraph->n_lines > MOST_TITLE_LINES || paragraph->n_characters > LONGEST_HEADING)
    return;
  lines = g_strsplit (paragraph->words, "\n", 2);
  joined = g_strdelimit (g_strdup (lines[1]), "\n", ' ');
  wakhan_title_line_read (&first, lines[0]);
  wakhan_title_line_read (&rest, joined);
  if (first.kind == WAKHAN_TITLE_NUMBERED && first.is_bare)
    {
      if (rest.kind != WAKHAN_TITLE_PLAIN && rest.kind != WAKHAN_TITLE_CAPITALS)
        return;
      paragraph->line = first;
      paragraph->line.is_bare = FALSE;
      paragraph->line.doubt = WAKHAN_TITLE_DOUBT_NONE;
      return;
    }
  g_free (joined);
  joined = g_strdelimit (g_strdup (paragraph->words), "\n", ' ');
  wakhan_title_line_read (&rest, joined);
  if (first.kind == WAKHAN_TITLE_NUMBERED && rest.kind == WAKHAN_TITLE_NUMBERED &&
      paragraph->n_lines < MOST_TITLE_LINES && !paragraph->is_joined)
    paragraph->line = rest;
  else if (rest.kind == WAKHAN_TITLE_NUMBERED && rest.is_named && paragraph->n_lines == 2)
    paragraph->line = rest;
  else if (rest.kind == WAKHAN_TITLE_CAPITALS ||
           (rest.kind == WAKHAN_TITLE_PLAIN && paragraph->n_lines == 2 &&
            !strchr (".!?,;:", lines[0][strlen (lines[0]) - 1])))
    {
      paragraph->line = rest;
      paragraph->line.doubt = WAKHAN_TITLE_DOUBT_SPEECH;
    }
}

static char *
create_key (const char *words)
{
  g_autofree char    *folded = wakhan_case_fold (words);
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
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (paragraph->is_outside)
        continue;
      if (paragraph->n_lines > 1)
        read_lines (paragraph);
      else
        wakhan_title_line_read (&paragraph->line, paragraph->words);
      paragraph->is_heading =
        paragraph->mark > 0 || (paragraph->line.kind >= WAKHAN_TITLE_DATE && !paragraph->is_line);
      if (paragraph->n_characters <= LONGEST_HEADING)
        paragraph->key = create_key (paragraph->words);
    }
}

static gboolean
is_wordy (const WakhanPlainParagraph *paragraph)
{
  return paragraph->mark == 0 && paragraph->line.kind != WAKHAN_TITLE_NUMBERED;
}

/* "7. Hale, p. 12." and the chapter "2" below it do not count on. */
static gboolean
are_neighbours (const char *words,
                const char *others)
{
  const gint64 number = g_ascii_strtoll (words, NULL, 10);
  const gint64 other = g_ascii_strtoll (others, NULL, 10);

  return !g_ascii_isdigit (*words) || !g_ascii_isdigit (*others) || ABS (number - other) <= 1;
}

static gboolean
is_same_kind (const WakhanPlainParagraph *paragraph,
              const WakhanPlainParagraph *other)
{
  return paragraph->is_heading && other->is_heading && paragraph->mark == 0 && other->mark == 0 &&
         paragraph->line.kind == WAKHAN_TITLE_NUMBERED &&
         other->line.kind == WAKHAN_TITLE_NUMBERED && paragraph->line.rank == other->line.rank &&
         paragraph->line.is_bare == other->line.is_bare &&
         paragraph->line.is_named == other->line.is_named &&
         are_neighbours (paragraph->words, other->words);
}

static gboolean
ends_letter (const WakhanPlainParagraph *before)
{
  return before->n_characters <= LONGEST_CLOSING && g_str_has_suffix (before->words, ",");
}

/* A name between words and the next number or date: who wrote the letter. */
static gboolean
is_signature (const WakhanPlainParagraph *before,
              const WakhanPlainParagraph *paragraph,
              const WakhanPlainParagraph *after)
{
  return !before->is_heading && after->is_heading && after->line.kind == WAKHAN_TITLE_NUMBERED &&
         paragraph->line.kind == WAKHAN_TITLE_CAPITALS &&
         g_str_has_suffix (paragraph->words, ".") && after->line.rank >= WAKHAN_TITLE_RANK_CHAPTER;
}

static gboolean
has_case (const char *words)
{
  for (; *words; words = g_utf8_next_char (words))
    if (g_unichar_islower (g_utf8_get_char (words)) || g_unichar_isupper (g_utf8_get_char (words)))
      return TRUE;
  return FALSE;
}

static gboolean
holds_stop (const char *words)
{
  for (; *words; words = g_utf8_next_char (words))
    if (g_utf8_strchr (".:؟!۔।。：？！", -1, g_utf8_get_char (words)))
      return TRUE;
  return FALSE;
}

/* Scripts without capitals set verses and titles alike, but verses do not stand alone. */
static gboolean
is_verse (const WakhanPlainParagraph *paragraph)
{
  return paragraph->n_lines == 1 && paragraph->n_characters > 0 &&
         paragraph->n_characters < SHORT_PARAGRAPH && !paragraph->line.is_apart &&
         paragraph->mark == 0 && paragraph->line.kind != WAKHAN_TITLE_NUMBERED &&
         !has_case (paragraph->words) && !holds_stop (paragraph->words);
}

static gboolean
is_item (const WakhanPlainParagraph *paragraph,
         guint64                     number)
{
  return !paragraph->is_heading && g_ascii_isdigit (*paragraph->words) &&
         g_ascii_strtoull (paragraph->words, NULL, 10) == number;
}

/* "3. So it was." between a second and a fourth that are paragraphs. */
static gboolean
is_item_of_paragraphs (const WakhanPlainParagraph *before,
                       const WakhanPlainParagraph *paragraph,
                       const WakhanPlainParagraph *after)
{
  const guint64 number = g_ascii_strtoull (paragraph->words, NULL, 10);

  return paragraph->mark == 0 && g_ascii_isdigit (*paragraph->words) &&
         is_item (before, number - 1) && is_item (after, number + 1);
}

static gboolean
is_in_list (GArray *paragraphs,
            guint   position,
            guint   title)
{
  static const WakhanPlainParagraph nothing = { .words = (char *) "" };
  const WakhanPlainParagraph       *paragraph = get_paragraph (paragraphs, position);
  const WakhanPlainParagraph       *before =
    position > 0 ? get_paragraph (paragraphs, position - 1) : &nothing;
  const WakhanPlainParagraph *after =
    position + 1 < paragraphs->len ? get_paragraph (paragraphs, position + 1) : &nothing;

  if (is_same_kind (before, paragraph) || is_same_kind (after, paragraph) ||
      is_item_of_paragraphs (before, paragraph, after))
    return TRUE;
  if (!is_wordy (paragraph) || paragraph->line.is_apart)
    return FALSE;
  if (is_verse (paragraph) && ((is_verse (before) && position != title + 1) || is_verse (after)))
    return TRUE;
  if (ends_letter (before) || is_signature (before, paragraph, after))
    return TRUE;
  if (paragraph->line.kind == WAKHAN_TITLE_DATE &&
      position == title + 1) /* a month above its days */
    return FALSE;
  return before->is_heading && after->is_heading && paragraph->line.kind != WAKHAN_TITLE_CAPITALS;
}

/* Numbered lines one upon the other are a list; so are plain ones, of many also the first and the
 * last; and a name below “Yours,” is one. */
static void
drop_lists (GArray *paragraphs,
            guint   title)
{
  g_autofree gboolean *is_dropped = g_new0 (gboolean, paragraphs->len + 1);
  guint                n_plain = 0;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);
      const gboolean              is_plain = paragraph->is_heading && is_wordy (paragraph) &&
                                !paragraph->line.is_apart && i != title &&
                                paragraph->line.kind == WAKHAN_TITLE_PLAIN;

      n_plain = is_plain ? n_plain + 1 : 0;
      for (guint j = 0; n_plain >= 4 && j < (n_plain == 4 ? 4 : 1); j++)
        is_dropped[i - j] = TRUE;
      is_dropped[i] =
        is_dropped[i] || (paragraph->is_heading && i != title && is_in_list (paragraphs, i, title));
    }
  for (guint i = 0; i < paragraphs->len; i++)
    if (is_dropped[i])
      get_paragraph (paragraphs, i)->is_heading = FALSE;
}

/* A letter's day stands below its heading or above the words by which it begins or ends. */
static gboolean
is_day_of_letter (GArray *paragraphs,
                  guint   position,
                  guint   title)
{
  const WakhanPlainParagraph *before =
    position > 0 ? get_paragraph (paragraphs, position - 1) : NULL;
  const WakhanPlainParagraph *after =
    position + 1 < paragraphs->len ? get_paragraph (paragraphs, position + 1) : NULL;

  if (before &&
      (before->is_taken || (before->is_heading && before->line.kind == WAKHAN_TITLE_NUMBERED)))
    return TRUE;
  if (before && before->is_heading && position - 1 != title &&
      get_paragraph (paragraphs, position)->line.is_day)
    return TRUE;
  return !after || (after->n_lines == 1 && after->n_characters < SHORT_PARAGRAPH &&
                    strpbrk (after->words + strlen (after->words) - 1, ",-!:"));
}

static gboolean
is_date (const WakhanPlainParagraph *paragraph,
         gboolean                    with_place)
{
  return paragraph->mark == 0 && !paragraph->is_outside && !paragraph->is_line &&
         (with_place ? paragraph->line.is_day : paragraph->line.kind == WAKHAN_TITLE_DATE);
}

static gboolean
is_feast (const WakhanPlainParagraph *paragraph)
{
  return paragraph->mark == 0 && !paragraph->is_outside && !paragraph->is_line &&
         paragraph->n_lines == 1 && paragraph->line.is_feast;
}

/* A diary's days are headings; those of one who travels may have a place before them. Returns:
 * whether it is a diary */
static gboolean
settle_dates (GArray  *paragraphs,
              guint    title,
              gboolean with_place)
{
  guint    n_days = 0;
  guint    n_others = 0;
  gboolean is_diary;

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (!is_date (paragraph, with_place) || (!with_place && !paragraph->is_heading))
        continue;
      if (is_day_of_letter (paragraphs, i, title))
        n_others++;
      else
        n_days++;
    }
  is_diary = n_days >= LEAST_DIARY && n_others * 3 <= n_days;
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = get_paragraph (paragraphs, i);

      if (is_diary && is_feast (paragraph))
        {
          paragraph->is_heading = TRUE;
          paragraph->line.kind = WAKHAN_TITLE_DATE;
          continue;
        }
      if (!is_date (paragraph, with_place))
        continue;
      paragraph->is_heading = is_diary && (with_place || paragraph->is_heading);
      if (paragraph->is_heading)
        paragraph->line.kind = WAKHAN_TITLE_DATE;
    }
  return is_diary;
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
      const gboolean        is_last =
        i + 1 == paragraphs->len ||
        (get_paragraph (paragraphs, i + 1)->is_outside && !paragraph->is_outside);

      if ((title != G_MAXUINT && i < title) || is_last ||
          (n_marked > 1 && is_wordy (paragraph) && i != title))
        paragraph->is_heading = FALSE;
    }
  if (title != G_MAXUINT)
    get_paragraph (paragraphs, title)->is_heading = TRUE;
}

void
wakhan_heading_finder_mark (GArray              *paragraphs,
                            const WakhanCredits *credits)
{
  guint title;

  g_return_if_fail (paragraphs != NULL);

  read_forms (paragraphs);
  wakhan_annals_settle (paragraphs);
  title = wakhan_title_finder_find (paragraphs, credits ? credits->title : NULL);
  wakhan_page_heads_drop (paragraphs);
  wakhan_letter_heads_settle (paragraphs);
  wakhan_contents_finder_drop_named (paragraphs);
  wakhan_speaker_heads_drop (paragraphs);
  wakhan_heading_doubts_settle (paragraphs, title);
  wakhan_contents_finder_drop_repeated (paragraphs);
  wakhan_number_heads_settle (paragraphs);
  if (!settle_dates (paragraphs, title, FALSE))
    settle_dates (paragraphs, title, TRUE);
  wakhan_title_finder_drop_title_page (paragraphs, title, credits ? credits->author : NULL);
  drop_lists (paragraphs, title);
  drop_others (paragraphs, title);
  wakhan_heading_levels_set (paragraphs, title);
}
