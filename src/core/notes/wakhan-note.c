/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note.h"

#include "wakhan-lean-field.h"

struct _WakhanNote
{
  GObject parent_instance;

  char      *id;
  char      *text;
  char      *kind;
  GStrv      tags;
  GStrv      events;
  char      *section;
  GPtrArray *anchors; /* NULL: none */
  GPtrArray *earlier; /* quotes, NULL where an anchor has none; NULL: none has */
  GStrv      earlier_quotes;
  GDateTime *created;
  GDateTime *modified;
  guint64    revision;
  GDateTime *deleted;
};

typedef enum
{
  PROP_ID = 1,
  PROP_TEXT,
  PROP_KIND,
  PROP_TAGS,
  PROP_EVENTS,
  PROP_SECTION,
  PROP_N_ANCHORS,
  PROP_CREATED,
  PROP_MODIFIED,
  PROP_REVISION,
  PROP_DELETED,
  N_PROPS
} WakhanNoteProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanNote, wakhan_note, G_TYPE_OBJECT)

/* Where a string, a list or a time is kept. */
static gpointer
find_field (WakhanNote        *self,
            WakhanNoteProperty id)
{
  switch (id)
    {
    case PROP_ID:
      return &self->id;
    case PROP_TEXT:
      return &self->text;
    case PROP_KIND:
      return &self->kind;
    case PROP_TAGS:
      return &self->tags;
    case PROP_EVENTS:
      return &self->events;
    case PROP_SECTION:
      return &self->section;
    case PROP_CREATED:
      return &self->created;
    case PROP_MODIFIED:
      return &self->modified;
    case PROP_DELETED:
      return &self->deleted;
    case PROP_N_ANCHORS:
    case PROP_REVISION:
    case N_PROPS:
      break;
    }
  g_assert_not_reached ();
}

static void
notify (WakhanNote        *self,
        WakhanNoteProperty id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static void
set_string (WakhanNote        *self,
            WakhanNoteProperty id,
            const char        *value)
{
  if (wakhan_lean_string_set (find_field (self, id), value))
    notify (self, id);
}

static void
set_list (WakhanNote        *self,
          WakhanNoteProperty id,
          const char *const *value)
{
  if (wakhan_lean_list_set (find_field (self, id), value))
    notify (self, id);
}

static void
set_time (WakhanNote        *self,
          WakhanNoteProperty id,
          GDateTime         *value)
{
  if (wakhan_whole_time_set (find_field (self, id), value))
    notify (self, id);
}

static void
wakhan_note_finalize (GObject *object)
{
  WakhanNote *self = WAKHAN_NOTE (object);

  g_free (self->id);
  wakhan_lean_string_clear (&self->text);
  wakhan_lean_string_clear (&self->kind);
  wakhan_lean_list_clear (&self->tags);
  wakhan_lean_list_clear (&self->events);
  wakhan_lean_list_clear (&self->earlier_quotes);
  wakhan_lean_string_clear (&self->section);
  g_clear_pointer (&self->anchors, g_ptr_array_unref);
  g_clear_pointer (&self->earlier, g_ptr_array_unref);
  g_clear_pointer (&self->created, g_date_time_unref);
  g_clear_pointer (&self->modified, g_date_time_unref);
  g_clear_pointer (&self->deleted, g_date_time_unref);

  G_OBJECT_CLASS (wakhan_note_parent_class)->finalize (object);
}

static void
wakhan_note_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  WakhanNote *self = WAKHAN_NOTE (object);

  if (id == PROP_N_ANCHORS)
    g_value_set_uint (value, wakhan_note_get_n_anchors (self));
  else if (id == PROP_REVISION)
    g_value_set_uint64 (value, self->revision);
  else if (G_IS_PARAM_SPEC_STRING (pspec))
    g_value_set_string (value, *(char **) find_field (self, id));
  else
    g_value_set_boxed (value, *(gpointer *) find_field (self, id));
}

static void
wakhan_note_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  WakhanNote *self = WAKHAN_NOTE (object);

  if (id == PROP_REVISION)
    wakhan_note_set_revision (self, g_value_get_uint64 (value));
  else if (G_IS_PARAM_SPEC_STRING (pspec))
    set_string (self, id, g_value_get_string (value));
  else if (G_VALUE_HOLDS (value, G_TYPE_STRV))
    set_list (self, id, g_value_get_boxed (value));
  else
    set_time (self, id, g_value_get_boxed (value));
}

static void
wakhan_note_class_init (WakhanNoteClass *klass)
{
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = read | G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_note_finalize;
  object_class->get_property = wakhan_note_get_property;
  object_class->set_property = wakhan_note_set_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, "", read);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_KIND] = g_param_spec_string ("kind", NULL, NULL, "", flags);
  properties[PROP_TAGS] = g_param_spec_boxed ("tags", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_EVENTS] = g_param_spec_boxed ("events", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_SECTION] = g_param_spec_string ("section", NULL, NULL, "", flags);
  properties[PROP_N_ANCHORS] =
    g_param_spec_uint ("n-anchors", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_CREATED] = g_param_spec_boxed ("created", NULL, NULL, G_TYPE_DATE_TIME, flags);
  properties[PROP_MODIFIED] = g_param_spec_boxed ("modified", NULL, NULL, G_TYPE_DATE_TIME, flags);
  properties[PROP_REVISION] =
    g_param_spec_uint64 ("revision", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  properties[PROP_DELETED] = g_param_spec_boxed ("deleted", NULL, NULL, G_TYPE_DATE_TIME, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_note_init (WakhanNote *self)
{
  wakhan_lean_string_init (&self->text);
  wakhan_lean_string_init (&self->kind);
  wakhan_lean_string_init (&self->section);
  wakhan_lean_list_init (&self->tags);
  wakhan_lean_list_init (&self->events);
  wakhan_lean_list_init (&self->earlier_quotes);
}

WakhanNote *
wakhan_note_new_with_id (const char *id)
{
  WakhanNote *self;

  g_return_val_if_fail (id && *id, NULL);

  self = g_object_new (WAKHAN_TYPE_NOTE, NULL);
  self->id = g_strdup (id);
  return self;
}

const char *
wakhan_note_get_id (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return self->id;
}

const char *
wakhan_note_get_text (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return self->text;
}

void
wakhan_note_set_text (WakhanNote *self,
                      const char *text)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  set_string (self, PROP_TEXT, text);
}

void
wakhan_note_take_text (WakhanNote *self,
                       char       *text)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (text);

  if (wakhan_lean_string_take (&self->text, text))
    notify (self, PROP_TEXT);
}

const char *
wakhan_note_get_kind (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return self->kind;
}

void
wakhan_note_set_kind (WakhanNote *self,
                      const char *kind)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  set_string (self, PROP_KIND, kind);
}

const char *const *
wakhan_note_get_tags (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return (const char *const *) self->tags;
}

void
wakhan_note_set_tags (WakhanNote        *self,
                      const char *const *tags)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  set_list (self, PROP_TAGS, tags);
}

void
wakhan_note_take_tags (WakhanNote *self,
                       GStrv       tags)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (tags);

  if (wakhan_lean_list_take (&self->tags, tags))
    notify (self, PROP_TAGS);
}

const char *const *
wakhan_note_get_events (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return (const char *const *) self->events;
}

void
wakhan_note_set_events (WakhanNote        *self,
                        const char *const *events)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  set_list (self, PROP_EVENTS, events);
}

const char *
wakhan_note_get_section (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return self->section;
}

void
wakhan_note_set_section (WakhanNote *self,
                         const char *section)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  set_string (self, PROP_SECTION, section);
}

guint
wakhan_note_get_n_anchors (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), 0);

  return self->anchors ? self->anchors->len : 0;
}

WakhanAnchor *
wakhan_note_get_anchor (WakhanNote *self,
                        guint       position)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return position < wakhan_note_get_n_anchors (self) ? g_ptr_array_index (self->anchors, position)
                                                     : NULL;
}

void
wakhan_note_add_anchor (WakhanNote   *self,
                        WakhanAnchor *anchor)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (WAKHAN_IS_ANCHOR (anchor));

  if (!self->anchors)
    self->anchors = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (self->anchors, g_object_ref (anchor));
  notify (self, PROP_N_ANCHORS);
}

void
wakhan_note_replace_anchor (WakhanNote   *self,
                            guint         position,
                            WakhanAnchor *anchor)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (WAKHAN_IS_ANCHOR (anchor));
  g_return_if_fail (position < wakhan_note_get_n_anchors (self));

  if (g_set_object (&g_ptr_array_index (self->anchors, position), anchor))
    notify (self, PROP_N_ANCHORS);
}

const char *
wakhan_note_get_earlier_quote (WakhanNote *self,
                               guint       position)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return wakhan_lean_strings_get (self->earlier, position);
}

void
wakhan_note_set_earlier_quote (WakhanNote *self,
                               guint       position,
                               const char *quote)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (position < wakhan_note_get_n_anchors (self));

  if (wakhan_lean_strings_set (&self->earlier, position, quote))
    notify (self, PROP_N_ANCHORS);
}

const char *const *
wakhan_note_get_earlier_quotes (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return (const char *const *) self->earlier_quotes;
}

void
wakhan_note_set_earlier_quotes (WakhanNote        *self,
                                const char *const *quotes)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  if (wakhan_lean_list_set (&self->earlier_quotes, quotes))
    notify (self, PROP_N_ANCHORS);
}

void
wakhan_note_clear_anchors (WakhanNote *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  if (wakhan_note_get_n_anchors (self) == 0)
    return;
  g_ptr_array_set_size (self->anchors, 0);
  g_clear_pointer (&self->earlier, g_ptr_array_unref);
  notify (self, PROP_N_ANCHORS);
}

GDateTime *
wakhan_note_get_created (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return self->created;
}

void
wakhan_note_set_created (WakhanNote *self,
                         GDateTime  *created)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  set_time (self, PROP_CREATED, created);
}

GDateTime *
wakhan_note_get_modified (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return self->modified;
}

void
wakhan_note_set_modified (WakhanNote *self,
                          GDateTime  *modified)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  set_time (self, PROP_MODIFIED, modified);
}

guint64
wakhan_note_get_revision (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), 0);

  return self->revision;
}

void
wakhan_note_set_revision (WakhanNote *self,
                          guint64     revision)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  if (self->revision == revision)
    return;
  self->revision = revision;
  notify (self, PROP_REVISION);
}

GDateTime *
wakhan_note_get_deleted (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return self->deleted;
}

void
wakhan_note_set_deleted (WakhanNote *self,
                         GDateTime  *deleted)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  set_time (self, PROP_DELETED, deleted);
}
