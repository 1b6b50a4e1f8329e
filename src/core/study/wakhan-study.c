/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-private.h"

#include "wakhan-library.h"
#include "wakhan-note-follower.h"
#include "wakhan-open-studies.h"
#include "wakhan-term-names.h"

struct _WakhanStudy
{
  GObject parent_instance;

  GFile              *file;        /* nullable */
  char               *uri;         /* where its file really is; NULL: not read from one */
  gboolean            is_enlisted; /* among those alive, by its uri */
  WakhanStudyContent *content;
  WakhanSection      *outline;
  GArray             *term_places; /* (nullable): not looked for yet */
  WakhanNotesStore   *notes_store;
  WakhanNoteIndex    *note_index; /* of the notebook; NULL until somebody asks */
  WakhanNoteFollower *follower;   /* NULL until somebody reads the text */

  WakhanTimelineComposer *composer; /* NULL until somebody asks for the timeline */

  gboolean is_replaced;
  gboolean has_passed_notes; /* to that which took its place */
};

typedef enum
{
  PROP_LIBRARY_PROBLEM = 1,
  N_PROPS
} WakhanStudyProperty;

enum
{
  REPLACED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanStudy, wakhan_study, G_TYPE_OBJECT)

void
wakhan_study_strike_out (WakhanStudy *self)
{
  if (self->is_enlisted)
    wakhan_open_studies_strike_out (self->uri);
  self->is_enlisted = FALSE;
  g_clear_pointer (&self->uri, g_free);
}

static void
wakhan_study_dispose (GObject *object)
{
  WakhanStudy *self = WAKHAN_STUDY (object);

  wakhan_study_strike_out (self);
  /* A task under way may hold the store for longer than there is a main loop. */
  if (self->notes_store && !self->has_passed_notes)
    wakhan_notes_store_flush (self->notes_store, NULL);

  G_OBJECT_CLASS (wakhan_study_parent_class)->dispose (object);
}

static void
wakhan_study_finalize (GObject *object)
{
  WakhanStudy *self = WAKHAN_STUDY (object);

  g_clear_object (&self->file);
  g_clear_object (&self->outline);
  g_clear_pointer (&self->term_places, g_array_unref);
  g_clear_object (&self->follower);
  g_clear_object (&self->composer);
  g_clear_object (&self->note_index);
  g_clear_object (&self->notes_store);
  g_clear_pointer (&self->content, wakhan_study_content_free);

  G_OBJECT_CLASS (wakhan_study_parent_class)->finalize (object);
}

static void
wakhan_study_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  WakhanStudy *self = WAKHAN_STUDY (object);

  switch ((WakhanStudyProperty) id)
    {
    case PROP_LIBRARY_PROBLEM:
      g_value_set_string (value, self->content->library_problem);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_study_class_init (WakhanStudyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_study_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_study_finalize;
  G_OBJECT_CLASS (klass)->get_property = wakhan_study_get_property;

  properties[PROP_LIBRARY_PROBLEM] = g_param_spec_string (
    "library-problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);

  signals[REPLACED] = g_signal_new ("replaced", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, WAKHAN_TYPE_STUDY);
}

static void
wakhan_study_init (WakhanStudy *self G_GNUC_UNUSED)
{
}

WakhanStudy *
wakhan_study_new (GFile              *file,
                  char               *uri,
                  WakhanStudyContent *content)
{
  WakhanStudy *self = g_object_new (WAKHAN_TYPE_STUDY, NULL);

  g_set_object (&self->file, file);
  self->uri = uri;
  self->content = content;
  self->outline = wakhan_section_new_tree (content->document);
  return self;
}

/* A window may go on to another study while notes of this one are on their way to the disk, or
 * cannot get there. */
static void
save_state_changed_cb (WakhanStudy *self)
{
  g_autoptr (WakhanStudy) held = g_object_ref (self);
  const WakhanSaveState   state = wakhan_notes_store_get_save_state (self->notes_store);

  wakhan_open_studies_hold (G_OBJECT (self), state != WAKHAN_SAVE_STATE_SAVED);
}

void
wakhan_study_open_notes (WakhanStudy *self)
{
  g_autoptr (GFile) file = self->file ? wakhan_library_dup_notes_file (self->content->id) : NULL;

  self->notes_store = wakhan_notes_store_new (file, self->content->id, self->content->title);
}

static void
follow_notes (WakhanStudy *self)
{
  g_signal_connect_object (self->notes_store, "notify::save-state",
                           G_CALLBACK (save_state_changed_cb), self, G_CONNECT_SWAPPED);
}

/* The study is the main thread's now. */
static void
begin (WakhanStudy *self)
{
  follow_notes (self);
  wakhan_notes_store_begin (self->notes_store);
}

WakhanStudy *
wakhan_study_new_for_document (const char     *id,
                               const char     *title,
                               WakhanDocument *document,
                               WakhanTimeline *timeline)
{
  WakhanStudy *self;

  g_return_val_if_fail (id && title, NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);

  self = wakhan_study_new (NULL, NULL, wakhan_study_content_new (id, title, document, timeline));
  wakhan_study_open_notes (self);
  begin (self);
  return self;
}

WakhanStudyContent *
wakhan_study_get_content (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->content;
}

GFile *
wakhan_study_get_file (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->file;
}

const char *
wakhan_study_get_id (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->content->id;
}

WakhanDocument *
wakhan_study_get_document (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->content->document;
}

WakhanSection *
wakhan_study_get_outline (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->outline;
}

/* Who is explained in the glossary, or by a note, takes part in what is told of them. */
static void
name_actors (WakhanStudy *self)
{
  WakhanFoundEvents *found = wakhan_timeline_get_found (self->content->timeline);
  g_auto (GStrv)     names = NULL;

  if (!found)
    return;
  names = wakhan_term_names_list (G_LIST_MODEL (self->content->terms),
                                  wakhan_study_get_notebook (self));
  wakhan_found_names_set_given (wakhan_found_events_get_names (found),
                                (const char *const *) names);
}

WakhanTimelineComposer *
wakhan_study_get_composer (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  if (self->composer)
    return self->composer;
  name_actors (self);
  self->composer = wakhan_timeline_composer_new (
    self->content->document, self->content->timeline, wakhan_study_get_notebook (self));
  if (wakhan_timeline_get_found (self->content->timeline))
    g_signal_connect_object (wakhan_study_get_notebook (self), "changed", G_CALLBACK (name_actors),
                             self, G_CONNECT_SWAPPED);
  return self->composer;
}

WakhanDateManner
wakhan_study_get_date_manner (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), WAKHAN_DATE_MANNER_UNKNOWN);

  return self->content->date_manner;
}

WakhanTimeline *
wakhan_study_get_timeline (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  wakhan_study_get_composer (self);
  return self->content->timeline;
}

GArray *
wakhan_study_get_term_places (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  if (!self->term_places)
    self->term_places =
      wakhan_term_finder_find (self->content->document, G_LIST_MODEL (self->content->terms));
  return self->term_places;
}

WakhanNotebook *
wakhan_study_get_notebook (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return wakhan_notes_store_get_notebook (self->notes_store);
}

WakhanNotesStore *
wakhan_study_get_notes_store (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->notes_store;
}

WakhanNoteIndex *
wakhan_study_get_note_index (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  if (!self->note_index)
    self->note_index =
      wakhan_note_index_new (self->content->document, self->outline,
                             wakhan_study_get_timeline (self), wakhan_study_get_notebook (self));
  return self->note_index;
}

void
wakhan_study_follow_text (WakhanStudy *self)
{
  g_return_if_fail (WAKHAN_IS_STUDY (self));

  if (!self->follower)
    self->follower =
      wakhan_note_follower_new (wakhan_study_get_note_index (self),
                                wakhan_study_get_composer (self), wakhan_study_get_notebook (self));
}

GPtrArray *
wakhan_study_list_unsaved (void)
{
  GPtrArray *list = wakhan_open_studies_list_held ();

  for (guint i = list->len; i > 0; i--)
    {
      WakhanStudy *self = g_ptr_array_index (list, i - 1);

      if (wakhan_notes_store_get_n_unsaved (self->notes_store) == 0)
        g_ptr_array_remove_index (list, i - 1);
    }
  return list;
}

GPtrArray *
wakhan_study_list_sources (WakhanStudy *self)
{
  GPtrArray               *sources = g_ptr_array_new ();
  const WakhanSourcePrint *text;

  g_return_val_if_fail (WAKHAN_IS_STUDY (self), sources);

  text = wakhan_document_get_source (self->content->document);
  if (self->content->source)
    g_ptr_array_add (sources, self->content->source);
  if (text)
    g_ptr_array_add (sources, (gpointer) text);
  return sources;
}

static void
enter (WakhanStudy *self)
{
  wakhan_open_studies_enter (self->uri, G_OBJECT (self));
  self->is_enlisted = TRUE;
}

WakhanStudy *
wakhan_study_enlist (WakhanStudy *self)
{
  WakhanStudy *before = self->uri ? wakhan_open_studies_find (self->uri) : NULL;

  if (before)
    {
      g_object_unref (self);
      return before;
    }
  if (self->uri)
    enter (self);
  begin (self);
  return self;
}

/* Whose notes they are is known already, whatever the text says now. A link may lead to a text now
 * that another window shows: then that one is found, not this. */
static void
take_over (WakhanStudy *self,
           WakhanStudy *from)
{
  const gboolean          is_held = wakhan_open_studies_hold (G_OBJECT (from), FALSE);
  g_autoptr (WakhanStudy) other = NULL;

  self->notes_store = g_object_ref (from->notes_store);
  wakhan_study_content_identify_as (self->content, from->content);
  from->has_passed_notes = TRUE;
  g_signal_handlers_disconnect_by_func (from->notes_store, save_state_changed_cb, from);
  follow_notes (self);
  if (is_held)
    save_state_changed_cb (self);
  other = wakhan_open_studies_find (self->uri);
  if (!other)
    enter (self);
}

void
wakhan_study_replace (WakhanStudy *self,
                      WakhanStudy *by)
{
  g_autoptr (WakhanStudy) study = by;

  if (self->is_replaced)
    return;
  self->is_replaced = TRUE;
  wakhan_study_strike_out (self);
  if (study->notes_store)
    study = wakhan_study_enlist (g_steal_pointer (&study));
  else
    take_over (study, self);
  wakhan_study_remember (study);
  g_signal_emit (self, signals[REPLACED], 0, study);
}
