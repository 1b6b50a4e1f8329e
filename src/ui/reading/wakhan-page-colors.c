/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-page-colors.h"

#include "ui/wakhan-compat.h"

struct _WakhanPageColors
{
  GHashTable *roles; /* name to hidden child */
};

static const char *const names[] = {
  "soft", "faint", "code", "line", "paper", "accent", "accent-tint", "hit",
  "diplomacy", "security", "conflict", "economy", "other",
  "key", "claim", "evidence", "question", "doubt", "term", "link", "plain",
  "key-tint", "claim-tint", "evidence-tint", "question-tint", "doubt-tint", "term-tint", "link-tint", "plain-tint"
};

WakhanPageColors *
wakhan_page_colors_new (GtkWidget *parent)
{
  WakhanPageColors *self = g_new0 (WakhanPageColors, 1);

  self->roles = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) gtk_widget_unparent);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *class = g_strconcat ("role-", names[i], NULL);
      GtkWidget *role = g_object_new (GTK_TYPE_BOX, "visible", FALSE, NULL);

      gtk_widget_add_css_class (role, class);
      gtk_widget_set_parent (role, parent);
      g_hash_table_insert (self->roles, (gpointer) names[i], role);
    }
  return self;
}

void
wakhan_page_colors_free (WakhanPageColors *self)
{
  g_hash_table_unref (self->roles);
  g_free (self);
}

void
wakhan_page_colors_get (WakhanPageColors *self,
                        const char       *role,
                        GdkRGBA          *color)
{
  GtkWidget *widget = g_hash_table_lookup (self->roles, role);

  g_return_if_fail (widget != NULL);

  wakhan_widget_get_color (widget, color);
}
