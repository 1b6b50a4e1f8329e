/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-outline-row.h"

#include "wakhan-compat.h"
#include "wakhan-digits.h"
#include "wakhan-text-unit.h"

#define MOST_LINES 3
#define SPACING 6
#define STEP 16         /* of a level, and of the arrow before the words */
#define LEAST_HEIGHT 28 /* as the style sheet has it */

struct _WakhanOutlineRow
{
  GtkWidget parent_instance;

  GtkTreeListRow *row; /* NULL until one is shown */
  char           *title;
  PangoLayout    *words; /* NULL: to be made anew */
  GtkWidget      *arrow; /* NULL until there is something to fold */
  GtkWidget      *count; /* NULL until there are notes */
};

G_DEFINE_FINAL_TYPE (WakhanOutlineRow, wakhan_outline_row, GTK_TYPE_WIDGET)

static PangoLayout *
ensure_words (WakhanOutlineRow *self)
{
  if (!self->words)
    {
      self->words = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->title);
      pango_layout_set_wrap (self->words, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_ellipsize (self->words, PANGO_ELLIPSIZE_END);
      pango_layout_set_height (self->words, -MOST_LINES);
    }
  return self->words;
}

/* All lines begin at the row's side, whichever way their words run: Pango swaps left and right for
 * a line that runs against its context. */
static void
set_width (WakhanOutlineRow *self,
           int               width)
{
  PangoLayoutLine *line;
  gboolean         from_right;

  pango_layout_set_width (ensure_words (self), width < 0 ? -1 : width * PANGO_SCALE);
  line = pango_layout_get_line_readonly (self->words, 0);
  from_right = pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
  pango_layout_set_alignment (self->words, from_right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

static int
get_indent (WakhanOutlineRow *self)
{
  return self->row ? gtk_tree_list_row_get_depth (self->row) * STEP : 0;
}

static gboolean
has_count (WakhanOutlineRow *self)
{
  return self->count && gtk_widget_get_visible (self->count);
}

static int
get_count_width (WakhanOutlineRow *self)
{
  int width = 0;

  if (has_count (self))
    gtk_widget_measure (self->count, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  return width > 0 ? width + SPACING : 0;
}

static GtkSizeRequestMode
wakhan_outline_row_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* What the words leave to others. */
static int
get_taken_width (WakhanOutlineRow *self)
{
  return get_indent (self) + STEP + get_count_width (self);
}

/* Its least width is the style sheet's: a label would try every width to find its own. */
static void
wakhan_outline_row_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline G_GNUC_UNUSED,
                            int           *natural_baseline G_GNUC_UNUSED)
{
  WakhanOutlineRow *self = WAKHAN_OUTLINE_ROW (widget);
  int               size = get_taken_width (self);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      set_width (self, for_size < 0 ? -1 : MAX (for_size - size, 0));
      pango_layout_get_pixel_size (self->words, NULL, &size);
    }
  *minimum = *natural = size;
}

/* @start: from the side where a line begins. */
static void
allocate (WakhanOutlineRow *self,
          GtkWidget        *child,
          int               start,
          int               width,
          int               height)
{
  const gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const int      x = mirrored ? gtk_widget_get_width (GTK_WIDGET (self)) - start - width : start;

  gtk_widget_size_allocate (child, &(GtkAllocation){ x, 0, width, height }, -1);
}

static void
wakhan_outline_row_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline G_GNUC_UNUSED)
{
  WakhanOutlineRow *self = WAKHAN_OUTLINE_ROW (widget);
  const int         count_width = get_count_width (self) - SPACING;
  int               count_height;

  set_width (self, MAX (width - get_taken_width (self), 0));
  if (self->arrow && gtk_widget_get_visible (self->arrow))
    allocate (self, self->arrow, get_indent (self), STEP, height);
  if (!has_count (self))
    return;
  gtk_widget_measure (self->count, GTK_ORIENTATION_VERTICAL, -1, NULL, &count_height, NULL, NULL);
  allocate (self, self->count, width - count_width, count_width, MIN (count_height, height));
}

static void
wakhan_outline_row_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  WakhanOutlineRow *self = WAKHAN_OUTLINE_ROW (widget);
  const gboolean    mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const int         left = mirrored ? get_count_width (self) : get_indent (self) + STEP;
  GdkRGBA           color;
  int               height;

  wakhan_widget_get_color (widget, &color);
  pango_layout_get_pixel_size (ensure_words (self), NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT (left, (gtk_widget_get_height (widget) - height) / 2));
  gtk_snapshot_append_layout (snapshot, self->words, &color);
  gtk_snapshot_restore (snapshot);

  GTK_WIDGET_CLASS (wakhan_outline_row_parent_class)->snapshot (widget, snapshot);
}

static void
forget_words (GtkWidget *widget)
{
  g_clear_object (&WAKHAN_OUTLINE_ROW (widget)->words);
  gtk_widget_queue_resize (widget);
}

static void
wakhan_outline_row_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (wakhan_outline_row_parent_class)->css_changed (widget, change);

  forget_words (widget);
}

static void
wakhan_outline_row_system_setting_changed (GtkWidget       *widget,
                                           GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (wakhan_outline_row_parent_class)->system_setting_changed (widget, setting);

  if (wakhan_text_unit_is_changed_by (setting))
    forget_words (widget);
}

static void
wakhan_outline_row_direction_changed (GtkWidget       *widget,
                                      GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (wakhan_outline_row_parent_class)->direction_changed (widget, previous);

  forget_words (widget);
}

static void
wakhan_outline_row_dispose (GObject *object)
{
  WakhanOutlineRow *self = WAKHAN_OUTLINE_ROW (object);

  g_clear_pointer (&self->arrow, gtk_widget_unparent);
  g_clear_pointer (&self->count, gtk_widget_unparent);
  g_clear_object (&self->words);
  g_clear_object (&self->row);

  G_OBJECT_CLASS (wakhan_outline_row_parent_class)->dispose (object);
}

static void
wakhan_outline_row_finalize (GObject *object)
{
  g_free (WAKHAN_OUTLINE_ROW (object)->title);

  G_OBJECT_CLASS (wakhan_outline_row_parent_class)->finalize (object);
}

static void
wakhan_outline_row_class_init (WakhanOutlineRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_outline_row_dispose;
  object_class->finalize = wakhan_outline_row_finalize;
  widget_class->get_request_mode = wakhan_outline_row_get_request_mode;
  widget_class->measure = wakhan_outline_row_measure;
  widget_class->size_allocate = wakhan_outline_row_size_allocate;
  widget_class->snapshot = wakhan_outline_row_snapshot;
  widget_class->css_changed = wakhan_outline_row_css_changed;
  widget_class->system_setting_changed = wakhan_outline_row_system_setting_changed;
  widget_class->direction_changed = wakhan_outline_row_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "outline-row");
  /* The row of the tree says it all. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
wakhan_outline_row_init (WakhanOutlineRow *self)
{
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
}

GtkWidget *
wakhan_outline_row_new (void)
{
  return g_object_new (WAKHAN_TYPE_OUTLINE_ROW, NULL);
}

static void
pressed_cb (WakhanOutlineRow *self,
            int               n_press G_GNUC_UNUSED,
            double            x G_GNUC_UNUSED,
            double            y G_GNUC_UNUSED,
            GtkGesture       *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED); /* the row is not gone to */
  wakhan_outline_row_fold (self, gtk_tree_list_row_get_expanded (self->row));
}

static void
show_arrow (WakhanOutlineRow *self)
{
  const gboolean can_fold = gtk_tree_list_row_is_expandable (self->row);

  if (can_fold && !self->arrow)
    {
      GtkGesture *press = gtk_gesture_click_new ();

      self->arrow =
        g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
      gtk_widget_set_parent (self->arrow, GTK_WIDGET (self));
      g_signal_connect_swapped (press, "pressed", G_CALLBACK (pressed_cb), self);
      gtk_widget_add_controller (self->arrow, GTK_EVENT_CONTROLLER (press));
    }
  if (can_fold)
    gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow),
                                  gtk_tree_list_row_get_expanded (self->row) ? "pan-down-symbolic"
                                                                             : "pan-end-symbolic");
  if (self->arrow)
    gtk_widget_set_visible (self->arrow, can_fold);
}

static void
show_count (WakhanOutlineRow *self,
            guint             n_notes)
{
  g_autofree char *number = wakhan_digits_new (n_notes);

  if (!self->count)
    {
      self->count = gtk_label_new (NULL);
      gtk_widget_add_css_class (self->count, "count");
      gtk_widget_set_parent (self->count, GTK_WIDGET (self));
    }
  gtk_label_set_label (GTK_LABEL (self->count), number);
}

void
wakhan_outline_row_show (WakhanOutlineRow *self,
                         GtkTreeListRow   *row,
                         const char       *title,
                         guint             n_notes)
{
  g_return_if_fail (WAKHAN_IS_OUTLINE_ROW (self));
  g_return_if_fail (GTK_IS_TREE_LIST_ROW (row));

  if (g_set_object (&self->row, row))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  show_arrow (self);
  if (n_notes > 0)
    show_count (self, n_notes);
  if (self->count)
    gtk_widget_set_visible (self->count, n_notes > 0);
  if (g_strcmp0 (title, self->title) == 0)
    return;
  g_free (self->title);
  self->title = g_strdup (title);
  forget_words (GTK_WIDGET (self));
}

WakhanSection *
wakhan_outline_row_get_section (WakhanOutlineRow *self)
{
  g_autoptr (WakhanSection) section = NULL;

  g_return_val_if_fail (WAKHAN_IS_OUTLINE_ROW (self), NULL);

  section = self->row ? gtk_tree_list_row_get_item (self->row) : NULL;
  return section; /* which the outline holds */
}

gboolean
wakhan_outline_row_fold (WakhanOutlineRow *self,
                         gboolean          folded)
{
  g_return_val_if_fail (WAKHAN_IS_OUTLINE_ROW (self), FALSE);

  if (!self->row || !gtk_tree_list_row_is_expandable (self->row) ||
      gtk_tree_list_row_get_expanded (self->row) == !folded)
    return FALSE;

  gtk_tree_list_row_set_expanded (self->row, !folded);
  return TRUE;
}

static gboolean
fold_key_cb (GtkWidget *list,
             GVariant  *folds,
             gpointer   user_data G_GNUC_UNUSED)
{
  GtkWidget *item = gtk_widget_get_focus_child (list);
  GtkWidget *row = item ? gtk_widget_get_first_child (item) : NULL;

  return row && wakhan_outline_row_fold (WAKHAN_OUTLINE_ROW (row), g_variant_get_boolean (folds));
}

/* The arrow that points away from the words of a row folds it. */
static gboolean
arrow_key_cb (GtkWidget *list,
              GVariant  *is_left,
              gpointer   user_data)
{
  const gboolean mirrored = gtk_widget_get_direction (list) == GTK_TEXT_DIR_RTL;
  GVariant      *folds =
    g_variant_ref_sink (g_variant_new_boolean (g_variant_get_boolean (is_left) != mirrored));
  const gboolean done = fold_key_cb (list, folds, user_data);

  g_variant_unref (folds);
  return done;
}

void
wakhan_outline_row_add_keys (GtkWidget *list)
{
  const struct
  {
    guint           key;
    GtkShortcutFunc run;
    gboolean        argument;
  } keys[] = {
    { GDK_KEY_Left, arrow_key_cb, TRUE },
    { GDK_KEY_KP_Left, arrow_key_cb, TRUE },
    { GDK_KEY_Right, arrow_key_cb, FALSE },
    { GDK_KEY_KP_Right, arrow_key_cb, FALSE },
    { GDK_KEY_minus, fold_key_cb, TRUE },
    { GDK_KEY_KP_Subtract, fold_key_cb, TRUE },
    { GDK_KEY_plus, fold_key_cb, FALSE },
    { GDK_KEY_KP_Add, fold_key_cb, FALSE },
  };
  GtkEventController *shortcuts;

  g_return_if_fail (GTK_IS_LIST_VIEW (list));

  shortcuts = gtk_shortcut_controller_new ();
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, 0),
                                                gtk_callback_action_new (keys[i].run, NULL, NULL));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_boolean (keys[i].argument));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (shortcuts), shortcut);
    }
  gtk_widget_add_controller (list, shortcuts);
}

guint
wakhan_outline_row_count_on_display (GdkDisplay *display)
{
  GListModel *monitors = gdk_display_get_monitors (display);
  int         height = 0;

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      GdkRectangle           place;

      gdk_monitor_get_geometry (monitor, &place);
      height = MAX (height, place.height);
    }
  return height / LEAST_HEIGHT + 1;
}
