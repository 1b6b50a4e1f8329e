/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-clause-lead.h"

#include <string.h>

#define LONGEST_LEAD 24 /* bytes */

/* clang-format off */
static const char *const leads[] = {
  "as of", "as early as", "as early as in", "as late as", "as from", "up to", "up until", "up till", "at the latest by", "at the latest in",
  "since at least", "from at least", "until at least", "by at least", "from about", "until about", "since about", "in about", "in or about", "in or around",
  "on or about", "seit mindestens", "seit spätestens", "seit etwa", "bis spätestens", "bis in das jahr", "bis ins jahr", "bis zum jahr", "bis in", "bis zum", "bis etwa",
  "à partir de", "à partir du", "au plus tard en", "au plus tard le", "au plus tôt en", "depuis au moins", "a partir de", "a partir del", "a más tardar en",
  "a más tardar el", "desde al menos",
};
/* clang-format on */

const char *
wakhan_clause_lead_find (const WakhanSlice *words,
                         const char        *date)
{
  const char      *end = date;
  const char      *from;
  g_autofree char *folded = NULL;
  gsize            longest = 0;

  while (end > words->start && end[-1] == ' ')
    end--;
  from = end - MIN ((gsize) (end - words->start), LONGEST_LEAD);
  while (from < end && (*from & 0xC0) == 0x80)
    from++;
  folded = g_utf8_strdown (from, end - from);
  if (strlen (folded) != (gsize) (end - from))
    return date;
  for (gsize i = 0; i < G_N_ELEMENTS (leads); i++)
    {
      const gsize length = strlen (leads[i]);
      const char *start = end - length;

      if (length > longest && length <= (gsize) (end - from) &&
          g_str_has_suffix (folded, leads[i]) && (start == words->start || start[-1] == ' '))
        longest = length;
    }
  return longest > 0 ? end - longest : date;
}

/* "the river", "a Monday": what "on" is said of */
static gboolean
begins_with_article (const char *word)
{
  static const char *const articles[] = { "the ", "a ", "an ", "this ", "that ", "his ", "her " };

  for (gsize i = 0; i < G_N_ELEMENTS (articles); i++)
    if (strncmp (word, articles[i], strlen (articles[i])) == 0)
      return TRUE;
  return g_ascii_isupper (*word) || g_ascii_isdigit (*word);
}

const char *
wakhan_clause_lead_find_end (const WakhanSlice *words,
                             const char        *end)
{
  static const char *const ends[] = { " onwards", " onward" };

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    if ((gsize) (words->end - end) >= strlen (ends[i]) &&
        strncmp (end, ends[i], strlen (ends[i])) == 0)
      return end + strlen (ends[i]);
  return end;
}

/* "from 1934 on she lectured", but not "It went on from 1934 on the river" */
const char *
wakhan_clause_lead_skip_on (const WakhanSlice *words,
                            const WakhanSlice *phrase)
{
  const char *behind = phrase->end + strlen (" on");

  if (words->end < behind || strncmp (phrase->end, " on", strlen (" on")) != 0 ||
      phrase->end - phrase->start < (gssize) strlen ("from ") ||
      g_ascii_strncasecmp (phrase->start, "from ", strlen ("from ")) != 0)
    return phrase->end;
  if (behind < words->end && !strchr (",.;:", *behind) &&
      (*behind != ' ' || begins_with_article (behind + 1)))
    return phrase->end;
  return behind;
}
