/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * wakhan_export_markdown:
 *
 * Blocks where words of notes are still searched for, as the others do.
 *
 * Returns: (transfer full): the study's notes in text order, as Markdown in the language of the
 *   session
 */
char *wakhan_export_markdown (WakhanStudy *study);

/**
 * wakhan_export_json:
 *
 * Returns: (transfer full): the study's notes in text order, as an AnnotationPage of the W3C Web
 *   Annotation Data Model, 2017
 */
char *wakhan_export_json (WakhanStudy *study);

/**
 * wakhan_export_csv:
 *
 * Returns: (transfer full): the study's notes in text order, a row for each passage, as CSV (RFC
 *   4180)
 */
char *wakhan_export_csv (WakhanStudy *study);

G_END_DECLS
