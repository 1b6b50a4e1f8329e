/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-clause-words.h"

#include "wakhan-word-table.h"

#include <string.h>

#define LONGEST_PHRASE 32

/* clang-format off */
static const WakhanWordRow rows[] = {
  { WAKHAN_CLAUSE_PREPOSITION,
    " in on at by from since until till during of after before about around circa throughout between "
    "im am um seit bis vor nach von ab gegen zwischen während "
    "en au du de des dès depuis vers avant après entre "
    "desde hasta hacia del durante antes tras "
    "في وفي بين وبين منذ ومنذ حتى وحتى در از تا به بین پس پیش d'ici d’ici jusqu'en jusqu’en jusqu'au jusqu’au " },
  { WAKHAN_CLAUSE_DAY, " le el " },
  { WAKHAN_CLAUSE_DETERMINER, " the dem der den des la les los las " },
  { WAKHAN_CLAUSE_VERB_NEXT, " im am um seit bis vor nach von ab gegen zwischen während " },
  { WAKHAN_CLAUSE_ARTICLE,
    " about around circa vers hacia le el the year years month early mid late autumn spring summer winter beginning end middle "
    "jahr jahre jahren dem der den des anfang ende mitte frühjahr sommer herbst "
    "la les los las l'an l’an l'année l’année année années mois début fin año años mes principios finales "
    "عام سنة شهر يوم سال سالهای سال‌های ماه " },
  { WAKHAN_CLAUSE_OPENER,
    " and but so then yet still thus however meanwhile moreover also finally indeed nevertheless nonetheless therefore "
    "furthermore consequently instead later subsequently eventually "
    "und aber doch dann jedoch auch schließlich dagegen außerdem "
    "et mais puis donc cependant toutefois ensuite enfin "
    "y pero luego entonces también además finalmente "
    "و اما سپس ولی " },
  { WAKHAN_CLAUSE_CONDITION,
    " when while although though because whereas "
    "als nachdem obwohl weil bevor "
    "lorsque quand tandis alors puisque "
    "cuando mientras aunque porque " },
  { WAKHAN_CLAUSE_RELATIVE,
    " which who whom whose where when while although though because but and so whereas until after before "
    "als welche welcher welches wobei wo weil während obwohl nachdem und aber doch "
    "qui dont lorsque quand tandis mais et où "
    "quien quienes cuyo cuya donde cuando mientras aunque pero y "
    "که اما ولی و " },
  { WAKHAN_CLAUSE_VERB_LAST, " als nachdem obwohl weil bevor " },
  { WAKHAN_CLAUSE_CLEFT, " that que cuando when dass " },
  { WAKHAN_CLAUSE_DANGLING, " its his their whose dass daß que porque parce weil because although " },
  { WAKHAN_CLAUSE_SIDE, " before after vor nach avant après antes después tras پیش پس قبل بعد " },
  { WAKHAN_CLAUSE_WAITING,
    " dated lasted daté datée datiert dauerte dauerten dura durèrent fechado fechada duró " },
  { WAKHAN_CLAUSE_DEED,
    " died left went took fell became came gave made won lost got burned burnt died returned married moved sold "
    "starb fiel kam ging wurde zog verließ heiratete "
    "mort morte mourut vint alla devint quitta "
    "murió llegó fue pasó " },
  { WAKHAN_CLAUSE_AUXILIARY, " would will could should has have had " },
  { WAKHAN_CLAUSE_AUXILIARY, " was were is are been be wurde wurden war waren ist sind fut furent était fue fueron " },
  { WAKHAN_CLAUSE_LINK, " and or to und oder bis et ou à y o a & و یا تا 和 与 與 及 、 – - / " },
};
/* clang-format on */

/* clang-format off */
static const char *const opening_phrases[] = {
  "to this end", "to that end", "as a result", "as a consequence", "in addition", "in fact", "in turn", "in short", "in particular", "in response",
  "for example", "for instance", "for this reason", "of course", "at last", "at first", "after all", "after this", "after that", "on the other hand",
  "on the one hand", "by contrast", "in contrast", "even so", "that is", "at the same time", "in the meantime", "not long after", "soon after",
  "zum beispiel", "aus diesem grund", "in der folge", "unter anderem", "vor allem",
  "par exemple", "en effet", "en revanche", "par la suite", "en outre", "de plus", "à cette fin",
  "por ejemplo", "sin embargo", "en cambio", "por lo tanto", "más tarde", "a continuación", "además",
};
/* clang-format on */

const char *
wakhan_clause_words_skip_phrase (const WakhanSlice *words)
{
  const gsize length = MIN (words->end - words->start, LONGEST_PHRASE);
  const char *comma = memchr (words->start, ',', length);

  if (!comma)
    return words->start;
  for (guint i = 0; i < G_N_ELEMENTS (opening_phrases); i++)
    {
      const char      *phrase = opening_phrases[i];
      g_autofree char *folded = NULL;

      if (strlen (phrase) != (gsize) (comma - words->start))
        continue;
      folded = g_utf8_strdown (words->start, comma - words->start);
      if (g_str_equal (folded, phrase))
        return comma + 1;
    }
  return words->start;
}

WakhanClauseWord
wakhan_clause_words_find (const WakhanSlice *word)
{
  static WakhanWordTable table = WAKHAN_WORD_TABLE_INIT (rows);

  return wakhan_word_table_find (&table, word);
}
