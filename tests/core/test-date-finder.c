/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-finder.h"

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
    { "the 1990s and the 1960's; 1960's winter; the 1800s; the 1970’s",
      "199X@4-9 196X@18-24 1960@26-30 18XX@45-50 197X@56-62" },
    { "1984s", "1984@0-4" },
    { "1200 BC, 1500–1300 BC, 1100 B.C., 1066 AD",
      "-1199@0-7 -1499@9-13 -1299@14-21 -1099@23-32 1066@34-38" },
    { "480 BC, 264–241 BC, 264 to 241 BC, 15 March 44 B.C., 1 BC, 480 v. Chr.",
      "-0479@0-6 -0263@8-11 -0240@12-18 -0263@20-23 -0240@27-33 -0043@44-51 0000@53-57 "
      "-0479@59-70" },
    { "1100–900 BC, 480 men, 12,480 BC, 044 BC, 44 BCX, AD 70, No. 480", "-1099@0-4 -0899@5-11" },
    { "1999/2000, 2018-06/2018-08, 2001-09-11/2001-10-07",
      "1999@0-4 2000@5-9 2018-06@11-18 2018-08@19-26 2001-09-11@28-38 2001-10-07@39-49" },
    { "1939/40, not 03/04/2021 and not 1999/2000/1", "1939@0-4" },
    { "war in 1999¹ and 2001², not 10²", "1999@7-11 2001@17-21" },
    { "在1999年，2001年9月；1990年代；1500人", "1999@1-5 2001@7-11 199X@15-21" },
    { "1999년", "1999@0-4" },
    { "é́ 😀 1999", "1999@5-9" },
    { "pp. 1201–1305, pages 1400 and 1402, Resolution 1267 of 1999", "1999@55-59" },
    { "resolutions 1267 and 1333, № 1812, S. 1234, RFC 1939, iPhone 2020, p 1999", "" },
    { "2000 men, 1500 km, 1,500 men, 2000 years, 1500 €, 2000 × 1500, 1920×1080", "" },
    { "in 2000 men came; 1989 people’s movement; more than 1500", "2000@3-7 1989@18-22" },
    { "+49 30 1805 2000, 555 1984, 0171 1999, (030) 1999, 1999 000, 1999'000, 1234 5678", "" },
    { "15 1999; 1999 2000 2001; 12 May 1999 15 men",
      "1999@3-7 1999@9-13 2000@14-18 2001@19-23 1999@32-36" },
    { "http://example.org/1999, report-1999.pdf, 1999@example.org, ?id=1999", "" },
    { "mid-1999, pre-2001", "1999@4-8 2001@14-18" },
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

          g_string_append_printf (dates, "%s%s@%u-%u", j ? " " : "",
                                  wakhan_date_get_edtf (date->date), date->start, date->end);
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
