/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_speaker_heads_drop:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 *
 * The same words again and again in one section are no headings: who speaks in a play, or what is
 * printed on each page. Those that head letters or much text are: who tells each chapter.
 */
void wakhan_speaker_heads_drop (GArray *paragraphs);

G_END_DECLS
