/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-byte-sum.h"

#include <string.h>

/* As other programs that know XXH64 have them. */
static void
test_known (void)
{
  static const struct
  {
    const char *bytes;
    guint64     sum;
  } cases[] = {
    { "", G_GUINT64_CONSTANT (0xef46db3751d8e999) },
    { "a", G_GUINT64_CONSTANT (0xd24ec4f1a98c6e5b) },
    { "as", G_GUINT64_CONSTANT (0x1c330fb2d66be179) },
    { "asd", G_GUINT64_CONSTANT (0x631c37ce72a97393) },
    { "asdf", G_GUINT64_CONSTANT (0x415872f599cea71e) },
    { "Call me Ishmael. Some years ago--never mind how long precisely-",
      G_GUINT64_CONSTANT (0x02a2e85470d6fd96) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmphex (wakhan_byte_sum_compute (cases[i].bytes, strlen (cases[i].bytes)), ==,
                     cases[i].sum);
}

/* Of any length, wherever it lies and whichever bit is another one. */
static void
test_each_bit_counts (void)
{
  guint8 bytes[100] = { 0 };

  for (guint length = 1; length <= 90; length++)
    {
      const guint64 sum = wakhan_byte_sum_compute (bytes + length % 8, length);

      g_assert_cmphex (sum, !=, wakhan_byte_sum_compute (bytes, length - 1));
      for (guint bit = 0; bit < 8 * length; bit++)
        {
          bytes[length % 8 + bit / 8] ^= 1 << bit % 8;
          g_assert_cmphex (sum, !=, wakhan_byte_sum_compute (bytes + length % 8, length));
          bytes[length % 8 + bit / 8] ^= 1 << bit % 8;
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/byte-sum/known-ones", test_known);
  g_test_add_func ("/byte-sum/each-bit-counts", test_each_bit_counts);
  return g_test_run ();
}
