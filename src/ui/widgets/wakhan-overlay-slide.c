/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-overlay-slide.h"

#include "wakhan-motion.h"

struct _WakhanOverlaySlide
{
  GObject parent_instance;

  GtkWidget    *owner; /* holds this object */
  WakhanMotion *motion;
  GtkWidget    *pane;
  GtkWidget    *focus_before; /* weak */
  gboolean      is_open;
  double        progress;
  double        from;
};

enum
{
  MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanOverlaySlide, wakhan_overlay_slide, G_TYPE_OBJECT)

static void
arrive (WakhanOverlaySlide *self)
{
  wakhan_motion_stop (self->motion);
  self->progress = self->is_open ? 1 : 0;
  if (!self->is_open && self->pane)
    {
      gtk_widget_set_visible (self->pane, FALSE);
      self->pane = NULL;
    }
  g_signal_emit (self, signals[MOVED], 0);
}

static void
step_cb (gpointer slide,
         double   part)
{
  WakhanOverlaySlide *self = slide;

  if (part >= 1)
    {
      arrive (self);
      return;
    }
  self->progress =
    self->from + ((self->is_open ? 1 : 0) - self->from) * wakhan_motion_ease_out (part);
  g_signal_emit (self, signals[MOVED], 0);
}

static void
begin (WakhanOverlaySlide *self)
{
  self->from = self->progress;
  if (wakhan_motion_start (self->motion))
    g_signal_emit (self, signals[MOVED], 0);
  else
    arrive (self);
}

static gboolean
has_focus_inside (WakhanOverlaySlide *self)
{
  GtkRoot   *root = gtk_widget_get_root (self->owner);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return !focus || focus == self->pane || gtk_widget_is_ancestor (focus, self->pane);
}

static void
wakhan_overlay_slide_dispose (GObject *object)
{
  WakhanOverlaySlide *self = WAKHAN_OVERLAY_SLIDE (object);

  g_clear_pointer (&self->motion, wakhan_motion_free);
  g_clear_weak_pointer (&self->focus_before);
  self->pane = NULL;

  G_OBJECT_CLASS (wakhan_overlay_slide_parent_class)->dispose (object);
}

static void
wakhan_overlay_slide_class_init (WakhanOverlaySlideClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_overlay_slide_dispose;

  signals[MOVED] = g_signal_new ("moved", WAKHAN_TYPE_OVERLAY_SLIDE, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_overlay_slide_init (WakhanOverlaySlide *self G_GNUC_UNUSED)
{
}

WakhanOverlaySlide *
wakhan_overlay_slide_new (GtkWidget *owner)
{
  WakhanOverlaySlide *self = g_object_new (WAKHAN_TYPE_OVERLAY_SLIDE, NULL);

  self->owner = owner;
  self->motion = wakhan_motion_new (owner, WAKHAN_MOTION_MILLISECONDS, step_cb, self);
  return self;
}

void
wakhan_overlay_slide_open (WakhanOverlaySlide *self,
                           GtkWidget          *pane)
{
  GtkRoot   *root;
  GtkWidget *focus;

  g_return_if_fail (WAKHAN_IS_OVERLAY_SLIDE (self));

  if (self->pane && self->pane != pane)
    {
      gtk_widget_set_visible (self->pane, FALSE);
      self->progress = 0;
    }
  root = gtk_widget_get_root (self->owner);
  focus = root ? gtk_root_get_focus (root) : NULL;
  if (!self->is_open && focus)
    g_set_weak_pointer (&self->focus_before, focus);
  self->pane = pane;
  self->is_open = TRUE;
  gtk_widget_set_visible (pane, TRUE);
  begin (self);
  if (!focus || !gtk_widget_is_ancestor (focus, pane)) /* it may have stood beside the text */
    gtk_widget_child_focus (pane, GTK_DIR_TAB_FORWARD);
}

void
wakhan_overlay_slide_close (WakhanOverlaySlide *self,
                            gboolean            at_once)
{
  g_return_if_fail (WAKHAN_IS_OVERLAY_SLIDE (self));

  if (!self->pane)
    return;
  if (self->is_open)
    {
      const gboolean takes_back = has_focus_inside (self);

      self->is_open = FALSE;
      g_signal_emit (self, signals[MOVED], 0); /* what lies below takes the keyboard again */
      if (takes_back && self->focus_before && gtk_widget_get_mapped (self->focus_before))
        gtk_widget_grab_focus (self->focus_before);
    }
  g_clear_weak_pointer (&self->focus_before);
  if (at_once)
    arrive (self);
  else
    begin (self);
}

GtkWidget *
wakhan_overlay_slide_get_pane (WakhanOverlaySlide *self)
{
  g_return_val_if_fail (WAKHAN_IS_OVERLAY_SLIDE (self), NULL);

  return self->pane;
}

gboolean
wakhan_overlay_slide_get_is_open (WakhanOverlaySlide *self)
{
  g_return_val_if_fail (WAKHAN_IS_OVERLAY_SLIDE (self), FALSE);

  return self->is_open;
}

double
wakhan_overlay_slide_get_progress (WakhanOverlaySlide *self)
{
  g_return_val_if_fail (WAKHAN_IS_OVERLAY_SLIDE (self), 0);

  return self->progress;
}
