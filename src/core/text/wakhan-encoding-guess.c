/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-encoding-guess.h"

#include "wakhan-latin-guess.h"

#include <string.h>
#include <uchardet.h>

#define LOOKED_AT 16384 /* bytes, for what shows itself at once */
#define SAMPLE (1 << 20)

const char *
wakhan_encoding_guess_mark (const char *data,
                            gsize       size)
{
  if (size >= 4 && (memcmp (data, "\xff\xfe\0\0", 4) == 0 || memcmp (data, "\0\0\xfe\xff", 4) == 0))
    return "UTF-32";
  if (size >= 2 && (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0))
    return "UTF-16";
  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    return "UTF-8";
  return NULL;
}

/* A control character that no text has. */
static gboolean
is_strange (gunichar letter)
{
  return (letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f' &&
          letter != '\v' && letter != 0x1b) ||
         letter == 0x7f;
}

typedef struct
{
  const char *encoding;
  guint       width;
  gboolean    is_big; /* the byte of most worth comes first */
} Wide;

static gunichar
read_unit (const guint8 *at,
           const Wide   *wide)
{
  gunichar unit = 0;

  for (guint i = 0; i < wide->width; i++)
    unit |= (gunichar) at[i] << 8 * (wide->is_big ? wide->width - 1 - i : i);
  return unit;
}

/* How well the bytes read so, 0 to 1; 0 where it is no text. Letters of one text share few high
 * bytes and many low ones: read the wrong way round, it is the other way. */
static double
rate_wide (const guint8 *data,
           gsize         size,
           const Wide   *wide)
{
  guint       pages[256] = { 0 };
  double      squares = 0;
  const gsize n_units = size / wide->width;
  gsize       n_bad = 0;

  for (gsize i = 0; i < n_units; i++)
    {
      const gunichar unit = read_unit (data + i * wide->width, wide);
      const gboolean is_half = wide->width == 2 && unit >= 0xd800 && unit < 0xe000;

      if (unit >= 0x110000)
        return 0;
      pages[unit >> 8 & 0xff]++;
      if (!is_half && (is_strange (unit) || !g_unichar_isdefined (unit) ||
                       g_unichar_type (unit) == G_UNICODE_PRIVATE_USE || unit == 0xfffe))
        n_bad++;
    }
  if (n_units == 0 || n_bad * 25 > n_units)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    squares += ((double) pages[i] / n_units) * ((double) pages[i] / n_units);
  return squares;
}

/* Whether bytes stand there that no text of single bytes has: zeros, or other controls. A few may
 * be damage. */
static gboolean
may_be_wide (const char *data,
             gsize       size)
{
  gsize n_strange = 0;

  for (gsize i = 0; i < size; i++)
    n_strange += is_strange ((guchar) data[i]);
  return n_strange * 20 > size ||
         (n_strange * 200 > size && !wakhan_encoding_guess_is_utf8 (data, size));
}

/* Without more zeros at the end than a last letter has. */
static gsize
measure_filled (const char *data,
                gsize       size)
{
  gsize filled = size;

  while (filled > 0 && data[filled - 1] == '\0')
    filled--;
  return size - filled > 3 ? filled : size;
}

const char *
wakhan_encoding_guess_wide (const char *data,
                            gsize       size)
{
  static const Wide wides[] = {
    { "UTF-32LE", 4, FALSE },
    { "UTF-32BE", 4, TRUE },
    { "UTF-16LE", 2, FALSE },
    { "UTF-16BE", 2, TRUE },
  };
  const gsize n_looked = MIN (size, LOOKED_AT) & ~(gsize) 3;
  const char *best = NULL;
  double      best_rate = 0;

  if (size % 2 || size < 4 || !may_be_wide (data, MIN (measure_filled (data, size), LOOKED_AT)))
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (wides); i++)
    {
      const double rate =
        size % wides[i].width ? 0 : rate_wide ((const guint8 *) data, n_looked, &wides[i]);

      if (rate > best_rate)
        {
          best = wides[i].encoding;
          best_rate = rate;
        }
      if (best && i == 1)
        break; /* what reads as so many small numbers of four bytes is nothing else */
    }
  return best;
}

static gboolean
is_seven_bits (const char *data,
               gsize       size)
{
  for (gsize i = 0; i < size; i++)
    if ((guchar) data[i] >= 0x80)
      return FALSE;
  return TRUE;
}

static const char *
guess_iso_2022 (const char *data,
                gsize       size)
{
  static const struct
  {
    const char *sign;
    const char *encoding;
  } signs[] = {
    { "\x1b$B", "ISO-2022-JP-2" },
    { "\x1b$@", "ISO-2022-JP-2" },
    { "\x1b$(D", "ISO-2022-JP-2" },
    { "\x1b(J", "ISO-2022-JP-2" },
    { "\x1b$)C", "ISO-2022-KR" },
    { "\x1b$)A", "ISO-2022-CN" },
    { "\x1b$)G", "ISO-2022-CN" },
  };

  for (const char *at = memchr (data, 0x1b, size); at;
       at = memchr (at + 1, 0x1b, data + size - at - 1))
    for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
      if ((gsize) (data + size - at) >= strlen (signs[i].sign) &&
          memcmp (at, signs[i].sign, strlen (signs[i].sign)) == 0)
        return signs[i].encoding;
  return NULL;
}

static int
value_of_base64 (char letter)
{
  static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const char       *place = letter ? strchr (letters, letter) : NULL;

  return place ? (int) (place - letters) : -1;
}

/* Letters and figures of ASCII stand for themselves, and halves of rare letters are letters. */
static gboolean
may_be_shifted (gunichar unit)
{
  if (unit >= 0xd800 && unit < 0xe000)
    return TRUE;
  return unit >= 0x20 && !g_unichar_iscntrl (unit) && g_unichar_isdefined (unit) &&
         (unit >= 0x80 || !g_unichar_isalnum (unit)) &&
         g_unichar_type (unit) != G_UNICODE_PRIVATE_USE;
}

/* Counts the letters that stand between “+” and the end of base64, of which all have
 * to make sense. */
static gboolean
read_shifted (const char **at,
              const char  *end,
              guint       *n_western,
              guint       *n_others)
{
  guint32     bits = 0;
  guint       n_bits = 0;
  guint       n_letters = 0;
  const char *from = *at;

  for (; from < end && value_of_base64 (*from) >= 0; from++)
    {
      gunichar unit;

      bits = bits << 6 | value_of_base64 (*from);
      n_bits += 6;
      if (n_bits < 16)
        continue;
      n_bits -= 16;
      unit = bits >> n_bits & 0xffff;
      bits &= (1u << n_bits) - 1;
      n_letters++;
      if (!may_be_shifted (unit))
        return FALSE;
      *(unit < 0x250 || (unit >= 0x2000 && unit < 0x2100) ? n_western : n_others) += 1;
    }
  *at = from;
  return n_letters > 0 && n_bits < 6 && bits == 0;
}

static gboolean
is_utf7 (const char *data,
         gsize       size)
{
  const char *end = data + size;
  guint       n_western = 0;
  guint       n_others = 0;

  for (const char *at = memchr (data, '+', size); at; at = memchr (at, '+', end - at))
    {
      at++;
      if (at < end && *at == '-')
        continue;
      if (!read_shifted (&at, end, &n_western, &n_others))
        return FALSE;
    }
  /* A sum of short words can look like one letter of East Asia. */
  return n_western > 0 || n_others >= 6;
}

const char *
wakhan_encoding_guess_seven_bits (const char *data,
                                  gsize       size)
{
  const char *encoding;

  if (!is_seven_bits (data, size))
    return NULL;
  encoding = guess_iso_2022 (data, size);
  return encoding ? encoding : is_utf7 (data, size) ? "UTF-7"
                                                    : NULL;
}

gboolean
wakhan_encoding_guess_is_utf8 (const char *data,
                               gsize       size)
{
  const char *end = data + size;
  gsize       n_good = 0;
  gsize       n_bad = 0;

  for (const char *at = data; at < end;)
    {
      const gunichar letter =
        (guchar) *at < 0x80 ? (guchar) *at : g_utf8_get_char_validated (at, end - at);
      const gboolean is_bad = letter >= (gunichar) -2;

      n_bad += is_bad;
      n_good += !is_bad && letter >= 0x80;
      at = is_bad ? at + 1 : g_utf8_next_char (at);
    }
  /* Letters of other encodings make a whole sequence of UTF-8 now and then only. */
  return n_bad == 0 || n_bad <= n_good;
}

/* Where Russian's page has pieces of frames, Ukrainian's has four letters more, and those stand
 * beside letters. */
static gboolean
has_ukrainian_letters (const char *data,
                       gsize       size)
{
  gsize n_found = 0;

  for (gsize i = 1; i + 1 < size; i++)
    if (memchr ("\xa4\xa6\xa7\xad\xb4\xb6\xb7\xbd", data[i], 8))
      n_found += (guchar) data[i - 1] >= 0xc0 || (guchar) data[i + 1] >= 0xc0;
  return n_found > 0;
}

/* It is asked from the first letter on that is not ASCII. */
char *
wakhan_encoding_guess_eight_bits (const char *data,
                                  gsize       size)
{
  uchardet_t       detector = uchardet_new ();
  gsize            first = 0;
  g_autofree char *told = NULL;

  while (first < size && (guchar) data[first] < 0x80)
    first++;
  uchardet_handle_data (detector, data + first, MIN (size - first, SAMPLE));
  uchardet_data_end (detector);
  told = g_strdup (uchardet_get_charset (detector));
  uchardet_delete (detector);
  if (g_str_equal (told, "KOI8-R") && has_ukrainian_letters (data, MIN (size, SAMPLE)))
    return g_strdup ("KOI8-U");
  return wakhan_latin_guess_choose (data + MAX (first, 64) - 64,
                                    MIN (size - (MAX (first, 64) - 64), SAMPLE), told);
}

static gboolean
has_binary_head (const char *data,
                 gsize       size)
{
  static const struct
  {
    const char *head;
    gsize       length;
  } heads[] = {
    { "\x7f"
      "ELF",
      4 },
    { "\x89PNG", 4 },
    { "GIF8", 4 },
    { "\xff\xd8\xff", 3 },
    { "PK\x03\x04", 4 },
    { "\x1f\x8b\x08", 3 },
    { "%PDF-", 5 },
    { "SQLite format 3", 15 },
    { "\xd0\xcf\x11\xe0", 4 },
    { "RIFF", 4 },
    { "OggS", 4 },
    { "BZh", 3 },
    { "\xfd"
      "7zXZ",
      5 },
    { "7z\xbc\xaf", 4 },
    { "ID3", 3 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (heads); i++)
    if (size >= heads[i].length && memcmp (data, heads[i].head, heads[i].length) == 0)
      return TRUE;
  return FALSE;
}

gboolean
wakhan_encoding_guess_is_known_binary (const char *data,
                                       gsize       size)
{
  if (!has_binary_head (data, size))
    return FALSE;
  for (gsize i = 0; i < MIN (size, LOOKED_AT); i++)
    if (is_strange ((guchar) data[i]))
      return TRUE;
  return !g_utf8_validate_len (data, size, NULL);
}

/* A cut or a faulty disk leaves zeros at the end, and a single one does no harm. */
gboolean
wakhan_encoding_guess_is_binary (const char *data,
                                 gsize       size)
{
  gsize n_zeros = 0;
  gsize n_strange = 0;
  gsize end = size;

  while (end > 0 && data[end - 1] == '\0')
    end--;
  for (gsize i = 0; i < end; i++)
    {
      n_zeros += data[i] == '\0';
      n_strange += data[i] != '\0' && is_strange ((guchar) data[i]);
    }
  if (size > 0 && end == 0)
    return TRUE;
  return n_zeros > 1 + end / 50 || (n_zeros > 0 && n_strange > end / 50) ||
         n_strange > 3 + end / 10;
}
