/* SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE /* memmem */

#include "wakhan-byte-search.h"

#include <string.h>

#define HEAD 16 /* bytes: few, since the C library may compare them anew at each place */

/* Knuth, Morris, Pratt, SIAM J. Comput. 6(2), 1977. */
void
wakhan_byte_search_init (WakhanByteSearch *self,
                         const char       *words,
                         gsize             length)
{
  g_return_if_fail (words && length > 0);

  *self = (WakhanByteSearch){ words, length, g_new0 (gsize, length + 1) };
  for (gsize i = 1, matched = 0; i < length; i++)
    {
      while (matched > 0 && words[i] != words[matched])
        matched = self->failures[matched];
      if (words[i] == words[matched])
        matched++;
      self->failures[i + 1] = matched;
    }
}

void
wakhan_byte_search_clear (WakhanByteSearch *self)
{
  g_clear_pointer (&self->failures, g_free);
}

const char *
wakhan_byte_search_find (const WakhanByteSearch *self,
                         const char             *text,
                         gsize                   size)
{
  const gsize head = MIN (self->length, HEAD);
  const char *end = text + size;
  gsize       matched = 0;

  while (text < end)
    {
      if (matched == 0)
        {
          text = memmem (text, end - text, self->words, head);
          if (!text)
            return NULL;
          text += head;
          matched = head;
        }
      else
        {
          while (matched > 0 && *text != self->words[matched])
            matched = self->failures[matched];
          matched += *text == self->words[matched];
          text++;
        }
      if (matched == self->length)
        return text - self->length;
    }
  return NULL;
}
