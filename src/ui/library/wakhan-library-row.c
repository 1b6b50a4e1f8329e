/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-row.h"

#include "wakhan-context-menu.h"
#include "wakhan-description.h"
#include "wakhan-library-strip.h"
#include "wakhan-library-words.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

#define GAP 12
#define MOST_SIGNS 3

struct _WakhanLibraryRow
{
  GtkListBoxRow parent_instance;

  WakhanLibraryItem *item;
};

G_DEFINE_FINAL_TYPE (WakhanLibraryRow, wakhan_library_row, GTK_TYPE_LIST_BOX_ROW)

static void
wakhan_library_row_dispose (GObject *object)
{
  g_clear_object (&WAKHAN_LIBRARY_ROW (object)->item);

  G_OBJECT_CLASS (wakhan_library_row_parent_class)->dispose (object);
}

static void
wakhan_library_row_class_init (WakhanLibraryRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_library_row_dispose;
}

static void
wakhan_library_row_init (WakhanLibraryRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "texts-row");
}

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_menu (const WakhanLibraryText *text)
{
  GMenu            *menu = g_menu_new ();
  g_autoptr (GMenu) end = g_menu_new ();

  if (text->is_gone)
    {
      g_menu_append (menu, _ ("Look for It…"), "win.open");
      append (menu, _ ("Show Notes"), "library.show-notes", text->id);
    }
  else
    {
      append (menu, C_ ("text", "Open"), "library.open", text->id);
      append (menu, _ ("Open in New Window"), "library.open-in-new-window", text->id);
    }
  append (menu, text->is_pinned ? _ ("Unpin") : _ ("Pin"),
          text->is_pinned ? "library.unpin" : "library.pin", text->id);
  if (!text->is_gone)
    {
      append (menu, _ ("Show in Folder"), "library.show-in-folder", text->id);
      append (menu, _ ("Export Notes…"), "library.export-notes", text->id);
    }
  append (end, _ ("Remove from List"), "library.remove", text->id);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (end));
  return G_MENU_MODEL (menu);
}

static GMenuModel *
prepare_menu (GtkWidget              *widget,
              const graphene_point_t *point,
              GdkRectangle           *at)
{
  WakhanLibraryRow *self = WAKHAN_LIBRARY_ROW (widget);

  at->x = point ? point->x : gtk_widget_get_width (widget) / 2;
  at->y = point ? point->y : gtk_widget_get_height (widget) / 2;
  gtk_widget_grab_focus (widget);
  return create_menu (wakhan_library_item_peek (self->item));
}

static void
more_cb (WakhanLibraryRow *self,
         GtkWidget        *button)
{
  graphene_point_t at = GRAPHENE_POINT_INIT (0, 0);

  if (gtk_widget_compute_point (button, GTK_WIDGET (self),
                                &GRAPHENE_POINT_INIT (0, gtk_widget_get_height (button)), &at))
    wakhan_context_menu_open (GTK_WIDGET (self), &at);
}

/* The row is one stop for the keyboard, which has all of them in its menu. */
static GtkWidget *
create_button (const char *icon_name,
               const char *name,
               const char *action,
               const char *target)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_set_focusable (button, FALSE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "texts-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  wakhan_tooltip_set_beside_name (button, name, NULL);
  if (action)
    {
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
    }
  return button;
}

static GtkWidget *
create_more_button (WakhanLibraryRow *self)
{
  GtkWidget *button = create_button ("view-more-symbolic", _ ("More"), NULL, NULL);

  g_signal_connect_object (button, "clicked", G_CALLBACK (more_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
create_pin (const WakhanLibraryText *text)
{
  GtkWidget *button =
    create_button ("view-pin-symbolic", text->is_pinned ? _ ("Unpin") : _ ("Pin"),
                   text->is_pinned ? "library.unpin" : "library.pin", text->id);

  gtk_widget_add_css_class (button, "texts-pin");
  if (text->is_pinned)
    gtk_widget_add_css_class (button, "pinned");
  return button;
}

GtkWidget *
wakhan_library_row_create_signs (const WakhanLibraryText *text,
                                 guint                    n_most)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  guint      n_signs = 0;

  for (guint i = 0; i <= WAKHAN_N_NOTE_KINDS && n_signs < n_most; i++)
    if (text->notes[i] > 0)
      {
        const WakhanNoteKind *kind = wakhan_note_kind_get (i);
        GtkWidget            *sign = gtk_image_new_from_icon_name (kind->icon_name);

        gtk_widget_add_css_class (sign, "sign");
        gtk_widget_add_css_class (sign, "texts-sign");
        gtk_widget_add_css_class (sign, kind->css_class);
        gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
        gtk_box_append (GTK_BOX (box), sign);
        n_signs++;
      }
  return box;
}

GtkWidget *
wakhan_library_row_create_bar (const WakhanLibraryText *text,
                               const char              *css_class)
{
  GtkWidget *bar = g_object_new (GTK_TYPE_PROGRESS_BAR, "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (bar),
                                 text->facts ? text->facts->percent / 100.0 : 0);
  gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (bar, text->facts != NULL);
  gtk_widget_add_css_class (bar, "texts-bar");
  gtk_widget_add_css_class (bar, css_class);
  return bar;
}

static GtkWidget *
create_cell (const char *words,
             const char *css_class,
             float       xalign)
{
  GtkWidget *label = wakhan_library_words_create_label (words, "caption");

  gtk_widget_add_css_class (label, "figures");
  gtk_widget_add_css_class (label, css_class);
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  return label;
}

/* Where it is short of width and not of height. */
static void
let_wrap (GtkWidget *label)
{
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 3);
}

static GtkWidget *
create_title (const WakhanLibraryText *text,
              const char              *caption,
              gboolean                 is_narrow)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = wakhan_library_words_create_label (text->title, "texts-title");
  GtkWidget *words = wakhan_library_words_create_label (caption, "caption");

  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  if (is_narrow)
    {
      let_wrap (title);
      let_wrap (words);
    }
  gtk_box_append (GTK_BOX (box), title);
  if (text->is_gone)
    {
      GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

      gtk_box_append (GTK_BOX (line), gtk_label_new (_ ("Gone.")));
      gtk_widget_add_css_class (gtk_widget_get_first_child (line), "caption");
      gtk_widget_add_css_class (gtk_widget_get_first_child (line), "texts-gone");
      gtk_box_append (GTK_BOX (line), words);
      gtk_box_append (GTK_BOX (box), line);
    }
  else
    gtk_box_append (GTK_BOX (box), words);
  return box;
}

static GtkWidget *
create_notes (const WakhanLibraryText *text)
{
  g_autofree char *notes = wakhan_library_words_dup_notes (text);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget       *signs = wakhan_library_row_create_signs (text, MOST_SIGNS);

  gtk_widget_set_hexpand (signs, TRUE);
  gtk_widget_set_halign (signs, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (box), signs);
  gtk_box_append (GTK_BOX (box), create_cell (notes, "texts-count", 1));
  gtk_widget_add_css_class (box, "texts-notes");
  gtk_widget_set_hexpand (box, FALSE);
  return box;
}

static GtkWidget *
create_progress (const WakhanLibraryText *text,
                 const char              *css_class)
{
  g_autofree char *progress = wakhan_library_words_dup_progress (text);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), wakhan_library_row_create_bar (text, css_class));
  gtk_box_append (GTK_BOX (box), create_cell (progress, "texts-percent", 0));
  return box;
}

static void
append_gone_buttons (GtkBox                  *box,
                     const WakhanLibraryText *text)
{
  GtkWidget *look = gtk_button_new_with_label (_ ("Look for It…"));
  GtkWidget *notes = gtk_button_new_with_label (_ ("Show Notes"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (look), "win.open");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (notes), "library.show-notes");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (notes), "s", text->id);
  gtk_widget_set_visible (notes, text->n_notes > 0);
  for (GtkWidget *button = look; button; button = button == look ? notes : NULL)
    {
      gtk_widget_set_focusable (button, FALSE);
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (button, "texts-small");
      gtk_box_append (box, button);
    }
}

static void
append_cells (GtkBox                  *box,
              const WakhanLibraryText *text)
{
  g_autofree char *events = wakhan_library_words_dup_events (text);
  g_autofree char *read = wakhan_library_words_dup_read (text->read, FALSE);
  GtkWidget       *strip = wakhan_library_strip_new (120, 120, 20);
  GtkWidget       *progress = create_progress (text, "texts-bar-short");

  wakhan_library_strip_set_facts (WAKHAN_LIBRARY_STRIP (strip), text->facts);
  gtk_widget_add_css_class (progress, "texts-progress");
  gtk_box_append (box, strip);
  gtk_box_append (box, create_cell (events, "texts-events", 1));
  gtk_box_append (box, create_notes (text));
  gtk_box_append (box, progress);
  gtk_box_append (box, create_cell (read ? read : "", "texts-read", 1));
}

static GtkWidget *
create_wide (WakhanLibraryRow        *self,
             const WakhanLibraryText *text)
{
  g_autofree char *caption = text->is_gone ? wakhan_library_words_dup_gone (text)
                                           : wakhan_library_words_dup_caption (text);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GAP);
  GtkWidget       *icon = gtk_image_new_from_icon_name (wakhan_library_words_get_icon (text));
  GtkWidget       *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  gtk_widget_add_css_class (icon, text->is_gone ? "texts-gone" : "texts-icon");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), create_title (text, caption, FALSE));
  if (text->is_gone)
    append_gone_buttons (GTK_BOX (box), text);
  else
    {
      append_cells (GTK_BOX (box), text);
      gtk_box_append (GTK_BOX (buttons), create_pin (text));
    }
  gtk_box_append (GTK_BOX (buttons), create_more_button (self));
  gtk_box_append (GTK_BOX (box), buttons);
  return box;
}

static char *
dup_narrow_caption (const WakhanLibraryText *text)
{
  g_autofree char *notes = wakhan_library_words_dup_notes (text);
  g_autofree char *events = wakhan_library_words_dup_events (text);
  g_autofree char *read = wakhan_library_words_dup_read (text->read, FALSE);

  return g_strconcat (notes, *events ? " · " : "", events, read ? " · " : "", read ? read : "",
                      NULL);
}

static GtkWidget *
create_narrow (WakhanLibraryRow        *self,
               const WakhanLibraryText *text)
{
  g_autofree char *caption =
    text->is_gone ? wakhan_library_words_dup_gone (text) : dup_narrow_caption (text);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GAP);
  GtkWidget *words = create_title (text, caption, TRUE);

  if (!text->is_gone)
    gtk_box_append (GTK_BOX (words), create_progress (text, "texts-bar-long"));
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), create_more_button (self));
  return box;
}

GtkWidget *
wakhan_library_row_new (WakhanLibraryItem *item,
                        gboolean           is_narrow)
{
  WakhanLibraryRow        *self;
  const WakhanLibraryText *text;
  g_autofree char         *description = NULL;

  g_return_val_if_fail (WAKHAN_IS_LIBRARY_ITEM (item), NULL);

  self = g_object_new (WAKHAN_TYPE_LIBRARY_ROW, NULL);
  self->item = g_object_ref (item);
  text = wakhan_library_item_peek (item);
  description = wakhan_library_words_dup_description (text);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self),
                              is_narrow ? create_narrow (self, text) : create_wide (self, text));
  if (is_narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow-row");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text->title,
                                  -1);
  wakhan_description_set (GTK_WIDGET (self), description);
  wakhan_context_menu_attach (GTK_WIDGET (self), prepare_menu);
  return GTK_WIDGET (self);
}

WakhanLibraryItem *
wakhan_library_row_get_item (WakhanLibraryRow *self)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_ROW (self), NULL);

  return self->item;
}
