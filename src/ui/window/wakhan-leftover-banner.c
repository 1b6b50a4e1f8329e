/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-leftover-banner.h"

#include "wakhan-banner.h"
#include "wakhan-notes-leftovers.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

struct _WakhanLeftoverBanner
{
  GtkWidget parent_instance;

  WakhanSession *session;
  GSignalGroup  *session_signals;
  GPtrArray     *leftovers;   /* WakhanLeftover that wait for an answer; NULL: none are known */
  GCancellable  *cancellable; /* of looking for them */
  WakhanBanner  *banner;      /* NULL until there is something to offer */
  gboolean       is_bringing_back;
  gboolean       narrow;
};

G_DEFINE_FINAL_TYPE (WakhanLeftoverBanner, wakhan_leftover_banner, GTK_TYPE_WIDGET)

static void update (WakhanLeftoverBanner *self);

static void
brought_back_cb (GObject      *source G_GNUC_UNUSED,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (WakhanLeftoverBanner) self = user_data;
  g_autoptr (GError)               error = NULL;
  const gboolean                   is_back =
    wakhan_notes_leftovers_bring_back_finish (result, &error);

  if (!self->session)
    return; /* the window is gone */
  wakhan_session_announce_deed (self->session, is_back ? _ ("Notes brought back") : error->message);
  self->is_bringing_back = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->banner), TRUE);
  if (is_back)
    g_ptr_array_remove_index (self->leftovers, 0);
  update (self);
}

static void
bring_back_cb (WakhanLeftoverBanner *self)
{
  const WakhanLeftover *offered = g_ptr_array_index (self->leftovers, 0);

  self->is_bringing_back = TRUE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->banner), FALSE);
  wakhan_notes_leftovers_bring_back_async (offered->study_id, NULL, brought_back_cb,
                                           g_object_ref (self));
}

static void
hide_cb (WakhanLeftoverBanner *self)
{
  g_ptr_array_remove_index (self->leftovers, 0);
  update (self);
}

static void
ensure_banner (WakhanLeftoverBanner *self)
{
  if (self->banner)
    return;
  self->banner = WAKHAN_BANNER (wakhan_banner_new ("dialog-warning-symbolic", NULL));
  g_signal_connect_swapped (wakhan_banner_add_button (self->banner, _ ("Bring Back")), "clicked",
                            G_CALLBACK (bring_back_cb), self);
  g_signal_connect_swapped (wakhan_banner_add_button (self->banner, _ ("Hide")), "clicked",
                            G_CALLBACK (hide_cb), self);
  wakhan_banner_set_narrow (self->banner, self->narrow);
  gtk_widget_set_parent (GTK_WIDGET (self->banner), GTK_WIDGET (self));
}

/* Said aloud too, since nothing that has the keyboard changes. */
static void
offer (WakhanLeftoverBanner *self,
       const WakhanLeftover *leftover)
{
  /* Translators: “%s” is the title of a text. */
  g_autofree char *title =
    g_strdup_printf (_ ("Notes on “%s” could not be saved the last time."), leftover->title);
  g_autofree char *text =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "A copy of %u note was kept.",
                                  "A copy of %u notes was kept.", leftover->n_notes),
                     leftover->n_notes);
  g_autofree char *words =
    wakhan_word_list_join_sentences ((const char *const[]){ title, text }, 2);

  ensure_banner (self);
  wakhan_banner_set_words (self->banner, title, text);
  wakhan_banner_set_revealed (self->banner, TRUE);
  wakhan_session_announce_deed (self->session, words);
}

/* What is left of the study shown is its own banner's. */
static void
leave_out_shown (WakhanLeftoverBanner *self)
{
  WakhanStudy *study = wakhan_session_get_study (self->session);

  for (guint i = self->leftovers->len; study && i > 0; i--)
    if (g_str_equal (((WakhanLeftover *) g_ptr_array_index (self->leftovers, i - 1))->study_id,
                     wakhan_study_get_id (study)))
      g_ptr_array_remove_index (self->leftovers, i - 1);
}

static void
update (WakhanLeftoverBanner *self)
{
  if (!self->leftovers || self->is_bringing_back)
    return;
  leave_out_shown (self);
  if (self->leftovers->len > 0)
    offer (self, g_ptr_array_index (self->leftovers, 0));
  else if (self->banner)
    wakhan_banner_hide (self->banner);
}

static void
listed_cb (GObject      *source G_GNUC_UNUSED,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GPtrArray) leftovers = wakhan_notes_leftovers_list_finish (result, NULL);
  WakhanLeftoverBanner *self = user_data;

  if (!leftovers)
    return; /* cancelled, and the banner may be gone */
  self->leftovers = g_steal_pointer (&leftovers);
  update (self);
}

/* Once a process: what comes to lie there later is its own. */
static void
look (WakhanLeftoverBanner *self)
{
  static gboolean has_looked;

  if (has_looked)
    return;
  has_looked = TRUE;
  self->cancellable = g_cancellable_new ();
  wakhan_notes_leftovers_list_async (self->cancellable, listed_cb, self);
}

static void
wakhan_leftover_banner_dispose (GObject *object)
{
  WakhanLeftoverBanner *self = WAKHAN_LEFTOVER_BANNER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->leftovers, g_ptr_array_unref);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  if (self->banner)
    gtk_widget_unparent (GTK_WIDGET (self->banner));
  self->banner = NULL;

  G_OBJECT_CLASS (wakhan_leftover_banner_parent_class)->dispose (object);
}

static void
wakhan_leftover_banner_class_init (WakhanLeftoverBannerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_leftover_banner_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_leftover_banner_init (WakhanLeftoverBanner *self)
{
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study", G_CALLBACK (update),
                                  self);
}

void
wakhan_leftover_banner_set_session (WakhanLeftoverBanner *self,
                                    WakhanSession        *session)
{
  g_return_if_fail (WAKHAN_IS_LEFTOVER_BANNER (self));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  look (self);
}

void
wakhan_leftover_banner_set_narrow (WakhanLeftoverBanner *self,
                                   gboolean              narrow)
{
  g_return_if_fail (WAKHAN_IS_LEFTOVER_BANNER (self));

  self->narrow = narrow;
  if (self->banner)
    wakhan_banner_set_narrow (self->banner, narrow);
}
