/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-name-words.h"

#include "wakhan-clause-words.h"
#include "wakhan-date-lexicon.h"
#include "wakhan-word-table.h"

#include <string.h>

#define LONGEST 32 /* bytes */

/* clang-format off */
static const WakhanWordRow rows[] = {
  { WAKHAN_NAME_NEVER,
    " a an i he she it we you they this these those his her their its our my there here no not yes all some many most both each every such another other "
    "one two three four five six seven eight nine ten only even now as if what why how who because under over despite according unlike like among "
    "people chapter section figure table page part volume appendix note article act bill resolution room flight route line class type step plan god "
    "yesterday today tomorrow christmas easter christian monday internet english french german spanish latin "
    "er sie es wir ihr ich man sein seine ihre kein keine dies diese dieser dieses hier dort da so nur noch schon nun jetzt ein eine einer eines einem einen alle viele "
    "kapitel abschnitt abbildung tabelle seite teil band anhang artikel gesetz nummer jahr jahre tag tage zeit ende anfang uhr mann frauen männer menschen leute kinder "
    "il elle ils elles je nous vous on ce cette ces cet son sa ses leur leurs un une tout tous pas ici là quand si comme pour par sur sous dans avec sans selon chapitre "
    "él ella ellos ellas yo nosotros su sus este esta estos estas ese esa eso un una unos unas no todo todos aquí allí si como para por sobre con sin según capítulo " },
  { WAKHAN_NAME_RANK,
    " mr mrs ms miss dr sir lord lady prof professor rev reverend father captain capt colonel col general gen major lieutenant lt sergeant admiral commander "
    "president minister chancellor governor mayor senator secretary ambassador judge bishop doctor ministers judges "
    "herr herrn frau doktor präsident präsidentin minister ministerin kanzler kanzlerin bürgermeister hauptmann oberst leutnant bischof pfarrer richter direktor botschafter "
    "monsieur madame mademoiselle mme mlle général colonel capitaine président présidente ministre maire évêque docteur juge gouverneur "
    "señor señora señorita don doña general coronel capitán presidente presidenta ministro ministra alcalde alcaldesa obispo doctor juez gobernador " },
  { WAKHAN_NAME_JOINT, " of de del du des von van zu zum bin ibn al el da dos di della la le los las der den the " },
  { WAKHAN_NAME_WHERE,
    " in at near from to towards toward into outside inside through across around via beyond "
    "nach aus bei "
    "à au aux dans vers depuis "
    "desde hacia hasta " },
  { WAKHAN_NAME_ARTICLE, " der die das dem den des ein eine einem einen einer eines im am zum zur vom beim ins ans jeder jede jedes kein keine dieser diese dieses " },
  { WAKHAN_NAME_DIRECTION, " north south east west new old upper lower great saint san santa los las el la united nord süd ost west neu groß " },
};
/* clang-format on */

/* Whether it has to do with dates, and so names nobody: months, days, numbers in words. */
static gboolean
tells_time (const WakhanSlice *word)
{
  const gsize            length = word->end - word->start;
  guint                  hash = WAKHAN_DATE_HASH_START;
  char                   folded[LONGEST + 1] = "";
  g_autofree char       *other = NULL;
  const char            *small = folded;
  const WakhanDateEntry *entry;

  if (length > LONGEST)
    return FALSE;
  for (gsize i = 0; i < length && !other; i++)
    if (word->start[i] & 0x80)
      small = other = g_utf8_strdown (word->start, (gssize) length);
    else
      folded[i] = g_ascii_tolower (word->start[i]);
  for (const char *at = small; *at; at++)
    hash = WAKHAN_DATE_HASH_STEP (hash, *at);
  entry = wakhan_date_lexicon_find (small, strlen (small), hash);
  for (guint i = 0; entry && i < WAKHAN_N_DATE_LANGUAGES; i++)
    switch (entry->roles[i].kind)
      {
      case WAKHAN_DATE_WORD_NONE:
      case WAKHAN_DATE_WORD_MEASURE:
      case WAKHAN_DATE_WORD_PEOPLE:
      case WAKHAN_DATE_WORD_STREET:
      case WAKHAN_DATE_WORD_RANK:
      case WAKHAN_DATE_WORD_FEAST:
        break;
      default:
        return TRUE;
      }
  return FALSE;
}

gboolean
wakhan_name_words_is_german (const WakhanSlice *word)
{
  static const char short_words[] = "imamzues";
  static const char words[] = "derdiedasunddendemdeseinistwarmit";
  const gsize       length = word->end - word->start;
  const char *const known = length == 2 ? short_words : words;

  if (length != 2 && length != 3)
    return FALSE;
  for (const char *at = known; *at; at += length)
    if (at[0] == word->start[0] && at[1] == word->start[1] &&
        (length == 2 || at[2] == word->start[2]))
      return TRUE;
  return FALSE;
}

WakhanNameWord
wakhan_name_words_find (const WakhanSlice *word)
{
  static WakhanWordTable table = WAKHAN_WORD_TABLE_INIT (rows);
  WakhanNameWord         kinds = wakhan_word_table_find (&table, word);

  if (!(kinds & (WAKHAN_NAME_NEVER | WAKHAN_NAME_RANK | WAKHAN_NAME_DIRECTION)) &&
      (wakhan_clause_words_find (word) || tells_time (word)))
    kinds |= WAKHAN_NAME_NEVER;
  return kinds;
}
