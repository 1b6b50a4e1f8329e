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
