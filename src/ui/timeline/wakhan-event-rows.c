/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-rows.h"

#include "wakhan-event-menu.h"
#include "wakhan-event-sign.h"
#include "wakhan-event-weight.h"
#include "wakhan-lost-event.h"

#include <glib/gi18n-lib.h>

#define TIMELINE "wakhan-timeline"
#define STUDY "wakhan-study"
#define DAY_LENGTH 17 /* characters: most dates, so that titles stand below each other */

/* A list in a popover makes room for the text. */
static void
attach_clicked_cb (GtkWidget *button)
{
  GtkWidget              *popover = gtk_widget_get_ancestor (button, GTK_TYPE_POPOVER);
  GtkWidget              *from = popover ? gtk_widget_get_parent (popover) : button;
  g_autoptr (WakhanEvent) event =
    g_object_ref (wakhan_event_menu_get_event (gtk_widget_get_parent (button)));

  if (popover)
    gtk_popover_popdown (GTK_POPOVER (popover));
  gtk_widget_activate_action (from, "events.attach", "s", wakhan_event_get_id (event));
}

static GtkWidget *
create_attach (void)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Attach…"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect (button, "clicked", G_CALLBACK (attach_clicked_cb), NULL);
  return button;
}

static void
setup_cb (GtkListItemFactory *rows G_GNUC_UNUSED,
          GtkListItem        *item,
          gpointer            orientation)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *sign = wakhan_event_sign_new ();
  GtkWidget *words =
    gtk_box_new (GPOINTER_TO_INT (orientation),
                 GPOINTER_TO_INT (orientation) == GTK_ORIENTATION_VERTICAL ? 0 : 8);
  GtkWidget *date = gtk_label_new (NULL);
  GtkWidget *title = gtk_label_new (NULL);

  gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_add_css_class (date, "caption");
  gtk_label_set_xalign (GTK_LABEL (date), 0);
  if (GPOINTER_TO_INT (orientation) == GTK_ORIENTATION_HORIZONTAL)
    gtk_label_set_width_chars (GTK_LABEL (date), DAY_LENGTH);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (words), date);
  gtk_box_append (GTK_BOX (words), title);
  gtk_box_append (GTK_BOX (row), sign);
  gtk_box_append (GTK_BOX (row), words);
  gtk_box_append (GTK_BOX (row), create_attach ());
  wakhan_event_menu_attach (row);
  gtk_list_item_set_child (item, row);
}

static void
show_lost (GtkWidget  *row,
           GtkWidget  *date,
           const char *dated,
           const char *name,
           gboolean    is_lost)
{
  g_autofree char *shown = NULL;
  g_autofree char *said = NULL;

  if (is_lost)
    {
      /* Translators: the date of an event whose words are gone from the text. */
      shown = g_strdup_printf (C_ ("event", "%s · words lost"), dated);
      /* Translators: an event as it is read aloud. */
      said = g_strdup_printf (C_ ("event", "%s, its words are lost"), name);
      gtk_widget_add_css_class (date, "state-bad");
    }
  else
    gtk_widget_remove_css_class (date, "state-bad");
  gtk_widget_set_visible (gtk_widget_get_last_child (row), is_lost);
  gtk_label_set_label (GTK_LABEL (date), shown ? shown : dated);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (row)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, said ? said : name, -1);
}

static void
bind_cb (GtkListItemFactory *rows,
         GtkListItem        *item)
{
  WakhanEvent     *event = gtk_list_item_get_item (item);
  GtkWidget       *row = gtk_list_item_get_child (item);
  GtkWidget       *sign = gtk_widget_get_first_child (row);
  GtkWidget       *date = gtk_widget_get_first_child (gtk_widget_get_next_sibling (sign));
  GtkWidget       *title = gtk_widget_get_next_sibling (date);
  WakhanTimeline  *timeline = g_object_get_data (G_OBJECT (rows), TIMELINE);
  WakhanStudy     *study = g_object_get_data (G_OBJECT (rows), STUDY);
  g_autofree char *words = wakhan_date_to_words (wakhan_event_get_date (event));
  g_autofree char *dated =
    g_strconcat (words, wakhan_timeline_get_event_sign (timeline, event), NULL);
  g_autofree char *name = wakhan_timeline_dup_event_name (timeline, event);

  wakhan_event_menu_set_event (row, event);
  wakhan_event_sign_set_event (WAKHAN_EVENT_SIGN (sign), event);
  show_lost (row, date, dated, name, study && wakhan_lost_event_is (study, event));
  gtk_label_set_label (GTK_LABEL (title), wakhan_event_get_title (event));
  if (wakhan_event_is_strong (event))
    gtk_widget_add_css_class (title, "name");
  else
    gtk_widget_remove_css_class (title, "name");
}

GtkListItemFactory *
wakhan_event_rows_new (GtkOrientation  orientation,
                       WakhanTimeline *timeline,
                       WakhanStudy    *study)
{
  GtkListItemFactory *rows = gtk_signal_list_item_factory_new ();

  g_object_set_data_full (G_OBJECT (rows), TIMELINE, g_object_ref (timeline), g_object_unref);
  if (study)
    g_object_set_data_full (G_OBJECT (rows), STUDY, g_object_ref (study), g_object_unref);
  g_signal_connect (rows, "setup", G_CALLBACK (setup_cb), GINT_TO_POINTER (orientation));
  g_signal_connect (rows, "bind", G_CALLBACK (bind_cb), NULL);
  return rows;
}
