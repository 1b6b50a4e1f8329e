/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study-draft.h"

G_BEGIN_DECLS

/**
 * wakhan_study_write:
 * @text: as the study's text will be read from its file
 * @text_name: that file's name
 *
 * The draft as the file of a study has it: eras, events in time order, then terms. Events that are
 * found and not looked at are marked by a comment. Any thread; O(events × text).
 *
 * Returns: (transfer full): the key file
 */
char *wakhan_study_write (const WakhanStudyDraft *draft,
                          WakhanDocument         *text,
                          const char             *text_name);

G_END_DECLS
