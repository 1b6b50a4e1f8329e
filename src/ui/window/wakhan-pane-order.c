/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-pane-order.h"

static gboolean
lies_below (GtkWidget *pane,
            GtkWidget *handle)
{
  while (pane && pane != handle)
    pane = gtk_widget_get_next_sibling (pane);
  return pane != NULL;
}

void
wakhan_pane_order_update (GtkWidget        *layout,
                          GtkWidget *const *panes,
                          GtkWidget        *handle,
                          WakhanPaneSwitch *shown)
{
  static const WakhanPane sides[] = { WAKHAN_PANE_NOTES, WAKHAN_PANE_OUTLINE };

  g_return_if_fail (GTK_IS_WIDGET (layout));

  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      GtkWidget     *pane = panes[sides[i]];
      const gboolean is_docked = wakhan_pane_switch_is_docked (shown, sides[i]);

      if (lies_below (pane, handle) != is_docked)
        gtk_widget_insert_before (pane, layout, is_docked ? handle : NULL);
    }
}
