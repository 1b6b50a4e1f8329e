/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-html-tree.h"

G_BEGIN_DECLS

/**
 * WakhanHtmlNotes:
 *
 * The footnotes of a page. HTML has no such thing: a note is what a short sign leads to that is
 * raised, or called a reference, and what leads back from there is its arrow.
 */
typedef struct _WakhanHtmlNotes WakhanHtmlNotes;

/**
 * wakhan_html_notes_new:
 * @root: of a whole page, which is to live as long as this
 *
 * O(page).
 *
 * Returns: (transfer full): its notes, numbered in the order in which the page refers to them
 */
WakhanHtmlNotes *wakhan_html_notes_new (GumboNode *root);

void wakhan_html_notes_free (WakhanHtmlNotes *self);

guint wakhan_html_notes_get_n (const WakhanHtmlNotes *self);

/**
 * wakhan_html_notes_get:
 * @number: from 1 on
 *
 * Returns: (transfer none): the element that it stands in
 */
GumboNode *wakhan_html_notes_get (const WakhanHtmlNotes *self,
                                  guint                  number);

/**
 * wakhan_html_notes_find_reference:
 *
 * Returns: the number of the note that this link refers to; 0: it is no such link
 */
guint wakhan_html_notes_find_reference (const WakhanHtmlNotes *self,
                                        GumboNode             *link);

/**
 * wakhan_html_notes_find:
 *
 * Returns: the number of the note that this element is; 0: it is none
 */
guint wakhan_html_notes_find (const WakhanHtmlNotes *self,
                              GumboNode             *node);

/**
 * wakhan_html_notes_leads_back:
 *
 * Returns: whether this link goes from a note to where it is referred to
 */
gboolean wakhan_html_notes_leads_back (const WakhanHtmlNotes *self,
                                       GumboNode             *link);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanHtmlNotes, wakhan_html_notes_free)

G_END_DECLS
