/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

/**
 * WakhanNoteFilter:
 *
 * Lets a note pass that holds every word somewhere (text, quotations, tags, section; case and
 * accents make no difference), has one of the kinds and all of the tags, is to be checked where
 * that is asked for, and what else is asked of it elsewhere; without any of them, every note.
 * Signal "changed", for real changes only.
 * Lists are lent until the next change.
 */
#define WAKHAN_TYPE_NOTE_FILTER (wakhan_note_filter_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteFilter, wakhan_note_filter, WAKHAN, NOTE_FILTER, GObject)

/**
 * WakhanNoteQuoteFunc:
 * @anchor: position of a passage of @note
 * @user_data: what was set with this
 *
 * Returns: (transfer full) (nullable): the words of the passage, without what is none of them: the
 *   number of a footnote
 */
typedef char *(*WakhanNoteQuoteFunc) (WakhanNote *note,
                                      guint       anchor,
                                      gpointer    user_data);

/**
 * WakhanNoteCheckFunc:
 * @user_data: what was set with this
 *
 * Returns: what was asked of @note: whether a person has to look where it belongs, or whether it
 *   passes
 */
typedef gboolean (*WakhanNoteCheckFunc) (WakhanNote *note,
                                         gpointer    user_data);

WakhanNoteFilter *wakhan_note_filter_new (void);

/**
 * wakhan_note_filter_set_quote_func:
 * @quote: (nullable): asked of quotations with figures; %NULL: their characters are taken as they
 *   are kept
 * @user_data: for @quote; borrowed
 *
 * Emits nothing.
 */
void wakhan_note_filter_set_quote_func (WakhanNoteFilter   *self,
                                        WakhanNoteQuoteFunc quote,
                                        gpointer            user_data);

/**
 * wakhan_note_filter_set_check_func:
 * @check: (nullable): %NULL: none is to be checked
 * @user_data: for @check; borrowed
 *
 * Emits nothing.
 */
void wakhan_note_filter_set_check_func (WakhanNoteFilter   *self,
                                        WakhanNoteCheckFunc check,
                                        gpointer            user_data);

/**
 * wakhan_note_filter_set_sieve_func:
 * @sieve: (nullable): answers whether a note passes what others ask of it; %NULL: they ask nothing
 * @user_data: for @sieve; borrowed
 *
 * To be set anew whenever something else is asked there. Emits "changed", unless none takes the
 * place of none.
 */
void wakhan_note_filter_set_sieve_func (WakhanNoteFilter   *self,
                                        WakhanNoteCheckFunc sieve,
                                        gpointer            user_data);

gboolean wakhan_note_filter_has_sieve (WakhanNoteFilter *self);

const char *wakhan_note_filter_get_words (WakhanNoteFilter *self);

/**
 * wakhan_note_filter_set_words:
 * @words: (nullable): divided by blanks; %NULL as ""
 */
void wakhan_note_filter_set_words (WakhanNoteFilter *self,
                                   const char       *words);

const char *const *wakhan_note_filter_get_kinds (WakhanNoteFilter *self);

/**
 * wakhan_note_filter_set_kind:
 * @kind: an id, "" for the plain kind
 * @passes: whether notes of it do; as long as none is set, all do
 */
void wakhan_note_filter_set_kind (WakhanNoteFilter *self,
                                  const char       *kind,
                                  gboolean          passes);

const char *const *wakhan_note_filter_get_tags (WakhanNoteFilter *self);
void               wakhan_note_filter_set_tag (WakhanNoteFilter *self,
                                               const char       *tag,
                                               gboolean          wanted);

gboolean wakhan_note_filter_get_to_check (WakhanNoteFilter *self);

/**
 * wakhan_note_filter_set_to_check:
 * @to_check: whether those alone pass that are to be checked
 */
void wakhan_note_filter_set_to_check (WakhanNoteFilter *self,
                                      gboolean          to_check);

/**
 * wakhan_note_filter_clear:
 *
 * What others ask stays.
 */
void wakhan_note_filter_clear (WakhanNoteFilter *self);

gboolean wakhan_note_filter_is_empty (WakhanNoteFilter *self);

/**
 * wakhan_note_filter_match:
 *
 * O(words of the note).
 *
 * Returns: whether @note passes
 */
gboolean wakhan_note_filter_match (WakhanNoteFilter *self,
                                   WakhanNote       *note);

G_END_DECLS
