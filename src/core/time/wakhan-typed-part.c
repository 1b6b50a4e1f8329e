/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-typed-part.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "wakhan-date-tokens.h"

char *
wakhan_typed_part_dup_detail (const char        *text,
                              WakhanDateLanguage language,
                              const WakhanDate  *date)
{
  WakhanDateTokens tokens;
  g_autofree char *part = NULL;

  if (wakhan_date_is_interval (date))
    return NULL; /* “from late 1525 to 1526” */
  wakhan_date_tokens_init (&tokens, text, TRUE);
  while (wakhan_date_tokens_read (&tokens))
    for (guint i = 0; i < tokens.n_tokens && !part; i++)
      {
        const WakhanDateToken   *token = &tokens.tokens[i];
        const WakhanDateWordKind kind =
          token->entry ? token->entry->roles[language].kind : WAKHAN_DATE_WORD_NONE;

        if (kind == WAKHAN_DATE_WORD_THIRD || kind == WAKHAN_DATE_WORD_POINT)
          part = g_strndup (text + token->start, token->end - token->start);
      }
  wakhan_date_tokens_clear (&tokens);
  /* Translators: of a date that was typed: %s is its “late” or “early”. */
  return part ? g_strdup_printf (_ ("the whole of it, “%s” is not kept"), part) : NULL;
}

WakhanDate *
wakhan_typed_part_dup_bound (WakhanDate *date)
{
  const char      *edtf = wakhan_date_get_edtf (date);
  g_autofree char *inner = NULL;
  WakhanDate      *bound;

  if (g_str_has_prefix (edtf, "../"))
    inner = g_strdup (edtf + strlen ("../"));
  else if (g_str_has_suffix (edtf, "/.."))
    inner = g_strndup (edtf, strlen (edtf) - strlen ("/.."));
  bound = inner ? wakhan_date_parse (inner, NULL) : NULL;
  return bound ? bound : wakhan_date_ref (date);
}
