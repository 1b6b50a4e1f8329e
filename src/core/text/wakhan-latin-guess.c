/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-latin-guess.h"

#include <string.h>

#define MOST_BYTES 200000 /* that are looked at; more say nothing new */
#define LEAST_HIGH 12     /* bytes above ASCII that show whether they stand side by side */
#define DOUBTFUL 40       /* bytes above ASCII, of which what is common counts in full */

/* Letters above ASCII that are a word by themselves somewhere. */
#define ALONE "àáâéèêóôòíìöåæøùúőÞ"
#define OPENING "“‘„‚«¿¡"
#define CLOSING "”’»"
#define BETWEEN "–—…•·°§€£©®™ªº½¼¾²³"

/* Letters above ASCII of one language each, such as stand in each paragraph and such as are met now
 * and then: a text has those of one language, and read in a wrong encoding those of none. */
static const struct
{
  const char *common;
  const char *met;
} languages[] = {
  { "äöüß", "" },              /* German */
  { "àçèéê", "âæëîïôœùûüÿ" },  /* French */
  { "áéíñóú", "ü" },           /* Spanish */
  { "áãçéêíóõ", "àâôúü" },     /* Portuguese */
  { "àèìòù", "éîó" },          /* Italian */
  { "àçèéíòóú", "ïü" },        /* Catalan */
  { "äåö", "é" },              /* Swedish, Finnish */
  { "åæø", "é" },              /* Danish, Norwegian */
  { "áæðéíóöúýþ", "" },        /* Icelandic */
  { "éë", "áèïóöü" },          /* Dutch */
  { "äõöü", "šž" },            /* Estonian */
  { "çë", "" },                /* Albanian */
  { "ąćęłńóśźż", "" },         /* Polish */
  { "áčďéěíňřšťúůýž", "ó" },   /* Czech */
  { "áčďéíľňôšťúýž", "äĺóŕ" }, /* Slovak */
  { "áéíóöőúüű", "" },         /* Hungarian */
  { "ćčđšž", "" },             /* Croatian, Slovene */
  { "ăâîșțşţ", "" },           /* Romanian */
  { "çğıİöşü", "âîû" },        /* Turkish */
  { "ąčęėįšųūž", "" },         /* Lithuanian */
  { "āčēģīķļņšūž", "" },       /* Latvian */
};

static gboolean
is_one_of (const char *letters,
           gunichar    letter)
{
  return letter >= 0x80 && g_utf8_strchr (letters, -1, letter);
}

/* Large or small. */
static gboolean
has_letter (const char *letters,
            gunichar    letter)
{
  return is_one_of (letters, letter) || is_one_of (letters, g_unichar_tolower (letter));
}

#define AT_HOME 3

/* “word – word”, “£12”, “12 °C”, “no more…” */
static int
rate_sign (gunichar before,
           gunichar sign,
           gunichar after)
{
  if (g_unichar_isalpha (before) && g_unichar_isalpha (after))
    return -3;
  if (g_unichar_isdigit (before) || g_unichar_isdigit (after))
    return 3;
  if (sign == 0x2026 && g_unichar_isalpha (before))
    return 3;
  return g_unichar_isspace (before) && g_unichar_isspace (after) ? 3 : 1;
}

/* How much a letter above ASCII looks at home between its neighbours; whose letter it is, others
 * say. */
static int
rate_letter (gunichar before,
             gunichar letter,
             gunichar after)
{
  const gboolean in_word = g_unichar_isalpha (before) && g_unichar_isalpha (after);

  if (letter == 0xfffd || g_unichar_iscntrl (letter))
    return -5;
  if (letter == 0x2019)
    return g_unichar_isalpha (before) ? 3 : 0;
  if (is_one_of (OPENING, letter))
    return g_unichar_isalpha (before) ? -3 : 3;
  if (is_one_of (CLOSING, letter))
    return g_unichar_isalpha (after) || g_unichar_isspace (before) ? -3 : 3;
  if (letter == 0xa0)
    return in_word ? -1 : 1;
  if (is_one_of (BETWEEN, letter))
    return rate_sign (before, letter, after);
  if (g_unichar_isdigit (before) || g_unichar_isdigit (after))
    return -2;
  if (!g_unichar_isalpha (letter))
    return g_unichar_isalpha (before) || g_unichar_isalpha (after) ? -3 : -1;
  if (g_unichar_isupper (letter) &&
      (g_unichar_islower (before) || (g_unichar_isalpha (before) && g_unichar_islower (after))))
    return -3;
  if (g_unichar_islower (letter) && g_unichar_isupper (before) && g_unichar_isupper (after))
    return -2;
  if (!g_unichar_isalpha (before) && !g_unichar_isalpha (after) && before != '\'' &&
      !is_one_of (ALONE, g_unichar_tolower (letter)))
    return -2;
  return 0;
}

/* How well the text's letters are those of one language, 0 to 1. */
static double
rate_languages (const guint     counts[128],
                const gunichar *table)
{
  double most = 0;
  guint  n_all = 0;

  for (guint i = 0; i < 128; i++)
    n_all += counts[i];
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      double own = 0;

      for (guint j = 0; j < 128; j++)
        if (counts[j] > 0)
          own += counts[j] * (has_letter (languages[i].common, table[j]) ? 1
                              : has_letter (languages[i].met, table[j])  ? 0.8
                                                                         : 0);
      most = MAX (most, own);
    }
  return n_all > 0 ? most / n_all : 0;
}

/* What each byte from 0x80 on is in @encoding; FALSE: that is not one of single bytes. */
static gboolean
create_table (const char *encoding,
              gunichar    table[128])
{
  GIConv converter = g_iconv_open ("UTF-8", encoding);

  if (converter == (GIConv) -1)
    return FALSE;
  for (guint i = 0; i < 128; i++)
    {
      char  byte = (char) (i + 128);
      char  letter[8] = "";
      char *from = &byte;
      char *to = letter;
      gsize size = 1;
      gsize room = sizeof letter - 1;

      table[i] = g_iconv (converter, &from, &size, &to, &room) == (gsize) -1 || to == letter
                   ? 0xfffd
                   : g_utf8_get_char (letter);
      g_iconv (converter, NULL, NULL, NULL, NULL);
    }
  g_iconv_close (converter);
  return TRUE;
}

static double
rate (const guint8   *data,
      gsize           size,
      const gunichar *table,
      double          lead)
{
  gunichar before = ' ';
  guint    counts[128] = { 0 };
  double   sum = 0;
  gsize    n_letters = 0;
  gsize    n_rated = 0;

  for (gsize i = 0; i < size; i++)
    {
      const gunichar letter = data[i] < 0x80 ? data[i] : table[data[i] - 0x80];
      const gunichar after = i + 1 == size ? ' ' : data[i + 1] < 0x80 ? data[i + 1]
                                                                      : table[data[i + 1] - 0x80];

      if (data[i] >= 0x80)
        {
          sum += rate_letter (before, letter, after);
          counts[data[i] - 0x80] += g_unichar_isalpha (letter);
          n_letters += g_unichar_isalpha (letter);
          n_rated++;
        }
      before = letter;
    }
  sum += AT_HOME * n_letters * rate_languages (counts, table);
  return n_rated > 0 ? sum / n_rated + lead * MIN (1, (double) DOUBTFUL / n_rated) : lead;
}

/* Letters above ASCII stand among others in Latin words, and side by side in those of another
 * alphabet, however much ASCII is around these. A frame's lines are one sign again and again. */
static gboolean
may_be_latin (const guint8 *data,
              gsize         size)
{
  gsize n_ascii = 0;
  gsize n_high = 0;
  gsize n_beside = 0;

  for (gsize i = 0; i < size; i++)
    {
      n_ascii += g_ascii_isalpha (data[i]);
      if (data[i] < 0x80)
        continue;
      n_high++;
      n_beside += (i > 0 && data[i - 1] >= 0x80 && data[i - 1] != data[i]) ||
                  (i + 1 < size && data[i + 1] >= 0x80 && data[i + 1] != data[i]);
    }
  return n_high * 2 <= n_ascii && (n_high < LEAST_HIGH || n_beside * 2 <= n_high);
}

char *
wakhan_latin_guess_choose (const char *data,
                           gsize       size,
                           const char *told)
{
  /* Equal otherwise, the more common is taken: few letters look at home in several. */
  static const struct
  {
    const char *name;
    double      lead;
  } encodings[] = {
    { "WINDOWS-1252", 0 },
    { "ISO-8859-15", 0 },
    { "CP850", 0 },
    { "MACINTOSH", 0 },
    { "CP437", 0 },
    { "WINDOWS-1250", -0.2 },
    { "ISO-8859-2", -0.2 },
    { "WINDOWS-1254", -0.2 },
    { "WINDOWS-1257", -0.2 },
    { "CP852", -0.2 },
    { "CP857", -0.2 },
  };
  const guint8  *bytes = (const guint8 *) data;
  const gboolean is_western = !*told || g_str_equal (told, "ISO-8859-1") ||
                              g_str_equal (told, "WINDOWS-1252") || g_str_equal (told, "ASCII") ||
                              g_str_equal (told, "UTF-8");
  const gsize n_bytes = MIN (size, MOST_BYTES);
  const char *best = is_western ? "WINDOWS-1252" : told;
  gunichar    table[128];
  double      best_rate;

  if (!may_be_latin (bytes, n_bytes))
    return g_strdup (best);
  /* What a detector knows by the letters’ frequencies counts something. */
  best_rate =
    create_table (best, table) ? rate (bytes, n_bytes, table, is_western ? 0.1 : -0.2) : -1;
  for (gsize i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      const double its_rate = create_table (encodings[i].name, table)
                                ? rate (bytes, n_bytes, table, encodings[i].lead)
                                : -5;

      if (its_rate > best_rate)
        {
          best = encodings[i].name;
          best_rate = its_rate;
        }
    }
  return g_strdup (best);
}
