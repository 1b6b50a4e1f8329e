/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* What was told and chosen of a text once and for all, in a group of a key file. */

/**
 * wakhan_session_flags_store:
 *
 * Only what is not as it is for a text that is new.
 */
void wakhan_session_flags_store (GKeyFile      *keys,
                                 const char    *group,
                                 WakhanSession *session);

/**
 * wakhan_session_flags_restore:
 *
 * What is not said there is as for a text that is new.
 */
void wakhan_session_flags_restore (GKeyFile      *keys,
                                   const char    *group,
                                   WakhanSession *session);

G_END_DECLS
