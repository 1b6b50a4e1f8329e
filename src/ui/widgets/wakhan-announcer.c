/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-announcer.h"

#include "wakhan-compat.h"
#include "wakhan-description.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

#define DELAY 80 /* ms */
#define SETTLE                                                                                    \
  600 /* until a screen reader has read what got the keyboard; its description would be read with \
         it */

struct _WakhanAnnouncer
{
  GtkWidget parent_instance;

  GtkWidget *status;
  gulong     focus_handler; /* of the window; 0: in none */
  GtkWidget *described;     /* weak: whose description is what was said */
  char      *words;         /* to be said when the keyboard is where it goes */
  char      *deeds;         /* the same, wherever that is */
  guint      saying;
  gboolean   waits; /* until the keyboard stands still; what comes now is no longer at once */
  gint64     moved; /* when the keyboard went elsewhere, in µs */
  guint      restoring;
};

G_DEFINE_FINAL_TYPE (WakhanAnnouncer, wakhan_announcer, GTK_TYPE_WIDGET)

static gboolean
restore_cb (gpointer user_data)
{
  WakhanAnnouncer *self = user_data;

  self->restoring = 0;
  if (self->described)
    wakhan_description_restore (self->described);
  g_clear_weak_pointer (&self->described);
  return G_SOURCE_REMOVE;
}

/* What is still waiting was of another place, or is out of date. What was done was done. */
static void
drop_waiting (WakhanAnnouncer *self)
{
  if (!self->waits)
    return;
  g_clear_pointer (&self->words, g_free);
  if (self->deeds)
    return;
  self->waits = FALSE;
  g_clear_handle_id (&self->saying, g_source_remove);
}

/* @words: (nullable) (transfer full) */
static char *
join (char       *words,
      const char *more)
{
  g_autofree char *before = words;

  if (!more || !*more)
    return g_steal_pointer (&before);
  if (before && g_str_has_suffix (before, "."))
    return wakhan_word_list_join_sentences ((const char *const[]){ before, more }, 2);
  /* Translators: what is said aloud, one after the other. */
  return before ? g_strdup_printf (C_ ("spoken one after the other", "%1$s. %2$s"), before, more)
                : g_strdup (more);
}

/* What a text that is being written is on must not be lost by what is said meanwhile. */
static char *
take_words (WakhanAnnouncer *self,
            GtkWidget       *focus)
{
  g_autofree char *place = g_steal_pointer (&self->words);
  char            *words = join (g_steal_pointer (&self->deeds), place);

  if (focus && GTK_IS_TEXT_VIEW (focus) && gtk_text_view_get_editable (GTK_TEXT_VIEW (focus)))
    words = join (words, wakhan_description_get (focus));
  return words;
}

/* A little later, when a screen reader has followed: it would read that too. */
static void
focus_changed_cb (WakhanAnnouncer *self)
{
  self->moved = g_get_monotonic_time ();
  drop_waiting (self);
  if (self->described && self->restoring == 0)
    self->restoring = g_timeout_add (SETTLE, restore_cb, self);
}

/* (nullable): its window, or the dialog that has the keyboard in its place: a screen reader does
 * not heed what changes behind that. */
static GtkRoot *
get_front (WakhanAnnouncer *self)
{
  GtkRoot    *root = gtk_widget_get_root (GTK_WIDGET (self));
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; root && i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

      if (gtk_window_get_modal (window) && gtk_widget_get_mapped (GTK_WIDGET (window)) &&
          gtk_window_get_transient_for (window) == GTK_WINDOW (root))
        return GTK_ROOT (window);
    }
  return root;
}

/* (nullable): an entry stands for the text in it; where a window can announce, a screen reader
 * hears of the text alone. */
static GtkWidget *
get_focus (WakhanAnnouncer *self)
{
  GtkRoot   *root = get_front (self);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && GTK_IS_TEXT (focus) && !WAKHAN_CAN_ANNOUNCE ? gtk_widget_get_parent (focus)
                                                              : focus;
}

/* Before 4.14 a screen reader on GTK hears of nothing but what has the keyboard. */
static gboolean
describe_focus_cb (gpointer user_data)
{
  WakhanAnnouncer *self = user_data;
  GtkWidget       *focus = get_focus (self);
  const gint64     since = (g_get_monotonic_time () - self->moved) / 1000;
  g_autofree char *words = NULL;

  self->saying = 0;
  self->waits = since < SETTLE;
  if (self->waits)
    {
      self->saying = g_timeout_add (SETTLE - since, describe_focus_cb, self);
      return G_SOURCE_REMOVE;
    }
  words = take_words (self, focus);
  g_clear_handle_id (&self->restoring, g_source_remove);
  if (self->described && self->described != focus)
    wakhan_description_restore (self->described);
  g_set_weak_pointer (&self->described, focus);
  if (focus)
    wakhan_description_replace (focus, words);
  return G_SOURCE_REMOVE;
}

/* What is done away with takes the keyboard with it, and what is said at once, one after the other,
 * is heard together. */
static void
describe_focus (WakhanAnnouncer *self,
                const char      *words,
                gboolean         lasts)
{
  char **waiting = lasts ? &self->deeds : &self->words;

  drop_waiting (self);
  *waiting = join (*waiting, words);
  if (self->saying == 0)
    self->saying = g_timeout_add (DELAY, describe_focus_cb, self);
}

static void
wakhan_announcer_root (GtkWidget *widget)
{
  WakhanAnnouncer *self = WAKHAN_ANNOUNCER (widget);

  GTK_WIDGET_CLASS (wakhan_announcer_parent_class)->root (widget);

  self->focus_handler = g_signal_connect_swapped (
    gtk_widget_get_root (widget), "notify::focus-widget", G_CALLBACK (focus_changed_cb), self);
}

static void
wakhan_announcer_unroot (GtkWidget *widget)
{
  g_clear_signal_handler (&WAKHAN_ANNOUNCER (widget)->focus_handler, gtk_widget_get_root (widget));

  GTK_WIDGET_CLASS (wakhan_announcer_parent_class)->unroot (widget);
}

static void
wakhan_announcer_dispose (GObject *object)
{
  WakhanAnnouncer *self = WAKHAN_ANNOUNCER (object);

  g_clear_handle_id (&self->saying, g_source_remove);
  g_clear_handle_id (&self->restoring, g_source_remove);
  g_clear_weak_pointer (&self->described);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->deeds, g_free);
  g_clear_pointer (&self->status, gtk_widget_unparent);

  G_OBJECT_CLASS (wakhan_announcer_parent_class)->dispose (object);
}

static void
wakhan_announcer_class_init (WakhanAnnouncerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_announcer_dispose;
  widget_class->root = wakhan_announcer_root;
  widget_class->unroot = wakhan_announcer_unroot;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_announcer_init (WakhanAnnouncer *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->status = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                               "ellipsize", PANGO_ELLIPSIZE_END, "max-width-chars", 1,
                               "width-chars", 1, "opacity", 0.0, NULL);
  gtk_widget_set_parent (self->status, widget);
  gtk_widget_set_can_target (widget, FALSE);
  gtk_widget_set_halign (widget, GTK_ALIGN_START);
  gtk_widget_set_valign (widget, GTK_ALIGN_START);
}

void
wakhan_announcer_say (WakhanAnnouncer *self,
                      const char      *words,
                      gboolean         lasts)
{
  GtkRoot   *root;
  GtkWidget *focus;

  g_return_if_fail (WAKHAN_IS_ANNOUNCER (self));
  g_return_if_fail (words);

  focus = get_focus (self);
  gtk_label_set_label (GTK_LABEL (self->status), words);
  if (focus && wakhan_description_is_new (focus, words))
    {
      drop_waiting (self);
      return;
    }
  /* By the window: of a widget that no screen reader has come to yet, GTK announces nothing. */
  root = gtk_widget_get_root (GTK_WIDGET (self));
  if (root && !wakhan_announce (GTK_WIDGET (root), words))
    describe_focus (self, words, lasts);
}
