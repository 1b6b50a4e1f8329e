/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-dialog.h"

#include "wakhan-file-dialog.h"
#include "wakhan-picture-file.h"
#include "wakhan-safe-copy.h"
#include "wakhan-saved-file.h"

#include <glib/gi18n-lib.h>

#define NEW_MODE 0666

struct _WakhanPictureDialog
{
  GtkWindow parent_instance;

  WakhanSession         *session;
  WakhanTimelinePicture *picture;
  GtkToggleButton       *svg;
  GtkToggleButton       *png;
  GtkCheckButton        *shown;
  GtkLabel              *content;
  GtkDrawingArea        *preview;
  GtkLabel              *problem;
};

G_DEFINE_FINAL_TYPE (WakhanPictureDialog, wakhan_picture_dialog, GTK_TYPE_WINDOW)

static WakhanPictureForm
get_form (WakhanPictureDialog *self)
{
  return gtk_toggle_button_get_active (self->svg)   ? WAKHAN_PICTURE_SVG
         : gtk_toggle_button_get_active (self->png) ? WAKHAN_PICTURE_PNG
                                                    : WAKHAN_PICTURE_PDF;
}

static void
draw_cb (GtkDrawingArea *area G_GNUC_UNUSED,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        user_data)
{
  WakhanPictureDialog *self = user_data;
  double               whole;
  double               scale;

  if (!self->picture)
    return;
  whole = wakhan_timeline_picture_draw (self->picture, NULL);
  scale = MIN (width / WAKHAN_TIMELINE_PICTURE_WIDTH, height / whole);
  cairo_translate (cr, (width - WAKHAN_TIMELINE_PICTURE_WIDTH * scale) / 2, 0);
  cairo_scale (cr, scale, scale);
  cairo_rectangle (cr, 0, 0, WAKHAN_TIMELINE_PICTURE_WIDTH, whole);
  cairo_clip (cr);
  wakhan_timeline_picture_draw (self->picture, cr);
}

static void
show_content (WakhanPictureDialog *self)
{
  guint n_drawn;
  guint n_counted;

  wakhan_timeline_picture_count (self->picture, &n_drawn, &n_counted);
  {
    g_autofree char *drawn = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", n_drawn + n_counted),
      n_drawn + n_counted);
    g_autofree char *counted = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%s, of which %u is only counted",
                   "%s, of which %u are only counted",
                   n_counted),
      drawn, n_counted);

    gtk_label_set_label (self->content, n_counted > 0 ? counted : drawn);
  }
}

static void
scope_changed_cb (WakhanPictureDialog *self)
{
  const gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  WakhanTimeView view;

  if (!self->session)
    return;
  wakhan_session_get_shown_view (self->session, &view.start, &view.end);
  g_clear_pointer (&self->picture, wakhan_timeline_picture_free);
  self->picture =
    wakhan_timeline_picture_new (wakhan_session_get_study (self->session), self->session,
                                 gtk_check_button_get_active (self->shown) ? &view : NULL,
                                 mirrored);
  show_content (self);
  gtk_widget_queue_draw (GTK_WIDGET (self->preview));
}

/* Unless it was closed. */
static void
show_problem (WakhanPictureDialog *self,
              const char          *problem)
{
  gtk_label_set_label (self->problem, problem);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
}

static void
saved_cb (GObject      *file,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (WakhanPictureDialog) self = user_data;
  g_autofree char                *problem = NULL;

  if (!self->session || wakhan_saved_file_tell (GTK_WINDOW (self), self->session, G_FILE (file),
                                                result, _ ("Picture saved as “%s”"), &problem))
    return;
  show_problem (self, problem);
}

static void
chosen_cb (GFile   *file,
           gpointer user_data)
{
  WakhanPictureDialog *self = user_data;
  g_autoptr (GBytes)   bytes = NULL;
  g_autofree char     *refusal = NULL;

  if (!self->picture)
    return;
  refusal = wakhan_saved_file_dup_refusal (self->session, file);
  if (refusal)
    {
      show_problem (self, refusal);
      return;
    }
  bytes = wakhan_picture_file_create (self->picture, get_form (self));
  wakhan_safe_copy_write_async (file, bytes, NEW_MODE, NULL, saved_cb, g_object_ref (self));
}

static void
save_cb (WakhanPictureDialog *self)
{
  static const char *const suffixes[] = { "svg", "png", "pdf" };
  WakhanStudy             *study = wakhan_session_get_study (self->session);
  const char              *title = wakhan_study_get_title (study);
  g_autofree char         *safe = g_strdelimit (g_strdup (title), "/\\:\n", '-');
  /* Translators: the name of a file that is proposed; “%s” is the title of a text, and then svg,
   * png or pdf */
  g_autofree char *name = g_strdup_printf (_ ("Timeline of %s.%s"), safe,
                                           suffixes[get_form (self)]);

  wakhan_file_dialog_run (GTK_WINDOW (self), WAKHAN_FILE_DIALOG_SAVE, _ ("Export Picture"), name,
                          chosen_cb, self);
}

static void
wakhan_picture_dialog_dispose (GObject *object)
{
  WakhanPictureDialog *self = WAKHAN_PICTURE_DIALOG (object);

  g_clear_pointer (&self->picture, wakhan_timeline_picture_free);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_PICTURE_DIALOG);

  G_OBJECT_CLASS (wakhan_picture_dialog_parent_class)->dispose (object);
}

static void
wakhan_picture_dialog_class_init (WakhanPictureDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_picture_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-picture-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanPictureDialog, svg);
  gtk_widget_class_bind_template_child (widget_class, WakhanPictureDialog, png);
  gtk_widget_class_bind_template_child (widget_class, WakhanPictureDialog, shown);
  gtk_widget_class_bind_template_child (widget_class, WakhanPictureDialog, content);
  gtk_widget_class_bind_template_child (widget_class, WakhanPictureDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, WakhanPictureDialog, problem);
  gtk_widget_class_bind_template_callback (widget_class, scope_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
wakhan_picture_dialog_init (WakhanPictureDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drawing_area_set_draw_func (self->preview, draw_cb, self, NULL);
}

GtkWindow *
wakhan_picture_dialog_new (GtkWindow     *parent,
                           WakhanSession *session)
{
  WakhanPictureDialog *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (wakhan_session_get_study (session), NULL);

  self = g_object_new (WAKHAN_TYPE_PICTURE_DIALOG, "transient-for", parent, "modal", TRUE, NULL);
  self->session = g_object_ref (session);
  scope_changed_cb (self);
  return GTK_WINDOW (self);
}
