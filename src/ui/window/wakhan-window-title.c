/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-window-title.h"

struct _WakhanWindowTitle
{
  GtkWidget parent_instance;

  WakhanSession *session;
  GSignalGroup  *session_signals;
  char          *name;
  char          *detail;
  gboolean       is_narrow;
  GtkLabel      *title;
  GtkLabel      *subtitle;
};

G_DEFINE_FINAL_TYPE (WakhanWindowTitle, wakhan_window_title, GTK_TYPE_WIDGET)

/* "China as peacemaker › From 2012 to Doha"; a heading over the whole text is its title, and not
 * said again. */
static char *
dup_path (WakhanSection *section,
          const char    *title)
{
  GString *path = g_string_new (NULL);

  for (; section && wakhan_section_get_level (section) > 0;
       section = wakhan_section_get_parent (section))
    {
      const char *name = wakhan_section_get_title (section);

      if (g_strcmp0 (name, title) == 0 || !name || !*name)
        continue;
      if (path->len > 0)
        g_string_prepend (path, " › ");
      g_string_prepend (path, name);
    }
  return g_string_free (path, FALSE);
}

static void
update (WakhanWindowTitle *self)
{
  WakhanStudy     *study = self->session ? wakhan_session_get_study (self->session) : NULL;
  WakhanSection   *section = study ? wakhan_session_get_section (self->session) : NULL;
  const char      *title = self->name ? self->name : study ? wakhan_study_get_title (study)
                                                           : NULL;
  g_autofree char *path = self->name ? g_strdup ("") : dup_path (section, title);
  const char      *first = title && *title ? title : "Wakhan";
  const char      *second = path;
  gboolean         is_in_view = FALSE;

  if (self->is_narrow && *path)
    {
      second = first;
      first = wakhan_section_get_title (section);
      if (!first || !*first || g_str_equal (first, second))
        first = path;
    }
  if (self->detail)
    second = self->detail;
  if (study && !self->name)
    g_object_get (self->session, "title-in-view", &is_in_view, NULL);
  if (is_in_view)
    first = second = "";
  gtk_label_set_label (self->title, first);
  gtk_label_set_label (self->subtitle, second);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), *second != '\0');
}

static void
wakhan_window_title_dispose (GObject *object)
{
  WakhanWindowTitle *self = WAKHAN_WINDOW_TITLE (object);
  GtkWidget         *child;

  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_window_title_parent_class)->dispose (object);
}

static void
wakhan_window_title_finalize (GObject *object)
{
  g_free (WAKHAN_WINDOW_TITLE (object)->name);
  g_free (WAKHAN_WINDOW_TITLE (object)->detail);

  G_OBJECT_CLASS (wakhan_window_title_parent_class)->finalize (object);
}

static void
wakhan_window_title_class_init (WakhanWindowTitleClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_window_title_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_window_title_finalize;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static GtkLabel *
add_label (WakhanWindowTitle *self,
           const char        *css_class)
{
  GtkWidget *label = gtk_label_new ("");

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return GTK_LABEL (label);
}

static void
wakhan_window_title_init (WakhanWindowTitle *self)
{
  gtk_orientable_set_orientation (
    GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  self->title = add_label (self, "name");
  self->subtitle = add_label (self, "caption");
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study", G_CALLBACK (update),
                                  self);
  g_signal_group_connect_swapped (self->session_signals, "notify::section", G_CALLBACK (update),
                                  self);
  g_signal_group_connect_swapped (self->session_signals, "notify::title-in-view",
                                  G_CALLBACK (update), self);
}

void
wakhan_window_title_set_session (WakhanWindowTitle *self,
                                 WakhanSession     *session)
{
  g_return_if_fail (WAKHAN_IS_WINDOW_TITLE (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  update (self);
}

void
wakhan_window_title_set_narrow (WakhanWindowTitle *self,
                                gboolean           narrow)
{
  g_return_if_fail (WAKHAN_IS_WINDOW_TITLE (self));

  if (self->is_narrow == narrow)
    return;
  self->is_narrow = narrow;
  update (self);
}

void
wakhan_window_title_set_name (WakhanWindowTitle *self,
                              const char        *name)
{
  g_return_if_fail (WAKHAN_IS_WINDOW_TITLE (self));

  g_free (self->name);
  self->name = g_strdup (name);
  update (self);
}

void
wakhan_window_title_set_detail (WakhanWindowTitle *self,
                                const char        *detail)
{
  g_return_if_fail (WAKHAN_IS_WINDOW_TITLE (self));

  if (g_strcmp0 (self->detail, detail) == 0)
    return;
  g_free (self->detail);
  self->detail = g_strdup (detail);
  update (self);
}
