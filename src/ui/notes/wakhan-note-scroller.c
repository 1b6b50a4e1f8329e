/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-scroller.h"

#define FRAMES 4

struct _WakhanNoteScroller
{
  GtkListView           *list;
  WakhanNoteList        *notes;
  WakhanNote            *note;
  WakhanNoteScrollerFunc focus;    /* NULL: does not want the keyboard */
  gpointer               data;     /* of focus */
  guint                  n_frames; /* that are left */
  gboolean               had_keyboard;
  guint                  tick;
};

WakhanNoteScroller *
wakhan_note_scroller_new (GtkListView    *list,
                          WakhanNoteList *notes)
{
  WakhanNoteScroller *self = g_new0 (WakhanNoteScroller, 1);

  self->list = list;
  self->notes = notes;
  return self;
}

void
wakhan_note_scroller_free (WakhanNoteScroller *self)
{
  wakhan_note_scroller_stop (self);
  g_free (self);
}

/* And not only lost with a row that is made anew. */
static gboolean
went_elsewhere (GtkWidget *list)
{
  GtkRoot   *root = gtk_widget_get_root (list);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && focus != list && !gtk_widget_is_ancestor (focus, list) &&
         !gtk_widget_is_ancestor (list, focus);
}

/* Whoever goes on to another pane meanwhile stays there. */
static void
give_keyboard (WakhanNoteScroller *self)
{
  GtkWidget *list = GTK_WIDGET (self->list);

  if (self->had_keyboard && went_elsewhere (list))
    self->focus = NULL;
  if (!self->focus)
    return;
  self->focus (self->data);
  self->had_keyboard |= gtk_widget_get_focus_child (list) != NULL;
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock G_GNUC_UNUSED,
         gpointer       user_data)
{
  WakhanNoteScroller *self = user_data;
  const guint         position = wakhan_note_list_find (self->notes, self->note);

  if (position == GTK_INVALID_LIST_POSITION || self->n_frames-- == 0)
    {
      self->tick = 0;
      g_clear_object (&self->note);
      return G_SOURCE_REMOVE;
    }
  gtk_widget_activate_action (widget, "list.scroll-to-item", "u", position);
  give_keyboard (self);
  return G_SOURCE_CONTINUE;
}

void
wakhan_note_scroller_start (WakhanNoteScroller    *self,
                            WakhanNote            *note,
                            WakhanNoteScrollerFunc focus,
                            gpointer               user_data)
{
  g_set_object (&self->note, note);
  if (focus || !self->tick)
    self->focus = focus;
  self->data = user_data;
  self->n_frames = FRAMES;
  self->had_keyboard = FALSE;
  if (!self->tick)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->list), tick_cb, self, NULL);
}

void
wakhan_note_scroller_stop (WakhanNoteScroller *self)
{
  if (self->tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->list), self->tick);
  self->tick = 0;
  g_clear_object (&self->note);
}
