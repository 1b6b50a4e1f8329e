/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-menu.h"

#include "wakhan-context-menu.h"
#include "wakhan-session-measure.h"
#include "wakhan-session-review.h"

#include <glib/gi18n-lib.h>

#define EVENT "menu-event"
#define SESSION "menu-session"

static void
append (GMenu       *menu,
        const char  *label,
        const char  *action,
        WakhanEvent *event)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", wakhan_event_get_id (event));
  g_menu_append_item (menu, item);
}

static GMenuModel *
create (WakhanEvent *event)
{
  const gboolean is_other = *wakhan_event_get_other_text (event) != '\0';
  GMenu         *menu = g_menu_new ();

  append (menu, _ ("_Go to Event"), "events.go-to", event);
  if (is_other)
    append (menu, _ ("_Open That Text"), "events.open-compared", event);
  else
    append (menu, _ ("_Note on Event"), "events.note", event);
  append (menu, _ ("_Copy Event"), "events.copy", event);
  append (menu, _ ("_Measure Time from Here"), "events.measure", event);
  if (is_other)
    return G_MENU_MODEL (menu); /* it is none of this study's */
  if (wakhan_event_is_found (event))
    {
      append (menu, _ ("_Keep Found Date"), "events.keep-found", event);
      append (menu, _ ("_Refuse Found Date"), "events.refuse-found", event);
    }
  append (menu, _ ("_Edit Event…"), "events.edit", event);
  append (menu, _ ("_Dispute…"), "events.dispute", event);
  append (menu, _ ("De_lete Event"), "events.delete", event);
  return G_MENU_MODEL (menu);
}

static GMenuModel *
prepare (GtkWidget              *widget,
         const graphene_point_t *point,
         GdkRectangle           *at)
{
  WakhanEvent *event = g_object_get_data (G_OBJECT (widget), EVENT);

  if (!event)
    return NULL;
  *at = point
          ? (GdkRectangle){ point->x, point->y, 1, 1 }
          : (GdkRectangle){ 0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget) };
  return create (event);
}

static GMenuModel *
prepare_in_list (GtkWidget              *list,
                 const graphene_point_t *point,
                 GdkRectangle           *at)
{
  GtkRoot        *root = gtk_widget_get_root (list);
  GtkWidget      *row = point ? gtk_widget_pick (list, point->x, point->y, GTK_PICK_DEFAULT)
                              : gtk_root_get_focus (root);
  graphene_rect_t bounds;

  while (row && row != list && !wakhan_event_menu_get_event (row))
    row = gtk_widget_get_parent (row);
  if (!row || row == list || !gtk_widget_compute_bounds (row, list, &bounds))
    return NULL;
  *at = point ? (GdkRectangle){ point->x, point->y, 1, 1 }
              : (GdkRectangle){ bounds.origin.x, bounds.origin.y, bounds.size.width,
                                bounds.size.height };
  return create (wakhan_event_menu_get_event (row));
}

/* NULL where the study was left meanwhile. */
static WakhanEvent *
find_event (GtkWidget      *widget,
            GVariant       *id,
            WakhanSession **session)
{
  WakhanTimeline *timeline;

  *session = g_object_get_data (G_OBJECT (widget), SESSION);
  timeline = *session ? wakhan_session_get_timeline (*session) : NULL;
  return timeline ? wakhan_timeline_find_id (timeline, g_variant_get_string (id, NULL)) : NULL;
}

static void
go_to (GtkWidget  *widget,
       const char *name G_GNUC_UNUSED,
       GVariant   *id)
{
  WakhanSession *session;
  WakhanEvent   *event = find_event (widget, id, &session);

  if (!event)
    return;
  if (event == wakhan_session_get_selected_event (session) && wakhan_event_is_in_text (event))
    wakhan_session_go_to_event (session, event);
  wakhan_session_set_selected_event (session, event);
  wakhan_session_follow_event (session, event);
}

static void
note (GtkWidget  *widget,
      const char *name G_GNUC_UNUSED,
      GVariant   *id)
{
  WakhanSession *session;
  WakhanEvent   *event = find_event (widget, id, &session);

  if (!event)
    return;
  wakhan_session_set_selected_event (session, event);
  wakhan_session_new_note_on_event (session);
}

static void
decide (GtkWidget  *widget,
        const char *name,
        GVariant   *id)
{
  WakhanSession *session;
  WakhanEvent   *event = find_event (widget, id, &session);

  if (!event)
    return;
  wakhan_session_set_selected_event (session, event);
  if (g_str_has_suffix (name, "keep-found"))
    wakhan_session_keep_found_event (session);
  else
    wakhan_session_refuse_found_event (session);
}

/* It is the selected one that the window's commands are about. */
static void
run_command (GtkWidget  *widget,
             const char *name,
             GVariant   *id)
{
  WakhanSession   *session;
  WakhanEvent     *event = find_event (widget, id, &session);
  const char      *deed = strchr (name, '.') + 1;
  g_autofree char *command =
    g_strdup_printf (g_str_has_suffix (deed, "compared") ? "win.%s" : "win.%s-event", deed);

  if (!event)
    return;
  wakhan_session_set_selected_event (session, event);
  gtk_widget_activate_action (widget, command, NULL);
}

static void
copy (GtkWidget  *widget,
      const char *name G_GNUC_UNUSED,
      GVariant   *id)
{
  WakhanSession   *session;
  WakhanEvent     *event = find_event (widget, id, &session);
  g_autofree char *words = NULL;
  g_autofree char *sourced = NULL;

  if (!event)
    return;
  words = wakhan_event_dup_name (event);
  /* Translators: an event, and where it is known from. */
  if (*wakhan_event_get_source (event))
    sourced = g_strdup_printf (C_ ("event", "%s (%s)"), words, wakhan_event_get_source (event));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), sourced ? sourced : words);
  wakhan_session_announce_deed (session, _ ("Copied"));
}

static void
measure (GtkWidget  *widget,
         const char *name G_GNUC_UNUSED,
         GVariant   *id)
{
  WakhanSession *session;
  WakhanEvent   *event = find_event (widget, id, &session);

  if (event)
    wakhan_session_toggle_measure (session, event);
}

void
wakhan_event_menu_attach (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  wakhan_context_menu_attach (widget, prepare);
}

void
wakhan_event_menu_attach_to_list (GtkWidget *list)
{
  g_return_if_fail (GTK_IS_WIDGET (list));

  wakhan_context_menu_attach (list, prepare_in_list);
}

void
wakhan_event_menu_set_event (GtkWidget   *widget,
                             WakhanEvent *event)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (WAKHAN_IS_EVENT (event));

  g_object_set_data_full (G_OBJECT (widget), EVENT, g_object_ref (event), g_object_unref);
}

WakhanEvent *
wakhan_event_menu_get_event (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return g_object_get_data (G_OBJECT (widget), EVENT);
}

void
wakhan_event_menu_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "events.go-to", "s", go_to);
  gtk_widget_class_install_action (widget_class, "events.note", "s", note);
  gtk_widget_class_install_action (widget_class, "events.copy", "s", copy);
  gtk_widget_class_install_action (widget_class, "events.measure", "s", measure);
  gtk_widget_class_install_action (widget_class, "events.keep-found", "s", decide);
  gtk_widget_class_install_action (widget_class, "events.refuse-found", "s", decide);
  gtk_widget_class_install_action (widget_class, "events.edit", "s", run_command);
  gtk_widget_class_install_action (widget_class, "events.attach", "s", run_command);
  gtk_widget_class_install_action (widget_class, "events.open-compared", "s", run_command);
  gtk_widget_class_install_action (widget_class, "events.dispute", "s", run_command);
  gtk_widget_class_install_action (widget_class, "events.delete", "s", run_command);
}

void
wakhan_event_menu_set_session (GtkWidget     *widget,
                               WakhanSession *session)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data_full (G_OBJECT (widget), SESSION, session ? g_object_ref (session) : NULL,
                          g_object_unref);
}
