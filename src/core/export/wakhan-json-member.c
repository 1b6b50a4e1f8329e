/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-json-member.h"

void
wakhan_json_member_add_string (JsonBuilder *builder,
                               const char  *name,
                               const char  *value)
{
  g_return_if_fail (JSON_IS_BUILDER (builder));

  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

void
wakhan_json_member_add_int (JsonBuilder *builder,
                            const char  *name,
                            gint64       value)
{
  g_return_if_fail (JSON_IS_BUILDER (builder));

  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}
