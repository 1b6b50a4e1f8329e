/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"
#include "wakhan-study.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_review_sentence_show:
 * @palette: has the roles "words" and "line"
 * @place: gets the paragraph
 * @event: in the text of @study
 *
 * Shows the sentence in which the words of @event stand, with these marked.
 */
void wakhan_review_sentence_show (GtkLabel      *self,
                                  WakhanPalette *palette,
                                  GtkLabel      *place,
                                  WakhanStudy   *study,
                                  WakhanEvent   *event);

G_END_DECLS
