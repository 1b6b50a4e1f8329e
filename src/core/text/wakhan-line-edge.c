/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-line-edge.h"

#include <string.h>

#define LONGEST_LINE 160 /* a longer one was broken by nobody */
#define LEAST_LINES 8    /* that tell of an edge */
#define LEAST_EDGE 24    /* a shorter line was broken by whoever wrote it */
#define LONGEST_WORD 16  /* of those that did not fit; scripts without blanks break anywhere */
#define NEAR(edge) ((edge) *86 / 100)

static gunichar
find_first_letter (const char *line)
{
  while (*line && strchr ("\"'([_*=", *line))
    line++;
  for (; *line; line = g_utf8_next_char (line))
    if (!g_unichar_ispunct (g_utf8_get_char (line)))
      break;
  return g_utf8_get_char (line);
}

static gboolean
ends_sentence (const char *line)
{
  const char *last = line + strlen (line);

  do
    last = g_utf8_find_prev_char (line, last);
  while (last && (strchr ("\"')]_", *last) || g_utf8_strchr ("’”»）」", -1, g_utf8_get_char (last))));
  return last && g_utf8_strchr (".!?:。！？：؟۔…", -1, g_utf8_get_char (last));
}

static gboolean
goes_on (const char *line,
         const char *next)
{
  const gunichar letter = find_first_letter (next);

  return g_unichar_islower (letter) ||
         (g_unichar_type (letter) == G_UNICODE_OTHER_LETTER && !ends_sentence (line));
}

static guint
measure_first_word (const char *line)
{
  guint length = 0;

  for (; *line && *line != ' ' && length < LONGEST_WORD; line = g_utf8_next_char (line))
    length += g_unichar_iswide (g_utf8_get_char (line)) ? LONGEST_WORD : 1;
  return g_unichar_iswide (find_first_letter (line)) ? 1 : length;
}

char *
wakhan_line_edge_dup_line (const char *start,
                           gsize       n_bytes)
{
  const char *end = start + n_bytes;

  while (start < end && g_unichar_isspace (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  for (const char *last;
       start < end && g_unichar_isspace (g_utf8_get_char (last = g_utf8_prev_char (end)));)
    end = last;
  return g_strndup (start, end - start);
}

/* The edge that most lines come near to. */
static guint
find_edge (const guint *n_lines,
           guint        n_all)
{
  guint best = 0;
  guint n_best = 0;

  for (guint edge = LEAST_EDGE; edge <= LONGEST_LINE; edge++)
    {
      guint n_near = 0;

      for (guint length = NEAR (edge); length <= edge; length++)
        n_near += n_lines[length];
      if (n_near > n_best)
        {
          best = edge;
          n_best = n_near;
        }
    }
  while (best > 0 && n_lines[best] == 0)
    best--;
  return n_all >= LEAST_LINES && n_best * 2 > n_all ? best : 0;
}

void
wakhan_line_edge_measure (WakhanLineEdge *self,
                          const char     *text)
{
  guint            n_lines[LONGEST_LINE + 1] = { 0 };
  guint            n_all = 0;
  guint            n_going_on = 0;
  g_autofree char *before = NULL; /* the line above, if it is not too long */

  g_return_if_fail (self && text);

  for (const char *line = text; line;)
    {
      const char      *end = strchr (line, '\n');
      const gsize      size = end ? (gsize) (end - line) : strlen (line);
      g_autofree char *words =
        size <= 4 * LONGEST_LINE ? wakhan_line_edge_dup_line (line, size) : NULL;

      if (before && *before && words && *words && g_utf8_strlen (before, -1) <= LONGEST_LINE)
        {
          n_lines[g_utf8_strlen (before, -1)]++;
          n_all++;
          n_going_on += goes_on (before, words);
        }
      g_free (before);
      before = g_steal_pointer (&words);
      line = end ? end + 1 : NULL;
    }
  self->characters = find_edge (n_lines, n_all);
  self->runs_over = n_all > 0 && n_going_on * 3 > n_all;
}

/* The longest line, but for a single one that stands out. */
static guint
find_own_edge (const char *const *lines,
               guint              n_lines)
{
  guint longest = 0;
  guint second = 0;

  for (guint i = 0; i < n_lines; i++)
    {
      const guint length = g_utf8_strlen (lines[i], -1);

      second = MAX (second, MIN (length, longest));
      longest = MAX (longest, length);
    }
  return n_lines > 3 && longest > second * 5 / 4 ? second : longest;
}

gboolean
wakhan_line_edge_is_broken_by_width (const WakhanLineEdge *self,
                                     const char *const    *lines,
                                     guint                 n_lines)
{
  const guint own = find_own_edge (lines, n_lines);
  const guint edge =
    own >= NEAR (self->characters) && own <= self->characters ? self->characters : own;
  guint n_full = 0;
  guint n_going_on = 0;

  if (n_lines < 2)
    return TRUE;
  if (own < (g_unichar_iswide (g_utf8_get_char (lines[0])) ? LEAST_EDGE / 2 : LEAST_EDGE))
    return FALSE;
  for (guint i = 0; i + 1 < n_lines; i++)
    {
      n_full += g_utf8_strlen (lines[i], -1) + 1 + measure_first_word (lines[i + 1]) >= NEAR (edge);
      n_going_on += goes_on (lines[i], lines[i + 1]);
    }
  if (n_full * 5 < (n_lines - 1) * 4)
    return FALSE;
  return n_going_on * 3 >= n_lines - 1 ||
         (self->runs_over && n_lines <= 4 &&
          own >= NEAR (self->characters)); /* by chance each new line begins with a name */
}
