/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/* Each returns the study's notes as text, in text order; (transfer full). */
char *wakhan_export_markdown (WakhanStudy *study);
char *wakhan_export_json (WakhanStudy *study);
char *wakhan_export_csv (WakhanStudy *study);

G_END_DECLS
