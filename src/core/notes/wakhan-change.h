/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_CHANGE (wakhan_change_get_type ())
G_DECLARE_FINAL_TYPE (WakhanChange, wakhan_change, WAKHAN, CHANGE, GObject)

/* One thing done to notes, under the name that menus show, e.g. "Delete Note". Each pair is copied; NULL
 * before: a new note; NULL after: a note that goes. */
WakhanChange *wakhan_change_new (const char *name);
void          wakhan_change_add (WakhanChange *self,
                                 WakhanNote   *before,
                                 WakhanNote   *after);
const char   *wakhan_change_get_name (WakhanChange *self);
guint         wakhan_change_get_n_notes (WakhanChange *self);
WakhanNote   *wakhan_change_get_before (WakhanChange *self,
                                        guint         position);
WakhanNote   *wakhan_change_get_after (WakhanChange *self,
                                       guint         position);
/* Whether nothing but the words and tags of notes changed: they stand where they stood, and look the same there. */
gboolean wakhan_change_is_of_words (WakhanChange *self);
/* The same the other way round; (transfer full). */
WakhanChange *wakhan_change_invert (WakhanChange *self);

G_END_DECLS
