/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-navigator.h"

struct _WakhanNavigator
{
  GObject parent_instance;

  WakhanHistory  *history;
  guint           reading_offset;
  guint           visible_start;
  guint           visible_end;
  WakhanTextRange selection;
  char           *selection_note; /* nullable */
  WakhanTextRange went_to;
  gboolean        is_going;  /* there; the view has not arrived yet */
  gboolean        is_at_hit; /* went_to is one, and it is in the history */
};

typedef enum
{
  PROP_READING_OFFSET = 1,
  PROP_VISIBLE_END,
  PROP_SELECTION_START,
  PROP_SELECTION_END,
  N_PROPS
} WakhanNavigatorProperty;

static GParamSpec *properties[N_PROPS];
static guint       show_words_signal;

G_DEFINE_FINAL_TYPE (WakhanNavigator, wakhan_navigator, G_TYPE_OBJECT)

static void
wakhan_navigator_finalize (GObject *object)
{
  WakhanNavigator *self = WAKHAN_NAVIGATOR (object);

  g_clear_object (&self->history);
  g_free (self->selection_note);

  G_OBJECT_CLASS (wakhan_navigator_parent_class)->finalize (object);
}

static void
wakhan_navigator_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  WakhanNavigator *self = WAKHAN_NAVIGATOR (object);

  switch ((WakhanNavigatorProperty) id)
    {
    case PROP_READING_OFFSET:
      g_value_set_uint (value, self->reading_offset);
      break;
    case PROP_VISIBLE_END:
      g_value_set_uint (value, self->visible_end);
      break;
    case PROP_SELECTION_START:
      g_value_set_uint (value, self->selection.start);
      break;
    case PROP_SELECTION_END:
      g_value_set_uint (value, self->selection.end);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_navigator_class_init (WakhanNavigatorClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_navigator_finalize;
  object_class->get_property = wakhan_navigator_get_property;

  properties[PROP_READING_OFFSET] =
    g_param_spec_uint ("reading-offset", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_VISIBLE_END] =
    g_param_spec_uint ("visible-end", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_SELECTION_START] =
    g_param_spec_uint ("selection-start", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_SELECTION_END] =
    g_param_spec_uint ("selection-end", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  show_words_signal =
    g_signal_new ("show-words", WAKHAN_TYPE_NAVIGATOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
wakhan_navigator_init (WakhanNavigator *self)
{
  self->history = wakhan_history_new ();
}

WakhanNavigator *
wakhan_navigator_new (void)
{
  return g_object_new (WAKHAN_TYPE_NAVIGATOR, NULL);
}

static void
set_number (WakhanNavigator        *self,
            guint                  *field,
            guint                   value,
            WakhanNavigatorProperty id)
{
  if (*field == value)
    return;
  *field = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

void
wakhan_navigator_reset (WakhanNavigator *self)
{
  g_autoptr (GArray) nowhere = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));

  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));

  self->is_going = self->is_at_hit = FALSE;
  self->visible_start = 0;
  g_object_freeze_notify (G_OBJECT (self));
  set_number (self, &self->reading_offset, 0, PROP_READING_OFFSET);
  set_number (self, &self->visible_end, 0, PROP_VISIBLE_END);
  wakhan_navigator_set_selection (self, 0, 0);
  g_object_thaw_notify (G_OBJECT (self));
  wakhan_history_restore (self->history, nowhere, 0);
}

guint
wakhan_navigator_get_reading_offset (WakhanNavigator *self)
{
  g_return_val_if_fail (WAKHAN_IS_NAVIGATOR (self), 0);

  return self->reading_offset;
}

void
wakhan_navigator_set_reading_offset (WakhanNavigator *self,
                                     guint            offset)
{
  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));

  set_number (self, &self->reading_offset, offset, PROP_READING_OFFSET);
}

static gboolean
is_in_view (WakhanNavigator *self,
            guint            offset)
{
  return offset >= self->visible_start && offset < self->visible_end;
}

guint
wakhan_navigator_get_kept_offset (WakhanNavigator *self)
{
  g_return_val_if_fail (WAKHAN_IS_NAVIGATOR (self), 0);

  return self->is_going && !is_in_view (self, self->went_to.start) ? self->went_to.start
                                                                   : self->reading_offset;
}

void
wakhan_navigator_arrive (WakhanNavigator *self)
{
  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));

  self->is_going = FALSE;
}

guint
wakhan_navigator_get_visible_end (WakhanNavigator *self)
{
  g_return_val_if_fail (WAKHAN_IS_NAVIGATOR (self), 0);

  return self->visible_end;
}

void
wakhan_navigator_set_visible_end (WakhanNavigator *self,
                                  guint            offset)
{
  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));

  set_number (self, &self->visible_end, offset, PROP_VISIBLE_END);
}

void
wakhan_navigator_set_visible_start (WakhanNavigator *self,
                                    guint            offset)
{
  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));

  self->visible_start = offset;
}

WakhanTextRange
wakhan_navigator_get_visible (WakhanNavigator *self)
{
  g_return_val_if_fail (WAKHAN_IS_NAVIGATOR (self), ((WakhanTextRange){ 0, 0 }));

  return (WakhanTextRange){ self->visible_start, MAX (self->visible_start, self->visible_end) };
}

WakhanTextRange
wakhan_navigator_get_selection (WakhanNavigator *self)
{
  g_return_val_if_fail (WAKHAN_IS_NAVIGATOR (self), ((WakhanTextRange){ 0, 0 }));

  return self->selection;
}

void
wakhan_navigator_set_selection (WakhanNavigator *self,
                                guint            start,
                                guint            end)
{
  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));
  g_return_if_fail (start <= end);

  if (start < self->went_to.start || start > self->went_to.end)
    self->is_going = self->is_at_hit = FALSE;
  if (start != self->selection.start || end != self->selection.end)
    g_clear_pointer (&self->selection_note, g_free);
  g_object_freeze_notify (G_OBJECT (self));
  set_number (self, &self->selection.start, start, PROP_SELECTION_START);
  set_number (self, &self->selection.end, end, PROP_SELECTION_END);
  g_object_thaw_notify (G_OBJECT (self));
}

const char *
wakhan_navigator_get_selection_note (WakhanNavigator *self)
{
  g_return_val_if_fail (WAKHAN_IS_NAVIGATOR (self), NULL);

  return self->selection_note;
}

void
wakhan_navigator_set_selection_note (WakhanNavigator *self,
                                     const char      *id)
{
  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));

  g_free (self->selection_note);
  self->selection_note = g_strdup (id);
}

WakhanHistory *
wakhan_navigator_get_history (WakhanNavigator *self)
{
  g_return_val_if_fail (WAKHAN_IS_NAVIGATOR (self), NULL);

  return self->history;
}

/* Where one has just gone; else the caret, if it is in view; else what one reads. */
static WakhanTextRange
get_place (WakhanNavigator *self)
{
  if (self->is_going)
    return self->went_to;
  if (is_in_view (self, self->selection.start))
    return self->selection;
  return (WakhanTextRange){ self->reading_offset, self->reading_offset };
}

static void
show_words (WakhanNavigator       *self,
            const WakhanTextRange *words)
{
  self->went_to = *words;
  self->is_going = TRUE;
  g_signal_emit (self, show_words_signal, 0, words->start, words->end);
}

void
wakhan_navigator_go_to (WakhanNavigator *self,
                        guint            start,
                        guint            end)
{
  const WakhanTextRange to = { start, end };
  WakhanTextRange       from;

  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));
  g_return_if_fail (start <= end);

  from = get_place (self);
  self->is_at_hit = FALSE;
  wakhan_history_push (self->history, &from, &to);
  show_words (self, &to);
}

void
wakhan_navigator_go_to_hit (WakhanNavigator *self,
                            guint            start,
                            guint            end)
{
  const WakhanTextRange hit = { start, end };

  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));
  g_return_if_fail (start <= end);

  if (!self->is_at_hit)
    {
      const WakhanTextRange from = get_place (self);

      self->is_at_hit = from.start != start;
      wakhan_history_push (self->history, &from, &hit);
    }
  else
    wakhan_history_replace (self->history, &hit);
  show_words (self, &hit);
}

void
wakhan_navigator_end_hits (WakhanNavigator *self)
{
  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));

  self->is_at_hit = FALSE;
}

void
wakhan_navigator_show (WakhanNavigator *self,
                       guint            start,
                       guint            end)
{
  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));
  g_return_if_fail (start <= end);

  show_words (self, &(WakhanTextRange){ start, end });
}

void
wakhan_navigator_go_back (WakhanNavigator *self)
{
  WakhanTextRange from;
  WakhanTextRange to;

  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));

  from = get_place (self);
  self->is_at_hit = FALSE;
  if (wakhan_history_go_back (self->history, &from, &to))
    show_words (self, &to);
}

void
wakhan_navigator_go_forward (WakhanNavigator *self)
{
  WakhanTextRange from;
  WakhanTextRange to;

  g_return_if_fail (WAKHAN_IS_NAVIGATOR (self));

  from = get_place (self);
  self->is_at_hit = FALSE;
  if (wakhan_history_go_forward (self->history, &from, &to))
    show_words (self, &to);
}
