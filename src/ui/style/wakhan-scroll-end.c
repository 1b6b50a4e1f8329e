/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-scroll-end.h"

/* One side of a scrolled window, and whoever listens to it, silenced from hush () to tell (). */
typedef struct
{
  GtkAdjustment *adjustment;
  double         value;
  GArray        *handlers; /* gulong, blocked */
} Side;

static void (*unmap_scrolled) (GtkWidget *widget);

static void
hush (Side          *side,
      GtkAdjustment *adjustment)
{
  const guint signal = g_signal_lookup ("value-changed", GTK_TYPE_ADJUSTMENT);
  gulong      handler;

  side->adjustment = g_object_ref (adjustment);
  side->value = gtk_adjustment_get_value (adjustment);
  side->handlers = g_array_new (FALSE, FALSE, sizeof (gulong));
  while ((handler = g_signal_handler_find (adjustment,
                                           G_SIGNAL_MATCH_ID | G_SIGNAL_MATCH_UNBLOCKED, signal, 0,
                                           NULL, NULL, NULL)))
    {
      g_signal_handler_block (adjustment, handler);
      g_array_append_val (side->handlers, handler);
    }
}

static void
tell (Side *side)
{
  for (guint i = 0; i < side->handlers->len; i++)
    {
      const gulong handler = g_array_index (side->handlers, gulong, i);

      if (g_signal_handler_is_connected (side->adjustment, handler))
        g_signal_handler_unblock (side->adjustment, handler);
    }
  if (gtk_adjustment_get_value (side->adjustment) != side->value)
    g_signal_emit_by_name (side->adjustment, "value-changed");
  g_array_unref (side->handlers);
  g_object_unref (side->adjustment);
}

static void
unmap (GtkWidget *widget)
{
  Side across;
  Side down;

  hush (&across, gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (widget)));
  hush (&down, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget)));
  unmap_scrolled (widget);
  tell (&across);
  tell (&down);
}

void
wakhan_scroll_end_install (void)
{
  GtkWidgetClass *widget_class = g_type_class_ref (GTK_TYPE_SCROLLED_WINDOW); /* kept */

  g_return_if_fail (!unmap_scrolled);

  unmap_scrolled = widget_class->unmap;
  widget_class->unmap = unmap;
}
