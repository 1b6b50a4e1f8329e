/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-plain-paragraph.h"

#include "wakhan-line-edge.h"
#include "wakhan-prefix.h"
#include "wakhan-title-words.h"

#include <string.h>

#define MOST_BLANK 8 /* lines above a paragraph that are told apart */
#define WRAPPED_LINE                                                                               \
  50                      /* lines that stand together and are so long on average are sentences of \
                             their own */
#define UNBROKEN_LINE 150 /* a longer one was broken by nobody: each line is a paragraph */
#define MOST_LINES 40     /* of a verse, an address */
#define LEAST_PROSE 180   /* characters */
#define LONGEST_SALUTATION 60
#define LONGEST_CALL 30     /* "Милая Маша!" */
#define MOST_ABOVE_LETTER 2 /* paragraphs between a letter's heading and its salutation */

typedef struct
{
  GArray        *paragraphs;
  GPtrArray     *lines; /* that no blank line parts */
  WakhanLineEdge edge;
  guint          n_blank; /* lines above them */
} Splitter;

static void
clear_paragraph (gpointer data)
{
  WakhanPlainParagraph *paragraph = data;

  g_free (paragraph->words);
  g_free (paragraph->key);
}

WakhanPlainParagraph *
wakhan_plain_paragraphs_get (GArray *paragraphs,
                             guint   position)
{
  return &g_array_index (paragraphs, WakhanPlainParagraph, position);
}

guint
wakhan_plain_paragraphs_count_blank (GArray *paragraphs)
{
  guint n_paragraphs[MOST_BLANK + 1] = { 0 };
  guint n_blank = 0;

  for (guint i = 1; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (!paragraph->is_outside && !paragraph->is_heading && !paragraph->is_line)
        n_paragraphs[MIN (paragraph->n_blank, MOST_BLANK)]++;
    }
  for (guint i = 1; i <= MOST_BLANK; i++)
    if (n_paragraphs[i] > n_paragraphs[n_blank])
      n_blank = i;
  return n_blank;
}

/* "TO HER SISTER" above "Louth, 7 January 1802.": some letters have no salutation. */
static gboolean
is_address_above_day (GArray *paragraphs,
                      guint   position)
{
  const char *words = wakhan_plain_paragraphs_get (paragraphs, position)->words;

  return position + 1 < paragraphs->len &&
         wakhan_plain_paragraphs_get (paragraphs, position + 1)->line.is_day &&
         (g_ascii_strncasecmp (words, "to ", 3) == 0 ||
          g_ascii_strncasecmp (words, "from ", 5) == 0);
}

gboolean
wakhan_plain_paragraphs_head_letter (GArray *paragraphs,
                                     guint   position)
{
  if (is_address_above_day (paragraphs, position))
    return TRUE;
  for (guint i = position + 1; i < MIN (paragraphs->len, position + 2 + MOST_ABOVE_LETTER); i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      const char                 *last =
        g_utf8_find_prev_char (paragraph->words, paragraph->words + strlen (paragraph->words));

      if (paragraph->n_lines > 1 || paragraph->n_characters >= LONGEST_SALUTATION)
        return FALSE;
      if (last && strchr (paragraph->words, ' ') &&
          g_utf8_strchr (paragraph->n_characters <= LONGEST_CALL ? ",:-—!" : ",:-—", -1,
                         g_utf8_get_char (last)))
        return TRUE;
      if (paragraph->is_heading && paragraph->line.kind != WAKHAN_TITLE_DATE)
        return FALSE;
    }
  return FALSE;
}

static guint
count_dashes (const char *words)
{
  guint n_dashes = 0;

  for (const char *at = words; *at; at++)
    n_dashes +=
      wakhan_has_prefix (at, "--") || wakhan_has_prefix (at, "—") || wakhan_has_prefix (at, " – ");
  return n_dashes;
}

gboolean
wakhan_plain_paragraph_is_prose (const WakhanPlainParagraph *self)
{
  const gsize length = strlen (self->words);

  if (self->is_line || self->mark > 0 || (self->n_lines > 1 && !self->is_joined) || length == 0 ||
      g_ascii_isdigit (self->words[length - 1]))
    return FALSE;
  if (strstr (self->words, "。"))
    return self->n_characters >= LEAST_PROSE / 6;
  if (self->n_characters >= LEAST_PROSE)
    return count_dashes (self->words) * 60 < self->n_characters;
  return self->n_lines > 1 && self->n_characters > LEAST_PROSE / 2 &&
         strchr (".!?\"'", self->words[length - 1]) && count_dashes (self->words) < 2;
}

gboolean
wakhan_plain_paragraph_ends_sentence (const WakhanPlainParagraph *self)
{
  const char *words = self->words;
  const char *last = words + strlen (words);

  do
    last = g_utf8_find_prev_char (words, last);
  while (last && g_utf8_strchr ("\"'’”»)]_", -1, g_utf8_get_char (last)) && last > words);
  return last && g_utf8_strchr (".!?…。！？؟", -1, g_utf8_get_char (last));
}

/* How deep a heading stands that is underlined by @line; 0: it is no underline. */
static guint
measure_underline (const char *line)
{
  static const char *const marks[] = { "=#", "-*_", "~", "^", "\"", "+" };
  const gsize              length = strlen (line);

  for (guint i = 0; length >= 3 && i < G_N_ELEMENTS (marks); i++)
    if (strchr (marks[i], *line) && strspn (line, (char[]){ *line, '\0' }) == length)
      return i + 1;
  return 0;
}

/* "== Title ==": how deep it stands; 0: it is none. */
static guint
measure_equals (const char *line)
{
  const gsize before = strspn (line, "=");
  const gsize length = strlen (line);
  gsize       after = 0;

  while (after < length && line[length - 1 - after] == '=')
    after++;
  return before >= 2 && before <= 6 && before == after && length > 2 * before + 2 ? before - 1 : 0;
}

/* The length of "## ". */
static gsize
measure_hashes (const char *line)
{
  const gsize hashes = strspn (line, "#");

  return hashes >= 1 && hashes <= 6 && line[hashes] == ' ' ? hashes + 1 : 0;
}

gsize
wakhan_plain_paragraph_measure_marker (const char *words,
                                       guint      *number)
{
  static const char *const bullets[] = { "- ", "– ", "• ", "* ", "· " };
  const gsize              digits = strspn (words, "0123456789");

  *number = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (bullets); i++)
    if (wakhan_has_prefix (words, bullets[i]))
      return strlen (bullets[i]);
  if (digits == 0 || digits > 3 || (words[digits] != '.' && words[digits] != ')') ||
      words[digits + 1] != ' ')
    return 0;
  *number = g_ascii_strtoull (words, NULL, 10);
  return digits + 2;
}

static void
append_paragraph (Splitter            *self,
                  WakhanPlainParagraph paragraph)
{
  paragraph.n_characters = g_utf8_strlen (paragraph.words, -1);
  paragraph.n_blank = self->n_blank;
  self->n_blank = 0;
  g_array_append_val (self->paragraphs, paragraph);
}

static const char *
get_line (Splitter *self,
          guint     position)
{
  return position < self->lines->len ? g_ptr_array_index (self->lines, position) : "";
}

static void
add_paragraph (Splitter *self,
               guint     first,
               guint     next,
               gboolean  is_line)
{
  const char *const   *lines = (const char *const *) self->lines->pdata + first;
  WakhanPlainParagraph paragraph = { .n_lines = next - first, .is_line = is_line };
  g_autoptr (GString)  words = g_string_new (lines[0]);

  for (guint i = 1; i < next - first; i++)
    g_string_append_printf (words, "\n%s", lines[i]);
  paragraph.is_joined =
    next - first > 1 && wakhan_line_edge_is_broken_by_width (&self->edge, lines, next - first);
  paragraph.words = g_strdup (words->str);
  append_paragraph (self, paragraph);
}

/* "## Title", "== Title ==" */
static void
add_marked (Splitter   *self,
            const char *line)
{
  const gsize          hashes = measure_hashes (line);
  const char           sign = hashes > 0 ? '#' : '=';
  g_autofree char     *title = g_strdup (line + (hashes > 0 ? hashes : strspn (line, "=")));
  const gsize          length = strlen (title);
  gsize                end = length;
  WakhanPlainParagraph paragraph = { .n_lines = 1,
                                     .mark = hashes > 0 ? hashes - 1 : measure_equals (line) };

  while (end > 0 && title[end - 1] == sign)
    end--;
  if (end < length && end > 0 && (sign == '=' || title[end - 1] == ' '))
    title[end] = '\0';
  paragraph.words = g_strdup (g_strstrip (title));
  append_paragraph (self, paragraph);
}

/* Whether the line at @next is another item of the list that the one before it belongs to. */
static gboolean
goes_on_list (GPtrArray *lines,
              guint      first,
              guint      next)
{
  guint number;
  guint last_number;

  return wakhan_plain_paragraph_measure_marker (g_ptr_array_index (lines, next), &number) > 0 &&
         wakhan_plain_paragraph_measure_marker (g_ptr_array_index (lines, first), &last_number) >
           0 &&
         (number == 0 || number == last_number + 1);
}

/* Whether the first of a paragraph's lines is a heading that its text follows without
 * a blank line. */
static gboolean
heads_paragraph (Splitter *self,
                 guint     first)
{
  const char *line = get_line (self, first);
  const char *next = get_line (self, first + 1);
  const guint least =
    self->edge.characters > 0 ? MIN (self->edge.characters * 4 / 5, WRAPPED_LINE) : WRAPPED_LINE;
  g_autofree char *capitals = NULL;
  guint            number;
  WakhanTitleLine  title;
  WakhanTitleLine  other;

  wakhan_title_line_read (&title, line);
  if (title.is_apart && *next && !measure_underline (next))
    return TRUE;
  if (g_utf8_strlen (next, -1) < least || wakhan_plain_paragraph_measure_marker (line, &number) > 0)
    return FALSE;
  capitals = g_utf8_strup (next, -1);
  wakhan_title_line_read (&other, next);
  if (!self->edge.runs_over && title.kind == WAKHAN_TITLE_PLAIN &&
      title.doubt == WAKHAN_TITLE_DOUBT_NONE && other.kind == WAKHAN_TITLE_NONE)
    return g_utf8_strlen (line, -1) * 2 < g_utf8_strlen (next, -1) &&
           strchr (".!?", next[strlen (next) - 1]);
  /* "4 May. We left the ford and came" fills its line: a sentence that goes on. */
  if (title.kind == WAKHAN_TITLE_NUMBERED &&
      (!title.is_named || g_unichar_islower (g_utf8_get_char (next)) ||
       wakhan_title_words_lead_on (line)) &&
      wakhan_line_edge_is_broken_by_width (&self->edge, (const char *[]){ line, next }, 2))
    return FALSE;
  return (title.kind == WAKHAN_TITLE_NUMBERED && other.kind != WAKHAN_TITLE_NUMBERED &&
          !g_str_equal (next, capitals)) ||
         (title.kind == WAKHAN_TITLE_CAPITALS && !g_str_equal (next, capitals));
}

/* The lines that stand together are no paragraph, but each one for itself. */
static gboolean
stand_for_themselves (Splitter *self,
                      gboolean *is_long)
{
  const char *const *lines = (const char *const *) self->lines->pdata;
  gsize              n_characters = 0;

  *is_long = FALSE;
  for (guint i = 0; i < self->lines->len; i++)
    {
      const gsize length = g_utf8_strlen (lines[i], -1);

      *is_long = *is_long || length > UNBROKEN_LINE;
      n_characters += length;
    }
  if (self->lines->len < 2 || (!*is_long && self->lines->len <= MOST_LINES &&
                               n_characters / self->lines->len < WRAPPED_LINE))
    return FALSE;
  return !wakhan_line_edge_is_broken_by_width (&self->edge, lines, self->lines->len);
}

/* A heading between lines that no blank line parts: a short one with a number or in capitals,
 * behind a sentence and above another. */
static gboolean
is_between_lines (Splitter *self,
                  guint     position)
{
  const char     *line = get_line (self, position);
  const char     *next = get_line (self, position + 1);
  const char     *before = position > 0 ? get_line (self, position - 1) : "";
  guint           number;
  WakhanTitleLine title;

  if (!self->edge.runs_over || position == 0 || !strchr (".!?", before[strlen (before) - 1]) ||
      !g_unichar_isupper (g_utf8_get_char (next)))
    return FALSE;
  if (g_utf8_strlen (line, -1) * 10 > self->edge.characters * 7 ||
      g_utf8_strlen (next, -1) * 10 < self->edge.characters * 7 ||
      wakhan_plain_paragraph_measure_marker (line, &number) > 0)
    return FALSE;
  wakhan_title_line_read (&title, line);
  return (title.kind == WAKHAN_TITLE_NUMBERED && title.doubt == WAKHAN_TITLE_DOUBT_NONE) ||
         title.kind == WAKHAN_TITLE_CAPITALS ||
         (title.kind == WAKHAN_TITLE_PLAIN && title.is_apart);
}

/* The number of lines that make a heading with its underline, or that are marked as
 * one; 0: none. */
static guint
take_marked (Splitter *self,
             guint     first)
{
  const char *line = get_line (self, first);
  const char *next = get_line (self, first + 1);

  if (measure_hashes (line) || measure_equals (line))
    {
      add_marked (self, line);
      return 1;
    }
  if (measure_underline (line) && *next && g_str_equal (line, get_line (self, first + 2)))
    {
      append_paragraph (self, (WakhanPlainParagraph){ .n_lines = 1,
                                                      .mark = measure_underline (line),
                                                      .words = g_strdup (next) });
      return 3;
    }
  if (measure_underline (next) && !measure_underline (line))
    {
      append_paragraph (self, (WakhanPlainParagraph){ .n_lines = 1,
                                                      .mark = measure_underline (next),
                                                      .words = g_strdup (line) });
      return 2;
    }
  return 0;
}

/* Takes lines that no blank line parts. */
static void
add_lines (Splitter *self)
{
  gboolean       is_long;
  const gboolean is_split = stand_for_themselves (self, &is_long);
  gboolean       is_list = FALSE;
  guint          first = 0;

  for (guint i = 0; i < self->lines->len;)
    {
      const char *line = get_line (self, i);
      guint       n_taken = 0;

      if (!is_split && is_between_lines (self, i))
        {
          if (i > first)
            add_paragraph (self, first, i, FALSE);
          add_paragraph (self, i, i + 1, FALSE);
          first = ++i;
          continue;
        }
      if (i > first && (is_split || measure_hashes (line) || measure_equals (line) ||
                        goes_on_list (self->lines, first, i)))
        {
          is_list = is_list || goes_on_list (self->lines, first, i);
          add_paragraph (self, first, i, (is_split && !is_long) || is_list);
          first = i;
        }
      if (i == first)
        n_taken = take_marked (self, i);
      if (n_taken == 0 && i == 0 && heads_paragraph (self, i))
        {
          add_paragraph (self, 0, 1, FALSE);
          n_taken = 1;
        }
      if (n_taken > 0)
        first = i + n_taken;
      i += MAX (n_taken, 1);
    }
  if (first < self->lines->len)
    add_paragraph (self, first, self->lines->len, (is_split && !is_long) || is_list);
  g_ptr_array_set_size (self->lines, 0);
}

GArray *
wakhan_plain_paragraphs_split (const char *text)
{
  Splitter self = { .paragraphs = g_array_new (FALSE, FALSE, sizeof (WakhanPlainParagraph)) };

  g_return_val_if_fail (text != NULL, NULL);

  g_array_set_clear_func (self.paragraphs, clear_paragraph);
  self.lines = g_ptr_array_new_with_free_func (g_free);
  wakhan_line_edge_measure (&self.edge, text);
  for (const char *line = text; line;)
    {
      const char      *end = strchr (line, '\n');
      g_autofree char *stripped =
        wakhan_line_edge_dup_line (line, end ? (gsize) (end - line) : strlen (line));

      if (*stripped)
        g_ptr_array_add (self.lines, g_steal_pointer (&stripped));
      else
        {
          add_lines (&self);
          self.n_blank++;
        }
      line = end ? end + 1 : NULL;
    }
  add_lines (&self);
  g_ptr_array_unref (self.lines);
  return self.paragraphs;
}
