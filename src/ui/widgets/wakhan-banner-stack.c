/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-banner-stack.h"

#include "wakhan-word-list.h"

typedef struct
{
  WakhanSession  *session;
  GSignalGroup   *session_signals;
  WakhanNotebook *notebook; /* of the study that is shown */
  gboolean        is_reloaded;
  gboolean        narrow;
} WakhanBannerStackPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WakhanBannerStack, wakhan_banner_stack, GTK_TYPE_WIDGET)

static WakhanBannerStackPrivate *
get_private (gpointer self)
{
  return wakhan_banner_stack_get_instance_private (self);
}

static void
study_changed_cb (WakhanBannerStack *self)
{
  WakhanBannerStackPrivate *priv = get_private (self);
  WakhanStudy              *study = wakhan_banner_stack_get_study (self);
  WakhanNotebook           *notebook = study ? wakhan_study_get_notebook (study) : NULL;

  priv->is_reloaded = notebook && notebook == priv->notebook;
  g_set_object (&priv->notebook, notebook);
  WAKHAN_BANNER_STACK_GET_CLASS (self)->study_changed (self);
}

static void
wakhan_banner_stack_dispose (GObject *object)
{
  WakhanBannerStackPrivate *priv = get_private (object);
  GtkWidget                *child;

  g_clear_object (&priv->session_signals);
  g_clear_object (&priv->session);
  g_clear_object (&priv->notebook);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_banner_stack_parent_class)->dispose (object);
}

static void
wakhan_banner_stack_class_init (WakhanBannerStackClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_banner_stack_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
wakhan_banner_stack_init (WakhanBannerStack *self)
{
  WakhanBannerStackPrivate *priv = get_private (self);

  gtk_orientable_set_orientation (
    GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  priv->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (priv->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
}

void
wakhan_banner_stack_set_session (WakhanBannerStack *self,
                                 WakhanSession     *session)
{
  WakhanBannerStackPrivate *priv;

  g_return_if_fail (WAKHAN_IS_BANNER_STACK (self));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  priv = get_private (self);
  if (!g_set_object (&priv->session, session))
    return;
  g_signal_group_set_target (priv->session_signals, session);
  study_changed_cb (self);
}

WakhanSession *
wakhan_banner_stack_get_session (WakhanBannerStack *self)
{
  g_return_val_if_fail (WAKHAN_IS_BANNER_STACK (self), NULL);

  return get_private (self)->session;
}

WakhanStudy *
wakhan_banner_stack_get_study (WakhanBannerStack *self)
{
  WakhanSession *session;

  g_return_val_if_fail (WAKHAN_IS_BANNER_STACK (self), NULL);

  session = get_private (self)->session;
  return session ? wakhan_session_get_study (session) : NULL;
}

gboolean
wakhan_banner_stack_get_is_reloaded (WakhanBannerStack *self)
{
  g_return_val_if_fail (WAKHAN_IS_BANNER_STACK (self), FALSE);

  return get_private (self)->is_reloaded;
}

void
wakhan_banner_stack_set_narrow (WakhanBannerStack *self,
                                gboolean           narrow)
{
  g_return_if_fail (WAKHAN_IS_BANNER_STACK (self));

  get_private (self)->narrow = narrow;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child;
       child = gtk_widget_get_next_sibling (child))
    wakhan_banner_set_narrow (WAKHAN_BANNER (child), narrow);
}

void
wakhan_banner_stack_insert (WakhanBannerStack *self,
                            WakhanBanner      *banner,
                            WakhanBanner      *above)
{
  g_return_if_fail (WAKHAN_IS_BANNER_STACK (self));
  g_return_if_fail (WAKHAN_IS_BANNER (banner));

  wakhan_banner_set_narrow (banner, get_private (self)->narrow);
  gtk_widget_insert_after (GTK_WIDGET (banner), GTK_WIDGET (self), (GtkWidget *) above);
}

void
wakhan_banner_stack_reveal (WakhanBannerStack *self,
                            WakhanBanner      *banner,
                            const char        *title,
                            const char        *text)
{
  g_autofree char *words =
    wakhan_word_list_join_sentences ((const char *const[]){ title, text }, 2);

  g_return_if_fail (WAKHAN_IS_BANNER_STACK (self));
  g_return_if_fail (WAKHAN_IS_BANNER (banner));

  wakhan_banner_set_words (banner, title, text);
  wakhan_banner_set_revealed (banner, TRUE);
  if (get_private (self)->session)
    wakhan_session_announce_deed (get_private (self)->session, words);
}
