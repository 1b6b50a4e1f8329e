/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-incoming-events.h"

G_BEGIN_DECLS

/**
 * wakhan_import_read_csv:
 * @text: UTF-8
 *
 * Reads records parted by commas, semicolons or tabulators, of which the first names the columns:
 * those of %WAKHAN_EVENT_FORMAT_CSV, of TimelineJS, or words like them. Whatever @text is, this
 * ends, as all of these do; what was not understood is a fault. O(n).
 */
void wakhan_import_read_csv (WakhanIncomingEvents *events,
                             const char           *text);

/**
 * wakhan_import_read_json:
 * @text: UTF-8: of TimelineJS, or a list of objects with a date and a title
 */
void wakhan_import_read_json (WakhanIncomingEvents *events,
                              const char           *text);

/**
 * wakhan_import_read_xml:
 * @text: UTF-8: of The Timeline Project
 *
 * What is declared in a DOCTYPE is not looked at, and so no entity grows.
 */
void wakhan_import_read_xml (WakhanIncomingEvents *events,
                             const char           *text);

/**
 * wakhan_import_read_calendar:
 * @text: UTF-8, unfolded or not: RFC 5545
 *
 * What is repeated comes in once.
 */
void wakhan_import_read_calendar (WakhanIncomingEvents *events,
                                  const char           *text);

/**
 * wakhan_import_read_study:
 * @text: UTF-8: of a study file, whose text is not asked for
 */
void wakhan_import_read_study (WakhanIncomingEvents *events,
                               const char           *text);

/**
 * wakhan_import_read_html:
 * @html: (nullable): words as a browser shows them
 *
 * Returns: (transfer full) (nullable): without tags, and with what entities of XML stand for
 */
char *wakhan_import_read_html (const char *html);

G_END_DECLS
