/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-lines.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "wakhan-key-lines.h"

typedef struct
{
  guint line;
  char *text;
} Fault;

struct _WakhanStudyLines
{
  char           *name;
  char           *text; /* names and values in it end with a NUL each */
  WakhanKeyIndex *index;
  GPtrArray      *copied_names; /* of groups that were given another one */
  GHashTable     *last_copies;  /* the number in the last one, by the name before it */
  GArray         *faults;       /* Fault */
  guint           cut;          /* the number of a last line without an end; 0: it has one */
};

static void
clear_fault (gpointer fault)
{
  g_free (((Fault *) fault)->text);
}

void
wakhan_study_lines_add_fault (WakhanStudyLines *self,
                              guint             line,
                              const char       *format,
                              ...)
{
  g_autofree char *what = NULL;
  Fault            fault = { line, NULL };
  va_list          arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  fault.text = g_strdup_printf ("%s:%u: %s", self->name, line, what);
  g_array_append_val (self->faults, fault);
}

/* "[Event fell", "[Term x] y": the keys below it must not fall to the group above it. */
static gboolean
is_broken_header (const char *line)
{
  static const char *const starts[] = { "[Study", "[Event", "[Era", "[Term" };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_ascii_strncasecmp (line, starts[i], strlen (starts[i])) == 0)
      return TRUE;
  return FALSE;
}

/* To a GKeyFile this is no study at all. */
static gboolean
tells_other_encoding (const WakhanKeyLine *line)
{
  g_autofree char *value = NULL;

  if (!wakhan_key_line_has_key (line, "Encoding"))
    return FALSE;
  value = g_strndup (line->value, line->value_length);
  return g_ascii_strcasecmp (value, "UTF-8") != 0;
}

static gboolean
is_one_of_a_list (const char *name)
{
  static const char *const lists[] = { "Event ", "Era ", "Term " };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_has_prefix (name, lists[i]) && name[strlen (lists[i])])
      return TRUE;
  return FALSE;
}

/* Of what is a list, a second one of the same name is another: it stays, under a name that nobody
 * has. */
static void
add_copy (WakhanStudyLines         *self,
          const WakhanIndexedGroup *group,
          guint                     number)
{
  const char *name = group->name;
  guint       copy = GPOINTER_TO_UINT (g_hash_table_lookup (self->last_copies, name));
  char       *other = NULL;

  copy = MAX (copy, 1);
  do
    {
      g_free (other);
      other = g_strdup_printf ("%s~%u", name, ++copy);
    }
  while (!wakhan_key_index_add_group (self->index, other, number));
  g_ptr_array_add (self->copied_names, other);
  g_hash_table_insert (self->last_copies, (gpointer) name, GUINT_TO_POINTER (copy));
}

/* Returns: whether the keys below it are somebody's. */
static gboolean
take_header (WakhanStudyLines *self,
             const char       *name,
             guint             number)
{
  const WakhanIndexedGroup *group;

  if (wakhan_key_index_add_group (self->index, name, number))
    return TRUE;
  group = wakhan_key_index_find_group (self->index, name);
  wakhan_study_lines_add_fault (self, number, _ ("[%s] is there already, in line %u"), name,
                                group->line);
  if (!is_one_of_a_list (name))
    return FALSE;
  add_copy (self, group, number);
  return TRUE;
}

static void
take_key (WakhanStudyLines    *self,
          const WakhanKeyLine *line,
          guint                number)
{
  const guint n_groups = wakhan_key_index_get_n_groups (self->index);

  if (line->kind != WAKHAN_LINE_KEY)
    wakhan_study_lines_add_fault (self, number, _ ("this is neither [GROUP] nor KEY=VALUE"));
  else if (n_groups == 0)
    wakhan_study_lines_add_fault (self, number, _ ("“%s” stands before the first [GROUP]"),
                                  line->key);
  else if (!wakhan_key_index_add_key (self->index, line->key, line->value, number))
    wakhan_study_lines_add_fault (self, number, _ ("“%s” is there already in [%s]"), line->key,
                                  wakhan_key_index_get_group (self->index, n_groups - 1)->name);
  else if (tells_other_encoding (line))
    wakhan_study_lines_add_fault (self, number, _ ("a study is UTF-8, whatever this line says"));
}

/* @start: a line without blanks around it; its parts end with a NUL then. @is_left_out: (inout):
 * whether the keys below the last header are nobody's. */
static void
take_line (WakhanStudyLines *self,
           char             *start,
           gsize             length,
           guint             number,
           gboolean         *is_left_out)
{
  WakhanKeyLine line;

  wakhan_key_line_read (start, length, &line);
  if (line.kind == WAKHAN_LINE_BLANK || line.kind == WAKHAN_LINE_COMMENT)
    return;
  start[length] = '\0';
  if (line.kind == WAKHAN_LINE_GROUP || line.kind == WAKHAN_LINE_KEY)
    start[line.key - start + line.key_length] = '\0';
  if (line.kind == WAKHAN_LINE_GROUP)
    {
      *is_left_out = !take_header (self, line.key, number);
    }
  else if (is_broken_header (start))
    {
      *is_left_out = TRUE;
      wakhan_study_lines_add_fault (self, number, _ ("this is neither [GROUP] nor KEY=VALUE"));
    }
  else if (!*is_left_out)
    {
      take_key (self, &line, number);
    }
}

WakhanStudyLines *
wakhan_study_lines_new (char       *text,
                        const char *name)
{
  WakhanStudyLines *self = g_new0 (WakhanStudyLines, 1);
  const char       *end_of_text = text + strlen (text);
  gboolean          is_left_out = FALSE;
  char             *next = text;

  self->name = g_strdup (name);
  self->text = text;
  self->index = wakhan_key_index_new ();
  self->copied_names = g_ptr_array_new_with_free_func (g_free);
  self->last_copies = g_hash_table_new (g_str_hash, g_str_equal);
  self->faults = g_array_new (FALSE, FALSE, sizeof (Fault));
  g_array_set_clear_func (self->faults, clear_fault);
  for (guint number = 1; next < end_of_text; number++)
    {
      char *start = next;
      char *end = memchr (start, '\n', end_of_text - start);

      end = end ? end : (char *) end_of_text;
      next = end + 1;
      while (start < end && g_ascii_isspace (*start))
        start++;
      while (end > start && g_ascii_isspace (end[-1]))
        end--;
      take_line (self, start, end - start, number, &is_left_out);
      if (next > end_of_text && end > start)
        self->cut = number;
    }
  return self;
}

void
wakhan_study_lines_free (WakhanStudyLines *self)
{
  g_free (self->name);
  wakhan_key_index_free (self->index);
  g_hash_table_unref (self->last_copies);
  g_ptr_array_unref (self->copied_names);
  g_free (self->text);
  g_array_unref (self->faults);
  g_free (self);
}

const WakhanKeyIndex *
wakhan_study_lines_get_index (const WakhanStudyLines *self)
{
  return self->index;
}

static int
compare_faults (gconstpointer a,
                gconstpointer b)
{
  const guint first = ((const Fault *) a)->line;
  const guint second = ((const Fault *) b)->line;

  return (first > second) - (first < second);
}

char *
wakhan_study_lines_dup_cut (const WakhanStudyLines *self)
{
  if (self->cut == 0)
    return NULL;
  return g_strdup_printf ("%s:%u: %s", self->name, self->cut,
                          _ ("the last line has no end: what follows may be missing"));
}

GStrv
wakhan_study_lines_list_faults (WakhanStudyLines *self)
{
  GStrv faults = g_new0 (char *, self->faults->len + 1);

  g_array_sort (self->faults, compare_faults);
  for (guint i = 0; i < self->faults->len; i++)
    faults[i] = g_strdup (g_array_index (self->faults, Fault, i).text);
  return faults;
}
