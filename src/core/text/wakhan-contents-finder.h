/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_contents_finder_is_name:
 *
 * Returns: whether a list of contents is called @title: "Contents", "Inhalt", "目录"
 */
gboolean wakhan_contents_finder_is_name (const char *title);

/**
 * wakhan_contents_finder_drop_named:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 *
 * Takes lists of contents and of pictures, and indexes, that are called so out of the headings:
 * they name headings and are none.
 */
void wakhan_contents_finder_drop_named (GArray *paragraphs);

/**
 * wakhan_contents_finder_drop_repeated:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 *
 * Takes a list that is not called so out of the headings: of headings one upon the other those that
 * come again, up to where the first of them does.
 */
void wakhan_contents_finder_drop_repeated (GArray *paragraphs);

G_END_DECLS
