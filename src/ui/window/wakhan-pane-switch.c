/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-pane-switch.h"

struct _WakhanPaneSwitch
{
  GObject parent_instance;

  GtkWidget *const   *panes; /* of the owner, which holds this object */
  WakhanSession      *session;
  GSignalGroup       *session_signals;
  WakhanBreakpoints   breakpoints;
  WakhanOverlaySlide *slide;
  gboolean            wanted[WAKHAN_N_PANES];
  gboolean            is_editing; /* an editor stands in place of the notes */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanPaneSwitch, wakhan_pane_switch, G_TYPE_OBJECT)

static const char *const visible_properties[WAKHAN_N_PANES] = { "outline-visible", NULL,
                                                                "notes-visible",
                                                                "timeline-visible" };

static gboolean
is_docked (WakhanPaneSwitch *self,
           WakhanPane        pane)
{
  return (pane != WAKHAN_PANE_OUTLINE || self->breakpoints.outline_docked) &&
         (pane != WAKHAN_PANE_NOTES ||
          (self->breakpoints.notes_docked &&
           (!self->is_editing || self->breakpoints.outline_docked)));
}

static gboolean
is_visible (WakhanPaneSwitch *self,
            WakhanPane        pane)
{
  gboolean visible = TRUE;

  if (self->session && visible_properties[pane])
    g_object_get (self->session, visible_properties[pane], &visible, NULL);
  return visible;
}

static void
set_visible (WakhanPaneSwitch *self,
             WakhanPane        pane,
             gboolean          visible)
{
  if (self->session)
    g_object_set (self->session, visible_properties[pane], visible, NULL);
}

/* GTK tells of classes also where they stay the same. */
static void
show_sheet (WakhanPaneSwitch *self,
            gboolean          is_sheet)
{
  GtkWidget *notes = self->panes[WAKHAN_PANE_NOTES];

  if (is_sheet == gtk_widget_has_css_class (notes, "sheet"))
    return;
  if (is_sheet)
    gtk_widget_add_css_class (notes, "sheet");
  else
    gtk_widget_remove_css_class (notes, "sheet");
}

static void
slide_moved_cb (WakhanPaneSwitch *self)
{
  const gboolean is_open = wakhan_overlay_slide_get_is_open (self->slide);
  const gboolean is_sheet = wakhan_pane_switch_is_sheet (self);
  GtkWidget     *pane = wakhan_overlay_slide_get_pane (self->slide);

  show_sheet (self, is_sheet);
  /* Under the scrim nothing takes the keyboard, nor what a sheet covers. */
  for (WakhanPane other = 0; other < WAKHAN_N_PANES; other++)
    gtk_widget_set_can_focus (self->panes[other],
                              !is_open || self->panes[other] == pane ||
                                (is_sheet && !self->is_editing && other == WAKHAN_PANE_READING));
  g_signal_emit (self, signals[CHANGED], 0);
}

static WakhanPane
get_opposite (WakhanPane pane)
{
  return pane == WAKHAN_PANE_OUTLINE ? WAKHAN_PANE_NOTES : WAKHAN_PANE_OUTLINE;
}

static void
update_pane (WakhanPaneSwitch *self,
             WakhanPane        pane)
{
  const gboolean visible = is_visible (self, pane);

  if (is_docked (self, pane))
    {
      gtk_widget_set_visible (self->panes[pane], visible);
    }
  else if (visible)
    {
      if (!is_docked (self, get_opposite (pane)))
        set_visible (self, get_opposite (pane), FALSE);
      wakhan_overlay_slide_open (self->slide, self->panes[pane]);
    }
  else if (wakhan_overlay_slide_get_pane (self->slide) == self->panes[pane])
    {
      wakhan_overlay_slide_close (self->slide, FALSE);
    }
  else
    {
      gtk_widget_set_visible (self->panes[pane], FALSE);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

/* An editor is wider than the notes: where they leave the text enough, it may not. */
static void
classes_changed_cb (WakhanPaneSwitch *self)
{
  const gboolean was_docked = is_docked (self, WAKHAN_PANE_NOTES);
  GtkWidget     *notes = self->panes[WAKHAN_PANE_NOTES];

  self->is_editing = gtk_widget_has_css_class (notes, "editing");
  if (is_docked (self, WAKHAN_PANE_NOTES) != was_docked)
    {
      if (was_docked)
        self->wanted[WAKHAN_PANE_NOTES] = is_visible (self, WAKHAN_PANE_NOTES);
      else if (wakhan_overlay_slide_get_pane (self->slide) == notes)
        wakhan_overlay_slide_close (self->slide, TRUE);
      update_pane (self, WAKHAN_PANE_NOTES);
    }
  slide_moved_cb (self);
}

static void
visible_changed_cb (WakhanPaneSwitch *self,
                    GParamSpec       *pspec)
{
  for (WakhanPane pane = 0; pane < WAKHAN_N_PANES; pane++)
    if (g_strcmp0 (visible_properties[pane], g_param_spec_get_name (pspec)) == 0)
      update_pane (self, pane);
}

/* Of a timeline that is hidden or folded nothing would be seen. */
static void
whole_height_changed_cb (WakhanPaneSwitch *self)
{
  if (wakhan_pane_switch_has_whole_height (self))
    {
      g_object_set (self->session, "timeline-visible", TRUE, NULL);
      g_object_set (self->panes[WAKHAN_PANE_TIMELINE], "folded", FALSE, NULL);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Whoever went somewhere from the outline wants to see the place. */
static void
show_words_cb (WakhanPaneSwitch *self)
{
  if (wakhan_overlay_slide_get_is_open (self->slide) &&
      wakhan_overlay_slide_get_pane (self->slide) == self->panes[WAKHAN_PANE_OUTLINE])
    {
      wakhan_pane_switch_close_overlay (self);
      gtk_widget_child_focus (self->panes[WAKHAN_PANE_READING], GTK_DIR_TAB_FORWARD);
    }
}

static void
focus_text_cb (WakhanPaneSwitch *self)
{
  if (wakhan_overlay_slide_get_is_open (self->slide))
    wakhan_pane_switch_close_overlay (self);
}

static void
wakhan_pane_switch_dispose (GObject *object)
{
  WakhanPaneSwitch *self = WAKHAN_PANE_SWITCH (object);

  g_clear_object (&self->slide);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_pane_switch_parent_class)->dispose (object);
}

static void
wakhan_pane_switch_class_init (WakhanPaneSwitchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_pane_switch_dispose;

  signals[CHANGED] = g_signal_new ("changed", WAKHAN_TYPE_PANE_SWITCH, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_pane_switch_init (WakhanPaneSwitch *self)
{
  self->breakpoints = wakhan_breakpoints_for_size (1280, 800, 1);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::outline-visible",
                                  G_CALLBACK (visible_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::notes-visible",
                                  G_CALLBACK (visible_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::timeline-visible",
                                  G_CALLBACK (visible_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::whole-height",
                                  G_CALLBACK (whole_height_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "show-words", G_CALLBACK (show_words_cb),
                                  self);
  g_signal_group_connect_swapped (self->session_signals, "focus-text", G_CALLBACK (focus_text_cb),
                                  self);
}

WakhanPaneSwitch *
wakhan_pane_switch_new (GtkWidget        *owner,
                        GtkWidget *const *panes)
{
  WakhanPaneSwitch *self = g_object_new (WAKHAN_TYPE_PANE_SWITCH, NULL);

  self->panes = panes;
  self->slide = wakhan_overlay_slide_new (owner);
  g_signal_connect_object (self->slide, "moved", G_CALLBACK (slide_moved_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
wakhan_pane_switch_set_session (WakhanPaneSwitch *self,
                                WakhanSession    *session)
{
  g_return_if_fail (WAKHAN_IS_PANE_SWITCH (self));

  if (!self->session) /* only now the owner has all its panes */
    g_signal_connect_object (self->panes[WAKHAN_PANE_NOTES], "notify::css-classes",
                             G_CALLBACK (classes_changed_cb), self, G_CONNECT_SWAPPED);
  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  for (WakhanPane pane = 0; pane < WAKHAN_N_PANES && session; pane++)
    if (visible_properties[pane])
      update_pane (self, pane);
}

static void
change_docked (WakhanPaneSwitch *self,
               WakhanPane        pane,
               gboolean          was_docked)
{
  const gboolean stays = pane == WAKHAN_PANE_NOTES && self->is_editing;

  if (is_docked (self, pane) == was_docked)
    return;
  if (was_docked)
    {
      self->wanted[pane] = is_visible (self, pane);
      if (!stays)
        set_visible (self, pane, FALSE);
      update_pane (self, pane);
    }
  else
    {
      if (wakhan_overlay_slide_get_pane (self->slide) == self->panes[pane])
        wakhan_overlay_slide_close (self->slide, TRUE);
      if (!stays)
        set_visible (self, pane, self->wanted[pane]);
      update_pane (self, pane);
    }
}

void
wakhan_pane_switch_set_breakpoints (WakhanPaneSwitch        *self,
                                    const WakhanBreakpoints *breakpoints)
{
  gboolean outline_docked;
  gboolean notes_docked;

  g_return_if_fail (WAKHAN_IS_PANE_SWITCH (self));

  outline_docked = is_docked (self, WAKHAN_PANE_OUTLINE);
  notes_docked = is_docked (self, WAKHAN_PANE_NOTES);
  self->breakpoints = *breakpoints;
  change_docked (self, WAKHAN_PANE_OUTLINE, outline_docked);
  change_docked (self, WAKHAN_PANE_NOTES, notes_docked);
  slide_moved_cb (self); /* what lies over the text may be a sheet now */
}

gboolean
wakhan_pane_switch_is_docked (WakhanPaneSwitch *self,
                              WakhanPane        pane)
{
  g_return_val_if_fail (WAKHAN_IS_PANE_SWITCH (self), TRUE);

  return is_docked (self, pane);
}

gboolean
wakhan_pane_switch_is_sheet (WakhanPaneSwitch *self)
{
  g_return_val_if_fail (WAKHAN_IS_PANE_SWITCH (self), FALSE);

  return (gtk_widget_has_css_class (self->panes[WAKHAN_PANE_NOTES], "checking") ||
          self->is_editing) &&
         self->breakpoints.is_narrow &&
         wakhan_overlay_slide_get_pane (self->slide) == self->panes[WAKHAN_PANE_NOTES];
}

gboolean
wakhan_pane_switch_get_wanted (WakhanPaneSwitch *self,
                               WakhanPane        pane)
{
  g_return_val_if_fail (WAKHAN_IS_PANE_SWITCH (self), TRUE);

  return is_docked (self, pane) ? is_visible (self, pane) : self->wanted[pane];
}

gboolean
wakhan_pane_switch_close_overlay (WakhanPaneSwitch *self)
{
  GtkWidget *pane;

  g_return_val_if_fail (WAKHAN_IS_PANE_SWITCH (self), FALSE);

  if (!wakhan_overlay_slide_get_is_open (self->slide))
    return FALSE;
  pane = wakhan_overlay_slide_get_pane (self->slide);
  set_visible (self,
               pane == self->panes[WAKHAN_PANE_OUTLINE] ? WAKHAN_PANE_OUTLINE : WAKHAN_PANE_NOTES,
               FALSE);
  return TRUE;
}

WakhanOverlaySlide *
wakhan_pane_switch_get_slide (WakhanPaneSwitch *self)
{
  g_return_val_if_fail (WAKHAN_IS_PANE_SWITCH (self), NULL);

  return self->slide;
}

void
wakhan_pane_switch_cycle_focus (WakhanPaneSwitch *self,
                                gboolean          forward)
{
  GtkRoot   *root;
  GtkWidget *focus;
  WakhanPane pane = 0;

  g_return_if_fail (WAKHAN_IS_PANE_SWITCH (self));

  root = gtk_widget_get_root (self->panes[WAKHAN_PANE_READING]);
  focus = root ? gtk_root_get_focus (root) : NULL;
  while (pane < WAKHAN_N_PANES && !(focus && gtk_widget_is_ancestor (focus, self->panes[pane])))
    pane++;
  if (pane == WAKHAN_N_PANES)
    pane = forward ? WAKHAN_N_PANES - 1 : 0;
  for (guint i = 0; i < WAKHAN_N_PANES; i++)
    {
      pane = (pane + (forward ? 1 : WAKHAN_N_PANES - 1)) % WAKHAN_N_PANES;
      if (gtk_widget_get_visible (self->panes[pane]) &&
          gtk_widget_get_can_focus (self->panes[pane]) &&
          (gtk_widget_activate_action (self->panes[pane], "pane.enter", NULL) ||
           gtk_widget_child_focus (self->panes[pane], GTK_DIR_TAB_FORWARD)))
        return;
    }
}

gboolean
wakhan_pane_switch_has_whole_height (WakhanPaneSwitch *self)
{
  gboolean has_whole_height = FALSE;

  g_return_val_if_fail (WAKHAN_IS_PANE_SWITCH (self), FALSE);

  if (self->session)
    g_object_get (self->session, "whole-height", &has_whole_height, NULL);
  return has_whole_height;
}

void
wakhan_pane_switch_leave_whole_height (WakhanPaneSwitch *self)
{
  g_return_if_fail (WAKHAN_IS_PANE_SWITCH (self));

  if (wakhan_pane_switch_has_whole_height (self))
    g_object_set (self->session, "whole-height", FALSE, NULL);
}
