/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

G_BEGIN_DECLS

/**
 * WakhanNote:
 *
 * Something that a person noted on a text. Properties: id (read-only), text, kind ("" for
 * none), tags (GStrv), events (GStrv of ids), section (title), n-anchors (read-only; told of,
 * too, where one of them or an earlier quote is another), created, modified (GDateTime, UTC),
 * revision, deleted (GDateTime or %NULL). Setters copy, take %NULL for nothing, and notify real
 * changes only; getters lend until the next change.
 * Only a notebook changes a note that it holds; others change a copy and put it to the notebook.
 */
#define WAKHAN_TYPE_NOTE (wakhan_note_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNote, wakhan_note, WAKHAN, NOTE, GObject)

/**
 * wakhan_note_new:
 *
 * Returns: (transfer full): with a fresh UUID, created now
 */
WakhanNote *wakhan_note_new (void);

/**
 * wakhan_note_new_with_id:
 * @id: not ""
 *
 * Returns: (transfer full): without times, for a note that was kept
 */
WakhanNote *wakhan_note_new_with_id (const char *id);

/**
 * wakhan_note_copy:
 *
 * Returns: (transfer full): another note of the same id that says the same
 */
WakhanNote *wakhan_note_copy (WakhanNote *self);

/**
 * wakhan_note_assign:
 *
 * Makes @self say what @from does, times and revision too; the id stays.
 */
void wakhan_note_assign (WakhanNote *self,
                         WakhanNote *from);

/**
 * wakhan_note_is_equal:
 *
 * Returns: whether both say the same in what a person wrote, whatever their ids, revisions and
 *   times
 */
gboolean wakhan_note_is_equal (WakhanNote *self,
                               WakhanNote *other);

const char *wakhan_note_get_id (WakhanNote *self);
const char *wakhan_note_get_text (WakhanNote *self);
void        wakhan_note_set_text (WakhanNote *self,
                                  const char *text);

/**
 * wakhan_note_take_text:
 * @text: (transfer full): valid UTF-8
 *
 * As wakhan_note_set_text(), but takes the string.
 */
void wakhan_note_take_text (WakhanNote *self,
                            char       *text);

const char        *wakhan_note_get_kind (WakhanNote *self);
void               wakhan_note_set_kind (WakhanNote *self,
                                         const char *kind);
const char *const *wakhan_note_get_tags (WakhanNote *self);
void               wakhan_note_set_tags (WakhanNote        *self,
                                         const char *const *tags);

/**
 * wakhan_note_take_tags:
 * @tags: (transfer full): valid UTF-8, %NULL-terminated
 *
 * As wakhan_note_set_tags(), but takes the list.
 */
void wakhan_note_take_tags (WakhanNote *self,
                            GStrv       tags);

const char *const *wakhan_note_get_events (WakhanNote *self);
void               wakhan_note_set_events (WakhanNote        *self,
                                           const char *const *events);
const char        *wakhan_note_get_section (WakhanNote *self);
void               wakhan_note_set_section (WakhanNote *self,
                                            const char *section);
guint              wakhan_note_get_n_anchors (WakhanNote *self);

/**
 * wakhan_note_get_anchor:
 *
 * Returns: (transfer none) (nullable): %NULL beyond the last one
 */
WakhanAnchor *wakhan_note_get_anchor (WakhanNote *self,
                                      guint       position);

/**
 * wakhan_note_add_anchor:
 * @anchor: (transfer none): a reference is kept
 */
void wakhan_note_add_anchor (WakhanNote   *self,
                             WakhanAnchor *anchor);

/**
 * wakhan_note_replace_anchor:
 * @position: less than the number of its anchors
 * @anchor: (transfer none): a reference is kept
 *
 * The earlier quote of that place stays.
 */
void wakhan_note_replace_anchor (WakhanNote   *self,
                                 guint         position,
                                 WakhanAnchor *anchor);

/**
 * wakhan_note_get_earlier_quote:
 * @position: of an anchor
 *
 * Returns: (transfer none) (nullable): the words that the anchor had before a person gave it
 *   others; %NULL: nobody did
 */
const char *wakhan_note_get_earlier_quote (WakhanNote *self,
                                           guint       position);

/**
 * wakhan_note_set_earlier_quote:
 * @position: less than the number of its anchors
 * @quote: (nullable): made valid UTF-8
 */
void wakhan_note_set_earlier_quote (WakhanNote *self,
                                    guint       position,
                                    const char *quote);

/**
 * wakhan_note_get_earlier_quotes:
 *
 * Returns: (transfer none): the words of passages that the note was on before a person took it from
 *   there
 */
const char *const *wakhan_note_get_earlier_quotes (WakhanNote *self);

void wakhan_note_set_earlier_quotes (WakhanNote        *self,
                                     const char *const *quotes);

/**
 * wakhan_note_clear_anchors:
 *
 * Their earlier quotes go as well.
 */
void       wakhan_note_clear_anchors (WakhanNote *self);
GDateTime *wakhan_note_get_created (WakhanNote *self);
void       wakhan_note_set_created (WakhanNote *self,
                                    GDateTime  *created);
GDateTime *wakhan_note_get_modified (WakhanNote *self);
void       wakhan_note_set_modified (WakhanNote *self,
                                     GDateTime  *modified);
guint64    wakhan_note_get_revision (WakhanNote *self);
void       wakhan_note_set_revision (WakhanNote *self,
                                     guint64     revision);
GDateTime *wakhan_note_get_deleted (WakhanNote *self);
void       wakhan_note_set_deleted (WakhanNote *self,
                                    GDateTime  *deleted);

/**
 * wakhan_note_is_empty:
 *
 * Returns: whether nobody would miss it: no text, kind, tags, events and anchors; a section alone
 *   is nothing
 */
gboolean wakhan_note_is_empty (WakhanNote *self);

G_END_DECLS
