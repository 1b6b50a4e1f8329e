/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Whether two EDTF dates say the same time, however they are spelled; "?", "~" and "%" are no
 * matter. "2018-XX" is 2018, "1999/1999" is 1999, and a decade or century is the interval of its
 * years. What differs in precision differs: June 1999 is not from the first of June to the 30th.
 * So do an open end and one that nobody knows. */
gboolean date_value_is_same (const char *a,
                             const char *b);

/* Whether "?" and "~" stand in both or in neither; "%" is both of them. */
gboolean date_value_has_same_doubt (const char *a,
                                    const char *b);
gboolean date_value_has_doubt (const char *edtf);

/* Whether it says a day; of an interval, at either end. */
gboolean date_value_has_day (const char *edtf);
