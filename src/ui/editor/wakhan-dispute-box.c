/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-dispute-box.h"

#include "wakhan-event-offers.h"
#include "wakhan-fold.h"
#include "wakhan-search-list.h"
#include "wakhan-tooltip.h"
#include "wakhan-wrap-layout.h"

#include <glib/gi18n-lib.h>

#define MOST_OFFERS 40

struct _WakhanDisputeBox
{
  GtkBox parent_instance;

  WakhanEventDraft *draft; /* the editor's, which holds this */
  GtkWidget        *pills;
  GtkMenuButton    *add;
  GtkSearchEntry   *search;
  GtkListBox       *list;

  WakhanEventOffers *offers;
};

G_DEFINE_FINAL_TYPE (WakhanDisputeBox, wakhan_dispute_box, GTK_TYPE_BOX)

static WakhanTimeline *
get_timeline (WakhanDisputeBox *self)
{
  WakhanSession *session = wakhan_event_draft_get_session (self->draft);

  return wakhan_study_get_timeline (wakhan_session_get_study (session));
}

static const char *const *
get_ids (WakhanDisputeBox *self)
{
  return wakhan_own_event_get_list (wakhan_event_draft_get_event (self->draft),
                                    WAKHAN_OWN_EVENT_DISPUTED_BY);
}

static void
change (WakhanDisputeBox *self,
        const char       *added,
        const char       *removed)
{
  const char *const       *ids = get_ids (self);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv)           changed = NULL;

  for (guint i = 0; ids[i]; i++)
    if (g_strcmp0 (ids[i], removed) != 0)
      g_strv_builder_add (builder, ids[i]);
  if (added && !g_strv_contains (ids, added))
    g_strv_builder_add (builder, added);
  changed = g_strv_builder_end (builder);
  wakhan_event_draft_set_list (self->draft, WAKHAN_OWN_EVENT_DISPUTED_BY,
                               (const char *const *) changed);
}

static void
remove_cb (WakhanDisputeBox *self,
           GtkWidget        *button)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (button), "id"));

  gtk_widget_grab_focus (GTK_WIDGET (self->add));
  change (self, NULL, id);
}

/* “15–17 June 2018 · Eid truces” */
static char *
dup_name (WakhanEvent *event)
{
  g_autofree char *date = wakhan_date_to_words (wakhan_event_get_date (event));

  /* Translators: an event: 1 its date, 2 its title. */
  return g_strdup_printf (C_ ("event", "%1$s · %2$s"), date, wakhan_event_get_short_title (event));
}

static void
append_pill (WakhanDisputeBox *self,
             const char       *id)
{
  WakhanEvent     *event = wakhan_timeline_find_id (get_timeline (self), id);
  g_autofree char *words = event ? dup_name (event) : g_strdup (id);
  g_autofree char *remove = g_strdup_printf (_ ("No Dispute with “%s”"), words);
  GtkWidget       *pill = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget       *label = gtk_label_new (words);
  GtkWidget       *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, remove,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "id", g_strdup (id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (pill), label);
  gtk_box_append (GTK_BOX (pill), button);
  gtk_widget_add_css_class (pill, "tag-pill");
  gtk_box_append (GTK_BOX (self->pills), pill);
}

static void
append_offer (WakhanDisputeBox *self,
              WakhanEvent      *event,
              const char       *name)
{
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  g_object_set_data_full (G_OBJECT (row), "id", g_strdup (wakhan_event_get_id (event)), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_list_box_append (self->list, row);
}

/* What was found by words of a long title that are none of the short one is left out. */
static void
show_offers (gpointer   owner,
             GPtrArray *events,
             gboolean   is_over G_GNUC_UNUSED)
{
  WakhanDisputeBox *self = owner;
  const char       *typed = gtk_editable_get_text (GTK_EDITABLE (self->search));
  WakhanOwnEvent   *entry = wakhan_event_draft_get_event (self->draft);
  GtkWidget        *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))))
    gtk_list_box_remove (self->list, child);
  for (guint i = 0; entry && i < events->len; i++)
    {
      WakhanEvent     *event = g_ptr_array_index (events, i);
      const char      *id = wakhan_event_get_id (event);
      g_autofree char *name = dup_name (event);

      if (!g_str_equal (id, wakhan_own_event_get_event_id (entry)) &&
          !g_strv_contains (get_ids (self), id) &&
          wakhan_fold_has_words (name, typed))
        append_offer (self, event, name);
    }
}

static void
list_events (WakhanDisputeBox *self)
{
  WakhanTimeline *timeline = get_timeline (self);
  const char     *own;
  WakhanEvent    *event;

  if (!wakhan_event_draft_get_event (self->draft))
    return;
  own = wakhan_own_event_get_event_id (wakhan_event_draft_get_event (self->draft));
  event = wakhan_timeline_find_id (timeline, own);
  wakhan_event_offers_begin (self->offers, timeline,
                             gtk_editable_get_text (GTK_EDITABLE (self->search)),
                             event ? wakhan_timeline_find (timeline, event) : G_MAXUINT);
}

static void
row_activated_cb (WakhanDisputeBox *self,
                  GtkListBoxRow    *row)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (row), "id"));

  gtk_menu_button_popdown (self->add);
  change (self, id, NULL);
}

/* Return takes the first; it may come before an entry tells of the last letters. */
static void
search_activated_cb (WakhanDisputeBox *self)
{
  GtkListBoxRow *first;

  list_events (self);
  wakhan_event_offers_hurry (self->offers);
  first = gtk_list_box_get_row_at_index (self->list, 0);
  if (first)
    row_activated_cb (self, first);
}

static void
shown_cb (WakhanDisputeBox *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  list_events (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
wakhan_dispute_box_dispose (GObject *object)
{
  WakhanDisputeBox *self = WAKHAN_DISPUTE_BOX (object);

  g_clear_pointer (&self->offers, wakhan_event_offers_free);

  G_OBJECT_CLASS (wakhan_dispute_box_parent_class)->dispose (object);
}

static void
wakhan_dispute_box_class_init (WakhanDisputeBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_dispute_box_dispose;
}

static GtkWidget *
create_search (WakhanDisputeBox *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->search = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Search Events"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Events"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 260);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->list));
  gtk_widget_set_size_request (box, 300, -1);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "dispute-list");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->search));
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  wakhan_search_list_lead (GTK_WIDGET (self->search), self->list);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (list_events), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (popover, "show", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  return popover;
}

static void
wakhan_dispute_box_init (WakhanDisputeBox *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->offers = wakhan_event_offers_new (MOST_OFFERS, show_offers, self);
  self->pills = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  self->add = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_widget_set_hexpand (self->pills, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->add), GTK_ALIGN_END); /* behind them for Tab, too */
  gtk_menu_button_set_child (self->add, gtk_label_new (C_ ("dispute", "Add…")));
  gtk_menu_button_set_always_show_arrow (self->add, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("dispute", "Add…"), -1);
  gtk_menu_button_set_popover (self->add, create_search (self));
  gtk_widget_add_css_class (GTK_WIDGET (self->add), "flat");
  wakhan_tooltip_set (GTK_WIDGET (self->add), _ ("Another event that says otherwise"));
  gtk_box_append (GTK_BOX (self), self->pills);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->add));
}

void
wakhan_dispute_box_set_draft (WakhanDisputeBox *self,
                              WakhanEventDraft *draft)
{
  g_return_if_fail (WAKHAN_IS_DISPUTE_BOX (self));

  self->draft = draft;
}

void
wakhan_dispute_box_update (WakhanDisputeBox *self)
{
  const char *const *ids;
  GtkWidget         *pill;

  g_return_if_fail (WAKHAN_IS_DISPUTE_BOX (self));

  while ((pill = gtk_widget_get_first_child (self->pills)))
    gtk_box_remove (GTK_BOX (self->pills), pill);
  if (!wakhan_event_draft_get_event (self->draft))
    return;
  ids = get_ids (self);
  for (guint i = 0; ids[i]; i++)
    append_pill (self, ids[i]);
}

void
wakhan_dispute_box_search (WakhanDisputeBox *self)
{
  g_return_if_fail (WAKHAN_IS_DISPUTE_BOX (self));

  gtk_menu_button_popup (self->add);
}
