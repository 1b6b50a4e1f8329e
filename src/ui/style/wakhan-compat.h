/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Its old name is deprecated from 4.12 on. */
#if GTK_CHECK_VERSION(4, 12, 0)
#define WAKHAN_ALIGN_BASELINE GTK_ALIGN_BASELINE_FILL
#else
#define WAKHAN_ALIGN_BASELINE GTK_ALIGN_BASELINE
#endif

/* Of which 4.8 makes no window for a screen reader, so that nothing in it is read. */
#if GTK_CHECK_VERSION(4, 10, 0)
#define WAKHAN_ROLE_ALERT_DIALOG GTK_ACCESSIBLE_ROLE_ALERT_DIALOG
#else
#define WAKHAN_ROLE_ALERT_DIALOG GTK_ACCESSIBLE_ROLE_WINDOW
#endif

/* The colour that CSS gives the words of a widget. */
static inline void
wakhan_widget_get_color (GtkWidget *widget,
                         GdkRGBA   *color)
{
#if GTK_CHECK_VERSION(4, 10, 0)
  gtk_widget_get_color (widget, color);
#else
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), color);
#endif
}

#define WAKHAN_CAN_ANNOUNCE GTK_CHECK_VERSION (4, 14, 0)

/* Says @words to a screen reader; %FALSE: this GTK has no way. */
static inline gboolean
wakhan_announce (GtkWidget  *widget,
                 const char *words)
{
#if WAKHAN_CAN_ANNOUNCE
  gtk_accessible_announce (GTK_ACCESSIBLE (widget), words,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  return TRUE;
#else
  (void) widget;
  (void) words;
  return FALSE;
#endif
}

/* Leaves @uri to the desktop's program for it. */
static inline void
wakhan_show_uri (GtkWindow  *parent,
                 const char *uri)
{
#if GTK_CHECK_VERSION(4, 10, 0)
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);

  gtk_uri_launcher_launch (launcher, parent, NULL, NULL, NULL);
#else
  gtk_show_uri (parent, uri, GDK_CURRENT_TIME);
#endif
}

G_END_DECLS
