/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-change-banners.h"

#include "wakhan-lost-event.h"
#include "wakhan-tally-banner.h"

#include <glib/gi18n-lib.h>

#define SHOWN_MS 8000 /* where nothing is to be checked */
#define REST_MS 500   /* until the text that was put there stands still */

struct _WakhanChangeBanners
{
  WakhanBannerStack parent_instance;

  WakhanReloader    *reloader;
  GSignalGroup      *notebook_signals;
  GSignalGroup      *index_signals;
  GSignalGroup      *composer_signals;
  WakhanBanner      *change; /* NULL until something has changed */
  GtkWidget         *reload;
  WakhanTallyBanner *tally; /* NULL until there is something to count */
  WakhanNoteTally    shown;
  guint              n_events; /* that lost their words, as shown */
  gboolean           is_counting;
  guint              count_source;
  guint              hide_source;
};

G_DEFINE_FINAL_TYPE (WakhanChangeBanners, wakhan_change_banners, WAKHAN_TYPE_BANNER_STACK)

static WakhanSession *
get_session (WakhanChangeBanners *self)
{
  return wakhan_banner_stack_get_session (WAKHAN_BANNER_STACK (self));
}

static WakhanStudy *
get_study (WakhanChangeBanners *self)
{
  return wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));
}

/* At once: the text may be put there anew in the same moment, and GTK does not measure it in time
 * where each frame has another height. */
static void
later_cb (WakhanChangeBanners *self)
{
  wakhan_banner_hide_at_once (self->change);
}

static void
reload_cb (WakhanChangeBanners *self)
{
  wakhan_reloader_reload (self->reloader);
}

static gboolean
reload_key_cb (GtkWidget *widget G_GNUC_UNUSED,
               GVariant  *arguments G_GNUC_UNUSED,
               gpointer   user_data)
{
  WakhanChangeBanners *self = user_data;

  if (!gtk_widget_get_visible (self->reload))
    return FALSE;
  reload_cb (self);
  return TRUE;
}

static void
add_key (WakhanChangeBanners *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_r, 0),
                                                      gtk_callback_action_new (reload_key_cb, self,
                                                                               NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->change), keys);
}

static void
ensure_change (WakhanChangeBanners *self)
{
  if (self->change)
    return;
  self->change = WAKHAN_BANNER (wakhan_banner_new ("view-refresh-symbolic", NULL));
  g_signal_connect_swapped (wakhan_banner_add_button (self->change, _ ("Later")), "clicked",
                            G_CALLBACK (later_cb), self);
  self->reload = wakhan_banner_add_button (self->change, _ ("Reload"));
  g_signal_connect_swapped (self->reload, "clicked", G_CALLBACK (reload_cb), self);
  add_key (self);
  wakhan_banner_stack_insert (WAKHAN_BANNER_STACK (self), self->change, NULL);
}

/* As the desktop's language tells the time of day, without the seconds. */
static char *
dup_time (WakhanChangeBanners *self)
{
  GDateTime *time = wakhan_reloader_get_time (self->reloader);

  /* Translators: the time of day, as g_date_time_format() has it: 18:05. */
  return g_date_time_format (time, C_ ("time of day", "%H:%M"));
}

static char *
dup_change_markup (WakhanChangeBanners *self)
{
  g_autofree char *time = NULL;

  if (wakhan_reloader_get_state (self->reloader) == WAKHAN_RELOADER_UNREADABLE)
    /* Translators: “%s” is a sentence: why it cannot be read. */
    return g_markup_printf_escaped (_ ("<b>The text on the disk cannot be read.</b> %s What you "
                                       "see is as it was."),
                                    wakhan_reloader_get_problem (self->reloader));
  time = dup_time (self);
  if (wakhan_reloader_get_state (self->reloader) == WAKHAN_RELOADER_GONE)
    /* Translators: “%s” is the time of day. */
    return g_markup_printf_escaped (_ ("<b>This text is gone</b> from the disk, %s. What you see "
                                       "is as it was, and your notes are safe."),
                                    time);
  /* Translators: “%s” is the time of day. */
  return g_markup_printf_escaped (_ ("<b>This text was changed</b> on disk, %s. Reload keeps place "
                                     "and notes."),
                                  time);
}

/* What is read by itself asks nothing. */
static void
update_change (WakhanChangeBanners *self)
{
  const WakhanReloaderState state = wakhan_reloader_get_state (self->reloader);
  g_autofree char          *markup = NULL;
  g_autofree char          *words = NULL;

  if (state == WAKHAN_RELOADER_SAME ||
      (state == WAKHAN_RELOADER_CHANGED && wakhan_reloader_get_automatic (self->reloader)))
    {
      if (self->change && wakhan_banner_get_revealed (self->change))
        later_cb (self);
      return;
    }
  ensure_change (self);
  markup = dup_change_markup (self);
  words = wakhan_banner_set_markup (self->change, markup);
  gtk_widget_set_visible (self->reload, state != WAKHAN_RELOADER_GONE);
  wakhan_banner_set_revealed (self->change, TRUE);
  wakhan_session_announce_deed (get_session (self), words);
}

static gboolean
is_tally_shown (WakhanChangeBanners *self)
{
  return self->tally && wakhan_banner_get_revealed (wakhan_tally_banner_get (self->tally));
}

static void
hide_tally (WakhanChangeBanners *self)
{
  self->is_counting = FALSE;
  g_clear_handle_id (&self->count_source, g_source_remove);
  g_clear_handle_id (&self->hide_source, g_source_remove);
  if (is_tally_shown (self))
    wakhan_banner_hide_at_once (wakhan_tally_banner_get (self->tally));
}

static gboolean
hide_tally_cb (gpointer user_data)
{
  WakhanChangeBanners *self = user_data;

  self->hide_source = 0;
  hide_tally (self);
  return G_SOURCE_REMOVE;
}

/* Returns: (transfer full): what it says now. */
static char *
set_tally (WakhanChangeBanners   *self,
           const WakhanNoteTally *tally)
{
  self->shown = *tally;
  g_clear_handle_id (&self->hide_source, g_source_remove);
  self->n_events = wakhan_lost_event_count (get_study (self));
  if (tally->n_doubtful + tally->n_lost + self->n_events == 0)
    self->hide_source = g_timeout_add (SHOWN_MS, hide_tally_cb, self);
  return wakhan_tally_banner_set_tally (self->tally, tally, self->n_events);
}

static void
show_tally (WakhanChangeBanners   *self,
            const WakhanNoteTally *tally)
{
  g_autofree char *words = NULL;

  if (!self->tally)
    {
      self->tally = wakhan_tally_banner_new ();
      g_signal_connect_swapped (wakhan_tally_banner_get_hide_button (self->tally), "clicked",
                                G_CALLBACK (hide_tally), self);
      wakhan_banner_stack_insert (WAKHAN_BANNER_STACK (self),
                                  wakhan_tally_banner_get (self->tally), self->change);
    }
  words = set_tally (self, tally);
  wakhan_banner_set_revealed (wakhan_tally_banner_get (self->tally), TRUE);
  wakhan_session_announce_deed (get_session (self), words);
}

/* While it is in sight it tells of what has been checked; whoever checks hears it elsewhere. */
static void
follow_tally (WakhanChangeBanners   *self,
              const WakhanNoteTally *tally)
{
  if (memcmp (tally, &self->shown, sizeof *tally) != 0 ||
      self->n_events != wakhan_lost_event_count (get_study (self)))
    g_free (set_tally (self, tally));
}

/* As soon as all words are found. */
static void
count_if_settled (WakhanChangeBanners *self)
{
  WakhanNoteIndex *index = get_study (self) ? wakhan_study_get_note_index (get_study (self)) : NULL;
  WakhanNoteTally  tally;

  if (!(self->is_counting || is_tally_shown (self)) || !index ||
      !wakhan_note_index_is_settled (index) ||
      !wakhan_timeline_composer_is_settled (wakhan_study_get_composer (get_study (self))))
    return;
  tally = wakhan_note_tally_count (index);
  if (!self->is_counting)
    {
      follow_tally (self, &tally);
      return;
    }
  self->is_counting = FALSE;
  if (tally.n_placed + tally.n_doubtful + tally.n_lost +
        wakhan_lost_event_count (get_study (self)) >
      0)
    show_tally (self, &tally);
}

static void
count (WakhanChangeBanners *self)
{
  hide_tally (self);
  self->is_counting = TRUE;
  count_if_settled (self);
}

static gboolean
count_cb (gpointer user_data)
{
  WakhanChangeBanners *self = user_data;

  self->count_source = 0;
  count (self);
  return G_SOURCE_REMOVE;
}

static void
reloaded_cb (WakhanChangeBanners *self)
{
  wakhan_session_announce_deed (get_session (self), _ ("The text was reloaded."));
  g_clear_handle_id (&self->count_source, g_source_remove);
  self->count_source = g_timeout_add (REST_MS, count_cb, self);
}

/* Where they came from another text, nobody knows how they stand in this one; where that is undone,
 * nobody asks. */
static void
notebook_changed_cb (WakhanChangeBanners *self,
                     WakhanChange        *change)
{
  if (wakhan_change_get_kind (change) != WAKHAN_CHANGE_TAKE_OVER)
    return;
  if (wakhan_change_get_n_entries (change) > 0 && wakhan_change_get_after (change, 0))
    count (self);
  else
    hide_tally (self);
}

static void
wakhan_change_banners_study_changed (WakhanBannerStack *stack)
{
  WakhanChangeBanners *self = WAKHAN_CHANGE_BANNERS (stack);
  WakhanStudy         *study = wakhan_banner_stack_get_study (stack);

  hide_tally (self);
  g_signal_group_set_target (self->notebook_signals,
                             study ? wakhan_study_get_notebook (study) : NULL);
  g_signal_group_set_target (self->index_signals,
                             study ? wakhan_study_get_note_index (study) : NULL);
  g_signal_group_set_target (self->composer_signals,
                             study ? wakhan_study_get_composer (study) : NULL);
}

static void
wakhan_change_banners_dispose (GObject *object)
{
  WakhanChangeBanners *self = WAKHAN_CHANGE_BANNERS (object);

  g_clear_handle_id (&self->count_source, g_source_remove);
  g_clear_handle_id (&self->hide_source, g_source_remove);
  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->index_signals);
  g_clear_object (&self->composer_signals);
  g_clear_object (&self->reloader);
  g_clear_pointer (&self->tally, wakhan_tally_banner_free);

  G_OBJECT_CLASS (wakhan_change_banners_parent_class)->dispose (object);
}

static void
wakhan_change_banners_class_init (WakhanChangeBannersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_change_banners_dispose;
  WAKHAN_BANNER_STACK_CLASS (klass)->study_changed = wakhan_change_banners_study_changed;
}

static void
wakhan_change_banners_init (WakhanChangeBanners *self)
{
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "changed",
                                  G_CALLBACK (notebook_changed_cb), self);
  self->index_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (self->index_signals, "changed", G_CALLBACK (count_if_settled),
                                  self);
  self->composer_signals = g_signal_group_new (WAKHAN_TYPE_TIMELINE_COMPOSER);
  g_signal_group_connect_swapped (self->composer_signals, "settled",
                                  G_CALLBACK (count_if_settled), self);
}

void
wakhan_change_banners_set_reloader (WakhanChangeBanners *self,
                                    WakhanReloader      *reloader)
{
  g_return_if_fail (WAKHAN_IS_CHANGE_BANNERS (self));
  g_return_if_fail (WAKHAN_IS_RELOADER (reloader));
  g_return_if_fail (!self->reloader);

  self->reloader = g_object_ref (reloader);
  g_signal_connect_object (reloader, "changed", G_CALLBACK (update_change), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (reloader, "reloaded", G_CALLBACK (reloaded_cb), self,
                           G_CONNECT_SWAPPED);
}
