/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lean-field.h"

/* All that are empty share these. */
static char  empty_string[] = "";
static char *empty_list[] = { NULL };

void
wakhan_lean_string_init (char **field)
{
  *field = empty_string;
}

void
wakhan_lean_string_clear (char **field)
{
  if (*field != empty_string)
    g_free (*field);
  *field = empty_string;
}

gboolean
wakhan_lean_string_set (char      **field,
                        const char *value)
{
  value = value ? value : empty_string;
  return !g_str_equal (*field, value) &&
         wakhan_lean_string_take (field, g_utf8_make_valid (value, -1));
}

gboolean
wakhan_lean_string_take (char **field,
                         char  *value)
{
  if (g_str_equal (*field, value))
    {
      g_free (value);
      return FALSE;
    }
  wakhan_lean_string_clear (field);
  if (*value)
    *field = value;
  else
    g_free (value);
  return TRUE;
}

void
wakhan_lean_list_init (GStrv *field)
{
  *field = empty_list;
}

void
wakhan_lean_list_clear (GStrv *field)
{
  if (*field != empty_list)
    g_strfreev (*field);
  *field = empty_list;
}

gboolean
wakhan_lean_list_set (GStrv             *field,
                      const char *const *value)
{
  GStrv valid;
  guint length;

  value = value ? value : (const char *const *) empty_list;
  if (g_strv_equal ((const char *const *) *field, value))
    return FALSE;
  length = g_strv_length ((GStrv) value);
  valid = g_new0 (char *, length + 1);
  for (guint i = 0; i < length; i++)
    valid[i] = g_utf8_make_valid (value[i], -1);
  return wakhan_lean_list_take (field, valid);
}

gboolean
wakhan_lean_list_take (GStrv *field,
                       GStrv  value)
{
  if (g_strv_equal ((const char *const *) *field, (const char *const *) value))
    {
      g_strfreev (value);
      return FALSE;
    }
  wakhan_lean_list_clear (field);
  if (*value)
    *field = value;
  else
    g_strfreev (value);
  return TRUE;
}

gboolean
wakhan_lean_list_is_within (const char *const *words,
                            const char *const *others)
{
  for (; *words; words++)
    if (!g_strv_contains (others, *words))
      return FALSE;
  return TRUE;
}

const char *
wakhan_lean_strings_get (GPtrArray *field,
                         guint      position)
{
  return field && position < field->len ? g_ptr_array_index (field, position) : NULL;
}

gboolean
wakhan_lean_strings_set (GPtrArray **field,
                         guint       position,
                         const char *value)
{
  g_autofree char *old = NULL;

  if (g_strcmp0 (wakhan_lean_strings_get (*field, position), value) == 0)
    return FALSE;
  if (!*field)
    *field = g_ptr_array_new_with_free_func (g_free);
  if ((*field)->len <= position)
    g_ptr_array_set_size (*field, (int) position + 1);
  old = g_ptr_array_index (*field, position);
  g_ptr_array_index (*field, position) = value ? g_utf8_make_valid (value, -1) : NULL;
  return TRUE;
}

static GDateTime *
create_whole_time (GDateTime *time)
{
  if (!time)
    return NULL;
  if (g_date_time_get_microsecond (time) == 0 && g_date_time_get_utc_offset (time) == 0)
    return g_date_time_ref (time);
  return g_date_time_new_from_unix_utc (g_date_time_to_unix (time));
}

gboolean
wakhan_whole_time_set (GDateTime **field,
                       GDateTime  *value)
{
  g_autoptr (GDateTime) whole = create_whole_time (value);

  if (*field == whole || (*field && whole && g_date_time_equal (*field, whole)))
    return FALSE;
  g_clear_pointer (field, g_date_time_unref);
  *field = g_steal_pointer (&whole);
  return TRUE;
}
