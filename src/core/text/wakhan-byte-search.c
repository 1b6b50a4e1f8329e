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

/* @matched: of the words, right before @text. */
static const char *
search_on (const WakhanByteSearch *self,
           const char             *text,
           const char             *end,
           gsize                   matched)
{
  const gsize head = MIN (self->length, HEAD);

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

const char *
wakhan_byte_search_find (const WakhanByteSearch *self,
                         const char             *text,
                         gsize                   size)
{
  return search_on (self, text, text + size, 0);
}

const char *
wakhan_byte_search_find_next (const WakhanByteSearch *self,
                              const char             *found,
                              const char             *end)
{
  return search_on (self, found + self->length, end, self->failures[self->length]);
}

gsize
wakhan_byte_search_get_period (const WakhanByteSearch *self)
{
  return self->length - self->failures[self->length];
}
