/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-breakpoints.h"

#include <math.h>

typedef struct
{
  int      width;
  int      height;
  gboolean outline;
  gboolean notes;
  gboolean folds;
  gboolean narrow;
  int      overlay;
} Case;

static const Case cases[] = {
  { 1920, 1080, TRUE, TRUE, FALSE, FALSE, 348 },
  { 1100, 800, TRUE, TRUE, FALSE, FALSE, 348 },
  { 1099, 800, FALSE, TRUE, FALSE, FALSE, 348 },
  { 860, 800, FALSE, TRUE, FALSE, FALSE, 348 },
  { 859, 800, FALSE, FALSE, FALSE, FALSE, 348 },
  { 700, 600, FALSE, FALSE, FALSE, FALSE, 348 },
  { 699, 600, FALSE, FALSE, FALSE, TRUE, 348 },
  { 420, 599, FALSE, FALSE, TRUE, TRUE, 348 },
  { 360, 480, FALSE, FALSE, TRUE, TRUE, 304 },
};

static void
test_cells_stack (void)
{
  g_assert_false (wakhan_breakpoints_for_size (1280, 800, 1).cells_stack);
  g_assert_false (wakhan_breakpoints_for_size (700, 800, 1).cells_stack);
  g_assert_true (wakhan_breakpoints_for_size (699, 800, 1).cells_stack);
  g_assert_true (wakhan_breakpoints_for_size (1280, 800, 2).cells_stack);
  g_assert_false (wakhan_breakpoints_for_size (1400, 800, 2).cells_stack);
}

static void
test_what_gives_way (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const WakhanBreakpoints breakpoints =
        wakhan_breakpoints_for_size (cases[i].width, cases[i].height, 1);

      g_test_message ("%d×%d", cases[i].width, cases[i].height);
      g_assert_cmpint (breakpoints.outline_docked, ==, cases[i].outline);
      g_assert_cmpint (breakpoints.notes_docked, ==, cases[i].notes);
      g_assert_cmpint (breakpoints.timeline_folds, ==, cases[i].folds);
      g_assert_cmpint (breakpoints.is_narrow, ==, cases[i].narrow);
      g_assert_cmpint (breakpoints.overlay_width, ==, cases[i].overlay);
    }
}

static void
test_text_keeps_its_room (void)
{
  for (int width = 360; width <= 2600; width++)
    {
      const WakhanBreakpoints breakpoints = wakhan_breakpoints_for_size (width, 800, 1);
      int                     standing = 0;

      standing += breakpoints.outline_docked ? breakpoints.outline_width : 0;
      standing += breakpoints.notes_docked ? breakpoints.notes_width : 0;
      g_assert_cmpint (width - standing, >=, MIN (width, WAKHAN_TEXT_LEAST));
    }
}

/* Larger text leaves no pane too narrow for its words, and as many characters a line to what is
 * read. */
static void
test_larger_text_lets_more_give_way (void)
{
  for (double unit = 1; unit <= 3; unit += 0.125)
    for (int width = 360; width <= 4000; width += 20)
      {
        const WakhanBreakpoints usual = wakhan_breakpoints_for_size (width, 800, 1);
        const WakhanBreakpoints breakpoints = wakhan_breakpoints_for_size (width, 800, unit);
        int                     least = breakpoints.text_least;

        least += breakpoints.outline_docked ? floor (WAKHAN_OUTLINE_LEAST * unit) : 0;
        least += breakpoints.notes_docked ? floor (WAKHAN_NOTES_LEAST * unit) : 0;
        if (breakpoints.outline_docked || breakpoints.notes_docked)
          g_assert_cmpint (least, <=, width);
        g_assert_cmpint (breakpoints.text_least, >=, floor (340 * unit));
        g_assert_true (usual.notes_docked || !breakpoints.notes_docked);
        g_assert_true (usual.timeline_folds || !breakpoints.timeline_folds || unit > 1);
      }
}

static void
test_sides_give_way (void)
{
  static const struct
  {
    int width;
    int notes;
    int outline;
    int shared_notes;
    int shared_outline;
    int text;
  } shares[] = {
    { 1280, 340, 260, 340, 260, 678 },
    { 1280, 0, 260, 0, 260, 1019 },
    { 1280, 0, 0, 0, 0, 1280 },
    { 982, 340, 260, 340, 260, 380 }, /* just enough */
    { 950, 340, 260, 308, 260, 380 },
    { 880, 340, 260, 260, 238, 380 },
    { 700, 340, 260, 260, 180, 258 }, /* what is left is the text's */
    { 600, 0, 260, 0, 219, 380 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      WakhanSide notes = { shares[i].notes, WAKHAN_NOTES_LEAST };
      WakhanSide outline = { shares[i].outline, WAKHAN_OUTLINE_LEAST };

      g_assert_cmpint (
        wakhan_breakpoints_share_width (shares[i].width, WAKHAN_TEXT_LEAST, &notes, &outline), ==,
        shares[i].text);
      g_assert_cmpint (notes.width, ==, shares[i].shared_notes);
      g_assert_cmpint (outline.width, ==, shares[i].shared_outline);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/breakpoints/gives way from the outside in", test_what_gives_way);
  g_test_add_func ("/breakpoints/cells stack where text is large", test_cells_stack);
  g_test_add_func ("/breakpoints/leaves the text its room at every width",
                   test_text_keeps_its_room);
  g_test_add_func ("/breakpoints/the-notes-give-way-first", test_sides_give_way);
  g_test_add_func ("/breakpoints/larger-text-lets-more-give-way",
                   test_larger_text_lets_more_give_way);

  return g_test_run ();
}
