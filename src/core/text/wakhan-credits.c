/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-credits.h"

WakhanCredits *
wakhan_credits_new (void)
{
  return g_new0 (WakhanCredits, 1);
}

void
wakhan_credits_free (WakhanCredits *self)
{
  g_free (self->title);
  g_free (self->author);
  g_free (self->date);
  g_free (self->language);
  g_free (self);
}

static char **
find_field (WakhanCredits *self,
            const char    *name)
{
  const struct
  {
    const char *name;
    char      **field;
  } fields[] = {
    { "title", &self->title },
    { "author", &self->author },
    { "authors", &self->author },
    { "creator", &self->author },
    { "by", &self->author },
    { "date", &self->date },
    { "published", &self->date },
    { "publishdate", &self->date },
    { "pubdate", &self->date },
    { "created", &self->date },
    { "lang", &self->language },
    { "language", &self->language },
    { "locale", &self->language },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_ascii_strcasecmp (fields[i].name, name) == 0)
      return fields[i].field;
  return NULL;
}

void
wakhan_credits_take (WakhanCredits *self,
                     const char    *name,
                     char          *value)
{
  char **field;

  g_return_if_fail (self && name && value);

  field = find_field (self, name);
  g_strstrip (value);
  if (field && !*field && *value)
    *field = value;
  else
    g_free (value);
}
