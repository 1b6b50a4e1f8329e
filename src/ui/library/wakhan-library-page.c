/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-page.h"

#include "wakhan-clipboard-text.h"
#include "wakhan-continue-card.h"
#include "wakhan-late-sheet.h"
#include "wakhan-library-column.h"
#include "wakhan-library-deeds.h"
#include "wakhan-library-finder.h"
#include "wakhan-library-row.h"
#include "wakhan-library-rows.h"
#include "wakhan-library-toast.h"
#include "wakhan-library-words.h"
#include "wakhan-one-stop.h"

struct _WakhanLibraryPage
{
  GtkWidget parent_instance;

  WakhanSession     *session;
  WakhanLibraryList *list;
  WakhanLibraryItem *removed; /* nullable: what undoing brings back */
  GCancellable      *cancellable;
  char              *summary;
  gboolean           is_narrow;
  gboolean           shows_all;
  gboolean           is_filled;
  gboolean           is_beginning; /* who leaves again, or types, keeps the keyboard */

  GtkWidget           *overlay;
  GtkEditable         *entry;
  GtkWidget           *key;
  GtkWidget           *top_buttons;
  WakhanContinueCard  *card;
  GtkBox              *content;
  GtkListBox          *rows;
  GtkWidget           *texts;
  WakhanLibraryFinder *finder;
  WakhanLibraryToast  *toast;
};

typedef enum
{
  PROP_SUMMARY = 1,
  N_PROPS
} WakhanLibraryPageProperty;

static GParamSpec *properties[N_PROPS];
static guint       leave_signal;

G_DEFINE_FINAL_TYPE (WakhanLibraryPage, wakhan_library_page, GTK_TYPE_WIDGET)

static void
focus_row (WakhanLibraryPage *self,
           WakhanLibraryItem *item,
           int                position)
{
  if (!wakhan_library_rows_focus (self->rows, item, position))
    wakhan_continue_card_focus (self->card);
}

static void
update_summary (WakhanLibraryPage *self)
{
  g_autofree char *before = g_steal_pointer (&self->summary);

  self->summary =
    wakhan_library_words_dup_summary (wakhan_library_list_get_n_items (self->list),
                                      wakhan_library_list_count_notes (self->list));
  if (g_strcmp0 (before, self->summary) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
}

static void
search_changed_cb (WakhanLibraryPage *self)
{
  const char      *words = gtk_editable_get_text (self->entry);
  g_autofree char *stripped = g_strstrip (g_strdup (words));
  const gboolean   searches = *stripped != '\0';

  gtk_widget_set_visible (self->key, !*words && !self->is_narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->finder), searches);
  gtk_widget_set_visible (GTK_WIDGET (self->card), !searches);
  gtk_widget_set_visible (self->texts,
                          !searches && gtk_list_box_get_row_at_index (self->rows, 0) != NULL);
  if (searches)
    wakhan_library_finder_search (self->finder, self->list, stripped);
  else
    wakhan_library_finder_clear (self->finder);
}

static void
update (WakhanLibraryPage *self)
{
  WakhanLibraryItem            *last = wakhan_library_list_find_last_read (self->list);
  int                           position;
  g_autoptr (WakhanLibraryItem) item = wakhan_library_rows_dup_focused (self->rows, &position);

  if (!wakhan_library_list_get_is_loaded (self->list))
    return;
  wakhan_continue_card_set_item (self->card, last, self->is_narrow);
  wakhan_library_rows_fill (self->rows, self->list, last, self->shows_all, self->is_narrow);
  update_summary (self);
  search_changed_cb (self);
  if (position >= 0)
    focus_row (self, item, position);
}

static void
row_activated_cb (WakhanLibraryPage *self,
                  GtkListBoxRow     *row)
{
  if (WAKHAN_IS_LIBRARY_ROW (row))
    {
      wakhan_library_deeds_act (GTK_WIDGET (self), "library.open",
                                wakhan_library_row_get_item (WAKHAN_LIBRARY_ROW (row)));
      return;
    }
  self->shows_all = TRUE;
  update (self);
}

static void
refreshed_cb (WakhanLibraryPage *self)
{
  if (!self->is_filled) /* there may be nothing in it, and nothing changed */
    update (self);
  self->is_filled = TRUE;
  if (self->is_beginning && gtk_widget_get_mapped (self->overlay) &&
      !*gtk_editable_get_text (self->entry))
    wakhan_continue_card_focus (self->card);
  self->is_beginning = FALSE;
}

static void
problem_cb (WakhanLibraryPage *self,
            const char        *words)
{
  wakhan_library_toast_show (self->toast, words, FALSE);
  wakhan_session_announce_deed (self->session, words);
}

/* Whoever types searches, wherever the keyboard is; from then on it is here. A key that means
 * something where it is, as Delete in the list, is left to that. */
static gboolean
page_key_cb (WakhanLibraryPage     *self,
             guint                  key,
             guint                  code G_GNUC_UNUSED,
             GdkModifierType        state,
             GtkEventControllerKey *controller)
{
  GtkWidget *text = GTK_WIDGET (gtk_editable_get_delegate (self->entry));

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK) ||
      !g_unichar_isgraph (gdk_keyval_to_unicode (key)) || gtk_widget_is_focus (text))
    return FALSE;
  gtk_text_grab_focus_without_selecting (GTK_TEXT (text));
  gtk_editable_set_position (self->entry, -1);
  return gtk_event_controller_key_forward (controller, text);
}

static void
announce_cb (WakhanLibraryPage *self,
             const char        *words)
{
  wakhan_session_announce (self->session, words);
}

static void
stop_search_cb (WakhanLibraryPage *self)
{
  if (*gtk_editable_get_text (self->entry))
    gtk_editable_set_text (self->entry, "");
  else
    g_signal_emit (self, leave_signal, 0);
}

static gboolean
entry_key_cb (WakhanLibraryPage *self,
              guint              key,
              guint              code G_GNUC_UNUSED,
              GdkModifierType    state)
{
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK))
    return FALSE;
  if (key != GDK_KEY_Down && key != GDK_KEY_Up && key != GDK_KEY_KP_Down && key != GDK_KEY_KP_Up)
    return FALSE;
  if (gtk_widget_get_visible (GTK_WIDGET (self->finder)))
    wakhan_library_finder_move (self->finder,
                                key == GDK_KEY_Down || key == GDK_KEY_KP_Down ? 1 : -1);
  else if (key == GDK_KEY_Down || key == GDK_KEY_KP_Down)
    wakhan_continue_card_focus (self->card);
  return TRUE;
}

static void
remove_item (WakhanLibraryPage *self,
             WakhanLibraryItem *item)
{
  g_autofree char *words = wakhan_library_words_new_for_removal (wakhan_library_item_peek (item));

  g_set_object (&self->removed, item);
  wakhan_library_list_remove (self->list, item);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "library.undo", TRUE);
  wakhan_library_toast_show (self->toast, words, TRUE);
  wakhan_session_announce_deed (self->session, words);
}

/* Every action that is on a text has its id. */
static void
act (GtkWidget  *widget,
     const char *action,
     GVariant   *id)
{
  WakhanLibraryPage *self = WAKHAN_LIBRARY_PAGE (widget);
  WakhanLibraryItem *item =
    wakhan_library_list_find (self->list, g_variant_get_string (id, NULL));

  if (!item)
    return; /* it has gone meanwhile */
  if (g_str_equal (action, "library.remove"))
    remove_item (self, item);
  else if (g_str_equal (action, "library.pin") || g_str_equal (action, "library.unpin"))
    wakhan_library_list_set_pinned (self->list, item, g_str_equal (action, "library.pin"));
  else
    wakhan_library_deeds_act (widget, action, item);
}

static void
undo (GtkWidget  *widget,
      const char *action G_GNUC_UNUSED,
      GVariant   *parameter G_GNUC_UNUSED)
{
  WakhanLibraryPage            *self = WAKHAN_LIBRARY_PAGE (widget);
  g_autoptr (WakhanLibraryItem) item = g_steal_pointer (&self->removed);

  gtk_widget_action_set_enabled (widget, "library.undo", FALSE);
  wakhan_library_toast_hide (self->toast);
  if (!item)
    return;
  wakhan_library_list_restore (self->list, item);
  focus_row (self, item, 0);
}

static void
pasted_cb (GObject      *clipboard G_GNUC_UNUSED,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (WakhanLibraryPage) self = user_data;
  g_autoptr (GError)            error = NULL;
  g_autoptr (GFile)             file = wakhan_clipboard_text_save_finish (result, &error);
  g_autofree char              *uri = file ? g_file_get_uri (file) : NULL;

  if (!self->overlay)
    return; /* the window was closed meanwhile */
  if (uri)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-file", "s", uri);
  else
    problem_cb (self, error->message);
}

static void
paste (GtkWidget  *widget,
       const char *action G_GNUC_UNUSED,
       GVariant   *parameter G_GNUC_UNUSED)
{
  wakhan_clipboard_text_save_async (gtk_widget_get_clipboard (widget),
                                    WAKHAN_LIBRARY_PAGE (widget)->cancellable, pasted_cb,
                                    g_object_ref (widget));
}

static gboolean
escape_key_cb (GtkWidget *widget,
               GVariant  *arguments G_GNUC_UNUSED,
               gpointer   user_data G_GNUC_UNUSED)
{
  stop_search_cb (WAKHAN_LIBRARY_PAGE (widget));
  return TRUE;
}

static gboolean
remove_key_cb (GtkWidget *widget,
               GVariant  *arguments G_GNUC_UNUSED,
               gpointer   user_data G_GNUC_UNUSED)
{
  WakhanLibraryPage            *self = WAKHAN_LIBRARY_PAGE (widget);
  int                           position;
  g_autoptr (WakhanLibraryItem) item = wakhan_library_rows_dup_focused (self->rows, &position);

  return item && gtk_widget_activate_action (widget, "library.remove", "s",
                                             wakhan_library_item_peek (item)->id);
}

static void
wakhan_library_page_dispose (GObject *object)
{
  WakhanLibraryPage *self = WAKHAN_LIBRARY_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_pointer (&self->overlay, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_LIBRARY_PAGE);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->removed);
  g_clear_object (&self->list);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_library_page_parent_class)->dispose (object);
}

static void
wakhan_library_page_finalize (GObject *object)
{
  g_free (WAKHAN_LIBRARY_PAGE (object)->summary);

  G_OBJECT_CLASS (wakhan_library_page_parent_class)->finalize (object);
}

static void
wakhan_library_page_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((WakhanLibraryPageProperty) id)
    {
    case PROP_SUMMARY:
      g_value_set_string (value, WAKHAN_LIBRARY_PAGE (object)->summary);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const char *const names[] = {
    "library.open",
    "library.open-in-new-window",
    "library.show-notes",
    "library.export-notes",
    "library.show-in-folder",
    "library.remove",
    "library.pin",
    "library.unpin",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_widget_class_install_action (widget_class, names[i], "s", act);
  gtk_widget_class_install_action (widget_class, "library.undo", NULL, undo);
  gtk_widget_class_install_action (widget_class, "library.paste", NULL, paste);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, "library.paste",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "library.undo",
                                       NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, remove_key_cb, NULL);
}

static void
wakhan_library_page_class_init (WakhanLibraryPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_library_page_dispose;
  object_class->finalize = wakhan_library_page_finalize;
  object_class->get_property = wakhan_library_page_get_property;

  properties[PROP_SUMMARY] =
    g_param_spec_string ("summary", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  leave_signal = g_signal_new ("leave", WAKHAN_TYPE_LIBRARY_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  install_actions (widget_class);
  g_type_ensure (WAKHAN_TYPE_CONTINUE_CARD);
  g_type_ensure (WAKHAN_TYPE_LIBRARY_COLUMN);
  g_type_ensure (WAKHAN_TYPE_LIBRARY_FINDER);
  g_type_ensure (WAKHAN_TYPE_LIBRARY_TOAST);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-library-page.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, WakhanLibraryPage, child)
  BIND (overlay);
  BIND (entry);
  BIND (key);
  BIND (top_buttons);
  BIND (card);
  BIND (content);
  BIND (finder);
  BIND (toast);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, announce_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, wakhan_library_deeds_open_hit);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, wakhan_library_finder_activate);
}

static void
wakhan_library_page_init (WakhanLibraryPage *self)
{
  wakhan_late_sheet_load (GTK_WIDGET (self), "library.css");
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  self->summary = g_strdup ("");
  self->rows = GTK_LIST_BOX (wakhan_library_rows_new ());
  self->texts = wakhan_one_stop_new (GTK_WIDGET (self->rows));
  gtk_box_append (self->content, self->texts);
  g_signal_connect_object (self->rows, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "library.undo", FALSE);
}

GtkWidget *
wakhan_library_page_new (WakhanSession      *session,
                         WakhanReadingState *reading_state)
{
  WakhanLibraryPage *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (WAKHAN_IS_READING_STATE (reading_state), NULL);

  self = g_object_new (WAKHAN_TYPE_LIBRARY_PAGE, NULL);
  self->session = g_object_ref (session);
  self->list = wakhan_library_list_new (reading_state);
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "refreshed", G_CALLBACK (refreshed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "problem", G_CALLBACK (problem_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
wakhan_library_page_refresh (WakhanLibraryPage *self)
{
  g_return_if_fail (WAKHAN_IS_LIBRARY_PAGE (self));

  wakhan_library_list_refresh (self->list);
}

void
wakhan_library_page_begin (WakhanLibraryPage *self)
{
  g_return_if_fail (WAKHAN_IS_LIBRARY_PAGE (self));

  self->is_beginning = TRUE;
  self->shows_all = FALSE;
  gtk_editable_set_text (self->entry, "");
  wakhan_library_toast_hide (self->toast);
  if (wakhan_library_list_get_is_loaded (self->list))
    wakhan_continue_card_focus (self->card);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  wakhan_library_list_refresh (self->list);
}

void
wakhan_library_page_find (WakhanLibraryPage *self)
{
  g_return_if_fail (WAKHAN_IS_LIBRARY_PAGE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
}

void
wakhan_library_page_set_narrow (WakhanLibraryPage *self,
                                gboolean           is_narrow)
{
  g_return_if_fail (WAKHAN_IS_LIBRARY_PAGE (self));

  if (self->is_narrow == is_narrow)
    return;
  self->is_narrow = is_narrow;
  gtk_widget_set_visible (self->top_buttons, !is_narrow);
  update (self);
}

const char *
wakhan_library_page_get_summary (WakhanLibraryPage *self)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_PAGE (self), NULL);

  return self->summary;
}
