/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanCredits:
 *
 * What a text says of itself outside its words; each may be %NULL.
 */
typedef struct
{
  char *title;
  char *author;
  char *date;     /* as it was written */
  char *language; /* a tag as "en" or "pt-BR" */
} WakhanCredits;

WakhanCredits *wakhan_credits_new (void);
void           wakhan_credits_free (WakhanCredits *self);

/**
 * wakhan_credits_take:
 * @name: of the field, in any of the ways programs call it: "Author" or "creator"
 * @value: (transfer full): for that field
 *
 * The first value holds; one that is empty, or called otherwise, is thrown away.
 */
void wakhan_credits_take (WakhanCredits *self,
                          const char    *name,
                          char          *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanCredits, wakhan_credits_free)

G_END_DECLS
