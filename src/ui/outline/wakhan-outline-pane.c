/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-outline-pane.h"

#include "wakhan-description.h"
#include "wakhan-fold.h"
#include "wakhan-marked-list.h"
#include "wakhan-one-stop.h"
#include "wakhan-outline-menu.h"
#include "wakhan-outline-row.h"
#include "wakhan-outline-tree.h"

#include <glib/gi18n-lib.h>

struct _WakhanOutlinePane
{
  GtkWidget parent_instance;

  WakhanSession     *session;
  WakhanNotebook    *notebook; /* of the study: what another one has is that study, read again */
  GSignalGroup      *session_signals;
  GSignalGroup      *index_signals;
  WakhanOutlineTree *tree;        /* NULL without a study */
  gboolean           keeps_folds; /* while the tree is built anew */
  guint              n_ticks;
  WakhanMarkedList  *rows; /* the mark is the section in view */
  GtkWidget         *scrolled;
  GtkListView       *list;
  GtkEditable       *search;
  GtkLabel          *hint;
  GPtrArray         *items; /* GtkListItem, those bound; borrowed */
};

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} WakhanOutlinePaneProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanOutlinePane, wakhan_outline_pane, GTK_TYPE_WIDGET)

static WakhanStudy *
get_study (WakhanOutlinePane *self)
{
  return self->session ? wakhan_session_get_study (self->session) : NULL;
}

/* An open section leaves to those below it what is theirs. */
static void
show_item (WakhanOutlinePane *self,
           GtkListItem       *item)
{
  GtkTreeListRow           *row = gtk_list_item_get_item (item);
  g_autoptr (WakhanSection) section = gtk_tree_list_row_get_item (row);
  GtkWidget                *child = gtk_list_item_get_child (item);
  GtkAccessible            *accessible = GTK_ACCESSIBLE (gtk_widget_get_parent (child));
  const gboolean            is_open = gtk_tree_list_row_get_expanded (row);
  const char               *words;
  guint                     n_notes;
  g_autofree char          *level = NULL;
  g_autofree char          *name = NULL;

  if (!section || !get_study (self))
    return; /* the tree it stood in is gone */

  words = wakhan_section_get_title (section);
  n_notes = wakhan_note_index_count_in_section (wakhan_study_get_note_index (get_study (self)),
                                                section, is_open);
  name = n_notes == 0
           ? g_strdup (words)
           : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s, %u note", "%s, %u notes", n_notes),
                              words, n_notes);
  level = g_strdup_printf (_ ("level %u"),
                           gtk_tree_list_row_get_depth (row) + 1); /* GTK 4.8 does not tell it */
  wakhan_outline_row_show (WAKHAN_OUTLINE_ROW (child), row, words, n_notes);
  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_LEVEL,
                                  gtk_tree_list_row_get_depth (row) + 1, -1);
  wakhan_description_set (GTK_WIDGET (accessible), level);
  if (gtk_tree_list_row_is_expandable (row))
    gtk_accessible_update_state (accessible, GTK_ACCESSIBLE_STATE_EXPANDED, is_open, -1);
  else
    gtk_accessible_reset_state (accessible, GTK_ACCESSIBLE_STATE_EXPANDED);
}

static void
show_items (WakhanOutlinePane *self)
{
  for (guint i = 0; i < self->items->len; i++)
    show_item (self, g_ptr_array_index (self->items, i));
}

/* Only this row: the rows of a tree that is being thrown away tell that they close, and none of the
 * others may be asked then. */
static void
folded_cb (WakhanOutlinePane *self,
           GParamSpec        *pspec G_GNUC_UNUSED,
           GtkTreeListRow    *row)
{
  for (guint i = 0; i < self->items->len; i++)
    if (gtk_list_item_get_item (g_ptr_array_index (self->items, i)) == (gpointer) row)
      show_item (self, g_ptr_array_index (self->items, i));
}

static void
setup_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED,
          GtkListItem              *item)
{
  gtk_list_item_set_child (item, wakhan_outline_row_new ());
}

static void
bind_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED,
         GtkListItem              *item,
         WakhanOutlinePane        *self)
{
  g_signal_connect_object (gtk_list_item_get_item (item), "notify::expanded",
                           G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->items, item);
  show_item (self, item);
}

static void
unbind_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED,
           GtkListItem              *item,
           WakhanOutlinePane        *self)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (item), folded_cb, self);
  g_ptr_array_remove_fast (self->items, item);
}

static void
row_activated_cb (WakhanOutlinePane *self,
                  guint              position)
{
  g_autoptr (GtkTreeListRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), position);
  g_autoptr (WakhanSection)  section = gtk_tree_list_row_get_item (row);

  wakhan_session_go_to_section (self->session, section);
}

/* The first section that is looked for, and not one that is shown for what lies below it. Return
 * may come before the entry tells of the last letters. */
static void
search_activated_cb (WakhanOutlinePane *self)
{
  const char *words = gtk_editable_get_text (self->search);

  if (!*words)
    return;
  g_signal_emit_by_name (self->search, "search-changed");
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->rows)); i++)
    {
      g_autoptr (GtkTreeListRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), i);
      g_autoptr (WakhanSection)  section = gtk_tree_list_row_get_item (row);

      if (!wakhan_fold_has_words (wakhan_section_get_title (section), words))
        continue;
      wakhan_session_go_to_section (self->session, section);
      return;
    }
}

/* The row of the section in view, or of the nearest one around it that is shown. */
static void
follow_section (WakhanOutlinePane *self)
{
  GListModel *rows = G_LIST_MODEL (self->rows);
  guint       offset;
  guint       found = GTK_INVALID_LIST_POSITION;

  if (!get_study (self))
    return;
  offset = wakhan_navigator_get_reading_offset (wakhan_session_get_navigator (self->session));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GtkTreeListRow) row = g_list_model_get_item (rows, i);
      g_autoptr (WakhanSection)  section = gtk_tree_list_row_get_item (row);

      if (section && offset >= wakhan_section_get_start (section) &&
          offset < wakhan_section_get_end (section))
        found = i;
    }
  if (found == wakhan_marked_list_get_mark (self->rows))
    return;
  wakhan_marked_list_set_mark (self->rows, found);
  if (found != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", found);
}

/* The row that held the mark may have been folded away, or have come back. */
static void
rows_changed_cb (WakhanOutlinePane *self)
{
  gtk_widget_set_can_focus (self->scrolled,
                            g_list_model_get_n_items (G_LIST_MODEL (self->rows)) > 0);
  follow_section (self);
}

static gboolean
focus_row (WakhanOutlinePane *self,
           guint              position)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      GtkListItem *item = g_ptr_array_index (self->items, i);

      if (gtk_list_item_get_position (item) == position)
        return gtk_widget_grab_focus (gtk_widget_get_parent (gtk_list_item_get_child (item)));
    }
  return FALSE;
}

/* The keyboard comes to the section in view, also where the rows were scrolled away from it. */
static gboolean
enter_rows_cb (WakhanOutlinePane *self)
{
  const guint mark = wakhan_marked_list_get_mark (self->rows);

  if (mark == GTK_INVALID_LIST_POSITION)
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", mark);
  return focus_row (self, mark);
}

static void
enter_action_cb (GtkWidget  *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant   *parameter G_GNUC_UNUSED)
{
  if (!enter_rows_cb (WAKHAN_OUTLINE_PANE (widget)))
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

/* Rows cost time to make even where they are out of view: before the first picture, no more than
 * the display has room for. */
static guint
get_most_rows (WakhanOutlinePane *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) ||
      wakhan_navigator_get_reading_offset (wakhan_session_get_navigator (self->session)) > 0)
    return G_MAXUINT;
  return wakhan_outline_row_count_on_display (gtk_widget_get_display (GTK_WIDGET (self)));
}

static void
show_hint (WakhanOutlinePane *self,
           gboolean           is_parts)
{
  g_autofree char *words = NULL;
  const char      *looked_for = gtk_editable_get_text (self->search);

  if (*looked_for && g_list_model_get_n_items (wakhan_outline_tree_get_model (self->tree)) == 0)
    {
      words = g_strdup_printf (_ ("No heading contains “%s”."), looked_for);
      wakhan_session_announce (self->session, words);
    }
  else if (is_parts)
    words = g_strdup (_ ("No headings found\nParts of equal length instead:"));
  gtk_label_set_label (self->hint, words ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hint), words != NULL);
}

/* A study opens with a title page. The outline of another text is all there is of its form, and
 * stays whole. */
static gboolean
shows_title (WakhanOutlinePane *self)
{
  WakhanStudy *study = wakhan_session_get_study (self->session);
  gboolean     is_in_view;

  g_object_get (self->session, "title-in-view", &is_in_view, NULL);
  return is_in_view && study && wakhan_study_is_authored (study);
}

static gboolean
is_in_parts (WakhanSection *outline)
{
  g_autoptr (WakhanSection) first = g_list_model_get_item (G_LIST_MODEL (outline), 0);

  return first && wakhan_section_is_part (first);
}

static void
build_tree (WakhanOutlinePane *self)
{
  WakhanStudy       *study = get_study (self);
  WakhanSection     *outline = study ? wakhan_study_get_outline (study) : NULL;
  WakhanOutlineTree *before = g_steal_pointer (&self->tree);

  if (!outline)
    {
      wakhan_marked_list_set_model (self->rows, NULL);
      gtk_widget_set_visible (GTK_WIDGET (self->hint), FALSE);
    }
  else
    {
      self->tree = wakhan_outline_tree_new (outline, gtk_editable_get_text (self->search),
                                            shows_title (self), get_most_rows (self));
      if (before && self->keeps_folds)
        wakhan_outline_tree_fold_as (self->tree, before);
      wakhan_marked_list_set_model (self->rows, wakhan_outline_tree_get_model (self->tree));
      show_hint (self, is_in_parts (outline));
    }
  g_clear_pointer (&before, wakhan_outline_tree_free);
}

static void
study_changed_cb (WakhanOutlinePane *self)
{
  WakhanStudy    *study = get_study (self);
  WakhanNotebook *notebook = study ? wakhan_study_get_notebook (study) : NULL;

  g_signal_group_set_target (self->index_signals,
                             study ? wakhan_study_get_note_index (study) : NULL);
  self->keeps_folds = notebook && notebook == self->notebook;
  g_set_object (&self->notebook, notebook);
  build_tree (self);
  self->keeps_folds = FALSE;
}

static void
title_in_view_changed_cb (WakhanOutlinePane *self)
{
  if (self->tree)
    wakhan_outline_tree_set_title_in_view (self->tree, shows_title (self));
}

static void
stop_search_cb (GtkSearchEntry *search)
{
  gtk_editable_set_text (GTK_EDITABLE (search), "");
}

/* The first comes before the first picture. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock G_GNUC_UNUSED,
         gpointer       user_data G_GNUC_UNUSED)
{
  WakhanOutlinePane *self = WAKHAN_OUTLINE_PANE (widget);

  if (self->n_ticks++ == 0)
    return G_SOURCE_CONTINUE;
  if (self->tree)
    wakhan_outline_tree_show_all (self->tree);
  return G_SOURCE_REMOVE;
}

static void
wakhan_outline_pane_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (wakhan_outline_pane_parent_class)->map (widget);

  gtk_widget_add_tick_callback (widget, tick_cb, NULL, NULL);
}

static void
wakhan_outline_pane_dispose (GObject *object)
{
  WakhanOutlinePane *self = WAKHAN_OUTLINE_PANE (object);
  GtkWidget         *child;

  g_clear_object (&self->index_signals);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  g_clear_object (&self->notebook);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_pointer (&self->tree, wakhan_outline_tree_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_OUTLINE_PANE);

  G_OBJECT_CLASS (wakhan_outline_pane_parent_class)->dispose (object);
}

static void
wakhan_outline_pane_finalize (GObject *object)
{
  WakhanOutlinePane *self = WAKHAN_OUTLINE_PANE (object);

  g_ptr_array_unref (self->items);
  G_OBJECT_CLASS (wakhan_outline_pane_parent_class)->finalize (object);
}

static void
wakhan_outline_pane_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((WakhanOutlinePaneProperty) id)
    {
    case PROP_SESSION:
      g_value_set_object (value, WAKHAN_OUTLINE_PANE (object)->session);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_outline_pane_set_property (GObject      *object,
                                  guint         id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch ((WakhanOutlinePaneProperty) id)
    {
    case PROP_SESSION:
      wakhan_outline_pane_set_session (WAKHAN_OUTLINE_PANE (object), g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_outline_pane_class_init (WakhanOutlinePaneClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_outline_pane_dispose;
  object_class->finalize = wakhan_outline_pane_finalize;
  object_class->get_property = wakhan_outline_pane_get_property;
  object_class->set_property = wakhan_outline_pane_set_property;
  widget_class->map = wakhan_outline_pane_map;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, WAKHAN_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  gtk_widget_class_install_action (widget_class, "pane.enter", NULL, enter_action_cb);
  g_type_ensure (WAKHAN_TYPE_MARKED_LIST);
  g_type_ensure (WAKHAN_TYPE_ONE_STOP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-outline-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanOutlinePane, rows);
  gtk_widget_class_bind_template_child (widget_class, WakhanOutlinePane, scrolled);
  gtk_widget_class_bind_template_child (widget_class, WakhanOutlinePane, list);
  gtk_widget_class_bind_template_child (widget_class, WakhanOutlinePane, search);
  gtk_widget_class_bind_template_child (widget_class, WakhanOutlinePane, hint);
  gtk_widget_class_bind_template_callback (widget_class, build_tree);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, enter_rows_cb);
}

static void
wakhan_outline_pane_init (WakhanOutlinePane *self)
{
  self->items = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  wakhan_outline_row_add_keys (GTK_WIDGET (self->list));
  wakhan_outline_menu_attach (self->list, GTK_WIDGET (self));
  g_signal_connect_object (self->rows, "items-changed", G_CALLBACK (rows_changed_cb), self,
                           G_CONNECT_SWAPPED); /* after the list */

  self->index_signals = g_signal_group_new (WAKHAN_TYPE_NOTE_INDEX);
  g_signal_group_connect_swapped (self->index_signals, "changed", G_CALLBACK (show_items), self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("pane", "Outline Pane"), -1);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::section",
                                  G_CALLBACK (follow_section), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::title-in-view",
                                  G_CALLBACK (title_in_view_changed_cb), self);
}

void
wakhan_outline_pane_set_session (WakhanOutlinePane *self,
                                 WakhanSession     *session)
{
  g_return_if_fail (WAKHAN_IS_OUTLINE_PANE (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  wakhan_outline_menu_set_session (self->list, session);
  study_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}
