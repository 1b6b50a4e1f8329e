/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-keys.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "wakhan-key-lines.h"

void
wakhan_study_keys_init (WakhanStudyKeys  *self,
                        WakhanStudyLines *lines)
{
  self->lines = lines;
  self->unescaped = g_ptr_array_new_with_free_func (g_free);
  self->dates =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) wakhan_date_unref);
}

void
wakhan_study_keys_clear (WakhanStudyKeys *self)
{
  g_clear_pointer (&self->dates, g_hash_table_unref);
  g_clear_pointer (&self->unescaped, g_ptr_array_unref);
  g_clear_pointer (&self->lines, wakhan_study_lines_free);
}

guint
wakhan_study_keys_get_n_groups (const WakhanStudyKeys *self)
{
  return wakhan_key_index_get_n_groups (wakhan_study_lines_get_index (self->lines));
}

const WakhanIndexedGroup *
wakhan_study_keys_get_group (const WakhanStudyKeys *self,
                             guint                  number)
{
  return wakhan_key_index_get_group (wakhan_study_lines_get_index (self->lines), number);
}

const WakhanIndexedGroup *
wakhan_study_keys_find_group (const WakhanStudyKeys *self,
                              const char            *name)
{
  return wakhan_key_index_find_group (wakhan_study_lines_get_index (self->lines), name);
}

static const WakhanIndexedKey *
find_key (const WakhanStudyKeys    *self,
          const WakhanIndexedGroup *group,
          const char               *key)
{
  return wakhan_key_index_find_key (wakhan_study_lines_get_index (self->lines), group, key);
}

gboolean
wakhan_study_keys_have (const WakhanStudyKeys    *self,
                        const WakhanIndexedGroup *group,
                        const char               *key)
{
  return find_key (self, group, key) != NULL;
}

guint
wakhan_study_keys_find_line (const WakhanStudyKeys    *self,
                             const WakhanIndexedGroup *group,
                             const char               *key)
{
  const WakhanIndexedKey *found = find_key (self, group, key);

  return found ? found->line : group->line;
}

void
wakhan_study_keys_add_fault (const WakhanStudyKeys    *self,
                             const WakhanIndexedGroup *group,
                             const char               *key,
                             const char               *format,
                             ...)
{
  g_autofree char *what = NULL;
  va_list          arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  wakhan_study_lines_add_fault (self->lines, wakhan_study_keys_find_line (self, group, key), "%s",
                                what);
}

static void
check_value (const WakhanStudyKeys  *self,
             const WakhanIndexedKey *key,
             const WakhanKeyLine    *line)
{
  if (!wakhan_key_line_is_sound (line))
    wakhan_study_lines_add_fault (self->lines, key->line,
                                  _ ("“%s” holds a backslash that means nothing"), key->name);
}

char *
wakhan_study_keys_dup_numbered (const char *key,
                                guint       number)
{
  return number == 0 ? g_strdup (key) : g_strdup_printf ("%s-%u", key, number + 1);
}

/* Most values have no escapes, and are lent from the file. */
const char *
wakhan_study_keys_get_string (WakhanStudyKeys          *self,
                              const WakhanIndexedGroup *group,
                              const char               *key)
{
  const WakhanIndexedKey *found = find_key (self, group, key);
  const char             *text = found ? found->value : "";

  if (strchr (text, '\\'))
    {
      const WakhanKeyLine line = { .value = text, .value_length = strlen (text) };
      char               *unescaped = g_strstrip (wakhan_key_line_dup_string (&line));

      check_value (self, found, &line);
      g_ptr_array_add (self->unescaped, unescaped);
      text = unescaped;
    }
  return *text ? text : NULL;
}

const char *
wakhan_study_keys_get_needed (WakhanStudyKeys          *self,
                              const WakhanIndexedGroup *group,
                              const char               *key)
{
  const char *text = wakhan_study_keys_get_string (self, group, key);

  if (!text)
    wakhan_study_keys_add_fault (self, group, key, _ ("[%s] has no %s"), group->name, key);
  return text;
}

GStrv
wakhan_study_keys_dup_list (const WakhanStudyKeys    *self,
                            const WakhanIndexedGroup *group,
                            const char               *key)
{
  const WakhanIndexedKey *found = find_key (self, group, key);
  WakhanKeyLine           line = { 0 };
  GStrv                   list;
  guint                   n_kept = 0;

  if (!found)
    return NULL;
  line.value = found->value;
  line.value_length = strlen (found->value);
  check_value (self, found, &line);
  list = wakhan_key_line_dup_list (&line);
  for (guint i = 0; list[i]; i++)
    if (*g_strstrip (list[i]))
      list[n_kept++] = list[i];
    else
      g_free (list[i]);
  list[n_kept] = NULL;
  return list;
}

WakhanDate *
wakhan_study_keys_get_date (WakhanStudyKeys          *self,
                            const WakhanIndexedGroup *group,
                            const char               *key,
                            gboolean                  is_needed)
{
  const char        *text = is_needed ? wakhan_study_keys_get_needed (self, group, key)
                                      : wakhan_study_keys_get_string (self, group, key);
  g_autoptr (GError) error = NULL;
  WakhanDate        *date = text ? g_hash_table_lookup (self->dates, text) : NULL;

  if (date || !text)
    return date;
  date = wakhan_date_parse (text, &error);
  if (date)
    g_hash_table_insert (self->dates, (gpointer) text, date);
  else
    wakhan_study_keys_add_fault (self, group, key, "%s", error->message);
  return date;
}
