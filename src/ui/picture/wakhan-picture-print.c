/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-print.h"

#include "wakhan-timeline-picture.h"

#define POINT 0.75 /* of a px of 96 an inch */

static void
begin_cb (GtkPrintOperation     *operation,
          GtkPrintContext       *context,
          WakhanTimelinePicture *picture)
{
  const guint n_pages =
    wakhan_timeline_picture_paginate (picture, gtk_print_context_get_width (context) / POINT,
                                      gtk_print_context_get_height (context) / POINT);

  gtk_print_operation_set_n_pages (operation, (int) n_pages);
}

static void
draw_cb (GtkPrintOperation     *operation G_GNUC_UNUSED,
         GtkPrintContext       *context,
         int                    page,
         WakhanTimelinePicture *picture)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  cairo_save (cr);
  cairo_scale (cr, POINT, POINT);
  wakhan_timeline_picture_draw_page (picture, (guint) page, cr);
  cairo_restore (cr);
}

static void
free_picture (gpointer  picture,
              GClosure *closure G_GNUC_UNUSED)
{
  wakhan_timeline_picture_free (picture);
}

GtkPrintOperation *
wakhan_picture_create_print (WakhanSession *session,
                             gboolean       mirrored)
{
  GtkPrintOperation       *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  WakhanStudy             *study = wakhan_session_get_study (session);
  WakhanTimelinePicture   *picture;
  WakhanTimeView           view;

  g_return_val_if_fail (study, operation);

  wakhan_session_get_shown_view (session, &view.start, &view.end);
  picture = wakhan_timeline_picture_new (study, session, &view, mirrored);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, wakhan_study_get_title (study));
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_cb), picture, free_picture, 0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_cb), picture);
  return operation;
}

void
wakhan_picture_print (GtkWindow     *parent,
                      WakhanSession *session)
{
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError)            error = NULL;

  if (!wakhan_session_get_study (session))
    return;
  operation = wakhan_picture_create_print (
    session, gtk_widget_get_direction (GTK_WIDGET (parent)) == GTK_TEXT_DIR_RTL);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, &error);
  if (error)
    wakhan_session_tell (session, error->message);
}
