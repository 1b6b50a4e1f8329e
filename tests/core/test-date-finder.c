/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/time/wakhan-date-finder.h"

#include <string.h>

static void
test_found (void)
{
  static const struct
  {
    const char *text;
    const char *dates; /* EDTF@START-END, parted by blanks */
  } cases[] = {
    { "", "" },
    { "1999", "1999@0-4" },
    { "In 1893, and on 2001-09-11; since 2018-06.", "1893@3-7 2001-09-11@16-26 2018-06@34-41" },
    { "Über 1893 hinaus", "1893@5-9" },
    { "(1996–2001)", "1996@1-5 2001@6-10" },
    { "the 1990s and 1960's", "1990@4-8 1960@14-18" },
    { "1,999 or 12345 or 0999 or 2101 or 3.1415", "" },
    { "$1500 €1600 §1204 #1844 A1984 1984B 1066%", "" },
    { "p. 1999, pp. 1201, page 1066, No. 1844", "" },
    { "§ 2001, $ 1500, ¶1999, flight 1999, Room 1984", "" },
    { "1996-97 and 1939-45, not 1999-98 or 1996-971", "1996@0-4 1939@12-16" },
    { "2001-09", "2001-09@0-7" },
    { "2021-02-30 is no day", "" },
    { "2021-13-01", "" },
    { "tel. 2001-555-1234", "" },
    { "1999.", "1999@0-4" },
    { "1999-2001", "1999@0-4 2001@5-9" },
    { "version 1.1999.2", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray)  found = wakhan_date_finder_find (cases[i].text);
      g_autoptr (GString) dates = g_string_new (NULL);

      for (guint j = 0; j < found->len; j++)
        {
          const WakhanFoundDate *date = &g_array_index (found, WakhanFoundDate, j);

          g_string_append_printf (dates, "%s%s@%u-%u", j ? " " : "", wakhan_date_get_edtf (date->date), date->start, date->end);
        }
      g_assert_cmpstr (dates->str, ==, cases[i].dates);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date-finder/finds-dates-and-no-other-figures", test_found);
  return g_test_run ();
}
