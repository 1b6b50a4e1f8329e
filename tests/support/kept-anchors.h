/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

/* Anchors as they are after they were written to a notes file and read from it. */

/* A document of these words, a paragraph a line. */
WakhanDocument *kept_anchors_create_document (const char *text);
/* @quotations: array of Quotation. One WakhanAnchor each. */
GPtrArray *kept_anchors_new (WakhanDocument *document,
                             GArray         *quotations);
