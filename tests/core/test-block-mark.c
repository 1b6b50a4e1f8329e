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

/* The stop of a number stands between it and the words, on whichever side these are. */
static void
test_stops (void)
{
  const WakhanBlock block = { .kind = WAKHAN_BLOCK_LIST_ITEM, .level = 1, .number = 7 };
  PangoContext     *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoLayout      *layout = pango_layout_new (context);

  for (int mirrored = 0; mirrored < 2; mirrored++)
    {
      g_autofree char *mark = wakhan_block_mark_new (&block, mirrored);

      pango_layout_set_text (layout, mark, -1);
      g_assert_cmpint (find_x (layout, ".") < find_x (layout, "7"), ==, mirrored);
    }
  g_object_unref (layout);
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
