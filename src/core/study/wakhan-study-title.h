/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * wakhan_study_title_begins_text:
 *
 * O(blocks).
 *
 * Returns: whether the study's title stands over its text, where a text may also begin with a
 *   heading of its own
 */
gboolean wakhan_study_title_begins_text (WakhanStudy *study);

G_END_DECLS
