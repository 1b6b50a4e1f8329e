/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-block-mark.h"

#include <pango/pangocairo.h>
#include <string.h>

static int
find_x (PangoLayout *layout,
        const char  *letter)
{
  const char    *text = pango_layout_get_text (layout);
  PangoRectangle place;

  pango_layout_index_to_pos (layout, strstr (text, letter) - text, &place);
  return MIN (place.x, place.x + place.width);
}

/* The stop of a number stands between it and the words, on whichever side these are, and years
 * follow one another as these do; where the window runs to does not matter. */
static void
test_stops (void)
{
  static const PangoDirection windows[] = { PANGO_DIRECTION_LTR, PANGO_DIRECTION_RTL };
  const WakhanBlock           block = { .kind = WAKHAN_BLOCK_LIST_ITEM, .level = 1, .number = 7 };
  PangoFontMap               *fonts = pango_cairo_font_map_get_default ();
  PangoContext               *context = pango_font_map_create_context (fonts);

  for (gsize i = 0; i < G_N_ELEMENTS (windows); i++)
    for (int mirrored = 0; mirrored < 2; mirrored++)
      {
        g_autofree char *mark = wakhan_block_mark_new (&block, mirrored);
        g_autofree char *years = wakhan_block_mark_direct ("1774 \342\200\223 1779", mirrored);
        PangoLayout     *layout;

        pango_context_set_base_dir (context, windows[i]);
        layout = pango_layout_new (context);
        pango_layout_set_text (layout, mark, -1);
        g_assert_cmpint (find_x (layout, ".") < find_x (layout, "7"), ==, mirrored);
        pango_layout_set_text (layout, years, -1);
        g_assert_cmpint (find_x (layout, "1779") < find_x (layout, "1774"), ==, mirrored);
        g_object_unref (layout);
      }
  g_object_unref (context);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/block-mark/a-number-and-its-stop", test_stops);
  return g_test_run ();
}
