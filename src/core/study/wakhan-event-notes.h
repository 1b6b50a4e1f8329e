/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event.h"
#include "wakhan-note.h"

G_BEGIN_DECLS

/* The notes on each event, and which of them was changed last. Events and notes are borrowed. */
typedef struct _WakhanEventNotes WakhanEventNotes;

WakhanEventNotes *wakhan_event_notes_new (void);
void              wakhan_event_notes_free (WakhanEventNotes *self);
void              wakhan_event_notes_add (WakhanEventNotes *self,
                                          WakhanEvent      *event,
                                          WakhanNote       *note);
void              wakhan_event_notes_remove (WakhanEventNotes *self,
                                             WakhanEvent      *event,
                                             WakhanNote       *note);
void              wakhan_event_notes_touch (WakhanEventNotes *self,
                                            WakhanEvent      *event,
                                            WakhanNote       *note);
const GPtrArray  *wakhan_event_notes_get (WakhanEventNotes *self,
                                          WakhanEvent      *event);
WakhanNote       *wakhan_event_notes_get_newest (WakhanEventNotes *self,
                                                 WakhanEvent      *event);
GPtrArray        *wakhan_event_notes_list (WakhanEventNotes *self);
GPtrArray        *wakhan_event_notes_take_changed (WakhanEventNotes *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventNotes, wakhan_event_notes_free)

G_END_DECLS
