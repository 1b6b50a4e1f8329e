/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lane-name.h"

#include "wakhan-group-words.h"
#include "wakhan-tooltip.h"

struct _WakhanLaneName
{
  GtkWidget parent_instance;

  WakhanEventGrouper *grouper;
  guint               lane;
  GtkWidget          *triangle;
  GtkWidget          *words; /* below each other; in a line where the lane is folded */
  GtkLabel           *name;
  GtkLabel           *count;
};

G_DEFINE_FINAL_TYPE (WakhanLaneName, wakhan_lane_name, GTK_TYPE_WIDGET)

static void
turn (WakhanLaneName *self,
      gboolean        all)
{
  const gboolean is_folded = wakhan_event_grouper_get_folded (self->grouper, self->lane);

  if (all)
    wakhan_event_grouper_set_all_folded (self->grouper, !is_folded);
  else
    wakhan_event_grouper_set_folded (self->grouper, self->lane, !is_folded);
}

/* @parameter: whether all lanes are meant */
static void
turn_action (GtkWidget  *widget,
             const char *name G_GNUC_UNUSED,
             GVariant   *parameter)
{
  turn (WAKHAN_LANE_NAME (widget), g_variant_get_boolean (parameter));
}

/* Left folds, right unfolds; mirrored, the other way round. */
static gboolean
fold_cb (GtkWidget *widget,
         GVariant  *parameter,
         gpointer   data G_GNUC_UNUSED)
{
  WakhanLaneName *self = WAKHAN_LANE_NAME (widget);
  gboolean        folds;
  gboolean        all;

  g_variant_get (parameter, "(bb)", &folds, &all);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    folds = !folds;
  if (all)
    wakhan_event_grouper_set_all_folded (self->grouper, folds);
  else
    wakhan_event_grouper_set_folded (self->grouper, self->lane, folds);
  return TRUE;
}

static void
released_cb (WakhanLaneName     *self,
             int                 n_presses G_GNUC_UNUSED,
             double              x G_GNUC_UNUSED,
             double              y G_GNUC_UNUSED,
             GtkEventController *click)
{
  const GdkModifierType state = gtk_event_controller_get_current_event_state (click);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  turn (self, (state & GDK_SHIFT_MASK) != 0);
}

static void
wakhan_lane_name_dispose (GObject *object)
{
  WakhanLaneName *self = WAKHAN_LANE_NAME (object);
  GtkWidget      *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->grouper);

  G_OBJECT_CLASS (wakhan_lane_name_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "lane.turn", "b", turn_action);
  for (guint all = 0; all < 2; all++)
    {
      const GdkModifierType modifiers = all ? GDK_SHIFT_MASK : 0;

      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, modifiers, "lane.turn",
                                           "b", all);
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, modifiers, "lane.turn",
                                           "b", all);
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, modifiers, "lane.turn", "b",
                                           all);
      gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, modifiers, fold_cb, "(bb)", TRUE,
                                    all);
      gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, modifiers, fold_cb, "(bb)", FALSE,
                                    all);
    }
}

static void
wakhan_lane_name_class_init (WakhanLaneNameClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_lane_name_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "lanename");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  add_keys (widget_class);
}

static GtkWidget *
create_label (const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
wakhan_lane_name_init (WakhanLaneName *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->triangle =
    g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->name = GTK_LABEL (create_label ("name"));
  self->count = GTK_LABEL (create_label ("figures"));
  gtk_widget_set_valign (self->triangle, GTK_ALIGN_START);
  gtk_widget_set_valign (self->words, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self->words), GTK_WIDGET (self->name));
  gtk_box_append (GTK_BOX (self->words), GTK_WIDGET (self->count));
  gtk_widget_set_parent (self->triangle, GTK_WIDGET (self));
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
wakhan_lane_name_new (WakhanEventGrouper *grouper,
                      guint               lane)
{
  WakhanLaneName *self = g_object_new (WAKHAN_TYPE_LANE_NAME, NULL);

  self->grouper = g_object_ref (grouper);
  self->lane = lane;
  wakhan_lane_name_update (self);
  return GTK_WIDGET (self);
}

guint
wakhan_lane_name_get_lane (WakhanLaneName *self)
{
  g_return_val_if_fail (WAKHAN_IS_LANE_NAME (self), 0);

  return self->lane;
}

void
wakhan_lane_name_update (WakhanLaneName *self)
{
  g_autofree char *name = NULL;
  g_autofree char *count = NULL;
  g_autofree char *spoken = NULL;
  gboolean         is_folded;

  g_return_if_fail (WAKHAN_IS_LANE_NAME (self));

  is_folded = wakhan_event_grouper_get_folded (self->grouper, self->lane);
  name = wakhan_group_words_new (self->grouper, self->lane);
  count = is_folded
            ? g_strdup_printf ("%u", wakhan_event_grouper_count_passing (self->grouper, self->lane))
            : wakhan_group_words_new_count (self->grouper, self->lane);
  spoken = wakhan_group_words_new_spoken (self->grouper, self->lane);
  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->count, count);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->words), is_folded
                                                                  ? GTK_ORIENTATION_HORIZONTAL
                                                                  : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self->words), is_folded ? 6 : 0);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->triangle),
                                is_folded ? "pan-end-symbolic" : "pan-down-symbolic");
  wakhan_tooltip_set_beside_name (GTK_WIDGET (self), spoken, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, !is_folded,
                               -1);
}
