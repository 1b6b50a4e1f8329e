/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-term-names.h"

#include "wakhan-term.h"

#define TERM_KIND "term"
#define LONGEST 60 /* letters: longer words name nobody */

static void
add (GPtrArray  *names,
     const char *name)
{
  if (*name && g_utf8_strlen (name, -1) <= LONGEST)
    g_ptr_array_add (names, g_strdup (name));
}

static void
add_term (GPtrArray  *names,
          WakhanTerm *term)
{
  const char *const *aliases = wakhan_term_get_aliases (term);

  add (names, wakhan_term_get_name (term));
  for (guint i = 0; aliases && aliases[i]; i++)
    add (names, aliases[i]);
}

GStrv
wakhan_term_names_list (GListModel     *terms,
                        WakhanNotebook *notebook)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  g_return_val_if_fail (G_IS_LIST_MODEL (terms), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (notebook), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (WakhanTerm) term = g_list_model_get_item (terms, i);

      add_term (names, term);
    }
  for (guint i = 0; i < wakhan_notebook_get_n_notes (notebook); i++)
    {
      WakhanNote *note = wakhan_notebook_get_note (notebook, i);

      if (g_strcmp0 (wakhan_note_get_kind (note), TERM_KIND) == 0 &&
          wakhan_note_get_n_anchors (note) > 0)
        add (names, wakhan_anchor_get_quote (wakhan_note_get_anchor (note, 0)));
    }
  g_ptr_array_add (names, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}
