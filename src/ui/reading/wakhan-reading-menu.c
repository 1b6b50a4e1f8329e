/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-menu.h"

#include "wakhan-citation.h"
#include "wakhan-context-menu.h"

#include <glib/gi18n-lib.h>

static gboolean
get_selection (GtkTextView *view,
               GtkTextIter *start,
               GtkTextIter *end)
{
  return gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (view), start, end);
}

static void
copy_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       view)
{
  gtk_widget_activate_action (view, "clipboard.copy", NULL);
}

static void
cite_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       view)
{
  WakhanSession   *session = wakhan_text_view_get_session (view);
  g_autofree char *citation = NULL;
  GtkTextIter      start;
  GtkTextIter      end;

  if (!session || !wakhan_session_get_study (session) || !get_selection (view, &start, &end))
    return;
  citation =
    wakhan_citation_new (wakhan_session_get_study (session), gtk_text_iter_get_offset (&start),
                         gtk_text_iter_get_offset (&end));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (view), citation);
  wakhan_session_announce_deed (session, _ ("Copied with its citation"));
}

static void
select_all_cb (GSimpleAction *action G_GNUC_UNUSED,
               GVariant      *parameter G_GNUC_UNUSED,
               gpointer       view)
{
  gtk_widget_activate_action (view, "selection.select-all", NULL);
}

/* By the keyboard, what the caret is at. */
static guint
point_at (GtkTextView            *view,
          const graphene_point_t *point,
          GdkRectangle           *at)
{
  GtkTextIter iter;

  if (point)
    {
      int x;
      int y;

      gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, point->x, point->y, &x,
                                             &y);
      gtk_text_view_get_iter_at_location (view, &iter, x, y);
      *at = (GdkRectangle){ point->x, point->y, 1, 1 };
      return gtk_text_iter_get_offset (&iter);
    }
  gtk_text_buffer_get_iter_at_mark (gtk_text_view_get_buffer (view), &iter,
                                    gtk_text_buffer_get_insert (gtk_text_view_get_buffer (view)));
  gtk_text_view_get_iter_location (view, &iter, at);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, at->x, at->y, &at->x,
                                         &at->y);
  return gtk_text_iter_get_offset (&iter);
}

/* A click beside the selected words leaves them; what is noted then is the section. */
static gboolean
keep_selection (GtkTextView *view,
                guint        offset)
{
  GtkTextIter start;
  GtkTextIter end;
  GtkTextIter at;

  if (!get_selection (view, &start, &end))
    return FALSE;
  if (offset >= (guint) gtk_text_iter_get_offset (&start) &&
      offset <= (guint) gtk_text_iter_get_offset (&end))
    return TRUE;
  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (view), &at, offset);
  gtk_text_buffer_place_cursor (gtk_text_view_get_buffer (view), &at);
  return FALSE;
}

static GMenuModel *
prepare (GtkWidget              *widget,
         const graphene_point_t *point,
         GdkRectangle           *at)
{
  WakhanSession    *session = wakhan_text_view_get_session (WAKHAN_TEXT_VIEW (widget));
  GMenu            *menu;
  g_autoptr (GMenu) words = g_menu_new ();
  g_autoptr (GMenu) notes = g_menu_new ();
  WakhanEvent      *event;
  gboolean          has_words;

  if (!session || !wakhan_session_get_study (session))
    return NULL;
  event = wakhan_session_get_selected_event (session);
  has_words = keep_selection (GTK_TEXT_VIEW (widget), point_at (GTK_TEXT_VIEW (widget), point, at));
  if (has_words)
    {
      g_menu_append (words, _ ("_Copy"), "text.copy");
      g_menu_append (words, _ ("Copy with C_itation"), "text.cite");
    }
  g_menu_append (words, _ ("Select _All"), "text.select-all");
  g_menu_append (notes, has_words ? _ ("_Note on These Words") : _ ("_Note on This Section"),
                 "win.new-note");
  if (has_words)
    g_menu_append (notes, _ ("Make E_vent from Selection"), "win.make-event");
  if (event && !*wakhan_event_get_other_text (event))
    g_menu_append (notes, _ ("Note on _Event"), "win.note-on-event");
  menu = g_menu_new ();
  g_menu_append_section (menu, NULL, G_MENU_MODEL (words));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (notes));
  return G_MENU_MODEL (menu);
}

void
wakhan_reading_menu_attach (WakhanTextView *view,
                            GtkWidget      *pane)
{
  const GActionEntry entries[] = {
    { .name = "copy", .activate = copy_cb },
    { .name = "cite", .activate = cite_cb },
    { .name = "select-all", .activate = select_all_cb },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_return_if_fail (WAKHAN_IS_TEXT_VIEW (view));
  g_return_if_fail (GTK_IS_WIDGET (pane));

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), view);
  gtk_widget_insert_action_group (pane, "text", G_ACTION_GROUP (actions));
  wakhan_context_menu_attach (GTK_WIDGET (view), prepare);
}
