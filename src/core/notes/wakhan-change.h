/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

/**
 * WakhanChangeKind:
 *
 * What is done to notes; the undo menu names it.
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
  WAKHAN_CHANGE_RECEIVE,   /* what another program wrote */
  WAKHAN_CHANGE_FOLLOW,    /* notes go along with words that were edited */
} WakhanChangeKind;

#define WAKHAN_TYPE_CHANGE_KIND (wakhan_change_kind_get_type ())
GType wakhan_change_kind_get_type (void);

/**
 * WakhanChange:
 *
 * One thing done to notes: pairs of a note before and after it. Owns copies of them. Complete
 * before it is applied, and immutable from then on. Properties, read-only: kind, name.
 */
#define WAKHAN_TYPE_CHANGE (wakhan_change_get_type ())
G_DECLARE_FINAL_TYPE (WakhanChange, wakhan_change, WAKHAN, CHANGE, GObject)

WakhanChange *wakhan_change_new (WakhanChangeKind kind);

/**
 * wakhan_change_add:
 * @before: (nullable): copied; %NULL: a new note
 * @after: (nullable): copied; %NULL: a note that goes
 *
 * One of the two is a note.
 */
void wakhan_change_add (WakhanChange *self,
                        WakhanNote   *before,
                        WakhanNote   *after);

WakhanChangeKind wakhan_change_get_kind (WakhanChange *self);

/**
 * wakhan_change_get_name:
 *
 * Returns: (transfer none): as menus show it, translated: "Delete Note"
 */
const char *wakhan_change_get_name (WakhanChange *self);

guint wakhan_change_get_n_notes (WakhanChange *self);

/**
 * wakhan_change_get_before:
 * @position: less than wakhan_change_get_n_notes()
 *
 * Returns: (transfer none) (nullable): %NULL: it was new
 */
WakhanNote *wakhan_change_get_before (WakhanChange *self,
                                      guint         position);

/**
 * wakhan_change_get_after:
 * @position: less than wakhan_change_get_n_notes()
 *
 * Returns: (transfer none) (nullable): %NULL: it went
 */
WakhanNote *wakhan_change_get_after (WakhanChange *self,
                                     guint         position);

/**
 * wakhan_change_invert:
 *
 * Returns: (transfer full): the same the other way round
 */
WakhanChange *wakhan_change_invert (WakhanChange *self);

G_END_DECLS
