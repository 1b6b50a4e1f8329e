/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * wakhan_citation_new:
 * @start: in characters
 * @end: exclusive
 *
 * The words of a range in quotation marks, and behind them what one cites: author, title, date and
 * paragraph, as far as they are known.
 *
 * Returns: (transfer full): plain text in the language of the session
 */
char *wakhan_citation_new (WakhanStudy *study,
                           guint        start,
                           guint        end);

G_END_DECLS
