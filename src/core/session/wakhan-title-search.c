/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem() */

#include "wakhan-title-search.h"

#include "wakhan-fold.h"

#include <string.h>

typedef struct
{
  WakhanEventSieve  *sieve;
  WakhanEventDigest *digest;
  WakhanTimeline    *timeline;
  guint              from; /* the position that is looked at first */
  const char        *letters;
  gboolean           in_words; /* of the title, not only in the first */
} Search;

static gboolean
begins_word (const char *text,
             const char *at)
{
  return at == text || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)));
}

static gboolean
has_title (const Search *search,
           guint         position)
{
  g_autoptr (WakhanEvent) event =
    g_list_model_get_item (G_LIST_MODEL (search->timeline), position);
  g_autoptr (WakhanFoldedText) title =
    wakhan_folded_text_new (wakhan_event_get_title (event), WAKHAN_FOLD_ALL);
  const char *text = wakhan_folded_text_get_folded (title);
  const char *hit = strstr (text, search->letters);

  if (!search->in_words)
    return hit == text;
  while (hit && !begins_word (text, hit))
    hit = strstr (g_utf8_next_char (hit), search->letters);
  return hit != NULL;
}

/* An event is made only of what says the letters somewhere. */
static gboolean
is_sought (const Search *search,
           guint         position)
{
  gsize       length;
  const char *text = wakhan_event_digest_get_text (search->digest, position, &length);

  return memmem (text, length, search->letters, strlen (search->letters)) &&
         wakhan_event_sieve_passes (search->sieve, position) && has_title (search, position);
}

static guint
run (const Search *search)
{
  const guint n_events = wakhan_timeline_get_n_events (search->timeline);

  for (guint i = 0; i < n_events; i++)
    if (is_sought (search, (search->from + i) % n_events))
      return (search->from + i) % n_events;
  return G_MAXUINT;
}

/* "sss" as "s" */
static gboolean
is_one_letter (const char *letters)
{
  const gunichar first = g_utf8_get_char (letters);

  while (*letters && g_utf8_get_char (letters) == first)
    letters = g_utf8_next_char (letters);
  return !*letters;
}

static guint
find (Search     *search,
      const char *letters,
      guint       from)
{
  guint position;

  search->letters = letters;
  search->from = from;
  search->in_words = FALSE;
  position = run (search);
  if (position != G_MAXUINT)
    return position;
  search->in_words = TRUE;
  return run (search);
}

WakhanEvent *
wakhan_title_search_find (WakhanSession *session,
                          WakhanEvent   *from,
                          const char    *letters,
                          gboolean       also_from)
{
  g_autoptr (WakhanFoldedText) folded = NULL;
  g_autofree char             *first = NULL;
  WakhanStudy                 *study;
  Search                       search = { 0 };
  guint                        begin;
  guint                        position;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (letters, NULL);

  study = wakhan_session_get_study (session);
  folded = wakhan_folded_text_new (letters, WAKHAN_FOLD_ALL);
  letters = wakhan_folded_text_get_folded (folded);
  if (!study || !*letters)
    return NULL;
  search.timeline = wakhan_session_get_timeline (session);
  search.sieve = wakhan_session_get_sieve (session);
  search.digest = wakhan_event_sieve_get_digest (search.sieve);
  begin = wakhan_timeline_find (search.timeline, from);
  begin = begin == G_MAXUINT ? 0 : begin + !also_from;
  position = find (&search, letters, begin);
  if (position == G_MAXUINT && is_one_letter (letters))
    {
      first = g_strndup (letters, g_utf8_next_char (letters) - letters);
      position = find (&search, first, begin + also_from);
    }
  return position == G_MAXUINT ? NULL : wakhan_timeline_get_event (search.timeline, position);
}
