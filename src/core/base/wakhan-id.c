/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-id.h"

#include <string.h>

#define LONGEST 120 /* with what is put behind it, still the name of a file */

gboolean
wakhan_id_is_sound (const char *id)
{
  const gsize length = strspn (id, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-_.");

  return length > 0 && length <= LONGEST && !id[length];
}

gboolean
wakhan_id_names_file (const char *id)
{
  return *id != '.' && wakhan_id_is_sound (id);
}
