/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Judges OLD, NEW and what QUOTES.tsv says of them; returns whether all bars hold. */
gboolean anchor_files_judge (const char *old_path,
                             const char *new_path,
                             const char *quotes_path,
                             gboolean    is_verbose);
