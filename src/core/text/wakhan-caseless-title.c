/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-caseless-title.h"

#include "wakhan-prefix.h"

#include <string.h>

#define MOST_WORDS 9
#define LONGEST_WITHOUT_BLANK 20 /* characters */
#define MOST_QUOTED_WORDS 3
#define LEAST_HALF 5               /* characters, of a verse */
#define LEAST_BEFORE_STOP 2        /* letters: one letter and a full stop are a word cut short */
#define STOPS ".?!؟۔।॥።။។།။。！？" /* that end a sentence */

static gboolean
is_stop (gunichar sign)
{
  return g_utf8_strchr (STOPS, -1, sign) != NULL;
}

static const char *
skip_closing_marks (const char *at)
{
  while (*at && g_utf8_strchr ("\"'’”»)]」』", -1, g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

/* "He came. He went", but no "T. Tower": a stop behind a word, and more behind it. The scripts of
 * the east leave no blank there. */
static gboolean
holds_sentences (const char *words)
{
  guint n_letters = 0; /* of the word so far */

  for (const char *at = words; *at; at = g_utf8_next_char (at))
    {
      const gunichar sign = g_utf8_get_char (at);

      if (g_unichar_isalnum (sign))
        n_letters++;
      else if (sign == ' ')
        n_letters = 0;
      else if (is_stop (sign))
        {
          const char *rest = skip_closing_marks (g_utf8_next_char (at));

          if (n_letters >= LEAST_BEFORE_STOP && *rest && (*rest == ' ' || g_unichar_iswide (sign)))
            return TRUE;
          n_letters = 0;
        }
    }
  return FALSE;
}

/* A full stop at the end; a question or a call may be a title. */
static gboolean
ends_with_full_stop (const char *words)
{
  const char *last = words + strlen (words);

  do
    last = g_utf8_find_prev_char (words, last);
  while (last && last > words && *skip_closing_marks (last) == '\0');
  return last && is_stop (g_utf8_get_char (last)) &&
         !g_utf8_strchr ("?!؟！？", -1, g_utf8_get_char (last));
}

/* "شدند", "رسیدیم": one of the verbs that tales are told in, with the ending of who did it. Some of
 * them are nouns without one. */
static gboolean
is_inflected (const char *word)
{
  static const char *const endings[] = { "ند", "یم", "م", "‌اند" };
  static const char *const stems[] = {
    "کرد", "شد", "بود", "داد", "گرفت", "گفت", "آمد", "رفت", "دید", "ماند",
    "رسید", "یافت", "داشت", "خواست", "توانست", "دانست", "افتاد", "ایستاد", "نشست", "برد",
    "آورد", "زد", "خورد", "خواند", "نوشت", "گذشت", "گشت", "برگشت", "بازگشت", "شکست",
    "ساخت", "نهاد", "کشید", "پرسید", "شنید", "فهمید", "ترسید", "خندید", "کشت", "سوخت",
    "ریخت", "فروخت", "خرید", "شناخت", "انداخت", "پرداخت", "آموخت", "خوابید", "دوید", "بارید",
    "پیوست", "گریخت", "پوشید", "فرستاد", "گذاشت", "برداشت", "ایستاده", "رسیده", "شده", "کرده",
    "رفته", "آمده", "گفته", "مانده", NULL
  };

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (word, endings[i]))
      {
        g_autofree char *stem = g_strndup (word, strlen (word) - strlen (endings[i]));

        if (g_strv_contains (stems, stem) ||
            (wakhan_has_prefix (stem, "ن") && g_strv_contains (stems, stem + strlen ("ن"))))
          return TRUE;
      }
  return FALSE;
}

/* Sentences of the Persian end with a verb, and often without a stop. */
static gboolean
ends_with_verb (const char *words)
{
  static const char *const prefixes[] = { "می‌", "نمی‌", "مى‌", "نمى‌" };
  static const char *const verbs[] = {
    "است", "نیست", "بود", "نبود", "شد", "نشد", "کرد", "نکرد", "دارد",
    "دارند", "ندارد", "ندارند", "داشت", "نداشت", "گفت", "نگفت", "باشد", "باشند",
    "نباشد", "هست", "هستند", "نیستند", "رفت", "نرفت", "آمد", "نیامد", "برنگشت",
    "ماند", "نماند", "نپرسید", "پرسید", "کنم", "کنیم", "کنید", "کند", "کنند",
    "شود", "شوند", "شویم", "داد", "نداد", "گرفت", "نگرفت", "یافت", "نیافت",
    "رسید", "نرسید", "دید", "ندید", "ایم", "اند", "ام", "بارید", "خندید",
    "ایستاد", "نشست", "افتاد", "نوشت", "ننوشت", "زد", "نزد", "خورد", "خواند",
    "آورد", "نیاورد", "شنید", "نشنید", "نیامدند", "کشید", "برگزید", "گردید", "نمود",
    "خواهد", "نخواهد", "برداشت", "گذاشت", "فرستاد", "دانست", "ندانست", "توانست", "نتوانست",
    NULL
  };
  const char *blank = strrchr (words, ' ');
  const char *last = blank ? blank + 1 : words;

  for (gsize i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if (wakhan_has_prefix (last, prefixes[i]))
      return TRUE;
  return blank && (g_strv_contains (verbs, last) || is_inflected (last));
}

/* Thai, Lao, Khmer and Burmese part clauses by a blank and words by nothing; so what has a blank is
 * short, or said. So is a Thai "not" behind other words, and an "already" at the end. */
static gboolean
is_clause (const char *words)
{
  const GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (words));

  if (script != G_UNICODE_SCRIPT_THAI && script != G_UNICODE_SCRIPT_LAO &&
      script != G_UNICODE_SCRIPT_KHMER && script != G_UNICODE_SCRIPT_MYANMAR)
    return FALSE;
  return (strchr (words, ' ') && g_utf8_strlen (words, -1) > LONGEST_WITHOUT_BLANK) ||
         strstr (g_utf8_next_char (words), "ไม่") || g_str_has_suffix (words, "แล้ว");
}

static gboolean
holds_commas (const char *words)
{
  static const char *const commas[] = { "،", "，", "؛", "；" };

  for (gsize i = 0; i < G_N_ELEMENTS (commas); i++)
    if (strstr (words, commas[i]))
      return TRUE;
  return FALSE;
}

/* "«…»": what somebody said, or a verse */
static gboolean
is_quotation (const char *words)
{
  const char *last = g_utf8_find_prev_char (words, words + strlen (words));

  return g_utf8_strchr ("\"“«「『", -1, g_utf8_get_char (words)) && last &&
         *skip_closing_marks (last) == '\0';
}

/* Its halves stand side by side, equally long, or it has three parts. */
static gboolean
is_verse (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, "　", -1);
  const guint    n_parts = g_strv_length (parts);

  return n_parts > 2 || (n_parts == 2 && g_utf8_strlen (parts[0], -1) >= LEAST_HALF &&
                         g_utf8_strlen (parts[0], -1) == g_utf8_strlen (parts[1], -1));
}

gboolean
wakhan_caseless_title_is_one (const char *words)
{
  guint n_words = 1;

  g_return_val_if_fail (words != NULL, FALSE);

  for (const char *at = words; *at; at++)
    n_words += *at == ' ';
  if (n_words > MOST_WORDS || (n_words == 1 && g_utf8_strlen (words, -1) > LONGEST_WITHOUT_BLANK))
    return FALSE;
  if ((n_words > MOST_QUOTED_WORDS && is_quotation (words)) || is_verse (words))
    return FALSE;
  return !is_clause (words) && !holds_commas (words) && !holds_sentences (words) &&
         !ends_with_full_stop (words) && !ends_with_verb (words);
}
