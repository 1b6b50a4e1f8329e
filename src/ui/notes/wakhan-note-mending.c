/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-mending.h"

#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

struct _WakhanNoteMending
{
  GtkBox parent_instance;

  WakhanSession    *session; /* the window's, which outlives its cards */
  GSignalGroup     *session_signals;
  WakhanNote       *note;
  WakhanNotePlaces *places;

  GtkWidget *accept;
  GtkWidget *attach;
};

/* What takes the place of a passage that does not stand where it stood; NULL: it stays. */
typedef WakhanAnchor *(*MendFunc) (WakhanNoteMending *self,
                                   const WakhanPlace *place);

G_DEFINE_FINAL_TYPE (WakhanNoteMending, wakhan_note_mending, GTK_TYPE_BOX)

static gboolean
has_selection (WakhanNoteMending *self)
{
  return self->session &&
         wakhan_session_get_selection_start (self->session) != wakhan_session_get_selection_end (self->session);
}

static void
update_attach (WakhanNoteMending *self)
{
  const gboolean can_attach = has_selection (self);

  gtk_widget_set_sensitive (self->attach, can_attach);
  wakhan_tooltip_set (self->attach, can_attach ? _ ("The selected words become the note’s")
                                               : _ ("First select the words in the text"));
}

static void
mend (WakhanNoteMending *self,
      const char        *name,
      MendFunc           replace)
{
  g_autoptr (WakhanNote) copy = wakhan_note_copy (self->note);

  wakhan_note_clear_anchors (copy);
  for (guint i = 0; i < wakhan_note_get_n_anchors (self->note); i++)
    {
      const WakhanPlace       *place = wakhan_note_places_get_place (self->places, self->note, i);
      const gboolean           stands = place->placement == WAKHAN_PLACEMENT_PLACED;
      g_autoptr (WakhanAnchor) anchor = stands ? NULL : replace (self, place);

      wakhan_note_add_anchor (copy, anchor ? anchor : wakhan_note_get_anchor (self->note, i));
    }
  wakhan_notebook_put (wakhan_study_get_notebook (wakhan_session_get_study (self->session)), name, copy);
}

static WakhanAnchor *
create_anchor (WakhanNoteMending *self,
               guint              start,
               guint              end)
{
  WakhanStudy *study = wakhan_session_get_study (self->session);

  return wakhan_anchor_new_for_range (wakhan_study_get_document (study), start, end);
}

static WakhanAnchor *
take_place (WakhanNoteMending *self,
            const WakhanPlace *place)
{
  return place->placement == WAKHAN_PLACEMENT_MOVED ? create_anchor (self, place->start, place->end) : NULL;
}

static WakhanAnchor *
take_selection (WakhanNoteMending *self,
                const WakhanPlace *place G_GNUC_UNUSED)
{
  return create_anchor (self, wakhan_session_get_selection_start (self->session),
                        wakhan_session_get_selection_end (self->session));
}

static void
accept_cb (WakhanNoteMending *self)
{
  mend (self, _ ("Confirm Place"), take_place);
}

static void
attach_cb (WakhanNoteMending *self)
{
  if (has_selection (self))
    mend (self, _ ("Re-attach Note"), take_selection);
}

static void
wakhan_note_mending_dispose (GObject *object)
{
  WakhanNoteMending *self = WAKHAN_NOTE_MENDING (object);

  g_clear_object (&self->session_signals);
  g_clear_object (&self->note);
  g_clear_object (&self->places);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTE_MENDING);

  G_OBJECT_CLASS (wakhan_note_mending_parent_class)->dispose (object);
}

static void
wakhan_note_mending_class_init (WakhanNoteMendingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_note_mending_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-note-mending.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteMending, accept);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteMending, attach);
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
  gtk_widget_class_bind_template_callback (widget_class, attach_cb);
}

static void
wakhan_note_mending_init (WakhanNoteMending *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::selection-start", G_CALLBACK (update_attach), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::selection-end", G_CALLBACK (update_attach), self);
}

void
wakhan_note_mending_set_session (WakhanNoteMending *self,
                                 WakhanSession     *session)
{
  g_return_if_fail (WAKHAN_IS_NOTE_MENDING (self));
  g_return_if_fail (!session || WAKHAN_IS_SESSION (session));

  self->session = session;
}

/* Only a card that shows the buttons listens to the session: there may be hundreds of others. */
void
wakhan_note_mending_set_note (WakhanNoteMending *self,
                              WakhanNote        *note,
                              WakhanNotePlaces  *places)
{
  WakhanPlacement placement;
  gboolean        needs_mending;

  g_return_if_fail (WAKHAN_IS_NOTE_MENDING (self));

  g_set_object (&self->note, note);
  g_set_object (&self->places, places);
  placement = note ? wakhan_note_places_get_placement (places, note) : WAKHAN_PLACEMENT_NONE;
  needs_mending = placement == WAKHAN_PLACEMENT_MOVED || placement == WAKHAN_PLACEMENT_LOST;
  gtk_widget_set_visible (GTK_WIDGET (self), needs_mending);
  gtk_widget_set_visible (self->accept, placement == WAKHAN_PLACEMENT_MOVED);
  g_signal_group_set_target (self->session_signals, needs_mending ? self->session : NULL);
  if (needs_mending)
    update_attach (self);
}
