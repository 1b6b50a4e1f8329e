/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_found_id_write:
 * @edtf: the date that was found
 * @count: 1 for the first time that the text has it, 2 for the second, …
 *
 * Returns: (transfer full): the id of its event: "date-1999", "date-1999-no-2"
 */
char *wakhan_found_id_write (const char *edtf,
                             guint       count);

/**
 * wakhan_found_id_read:
 * @count: (out): as for wakhan_found_id_write()
 *
 * Returns: (transfer full) (nullable): the date of which @id is made; %NULL: it is of another kind
 */
char *wakhan_found_id_read (const char *id,
                            guint      *count);

/**
 * wakhan_found_id_has_year:
 * @year: as EDTF has it
 *
 * Returns: whether a limit of @edtf lies in @year
 */
gboolean wakhan_found_id_has_year (const char *edtf,
                                   const char *year);

G_END_DECLS
