/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/text/wakhan-text-importer.h"

static void
test_encodings (void)
{
  static const struct
  {
    const char *bytes;
    gsize       size;
    const char *text;
  } cases[] = {
    { "", 0, "" },
    { "\xef\xbb\xbf", 3, "" },
    { "\xef\xbb\xbfpass", 7, "pass" },
    { "\xff\xfep\0a\0", 6, "pa" },
    { "\xfe\xff\0p\0a", 6, "pa" },
    { "one\r\ntwo\rthree", 14, "one\ntwo\nthree" },
    { "one\xe2\x80\xa8two\xe2\x80\xa9three\xc2\x85"
      "four\vfive\fsix\n\r",
      34, "one\ntwo\nthree\nfour\nfive\nsix" },
    { "p\0a\0s\0s\0", 8, "pass" },
    { "\0p\0a\0s\0s", 8, "pass" },
    { "\xff\xfep\0\0\0a\0", 8, "p\xef\xbf\xbd"
                               "a" },
    { "\xff\xfep\0\x00\xd8"
      "a\0s\0!",
      11, "p\xef\xbf\xbd"
          "as\xef\xbf\xbd" },
    { "\x93"
      "fa\xe7"
      "ade\x94 d\xe9j\xe0 vu, na\xefve, \x81 l\x92\xe9t\xe9",
      32, "“façade” déjà vu, naïve, \xef\xbf\xbd l’été" },
    { "caf\xc3\xa9", 5, "café" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes)         bytes = g_bytes_new_static (cases[i].bytes, cases[i].size);
      g_autoptr (GError)         error = NULL;
      g_autoptr (WakhanDocument) document = wakhan_text_import (bytes, "text.txt", &error);

      g_assert_no_error (error);
      g_assert_cmpstr (wakhan_document_get_text (document), ==, cases[i].text);
    }
}

/* What no one could guess from the beginning of the text. */
static void
test_late_letters (void)
{
  static const char          letters[] = "Gr\xf6\xdf"
                                         "e und Stra\xdf"
                                         "e, \xfc"
                                         "ber die Br\xfc"
                                         "cke; das M\xe4"
                                         "dchen war m\xfc"
                                         "de.\n";
  GString                   *text = g_string_new (NULL);
  g_autoptr (GBytes)         bytes = NULL;
  g_autoptr (WakhanDocument) document = NULL;

  while (text->len < 1200000)
    g_string_append (text, "Plain letters, and nothing but plain letters.\n");
  g_string_append (text, letters);
  bytes = g_string_free_to_bytes (text);
  document = wakhan_text_import (bytes, "text.txt", NULL);
  g_assert_true (g_str_has_suffix (wakhan_document_get_text (document), "Größe und Straße, über die Brücke; das Mädchen war müde."));
}

static void
test_binary (void)
{
  g_autoptr (GBytes)         bytes = g_bytes_new_static ("\x7f"
                                                                 "ELF\0\0",
                                                         6);
  g_autoptr (GError)         error = NULL;
  g_autoptr (WakhanDocument) document = wakhan_text_import (bytes, "scan.txt", &error);

  g_assert_null (document);
  g_assert_error (error, WAKHAN_TEXT_ERROR, WAKHAN_TEXT_ERROR_BINARY);
  g_assert_nonnull (strstr (error->message, "scan.txt"));
}

static void
test_folder (void)
{
  g_autoptr (GFile)          folder = g_file_new_for_path (g_get_tmp_dir ());
  g_autoptr (GError)         error = NULL;
  g_autoptr (WakhanDocument) document = wakhan_text_import_file (folder, NULL, &error);

  g_assert_null (document);
  g_assert_nonnull (error);
}

/* Any bytes give a document or an error, and offsets that agree. */
static void
test_any_bytes (void)
{
  static const char letters[] = "ab A1.\n\r#*->|[]^`=\t\xc3\xa9\xff";

  for (guint round = 0; round < 3000; round++)
    {
      char                       data[64];
      const guint                size = g_test_rand_int_range (0, sizeof data);
      g_autoptr (GBytes)         bytes = NULL;
      g_autoptr (WakhanDocument) document = NULL;

      for (guint i = 0; i < size; i++)
        data[i] = letters[g_test_rand_int_range (0, sizeof letters - 1)];
      bytes = g_bytes_new (data, size);
      document = wakhan_text_import (bytes, round % 2 ? "a.md" : "a.txt", NULL);
      g_assert_nonnull (document);
      for (guint offset = 0; offset <= wakhan_document_get_length (document); offset++)
        g_assert_cmpuint (wakhan_document_byte_to_offset (document, wakhan_document_offset_to_byte (document, offset)), ==, offset);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-importer/encodings-and-line-ends", test_encodings);
  g_test_add_func ("/text-importer/letters-that-come-late", test_late_letters);
  g_test_add_func ("/text-importer/binary-is-refused-by-name", test_binary);
  g_test_add_func ("/text-importer/a-folder-is-refused", test_folder);
  g_test_add_func ("/text-importer/any-bytes-make-a-document", test_any_bytes);
  return g_test_run ();
}
