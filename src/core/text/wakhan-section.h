/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * WakhanSection:
 *
 * A part of a text that a heading stands over: a #GListModel of its sub-sections, which it owns.
 * Immutable. The tree's root, level 0 and without a title, covers the whole text; what stands
 * before the first heading belongs to the root alone. A text without headings gets parts of equal
 * length, whose title is the numbers of their paragraphs. Properties, read-only: title, level (0 to
 * 6), start, end (characters; exclusive, with its sub-sections). Whoever holds a section but not
 * its root may lose what stands above it.
 */
#define WAKHAN_TYPE_SECTION (wakhan_section_get_type ())
G_DECLARE_FINAL_TYPE (WakhanSection, wakhan_section, WAKHAN, SECTION, GObject)

/**
 * wakhan_section_new_tree:
 * @document: not needed after this
 *
 * O(blocks).
 *
 * Returns: (transfer full): the root
 */
WakhanSection *wakhan_section_new_tree (WakhanDocument *document);

const char *wakhan_section_get_title (WakhanSection *self);

/**
 * wakhan_section_add_names:
 * @sections: (element-type utf8 WakhanSection): owns its keys and holds its values
 *
 * Adds all sections below @self by their names, of several of one name the first.
 */
void wakhan_section_add_names (WakhanSection *self,
                               GHashTable    *sections);

/**
 * wakhan_section_get_name:
 *
 * Returns: (transfer none) (nullable): what notes call it, in every language: its title, but that
 *   of a part untranslated; %NULL for the root
 */
const char *wakhan_section_get_name (WakhanSection *self);

guint wakhan_section_get_level (WakhanSection *self);
guint wakhan_section_get_start (WakhanSection *self);
guint wakhan_section_get_end (WakhanSection *self); /* with its sub-sections; exclusive */

/**
 * wakhan_section_get_parent:
 *
 * Returns: (transfer none) (nullable): %NULL for the root, and once the parent is gone
 */
WakhanSection *wakhan_section_get_parent (WakhanSection *self);

/**
 * wakhan_section_is_part:
 *
 * Returns: whether it is one of equal length, that no heading stands over
 */
gboolean wakhan_section_is_part (WakhanSection *self);

/**
 * wakhan_section_find:
 * @offset: in characters
 *
 * O(depth · log n).
 *
 * Returns: (transfer none): the deepest section that holds @offset, perhaps @self
 */
WakhanSection *wakhan_section_find (WakhanSection *self,
                                    guint          offset);

G_END_DECLS
