/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-letter-heads.h"

#include <string.h>

#define LONGEST_TITLE 160 /* characters */
#define MOST_LINES 2
#define LEAST_TEXT 90 /* characters */

typedef enum
{
  FORM_NONE,
  FORM_ROMAN,   /* "IV. " */
  FORM_FIGURES, /* "4. " */
  FORM_CAPITAL, /* "D. " */
  FORM_SMALL,   /* "d. " */
  FORM_BRACKET, /* "(d) ", "d) " */
  FORM_DOUBLE,  /* "dd) " */
  N_FORMS
} Form;

typedef struct
{
  GArray   *paragraphs;
  guint     last[N_FORMS];  /* the letter counted last, from 1; 0: none yet */
  guint     first[N_FORMS]; /* the place of the last "A." */
  guint     ranks[N_FORMS]; /* in which order they came, from 1 */
  gboolean *is_head;
} Reader;

/* What counts @words, and what they say behind it. */
static Form
read_letter (const char  *words,
             guint       *letter,
             const char **rest)
{
  const char    *at = words + (*words == '(');
  const char     first = *at++;
  const gboolean is_double = g_ascii_islower (first) && *at == first;
  const gboolean is_capital = g_ascii_isupper (first);

  at += is_double;
  if (!g_ascii_isalpha (first) || !strchr (".)", *at) || !*at || at[1] != ' ' ||
      (*words == '(' && *at != ')') || (is_double && *at != ')'))
    return FORM_NONE;
  *letter = g_ascii_tolower (first) - 'a' + 1;
  *rest = at + 2;
  if (is_double)
    return FORM_DOUBLE;
  return *at == ')' ? FORM_BRACKET : is_capital ? FORM_CAPITAL
                                                : FORM_SMALL;
}

/* Its text stands below it, or another heading, but not the next item of a list. */
static gboolean
is_above_more (const Reader *self,
               guint         position,
               Form          form)
{
  const WakhanPlainParagraph *after =
    position + 1 < self->paragraphs->len
      ? wakhan_plain_paragraphs_get (self->paragraphs, position + 1)
      : NULL;
  const char *rest;
  guint       letter;

  if (!after || after->is_outside)
    return FALSE;
  if (after->n_characters > LEAST_TEXT)
    return TRUE;
  return (after->is_heading && after->line.kind == WAKHAN_TITLE_NUMBERED &&
          !after->line.is_named) ||
         (read_letter (after->words, &letter, &rest) != form && letter == 1);
}

/* What counts the paragraph at @position, if that has the form of a heading. */
static Form
find_form (const Reader *self,
           guint         position,
           guint        *letter)
{
  const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (self->paragraphs, position);
  const char                 *rest;
  const Form                  form = read_letter (paragraph->words, letter, &rest);
  g_autofree char            *title = NULL;
  WakhanTitleLine             line;

  if (form == FORM_NONE || paragraph->is_outside || paragraph->is_line || paragraph->mark > 0 ||
      paragraph->n_lines > MOST_LINES || paragraph->n_characters > LONGEST_TITLE ||
      (paragraph->line.kind == WAKHAN_TITLE_NUMBERED && *letter != self->last[form] + 1))
    return FORM_NONE;
  title = g_strdelimit (g_strdup (rest), "\n", ' ');
  wakhan_title_line_read (&line, title);
  if ((line.kind != WAKHAN_TITLE_PLAIN && line.kind != WAKHAN_TITLE_CAPITALS) ||
      line.doubt == WAKHAN_TITLE_DOUBT_STOP || !is_above_more (self, position, form))
    return FORM_NONE;
  return form;
}

/* "B." confirms "A.", and so on: a name, "A. Hale", is followed by no other that counts on. */
static gboolean
find_heads (Reader *self)
{
  gboolean has_heads = FALSE;

  for (guint i = 0; i < self->paragraphs->len; i++)
    {
      guint      letter;
      const Form form = find_form (self, i, &letter);

      if (form == FORM_NONE || (letter != 1 && letter != self->last[form] + 1))
        continue;
      self->last[form] = letter;
      if (letter == 1)
        {
          self->first[form] = i;
          continue;
        }
      self->is_head[i] = self->is_head[self->first[form]] = has_heads = TRUE;
    }
  return has_heads;
}

static Form
get_form (const Reader *self,
          guint         position)
{
  const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (self->paragraphs, position);
  const char                 *rest;
  guint                       letter;

  if (self->is_head[position])
    return read_letter (paragraph->words, &letter, &rest);
  if (!paragraph->is_heading || paragraph->mark > 0 ||
      paragraph->line.kind != WAKHAN_TITLE_NUMBERED || paragraph->line.is_named ||
      paragraph->line.rank != WAKHAN_TITLE_RANK_SECTION)
    return FORM_NONE;
  return g_ascii_isdigit (*paragraph->words)     ? FORM_FIGURES
         : strchr ("IVXLCDM", *paragraph->words) ? FORM_ROMAN
                                                 : FORM_NONE;
}

void
wakhan_letter_heads_settle (GArray *paragraphs)
{
  Reader               self = { .paragraphs = paragraphs };
  g_autofree gboolean *is_head = NULL;
  guint                n_forms = 0;

  g_return_if_fail (paragraphs != NULL);

  self.is_head = is_head = g_new0 (gboolean, paragraphs->len + 1);
  if (!find_heads (&self))
    return;
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      const Form            form = get_form (&self, i);

      if (form == FORM_NONE)
        continue;
      if (self.ranks[form] == 0)
        self.ranks[form] = ++n_forms;
      if (self.is_head[i])
        paragraph->line = (WakhanTitleLine){ .kind = WAKHAN_TITLE_NUMBERED };
      paragraph->is_heading = TRUE;
      paragraph->line.rank = WAKHAN_TITLE_RANK_SECTION + self.ranks[form] - 1;
    }
}
