/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Quotations in large texts that were edited, and in one that was not; returns whether all bars
 * hold. */
gboolean anchor_times_measure (void);
