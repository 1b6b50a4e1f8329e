/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* What the list of recent texts shows of a study. */
typedef struct
{
  GFile *file;
  char  *id;
  char  *title; /* nullable */
  char  *label; /* the title, else the name of the file; with its folder, where another one has the same */
  guint  n_notes;
} WakhanRecentStudy;

void wakhan_recent_study_free (WakhanRecentStudy *self);

#define WAKHAN_TYPE_PLACES (wakhan_places_get_type ())
G_DECLARE_FINAL_TYPE (WakhanPlaces, wakhan_places, WAKHAN, PLACES, GObject)

/* Where each study was left, and how the window looked, in a key file that is no loss if it is gone. Two programs may keep
 * one: saving takes over only the groups that changed here. */
WakhanPlaces *wakhan_places_new (GFile *file); /* (nullable): $XDG_STATE_HOME/wakhan/places */

/* Notes where @session is in its study. */
void wakhan_places_store (WakhanPlaces  *self,
                          WakhanSession *session);
/* Takes @session, which shows its study already, to where that was left. Returns: whether it was read before. */
gboolean wakhan_places_restore (WakhanPlaces  *self,
                                WakhanSession *session);

GFile *wakhan_places_dup_last_file (WakhanPlaces *self); /* (nullable) */
/* Returns: (transfer full): WakhanRecentStudy, the last read first, each file once. */
GPtrArray *wakhan_places_list_recent (WakhanPlaces *self,
                                      guint         n_most);
/* What is known of a file that may be gone, or NULL; (transfer full). */
WakhanRecentStudy *wakhan_places_find (WakhanPlaces *self,
                                       GFile        *file);

int  wakhan_places_get_window_value (WakhanPlaces *self,
                                     const char   *key,
                                     int           fallback);
void wakhan_places_set_window_value (WakhanPlaces *self,
                                     const char   *key,
                                     int           value);

/* Writes what changed, if anything did, in another thread. What cannot be read is not written over; reading goes on without it, and
 * what changed is tried again the next time. */
void wakhan_places_save (WakhanPlaces *self);
/* Waits for it, for twice @patience milliseconds at most. Returns: whether all is written */
gboolean wakhan_places_flush (WakhanPlaces *self,
                              guint         patience);
/* (nullable): a sentence, why what was known could not be read */
const char *wakhan_places_get_problem (WakhanPlaces *self);

G_END_DECLS
