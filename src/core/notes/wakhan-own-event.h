/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-entry.h"

G_BEGIN_DECLS

/**
 * WakhanOwnEventWord:
 *
 * What is said of an event in a string. All are "" where nothing is said.
 */
typedef enum
{
  WAKHAN_OWN_EVENT_DATE,     /* EDTF, as it was written, even where nobody can read it */
  WAKHAN_OWN_EVENT_TITLE,    /* */
  WAKHAN_OWN_EVENT_SUMMARY,  /* */
  WAKHAN_OWN_EVENT_CATEGORY, /* name of a category */
  WAKHAN_OWN_EVENT_PLACE,    /* */
  WAKHAN_OWN_EVENT_SOURCE,   /* */
  WAKHAN_OWN_EVENT_CLAIM,    /* "essay" or "context", as a study's event has it */
  WAKHAN_OWN_EVENT_OF,       /* id of the event of the study or of the text that it stands for */
  WAKHAN_OWN_EVENT_DECISION, /* "kept" or "refused", of an event that was there before */
  WAKHAN_OWN_EVENT_N_WORDS,
} WakhanOwnEventWord;

/**
 * WakhanOwnEventList:
 *
 * What is said of an event in a list of strings.
 */
typedef enum
{
  WAKHAN_OWN_EVENT_ACTORS,
  WAKHAN_OWN_EVENT_DISPUTED_BY, /* ids */
  WAKHAN_OWN_EVENT_REFINED_BY,  /* ids */
  WAKHAN_OWN_EVENT_N_LISTS,
} WakhanOwnEventList;

/**
 * WakhanOwnEvent:
 *
 * An event that a person made, changed or decided on; its anchors are the words that carry it.
 * Properties beside those of an entry: date, title, summary, category, place, source, claim, of,
 * decision (strings, never %NULL), actors, disputed-by, refined-by (GStrv).
 */
#define WAKHAN_TYPE_OWN_EVENT (wakhan_own_event_get_type ())
G_DECLARE_FINAL_TYPE (WakhanOwnEvent, wakhan_own_event, WAKHAN, OWN_EVENT, WakhanEntry)

/**
 * wakhan_own_event_get_word:
 *
 * Returns: (transfer none): "" where nothing is said; valid until the next change
 */
const char *wakhan_own_event_get_word (WakhanOwnEvent    *self,
                                       WakhanOwnEventWord word);

/**
 * wakhan_own_event_set_word:
 * @value: (nullable): copied, made valid UTF-8; %NULL: ""
 */
void wakhan_own_event_set_word (WakhanOwnEvent    *self,
                                WakhanOwnEventWord word,
                                const char        *value);

/**
 * wakhan_own_event_get_list:
 *
 * Returns: (transfer none): empty where nothing is said; valid until the next change
 */
const char *const *wakhan_own_event_get_list (WakhanOwnEvent    *self,
                                              WakhanOwnEventList list);

void wakhan_own_event_set_list (WakhanOwnEvent    *self,
                                WakhanOwnEventList list,
                                const char *const *values);

/**
 * wakhan_own_event_is_refused:
 *
 * Returns: whether a person said that the event in its place is none
 */
gboolean wakhan_own_event_is_refused (WakhanOwnEvent *self);

/**
 * wakhan_own_event_is_kept:
 *
 * Returns: whether a person looked at a date that was found in the text, and kept it
 */
gboolean wakhan_own_event_is_kept (WakhanOwnEvent *self);

/**
 * wakhan_own_event_get_event_id:
 *
 * Returns: (transfer none): under which id the timeline has it: that of the event it stands for, or
 *   its own
 */
const char *wakhan_own_event_get_event_id (WakhanOwnEvent *self);

G_END_DECLS
