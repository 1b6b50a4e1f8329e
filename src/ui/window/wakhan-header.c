/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-header.h"

#include "wakhan-description.h"
#include "wakhan-event-columns.h"
#include "wakhan-event-list.h"
#include "wakhan-main-menu.h"
#include "wakhan-tooltip.h"
#include "wakhan-view-popover.h"
#include "wakhan-window-title.h"

#include <glib/gi18n-lib.h>

struct _WakhanHeader
{
  GtkWidget parent_instance;

  WakhanMainMenu    *menu;
  GtkHeaderBar      *bar;
  WakhanWindowTitle *title;
  GtkWidget         *start_box;
  GtkWidget         *end_box;
  GtkWidget         *outline_button;
  GtkWidget         *notes_button;
  GtkWidget         *forward_button;
  GtkWidget         *find_button;
  GtkMenuButton     *view_button;
  GtkMenuButton     *menu_button;
  GtkWidget         *page_back;
  GtkMenuButton     *page_menu;
  GtkWidget         *page_timeline; /* weak */
  gboolean           is_page;       /* the list of events has the window to itself */
  gboolean           has_study;
  gboolean           is_narrow;
  guint              returning;
};

G_DEFINE_FINAL_TYPE (WakhanHeader, wakhan_header, GTK_TYPE_WIDGET)

/* A menu button's name goes to the button inside, which is what takes the keyboard. */
static void
name_menu_button (GtkMenuButton *button,
                  const char    *name,
                  const char    *tooltip,
                  const char    *key)
{
  GtkWidget *inner = gtk_widget_get_first_child (GTK_WIDGET (button));

  wakhan_tooltip_set_beside_name (GTK_WIDGET (button), tooltip, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (inner), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  wakhan_description_set (inner, key);
}

static gboolean
return_keyboard_cb (gpointer user_data)
{
  WakhanHeader *self = user_data;
  GtkRoot      *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget    *focus = root ? gtk_root_get_focus (root) : NULL;

  self->returning = 0;
  if (root && (!focus || !gtk_widget_get_mapped (focus)))
    gtk_widget_grab_focus (GTK_WIDGET (self->menu_button));
  return G_SOURCE_REMOVE;
}

/* GTK gives the keyboard back to what had it, but not from a menu in the menu: then nothing has it,
 * and no key does anything. */
static void
menu_closed_cb (WakhanHeader *self)
{
  if (self->returning == 0)
    self->returning = g_idle_add (return_keyboard_cb, self);
}

static gboolean
has_view_button (WakhanHeader *self)
{
  return self->has_study && !self->is_narrow && !self->is_page;
}

/* Both are made when they are first wanted: they are no part of the first picture, nor of what a
 * screen reader walks. */
static void
create_menu_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  WakhanHeader *self = user_data;

  wakhan_main_menu_update_recent (self->menu); /* another window may have read something */
  if (gtk_menu_button_get_menu_model (button))
    return;
  gtk_menu_button_set_menu_model (
    button, wakhan_main_menu_get_model (self->menu, !has_view_button (self)));
  g_signal_connect_object (gtk_menu_button_get_popover (button), "closed",
                           G_CALLBACK (menu_closed_cb), self, G_CONNECT_SWAPPED);
}

static void
create_view_popover_cb (GtkMenuButton *button,
                        gpointer       preferences)
{
  if (!gtk_menu_button_get_popover (button))
    gtk_menu_button_set_popover (button, wakhan_view_popover_new (preferences));
}

/* The desktop's own layout without the buttons that a narrow header bar has no room for. */
static void
update_controls (WakhanHeader *self,
                 gboolean      is_narrow)
{
  g_autofree char *usual = NULL;
  g_auto (GStrv)   sides = NULL;
  g_autofree char *layout = NULL;

  if (!is_narrow)
    {
      gtk_header_bar_set_decoration_layout (self->bar, NULL);
      return;
    }
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-decoration-layout", &usual, NULL);
  sides = g_strsplit (usual ? usual : ":close", ":", 2);
  layout = g_strdup_printf ("%s:%s", sides[0] && strstr (sides[0], "close") ? "close" : "",
                            sides[0] && sides[1] && strstr (sides[1], "close") ? "close" : "");
  gtk_header_bar_set_decoration_layout (self->bar, layout);
}

static void
update_find (WakhanHeader *self)
{
  gtk_widget_set_visible (self->find_button, self->has_study && !self->is_narrow);
}

/* What it has the menu has without it. */
static void
update_view (WakhanHeader *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->view_button), has_view_button (self));
}

static void
update_page (WakhanHeader *self)
{
  gtk_widget_set_visible (self->start_box, self->has_study && !self->is_page);
  gtk_widget_set_visible (self->end_box, self->has_study && !self->is_page);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), !self->is_page);
  gtk_widget_set_visible (self->page_back, self->is_page);
  gtk_widget_set_visible (GTK_WIDGET (self->page_menu), self->is_page);
}

static void
page_changed_cb (WakhanHeader *self)
{
  g_autoptr (WakhanEventList) list = NULL;
  const gboolean              was_page = self->is_page;
  gboolean                    is_listing;
  guint                       n_gone;

  g_object_get (self->page_timeline, "list", &list, "listing", &is_listing, "n-columns-gone",
                &n_gone, NULL);
  self->is_page =
    list && is_listing && n_gone == WAKHAN_EVENT_COLUMNS_PAGE && self->has_study;
  if (self->is_page)
    {
      g_autofree char *words = NULL;

      g_object_get (list, "words", &words, NULL);
      wakhan_window_title_set_name (self->title, _ ("Events"));
      wakhan_window_title_set_detail (self->title, words);
    }
  if (self->is_page == was_page)
    return;
  update_page (self);
  if (self->is_page)
    {
      gtk_menu_button_set_menu_model (self->page_menu, wakhan_event_list_get_menu (list));
      gtk_widget_insert_action_group (GTK_WIDGET (self), "event-list",
                                      wakhan_event_list_get_actions (list));
      g_signal_connect_object (list, "notify::words", G_CALLBACK (page_changed_cb), self,
                               G_CONNECT_SWAPPED);
      return;
    }
  g_signal_handlers_disconnect_by_func (list, page_changed_cb, self);
  wakhan_window_title_set_name (self->title, NULL);
  wakhan_window_title_set_detail (self->title, NULL);
}

static void
wakhan_header_dispose (GObject *object)
{
  WakhanHeader *self = WAKHAN_HEADER (object);

  g_clear_handle_id (&self->returning, g_source_remove);
  g_clear_weak_pointer (&self->page_timeline);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_HEADER);
  g_clear_object (&self->menu);

  G_OBJECT_CLASS (wakhan_header_parent_class)->dispose (object);
}

static void
wakhan_header_class_init (WakhanHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_header_dispose;

  g_type_ensure (WAKHAN_TYPE_WINDOW_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-header.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, bar);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, title);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, start_box);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, end_box);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, outline_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, notes_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, forward_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, find_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, view_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, menu_button);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, page_back);
  gtk_widget_class_bind_template_child (widget_class, WakhanHeader, page_menu);
}

static void
wakhan_header_init (WakhanHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->has_study = TRUE;
  name_menu_button (self->view_button, _ ("View"), _ ("View"), NULL);
  name_menu_button (self->page_menu, _ ("List of Events"), _ ("List of Events"), NULL);
  name_menu_button (self->menu_button, _ ("Main Menu"), _ ("Main Menu (F10)"), "F10");
}

void
wakhan_header_connect (WakhanHeader       *self,
                       WakhanSession      *session,
                       WakhanPreferences  *preferences,
                       WakhanReadingState *reading_state)
{
  g_return_if_fail (WAKHAN_IS_HEADER (self) && !self->menu);
  g_return_if_fail (WAKHAN_IS_SESSION (session));
  g_return_if_fail (WAKHAN_IS_PREFERENCES (preferences));
  g_return_if_fail (WAKHAN_IS_READING_STATE (reading_state));

  self->menu = wakhan_main_menu_new (session, reading_state);
  wakhan_window_title_set_session (self->title, session);
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->view_button, create_view_popover_cb, preferences,
                                         NULL);
}

void
wakhan_header_set_panes (WakhanHeader *self,
                         GtkWidget    *outline,
                         GtkWidget    *notes,
                         GtkWidget    *timeline)
{
  g_return_if_fail (WAKHAN_IS_HEADER (self));

  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->outline_button),
                                  GTK_ACCESSIBLE_RELATION_CONTROLS, outline, NULL, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->notes_button),
                                  GTK_ACCESSIBLE_RELATION_CONTROLS, notes, NULL, -1);
  g_set_weak_pointer (&self->page_timeline, timeline);
  g_signal_connect_object (timeline, "notify::listing", G_CALLBACK (page_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (timeline, "notify::n-columns-gone", G_CALLBACK (page_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

void
wakhan_header_set_name (WakhanHeader *self,
                        const char   *name)
{
  g_return_if_fail (WAKHAN_IS_HEADER (self));

  wakhan_window_title_set_name (self->title, name);
}

void
wakhan_header_set_has_study (WakhanHeader *self,
                             gboolean      has_study)
{
  g_return_if_fail (WAKHAN_IS_HEADER (self));

  self->has_study = has_study;
  update_find (self);
  update_view (self);
  if (self->page_timeline)
    page_changed_cb (self);
  update_page (self);
  gtk_menu_button_set_menu_model (self->menu_button, NULL); /* another when it is wanted */
}

void
wakhan_header_set_detail (WakhanHeader *self,
                          const char   *detail)
{
  g_return_if_fail (WAKHAN_IS_HEADER (self));

  wakhan_window_title_set_detail (self->title, detail);
}

void
wakhan_header_set_narrow (WakhanHeader *self,
                          gboolean      is_narrow)
{
  g_return_if_fail (WAKHAN_IS_HEADER (self));

  gtk_widget_set_visible (self->forward_button, !is_narrow);
  self->is_narrow = is_narrow;
  update_find (self);
  update_view (self);
  update_controls (self, is_narrow);
  wakhan_window_title_set_narrow (self->title, is_narrow);
  gtk_menu_button_set_menu_model (self->menu_button, NULL); /* another when it is wanted */
}
