/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* The date finder's speed and whether its cost is linear; what one view of a long timeline costs
 * beside that of a short one; and the built-in study, from its file to its timeline. Returns
 * whether all bars hold. */
gboolean date_times_measure (void);
