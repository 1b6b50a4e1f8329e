/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * WakhanSaveState:
 *
 * Where the notes of a study are.
 */
typedef enum
{
  WAKHAN_SAVE_STATE_SAVED,
  WAKHAN_SAVE_STATE_SAVING, /* changed, and on its way to the disk */
  WAKHAN_SAVE_STATE_FAILED,
} WakhanSaveState;

#define WAKHAN_TYPE_SAVE_STATE (wakhan_save_state_get_type ())
GType wakhan_save_state_get_type (void);

G_END_DECLS
