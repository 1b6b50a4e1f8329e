/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-banners.h"

#include "ui/wakhan-banner.h"

#include <glib/gi18n-lib.h>

struct _WakhanStudyBanners
{
  GtkWidget parent_instance;

  WakhanSession *session;
  GSignalGroup  *session_signals;
  GSignalGroup  *notebook_signals;
  WakhanBanner  *failure;
  WakhanBanner  *problem;
  WakhanBanner  *damage;
  WakhanBanner  *faults;
};

G_DEFINE_FINAL_TYPE (WakhanStudyBanners, wakhan_study_banners, GTK_TYPE_WIDGET)

static WakhanNotebook *
get_notebook (WakhanStudyBanners *self)
{
  WakhanStudy *study = self->session ? wakhan_session_get_study (self->session) : NULL;

  return study ? wakhan_study_get_notebook (study) : NULL;
}

/* Said aloud too, since nothing that has the keyboard changes. */
static void
reveal (WakhanStudyBanners *self,
        WakhanBanner       *banner,
        const char         *title,
        const char         *text)
{
  g_autofree char *words = g_strdup_printf ("%s %s", title, text);

  wakhan_banner_set_words (banner, title, text);
  if (!wakhan_banner_get_revealed (banner) && self->session)
    wakhan_session_announce (self->session, words);
  wakhan_banner_set_revealed (banner, TRUE);
}

static void
update_problem (WakhanStudyBanners *self)
{
  WakhanNotebook *notebook = get_notebook (self);
  const char     *problem = notebook ? wakhan_notebook_get_problem (notebook) : NULL;

  if (problem)
    {
      /* Translators: “%s” is a sentence: what kept the notes from being written. */
      g_autofree char *text = g_strdup_printf (_ ("%s Wakhan keeps them here and tries again."), problem);

      reveal (self, self->problem, _ ("Your notes are not saved."), text);
    }
  else
    {
      wakhan_banner_hide (self->problem);
    }
}

static void
update_damage (WakhanStudyBanners *self)
{
  WakhanNotebook *notebook = get_notebook (self);
  const char     *damage = notebook ? wakhan_notebook_get_damage (notebook) : NULL;

  if (damage)
    reveal (self, self->damage, _ ("The notes file was damaged."), damage);
  else
    wakhan_banner_hide (self->damage);
}

static void
update_faults (WakhanStudyBanners *self)
{
  WakhanStudy       *study = self->session ? wakhan_session_get_study (self->session) : NULL;
  const char *const *faults = study ? wakhan_study_get_faults (study) : NULL;
  const guint        n_faults = faults ? g_strv_length ((char **) faults) : 0;
  g_autofree char   *title = NULL;

  wakhan_banner_set_details (self->faults, faults);
  if (n_faults == 0)
    {
      wakhan_banner_hide (self->faults);
      return;
    }
  title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u fault in this study.", "%u faults in this study.", n_faults),
                           n_faults);
  reveal (self, self->faults, title, _ ("The rest is open."));
}

static void
study_changed_cb (WakhanStudyBanners *self)
{
  g_signal_group_set_target (self->notebook_signals, get_notebook (self));
  wakhan_banner_hide (self->failure);
  update_problem (self);
  update_damage (self);
  update_faults (self);
}

static void
try_again_cb (WakhanStudyBanners *self)
{
  WakhanNotebook *notebook = get_notebook (self);

  if (notebook && wakhan_notebook_flush (notebook, NULL))
    wakhan_session_announce (self->session, _ ("Notes saved"));
}

static void
show_folder_cb (WakhanStudyBanners *self)
{
  g_autofree char  *path = g_build_filename (g_get_user_data_dir (), "wakhan", "notes", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autofree char  *uri = g_file_get_uri (folder);
  GtkRoot          *root = gtk_widget_get_root (GTK_WIDGET (self));

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS /* GtkUriLauncher is of 4.10 */
    gtk_show_uri (GTK_WINDOW (root), uri, GDK_CURRENT_TIME);
  G_GNUC_END_IGNORE_DEPRECATIONS
}

static void
copy_faults_cb (WakhanStudyBanners *self)
{
  const char *const *faults = wakhan_study_get_faults (wakhan_session_get_study (self->session));
  g_autofree char   *lines = g_strjoinv ("\n", (char **) faults);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), lines);
}

static void
wakhan_study_banners_dispose (GObject *object)
{
  WakhanStudyBanners *self = WAKHAN_STUDY_BANNERS (object);
  GtkWidget          *child;

  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_study_banners_parent_class)->dispose (object);
}

static void
wakhan_study_banners_class_init (WakhanStudyBannersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_study_banners_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static WakhanBanner *
add_banner (WakhanStudyBanners *self,
            const char         *icon_name,
            const char         *css_class)
{
  GtkWidget *banner = wakhan_banner_new (icon_name, css_class);

  gtk_widget_set_parent (banner, GTK_WIDGET (self));
  return WAKHAN_BANNER (banner);
}

static void
add_button (WakhanStudyBanners *self,
            WakhanBanner       *banner,
            const char         *label,
            void (*clicked) (WakhanStudyBanners *self))
{
  g_signal_connect_swapped (wakhan_banner_add_button (banner, label), "clicked", G_CALLBACK (clicked), self);
}

static void
add_hide_button (WakhanBanner *banner)
{
  g_signal_connect_swapped (wakhan_banner_add_button (banner, _ ("Hide")), "clicked", G_CALLBACK (wakhan_banner_hide), banner);
}

static void
wakhan_study_banners_init (WakhanStudyBanners *self)
{
  GtkWidget *save_copy;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  self->failure = add_banner (self, "dialog-warning-symbolic", "error");
  add_hide_button (self->failure);
  self->problem = add_banner (self, "dialog-warning-symbolic", "error");
  add_button (self, self->problem, _ ("Try Again"), try_again_cb);
  save_copy = wakhan_banner_add_button (self->problem, _ ("Save a Copy…"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (save_copy), "win.save-copy");
  self->damage = add_banner (self, "dialog-warning-symbolic", "error");
  add_button (self, self->damage, _ ("Show Folder"), show_folder_cb);
  add_hide_button (self->damage);
  self->faults = add_banner (self, "dialog-warning-symbolic", NULL);
  add_button (self, self->faults, _ ("Copy"), copy_faults_cb);
  add_hide_button (self->faults);

  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "notify::problem", G_CALLBACK (update_problem), self);
  g_signal_group_connect_swapped (self->notebook_signals, "notify::damage", G_CALLBACK (update_damage), self);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study", G_CALLBACK (study_changed_cb), self);
}

void
wakhan_study_banners_set_session (WakhanStudyBanners *self,
                                  WakhanSession      *session)
{
  g_return_if_fail (WAKHAN_IS_STUDY_BANNERS (self));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  study_changed_cb (self);
}

void
wakhan_study_banners_set_narrow (WakhanStudyBanners *self,
                                 gboolean            narrow)
{
  g_return_if_fail (WAKHAN_IS_STUDY_BANNERS (self));

  wakhan_banner_set_narrow (self->failure, narrow);
  wakhan_banner_set_narrow (self->problem, narrow);
  wakhan_banner_set_narrow (self->damage, narrow);
  wakhan_banner_set_narrow (self->faults, narrow);
}

void
wakhan_study_banners_show_problem (WakhanStudyBanners *self,
                                   const char         *title,
                                   const char         *text)
{
  g_return_if_fail (WAKHAN_IS_STUDY_BANNERS (self));

  reveal (self, self->failure, title, text);
}
