/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-csv-cell.h"

#include <string.h>

/* Spreadsheets look past blanks and line ends, and take the signs of full width too. */
gboolean
wakhan_csv_is_formula (const char *value)
{
  static const char *const signs = "=+-@＝＋－＠﹦﹢﹣﹫";

  if (*value && strchr ("\t\r\n", *value))
    return TRUE;
  while (*value && (g_unichar_isspace (g_utf8_get_char (value)) ||
                    g_unichar_type (g_utf8_get_char (value)) == G_UNICODE_FORMAT))
    value = g_utf8_next_char (value);
  return *value && g_utf8_strchr (signs, -1, g_utf8_get_char (value));
}

void
wakhan_csv_append_cell (GString    *csv,
                        const char *value,
                        const char *after)
{
  const gboolean is_quoted =
    strpbrk (value, ",;\"\r\n\t") || g_str_has_prefix (value, " ") || g_str_has_suffix (value, " ");

  if (is_quoted)
    g_string_append_c (csv, '"');
  if (wakhan_csv_is_formula (value + strspn (value, "'")))
    g_string_append_c (csv, '\'');
  for (const char *c = value; *c; c++)
    {
      if (*c == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *c);
    }
  if (is_quoted)
    g_string_append_c (csv, '"');
  g_string_append (csv, after);
}

void
wakhan_csv_join_list (GString           *cell,
                      const char *const *values)
{
  g_return_if_fail (cell && values);

  for (guint i = 0; values[i]; i++)
    {
      if (i > 0)
        g_string_append_c (cell, ';');
      for (const char *c = values[i]; *c; c++)
        {
          if (*c == ';' || *c == '\\')
            g_string_append_c (cell, '\\');
          g_string_append_c (cell, *c);
        }
    }
}

void
wakhan_csv_append_list (GString           *csv,
                        const char *const *values,
                        const char        *after)
{
  g_autoptr (GString) cell = g_string_new (NULL);

  wakhan_csv_join_list (cell, values);
  wakhan_csv_append_cell (csv, cell->str, after);
}

/* An escape that nobody knows stays as it stands. */
GStrv
wakhan_csv_split_list (const char *cell)
{
  g_autoptr (GStrvBuilder) values = NULL;
  g_autoptr (GString)      value = NULL;

  g_return_val_if_fail (cell, NULL);

  values = g_strv_builder_new ();
  value = g_string_new (NULL);
  for (const char *c = cell;; c++)
    {
      if (*c == '\\' && (c[1] == ';' || c[1] == '\\'))
        g_string_append_c (value, *++c);
      else if (*c && *c != ';')
        g_string_append_c (value, *c);
      else
        {
          g_strstrip (value->str);
          if (*value->str)
            g_strv_builder_add (values, value->str);
          g_string_truncate (value, 0);
          if (!*c)
            break;
        }
    }
  return g_strv_builder_end (values);
}
