/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-title-form.h"

G_BEGIN_DECLS

/* Whether @words are a title with a name and number, "Chapter 2", "ERSTES BUCH", "第一章": then says what of them is known. */
gboolean wakhan_title_number_read_named (WakhanTitleLine *self,
                                         const char      *words);
/* The same of one whose number has no name, "IV. Sources", "1.3 Sources", "219." */
gboolean wakhan_title_number_read_bare (WakhanTitleLine *self,
                                        const char      *words);

G_END_DECLS
