/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-page.h"

G_BEGIN_DECLS

/* How a text opens that begins with its title: the title lighter and larger than a heading, and
 * drawn below it author, a rule, and how much there is to read. */
typedef struct _WakhanTitlePage WakhanTitlePage;

/* NULL: it does not begin with a title. @study: borrowed. */
WakhanTitlePage *wakhan_title_page_new (WakhanStudy   *study,
                                        GtkTextBuffer *buffer);
void             wakhan_title_page_free (WakhanTitlePage *self);
/* Whether the title is the study's, too: where that is another one, it has to stand elsewhere. */
gboolean wakhan_title_page_has_study_title (WakhanTitlePage *self);
/* Before the text is laid out in a view of @width; @unit: how much larger than usual
 * the text is. */
void wakhan_title_page_set_size (WakhanTitlePage *self,
                                 int              width,
                                 double           unit);
/* Where the title itself ends, in the buffer's coordinates. */
int wakhan_title_page_get_bottom (WakhanTitlePage *self,
                                  GtkTextView     *view);
/* All that is drawn, as one hears it. */
char *wakhan_title_page_dup_words (WakhanTitlePage *self);
void  wakhan_title_page_snapshot (WakhanTitlePage *self,
                                  WakhanPage      *page,
                                  GtkSnapshot     *snapshot);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTitlePage, wakhan_title_page_free)

G_END_DECLS
