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
  char       *name;
  GString    *text;
  GHashTable *places; /* "GROUP\nKEY", or "GROUP\n", to its line */
  GArray     *faults;
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

static char *
dup_place (const char *group,
           const char *key)
{
  return g_strconcat (group, "\n", key ? key : "", NULL);
}

/* FALSE: it was there before. */
static gboolean
add_place (WakhanStudyLines *self,
           const char       *group,
           const char       *key,
           guint             line)
{
  g_autofree char *place = dup_place (group, key);

  if (g_hash_table_contains (self->places, place))
    return FALSE;
  return g_hash_table_insert (self->places, g_steal_pointer (&place), GUINT_TO_POINTER (line));
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

/* GKeyFile would refuse the whole file for it. */
static gboolean
tells_other_encoding (const WakhanKeyLine *line)
{
  g_autofree char *value = NULL;

  if (!wakhan_key_line_has_key (line, "Encoding"))
    return FALSE;
  value = g_strndup (line->value, line->value_length);
  return g_ascii_strcasecmp (value, "UTF-8") != 0;
}

/* Of what is a list, a second one of the same name is another: it stays, under a name that nobody
 * has. */
static gboolean
rename_group (WakhanStudyLines *self,
              char            **line,
              char            **name,
              guint             number)
{
  static const char *const lists[] = { "Event ", "Era ", "Term " };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_has_prefix (*name, lists[i]) && (*name)[strlen (lists[i])])
      for (guint copy = 2;; copy++)
        {
          g_autofree char *other = g_strdup_printf ("%s~%u", *name, copy);

          if (!add_place (self, other, NULL, number))
            continue;
          g_free (*line);
          *line = g_strdup_printf ("[%s]", other);
          g_free (*name);
          *name = g_steal_pointer (&other);
          return TRUE;
        }
  return FALSE;
}

/* Returns: whether the header stays, as it may have been changed. @name: taken. */
static gboolean
take_header (WakhanStudyLines *self,
             char            **changed,
             char             *name,
             guint             number,
             char            **group)
{
  gboolean stays = add_place (self, name, NULL, number);

  if (!stays)
    {
      wakhan_study_lines_add_fault (self, number, _ ("[%s] is there already, in line %u"), name,
                                    wakhan_study_lines_find (self, name, NULL));
      stays = rename_group (self, changed, &name, number);
    }
  g_free (*group);
  *group = name;
  return stays;
}

static gboolean
take_key (WakhanStudyLines    *self,
          const WakhanKeyLine *line,
          guint                number,
          const char          *group)
{
  g_autofree char *key = NULL;

  if (line->kind != WAKHAN_LINE_KEY)
    {
      wakhan_study_lines_add_fault (self, number, _ ("this is neither [GROUP] nor KEY=VALUE"));
      return FALSE;
    }
  key = g_strndup (line->key, line->key_length);
  if (!group)
    wakhan_study_lines_add_fault (self, number, _ ("“%s” stands before the first [GROUP]"), key);
  else if (!add_place (self, group, key, number))
    wakhan_study_lines_add_fault (self, number, _ ("“%s” is there already in [%s]"), key, group);
  else if (tells_other_encoding (line))
    wakhan_study_lines_add_fault (self, number, _ ("a study is UTF-8, whatever this line says"));
  else
    return TRUE;
  return FALSE;
}

/* Returns: whether the line, without blanks around it, stays, as it may have been changed. @group:
 * (inout): the group that it stands in; NULL: there is none yet. */
static gboolean
take_line (WakhanStudyLines *self,
           char            **changed,
           guint             number,
           char            **group,
           gboolean         *is_left_out)
{
  const char   *text = *changed;
  WakhanKeyLine line;

  if (!wakhan_key_line_next (&text, &line) || line.kind == WAKHAN_LINE_COMMENT)
    return TRUE;
  if (line.kind == WAKHAN_LINE_GROUP)
    {
      *is_left_out = !take_header (self, changed, g_strndup (line.key, line.key_length), number,
                                   group);
      return !*is_left_out;
    }
  if (is_broken_header (*changed))
    {
      *is_left_out = TRUE;
      wakhan_study_lines_add_fault (self, number, _ ("this is neither [GROUP] nor KEY=VALUE"));
      return FALSE;
    }
  return !*is_left_out && take_key (self, &line, number, *group);
}

WakhanStudyLines *
wakhan_study_lines_new (const char *text,
                        const char *name)
{
  WakhanStudyLines *self = g_new0 (WakhanStudyLines, 1);
  g_auto (GStrv)    lines = g_strsplit (text, "\n", -1);
  g_autofree char  *group = NULL;
  gboolean          is_left_out = FALSE;

  self->name = g_strdup (name);
  self->text = g_string_new (NULL);
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->faults = g_array_new (FALSE, FALSE, sizeof (Fault));
  g_array_set_clear_func (self->faults, clear_fault);
  for (guint i = 0; lines[i]; i++)
    {
      g_strstrip (lines[i]);
      if (take_line (self, &lines[i], i + 1, &group, &is_left_out))
        g_string_append (self->text, lines[i]);
      g_string_append_c (self->text, '\n');
    }
  return self;
}

void
wakhan_study_lines_free (WakhanStudyLines *self)
{
  g_free (self->name);
  g_string_free (self->text, TRUE);
  g_hash_table_unref (self->places);
  g_array_unref (self->faults);
  g_free (self);
}

const char *
wakhan_study_lines_get_text (WakhanStudyLines *self)
{
  return self->text->str;
}

guint
wakhan_study_lines_find (WakhanStudyLines *self,
                         const char       *group,
                         const char       *key)
{
  g_autofree char *place = dup_place (group, key);
  gpointer         line = g_hash_table_lookup (self->places, place);

  return line ? GPOINTER_TO_UINT (line) : 1;
}

static int
compare_faults (gconstpointer a,
                gconstpointer b)
{
  const guint first = ((const Fault *) a)->line;
  const guint second = ((const Fault *) b)->line;

  return (first > second) - (first < second);
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
