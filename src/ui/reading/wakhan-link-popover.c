/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-link-popover.h"

#include "wakhan-compat.h"
#include "wakhan-link.h"

#include <glib/gi18n-lib.h>

struct _WakhanLinkPopover
{
  GtkPopover parent_instance;

  char      *target;
  GtkLabel  *title;
  GtkLabel  *address;
  GtkWidget *open;
  GtkWidget *copy;
};

G_DEFINE_FINAL_TYPE (WakhanLinkPopover, wakhan_link_popover, GTK_TYPE_POPOVER)

static void
open_cb (WakhanLinkPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  wakhan_show_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->target);
}

static void
copy_cb (WakhanLinkPopover *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->target);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
wakhan_link_popover_dispose (GObject *object)
{
  WakhanLinkPopover *self = WAKHAN_LINK_POPOVER (object);

  g_clear_pointer (&self->target, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_LINK_POPOVER);

  G_OBJECT_CLASS (wakhan_link_popover_parent_class)->dispose (object);
}

static void
wakhan_link_popover_class_init (WakhanLinkPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_link_popover_dispose;

  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP); /* GTK's own may have no name */
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-link-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanLinkPopover, title);
  gtk_widget_class_bind_template_child (widget_class, WakhanLinkPopover, address);
  gtk_widget_class_bind_template_child (widget_class, WakhanLinkPopover, open);
  gtk_widget_class_bind_template_child (widget_class, WakhanLinkPopover, copy);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
wakhan_link_popover_init (WakhanLinkPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
wakhan_link_popover_new (void)
{
  return g_object_new (WAKHAN_TYPE_LINK_POPOVER, NULL);
}

static const char *
get_title (WakhanLinkKind kind)
{
  switch (kind)
    {
    case WAKHAN_LINK_WEB:
      return _ ("A link to the web");
    case WAKHAN_LINK_MAIL:
      return _ ("A link for writing a mail");
    case WAKHAN_LINK_REFUSED:
    default:
      return _ ("Wakhan does not open links of this kind");
    }
}

void
wakhan_link_popover_set_target (WakhanLinkPopover *self,
                                WakhanSession     *session,
                                const char        *target)
{
  g_autofree char *shown = NULL;
  g_autofree char *words = NULL;
  WakhanLinkKind   kind;

  g_return_if_fail (WAKHAN_IS_LINK_POPOVER (self));
  g_return_if_fail (WAKHAN_IS_SESSION (session));
  g_return_if_fail (target);

  kind = wakhan_link_classify (target);
  shown = wakhan_link_dup_shown (target);
  words = g_strdup_printf ("%s: %s", get_title (kind), shown);
  g_free (self->target);
  self->target = g_strdup (target);
  gtk_label_set_label (self->title, get_title (kind));
  gtk_label_set_label (self->address, shown);
  gtk_widget_set_visible (self->open, kind != WAKHAN_LINK_REFUSED);
  gtk_popover_set_default_widget (GTK_POPOVER (self),
                                  kind != WAKHAN_LINK_REFUSED ? self->open : self->copy);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  wakhan_session_announce (session, words);
}
