/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "date-gold.h"

#include "wakhan-date.h"

#include <string.h>

#define GOLD "gold.tsv"
#define MOST_CELLS 5

/* A line of gold.tsv. */
typedef struct
{
  const char *path;
  guint       number;
  char      **cells;
  guint       n_cells;
  GPtrArray  *faults;
} Line;

static void
gold_date_clear (gpointer data)
{
  GoldDate *self = data;

  g_strfreev (self->values);
}

static void
gold_text_free (gpointer data)
{
  GoldText *self = data;

  g_free (self->name);
  g_free (self->kind);
  g_free (self->text);
  g_free (self->dated);
  g_array_unref (self->dates);
  g_free (self);
}

static GoldText *
gold_text_new (const char *file_name,
               char       *text)
{
  GoldText   *self = g_new0 (GoldText, 1);
  const char *hyphen;

  self->name = g_strndup (file_name, strlen (file_name) - strlen (".txt"));
  hyphen = strrchr (self->name, '-');
  self->kind = hyphen ? g_strndup (self->name, hyphen - self->name) : g_strdup (self->name);
  self->text = text;
  self->length = g_utf8_strlen (text, -1);
  self->dates = g_array_new (FALSE, TRUE, sizeof (GoldDate));
  g_array_set_clear_func (self->dates, gold_date_clear);
  return self;
}

static void
add_fault (GPtrArray *faults,
           char      *fault)
{
  g_ptr_array_add (faults, fault);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  const GoldText *first = *(GoldText *const *) a;
  const GoldText *second = *(GoldText *const *) b;

  return strcmp (first->name, second->name);
}

static void
read_texts (const char *folder,
            GPtrArray  *texts,
            GPtrArray  *faults)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir)   directory = g_dir_open (folder, 0, &error);
  const char        *name;

  if (!directory)
    {
      add_fault (faults, g_strdup_printf ("%s: %s", folder, error->message));
      return;
    }
  while ((name = g_dir_read_name (directory)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      gsize            length;

      if (!g_str_has_suffix (name, ".txt"))
        continue;
      g_clear_error (&error);
      if (!g_file_get_contents (path, &text, &length, &error))
        add_fault (faults, g_strdup_printf ("%s: %s", path, error->message));
      else if (!g_utf8_validate_len (text, length, NULL))
        add_fault (faults, g_strdup_printf ("%s: this is not UTF-8", path));
      else
        g_ptr_array_add (texts, gold_text_new (name, g_steal_pointer (&text)));
    }
  if (texts->len == 0 && faults->len == 0)
    add_fault (faults, g_strdup_printf ("%s: there is no NAME.txt", folder));
  g_ptr_array_sort (texts, compare_names);
}

static gboolean
refuse (const Line *line,
        const char *format,
        ...) G_GNUC_PRINTF (2, 3);

static gboolean
refuse (const Line *line,
        const char *format,
        ...)
{
  g_autofree char *fault = NULL;
  va_list          arguments;

  va_start (arguments, format);
  fault = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  add_fault (line->faults, g_strdup_printf ("%s:%u: %s", line->path, line->number, fault));
  return FALSE;
}

static GoldText *
find_text (GPtrArray  *texts,
           const char *name)
{
  for (guint i = 0; i < texts->len; i++)
    {
      GoldText        *text = g_ptr_array_index (texts, i);
      g_autofree char *file_name = g_strconcat (text->name, ".txt", NULL);

      if (g_str_equal (name, text->name) || g_str_equal (name, file_name))
        return text;
    }
  return NULL;
}

static gboolean
read_values (const Line *line,
             char     ***values)
{
  g_auto (GStrv) parts = g_strsplit (line->cells[3], "|", -1);

  if (!parts[0])
    return refuse (line, "there is no value");
  for (guint i = 0; parts[i]; i++)
    {
      g_autoptr (WakhanDate) date = wakhan_date_parse (parts[i], NULL);

      if (!date)
        return refuse (line, "“%s” is no EDTF date", parts[i]);
    }
  *values = g_steal_pointer (&parts);
  return TRUE;
}

static gboolean
read_extent (const Line     *line,
             const GoldText *text,
             GoldDate       *date)
{
  guint64 limits[2];

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    if (!g_ascii_string_to_unsigned (line->cells[1 + i], 10, 0, G_MAXUINT, &limits[i], NULL))
      return refuse (line, "“%s” is no offset", line->cells[1 + i]);
  if (limits[1] <= limits[0])
    return refuse (line, "%s to %s holds no words", line->cells[1], line->cells[2]);
  if (limits[1] > (guint64) text->length)
    return refuse (line, "%s lies outside “%s”, which has %ld characters", line->cells[2],
                   text->name, text->length);
  date->start = limits[0];
  date->end = limits[1];
  return TRUE;
}

static gboolean
read_class (const Line     *line,
            const GoldText *text,
            GoldDate       *date)
{
  const char      *start = g_utf8_offset_to_pointer (text->text, date->start);
  const char      *end = g_utf8_offset_to_pointer (start, date->end - date->start);
  g_autofree char *words = g_strndup (start, end - start);

  if (line->n_cells < MOST_CELLS || !*line->cells[4])
    date->class = date_class_guess (words);
  else if (!date_class_parse (line->cells[4], &date->class))
    return refuse (line, "“%s” is none of full, context, relative, dated", line->cells[4]);
  return TRUE;
}

static gboolean
read_dated (const Line *line,
            GoldText   *text)
{
  g_auto (GStrv) values = NULL;

  if (!read_values (line, &values))
    return FALSE;
  if (text->dated)
    return refuse (line, "“%s” is dated twice", text->name);
  text->dated = g_strdup (values[0]);
  return TRUE;
}

static gboolean
read_line (const Line *line,
           GPtrArray  *texts)
{
  GoldText      *text;
  GoldDate       date = { 0 };
  g_auto (GStrv) values = NULL;

  if (line->n_cells < 4 || line->n_cells > MOST_CELLS)
    return refuse (line, "%u cells in place of document, start, end, value and class",
                   line->n_cells);
  text = find_text (texts, line->cells[0]);
  if (!text)
    return refuse (line, "there is no text “%s.txt”", line->cells[0]);
  if (line->n_cells == MOST_CELLS && g_str_equal (line->cells[4], "dated"))
    return read_dated (line, text);
  if (!read_extent (line, text, &date) || !read_class (line, text, &date) ||
      !read_values (line, &values))
    return FALSE;
  for (guint i = 0; i < text->dates->len; i++)
    {
      const GoldDate *other = &g_array_index (text->dates, GoldDate, i);

      if (other->start < date.end && date.start < other->end)
        return refuse (line, "%u to %u overlaps %u to %u", date.start, date.end, other->start,
                       other->end);
    }
  date.values = g_steal_pointer (&values);
  g_array_append_val (text->dates, date);
  return TRUE;
}

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  const GoldDate *first = a;
  const GoldDate *second = b;

  return (first->start > second->start) - (first->start < second->start);
}

static void
read_gold (const char *path,
           GPtrArray  *texts,
           GPtrArray  *faults)
{
  g_autofree char   *content = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv)     lines = NULL;

  if (!g_file_get_contents (path, &content, NULL, &error))
    {
      add_fault (faults, g_strdup_printf ("%s: %s", path, error->message));
      return;
    }
  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    {
      g_auto (GStrv) cells = NULL;
      Line           line = { .path = path, .number = i + 1, .faults = faults };

      if (g_str_has_suffix (lines[i], "\r"))
        lines[i][strlen (lines[i]) - 1] = '\0';
      if (!*lines[i] || *lines[i] == '#')
        continue;
      cells = g_strsplit (lines[i], "\t", -1);
      line.cells = cells;
      line.n_cells = g_strv_length (cells);
      if (line.n_cells > 1 && g_str_equal (cells[1], "start"))
        continue;
      read_line (&line, texts);
    }
  for (guint i = 0; i < texts->len; i++)
    g_array_sort (((GoldText *) g_ptr_array_index (texts, i))->dates, compare_starts);
}

GPtrArray *
gold_read (const char *folder,
           GPtrArray  *faults)
{
  g_autofree char *path = g_build_filename (folder, GOLD, NULL);
  GPtrArray       *texts = g_ptr_array_new_with_free_func (gold_text_free);

  read_texts (folder, texts, faults);
  if (faults->len == 0)
    read_gold (path, texts, faults);
  return texts;
}
