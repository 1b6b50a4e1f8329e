/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE (wakhan_note_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNote, wakhan_note, WAKHAN, NOTE, GObject)

/* Properties: id (construct-only), text, kind ("" for none), tags (GStrv), events (GStrv of ids), section (title),
 * anchors (GListModel of WakhanAnchor, read-only), created, modified (GDateTime, UTC), revision, deleted (GDateTime or NULL).
 * Only a notebook changes a note that it holds; others change a copy and put it to the notebook. */
WakhanNote        *wakhan_note_new (void); /* a fresh UUID, created now */
WakhanNote        *wakhan_note_new_with_id (const char *id);
WakhanNote        *wakhan_note_copy (WakhanNote *self);
void               wakhan_note_assign (WakhanNote *self,
                                       WakhanNote *from);
gboolean           wakhan_note_is_equal (WakhanNote *self, /* in what a person wrote; not revision and times */
                                         WakhanNote *other);
int                wakhan_note_compare (WakhanNote *a, /* by creation, then by id */
                                        WakhanNote *b);
const char        *wakhan_note_get_id (WakhanNote *self);
const char        *wakhan_note_get_text (WakhanNote *self);
void               wakhan_note_set_text (WakhanNote *self,
                                         const char *text);
const char        *wakhan_note_get_kind (WakhanNote *self);
void               wakhan_note_set_kind (WakhanNote *self,
                                         const char *kind);
const char *const *wakhan_note_get_tags (WakhanNote *self);
void               wakhan_note_set_tags (WakhanNote        *self,
                                         const char *const *tags);
const char *const *wakhan_note_get_events (WakhanNote *self);
void               wakhan_note_set_events (WakhanNote        *self,
                                           const char *const *events);
const char        *wakhan_note_get_section (WakhanNote *self);
void               wakhan_note_set_section (WakhanNote *self,
                                            const char *section);
guint              wakhan_note_get_n_anchors (WakhanNote *self);
WakhanAnchor      *wakhan_note_get_anchor (WakhanNote *self, /* (transfer none) */
                                           guint       position);
void               wakhan_note_add_anchor (WakhanNote   *self,
                                           WakhanAnchor *anchor);
void               wakhan_note_clear_anchors (WakhanNote *self);
GDateTime         *wakhan_note_get_created (WakhanNote *self);
void               wakhan_note_set_created (WakhanNote *self,
                                            GDateTime  *created);
GDateTime         *wakhan_note_get_modified (WakhanNote *self);
void               wakhan_note_set_modified (WakhanNote *self,
                                             GDateTime  *modified);
guint64            wakhan_note_get_revision (WakhanNote *self);
void               wakhan_note_set_revision (WakhanNote *self,
                                             guint64     revision);
GDateTime         *wakhan_note_get_deleted (WakhanNote *self);
void               wakhan_note_set_deleted (WakhanNote *self,
                                            GDateTime  *deleted);
gboolean           wakhan_note_is_empty (WakhanNote *self);

G_END_DECLS
