/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-manner.h"

#include "wakhan-library.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char      *target;
  const char      *name;
  WakhanDateManner manner;
} manners[] = {
  { "text", NC_ ("dates read as", "As the Text Says"), WAKHAN_DATE_MANNER_UNKNOWN },
  { "story", NC_ ("dates read as", "A Story"), WAKHAN_DATE_MANNER_NARRATIVE },
  { "news", NC_ ("dates read as", "News"), WAKHAN_DATE_MANNER_NEWS },
};

GMenuModel *
wakhan_date_manner_create_model (void)
{
  GMenu *menu = g_menu_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (manners); i++)
    {
      g_autofree char *action = g_strconcat ("win.read-dates-as::", manners[i].target, NULL);

      g_menu_append (menu, g_dpgettext2 (GETTEXT_PACKAGE, "dates read as", manners[i].name),
                     action);
    }
  return G_MENU_MODEL (menu);
}

static void
chosen_cb (GObject      *source G_GNUC_UNUSED,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GtkWidget) window = user_data;

  wakhan_library_choose_date_manner_finish (result);
  gtk_widget_activate_action (window, "win.reload", NULL);
}

static void
read_dates_as_cb (GSimpleAction *action,
                  GVariant      *target,
                  gpointer       user_data)
{
  GtkWidget     *window = user_data;
  WakhanSession *session = g_object_get_data (G_OBJECT (action), "session");
  WakhanStudy   *study = wakhan_session_get_study (session);

  if (!study || wakhan_study_is_authored (study) || !wakhan_study_get_file (study))
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (manners); i++)
    if (g_str_equal (manners[i].target, g_variant_get_string (target, NULL)))
      wakhan_library_choose_date_manner_async (wakhan_study_get_file (study),
                                               wakhan_study_get_id (study), manners[i].manner,
                                               chosen_cb, g_object_ref (window));
}

/* The menu marks how they are read now; the dates of a study's file stand in it. */
static void
study_changed_cb (GSimpleAction *action,
                  GParamSpec    *pspec G_GNUC_UNUSED,
                  WakhanSession *session)
{
  WakhanStudy           *study = wakhan_session_get_study (session);
  const WakhanDateManner manner =
    study ? wakhan_study_get_date_manner (study) : WAKHAN_DATE_MANNER_UNKNOWN;

  for (gsize i = 0; i < G_N_ELEMENTS (manners); i++)
    if (manners[i].manner == manner)
      g_simple_action_set_state (action, g_variant_new_string (manners[i].target));
  g_simple_action_set_enabled (action, study && !wakhan_study_is_authored (study));
}

void
wakhan_date_manner_add_action (GtkApplicationWindow *window,
                               WakhanSession        *session)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (
    "read-dates-as", G_VARIANT_TYPE_STRING, g_variant_new_string (manners[0].target));

  g_return_if_fail (GTK_IS_APPLICATION_WINDOW (window));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  g_object_set_data_full (G_OBJECT (action), "session", g_object_ref (session), g_object_unref);
  g_signal_connect_object (action, "activate", G_CALLBACK (read_dates_as_cb), window, 0);
  g_signal_connect_object (session, "notify::study", G_CALLBACK (study_changed_cb), action,
                           G_CONNECT_SWAPPED);
  study_changed_cb (action, NULL, session);
  g_action_map_add_action (G_ACTION_MAP (window), G_ACTION (action));
}
