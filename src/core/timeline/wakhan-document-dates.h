/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-reading.h"
#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * wakhan_document_dates_blank_marks:
 *
 * Returns: (transfer full) (nullable): the text of @document, byte for byte, but with
 *   %WAKHAN_EVENT_TITLE_BLANK for the numbers of footnotes, which would be part of a date or of a
 *   word before them; %NULL: it has none
 */
char *wakhan_document_dates_blank_marks (WakhanDocument *document);

/**
 * wakhan_document_dates_find:
 * @marked: (nullable): of wakhan_document_dates_blank_marks()
 * @manner: how a person wants the dates read
 *
 * O(n); any thread.
 *
 * Returns: (transfer full) (element-type WakhanFoundDate): the dates of the text, with what is
 *   known of it
 */
GArray *wakhan_document_dates_find (WakhanDocument  *document,
                                    const char      *marked,
                                    WakhanDateManner manner);

G_END_DECLS
