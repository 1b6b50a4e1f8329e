/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-palette.h"

#include "wakhan-compat.h"

typedef struct
{
  const char *name;
  const char *css_class;
  GtkWidget  *widget; /* a child; NULL until somebody paints with it */
} Role;

struct _WakhanPalette
{
  GtkWidget parent_instance;

  GArray *roles;
};

G_DEFINE_FINAL_TYPE (WakhanPalette, wakhan_palette, GTK_TYPE_WIDGET)

static void
wakhan_palette_dispose (GObject *object)
{
  WakhanPalette *self = WAKHAN_PALETTE (object);
  GtkWidget     *child;

  g_array_set_size (self->roles, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_palette_parent_class)->dispose (object);
}

static void
wakhan_palette_finalize (GObject *object)
{
  g_array_unref (WAKHAN_PALETTE (object)->roles);

  G_OBJECT_CLASS (wakhan_palette_parent_class)->finalize (object);
}

static void
wakhan_palette_class_init (WakhanPaletteClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_palette_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_palette_finalize;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "palette");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
wakhan_palette_init (WakhanPalette *self)
{
  self->roles = g_array_new (FALSE, FALSE, sizeof (Role));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

WakhanPalette *
wakhan_palette_new (GtkWidget *parent)
{
  WakhanPalette *self;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);

  self = g_object_new (WAKHAN_TYPE_PALETTE, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self), parent);
  return self;
}

static GtkWidget *
ensure_widget (WakhanPalette *self,
               Role          *role)
{
  if (role->widget)
    return role->widget;
  role->widget = g_object_new (GTK_TYPE_BOX, "css-name", role->name, NULL);
  if (role->css_class)
    gtk_widget_add_css_class (role->widget, role->css_class);
  gtk_widget_set_parent (role->widget, GTK_WIDGET (self));
  return role->widget;
}

void
wakhan_palette_add (WakhanPalette *self,
                    const char    *role,
                    const char    *css_class)
{
  Role added = { role, css_class, NULL };

  g_return_if_fail (WAKHAN_IS_PALETTE (self));

  g_array_append_val (self->roles, added);
}

void
wakhan_palette_get (WakhanPalette *self,
                    const char    *role,
                    const char    *css_class,
                    GdkRGBA       *color)
{
  g_return_if_fail (WAKHAN_IS_PALETTE (self));

  for (guint i = 0; i < self->roles->len; i++)
    {
      Role *known = &g_array_index (self->roles, Role, i);

      if (g_str_equal (known->name, role) && g_strcmp0 (known->css_class, css_class) == 0)
        {
          wakhan_widget_get_color (ensure_widget (self, known), color);
          return;
        }
    }
  g_return_if_reached ();
}
