/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-heading-doubts.h"

#include "wakhan-title-words.h"

#include <string.h>

#define LEAST_OF_RULE 3   /* of a kind, that make a rule */
#define SHORT_SENTENCE 45 /* characters */
#define LEAST_QUESTION 3  /* words; one that no text follows has more */

typedef struct
{
  GArray  *paragraphs;
  guint    n_blank;     /* lines above a paragraph of the text, as a rule */
  gboolean has_room;    /* headings have more */
  gboolean has_stops;   /* headings end with a full stop, as a rule */
  gboolean has_letters; /* that have headings */
  gboolean has_close;   /* of those without more room, most are followed by their text */
  guint    n_questions;
  guint    n_plain;
} Rules;

static gboolean
is_wordy (const WakhanPlainParagraph *paragraph)
{
  return paragraph->is_heading && paragraph->mark == 0 &&
         (paragraph->line.kind == WAKHAN_TITLE_PLAIN ||
          paragraph->line.kind == WAKHAN_TITLE_CAPITALS);
}

static gboolean
is_set_off (const Rules *self,
            guint        position)
{
  return position == 0 ||
         wakhan_plain_paragraphs_get (self->paragraphs, position)->n_blank > self->n_blank;
}

/* What follows the one at @position, but for "Main article: …"; NULL: nothing does. */
static const WakhanPlainParagraph *
get_after (const Rules *self,
           guint        position)
{
  guint after = position + 1;

  if (after + 1 < self->paragraphs->len &&
      wakhan_title_words_point_elsewhere (
        wakhan_plain_paragraphs_get (self->paragraphs, after)->words))
    after++;
  return after < self->paragraphs->len ? wakhan_plain_paragraphs_get (self->paragraphs, after)
                                       : NULL;
}

/* Not so a name below “Yours,” or the first of several short lines. */
static gboolean
is_above_text (const Rules *self,
               guint        position)
{
  const WakhanPlainParagraph *after = get_after (self, position);
  const WakhanPlainParagraph *before =
    position > 0 ? wakhan_plain_paragraphs_get (self->paragraphs, position - 1) : NULL;

  if (!after || after->is_heading ||
      (after->n_characters <= 2 * SHORT_SENTENCE && after->n_lines == 1))
    return FALSE;
  if (before &&
      wakhan_plain_paragraphs_get (self->paragraphs, position)->line.kind == WAKHAN_TITLE_PLAIN)
    return before->n_characters > SHORT_SENTENCE / 2 || before->is_heading;
  return !before || before->is_heading || before->n_characters > SHORT_SENTENCE ||
         strchr (".!?)]*", before->words[strlen (before->words) - 1]);
}

/* What is told below may begin with who tells it, a picture, or what somebody says. */
static gboolean
is_above_lead (const Rules *self,
               guint        position)
{
  const char *after = position + 1 < self->paragraphs->len
                        ? wakhan_plain_paragraphs_get (self->paragraphs, position + 1)->words
                        : "";

  return g_str_has_suffix (after, ":") || *after == '[' || *after == '"' ||
         g_str_has_prefix (after, "“");
}

static gboolean
is_short_sentence (const WakhanPlainParagraph *paragraph)
{
  return !paragraph->is_heading && paragraph->n_lines == 1 &&
         paragraph->n_characters <= SHORT_SENTENCE &&
         g_unichar_isupper (g_utf8_get_char (paragraph->words)) &&
         g_str_has_suffix (paragraph->words, ".");
}

static gboolean
is_stopped (const WakhanPlainParagraph *paragraph)
{
  return g_str_has_suffix (paragraph->words, ".");
}

/* “Monday, 4 May.”: in a diary “Good Friday.” is a day as well. */
static gboolean
is_stopped_date (const WakhanPlainParagraph *paragraph)
{
  return paragraph->is_heading && paragraph->mark == 0 &&
         paragraph->line.kind == WAKHAN_TITLE_DATE && is_stopped (paragraph);
}

static gboolean
is_said (const Rules                *self,
         const WakhanPlainParagraph *paragraph)
{
  const gboolean is_title =
    paragraph->is_heading && (self->has_stops || paragraph->line.doubt != WAKHAN_TITLE_DOUBT_STOP);

  return !is_title && paragraph->n_lines == 1 && paragraph->n_characters > 0 &&
         paragraph->n_characters <= SHORT_SENTENCE &&
         strchr (".!?", paragraph->words[strlen (paragraph->words) - 1]);
}

/* “Is that so?” below or above “I saw it.”: people talk, a line each. */
static gboolean
is_beside_talk (const Rules *self,
                guint        position)
{
  return (position > 0 &&
          is_said (self, wakhan_plain_paragraphs_get (self->paragraphs, position - 1))) ||
         (position + 1 < self->paragraphs->len &&
          is_said (self, wakhan_plain_paragraphs_get (self->paragraphs, position + 1)));
}

static void
learn_room (Rules *self)
{
  guint n_numbers = 0;
  guint n_numbers_off = 0;
  guint n_titles = 0;
  guint n_titles_off = 0;
  guint n_others_off = 0;

  self->n_blank = wakhan_plain_paragraphs_count_blank (self->paragraphs);
  for (guint i = 0; i < self->paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (self->paragraphs, i);
      const gboolean              is_off = is_set_off (self, i);

      if (paragraph->is_outside)
        continue;
      if (paragraph->is_heading && paragraph->line.kind == WAKHAN_TITLE_NUMBERED)
        {
          n_numbers++;
          n_numbers_off += is_off;
        }
      else if (is_wordy (paragraph) && paragraph->line.doubt == WAKHAN_TITLE_DOUBT_NONE)
        {
          n_titles += is_off || is_above_text (self, i) ||
                      wakhan_plain_paragraphs_head_letter (self->paragraphs, i);
          n_titles_off += is_off;
        }
      else
        n_others_off += is_off && paragraph->line.kind == WAKHAN_TITLE_NONE &&
                        wakhan_plain_paragraph_is_prose (paragraph);
    }
  if (n_numbers >= LEAST_OF_RULE)
    self->has_room = n_numbers_off * 10 >= n_numbers * 7;
  else
    self->has_room = n_titles_off >= LEAST_OF_RULE && n_titles_off > n_others_off &&
                     n_titles_off * 10 >= n_titles * 8;
}

static void
learn_kinds (Rules *self)
{
  guint n_stops = 0;
  guint n_sentences = 0;
  guint n_letters = 0;
  guint n_close = 0;
  guint n_close_above_text = 0;

  for (guint i = 0; i < self->paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (self->paragraphs, i);

      if (paragraph->is_outside)
        continue;
      n_sentences += is_short_sentence (paragraph) && is_above_text (self, i);
      n_stops += is_stopped_date (paragraph) && is_above_text (self, i);
      if (!is_wordy (paragraph))
        continue;
      n_letters += wakhan_plain_paragraphs_head_letter (self->paragraphs, i);
      n_stops += paragraph->line.doubt == WAKHAN_TITLE_DOUBT_STOP && is_above_text (self, i);
      self->n_questions += paragraph->line.doubt == WAKHAN_TITLE_DOUBT_QUESTION;
      if (paragraph->line.doubt != WAKHAN_TITLE_DOUBT_NONE || paragraph->line.is_apart)
        continue;
      self->n_plain++;
      n_close += !is_set_off (self, i);
      n_close_above_text += !is_set_off (self, i) && is_above_text (self, i);
    }
  self->has_stops = n_stops >= LEAST_OF_RULE && n_stops > n_sentences;
  self->has_letters = n_letters >= LEAST_OF_RULE;
  self->has_close =
    n_close_above_text >= LEAST_OF_RULE + 2 && n_close_above_text * 10 >= n_close * 8;
}

static guint
count_words (const char *words)
{
  guint n_words = 1;

  for (; *words; words++)
    n_words += *words == ' ';
  return n_words;
}

/* “We shall see.”, but no “Old roads”, which is quoted. */
static gboolean
is_spoken (const char *words)
{
  const char *last = g_utf8_find_prev_char (words, words + strlen (words));
  const char *before = last ? g_utf8_find_prev_char (words, last) : NULL;

  return before && g_utf8_strchr ("\"”", -1, g_utf8_get_char (last)) &&
         !g_unichar_isalnum (g_utf8_get_char (before));
}

/* "We find" above "(i) that the ferry was overladen;" */
static gboolean
leads_list (const Rules *self,
            guint        position)
{
  const WakhanPlainParagraph *after = get_after (self, position);
  guint                       number;

  return after && strchr (",;", after->words[strlen (after->words) - 1]) && *after->words &&
         (*after->words == '(' ||
          wakhan_plain_paragraph_measure_marker (after->words, &number) > 0);
}

static gboolean
is_kept (const Rules *self,
         guint        position)
{
  const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (self->paragraphs, position);
  const gboolean              has_room = self->has_room && is_set_off (self, position);

  if (has_room || paragraph->line.is_apart)
    return TRUE;
  if (leads_list (self, position))
    return FALSE;
  if (self->has_letters && paragraph->line.doubt <= WAKHAN_TITLE_DOUBT_STOP &&
      wakhan_plain_paragraphs_head_letter (self->paragraphs, position))
    return TRUE;
  switch (paragraph->line.doubt)
    {
    case WAKHAN_TITLE_DOUBT_NONE:
      return !self->has_room ||
             (self->has_close && !is_stopped (paragraph) && is_above_text (self, position)) ||
             (position > 0 &&
              wakhan_plain_paragraphs_get (self->paragraphs, position - 1)->is_heading);
    case WAKHAN_TITLE_DOUBT_STOP:
      return self->has_stops && (is_above_text (self, position) || is_above_lead (self, position));
    case WAKHAN_TITLE_DOUBT_QUESTION:
      return !self->has_room && self->n_questions <= self->n_plain &&
             !strchr ("\"'", *paragraph->words) && !g_str_has_prefix (paragraph->words, "“") &&
             !is_beside_talk (self, position) &&
             count_words (paragraph->words) >=
               (is_above_text (self, position) ? LEAST_QUESTION : LEAST_QUESTION + 1);
    case WAKHAN_TITLE_DOUBT_SPEECH:
    case WAKHAN_TITLE_DOUBT_FIGURE:
    default:
      return !self->has_room && self->n_plain >= LEAST_OF_RULE && paragraph->n_lines == 1 &&
             is_above_text (self, position) && !is_spoken (paragraph->words);
    }
}

void
wakhan_heading_doubts_settle (GArray *paragraphs,
                              guint   title)
{
  Rules                self = { .paragraphs = paragraphs };
  g_autofree gboolean *is_dropped = NULL;

  g_return_if_fail (paragraphs != NULL);

  is_dropped = g_new0 (gboolean, paragraphs->len + 1);
  learn_room (&self);
  learn_kinds (&self);
  for (guint i = 0; i < paragraphs->len; i++)
    is_dropped[i] =
      i != title && is_wordy (wakhan_plain_paragraphs_get (paragraphs, i)) && !is_kept (&self, i);
  for (guint i = 0; i < paragraphs->len; i++)
    if (is_dropped[i])
      wakhan_plain_paragraphs_get (paragraphs, i)->is_heading = FALSE;
}
