/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-banners.h"

#include "wakhan-session-review.h"

#include <glib/gi18n-lib.h>

struct _WakhanDateBanners
{
  WakhanBannerStack parent_instance;

  GSignalGroup *session_signals;
  GSignalGroup *review_signals;
  WakhanBanner *offer; /* NULL until there is something to offer, as the next */
  WakhanBanner *going;
  GtkWidget    *keep_certain;
  guint         offer_source;
  gboolean      narrow;
};

G_DEFINE_FINAL_TYPE (WakhanDateBanners, wakhan_date_banners, WAKHAN_TYPE_BANNER_STACK)

static WakhanSession *
get_session (WakhanDateBanners *self)
{
  return wakhan_banner_stack_get_session (WAKHAN_BANNER_STACK (self));
}

static WakhanDateReview *
get_review (WakhanDateBanners *self)
{
  return get_session (self) ? wakhan_session_get_review (get_session (self)) : NULL;
}

static void
hide (WakhanBanner *banner)
{
  if (banner && wakhan_banner_get_revealed (banner))
    wakhan_banner_hide (banner);
}

static void
hide_found_cb (WakhanDateBanners *self)
{
  g_object_set (get_session (self), "found-hidden", TRUE, NULL);
  hide (self->offer);
}

/* Not what is only remembered of a text that was opened. */
static void
found_hidden_cb (WakhanDateBanners *self)
{
  WakhanStudy     *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));
  g_autofree char *words = NULL;
  gboolean         is_hidden;
  guint            n_dates;

  if (!study || self->offer_source > 0)
    return;
  g_object_get (get_session (self), "found-hidden", &is_hidden, NULL);
  n_dates = is_hidden
              ? wakhan_timeline_composer_count_withheld (wakhan_study_get_composer (study))
              : wakhan_timeline_count_found (wakhan_study_get_timeline (study));
  if (n_dates == 0)
    return;
  words = is_hidden ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u date hidden",
                                                    "%u dates hidden", n_dates),
                                       n_dates)
                    : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u hidden date shown",
                                                    "%u hidden dates shown", n_dates),
                                       n_dates);
  wakhan_session_announce_deed (get_session (self), words);
}

static void
ensure_offer (WakhanDateBanners *self)
{
  GtkWidget *review;

  if (self->offer)
    return;
  self->offer = WAKHAN_BANNER (wakhan_banner_new ("x-office-calendar-symbolic", "asking"));
  g_signal_connect_swapped (wakhan_banner_add_button (self->offer, _ ("Hide Them")), "clicked",
                            G_CALLBACK (hide_found_cb), self);
  review = wakhan_banner_add_button (self->offer, _ ("Review"));
  gtk_widget_add_css_class (review, "suggested");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (review), "win.review-dates");
  wakhan_banner_stack_insert (WAKHAN_BANNER_STACK (self), self->offer, NULL);
}

static guint
count_found (WakhanDateBanners *self)
{
  WakhanStudy *study = wakhan_banner_stack_get_study (WAKHAN_BANNER_STACK (self));

  return study ? wakhan_timeline_count_found (wakhan_study_get_timeline (study)) : 0;
}

static char *
dup_offer_title (guint n_found)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u date found in this text.",
                                       "%u dates found in this text.", n_found),
                          n_found);
}

static void
offer (WakhanDateBanners *self)
{
  const guint      n_found = count_found (self);
  gboolean         is_told = FALSE;
  g_autofree char *title = NULL;

  g_object_get (get_session (self), "dates-told", &is_told, NULL);
  if (n_found == 0 || is_told || get_review (self))
    return;
  ensure_offer (self);
  title = dup_offer_title (n_found);
  wakhan_banner_stack_reveal (WAKHAN_BANNER_STACK (self), self->offer, title,
                              _ ("They are drawn lighter until you have looked at them."));
  g_object_set (get_session (self), "dates-told", TRUE, NULL);
}

/* Dates were looked at, or the text was read again. */
static void
update_offer (WakhanDateBanners *self)
{
  const guint      n_found = count_found (self);
  g_autofree char *title = NULL;

  if (!self->offer || !wakhan_banner_get_revealed (self->offer))
    return;
  title = dup_offer_title (n_found);
  if (n_found > 0)
    wakhan_banner_set_words (self->offer, title,
                             _ ("They are drawn lighter until you have looked at them."));
  else
    hide (self->offer);
}

/* When it is known whether that was told before. */
static gboolean
offer_cb (gpointer user_data)
{
  WakhanDateBanners *self = user_data;

  self->offer_source = 0;
  offer (self);
  return G_SOURCE_REMOVE;
}

static void
done_cb (WakhanDateBanners *self)
{
  wakhan_session_leave_review (get_session (self));
}

static void
keep_certain_cb (WakhanDateBanners *self)
{
  wakhan_session_keep_certain_dates (get_session (self));
  if (!gtk_widget_is_sensitive (self->keep_certain)) /* it would lose the keyboard */
    g_signal_emit_by_name (get_session (self), "focus-review");
}

static void
ensure_going (WakhanDateBanners *self)
{
  if (self->going)
    return;
  self->going = WAKHAN_BANNER (wakhan_banner_new ("object-select-symbolic", "asking"));
  self->keep_certain = wakhan_banner_add_button (self->going, "");
  g_signal_connect_swapped (self->keep_certain, "clicked", G_CALLBACK (keep_certain_cb), self);
  g_signal_connect_swapped (wakhan_banner_add_button (self->going, _ ("Done")), "clicked",
                            G_CALLBACK (done_cb), self);
  wakhan_banner_stack_insert (WAKHAN_BANNER_STACK (self), self->going, self->offer);
}

static void
update_going (WakhanDateBanners *self)
{
  WakhanDateReview *review = get_review (self);
  const guint       n_dates = wakhan_date_review_get_n_dates (review);
  const guint       n_certain = wakhan_date_review_count_certain (review);
  g_autofree char  *title = g_strdup_printf (
     g_dngettext (GETTEXT_PACKAGE, "Reviewing %u date.", "Reviewing %u dates.", n_dates), n_dates);
  g_autofree char *label =
    n_certain == 0 ? g_strdup (_ ("Keep the Certain Ones"))
                   : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Keep the %u Certain One",
                                                   "Keep the %u Certain Ones", n_certain),
                                      n_certain);

  wakhan_banner_set_words (
    self->going, title,
    _ ("What you decide stays with the words, even when the text is edited."));
  gtk_button_set_label (GTK_BUTTON (self->keep_certain), label);
  gtk_widget_set_sensitive (self->keep_certain, n_certain > 0);
}

/* Where the pane is a sheet it says the same. */
static void
show_going (WakhanDateBanners *self)
{
  gboolean is_beside = FALSE;

  if (!self->going)
    return;
  g_object_get (get_session (self), "notes-visible", &is_beside, NULL);
  if (get_review (self) && !(self->narrow && is_beside))
    wakhan_banner_set_revealed (self->going, TRUE);
  else
    hide (self->going);
}

static void
review_changed_cb (WakhanDateBanners *self)
{
  WakhanDateReview *review = get_review (self);

  g_signal_group_set_target (self->review_signals, review);
  if (review)
    {
      hide (self->offer);
      ensure_going (self);
      update_going (self);
    }
  show_going (self);
}

/* In a small window whoever steps through the events has no room for it, and knows of them. */
static void
selected_event_changed_cb (WakhanDateBanners *self)
{
  if (self->narrow && wakhan_session_get_selected_event (get_session (self)))
    hide (self->offer);
}

static void
wakhan_date_banners_study_changed (WakhanBannerStack *stack)
{
  WakhanDateBanners *self = WAKHAN_DATE_BANNERS (stack);

  g_signal_group_set_target (self->session_signals, get_session (self));
  if (wakhan_banner_stack_get_is_reloaded (stack))
    {
      update_offer (self);
      return;
    }
  hide (self->offer);
  if (self->offer_source == 0)
    self->offer_source = g_idle_add_full (G_PRIORITY_LOW, offer_cb, self, NULL);
}

static void
wakhan_date_banners_dispose (GObject *object)
{
  WakhanDateBanners *self = WAKHAN_DATE_BANNERS (object);

  g_clear_handle_id (&self->offer_source, g_source_remove);
  g_clear_object (&self->review_signals);
  g_clear_object (&self->session_signals);
  self->offer = self->going = NULL;

  G_OBJECT_CLASS (wakhan_date_banners_parent_class)->dispose (object);
}

static void
wakhan_date_banners_class_init (WakhanDateBannersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_date_banners_dispose;
  WAKHAN_BANNER_STACK_CLASS (klass)->study_changed = wakhan_date_banners_study_changed;
}

static void
wakhan_date_banners_init (WakhanDateBanners *self)
{
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::review",
                                  G_CALLBACK (review_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::found-hidden",
                                  G_CALLBACK (found_hidden_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::notes-visible",
                                  G_CALLBACK (show_going), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selected-event",
                                  G_CALLBACK (selected_event_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "timeline-changed",
                                  G_CALLBACK (update_offer), self);
  self->review_signals = g_signal_group_new (WAKHAN_TYPE_DATE_REVIEW);
  g_signal_group_connect_swapped (self->review_signals, "changed", G_CALLBACK (update_going), self);
  g_signal_group_connect_swapped (self->review_signals, "listed", G_CALLBACK (update_going), self);
}

void
wakhan_date_banners_set_narrow (WakhanDateBanners *self,
                                gboolean           narrow)
{
  g_return_if_fail (WAKHAN_IS_DATE_BANNERS (self));

  self->narrow = narrow;
  wakhan_banner_stack_set_narrow (WAKHAN_BANNER_STACK (self), narrow);
  show_going (self);
}
