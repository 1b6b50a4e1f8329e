/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-outline-menu.h"

#include "wakhan-context-menu.h"
#include "wakhan-outline-row.h"

#include <glib/gi18n-lib.h>

#define SESSION "menu-session"

/* NULL: the point is beside the rows, or none of them has the keyboard. */
static WakhanOutlineRow *
find_row (GtkWidget              *list,
          const graphene_point_t *point)
{
  GtkWidget *found = point ? gtk_widget_pick (list, point->x, point->y, GTK_PICK_DEFAULT)
                           : gtk_widget_get_focus_child (list);

  while (point && found && found != list && gtk_widget_get_parent (found) != list)
    found = gtk_widget_get_parent (found);
  found = found && found != list ? gtk_widget_get_first_child (found) : NULL;
  return found && WAKHAN_IS_OUTLINE_ROW (found) ? WAKHAN_OUTLINE_ROW (found) : NULL;
}

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        guint       start)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "u", start);
  g_menu_append_item (menu, item);
}

static GMenuModel *
prepare (GtkWidget              *list,
         const graphene_point_t *point,
         GdkRectangle           *at)
{
  WakhanOutlineRow *row = find_row (list, point);
  WakhanSection    *section = row ? wakhan_outline_row_get_section (row) : NULL;
  graphene_rect_t   bounds;
  GMenu            *menu;

  if (!section || !gtk_widget_compute_bounds (GTK_WIDGET (row), list, &bounds))
    return NULL;
  *at = point ? (GdkRectangle){ point->x, point->y, 1, 1 }
              : (GdkRectangle){ bounds.origin.x, bounds.origin.y, bounds.size.width,
                                bounds.size.height };
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (row)));
  menu = g_menu_new ();
  append (menu, _ ("_Go to Section"), "outline.go-to", wakhan_section_get_start (section));
  append (menu, _ ("_Note on This Section"), "outline.note", wakhan_section_get_start (section));
  return G_MENU_MODEL (menu);
}

/* NULL where the study was left meanwhile. */
static WakhanSection *
find_section (GtkWidget      *list,
              GVariant       *start,
              WakhanSession **session)
{
  WakhanStudy *study;

  *session = g_object_get_data (G_OBJECT (list), SESSION);
  study = *session ? wakhan_session_get_study (*session) : NULL;
  return study
           ? wakhan_section_find (wakhan_study_get_outline (study), g_variant_get_uint32 (start))
           : NULL;
}

static void
go_to_cb (GSimpleAction *action G_GNUC_UNUSED,
          GVariant      *start,
          gpointer       list)
{
  WakhanSession *session;
  WakhanSection *section = find_section (list, start, &session);

  if (section)
    wakhan_session_go_to_section (session, section);
}

static void
note_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *start,
         gpointer       list)
{
  WakhanSession *session;
  WakhanSection *section = find_section (list, start, &session);

  if (section)
    wakhan_session_new_note_on_section (session, section);
}

void
wakhan_outline_menu_attach (GtkListView *list,
                            GtkWidget   *pane)
{
  const GActionEntry entries[] = {
    { .name = "go-to", .parameter_type = "u", .activate = go_to_cb },
    { .name = "note", .parameter_type = "u", .activate = note_cb },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_return_if_fail (GTK_IS_LIST_VIEW (list));
  g_return_if_fail (GTK_IS_WIDGET (pane));

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), list);
  gtk_widget_insert_action_group (pane, "outline", G_ACTION_GROUP (actions));
  wakhan_context_menu_attach (GTK_WIDGET (list), prepare);
}

void
wakhan_outline_menu_set_session (GtkListView   *list,
                                 WakhanSession *session)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (list));

  g_object_set_data_full (G_OBJECT (list), SESSION, session ? g_object_ref (session) : NULL,
                          g_object_unref);
}
