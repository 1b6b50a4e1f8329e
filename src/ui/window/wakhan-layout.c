/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-layout.h"

#include "wakhan-pane-handle.h"
#include "wakhan-pane-order.h"
#include "wakhan-pane-sizes.h"
#include "wakhan-sheet-guard.h"
#include "wakhan-sheet-slide.h"
#include "wakhan-text-unit.h"

#include <glib/gi18n-lib.h>

#define HANDLE 7 /* where it can be taken; the line in its middle is 1 */

struct _WakhanLayout
{
  GtkWidget parent_instance;

  WakhanSession      *session;
  WakhanBreakpoints   breakpoints;
  double              unit; /* how much larger than usual the text is; 0: to be found anew */
  WakhanPaneSwitch   *shown;
  GtkWidget          *panes[WAKHAN_N_PANES];
  WakhanPaneHandle   *handles[WAKHAN_N_PANES]; /* the reading pane has none */
  GtkWidget          *scrim;
  GtkEventController *keys; /* of the window: its header bar may have them */
  WakhanSheetSlide   *sheet_slide;
  WakhanPaneSizes     sizes;
};

typedef enum
{
  PROP_OUTLINE = 1,
  PROP_READING,
  PROP_NOTES,
  PROP_TIMELINE,
  PROP_SESSION,
  N_PROPS
} WakhanLayoutProperty;

enum
{
  BREAKPOINTS_CHANGED,
  SIZES_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanLayout, wakhan_layout, GTK_TYPE_WIDGET)

/* @x counts from the start side. */
static void
place (WakhanLayout *self,
       GtkWidget    *child,
       double        x,
       int           y,
       int           width,
       int           height)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x - width;
  gtk_widget_allocate (child, width, height, -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, y)));
}

static void
place_handle (WakhanLayout *self,
              WakhanPane    pane,
              gboolean      shown,
              int           x,
              int           y,
              int           width,
              int           height)
{
  GtkWidget *handle = GTK_WIDGET (self->handles[pane]);

  gtk_widget_set_child_visible (handle, shown);
  if (shown)
    place (self, handle, x, y, width, height);
}

static void
place_overlay (WakhanLayout *self,
               int           width,
               int           height)
{
  WakhanOverlaySlide *slide = wakhan_pane_switch_get_slide (self->shown);
  GtkWidget          *pane = wakhan_overlay_slide_get_pane (slide);
  const double        progress = wakhan_overlay_slide_get_progress (slide);
  const int           sheet = self->sizes.notes_sheet;
  const gboolean      is_editing = wakhan_pane_sizes_is_editing (&self->sizes);
  const gboolean      has_scrim = pane && (sheet == 0 || is_editing);
  int                 wide;

  gtk_widget_set_child_visible (self->scrim, has_scrim);
  if (has_scrim)
    {
      gtk_widget_set_opacity (self->scrim, progress);
      place (self, self->scrim, 0, 0, width, height);
    }
  if (pane && sheet > 0)
    place (self, pane, 0, height - (int) (progress * sheet), width, sheet);
  if (!pane || sheet > 0)
    return;
  gtk_widget_measure (pane, GTK_ORIENTATION_HORIZONTAL, -1, &wide, NULL, NULL, NULL);
  wide = MAX (self->breakpoints.overlay_width, wide);
  place (self, pane,
         pane == self->panes[WAKHAN_PANE_OUTLINE] ? (progress - 1) * wide : width - progress * wide,
         0, wide, height);
}

static void
wakhan_layout_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline G_GNUC_UNUSED)
{
  WakhanLayout *self = WAKHAN_LAYOUT (widget);
  const int    *widths = self->sizes.widths;
  int           outline;
  int           notes;
  int           timeline;
  int           seen; /* of the timeline */
  int           above;
  int           left;   /* by an editor over the whole height */
  int           beside; /* the height of what stands there */

  wakhan_pane_sizes_choose (&self->sizes, width, height);
  outline = widths[WAKHAN_PANE_OUTLINE];
  notes = widths[WAKHAN_PANE_NOTES];
  left = wakhan_pane_sizes_is_editing (&self->sizes) && notes > 0 ? width - notes - 1 : width;
  timeline = self->sizes.height;
  seen = wakhan_sheet_slide_get_height (self->sheet_slide, timeline);
  above = MAX (height - MAX (timeline + (timeline > 0), self->sizes.notes_sheet), 0);
  gtk_widget_set_child_visible (self->panes[WAKHAN_PANE_READING], !self->sizes.is_page);
  beside = left < width ? height : above;
  if (outline > 0)
    place (self, self->panes[WAKHAN_PANE_OUTLINE], 0, 0, outline, above);
  place (self, self->panes[WAKHAN_PANE_READING], outline + (outline > 0), 0,
         widths[WAKHAN_PANE_READING], above);
  if (notes > 0)
    place (self, self->panes[WAKHAN_PANE_NOTES], width - notes, 0, notes, beside);
  if (timeline > 0)
    place (self, self->panes[WAKHAN_PANE_TIMELINE], 0, height - seen, left, MAX (timeline, seen));
  place_handle (self, WAKHAN_PANE_OUTLINE, outline > 0, outline - HANDLE / 2, 0, HANDLE, above);
  place_handle (self, WAKHAN_PANE_NOTES, notes > 0, width - notes - 1 - HANDLE / 2, 0, HANDLE,
                beside);
  place_handle (self, WAKHAN_PANE_TIMELINE, wakhan_pane_sizes_has_edge (&self->sizes), 0,
                above - HANDLE / 2, left, HANDLE);
  place_overlay (self, width, height);
}

static void
wakhan_layout_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (wakhan_layout_parent_class)->css_changed (widget, change);
  WAKHAN_LAYOUT (widget)->unit = 0;
}

static void
wakhan_layout_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size G_GNUC_UNUSED,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline G_GNUC_UNUSED,
                       int           *natural_baseline G_GNUC_UNUSED)
{
  wakhan_pane_sizes_measure (&WAKHAN_LAYOUT (widget)->sizes, orientation, minimum, natural);
}

static gboolean
key_pressed_cb (WakhanLayout   *self,
                guint           key,
                guint           code G_GNUC_UNUSED,
                GdkModifierType modifiers G_GNUC_UNUSED)
{
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  return wakhan_pane_switch_close_overlay (self->shown) ||
         wakhan_sheet_guard_leave (self->panes[WAKHAN_PANE_TIMELINE],
                                   self->panes[WAKHAN_PANE_READING]);
}

/* A search entry keeps Escape to itself, even when there is nothing left to clear. */
static gboolean
key_captured_cb (WakhanLayout   *self,
                 guint           key,
                 guint           code,
                 GdkModifierType modifiers)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  GtkWidget *entry = focus ? gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY) : NULL;

  if (!entry || *gtk_editable_get_text (GTK_EDITABLE (entry)))
    return GDK_EVENT_PROPAGATE;
  return key_pressed_cb (self, key, code, modifiers);
}

static void
wakhan_layout_root (GtkWidget *widget)
{
  WakhanLayout *self = WAKHAN_LAYOUT (widget);

  GTK_WIDGET_CLASS (wakhan_layout_parent_class)->root (widget);

  self->keys = gtk_event_controller_key_new ();
  g_signal_connect_swapped (self->keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (gtk_widget_get_root (widget)), self->keys);
}

static void
wakhan_layout_unroot (GtkWidget *widget)
{
  WakhanLayout *self = WAKHAN_LAYOUT (widget);

  gtk_widget_remove_controller (GTK_WIDGET (gtk_widget_get_root (widget)), self->keys);
  self->keys = NULL;

  GTK_WIDGET_CLASS (wakhan_layout_parent_class)->unroot (widget);
}

static void
handle_resized_cb (WakhanLayout *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIZES_CHANGED], 0);
}

static void
listing_changed_cb (WakhanLayout *self)
{
  wakhan_pane_sizes_follow_list (&self->sizes);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
wakhan_layout_dispose (GObject *object)
{
  WakhanLayout *self = WAKHAN_LAYOUT (object);
  GtkWidget    *child;

  g_clear_pointer (&self->sheet_slide, wakhan_sheet_slide_free);
  g_clear_object (&self->shown);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_layout_parent_class)->dispose (object);
}

static void
wakhan_layout_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((WakhanLayoutProperty) id)
    {
    case PROP_OUTLINE ... PROP_TIMELINE:
      g_value_set_object (value, WAKHAN_LAYOUT (object)->panes[id - PROP_OUTLINE]);
      break;
    case PROP_SESSION:
      g_value_set_object (value, WAKHAN_LAYOUT (object)->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_layout_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  WakhanLayout *self = WAKHAN_LAYOUT (object);

  switch ((WakhanLayoutProperty) id)
    {
    case PROP_OUTLINE ... PROP_TIMELINE:
      self->panes[id - PROP_OUTLINE] = g_value_get_object (value);
      break;
    case PROP_SESSION:
      if (g_set_object (&self->session, g_value_get_object (value)))
        {
          wakhan_pane_switch_set_session (self->shown, self->session);
          wakhan_sheet_guard_attach (self->panes[WAKHAN_PANE_TIMELINE],
                                     self->panes[WAKHAN_PANE_READING], self->session);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
add_handle (WakhanLayout   *self,
            WakhanPane      pane,
            GtkPositionType side,
            const char     *name)
{
  GtkWidget *handle =
    wakhan_pane_handle_new (self->panes[pane], side, wakhan_pane_least_sizes[pane], name);

  g_signal_connect_swapped (handle, "notify::size", G_CALLBACK (handle_resized_cb), self);
  gtk_widget_set_parent (handle, GTK_WIDGET (self));
  self->handles[pane] = WAKHAN_PANE_HANDLE (handle);
}

static void
update_panes (WakhanLayout *self)
{
  wakhan_pane_sizes_fit_timeline (&self->sizes);
  wakhan_pane_order_update (GTK_WIDGET (self), self->panes,
                            GTK_WIDGET (self->handles[WAKHAN_PANE_OUTLINE]), self->shown);
}

static void
wakhan_layout_constructed (GObject *object)
{
  WakhanLayout *self = WAKHAN_LAYOUT (object);

  G_OBJECT_CLASS (wakhan_layout_parent_class)->constructed (object);

  for (WakhanPane pane = 0; pane < WAKHAN_N_PANES; pane++)
    gtk_widget_set_overflow (self->panes[pane], GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_parent (self->panes[WAKHAN_PANE_READING], GTK_WIDGET (self));
  gtk_widget_set_parent (self->panes[WAKHAN_PANE_TIMELINE], GTK_WIDGET (self));
  self->sheet_slide = wakhan_sheet_slide_new (GTK_WIDGET (self), self->panes[WAKHAN_PANE_TIMELINE]);
  add_handle (self, WAKHAN_PANE_OUTLINE, GTK_POS_LEFT, _ ("Width of the Outline"));
  add_handle (self, WAKHAN_PANE_NOTES, GTK_POS_RIGHT, _ ("Width of the Notes"));
  add_handle (self, WAKHAN_PANE_TIMELINE, GTK_POS_BOTTOM, _ ("Height of the Timeline"));
  g_signal_connect_object (self->handles[WAKHAN_PANE_TIMELINE], "notify::size",
                           G_CALLBACK (wakhan_pane_switch_leave_whole_height), self->shown,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->scrim, GTK_WIDGET (self));
  gtk_widget_set_parent (self->panes[WAKHAN_PANE_NOTES], GTK_WIDGET (self));
  gtk_widget_set_parent (self->panes[WAKHAN_PANE_OUTLINE], GTK_WIDGET (self));
  update_panes (self);
  g_signal_connect_object (self->shown, "changed", G_CALLBACK (update_panes), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->panes[WAKHAN_PANE_TIMELINE], "notify::listing",
                           G_CALLBACK (listing_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
wakhan_layout_class_init (WakhanLayoutClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags pane_flags =
    G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = wakhan_layout_constructed;
  object_class->dispose = wakhan_layout_dispose;
  object_class->get_property = wakhan_layout_get_property;
  object_class->set_property = wakhan_layout_set_property;
  widget_class->css_changed = wakhan_layout_css_changed;
  widget_class->measure = wakhan_layout_measure;
  widget_class->root = wakhan_layout_root;
  widget_class->unroot = wakhan_layout_unroot;
  widget_class->size_allocate = wakhan_layout_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "panes");

  properties[PROP_OUTLINE] =
    g_param_spec_object ("outline", NULL, NULL, GTK_TYPE_WIDGET, pane_flags);
  properties[PROP_READING] =
    g_param_spec_object ("reading", NULL, NULL, GTK_TYPE_WIDGET, pane_flags);
  properties[PROP_NOTES] = g_param_spec_object ("notes", NULL, NULL, GTK_TYPE_WIDGET, pane_flags);
  properties[PROP_TIMELINE] =
    g_param_spec_object ("timeline", NULL, NULL, GTK_TYPE_WIDGET, pane_flags);
  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIZES_CHANGED] = g_signal_new ("sizes-changed", WAKHAN_TYPE_LAYOUT, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[BREAKPOINTS_CHANGED] =
    g_signal_new ("breakpoints-changed", WAKHAN_TYPE_LAYOUT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
add_controllers (WakhanLayout *self)
{
  GtkEventController *captured = gtk_event_controller_key_new ();
  GtkGesture         *click = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (captured, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (captured, "key-pressed", G_CALLBACK (key_captured_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (wakhan_pane_switch_close_overlay),
                            self->shown);
  gtk_widget_add_controller (GTK_WIDGET (self), captured);
  gtk_widget_add_controller (self->scrim, GTK_EVENT_CONTROLLER (click));
}

static void
wakhan_layout_init (WakhanLayout *self)
{
  self->breakpoints = wakhan_breakpoints_for_size (1280, 800, 1);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->scrim = g_object_new (GTK_TYPE_BOX, "css-name", "scrim", "accessible-role",
                              GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->shown = wakhan_pane_switch_new (GTK_WIDGET (self), self->panes);
  self->sizes = (WakhanPaneSizes){ .panes = self->panes,
                                   .handles = self->handles,
                                   .shown = self->shown,
                                   .breakpoints = &self->breakpoints };
  g_signal_connect_object (self->shown, "changed", G_CALLBACK (gtk_widget_queue_allocate), self,
                           G_CONNECT_SWAPPED);
  add_controllers (self);
}

void
wakhan_layout_set_window_size (WakhanLayout *self,
                               int           width,
                               int           height)
{
  WakhanBreakpoints breakpoints;

  g_return_if_fail (WAKHAN_IS_LAYOUT (self));

  if (self->unit == 0)
    self->unit = wakhan_text_unit_get (GTK_WIDGET (self), WAKHAN_TEXT_USUAL);
  breakpoints = wakhan_breakpoints_for_size (width, height, self->unit);
  if (wakhan_breakpoints_equal (&self->breakpoints, &breakpoints))
    return;
  if (breakpoints.timeline_folds != self->breakpoints.timeline_folds)
    g_object_set (self->panes[WAKHAN_PANE_TIMELINE], "folded", breakpoints.timeline_folds, NULL);
  self->breakpoints = breakpoints;
  wakhan_pane_switch_set_breakpoints (self->shown, &breakpoints);
  update_panes (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_signal_emit (self, signals[BREAKPOINTS_CHANGED], 0);
}

const WakhanBreakpoints *
wakhan_layout_get_breakpoints (WakhanLayout *self)
{
  g_return_val_if_fail (WAKHAN_IS_LAYOUT (self), NULL);

  return &self->breakpoints;
}

gboolean
wakhan_layout_get_wanted (WakhanLayout *self,
                          WakhanPane    pane)
{
  g_return_val_if_fail (WAKHAN_IS_LAYOUT (self), TRUE);

  return wakhan_pane_switch_get_wanted (self->shown, pane);
}

int
wakhan_layout_get_size (WakhanLayout *self,
                        WakhanPane    pane)
{
  g_return_val_if_fail (WAKHAN_IS_LAYOUT (self), 0);
  g_return_val_if_fail (self->handles[pane], 0);

  return wakhan_pane_sizes_get_drawn (&self->sizes, pane);
}

void
wakhan_layout_set_size (WakhanLayout *self,
                        WakhanPane    pane,
                        int           size)
{
  g_return_if_fail (WAKHAN_IS_LAYOUT (self));
  g_return_if_fail (self->handles[pane]);

  wakhan_pane_handle_set_size (self->handles[pane], size);
}

void
wakhan_layout_cycle_focus (WakhanLayout *self,
                           gboolean      forward)
{
  g_return_if_fail (WAKHAN_IS_LAYOUT (self));

  wakhan_pane_switch_cycle_focus (self->shown, forward);
}
