/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor-pattern.h"
#include "wakhan-document.h"
#include "wakhan-equal-runs.h"

G_BEGIN_DECLS

/**
 * wakhan_unbroken_run_find:
 * @runs: (element-type WakhanEqualRun): of letters of @pattern and of @letters
 * @letters: of @document
 *
 * The run that holds the words, and enough at each side of them: some letters, or all that stood
 * there in their paragraph, where one begins or ends in the text as well. That is worth as much,
 * for a paragraph may have been moved.
 *
 * Returns: how many letters it is worth, or 0
 */
guint wakhan_unbroken_run_find (const GArray              *runs,
                                const WakhanAnchorPattern *pattern,
                                const WakhanLetters       *letters,
                                WakhanDocument            *document);

G_END_DECLS
