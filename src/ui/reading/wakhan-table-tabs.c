/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-table-tabs.h"

#define LETTER 8 /* px, with room to spare, at a table's size */
#define GAP 22
#define ROOM (60 * LETTER)
#define OUT_OF_REACH 10000

/* The widest cell of each column, in characters. */
static GArray *
measure_columns (const char *text)
{
  g_auto (GStrv) rows = g_strsplit (text, "\n", -1);
  GArray        *widths = g_array_new (FALSE, TRUE, sizeof (guint));

  for (guint row = 0; rows[row]; row++)
    {
      g_auto (GStrv) cells = g_strsplit (rows[row], "\t", -1);

      for (guint column = 0; cells[column]; column++)
        {
          if (column >= widths->len)
            g_array_set_size (widths, column + 1);
          g_array_index (widths, guint, column) =
            MAX (g_array_index (widths, guint, column), (guint) g_utf8_strlen (cells[column], -1));
        }
    }
  return widths;
}

PangoTabArray *
wakhan_table_tabs_new (const char *text,
                       int        *hanging)
{
  g_autoptr (GArray) widths = measure_columns (text);
  const guint        n_columns = MAX (widths->len, 1);
  PangoTabArray     *tabs = pango_tab_array_new (n_columns, TRUE);
  guint              place = 0;
  guint              last = 0; /* where the last column begins */

  for (guint column = 0; column < widths->len; column++)
    {
      last = place;
      place += g_array_index (widths, guint, column) * LETTER + GAP;
      pango_tab_array_set_tab (tabs, column, PANGO_TAB_LEFT, place);
    }
  *hanging = 0;
  if (place <= ROOM + GAP)
    return tabs;
  *hanging = last <= ROOM / 2 ? last : GAP;
  if (last > ROOM / 2)
    for (guint column = 0; column < n_columns; column++)
      pango_tab_array_set_tab (tabs, column, PANGO_TAB_LEFT, OUT_OF_REACH * (column + 1));
  return tabs;
}
