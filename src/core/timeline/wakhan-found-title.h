/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * wakhan_found_title_create:
 * @text: of the document, its marks of footnotes blanked
 * @start_offset: of the date, in characters
 * @end_offset: exclusive
 * @told: (out caller-allocates): where the title was taken from
 *
 * Of a heading or line that is the date alone, as in a chronicle, what stands first under it; of a
 * sentence that is, the next one: "3 January 1887. Snow fell all day."; of a line of a list that
 * has no subject, with that of the text: "Halm Rovers: were relegated".
 *
 * Returns: (transfer full): what happened then
 */
char *wakhan_found_title_create (WakhanDocument *document,
                                 const char     *text,
                                 guint           start_offset,
                                 guint           end_offset,
                                 WakhanSlice    *told);

G_END_DECLS
