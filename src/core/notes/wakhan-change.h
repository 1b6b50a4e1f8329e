/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

/**
 * WakhanChangeKind:
 *
 * What is done to entries; the undo menu names it.
 */
typedef enum
{
  WAKHAN_CHANGE_ADD,
  WAKHAN_CHANGE_EDIT, /* words and tags */
  WAKHAN_CHANGE_SET_KIND,
  WAKHAN_CHANGE_DELETE,
  WAKHAN_CHANGE_REMOVE_EMPTY,
  WAKHAN_CHANGE_CONFIRM_PLACE,
  WAKHAN_CHANGE_REATTACH,
  WAKHAN_CHANGE_KEEP_IN_SECTION,
  WAKHAN_CHANGE_TAKE_OVER, /* from another notebook */
  WAKHAN_CHANGE_ADD_EVENT,
  WAKHAN_CHANGE_EDIT_EVENT,
  WAKHAN_CHANGE_DELETE_EVENT,
  WAKHAN_CHANGE_RESTORE_EVENT, /* as the study has it */
  WAKHAN_CHANGE_DISPUTE_EVENTS,
  WAKHAN_CHANGE_KEEP_DATES, /* that were found in the text; likewise the next two */
  WAKHAN_CHANGE_REFUSE_DATES,
  WAKHAN_CHANGE_JOIN_DATES,
  WAKHAN_CHANGE_IMPORT_EVENTS,
  WAKHAN_CHANGE_RECEIVE, /* what another program wrote */
  WAKHAN_CHANGE_FOLLOW,  /* entries go along with words that were edited */
} WakhanChangeKind;

#define WAKHAN_TYPE_CHANGE_KIND (wakhan_change_kind_get_type ())
GType wakhan_change_kind_get_type (void);

/**
 * WakhanChange:
 *
 * One thing done to entries of a notebook: pairs of one before and after it. Owns copies of them.
 * Complete before it is applied, and immutable from then on. Properties, read-only: kind, name.
 */
#define WAKHAN_TYPE_CHANGE (wakhan_change_get_type ())
G_DECLARE_FINAL_TYPE (WakhanChange, wakhan_change, WAKHAN, CHANGE, GObject)

WakhanChange *wakhan_change_new (WakhanChangeKind kind);

/**
 * wakhan_change_add:
 * @before: (nullable): a #WakhanEntry, copied; %NULL: a new one
 * @after: (nullable): a #WakhanEntry, copied; %NULL: it goes
 *
 * One of the two is an entry.
 */
void wakhan_change_add (WakhanChange *self,
                        gpointer      before,
                        gpointer      after);

WakhanChangeKind wakhan_change_get_kind (WakhanChange *self);

/**
 * wakhan_change_get_name:
 *
 * Returns: (transfer none): as menus show it, translated: "Delete Note"
 */
const char *wakhan_change_get_name (WakhanChange *self);

guint wakhan_change_get_n_entries (WakhanChange *self);

/**
 * wakhan_change_get_before:
 * @position: less than wakhan_change_get_n_entries()
 *
 * Returns: (transfer none) (nullable): a #WakhanEntry; %NULL: it was new
 */
gpointer wakhan_change_get_before (WakhanChange *self,
                                   guint         position);

/**
 * wakhan_change_get_after:
 * @position: less than wakhan_change_get_n_entries()
 *
 * Returns: (transfer none) (nullable): a #WakhanEntry; %NULL: it went
 */
gpointer wakhan_change_get_after (WakhanChange *self,
                                  guint         position);

/**
 * wakhan_change_find_note:
 * @position: less than wakhan_change_get_n_entries()
 *
 * Returns: (transfer none) (nullable): as it is after it, or was before where it goes; %NULL: that
 *   entry is no note
 */
WakhanNote *wakhan_change_find_note (WakhanChange *self,
                                     guint         position);

/**
 * wakhan_change_find_edit:
 * @position: less than wakhan_change_get_n_entries()
 * @before: (out) (transfer none): as it was
 * @after: (out) (transfer none): as it is
 *
 * Returns: whether that entry is a note which was there and is there; if not, nothing is set
 */
gboolean wakhan_change_find_edit (WakhanChange *self,
                                  guint         position,
                                  WakhanNote  **before,
                                  WakhanNote  **after);

/**
 * wakhan_change_invert:
 *
 * Returns: (transfer full): the same the other way round
 */
WakhanChange *wakhan_change_invert (WakhanChange *self);

G_END_DECLS
