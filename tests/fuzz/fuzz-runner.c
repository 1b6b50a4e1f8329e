/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs a fuzz target without a fuzzer, so that it is a test as well: every seed of a folder, and
 * then changed seeds, the same ones each time. With a fuzzer's own main() (clang -fsanitize=fuzzer)
 * this file is left out.
 *
 *     fuzz-NAME SEEDS-FOLDER [ROUNDS]
 *
 * With FUZZ_KEEP_CRASH set, what brings a target down is kept in the temporary folder as
 * fuzz-NAME-crash-PID. */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>

#define ROUNDS 20000
#define LARGEST 4096

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

static GPtrArray *
load_seeds (const char *folder)
{
  GPtrArray       *seeds = g_ptr_array_new_with_free_func ((GDestroyNotify) g_byte_array_unref);
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char      *name;

  g_assert_nonnull (entries);
  while ((name = g_dir_read_name (entries)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      char            *bytes;
      gsize            size;

      if (g_file_get_contents (path, &bytes, &size, NULL))
        g_ptr_array_add (seeds, g_byte_array_new_take ((guint8 *) bytes, size));
    }
  g_assert_cmpuint (seeds->len, >, 0);
  return seeds;
}

/* Cuts, doubles, overwrites, or joins with a part of another seed. */
static void
change (GByteArray *bytes,
        GPtrArray  *seeds,
        GRand      *random)
{
  static const char strange[] = "\0\n\r\t[]=;#/~?.*_`|<>&\"\\\xff\xc3\xe2";
  const guint       at = bytes->len > 0 ? g_rand_int_range (random, 0, bytes->len) : 0;
  const guint       length =
    bytes->len > at ? g_rand_int_range (random, 0, MIN (bytes->len - at, 64) + 1) : 0;
  GByteArray *other = g_ptr_array_index (seeds, g_rand_int_range (random, 0, seeds->len));

  switch (g_rand_int_range (random, 0, 5))
    {
    case 0:
      g_byte_array_remove_range (bytes, at, length);
      break;
    case 1:
      {
        g_autofree guint8 *part = g_memdup2 (bytes->data + at, length);

        g_byte_array_append (bytes, part ? part : (const guint8 *) "", length);
        break;
      }
    case 2:
      if (bytes->len > 0)
        bytes->data[at] = strange[g_rand_int_range (random, 0, sizeof strange - 1)];
      break;
    case 3:
      if (bytes->len > 0)
        bytes->data[at] = g_rand_int_range (random, 0, 256);
      break;
    default:
      if (other->len > 0)
        {
          const guint from = g_rand_int_range (random, 0, other->len);

          g_byte_array_append (bytes, other->data + from, MIN (other->len - from, 64));
        }
    }
  if (bytes->len > LARGEST)
    g_byte_array_set_size (bytes, LARGEST);
}

static void
run (const GByteArray *bytes,
     const char       *crash_path)
{
  /* A copy of its exact size: a sanitizer then sees a read behind the end. */
  g_autofree guint8 *data = g_memdup2 (bytes->data, bytes->len);

  if (crash_path)
    g_file_set_contents (crash_path, (const char *) (data ? data : (guint8 *) ""), bytes->len,
                         NULL);
  LLVMFuzzerTestOneInput (data ? data : (guint8 *) "", bytes->len);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GPtrArray) seeds = NULL;
  g_autoptr (GRand)     random = g_rand_new_with_seed (1893);
  g_autofree char      *name = g_path_get_basename (argv[0]);
  g_autofree char      *crash = g_strdup_printf ("%s-crash-%d", name, (int) getpid ());
  g_autofree char      *crash_path = g_build_filename (g_get_tmp_dir (), crash, NULL);
  const char           *keep = g_getenv ("FUZZ_KEEP_CRASH") ? crash_path : NULL;
  const char           *patience =
    g_getenv ("WAKHAN_TEST_PATIENCE"); /* under a sanitizer everything takes longer */
  guint rounds;

  g_return_val_if_fail (argc >= 2, EXIT_FAILURE);

  seeds = load_seeds (argv[1]);
  rounds = argc > 2 ? (guint) atoi (argv[2]) : ROUNDS;
  rounds /= patience ? MAX (1, atoi (patience)) : 1;
  for (guint i = 0; i < seeds->len; i++)
    run (g_ptr_array_index (seeds, i), keep);
  for (guint i = 0; i < rounds; i++)
    {
      GByteArray *seed =
        g_ptr_array_index (seeds, g_rand_int_range (random, 0, seeds->len));
      g_autoptr (GByteArray) bytes = g_byte_array_new ();

      g_byte_array_append (bytes, seed->data, MIN (seed->len, LARGEST));
      for (int n = g_rand_int_range (random, 1, 6); n > 0; n--)
        change (bytes, seeds, random);
      run (bytes, keep);
    }
  g_remove (crash_path);
  g_print ("%s: %u seeds, %u changed ones\n", name, seeds->len, rounds);
  return EXIT_SUCCESS;
}
