/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-join-popover.h"

#include "wakhan-event-offers.h"
#include "wakhan-search-list.h"
#include "wakhan-session-review.h"

#include <glib/gi18n-lib.h>

#define MOST_ROWS 40
#define MOST_OFFERS 200     /* near in time, of which those near in the text are shown */
#define SEARCHED "searched" /* the words that the rows of a list were found by */
#define WIDTH 300
#define HEIGHT 220

typedef struct
{
  GtkWidget     *popover;
  WakhanSession *session;
  GtkWidget     *search;
  GtkWidget     *list;
  GtkWidget     *nothing;

  WakhanEventOffers *offers;
} Joining;

static void
joining_free (gpointer data)
{
  Joining *self = data;

  wakhan_event_offers_free (self->offers);
  g_object_unref (self->session);
  g_free (self);
}

/* (nullable): what is to be joined. */
static WakhanEvent *
get_part (Joining *self)
{
  WakhanDateReview *review = wakhan_session_get_review (self->session);

  return review ? wakhan_date_review_get_found (review, wakhan_date_review_get_position (review))
                : NULL;
}

static guint
get_distance (WakhanEvent *event,
              WakhanEvent *part)
{
  const guint at = wakhan_event_get_start (event);
  const guint from = wakhan_event_get_start (part);

  if (!wakhan_event_is_in_text (event))
    return G_MAXUINT;
  /* Those behind it come after all before. */
  return at < from ? from - at : at - from + G_MAXINT / 2;
}

static int
compare_distances (gconstpointer a,
                   gconstpointer b,
                   gpointer      part)
{
  const guint first = get_distance (*(WakhanEvent *const *) a, part);
  const guint second = get_distance (*(WakhanEvent *const *) b, part);

  return (first > second) - (first < second);
}

static void
append_row (Joining     *self,
            WakhanEvent *event)
{
  g_autofree char *date = wakhan_date_to_words (wakhan_event_get_date (event));
  g_autofree char *name = wakhan_event_dup_name (event);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget       *title = gtk_label_new (wakhan_event_get_title (event));
  GtkWidget       *caption = gtk_label_new (date);
  GtkWidget       *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_widget_add_css_class (caption, "caption");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), caption);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (row), "event", g_object_ref (event), g_object_unref);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

/* The nearest in the text first. */
static void
show_offers (gpointer   owner,
             GPtrArray *offers,
             gboolean   is_over)
{
  Joining              *self = owner;
  WakhanEvent          *part = get_part (self);
  g_autoptr (GPtrArray) events = g_ptr_array_new ();
  GtkWidget            *child;

  while ((child = gtk_widget_get_first_child (self->list)))
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
  if (!part)
    return;
  g_ptr_array_extend (events, offers, NULL, NULL);
  g_ptr_array_sort_with_data (events, compare_distances, part);
  for (guint i = 0; i < events->len && i < MOST_ROWS; i++)
    append_row (self, g_ptr_array_index (events, i));
  gtk_widget_set_visible (self->nothing, is_over && events->len == 0);
  gtk_list_box_select_row (GTK_LIST_BOX (self->list),
                           gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0));
}

static void
fill (Joining *self)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (wakhan_session_get_study (self->session));
  WakhanEvent    *part = get_part (self);
  WakhanEvent    *here = NULL; /* another object, once it was kept or changed */
  const char     *words = gtk_editable_get_text (GTK_EDITABLE (self->search));

  g_object_set_data_full (G_OBJECT (self->list), SEARCHED, g_strdup (words), g_free);
  if (part)
    here = wakhan_timeline_find_id (timeline, wakhan_event_get_id (part));
  wakhan_event_offers_begin (self->offers, timeline, words,
                             here ? wakhan_timeline_find (timeline, here) : G_MAXUINT);
}

static void
choose (Joining       *self,
        GtkListBoxRow *row)
{
  g_autoptr (WakhanEvent) event = g_object_ref (g_object_get_data (G_OBJECT (row), "event"));

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  wakhan_session_join_date (self->session, event);
}

static void
row_activated_cb (Joining       *self,
                  GtkListBoxRow *row)
{
  choose (self, row);
}

/* Return may come before an entry tells of the last letters. */
static void
search_activated_cb (Joining *self)
{
  GtkListBoxRow *row;

  if (g_strcmp0 (g_object_get_data (G_OBJECT (self->list), SEARCHED),
                 gtk_editable_get_text (GTK_EDITABLE (self->search))) != 0)
    fill (self);
  wakhan_event_offers_hurry (self->offers);
  row = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));
  if (row)
    choose (self, row);
}

/* When nothing of it is needed any more. */
static gboolean
remove_cb (gpointer popover)
{
  if (gtk_widget_get_parent (popover))
    gtk_widget_unparent (popover);
  return G_SOURCE_REMOVE;
}

static void
closed_cb (GtkWidget *popover)
{
  GtkWidget *button = gtk_widget_get_parent (popover);

  if (button && gtk_widget_is_sensitive (button))
    gtk_widget_grab_focus (button);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, remove_cb, g_object_ref (popover), g_object_unref);
}

static GtkWidget *
create_list (Joining *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->list = gtk_list_box_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Events to join it with"), -1);
  self->nothing = gtk_label_new (_ ("No event has these words."));
  gtk_widget_add_css_class (self->nothing, "caption");
  gtk_box_append (GTK_BOX (box), self->list);
  gtk_box_append (GTK_BOX (box), self->nothing);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_size_request (scrolled, WIDTH, HEIGHT);
  return scrolled;
}

static GtkWidget *
create_content (Joining *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->search = gtk_search_entry_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Search events"), -1);
  g_object_set (self->search, "placeholder-text", _ ("Search events"), NULL);
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), create_list (self));
  return box;
}

void
wakhan_join_popover_show (GtkWidget     *button,
                          WakhanSession *session)
{
  Joining *self;

  g_return_if_fail (GTK_IS_WIDGET (button));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  self = g_new0 (Joining, 1);
  self->session = g_object_ref (session);
  self->offers = wakhan_event_offers_new (MOST_OFFERS, show_offers, self);
  self->popover = gtk_popover_new ();
  g_object_set_data_full (G_OBJECT (self->popover), "joining", self, joining_free);
  gtk_popover_set_child (GTK_POPOVER (self->popover), create_content (self));
  gtk_widget_set_parent (self->popover, button);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Join with Another Event"), -1);
  fill (self);
  wakhan_search_list_lead (self->search, GTK_LIST_BOX (self->list));
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (fill), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (search_activated_cb), self);
  g_signal_connect_swapped (self->search, "stop-search", G_CALLBACK (gtk_popover_popdown),
                            self->popover);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  g_signal_connect (self->popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (self->popover));
  gtk_widget_grab_focus (self->search);
}
