/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-category-words.h"

#include "wakhan-word-table.h"
#include "wakhan-words.h"

#include <string.h>

typedef enum
{
  DIPLOMACY,
  SECURITY,
  CONFLICT,
  ECONOMY,
  N_CATEGORIES
} Category;

static const char *const ids[] = { "diplomacy", "security", "conflict", "economy" };

G_STATIC_ASSERT (G_N_ELEMENTS (ids) == N_CATEGORIES);

/* A bit for each category in each language: the same letters may be another word. */
#define KIND(language, category) \
  (1u << (WAKHAN_DATE_LANGUAGE_##language * N_CATEGORIES + (category)))

G_STATIC_ASSERT (N_CATEGORIES *WAKHAN_N_DATE_LANGUAGES <= 32);

/* clang-format off */
static const WakhanWordRow rows[] = {
  { KIND (ENGLISH, DIPLOMACY), " treaty treaties accord accords pact summit embassy ambassador ambassadors envoy envoys negotiations negotiated talks ceasefire armistice diplomats diplomatic alliance " },
  { KIND (GERMAN, DIPLOMACY), " vertrag verträge abkommen gipfel botschaft botschafter gesandte gesandten verhandlungen waffenstillstand bündnis " },
  { KIND (FRENCH, DIPLOMACY), " traité traités accord accords sommet ambassade ambassadeur négociations armistice trêve " },
  { KIND (SPANISH, DIPLOMACY), " tratado tratados acuerdo acuerdos cumbre embajada embajador negociaciones armisticio tregua " },
  { KIND (PERSIAN, DIPLOMACY), " پیمان معاهده توافق توافقنامه سفیر سفارت مذاکرات آتش‌بس " },
  { KIND (ENGLISH, SECURITY), " terrorist terrorists terrorism counterterrorism arrested arrests police extremists extremism extradited sanctions " },
  { KIND (GERMAN, SECURITY), " terroristen terrorismus verhaftet polizei sanktionen " },
  { KIND (FRENCH, SECURITY), " terroristes terrorisme arrêté arrêtés arrestations sanctions police " },
  { KIND (SPANISH, SECURITY), " terroristas terrorismo detenidos detenido arrestado policía sanciones " },
  { KIND (PERSIAN, SECURITY), " تروریست تروریستی تروریسم پلیس تحریم تحریم‌ها بازداشت " },
  { KIND (ENGLISH, CONFLICT), " war wars battle battles attack attacks attacked siege besieged invasion invaded bombed bombing bombardment massacre offensive ambush raid troops conquered captured shelled " },
  { KIND (GERMAN, CONFLICT), " krieg kriege schlacht schlachten angriff angriffe belagerung belagert überfall überfiel einmarsch bombardiert massaker truppen eroberte erobert " },
  { KIND (FRENCH, CONFLICT), " guerre guerres bataille batailles attaque attaques attaqué siège invasion bombardement massacre troupes " },
  { KIND (SPANISH, CONFLICT), " guerra guerras batalla batallas ataque ataques atacó sitio asedio invasión bombardeo masacre tropas " },
  { KIND (PERSIAN, CONFLICT), " جنگ نبرد حمله محاصره تهاجم بمباران کشتار " },
  { KIND (ENGLISH, ECONOMY), " trade exports imports bank banks loan loans currency railway railways pipeline tariff tariffs investment investments tax taxes factory factories stock inflation mine mines " },
  { KIND (GERMAN, ECONOMY), " handel bank banken kredit währung eisenbahn zoll zölle investitionen steuer steuern fabrik fabriken inflation bergwerk " },
  { KIND (FRENCH, ECONOMY), " commerce banque banques monnaie impôt impôts usine usines investissements douane inflation " },
  { KIND (SPANISH, ECONOMY), " comercio banco bancos préstamo moneda ferrocarril impuesto impuestos fábrica fábricas inversiones inflación " },
  { KIND (PERSIAN, ECONOMY), " تجارت بازرگانی بانک وام راه‌آهن مالیات کارخانه سرمایه‌گذاری تورم " },
};

/* Where words have no blanks between them. */
static const struct
{
  Category    category;
  const char *word;
} unspaced[] = {
  { DIPLOMACY, "条约" }, { DIPLOMACY, "條約" }, { DIPLOMACY, "协定" }, { DIPLOMACY, "谈判" }, { DIPLOMACY, "大使" }, { DIPLOMACY, "停火" }, { DIPLOMACY, "建交" },
  { SECURITY, "恐怖" }, { SECURITY, "逮捕" }, { SECURITY, "警察" }, { SECURITY, "制裁" },
  { CONFLICT, "战争" }, { CONFLICT, "戰爭" }, { CONFLICT, "战役" }, { CONFLICT, "袭击" }, { CONFLICT, "进攻" }, { CONFLICT, "包围" }, { CONFLICT, "入侵" }, { CONFLICT, "轰炸" },
  { ECONOMY, "贸易" }, { ECONOMY, "銀行" }, { ECONOMY, "银行" }, { ECONOMY, "铁路" }, { ECONOMY, "投资" }, { ECONOMY, "贷款" }, { ECONOMY, "关税" },
};
/* clang-format on */

static gboolean
is_in_word (gunichar letter)
{
  return (g_unichar_isalpha (letter) || g_unichar_ismark (letter) || letter == 0x200C) &&
         !wakhan_words_stand_alone (letter);
}

static void
count_words (const WakhanSlice *sentence,
             WakhanDateLanguage language,
             guint             *counts)
{
  static WakhanWordTable table = WAKHAN_WORD_TABLE_INIT (rows);
  WakhanSlice            word = { sentence->start, sentence->start };

  while (word.start < sentence->end)
    {
      guint kinds;

      while (word.end < sentence->end && is_in_word (g_utf8_get_char (word.end)))
        word.end = g_utf8_next_char (word.end);
      kinds = wakhan_word_table_find (&table, &word) >> language * N_CATEGORIES;
      for (guint i = 0; i < N_CATEGORIES; i++)
        counts[i] += (kinds >> i) & 1;
      word.start = word.end < sentence->end ? g_utf8_next_char (word.end) : word.end;
      word.end = word.start;
    }
}

static void
count_unspaced (const WakhanSlice *sentence,
                guint             *counts)
{
  for (guint i = 0; i < G_N_ELEMENTS (unspaced); i++)
    if (g_strstr_len (sentence->start, sentence->end - sentence->start, unspaced[i].word))
      counts[unspaced[i].category]++;
}

const char *
wakhan_category_words_find (const WakhanSlice *sentence,
                            WakhanDateLanguage language)
{
  guint counts[N_CATEGORIES] = { 0 };
  guint best = 0;
  guint n_best = 0;

  g_return_val_if_fail (sentence, NULL);

  count_words (sentence, language, counts);
  count_unspaced (sentence, counts);
  for (guint i = 1; i < N_CATEGORIES; i++)
    best = counts[i] > counts[best] ? i : best;
  for (guint i = 0; i < N_CATEGORIES; i++)
    n_best += counts[i] == counts[best];
  return counts[best] > 0 && n_best == 1 ? ids[best] : NULL;
}
