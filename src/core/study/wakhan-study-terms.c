/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study.h"

const WakhanTermPlace *
wakhan_study_find_term (WakhanStudy *self,
                        WakhanTerm  *term)
{
  GArray *places = wakhan_study_get_term_places (self);

  for (guint i = 0; places && i < places->len; i++)
    if (g_array_index (places, WakhanTermPlace, i).term == term)
      return &g_array_index (places, WakhanTermPlace, i);
  return NULL;
}
