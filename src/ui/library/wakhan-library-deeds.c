/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-deeds.h"

#include "wakhan-compat.h"

static void
show_in_folder (GtkWidget *widget,
                GFile     *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char  *uri = folder ? g_file_get_uri (folder) : NULL;

  if (uri)
    wakhan_show_uri (GTK_WINDOW (gtk_widget_get_root (widget)), uri);
}

void
wakhan_library_deeds_act (GtkWidget         *widget,
                          const char        *action,
                          WakhanLibraryItem *item)
{
  static const struct
  {
    const char *action;
    const char *runs;
    const char *runs_when_gone;
  } deeds[] = {
    { "library.open", "win.open-file", "win.show-notes" },
    { "library.open-in-new-window", "app.open-in-new-window", "win.show-notes" },
    { "library.show-notes", "win.show-notes", "win.show-notes" },
    { "library.export-notes", "win.export-notes-of", "win.show-notes" },
  };
  const WakhanLibraryText *text;
  g_autofree char         *uri = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (WAKHAN_IS_LIBRARY_ITEM (item));

  text = wakhan_library_item_peek (item);
  uri = g_file_get_uri (text->file);
  if (g_str_equal (action, "library.show-in-folder"))
    show_in_folder (widget, text->file);
  for (gsize i = 0; i < G_N_ELEMENTS (deeds); i++)
    if (g_str_equal (deeds[i].action, action))
      gtk_widget_activate_action (
        widget, text->is_gone ? deeds[i].runs_when_gone : deeds[i].runs, "s", uri);
}

void
wakhan_library_deeds_open_hit (GtkWidget        *widget,
                               WakhanLibraryHit *hit)
{
  const WakhanLibraryHitFacts *facts;
  const WakhanLibraryText     *text;
  g_autofree char             *uri = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (WAKHAN_IS_LIBRARY_HIT (hit));

  facts = wakhan_library_hit_peek (hit);
  text = wakhan_library_item_peek (facts->item);
  uri = g_file_get_uri (text->file);
  if (facts->note_id && !text->is_gone)
    gtk_widget_activate_action (widget, "win.open-note", "(ss)", uri, facts->note_id);
  else
    wakhan_library_deeds_act (widget, "library.open", facts->item);
}
