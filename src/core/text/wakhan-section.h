/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_SECTION (wakhan_section_get_type ())
G_DECLARE_FINAL_TYPE (WakhanSection, wakhan_section, WAKHAN, SECTION, GObject)

/* The tree's root, level 0 and without a title, covers the whole text; sections are GListModels of their
 * children. What stands before the first heading belongs to the root alone. A text without headings gets
 * parts of equal length, whose title is the numbers of their paragraphs. */
WakhanSection *wakhan_section_new_tree (WakhanDocument *document);
const char    *wakhan_section_get_title (WakhanSection *self);
const char    *wakhan_section_get_name (WakhanSection *self);
guint          wakhan_section_get_level (WakhanSection *self);
guint          wakhan_section_get_start (WakhanSection *self);
guint          wakhan_section_get_end (WakhanSection *self); /* with its sub-sections; exclusive */
WakhanSection *wakhan_section_get_parent (WakhanSection *self);
gboolean       wakhan_section_is_part (WakhanSection *self);

/* The deepest section that holds @offset; (transfer none). */
WakhanSection *wakhan_section_find (WakhanSection *self,
                                    guint          offset);

G_END_DECLS
