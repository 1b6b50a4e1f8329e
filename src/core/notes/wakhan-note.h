/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-entry.h"

G_BEGIN_DECLS

/**
 * WakhanNote:
 *
 * Something that a person noted on a text. Properties beside those of an entry: text, kind ("" for
 * none), tags (GStrv), events (GStrv of ids), section (title).
 */
#define WAKHAN_TYPE_NOTE (wakhan_note_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNote, wakhan_note, WAKHAN, NOTE, WakhanEntry)

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

/* What every entry has, for those who hold a note. */

static inline WakhanNote *
wakhan_note_new (void)
{
  return wakhan_entry_new (WAKHAN_TYPE_NOTE);
}

static inline WakhanNote *
wakhan_note_new_with_id (const char *id)
{
  return wakhan_entry_new_with_id (WAKHAN_TYPE_NOTE, id);
}

static inline WakhanNote *
wakhan_note_copy (WakhanNote *self)
{
  return wakhan_entry_copy ((WakhanEntry *) self);
}

static inline gboolean
wakhan_note_is_equal (WakhanNote *self,
                      WakhanNote *other)
{
  return wakhan_entry_is_equal ((WakhanEntry *) self, (WakhanEntry *) other);
}

static inline gboolean
wakhan_note_is_empty (WakhanNote *self)
{
  return wakhan_entry_is_empty ((WakhanEntry *) self);
}

static inline const char *
wakhan_note_get_id (WakhanNote *self)
{
  return wakhan_entry_get_id ((WakhanEntry *) self);
}

static inline guint
wakhan_note_get_n_anchors (WakhanNote *self)
{
  return wakhan_entry_get_n_anchors ((WakhanEntry *) self);
}

static inline WakhanAnchor *
wakhan_note_get_anchor (WakhanNote *self,
                        guint       position)
{
  return wakhan_entry_get_anchor ((WakhanEntry *) self, position);
}

static inline void
wakhan_note_add_anchor (WakhanNote   *self,
                        WakhanAnchor *anchor)
{
  wakhan_entry_add_anchor ((WakhanEntry *) self, anchor);
}

static inline void
wakhan_note_replace_anchor (WakhanNote   *self,
                            guint         position,
                            WakhanAnchor *anchor)
{
  wakhan_entry_replace_anchor ((WakhanEntry *) self, position, anchor);
}

static inline void
wakhan_note_clear_anchors (WakhanNote *self)
{
  wakhan_entry_clear_anchors ((WakhanEntry *) self);
}

static inline const char *
wakhan_note_get_earlier_quote (WakhanNote *self,
                               guint       position)
{
  return wakhan_entry_get_earlier_quote ((WakhanEntry *) self, position);
}

static inline void
wakhan_note_set_earlier_quote (WakhanNote *self,
                               guint       position,
                               const char *quote)
{
  wakhan_entry_set_earlier_quote ((WakhanEntry *) self, position, quote);
}

static inline const char *const *
wakhan_note_get_earlier_quotes (WakhanNote *self)
{
  return wakhan_entry_get_earlier_quotes ((WakhanEntry *) self);
}

static inline void
wakhan_note_set_earlier_quotes (WakhanNote        *self,
                                const char *const *quotes)
{
  wakhan_entry_set_earlier_quotes ((WakhanEntry *) self, quotes);
}

static inline GDateTime *
wakhan_note_get_created (WakhanNote *self)
{
  return wakhan_entry_get_created ((WakhanEntry *) self);
}

static inline void
wakhan_note_set_created (WakhanNote *self,
                         GDateTime  *created)
{
  wakhan_entry_set_created ((WakhanEntry *) self, created);
}

static inline GDateTime *
wakhan_note_get_modified (WakhanNote *self)
{
  return wakhan_entry_get_modified ((WakhanEntry *) self);
}

static inline void
wakhan_note_set_modified (WakhanNote *self,
                          GDateTime  *modified)
{
  wakhan_entry_set_modified ((WakhanEntry *) self, modified);
}

static inline GDateTime *
wakhan_note_get_deleted (WakhanNote *self)
{
  return wakhan_entry_get_deleted ((WakhanEntry *) self);
}

static inline void
wakhan_note_set_deleted (WakhanNote *self,
                         GDateTime  *deleted)
{
  wakhan_entry_set_deleted ((WakhanEntry *) self, deleted);
}

static inline guint64
wakhan_note_get_revision (WakhanNote *self)
{
  return wakhan_entry_get_revision ((WakhanEntry *) self);
}

static inline void
wakhan_note_set_revision (WakhanNote *self,
                          guint64     revision)
{
  wakhan_entry_set_revision ((WakhanEntry *) self, revision);
}

G_END_DECLS
