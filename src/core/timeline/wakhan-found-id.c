/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-found-id.h"

#include <string.h>

#define BEGINNING "date-"
#define COUNT "-no-"
#define FIGURES_OF_YEAR 4

char *
wakhan_found_id_write (const char *edtf,
                       guint       count)
{
  g_return_val_if_fail (edtf && count > 0, NULL);

  return count == 1 ? g_strconcat (BEGINNING, edtf, NULL)
                    : g_strdup_printf (BEGINNING "%s" COUNT "%u", edtf, count);
}

char *
wakhan_found_id_read (const char *id,
                      guint      *count)
{
  const char *edtf;
  const char *end;
  guint64     number = 1;

  g_return_val_if_fail (id && count, NULL);

  if (!g_str_has_prefix (id, BEGINNING))
    return NULL;
  edtf = id + strlen (BEGINNING);
  end = strstr (edtf, COUNT);
  if (end && !g_ascii_string_to_unsigned (end + strlen (COUNT), 10, 2, G_MAXUINT, &number, NULL))
    return NULL;
  *count = (guint) number;
  return end ? g_strndup (edtf, end - edtf) : g_strdup (edtf);
}

/* Of the year that begins a limit of a date: "2018" of "2018-06~"; 0: none does. */
static gsize
measure_year (const char *limit)
{
  const gsize sign = *limit == '-';
  const gsize length = strspn (limit + sign, "0123456789X");

  return length == FIGURES_OF_YEAR ? sign + length : 0;
}

static gboolean
is_in_year (const char *limit,
            const char *year)
{
  const gsize length = measure_year (limit);

  return length > 0 && length == strlen (year) && strncmp (limit, year, length) == 0;
}

gboolean
wakhan_found_id_has_year (const char *edtf,
                          const char *year)
{
  const char *slash;

  g_return_val_if_fail (edtf && year, FALSE);

  slash = strchr (edtf, '/');
  return is_in_year (edtf, year) || (slash && is_in_year (slash + 1, year));
}
