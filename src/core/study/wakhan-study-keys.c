/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-keys.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "wakhan-key-lines.h"

guint
wakhan_study_keys_find_line (const WakhanStudyKeys *self,
                             const char            *group,
                             const char            *key)
{
  return wakhan_study_lines_find (self->lines, group,
                                  g_key_file_has_key (self->file, group, key, NULL) ? key : NULL);
}

void
wakhan_study_keys_add_fault (const WakhanStudyKeys *self,
                             const char            *group,
                             const char            *key,
                             const char            *format,
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
check_value (const WakhanStudyKeys *self,
             const char            *group,
             const char            *key,
             const WakhanKeyLine   *line)
{
  if (!wakhan_key_line_is_sound (line))
    wakhan_study_keys_add_fault (self, group, key,
                                 _ ("“%s” holds a backslash that means nothing"), key);
}

char *
wakhan_study_keys_dup_numbered (const char *key,
                                guint       number)
{
  return number == 0 ? g_strdup (key) : g_strdup_printf ("%s-%u", key, number + 1);
}

/* (nullable): GLib words and translates an error for each key that is not there, also where nobody
 * asks for it. */
static char *
dup_value (const WakhanStudyKeys *self,
           const char            *group,
           const char            *key)
{
  return g_key_file_has_key (self->file, group, key, NULL)
           ? g_key_file_get_value (self->file, group, key, NULL)
           : NULL;
}

char *
wakhan_study_keys_dup_string (const WakhanStudyKeys *self,
                              const char            *group,
                              const char            *key)
{
  g_autofree char    *value = dup_value (self, group, key);
  g_autofree char    *text = NULL;
  const WakhanKeyLine line = { .value = value, .value_length = value ? strlen (value) : 0 };

  if (!value)
    return NULL;
  check_value (self, group, key, &line);
  text = g_strstrip (wakhan_key_line_dup_string (&line));
  return *text ? g_steal_pointer (&text) : NULL;
}

char *
wakhan_study_keys_dup_needed (const WakhanStudyKeys *self,
                              const char            *group,
                              const char            *key)
{
  char *text = wakhan_study_keys_dup_string (self, group, key);

  if (!text)
    wakhan_study_keys_add_fault (self, group, key, _ ("[%s] has no %s"),
                                 group, key);
  return text;
}

GStrv
wakhan_study_keys_dup_list (const WakhanStudyKeys *self,
                            const char            *group,
                            const char            *key)
{
  g_autofree char         *value = dup_value (self, group, key);
  const WakhanKeyLine      line = { .value = value, .value_length = value ? strlen (value) : 0 };
  g_auto (GStrv)           list = value ? wakhan_key_line_dup_list (&line) : NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  check_value (self, group, key, &line);
  for (guint i = 0; list && list[i]; i++)
    if (*g_strstrip (list[i]))
      g_strv_builder_add (builder, list[i]);
  return g_strv_builder_end (builder);
}

WakhanDate *
wakhan_study_keys_read_date (const WakhanStudyKeys *self,
                             const char            *group,
                             const char            *key,
                             gboolean               is_needed)
{
  g_autofree char *text =
    is_needed ? wakhan_study_keys_dup_needed (self, group, key)
              : wakhan_study_keys_dup_string (self, group, key);
  g_autoptr (GError) error = NULL;
  WakhanDate        *date = text ? wakhan_date_parse (text, &error) : NULL;

  if (error)
    wakhan_study_keys_add_fault (self, group, key, "%s", error->message);
  return date;
}
