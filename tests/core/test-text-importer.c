/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-importer.h"

#include <string.h>

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
      g_autoptr (WakhanDocument) document = wakhan_text_import (bytes, "text.txt", NULL, &error);

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
  document = wakhan_text_import (bytes, "text.txt", NULL, NULL);
  g_assert_true (g_str_has_suffix (wakhan_document_get_text (document),
                                   "Größe und Straße, über die Brücke; das Mädchen war müde."));
}

static void
test_binary (void)
{
  g_autoptr (GBytes)         bytes = g_bytes_new_static ("\x7f"
                                                                 "ELF\0\0",
                                                         6);
  g_autoptr (GError)         error = NULL;
  g_autoptr (WakhanDocument) document = wakhan_text_import (bytes, "scan.txt", NULL, &error);

  g_assert_null (document);
  g_assert_error (error, WAKHAN_TEXT_ERROR, WAKHAN_TEXT_ERROR_BINARY);
  g_assert_nonnull (strstr (error->message, "scan.txt"));
}

#define BYTES(bytes) bytes, sizeof bytes - 1

/* A faulty disk or a cut leaves zeros, and a bad byte is a bad byte. */
static void
test_damaged_text (void)
{
  static const struct
  {
    const char *head;
    gsize       size;
    const char *text;
  } cases[] = {
    { BYTES ("A line of words.\nx\0y\n"), "A line of words. x\xef\xbf\xbdy" },
    { BYTES ("x\0y"), "x\xef\xbf\xbdy" },
    { BYTES ("A line of words.\0\0\0\0"),
      "A line of words.\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
    { BYTES ("Die M\xc3\xbchle\xff am Bach"), "Die M\xc3\xbchle\xef\xbf\xbd am Bach" },
    { BYTES ("Die M\xc3\xbchle, die Br\xc3\xbc\xfc\x63ke"),
      "Die M\xc3\xbchle, die Br\xc3\xbc\xef\xbf\xbd\x63ke" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes)         bytes = g_bytes_new_static (cases[i].head, cases[i].size);
      g_autoptr (GError)         error = NULL;
      g_autoptr (WakhanDocument) document = wakhan_text_import (bytes, "text.md", NULL, &error);
      g_autofree char           *text = NULL;

      g_assert_no_error (error);
      text = g_strdelimit (g_strdup (wakhan_document_get_text (document)), "\n", ' ');
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

#define ASCII_BESIDE                                                                      \
  "<item><title>Miller Toolkit 2.1</title><link>http://miller.example/topic?id=14</link>" \
  "<description>Miller Toolkit, a template for everybody who writes</description></item>"
#define HUNGARIAN                                                                        \
  "Az álmos révész lassan átért a túlsó partra, és várta az időt, a jövőt. " \
  "Délután még világos volt, de már hárman ültek a kocsmában, és "              \
  "énekeltek. Másnap a malom is megállt."

#define THREE(words) words " " words " " words

/* Each letter as it was written, in whatever it was written. */
static void
test_each_encoding (void)
{
  static const struct
  {
    const char *text;
    const char *encodings; /* between blanks */
  } cases[] = {
    { "Die Mühle gehört dem Müller; er fährt über die Brücke.",
      "CP437 CP850 MACINTOSH ISO-8859-15 WINDOWS-1252 UTF-7 UTF-16LE UTF-32BE" },
    { "L’été, la rivière monte jusqu’à la forêt, et l’œuvre est achevée.",
      "MACINTOSH WINDOWS-1252 UTF-7" },
    { "Le cœur de l'été coûte 5 €; où est la sœur ?", "ISO-8859-15 WINDOWS-1252" },
    { "¿Dónde está el niño? El año pasado cruzó el río. ¡Qué lástima!",
      "CP850 MACINTOSH WINDOWS-1252" },
    { "Färjan går över ån på våren; mannen såg älven och gick åter hem.",
      "CP850 MACINTOSH WINDOWS-1252" },
    { "The miller crossed the bridge – “in March”, he said – and didn’t pay.",
      "MACINTOSH WINDOWS-1252" },
    { "Мельница стояла у реки, и мельник рано утром вышел из дома.",
      "KOI8-R WINDOWS-1251 CP866 UTF-16LE UTF-7" },
    { "港口最初由商人修建，新的码头终于完成，许多船只可以停靠。",
      "GB18030 UTF-16LE UTF-16BE UTF-32LE UTF-32BE UTF-7" },
    { "橋は商人によって造られ、一九二〇年に新しい桟橋が完成した。",
      "ISO-2022-JP SHIFT_JIS EUC-JP UTF-16LE UTF-16BE" },
    { "다리는 상인들이 세웠고 새 부두가 완성되었다.", "EUC-KR ISO-2022-KR UTF-16LE UTF-16BE" },
    { "پل را بازرگانان ساختند و اسکلهٔ تازه پایان یافت. می‌روم به "
      "خانه.",
      "UTF-16LE UTF-16BE UTF-32LE UTF-32BE UTF-7" },
    { "بنى التجار الجسر، واكتمل الرصيف الجديد.", "UTF-16LE UTF-16BE UTF-32LE" },
    { "הגשר נבנה על ידי סוחרים, והרציף החדש הושלם.", "UTF-16LE UTF-16BE UTF-32BE" },
    { "אתמול בערב חצו החיילים את הגבול וכבשו את העיירה", "WINDOWS-1255 ISO-8859-8" },
    { "Včera večer vojáci překročili hranici a obsadili městečko. Příští den řeka stoupla.",
      "WINDOWS-1250 ISO-8859-2 CP852" },
    { "Wczoraj wieczorem żołnierze przekroczyli granicę i zajęli miasteczko",
      "WINDOWS-1250 ISO-8859-2 CP852" },
    { "A következő nap a folyó megáradt, a révész pedig a túlsó parton maradt, és ő sem jött.",
      "WINDOWS-1250 ISO-8859-2 CP852" },
    { "Ertesi gün nehir yükseldi, kayıkçı öbür kıyıda kaldı. Hiçbir haber gelmedi, çünkü köprü "
      "yıkılmıştı.",
      "WINDOWS-1254 CP857" },
    { "Наступного дня річка піднялася, і перевізник залишився на іншому березі.",
      "KOI8-U WINDOWS-1251" },
    { "a+b, 1+abc, x+1+foobar and C++: +- is no letter", "UTF-8" },
    /* Much of it is ASCII: names of programs, addresses, markup. */
    { ASCII_BESIDE " Мельница стояла у реки, и мельник рано утром вышел из дома. " ASCII_BESIDE,
      "WINDOWS-1251 KOI8-R CP866 ISO-8859-5" },
    { ASCII_BESIDE " Ο μυλωνάς βγήκε νωρίς το πρωί και πέρασε το ποτάμι με τη βάρκα. " ASCII_BESIDE,
      "ISO-8859-7 WINDOWS-1253" },
    { ASCII_BESIDE " אתמול בערב חצו החיילים את הגבול וכבשו את העיירה " ASCII_BESIDE,
      "WINDOWS-1255" },
    { ASCII_BESIDE " 港口最初由商人修建，新的碼頭終於完成，許多船隻可以停靠。 " ASCII_BESIDE, "BIG5" },
    { ASCII_BESIDE " 橋は商人によって造られ、新しい桟橋が完成した。 " ASCII_BESIDE, "SHIFT_JIS EUC-JP" },
    { ASCII_BESIDE " 다리는 상인들이 세웠고 새 부두가 완성되었다. " ASCII_BESIDE, "EUC-KR" },
    /* A few letters tell it. */
    { THREE (THREE (HUNGARIAN)) " és ő sem jött.", "WINDOWS-1250 ISO-8859-2" },
    { "A place by the rail costs £12. They all said no more… Ah, they all paid.", "WINDOWS-1252" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) encodings = g_strsplit (cases[i].encodings, " ", -1);

      for (guint j = 0; encodings[j]; j++)
        {
          gsize size;
          char *data =
            g_convert (cases[i].text, -1, encodings[j], "UTF-8", NULL, &size, NULL);
          g_autoptr (GBytes)         bytes = g_bytes_new_take (data, size);
          g_autoptr (WakhanDocument) document = wakhan_text_import (bytes, "text.txt", NULL, NULL);

          g_test_message ("%s", encodings[j]);
          g_assert_nonnull (data);
          g_assert_nonnull (document);
          g_assert_cmpstr (wakhan_document_get_text (document), ==, cases[i].text);
        }
    }
}

static void
test_read_as (void)
{
  g_autoptr (GBytes)         bytes = g_bytes_new_static ("M\x81hle", 5);
  g_autoptr (WakhanDocument) document = wakhan_text_import (bytes, "text.txt", "CP850", NULL);
  g_autoptr (WakhanDocument) guessed = wakhan_text_import (bytes, "text.txt", NULL, NULL);

  g_assert_cmpstr (wakhan_document_get_text (document), ==, "Mühle");
  g_assert_cmpstr (wakhan_document_get_encoding (document), ==, "CP850");
  g_assert_false (wakhan_document_get_encoding_is_guess (document));
  g_assert_true (wakhan_document_get_encoding_is_guess (guessed));
}

/* Noise is no text, as what has the head of a picture or an archive is none. */
static void
test_noise (void)
{
  for (guint round = 0; round < 50; round++)
    {
      guint8                     data[4096];
      g_autoptr (GBytes)         bytes = NULL;
      g_autoptr (WakhanDocument) document = NULL;

      for (guint i = 0; i < sizeof data; i++)
        data[i] = g_test_rand_int_range (0, 256);
      bytes = g_bytes_new (data, sizeof data);
      document = wakhan_text_import (bytes, "noise.txt", NULL, NULL);
      g_assert_null (document);
    }
}

static void
test_folder (void)
{
  g_autoptr (GFile)          folder = g_file_new_for_path (g_get_tmp_dir ());
  g_autoptr (GError)         error = NULL;
  g_autoptr (WakhanDocument) document = wakhan_text_import_file (folder, NULL, NULL, &error);

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
      document = wakhan_text_import (bytes, round % 2 ? "a.md" : "a.txt", NULL, NULL);
      g_assert_nonnull (document);
      for (guint offset = 0; offset <= wakhan_document_get_length (document); offset++)
        g_assert_cmpuint (wakhan_document_byte_to_offset (
                            document, wakhan_document_offset_to_byte (document, offset)),
                          ==, offset);
    }
}

static char *
import_text (const char *name,
             const char *data,
             gsize       size,
             const char *encoding)
{
  g_autoptr (GBytes)         bytes = g_bytes_new_static (data, size);
  g_autoptr (WakhanDocument) document = wakhan_text_import (bytes, name, encoding, NULL);

  return document ? g_strdup (wakhan_document_get_text (document)) : NULL;
}

/* By its ending, and where that says nothing by how it begins. */
static void
test_pages_are_known (void)
{
  static const struct
  {
    const char *name;
    const char *text;
    gboolean    is_page;
  } cases[] = {
    { "a.html", "<p>a", TRUE },
    { "a.HTM", "<p>a", TRUE },
    { "a.xhtml", "<p>a", TRUE },
    { "a", "<!DOCTYPE html><p>a", TRUE },
    { "a.php", "\n <!doctype HTML PUBLIC 'x'>\n<p>a", TRUE },
    { "page?id=1.2", "<?xml version='1.0'?><!-- x --><html lang=en><p>a", TRUE },
    { "a.b/c", "\xef\xbb\xbf<html><p>a", TRUE },
    { "a.txt", "<!DOCTYPE html><p>a", FALSE },
    { "a", "<p>a", FALSE },
    { "a", "see <html>", FALSE },
    { "a", "<htmlish>", FALSE },
    { "a", "<!-- a", FALSE },
    { "a", "\xc3\xa9<html>", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text =
        import_text (cases[i].name, cases[i].text, strlen (cases[i].text), NULL);

      g_test_message ("%s: %s", cases[i].name, cases[i].text);
      if (cases[i].is_page)
        g_assert_cmpstr (text, ==, "a");
      else
        g_assert_cmpstr (text, !=, "a");
    }
}

static void
test_pages_say_their_encoding (void)
{
  static const struct
  {
    const char *page;
    const char *encoding;
    const char *text;
  } cases[] = {
    { "<meta charset=windows-1251><p>\xcc\xee\xf1\xf2", NULL, "Мост" },
    { "<meta charset='koi8-r'><p>\xed\xcf\xd3\xd4", NULL, "Мост" },
    { "<META http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>\x93"
      "a\x94 \xe9",
      NULL, "“a” é" },
    { "<?xml version='1.0' encoding='Shift_JIS'?><html><p>\x8b\xb4", NULL, "橋" },
    { "<meta charset=windows-1251><p>\xcf\x80", NULL, "π" },       /* it is UTF-8 for sure */
    { "<meta charset=windows-1251><p>\xcc", "windows-1252", "Ì" }, /* a person said so */
    { "<meta charset=utf-8><p>d\xe9j\xe0 vu, na\xefve", NULL, "déjà vu, naïve" },
    { "<meta charset=no-such><p>d\xe9j\xe0 vu, na\xefve", NULL, "déjà vu, naïve" },
    { "<meta charset><meta name=a content='charset'><p>a", NULL, "a" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text =
        import_text ("a.html", cases[i].page, strlen (cases[i].page), cases[i].encoding);

      g_test_message ("%s", cases[i].page);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* Whatever they are called; what only speaks of them is a text. */
static void
test_foreign_forms (void)
{
  static const struct
  {
    const char *data;
    gsize       size;
    const char *words; /* NULL: it is read */
  } cases[] = {
#define DATA(text) text, sizeof text - 1
    { DATA ("{\\rtf1\\ansi A pass.}"), "“a.txt” is Rich Text, which" },
    { DATA ("%PDF-1.7\n1 0 obj"), "“a.txt” is a PDF document, which" },
    { DATA ("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"), "“a.txt” is a document of an older Office" },
    { DATA ("PK\3\4\24\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x8\0\0\0"
            "mimetypeapplication/epub+zip"),
      "“a.txt” is an EPUB book" },
    { DATA ("PK\3\4\24\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x8\0\0\0"
            "mimetypeapplication/vnd.oasis.opendocument.text"),
      "“a.txt” is an OpenDocument file" },
    { DATA ("PK\3\4\24\0\6\0[Content_Types].xml\0\0word/document.xmlPK\5\6"),
      "“a.txt” is a Word document" },
    { DATA ("\\documentclass{article} A pass."), NULL },
    { DATA ("{\\rt"), NULL },
    { DATA ("PK and other letters"), NULL },
#undef DATA
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes)         bytes = g_bytes_new_static (cases[i].data, cases[i].size);
      g_autoptr (GError)         error = NULL;
      g_autoptr (WakhanDocument) document =
        wakhan_text_import (bytes, "/somewhere/a.txt", NULL, &error);

      g_test_message ("%s", cases[i].data);
      if (!cases[i].words)
        {
          g_assert_no_error (error);
          continue;
        }
      g_assert_error (error, WAKHAN_TEXT_ERROR, WAKHAN_TEXT_ERROR_FOREIGN);
      g_assert_nonnull (strstr (error->message, cases[i].words));
      g_assert_nonnull (strstr (error->message, " Save it as plain text, "));
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
  g_test_add_func ("/text-importer/damage-is-a-sign-of-replacement-each", test_damaged_text);
  g_test_add_func ("/text-importer/each-encoding", test_each_encoding);
  g_test_add_func ("/text-importer/read-as-one-wants", test_read_as);
  g_test_add_func ("/text-importer/noise-is-refused", test_noise);
  g_test_add_func ("/text-importer/a-folder-is-refused", test_folder);
  g_test_add_func ("/text-importer/any-bytes-make-a-document", test_any_bytes);
  g_test_add_func ("/text-importer/pages-are-known", test_pages_are_known);
  g_test_add_func ("/text-importer/pages-say-their-encoding", test_pages_say_their_encoding);
  g_test_add_func ("/text-importer/foreign-forms-are-named", test_foreign_forms);
  return g_test_run ();
}
