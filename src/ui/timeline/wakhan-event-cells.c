/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-cells.h"

#include "wakhan-digits.h"
#include "wakhan-event-menu.h"
#include "wakhan-event-sign.h"
#include "wakhan-event-weight.h"
#include "wakhan-event-words.h"
#include "wakhan-letter-direction.h"
#include "wakhan-lost-event.h"
#include "wakhan-note-kind.h"

#include <glib/gi18n-lib.h>

#define RING "dispute-ring"
#define NOTES_HANDLER "wakhan-notes-handler"

static WakhanNoteIndex *
get_index (WakhanSession *session)
{
  return wakhan_study_get_note_index (wakhan_session_get_study (session));
}

/* Of a cell's child, or NULL where it does not stand in one yet. */
static GtkWidget *
get_row (GtkWidget *child)
{
  GtkWidget *cell = gtk_widget_get_parent (child);

  return cell ? gtk_widget_get_parent (cell) : NULL;
}

static void
set_class (GtkWidget  *widget,
           const char *css_class,
           gboolean    is_set)
{
  if (is_set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static void
setup_words_cb (GtkListItemFactory *cells,
                GtkListItem        *item)
{
  const WakhanEventColumn column =
    GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cells), "column"));
  GtkWidget *words = g_object_new (GTK_TYPE_INSCRIPTION, "text-overflow",
                                   GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END, "min-chars", 1, "valign",
                                   GTK_ALIGN_CENTER, NULL);

  if (column == WAKHAN_EVENT_COLUMN_DATE || column == WAKHAN_EVENT_COLUMN_PARAGRAPH)
    gtk_widget_add_css_class (words, "figures");
  if (column != WAKHAN_EVENT_COLUMN_DATE)
    gtk_widget_add_css_class (words, "lesser");
  gtk_list_item_set_child (item, words);
}

/* An inscription begins where its own script does, a column where the window's does. */
static float
find_alignment (GtkWidget        *words,
                const char       *text,
                WakhanEventColumn column)
{
  const WakhanLetterDirection direction = wakhan_letter_direction_find (text);
  const gboolean              is_mirrored = gtk_widget_get_direction (words) == GTK_TEXT_DIR_RTL;
  const gboolean              is_against = direction != WAKHAN_LETTER_DIRECTION_NONE &&
                              is_mirrored != (direction == WAKHAN_LETTER_DIRECTION_LEFTWARDS);

  return (column == WAKHAN_EVENT_COLUMN_PARAGRAPH) != is_against ? 1 : 0;
}

static void
bind_words_cb (GtkListItemFactory *cells,
               GtkListItem        *item,
               WakhanSession      *session)
{
  const WakhanEventColumn column =
    GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cells), "column"));
  GtkWidget       *child = gtk_list_item_get_child (item);
  g_autofree char *words = wakhan_event_column_dup_words (
    column, wakhan_session_get_study (session), gtk_list_item_get_item (item));

  gtk_inscription_set_text (GTK_INSCRIPTION (child), words);
  gtk_inscription_set_xalign (GTK_INSCRIPTION (child),
                              find_alignment (child, words ? words : "", column));
}

/* Few events are disputed. */
static void
show_ring (GtkWidget *before,
           gboolean   is_shown)
{
  GtkWidget     *ring = gtk_widget_get_next_sibling (before);
  const gboolean was_shown = ring && gtk_widget_has_css_class (ring, RING);

  if (was_shown == is_shown)
    return;
  if (was_shown)
    {
      gtk_box_remove (GTK_BOX (gtk_widget_get_parent (before)), ring);
      return;
    }
  ring = g_object_new (GTK_TYPE_IMAGE, "icon-name", "wakhan-note-doubt-symbolic",
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "valign",
                       GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (ring, RING);
  gtk_box_insert_child_after (GTK_BOX (gtk_widget_get_parent (before)), ring, before);
}

static GtkWidget *
create_note_sign (void)
{
  return g_object_new (GTK_TYPE_IMAGE, "halign", GTK_ALIGN_CENTER, "valign", GTK_ALIGN_CENTER,
                       NULL);
}

static GtkWidget *
create_title (void)
{
  return g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
}

static GtkWidget *
create_sign (void)
{
  GtkWidget *sign = wakhan_event_sign_new ();

  gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
  return sign;
}

static void
attach_clicked_cb (GtkWidget   *button,
                   GtkListItem *item)
{
  gtk_widget_activate_action (button, "events.attach", "s",
                              wakhan_event_get_id (gtk_list_item_get_item (item)));
}

/* What is said where the words of an event are gone: "lost", and a button that asks for others. */
static GtkWidget *
create_lost (GtkListItem *item)
{
  GtkWidget *lost = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_label_new (C_ ("event", "words lost"));
  GtkWidget *attach = gtk_button_new_with_label (_ ("Attach…"));

  gtk_widget_add_css_class (words, "caption");
  gtk_widget_add_css_class (words, "state-bad");
  gtk_widget_add_css_class (attach, "attach");
  gtk_widget_set_valign (attach, GTK_ALIGN_CENTER);
  g_signal_connect_object (attach, "clicked", G_CALLBACK (attach_clicked_cb), item, 0);
  gtk_box_append (GTK_BOX (lost), words);
  gtk_box_append (GTK_BOX (lost), attach);
  return lost;
}

static void
show_lost (GtkListItem *item,
           GtkWidget   *box,
           gboolean     is_lost)
{
  GtkWidget     *last = gtk_widget_get_last_child (box);
  const gboolean was_lost = GTK_IS_BOX (last) && gtk_widget_has_css_class (last, "lost");

  if (was_lost == is_lost)
    return;
  if (is_lost)
    {
      last = create_lost (item);
      gtk_widget_add_css_class (last, "lost");
      gtk_box_append (GTK_BOX (box), last);
    }
  else
    gtk_box_remove (GTK_BOX (box), last);
}

/* What its signs and its place tell. A row may move while it stays what it is. */
static void
describe_row (GtkListItem *item)
{
  WakhanSession   *session = g_object_get_data (G_OBJECT (item), "session");
  WakhanEvent     *event = gtk_list_item_get_item (item);
  GtkWidget       *row = get_row (gtk_list_item_get_child (item));
  GtkWidget       *rows = row ? gtk_widget_get_parent (row) : NULL;
  g_autofree char *kind = NULL;
  g_autofree char *place = NULL;
  g_autofree char *words = NULL;
  guint            n_rows;

  if (!event || !GTK_IS_LIST_VIEW (rows))
    return;
  n_rows = g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (rows))));
  kind = wakhan_event_dup_kind_words (
    event, wakhan_note_index_count_on_event (get_index (session), event));
  place = wakhan_digits_new_for_part (gtk_list_item_get_position (item) + 1, n_rows);
  words = *kind ? g_strdup_printf ("%s, %s", kind, place) : g_strdup (place);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                  (int) gtk_list_item_get_position (item) + 1,
                                  GTK_ACCESSIBLE_RELATION_SET_SIZE, (int) n_rows, -1);
}

/* The row is what has the keyboard. */
static void
name_row (GtkListItem   *item,
          WakhanSession *session,
          gboolean       is_lost)
{
  GtkWidget       *row = get_row (gtk_list_item_get_child (item));
  WakhanEvent     *event = gtk_list_item_get_item (item);
  g_autofree char *name = NULL;
  g_autofree char *said = NULL;

  if (!row)
    return;
  name = wakhan_timeline_dup_event_name (
    wakhan_session_get_timeline (session), event);
  /* Translators: an event as it is read aloud. */
  said = is_lost ? g_strdup_printf (C_ ("event", "%s, its words are lost"), name)
                 : g_steal_pointer (&name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
  describe_row (item);
  wakhan_event_menu_set_event (row, event);
}

static void
show_title (GtkListItem   *item,
            WakhanSession *session,
            GtkWidget     *sign,
            GtkWidget     *title,
            GtkWidget     *before_ring)
{
  WakhanStudy   *study = wakhan_session_get_study (session);
  WakhanEvent   *event = gtk_list_item_get_item (item);
  const gboolean is_lost = wakhan_lost_event_is (study, event);

  wakhan_event_sign_set_event (WAKHAN_EVENT_SIGN (sign), event);
  gtk_label_set_label (GTK_LABEL (title), wakhan_event_get_title (event));
  set_class (title, "name", wakhan_event_is_strong (event));
  show_ring (before_ring, wakhan_timeline_get_related (wakhan_session_get_timeline (session), event,
                                                       WAKHAN_RELATION_DISPUTED_BY) != NULL);
  show_lost (item, gtk_widget_get_parent (title), is_lost);
  name_row (item, session, is_lost);
}

static void
setup_row (GtkListItem   *item,
           WakhanSession *session)
{
  g_object_set_data (G_OBJECT (item), "session", session);
  g_signal_connect (item, "notify::position", G_CALLBACK (describe_row), NULL);
}

static void
setup_title_cb (GtkListItemFactory *cells G_GNUC_UNUSED,
                GtkListItem        *item,
                WakhanSession      *session)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (GTK_BOX (box), create_sign ());
  gtk_box_append (GTK_BOX (box), create_title ());
  gtk_list_item_set_child (item, box);
  setup_row (item, session);
}

static void
bind_title_cb (GtkListItemFactory *cells G_GNUC_UNUSED,
               GtkListItem        *item,
               WakhanSession      *session)
{
  GtkWidget *sign = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget *title = gtk_widget_get_next_sibling (sign);

  show_title (item, session, sign, title, title);
}

static void
show_note (GtkWidget     *sign,
           WakhanSession *session,
           WakhanEvent   *event)
{
  WakhanNote           *newest = wakhan_note_index_get_newest (get_index (session), event);
  const WakhanNoteKind *kind =
    newest ? wakhan_note_kind_find (wakhan_note_get_kind (newest)) : NULL;
  const char        *classes[] = { "sign", kind ? kind->css_class : NULL, NULL };
  static const char *no_classes[] = { NULL };

  gtk_widget_set_visible (sign, kind != NULL);
  gtk_image_set_from_icon_name (GTK_IMAGE (sign), kind ? kind->icon_name : NULL);
  gtk_widget_set_css_classes (sign, kind ? classes : no_classes);
  if (kind)
    gtk_accessible_update_property (GTK_ACCESSIBLE (sign), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    wakhan_note_kind_get_name (kind), -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (sign), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

static void
notes_changed_cb (GtkListItem *item)
{
  WakhanSession *session = g_object_get_data (G_OBJECT (item), "session");
  GtkWidget     *child = gtk_list_item_get_child (item);

  show_note (GTK_IS_BOX (child) ? gtk_widget_get_last_child (child) : child, session,
             gtk_list_item_get_item (item));
}

/* The signs of notes are of now, also where a note comes while its row is in view. */
static void
follow_notes (GtkListItem   *item,
              WakhanSession *session)
{
  WakhanNoteIndex *index = get_index (session);
  const gulong     handler = g_signal_connect_object (index, "events-changed",
                                                      G_CALLBACK (notes_changed_cb), item,
                                                      G_CONNECT_SWAPPED);

  g_object_set_data (G_OBJECT (item), "session", session);
  g_object_set_data (G_OBJECT (item), "index", index);
  g_object_set_data (G_OBJECT (item), NOTES_HANDLER, (gpointer) handler);
}

static void
unbind_note_cb (GtkListItemFactory *cells G_GNUC_UNUSED,
                GtkListItem        *item)
{
  const gulong handler = (gulong) g_object_get_data (G_OBJECT (item), NOTES_HANDLER);

  g_signal_handler_disconnect (g_object_get_data (G_OBJECT (item), "index"), handler);
}

static void
setup_note_cb (GtkListItemFactory *cells G_GNUC_UNUSED,
               GtkListItem        *item)
{
  gtk_list_item_set_child (item, create_note_sign ());
}

static void
bind_note_cb (GtkListItemFactory *cells G_GNUC_UNUSED,
              GtkListItem        *item,
              WakhanSession      *session)
{
  follow_notes (item, session);
  show_note (gtk_list_item_get_child (item), session, gtk_list_item_get_item (item));
}

/* A finger chooses with a single touch. */
static void
released_cb (GtkListItem *item)
{
  gtk_widget_activate_action (gtk_list_item_get_child (item), "list.activate-item", "u",
                              gtk_list_item_get_position (item));
}

static void
setup_page_cb (GtkListItemFactory *cells G_GNUC_UNUSED,
               GtkListItem        *item,
               WakhanSession      *session)
{
  GtkWidget  *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget  *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget  *caption = create_title ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "figures");
  gtk_widget_add_css_class (box, "page-row");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), create_title ());
  gtk_box_append (GTK_BOX (words), caption);
  gtk_box_append (GTK_BOX (box), create_sign ());
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), create_note_sign ());
  gtk_widget_add_controller (box, GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), item, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, box);
  setup_row (item, session);
}

static char *
dup_caption (WakhanSession *session,
             WakhanEvent   *event)
{
  WakhanStudy     *study = wakhan_session_get_study (session);
  g_autofree char *date = wakhan_date_to_words (wakhan_event_get_date (event));
  g_autofree char *teller =
    wakhan_event_column_dup_words (WAKHAN_EVENT_COLUMN_TELLER, study, event);
  const char *parts[4] = { date };
  guint       n_parts = 1;

  if (*wakhan_event_get_place (event))
    parts[n_parts++] = wakhan_event_get_place (event);
  if (wakhan_event_is_strong (event) || *wakhan_event_get_other_text (event))
    parts[n_parts++] = teller;
  parts[n_parts] = NULL;
  return g_strjoinv (" · ", (GStrv) parts);
}

static void
bind_page_cb (GtkListItemFactory *cells G_GNUC_UNUSED,
              GtkListItem        *item,
              WakhanSession      *session)
{
  GtkWidget       *box = gtk_list_item_get_child (item);
  GtkWidget       *sign = gtk_widget_get_first_child (box);
  GtkWidget       *words = gtk_widget_get_next_sibling (sign);
  GtkWidget       *title = gtk_widget_get_first_child (words);
  WakhanEvent     *event = gtk_list_item_get_item (item);
  g_autofree char *caption = dup_caption (session, event);

  follow_notes (item, session);
  show_title (item, session, sign, title, words);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (title)), caption);
  show_note (gtk_widget_get_last_child (box), session, event);
}

static GtkListItemFactory *
create (WakhanSession    *session,
        WakhanEventColumn column,
        GCallback         setup,
        GCallback         bind,
        GCallback         unbind)
{
  GtkListItemFactory *cells = gtk_signal_list_item_factory_new ();

  g_object_set_data (G_OBJECT (cells), "column", GUINT_TO_POINTER (column));
  g_signal_connect (cells, "setup", setup, session);
  g_signal_connect (cells, "bind", bind, session);
  if (unbind)
    g_signal_connect (cells, "unbind", unbind, NULL);
  return cells;
}

GtkListItemFactory *
wakhan_event_cells_new (WakhanSession    *session,
                        WakhanEventColumn column)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);

  switch (column)
    {
    case WAKHAN_EVENT_COLUMN_TITLE:
      return create (session, column, G_CALLBACK (setup_title_cb), G_CALLBACK (bind_title_cb),
                     NULL);
    case WAKHAN_EVENT_COLUMN_NOTE:
      return create (session, column, G_CALLBACK (setup_note_cb), G_CALLBACK (bind_note_cb),
                     G_CALLBACK (unbind_note_cb));
    default:
      return create (session, column, G_CALLBACK (setup_words_cb), G_CALLBACK (bind_words_cb),
                     NULL);
    }
}

GtkListItemFactory *
wakhan_event_cells_new_for_page (WakhanSession *session)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);

  return create (session, WAKHAN_N_EVENT_COLUMNS, G_CALLBACK (setup_page_cb),
                 G_CALLBACK (bind_page_cb), G_CALLBACK (unbind_note_cb));
}
