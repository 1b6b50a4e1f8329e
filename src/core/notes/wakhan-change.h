/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

/* What is done to notes. */
typedef enum
{
  WAKHAN_CHANGE_ADD,
  WAKHAN_CHANGE_EDIT, /* words and tags */
  WAKHAN_CHANGE_SET_KIND,
  WAKHAN_CHANGE_DELETE,
  WAKHAN_CHANGE_REMOVE_EMPTY,
  WAKHAN_CHANGE_CONFIRM_PLACE,
  WAKHAN_CHANGE_REATTACH,
  WAKHAN_CHANGE_TAKE_OVER, /* from another notebook */
  WAKHAN_CHANGE_RECEIVE,   /* what another program wrote */
} WakhanChangeKind;

#define WAKHAN_TYPE_CHANGE_KIND (wakhan_change_kind_get_type ())
GType wakhan_change_kind_get_type (void);

#define WAKHAN_TYPE_CHANGE (wakhan_change_get_type ())
G_DECLARE_FINAL_TYPE (WakhanChange, wakhan_change, WAKHAN, CHANGE, GObject)

/* One thing done to notes. Each pair is copied; NULL before: a new note; NULL after: a note that goes. Properties, read-only: kind, name. */
WakhanChange    *wakhan_change_new (WakhanChangeKind kind);
void             wakhan_change_add (WakhanChange *self,
                                    WakhanNote   *before,
                                    WakhanNote   *after);
WakhanChangeKind wakhan_change_get_kind (WakhanChange *self);
/* As menus show it, translated: "Delete Note". */
const char *wakhan_change_get_name (WakhanChange *self);
guint       wakhan_change_get_n_notes (WakhanChange *self);
WakhanNote *wakhan_change_get_before (WakhanChange *self,
                                      guint         position);
WakhanNote *wakhan_change_get_after (WakhanChange *self,
                                     guint         position);
/* Whether nothing but the words and tags of notes changed: they stand where they stood, and look the same there. */
gboolean wakhan_change_is_of_words (WakhanChange *self);
/* The same the other way round; (transfer full). */
WakhanChange *wakhan_change_invert (WakhanChange *self);

G_END_DECLS
