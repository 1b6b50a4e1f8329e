/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date.h"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

/* What is a date prints back what it read, has its four bounds in order and words. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autofree char       *text = g_strndup ((const char *) data, size);
  g_autoptr (GError)     error = NULL;
  g_autoptr (WakhanDate) date = wakhan_date_parse (text, &error);
  g_autofree char       *words = NULL;

  g_assert_true ((date == NULL) == (error != NULL));
  if (!date)
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }
  g_assert_cmpstr (wakhan_date_get_edtf (date), ==, text);
  g_assert_cmpint (wakhan_date_get_earliest_start (date), <=, wakhan_date_get_latest_start (date));
  g_assert_cmpint (wakhan_date_get_earliest_end (date), <=, wakhan_date_get_latest_end (date));
  g_assert_cmpint (wakhan_date_get_earliest_start (date), <, wakhan_date_get_latest_end (date));
  words = wakhan_date_to_words (date);
  g_assert_cmpuint (strlen (words), >, 0);
  return 0;
}
