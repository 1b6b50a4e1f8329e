/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-drift.h"

static void
test_nothing_known (void)
{
  g_autoptr (WakhanTextDrift) drift = wakhan_text_drift_new ();
  guint                       places[2];

  g_assert_cmpuint (wakhan_text_drift_predict (drift, 500, places), ==, 1);
  g_assert_cmpuint (places[0], ==, 500);
  g_assert_cmpfloat (wakhan_text_drift_get_nearness (drift, 500, 500), >, 0.5);
  g_assert_cmpfloat (wakhan_text_drift_get_nearness (drift, 500, 500), <, 0.9);
  g_assert_cmpfloat (wakhan_text_drift_get_nearness (drift, 500, 5000), ==, 0);
}

/* A paragraph between two that moved apart may be beside either. */
static void
test_between (void)
{
  g_autoptr (WakhanTextDrift) drift = wakhan_text_drift_new ();
  guint                       places[2];

  wakhan_text_drift_add (drift, 600, 1600);
  wakhan_text_drift_add (drift, 400, 440);
  g_assert_cmpuint (wakhan_text_drift_predict (drift, 500, places), ==, 2);
  g_assert_cmpuint (places[0], ==, 540);
  g_assert_cmpuint (places[1], ==, 1500);
  g_assert_cmpfloat (wakhan_text_drift_get_nearness (drift, 500, 540), ==, 1);
  g_assert_cmpfloat (wakhan_text_drift_get_nearness (drift, 500, 1500), ==, 1);
  g_assert_cmpfloat (wakhan_text_drift_get_nearness (drift, 500, 1000), ==, 0);
}

/* The farther away what is known, the more may have come in between. */
static void
test_far (void)
{
  g_autoptr (WakhanTextDrift) drift = wakhan_text_drift_new ();

  wakhan_text_drift_add (drift, 0, 0);
  g_assert_cmpfloat (wakhan_text_drift_get_nearness (drift, 10, 110), ==, 0);
  g_assert_cmpfloat (wakhan_text_drift_get_nearness (drift, 10000, 10100), ==, 1);
}

/* A place that a file names need not be one, and an edit may leave less than stood before it. */
static void
test_ends (void)
{
  g_autoptr (WakhanTextDrift) drift = wakhan_text_drift_new ();
  guint                       places[2];

  wakhan_text_drift_add (drift, 500, 1000);
  g_assert_cmpuint (wakhan_text_drift_predict (drift, G_MAXUINT - 100, places), ==, 1);
  g_assert_cmpuint (places[0], ==, G_MAXUINT);
  wakhan_text_drift_add (drift, 500, 1000);
  wakhan_text_drift_add (drift, 400, 10);
  g_assert_cmpuint (wakhan_text_drift_predict (drift, 100, places), ==, 1);
  g_assert_cmpuint (places[0], ==, 0);
}

static void
test_contradictions (void)
{
  g_autoptr (WakhanTextDrift) drift = wakhan_text_drift_new ();
  guint                       places[2];

  wakhan_text_drift_add (drift, 100, 200);
  wakhan_text_drift_add (drift, 100, 900);
  g_assert_cmpuint (wakhan_text_drift_predict (drift, 100, places), ==, 1);
  g_assert_cmpuint (places[0], ==, 100);
  wakhan_text_drift_add (drift, 50, 70);
  wakhan_text_drift_add (drift, 50, 70);
  g_assert_cmpuint (wakhan_text_drift_predict (drift, 60, places), ==, 1);
  g_assert_cmpuint (places[0], ==, 80);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-drift/nothing-known-is-where-it-was", test_nothing_known);
  g_test_add_func ("/text-drift/is-beside-either-neighbour", test_between);
  g_test_add_func ("/text-drift/leaves-more-room-from-afar", test_far);
  g_test_add_func ("/text-drift/stays-within-what-can-be-counted", test_ends);
  g_test_add_func ("/text-drift/what-went-to-two-places-says-nothing", test_contradictions);
  return g_test_run ();
}
