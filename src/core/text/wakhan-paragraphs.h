/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/* The one numbering of a text's paragraphs, as one would cite them, from 1: whatever is text of its own, be it in a list, quoted or
 * in a table, but no headings and footnotes. */
typedef struct _WakhanParagraphs WakhanParagraphs;

WakhanParagraphs *wakhan_paragraphs_new (WakhanDocument *document);
void              wakhan_paragraphs_free (WakhanParagraphs *self);
guint             wakhan_paragraphs_get_n (const WakhanParagraphs *self);
guint             wakhan_paragraphs_get_start (const WakhanParagraphs *self,
                                               guint                   number);
guint             wakhan_paragraphs_find (const WakhanParagraphs *self,
                                          guint                   offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanParagraphs, wakhan_paragraphs_free)

G_END_DECLS
