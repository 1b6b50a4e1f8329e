/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * wakhan_json_member_add_string:
 * @builder: in an object
 * @name: of the member that is added
 */
void wakhan_json_member_add_string (JsonBuilder *builder,
                                    const char  *name,
                                    const char  *value);

/**
 * wakhan_json_member_add_int:
 * @builder: in an object
 * @name: of the member that is added
 */
void wakhan_json_member_add_int (JsonBuilder *builder,
                                 const char  *name,
                                 gint64       value);

G_END_DECLS
