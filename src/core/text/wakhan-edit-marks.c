/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-edit-marks.h"

#include "wakhan-title-line.h"

#include <string.h>

#define LEAST_MARKS 3
#define LONGEST_MARK 60   /* characters */
#define LONGEST_TITLE 400 /* bytes */

typedef struct
{
  guint n_lines;
  guint n_titles; /* of these, that read as a title */
  guint n_above;  /* a longer line */
} Count;

typedef struct
{
  GPtrArray  *lines;  /* without blanks around them */
  GHashTable *counts; /* a mark to its Count */
} Reader;

static const char *
get_line (const Reader *self,
          guint         position)
{
  return position < self->lines->len ? g_ptr_array_index (self->lines, position) : "";
}

/* The words in brackets at the end of @line, if there are any that no number is part of, as it is
 * of "[12]". */
static const char *
find_mark (const char *line)
{
  const char *open = g_str_has_suffix (line, "]") ? strrchr (line, '[') : NULL;

  if (!open || strpbrk (open, "0123456789") || !g_unichar_isalpha (g_utf8_get_char (open + 1)) ||
      g_utf8_strlen (open, -1) > LONGEST_MARK)
    return NULL;
  return open;
}

/* What the mark at the end of the line at @position stands behind or, alone in its line, below;
 * NULL: nothing. */
static char *
dup_title (const Reader *self,
           guint         position,
           const char   *mark)
{
  const char *line = get_line (self, position);
  const char *before = position > 0 ? get_line (self, position - 1) : "";

  if (mark > line)
    return mark - line < LONGEST_TITLE ? g_strchomp (g_strndup (line, mark - line)) : NULL;
  return *before && strlen (before) < LONGEST_TITLE && !find_mark (before) ? g_strdup (before)
                                                                           : NULL;
}

static void
count_mark (Reader     *self,
            guint       position,
            const char *mark)
{
  g_autofree char *title = dup_title (self, position, mark);
  Count           *count = g_hash_table_lookup (self->counts, mark);
  guint            next = position + 1;
  WakhanTitleLine  line = { 0 };

  if (!count)
    {
      count = g_new0 (Count, 1);
      g_hash_table_insert (self->counts, (char *) mark, count);
    }
  if (title)
    wakhan_title_line_read (&line, title);
  while (next < self->lines->len && next <= position + 2 && !*get_line (self, next))
    next++;
  count->n_lines++;
  count->n_titles += line.kind >= WAKHAN_TITLE_PLAIN && line.doubt == WAKHAN_TITLE_DOUBT_NONE;
  count->n_above += title && strlen (get_line (self, next)) > strlen (title);
}

/* "[edit]", but no "[sic]" or "[Laughter]" behind what somebody says, and no "[Chorus]" behind a
 * verse. */
static gboolean
is_edit_mark (const Reader *self,
              const char   *mark)
{
  const Count *count = mark ? g_hash_table_lookup (self->counts, mark) : NULL;

  return count && count->n_lines >= LEAST_MARKS && count->n_titles * 10 >= count->n_lines * 8 &&
         count->n_above * 2 >= count->n_lines;
}

static void
read_lines (Reader     *self,
            const char *text)
{
  for (const char *line = text; line;)
    {
      const char *end = strchr (line, '\n');

      g_ptr_array_add (self->lines,
                       g_strstrip (end ? g_strndup (line, end - line) : g_strdup (line)));
      line = end ? end + 1 : NULL;
    }
  for (guint i = 0; i < self->lines->len; i++)
    {
      const char *mark = find_mark (get_line (self, i));

      if (mark)
        count_mark (self, i, mark);
    }
}

/* @text, of which @self has the lines, with the headings in the wiki's form. */
static char *
write_headings (const Reader *self,
                const char   *text)
{
  GString *written = g_string_new (NULL);
  guint    i = 0;

  for (const char *line = text; line; i++)
    {
      const char    *end = strchr (line, '\n');
      const gsize    length = end ? (gsize) (end - line) : strlen (line);
      const char    *mark = find_mark (get_line (self, i));
      const char    *mark_below = find_mark (get_line (self, i + 1));
      const gboolean is_below = mark == get_line (self, i) && is_edit_mark (self, mark);
      const gboolean is_above =
        mark_below == get_line (self, i + 1) && is_edit_mark (self, mark_below);
      g_autofree char *title = NULL;

      if (is_above && *get_line (self, i))
        title = g_strdup (get_line (self, i));
      else if (!is_below && is_edit_mark (self, mark))
        title = dup_title (self, i, mark);
      if (title)
        g_string_append_printf (written, "== %s ==", title);
      else if (!is_below)
        g_string_append_len (written, line, length);
      if (end)
        g_string_append_c (written, '\n');
      line = end ? end + 1 : NULL;
    }
  return g_string_free (written, FALSE);
}

char *
wakhan_edit_marks_read (const char *text)
{
  Reader         self = { 0 };
  GHashTableIter each;
  gpointer       mark;
  char          *written = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (!strstr (text, "]\n") && !strstr (text, "] \n"))
    return NULL;
  self.lines = g_ptr_array_new_with_free_func (g_free);
  self.counts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  read_lines (&self, text);
  g_hash_table_iter_init (&each, self.counts);
  while (!written && g_hash_table_iter_next (&each, &mark, NULL))
    if (is_edit_mark (&self, mark))
      written = write_headings (&self, text);
  g_hash_table_unref (self.counts);
  g_ptr_array_unref (self.lines);
  return written;
}

/* "edit", "edit | edit source" */
static gboolean
is_known (const char *mark)
{
  static const char *const words[] = { "edit", "bearbeiten", "modifier", "editar", "编辑",
                                       "編輯", "ویرایش", "تعديل", "عدل" };
  g_autofree char         *folded = g_utf8_strdown (mark + 1, -1);
  const char              *first = folded + strspn (folded, " ");

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_has_prefix (first, words[i]) && strchr (" ]|", first[strlen (words[i])]))
      return TRUE;
  return FALSE;
}

/* Whether a heading of Markdown ends in brackets. */
static gboolean
has_marked_heading (const char *markdown)
{
  for (const char *end = markdown; (end = strchr (end, ']')); end++)
    {
      const char *line = end;

      if (end[1] && end[1] != '\n')
        continue;
      while (line > markdown && line[-1] != '\n')
        line--;
      if (*line == '#')
        return TRUE;
    }
  return FALSE;
}

char *
wakhan_edit_marks_strip (const char *markdown)
{
  g_auto (GStrv)         lines = NULL;
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gboolean               has_mark = FALSE;

  g_return_val_if_fail (markdown != NULL, NULL);

  if (!has_marked_heading (markdown))
    return NULL;
  lines = g_strsplit (markdown, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    {
      const char *mark = *lines[i] == '#' ? find_mark (lines[i]) : NULL;

      if (mark)
        g_hash_table_insert (
          counts, g_strdup (mark),
          GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, mark)) + 1));
    }
  for (guint i = 0; lines[i]; i++)
    {
      char *mark = *lines[i] == '#' ? (char *) find_mark (lines[i]) : NULL;

      if (!mark || mark == lines[i] ||
          !(is_known (mark) ||
            GPOINTER_TO_UINT (g_hash_table_lookup (counts, mark)) >= LEAST_MARKS))
        continue;
      *mark = '\0';
      has_mark = TRUE;
    }
  return has_mark ? g_strjoinv ("\n", lines) : NULL;
}
