/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lower-bound.h"

static gboolean
is_less (gconstpointer number,
         gconstpointer sought)
{
  return *(const int *) number < *(const int *) sought;
}

static gboolean
points_to_less (gconstpointer pointer,
                gconstpointer sought)
{
  return GPOINTER_TO_INT (*(gconstpointer const *) pointer) < *(const int *) sought;
}

/* Of all lengths, with and without equal ones: as many come before as one counts. */
static void
test_counts (void)
{
  for (int length = 0; length < 12; length++)
    for (int step = 1; step <= 3; step++)
      {
        g_autoptr (GArray)    numbers = g_array_new (FALSE, FALSE, sizeof (int));
        g_autoptr (GPtrArray) pointers = g_ptr_array_new ();

        for (int i = 0; i < length; i++)
          {
            const int number = i / step * 2 + 1;

            g_array_append_val (numbers, number);
            g_ptr_array_add (pointers, GINT_TO_POINTER (number));
          }
        for (int sought = 0; sought < 2 * length + 3; sought++)
          {
            guint n_before = 0;

            for (guint i = 0; i < numbers->len; i++)
              n_before += g_array_index (numbers, int, i) < sought;
            g_assert_cmpuint (wakhan_lower_bound_of_array (numbers, is_less, &sought), ==,
                              n_before);
            g_assert_cmpuint (wakhan_lower_bound_of_pointers (pointers, points_to_less, &sought),
                              ==, n_before);
          }
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lower-bound/counts", test_counts);

  return g_test_run ();
}
