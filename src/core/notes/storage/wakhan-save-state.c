/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-save-state.h"

G_DEFINE_ENUM_TYPE (WakhanSaveState,
                    wakhan_save_state,
                    G_DEFINE_ENUM_VALUE (WAKHAN_SAVE_STATE_SAVED, "saved"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_SAVE_STATE_SAVING, "saving"),
                    G_DEFINE_ENUM_VALUE (WAKHAN_SAVE_STATE_FAILED, "failed"))
