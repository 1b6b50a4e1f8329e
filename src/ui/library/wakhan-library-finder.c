/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-finder.h"

#include "wakhan-library-hit-row.h"
#include "wakhan-library-words.h"
#include "wakhan-text-box.h"

#include <glib/gi18n-lib.h>

#define DELAY 120 /* ms after a letter */

struct _WakhanLibraryFinder
{
  GtkWidget parent_instance;

  GtkWidget         *box;
  GtkWidget         *line;
  GtkListBox        *hits;
  WakhanLibraryList *list;  /* nullable */
  char              *words; /* nullable */
  GCancellable      *cancellable;
  guint              timeout;
  gboolean           is_activation_wanted;
};

enum
{
  CHOSEN,
  ANNOUNCE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanLibraryFinder, wakhan_library_finder, GTK_TYPE_WIDGET)

static void
row_activated_cb (WakhanLibraryFinder *self,
                  GtkListBoxRow       *row)
{
  g_signal_emit (self, signals[CHOSEN], 0,
                 wakhan_library_hit_row_get_hit (WAKHAN_LIBRARY_HIT_ROW (row)));
}

static const char *
get_group (GtkListBoxRow *row)
{
  const WakhanLibraryHitFacts *hit =
    wakhan_library_hit_peek (wakhan_library_hit_row_get_hit (WAKHAN_LIBRARY_HIT_ROW (row)));

  return hit->kind == WAKHAN_LIBRARY_HIT_TITLE ? _ ("Titles") : _ ("Notes");
}

static void
give_up (WakhanLibraryFinder *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
wakhan_library_finder_dispose (GObject *object)
{
  WakhanLibraryFinder *self = WAKHAN_LIBRARY_FINDER (object);

  give_up (self);
  g_clear_object (&self->list);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (wakhan_library_finder_parent_class)->dispose (object);
}

static void
wakhan_library_finder_finalize (GObject *object)
{
  g_free (WAKHAN_LIBRARY_FINDER (object)->words);

  G_OBJECT_CLASS (wakhan_library_finder_parent_class)->finalize (object);
}

static void
wakhan_library_finder_class_init (WakhanLibraryFinderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_library_finder_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_library_finder_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", WAKHAN_TYPE_LIBRARY_FINDER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, WAKHAN_TYPE_LIBRARY_HIT);
  signals[ANNOUNCE] = g_signal_new ("announce", WAKHAN_TYPE_LIBRARY_FINDER, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_library_finder_init (WakhanLibraryFinder *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self), "texts-finder");
  self->line = wakhan_library_words_create_label ("", "caption");
  gtk_label_set_wrap (GTK_LABEL (self->line), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (self->line), PANGO_ELLIPSIZE_NONE);
  self->hits = GTK_LIST_BOX (wakhan_text_box_new (_ ("Search results"), get_group));
  gtk_list_box_set_selection_mode (self->hits, GTK_SELECTION_SINGLE);
  gtk_widget_set_can_focus (GTK_WIDGET (self->hits), FALSE);
  g_signal_connect_object (self->hits, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), self->line);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->hits));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
wakhan_library_finder_new (void)
{
  return g_object_new (WAKHAN_TYPE_LIBRARY_FINDER, NULL);
}

static char *
dup_nothing (WakhanLibraryFinder *self)
{
  const guint      n_texts = wakhan_library_list_get_n_items (self->list);
  const guint      n_notes = wakhan_library_list_count_notes (self->list);
  g_autofree char *texts =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u text", "%u texts", n_texts), n_texts);
  g_autofree char *notes =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", n_notes), n_notes);

  /* Translators: the texts themselves were not looked through: “No title and no note contains
   * “lapis” (23 texts, 61 notes).” */
  return g_strdup_printf (_ ("No title and no note contains “%s” (%s, %s)."), self->words, texts,
                          notes);
}

static char *
dup_counts (const WakhanLibraryHits *found)
{
  g_autofree char *titles = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u title", "%u titles", found->n_titles), found->n_titles);
  g_autofree char *notes = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", found->n_notes), found->n_notes);
  g_autofree char *texts = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u text", "%u texts", found->n_texts), found->n_texts);

  if (found->n_notes == 0)
    return g_strdup_printf ("%s.", titles);
  /* Translators: what was found: “2 titles, 4 notes in 3 texts.” */
  return g_strdup_printf (_ ("%s, %s in %s."), titles, notes, texts);
}

static void
fill (WakhanLibraryFinder     *self,
      const WakhanLibraryHits *found)
{
  g_autofree char *counts = found->hits->len > 0 ? dup_counts (found) : dup_nothing (self);
  g_autofree char *words =
    found->hits->len == 0 ? g_strdup (counts)
    : found->is_cut       ? g_strdup_printf ("%s %s", counts, _ ("The first of them are shown."))
                          : g_strdup_printf ("%s %s", counts,
                                             _ ("Accents and capitals do not count."));

  wakhan_text_box_clear (self->hits);
  for (guint i = 0; i < found->hits->len; i++)
    gtk_list_box_append (self->hits,
                         wakhan_library_hit_row_new (g_ptr_array_index (found->hits, i)));
  wakhan_text_box_finish (self->hits);
  gtk_label_set_label (GTK_LABEL (self->line), words);
  gtk_list_box_select_row (self->hits, gtk_list_box_get_row_at_index (self->hits, 0));
  g_signal_emit (self, signals[ANNOUNCE], 0, counts);
}

static void
found_cb (GObject      *source G_GNUC_UNUSED,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (WakhanLibraryFinder) self = user_data;
  g_autoptr (GError)              error = NULL;
  g_autoptr (WakhanLibraryHits)   found = wakhan_library_query_run_finish (result, &error);

  if (!found || !self->box)
    return; /* other words are looked for by now */
  g_clear_object (&self->cancellable);
  fill (self, found);
  if (self->is_activation_wanted)
    wakhan_library_finder_activate (self);
}

static gboolean
timeout_cb (gpointer user_data)
{
  WakhanLibraryFinder  *self = user_data;
  g_autoptr (GPtrArray) items = wakhan_library_list_dup_items (self->list);

  self->timeout = 0;
  self->cancellable = g_cancellable_new ();
  wakhan_library_query_run_async (items, self->words, self->cancellable, found_cb,
                                  g_object_ref (self));
  return G_SOURCE_REMOVE;
}

void
wakhan_library_finder_search (WakhanLibraryFinder *self,
                              WakhanLibraryList   *list,
                              const char          *words)
{
  g_return_if_fail (WAKHAN_IS_LIBRARY_FINDER (self));
  g_return_if_fail (WAKHAN_IS_LIBRARY_LIST (list));

  give_up (self);
  self->is_activation_wanted = FALSE;
  g_set_object (&self->list, list);
  g_free (self->words);
  self->words = g_strdup (words);
  self->timeout = g_timeout_add (DELAY, timeout_cb, self);
}

void
wakhan_library_finder_clear (WakhanLibraryFinder *self)
{
  g_return_if_fail (WAKHAN_IS_LIBRARY_FINDER (self));

  give_up (self);
  self->is_activation_wanted = FALSE;
  wakhan_text_box_clear (self->hits);
  gtk_label_set_label (GTK_LABEL (self->line), "");
}

/* The keyboard is elsewhere, and so the view does not follow by itself. */
static void
show_row (GtkWidget *row)
{
  GtkWidget      *scroller = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment  *adjustment;
  graphene_rect_t bounds;

  if (!scroller || !gtk_widget_compute_bounds (row, scroller, &bounds))
    return;
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  if (bounds.origin.y < 0)
    gtk_adjustment_set_value (adjustment,
                              gtk_adjustment_get_value (adjustment) + bounds.origin.y);
  else if (bounds.origin.y + bounds.size.height > gtk_widget_get_height (scroller))
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + bounds.origin.y +
                                            bounds.size.height - gtk_widget_get_height (scroller));
}

void
wakhan_library_finder_move (WakhanLibraryFinder *self,
                            int                  step)
{
  GtkListBoxRow *chosen;
  GtkListBoxRow *row;

  g_return_if_fail (WAKHAN_IS_LIBRARY_FINDER (self));

  chosen = gtk_list_box_get_selected_row (self->hits);
  row = gtk_list_box_get_row_at_index (self->hits,
                                       chosen ? gtk_list_box_row_get_index (chosen) + step : 0);
  if (!row || (chosen && gtk_list_box_row_get_index (chosen) + step < 0))
    return;
  gtk_list_box_select_row (self->hits, row);
  show_row (GTK_WIDGET (row));
  g_signal_emit (self, signals[ANNOUNCE], 0,
                 wakhan_library_hit_row_get_name (WAKHAN_LIBRARY_HIT_ROW (row)));
}

void
wakhan_library_finder_activate (WakhanLibraryFinder *self)
{
  GtkListBoxRow *chosen;

  g_return_if_fail (WAKHAN_IS_LIBRARY_FINDER (self));

  self->is_activation_wanted = self->timeout > 0 || self->cancellable;
  chosen = gtk_list_box_get_selected_row (self->hits);
  if (!self->is_activation_wanted && chosen)
    row_activated_cb (self, chosen);
}
