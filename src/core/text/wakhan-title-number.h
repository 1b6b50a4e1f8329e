/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-title-form.h"

G_BEGIN_DECLS

/**
 * wakhan_title_number_read_named:
 * @self: (inout): says what of them is known where they are; where they are not, its figure may be
 *   set
 *
 * Returns: whether @words are a title with a name and number: "Chapter 2", "ERSTES BUCH", "第一章"
 */
gboolean wakhan_title_number_read_named (WakhanTitleLine *self,
                                         const char      *words);

/**
 * wakhan_title_number_read_bare:
 * @self: (inout): says what of them is known where they are; where they are not, its figure may be
 *   set
 *
 * Returns: whether @words are a title whose number has no name: "IV. Sources", "1.3 Sources",
 *   "219."
 */
gboolean wakhan_title_number_read_bare (WakhanTitleLine *self,
                                        const char      *words);

G_END_DECLS
