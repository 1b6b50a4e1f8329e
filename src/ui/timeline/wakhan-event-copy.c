/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-copy.h"

#include <glib/gi18n-lib.h>

static GArray *
list_selected (GtkSelectionModel *events)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (events);
  GArray               *rows = g_array_new (FALSE, FALSE, sizeof (guint));
  GtkBitsetIter         iter;
  guint                 row;

  for (gboolean any = gtk_bitset_iter_init_first (&iter, selected, &row); any;
       any = gtk_bitset_iter_next (&iter, &row))
    g_array_append_val (rows, row);
  return rows;
}

static void
copy (GtkWidget     *widget,
      WakhanSession *session,
      const char    *text,
      guint          n_events)
{
  g_autofree char *words = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u event copied", "%u events copied", n_events), n_events);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  wakhan_session_announce_deed (session, words);
}

gboolean
wakhan_event_copy_names (GtkWidget         *widget,
                         WakhanSession     *session,
                         GtkSelectionModel *events)
{
  g_autoptr (GArray)  rows = events ? list_selected (events) : NULL;
  g_autoptr (GString) text = NULL;

  if (!rows || rows->len == 0)
    return FALSE;
  text = g_string_new (NULL);
  for (guint i = 0; i < rows->len; i++)
    {
      g_autoptr (WakhanEvent) event =
        g_list_model_get_item (G_LIST_MODEL (events), g_array_index (rows, guint, i));
      g_autofree char *name = wakhan_event_dup_name (event);

      if (i > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, name);
    }
  copy (widget, session, text->str, rows->len);
  return TRUE;
}

void
wakhan_event_copy_lines (GtkWidget               *widget,
                         WakhanSession           *session,
                         WakhanEventTable        *table,
                         GtkSelectionModel       *selection,
                         const WakhanEventColumn *columns,
                         guint                    n_columns)
{
  g_autoptr (GArray) rows = selection ? list_selected (selection) : NULL;
  g_autofree char   *lines = wakhan_event_table_dup_lines (table, columns, n_columns, rows);

  copy (widget, session, lines,
        rows ? rows->len : g_list_model_get_n_items (G_LIST_MODEL (table)));
}
