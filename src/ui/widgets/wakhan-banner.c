/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-banner.h"

#include "wakhan-description.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

#define MOST_DETAILS 5 /* that are seen without scrolling */
#define DETAIL_HEIGHT 33

struct _WakhanBanner
{
  GtkWidget parent_instance;

  GtkRevealer       *revealer;
  GtkImage          *icon;
  GtkLabel          *words;
  GtkBox            *line;
  GtkBox            *body;
  GtkBox            *buttons;
  GtkWidget         *hide; /* of the template's; NULL until it is asked for */
  gboolean           is_narrow;
  guint              leaving; /* what moves the keyboard */
  gboolean           leaves_anyway;
  GtkScrolledWindow *details_scroll;
  GtkGrid           *details;
};

G_DEFINE_FINAL_TYPE (WakhanBanner, wakhan_banner, GTK_TYPE_WIDGET)

static GtkWidget *
get_window_focus (WakhanBanner *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root ? gtk_root_get_focus (root) : NULL;
}

/* To another of its buttons, else to where one reads or reviews. */
static gboolean
leave_cb (gpointer user_data)
{
  WakhanBanner *self = user_data;
  GtkWidget    *focus = get_window_focus (self);
  GtkWidget    *child = gtk_widget_get_first_child (GTK_WIDGET (self->buttons));

  self->leaving = 0;
  if (!self->leaves_anyway && focus && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return G_SOURCE_REMOVE;
  for (; child && wakhan_banner_get_revealed (self); child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child) && gtk_widget_is_sensitive (child) &&
        gtk_widget_grab_focus (child))
      return G_SOURCE_REMOVE;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-work", NULL);
  return G_SOURCE_REMOVE;
}

/* GTK would give the keyboard to the first thing in the window, far from where one is.
 * @anyway: also where it has done so */
static void
leave (WakhanBanner *self,
       gboolean      anyway)
{
  self->leaves_anyway = anyway;
  if (self->leaving == 0)
    self->leaving = g_idle_add_full (G_PRIORITY_HIGH_IDLE, leave_cb, self, NULL);
}

/* GTK has taken the keyboard from it then. */
static void
sensitive_changed_cb (WakhanBanner *self,
                      GParamSpec   *pspec G_GNUC_UNUSED,
                      GtkWidget    *part)
{
  if (gtk_widget_get_root (part) && !gtk_widget_get_sensitive (part) && !get_window_focus (self))
    leave (self, FALSE);
}

static void
button_visible_changed_cb (WakhanBanner *self,
                           GParamSpec   *pspec G_GNUC_UNUSED,
                           GtkWidget    *button)
{
  if (!gtk_widget_get_visible (button) &&
      gtk_widget_get_focus_child (GTK_WIDGET (self->buttons)) == button)
    leave (self, TRUE);
}

/* What is folded away is not there for a screen reader either. */
static void
child_revealed_cb (WakhanBanner *self)
{
  if (!gtk_revealer_get_reveal_child (self->revealer))
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
wakhan_banner_dispose (GObject *object)
{
  GtkWidget *child;

  g_clear_handle_id (&WAKHAN_BANNER (object)->leaving, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), WAKHAN_TYPE_BANNER);
  child = gtk_widget_get_first_child (
    GTK_WIDGET (object)); /* none, when the template has taken it away */
  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (wakhan_banner_parent_class)->dispose (object);
}

static void
wakhan_banner_class_init (WakhanBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_banner_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, WakhanBanner, icon);
  gtk_widget_class_bind_template_child (widget_class, WakhanBanner, words);
  gtk_widget_class_bind_template_child (widget_class, WakhanBanner, line);
  gtk_widget_class_bind_template_child (widget_class, WakhanBanner, body);
  gtk_widget_class_bind_template_child (widget_class, WakhanBanner, buttons);
  gtk_widget_class_bind_template_child (widget_class, WakhanBanner, details_scroll);
  gtk_widget_class_bind_template_child (widget_class, WakhanBanner, details);
  gtk_widget_class_bind_template_callback (widget_class, child_revealed_cb);
}

static void
wakhan_banner_init (WakhanBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_connect_swapped (self, "notify::sensitive", G_CALLBACK (sensitive_changed_cb), self);
}

GtkWidget *
wakhan_banner_new (const char *icon_name,
                   const char *css_class)
{
  WakhanBanner *self = g_object_new (WAKHAN_TYPE_BANNER, NULL);

  gtk_image_set_from_icon_name (self->icon, icon_name);
  if (css_class)
    gtk_widget_add_css_class (GTK_WIDGET (self->line), css_class);
  return GTK_WIDGET (self);
}

void
wakhan_banner_set_words (WakhanBanner *self,
                         const char   *title,
                         const char   *text)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (WAKHAN_IS_BANNER (self));

  markup = g_markup_printf_escaped ("<b>%s</b> %s", title, text);
  gtk_label_set_markup (self->words, markup);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  wakhan_description_set (GTK_WIDGET (self), text);
}

char *
wakhan_banner_set_markup (WakhanBanner *self,
                          const char   *markup)
{
  char *words = NULL;

  g_return_val_if_fail (WAKHAN_IS_BANNER (self), NULL);
  g_return_val_if_fail (pango_parse_markup (markup, -1, 0, NULL, &words, NULL, NULL), NULL);

  gtk_label_set_markup (self->words, markup);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  return words;
}

void
wakhan_banner_set_words_widget (WakhanBanner *self,
                                GtkWidget    *words)
{
  g_return_if_fail (WAKHAN_IS_BANNER (self));
  g_return_if_fail (GTK_IS_WIDGET (words));

  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_prepend (self->body, words);
  gtk_widget_set_visible (GTK_WIDGET (self->words), FALSE);
}

/* "study.study:12" and "what is wrong"; a file's name may hold a colon, a place in it ends in a
 * number. */
static void
split_detail (const char *detail,
              char      **place,
              char      **sentence)
{
  for (const char *colon = strstr (detail, ": "); colon; colon = strstr (colon + 1, ": "))
    if (colon > detail && g_ascii_isdigit (colon[-1]))
      {
        g_autofree char *whole = g_strndup (detail, colon - detail);

        *place = g_path_get_basename (whole);
        *sentence = g_strdup (colon + 2);
        return;
      }
  *place = g_strdup ("");
  *sentence = g_strdup (detail);
}

static GtkWidget *
create_detail (const char *words,
               const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

void
wakhan_banner_set_details (WakhanBanner      *self,
                           const char *const *details)
{
  GtkWidget *child;
  guint      n_seen;

  g_return_if_fail (WAKHAN_IS_BANNER (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->details))))
    gtk_grid_remove (self->details, child);
  for (int i = 0; details && details[i]; i++)
    {
      g_autofree char *place = NULL;
      g_autofree char *sentence = NULL;
      GtkWidget       *words;

      split_detail (details[i], &place, &sentence);
      words = create_detail (sentence, "fault");
      gtk_widget_set_hexpand (words, TRUE);
      gtk_grid_attach (self->details, create_detail (place, "fault-place"), 0, i, 1, 1);
      gtk_grid_attach (self->details, words, 1, i, 1, 1);
    }
  n_seen = details ? MIN (g_strv_length ((char **) details), MOST_DETAILS) : 0;
  gtk_scrolled_window_set_min_content_height (self->details_scroll, n_seen * DETAIL_HEIGHT);
  gtk_widget_set_visible (GTK_WIDGET (self->details_scroll), details && details[0]);
}

GtkWidget *
wakhan_banner_add_button (WakhanBanner *self,
                          const char   *label)
{
  GtkWidget *button;

  g_return_val_if_fail (WAKHAN_IS_BANNER (self), NULL);

  button = gtk_button_new_with_label (label);
  wakhan_banner_append (self, button);
  return button;
}

void
wakhan_banner_append (WakhanBanner *self,
                      GtkWidget    *widget)
{
  g_return_if_fail (WAKHAN_IS_BANNER (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_box_append (self->buttons, widget);
  g_signal_connect_swapped (widget, "notify::sensitive", G_CALLBACK (sensitive_changed_cb), self);
  g_signal_connect_swapped (widget, "notify::visible", G_CALLBACK (button_visible_changed_cb),
                            self);
}

/* A thumb needs the word. */
static void
update_hide_button (WakhanBanner *self)
{
  GtkWidget *child = self->is_narrow ? gtk_label_new (_ ("Hide"))
                                     : gtk_image_new_from_icon_name ("window-close-symbolic");

  gtk_button_set_child (GTK_BUTTON (self->hide), child);
  wakhan_tooltip_set_beside_name (self->hide, self->is_narrow ? NULL : _ ("Hide"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->hide), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Hide"), -1);
}

GtkWidget *
wakhan_banner_add_hide_button (WakhanBanner *self)
{
  g_return_val_if_fail (WAKHAN_IS_BANNER (self), NULL);
  g_return_val_if_fail (!self->hide, NULL);

  self->hide = gtk_button_new ();
  gtk_widget_add_css_class (self->hide, "flat");
  update_hide_button (self);
  wakhan_banner_append (self, self->hide);
  return self->hide;
}

void
wakhan_banner_set_narrow (WakhanBanner *self,
                          gboolean      narrow)
{
  g_return_if_fail (WAKHAN_IS_BANNER (self));

  self->is_narrow = narrow;
  if (self->hide)
    update_hide_button (self);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

void
wakhan_banner_set_revealed (WakhanBanner *self,
                            gboolean      revealed)
{
  gboolean has_focus;

  g_return_if_fail (WAKHAN_IS_BANNER (self));

  has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  if (revealed)
    gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_revealer_set_reveal_child (self->revealer, revealed);
  if (!revealed && !gtk_revealer_get_child_revealed (self->revealer))
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  if (!revealed && has_focus)
    leave (self, TRUE);
}

gboolean
wakhan_banner_get_revealed (WakhanBanner *self)
{
  g_return_val_if_fail (WAKHAN_IS_BANNER (self), FALSE);

  return gtk_revealer_get_reveal_child (self->revealer);
}

void
wakhan_banner_hide (WakhanBanner *self)
{
  wakhan_banner_set_revealed (self, FALSE);
}

void
wakhan_banner_hide_at_once (WakhanBanner *self)
{
  g_return_if_fail (WAKHAN_IS_BANNER (self));

  wakhan_banner_set_revealed (self, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
