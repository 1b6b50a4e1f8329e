/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-lexicon.h"

#include <string.h>

#define N_SLOTS 8192 /* a power of two, some four times the words */

static const WakhanDateWords *const tables[WAKHAN_N_DATE_LANGUAGES] = {
  [WAKHAN_DATE_LANGUAGE_ENGLISH] = wakhan_date_words_english,
  [WAKHAN_DATE_LANGUAGE_GERMAN] = wakhan_date_words_german,
  [WAKHAN_DATE_LANGUAGE_FRENCH] = wakhan_date_words_french,
  [WAKHAN_DATE_LANGUAGE_SPANISH] = wakhan_date_words_spanish,
  [WAKHAN_DATE_LANGUAGE_CHINESE] = wakhan_date_words_chinese,
  [WAKHAN_DATE_LANGUAGE_PERSIAN] = wakhan_date_words_persian,
  [WAKHAN_DATE_LANGUAGE_ARABIC] = wakhan_date_words_arabic,
};

static const WakhanDateEra *const eras[WAKHAN_N_DATE_LANGUAGES] = {
  [WAKHAN_DATE_LANGUAGE_ENGLISH] = wakhan_date_eras_english,
  [WAKHAN_DATE_LANGUAGE_GERMAN] = wakhan_date_eras_german,
  [WAKHAN_DATE_LANGUAGE_FRENCH] = wakhan_date_eras_french,
  [WAKHAN_DATE_LANGUAGE_SPANISH] = wakhan_date_eras_spanish,
  [WAKHAN_DATE_LANGUAGE_CHINESE] = wakhan_date_eras_chinese,
  [WAKHAN_DATE_LANGUAGE_PERSIAN] = wakhan_date_eras_persian,
  [WAKHAN_DATE_LANGUAGE_ARABIC] = wakhan_date_eras_arabic,
};

static WakhanDateEntry *
find_slot (WakhanDateEntry *entries,
           const char      *word,
           gsize            length,
           guint            hash)
{
  guint at = (hash ^ hash >> 15) & (N_SLOTS - 1);

  while (entries[at].length > 0 &&
         (entries[at].length != length || memcmp (entries[at].word, word, length) != 0))
    at = (at + 1) & (N_SLOTS - 1);
  return &entries[at];
}

static void
add_word (WakhanDateEntry       *entries,
          WakhanDateLanguage     language,
          const WakhanDateWords *row,
          const char            *word,
          gsize                  length)
{
  guint            hash = WAKHAN_DATE_HASH_START;
  WakhanDateEntry *entry;

  for (gsize i = 0; i < length; i++)
    hash = WAKHAN_DATE_HASH_STEP (hash, word[i]);
  entry = find_slot (entries, word, length, hash);
  entry->word = word;
  entry->length = length;
  if (row->kind == WAKHAN_DATE_WORD_COMMON || row->traits & WAKHAN_DATE_TRAIT_COMMON)
    entry->common |= 1 << language;
  if (row->kind == WAKHAN_DATE_WORD_NONE)
    entry->eras |= 1 << language;
  if (entry->roles[language].kind == WAKHAN_DATE_WORD_NONE)
    entry->roles[language] = (WakhanDateRole){ row->kind, row->traits, row->value };
}

static void
add_words (WakhanDateEntry       *entries,
           WakhanDateLanguage     language,
           const WakhanDateWords *row)
{
  for (const char *word = row->words; *word;)
    {
      const gsize length = strcspn (word, " ");

      add_word (entries, language, row, word, length);
      word += length + (word[length] == ' ');
    }
}

/* English months stand in texts of all languages, beside a day or a year. */
static void
lend_months (WakhanDateEntry *entry)
{
  const WakhanDateRole *english = &entry->roles[WAKHAN_DATE_LANGUAGE_ENGLISH];

  if (english->kind != WAKHAN_DATE_WORD_MONTH || english->traits & WAKHAN_DATE_TRAIT_DOUBTFUL)
    return;
  for (guint i = 0; i < WAKHAN_N_DATE_LANGUAGES; i++)
    if (entry->roles[i].kind == WAKHAN_DATE_WORD_NONE)
      entry->roles[i] = (WakhanDateRole){ english->kind,
                                          english->traits | WAKHAN_DATE_TRAIT_DOUBTFUL,
                                          english->value };
}

static WakhanDateEntry *
create_entries (void)
{
  WakhanDateEntry *entries = g_new0 (WakhanDateEntry, N_SLOTS);

  for (WakhanDateLanguage i = 0; i < WAKHAN_N_DATE_LANGUAGES; i++)
    {
      for (const WakhanDateWords *row = tables[i]; row->words; row++)
        add_words (entries, i, row);
      for (const WakhanDateEra *era = eras[i]; era->words; era++)
        add_words (entries, i, &(WakhanDateWords){ .words = era->words });
    }
  for (guint i = 0; i < N_SLOTS; i++)
    lend_months (&entries[i]);
  return entries;
}

const WakhanDateEntry *
wakhan_date_lexicon_find (const char *word,
                          gsize       length,
                          guint       hash)
{
  static gsize           entries;
  const WakhanDateEntry *entry;

  if (g_once_init_enter (&entries))
    g_once_init_leave (&entries, (gsize) create_entries ());
  entry = find_slot ((WakhanDateEntry *) entries, word, length, hash);
  return entry->length > 0 ? entry : NULL;
}

gboolean
wakhan_date_lexicon_is_month (const char *word,
                              gsize       length)
{
  g_autofree char       *small = g_utf8_strdown (word, (gssize) length);
  const gsize            n = strlen (small);
  guint                  hash = WAKHAN_DATE_HASH_START;
  const WakhanDateEntry *entry;

  for (gsize i = 0; i < n; i++)
    hash = WAKHAN_DATE_HASH_STEP (hash, small[i]);
  entry = wakhan_date_lexicon_find (small, n, hash);
  for (WakhanDateLanguage i = 0; entry && i < WAKHAN_N_DATE_LANGUAGES; i++)
    if (entry->roles[i].kind == WAKHAN_DATE_WORD_MONTH)
      return TRUE;
  return FALSE;
}

const WakhanDateEra *
wakhan_date_lexicon_get_eras (WakhanDateLanguage language)
{
  return eras[language];
}
