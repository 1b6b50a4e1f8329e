/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note.h"

struct _WakhanNote
{
  GObject parent_instance;

  char       *id;
  char       *text;
  char       *kind;
  GStrv       tags;
  GStrv       events;
  char       *section;
  GPtrArray  *anchors;     /* NULL: none */
  GListStore *anchor_list; /* the same, once somebody asked for it */
  GPtrArray  *earlier;     /* quotes, NULL where an anchor has none; NULL: none has */
  GDateTime  *created;
  GDateTime  *modified;
  guint64     revision;
  GDateTime  *deleted;
};

typedef enum
{
  PROP_ID = 1,
  PROP_TEXT,
  PROP_KIND,
  PROP_TAGS,
  PROP_EVENTS,
  PROP_SECTION,
  PROP_ANCHORS,
  PROP_CREATED,
  PROP_MODIFIED,
  PROP_REVISION,
  PROP_DELETED,
  N_PROPS
} WakhanNoteProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanNote, wakhan_note, G_TYPE_OBJECT)

/* Most of a note's strings and lists are empty: they share these. */
static char  empty_string[] = "";
static char *empty_list[] = { NULL };

static void
clear_string (char **field)
{
  if (*field != empty_string)
    g_free (*field);
  *field = empty_string;
}

static void
clear_list (GStrv *field)
{
  if (*field != empty_list)
    g_strfreev (*field);
  *field = empty_list;
}

/* @value: valid UTF-8, which is taken. */
static void
take_string (WakhanNote        *self,
             char             **field,
             char              *value,
             WakhanNoteProperty id)
{
  if (g_str_equal (*field, value))
    {
      g_free (value);
      return;
    }
  clear_string (field);
  if (*value)
    *field = value;
  else
    g_free (value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static void
set_string (WakhanNote        *self,
            char             **field,
            const char        *value,
            WakhanNoteProperty id)
{
  value = value ? value : "";
  if (!g_str_equal (*field, value))
    take_string (self, field, g_utf8_make_valid (value, -1), id);
}

/* @value: valid UTF-8, which is taken. */
static void
take_list (WakhanNote        *self,
           GStrv             *field,
           GStrv              value,
           WakhanNoteProperty id)
{
  if (g_strv_equal ((const char *const *) *field, (const char *const *) value))
    {
      g_strfreev (value);
      return;
    }
  clear_list (field);
  if (*value)
    *field = value;
  else
    g_strfreev (value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static void
set_list (WakhanNote        *self,
          GStrv             *field,
          const char *const *value,
          WakhanNoteProperty id)
{
  GStrv valid;
  guint length;

  value = value ? value : (const char *const *) empty_list;
  if (g_strv_equal ((const char *const *) *field, value))
    return;
  length = g_strv_length ((GStrv) value);
  valid = g_new0 (char *, length + 1);
  for (guint i = 0; i < length; i++)
    valid[i] = g_utf8_make_valid (value[i], -1);
  take_list (self, field, valid, id);
}

/* Files keep whole seconds in UTC; so does the model, or a note would differ from itself after a
 * restart. */
static GDateTime *
create_whole_time (GDateTime *time)
{
  if (!time)
    return NULL;
  if (g_date_time_get_microsecond (time) == 0 && g_date_time_get_utc_offset (time) == 0)
    return g_date_time_ref (time);
  return g_date_time_new_from_unix_utc (g_date_time_to_unix (time));
}

static void
set_time (WakhanNote        *self,
          GDateTime        **field,
          GDateTime         *value,
          WakhanNoteProperty id)
{
  g_autoptr (GDateTime) whole = create_whole_time (value);

  if (*field == whole || (*field && whole && g_date_time_equal (*field, whole)))
    return;
  g_clear_pointer (field, g_date_time_unref);
  *field = g_steal_pointer (&whole);
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static GListModel *
get_anchor_list (WakhanNote *self)
{
  if (!self->anchor_list)
    {
      self->anchor_list = g_list_store_new (WAKHAN_TYPE_ANCHOR);
      for (guint i = 0; i < wakhan_note_get_n_anchors (self); i++)
        g_list_store_append (self->anchor_list, g_ptr_array_index (self->anchors, i));
    }
  return G_LIST_MODEL (self->anchor_list);
}

static void
wakhan_note_finalize (GObject *object)
{
  WakhanNote *self = WAKHAN_NOTE (object);

  g_free (self->id);
  clear_string (&self->text);
  clear_string (&self->kind);
  clear_list (&self->tags);
  clear_list (&self->events);
  clear_string (&self->section);
  g_clear_pointer (&self->anchors, g_ptr_array_unref);
  g_clear_pointer (&self->earlier, g_ptr_array_unref);
  g_clear_object (&self->anchor_list);
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

  switch ((WakhanNoteProperty) id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_KIND:
      g_value_set_string (value, self->kind);
      break;
    case PROP_TAGS:
      g_value_set_boxed (value, self->tags);
      break;
    case PROP_EVENTS:
      g_value_set_boxed (value, self->events);
      break;
    case PROP_SECTION:
      g_value_set_string (value, self->section);
      break;
    case PROP_ANCHORS:
      g_value_set_object (value, get_anchor_list (self));
      break;
    case PROP_CREATED:
      g_value_set_boxed (value, self->created);
      break;
    case PROP_MODIFIED:
      g_value_set_boxed (value, self->modified);
      break;
    case PROP_REVISION:
      g_value_set_uint64 (value, self->revision);
      break;
    case PROP_DELETED:
      g_value_set_boxed (value, self->deleted);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_note_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  WakhanNote *self = WAKHAN_NOTE (object);

  switch ((WakhanNoteProperty) id)
    {
    case PROP_TEXT:
      wakhan_note_set_text (self, g_value_get_string (value));
      break;
    case PROP_KIND:
      wakhan_note_set_kind (self, g_value_get_string (value));
      break;
    case PROP_TAGS:
      wakhan_note_set_tags (self, g_value_get_boxed (value));
      break;
    case PROP_EVENTS:
      wakhan_note_set_events (self, g_value_get_boxed (value));
      break;
    case PROP_SECTION:
      wakhan_note_set_section (self, g_value_get_string (value));
      break;
    case PROP_CREATED:
      wakhan_note_set_created (self, g_value_get_boxed (value));
      break;
    case PROP_MODIFIED:
      wakhan_note_set_modified (self, g_value_get_boxed (value));
      break;
    case PROP_REVISION:
      wakhan_note_set_revision (self, g_value_get_uint64 (value));
      break;
    case PROP_DELETED:
      wakhan_note_set_deleted (self, g_value_get_boxed (value));
      break;
    case PROP_ID:
    case PROP_ANCHORS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_note_class_init (WakhanNoteClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_note_finalize;
  object_class->get_property = wakhan_note_get_property;
  object_class->set_property = wakhan_note_set_property;

  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_KIND] = g_param_spec_string ("kind", NULL, NULL, "", flags);
  properties[PROP_TAGS] = g_param_spec_boxed ("tags", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_EVENTS] = g_param_spec_boxed ("events", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_SECTION] = g_param_spec_string ("section", NULL, NULL, "", flags);
  properties[PROP_ANCHORS] = g_param_spec_object ("anchors", NULL, NULL, G_TYPE_LIST_MODEL,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
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
  self->text = empty_string;
  self->kind = empty_string;
  self->section = empty_string;
  self->tags = empty_list;
  self->events = empty_list;
}

WakhanNote *
wakhan_note_new (void)
{
  g_autofree char      *id = g_uuid_string_random ();
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  WakhanNote           *self = wakhan_note_new_with_id (id);

  wakhan_note_set_created (self, now);
  wakhan_note_set_modified (self, now);
  return self;
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

WakhanNote *
wakhan_note_copy (WakhanNote *self)
{
  WakhanNote *copy;

  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  copy = wakhan_note_new_with_id (self->id);
  wakhan_note_assign (copy, self);
  return copy;
}

static gboolean
has_equal_anchors (WakhanNote *self,
                   WakhanNote *other)
{
  const guint n_anchors = wakhan_note_get_n_anchors (self);

  if (wakhan_note_get_n_anchors (other) != n_anchors)
    return FALSE;
  for (guint i = 0; i < n_anchors; i++)
    if (!wakhan_anchor_is_equal (wakhan_note_get_anchor (self, i),
                                 wakhan_note_get_anchor (other, i)) ||
        g_strcmp0 (wakhan_note_get_earlier_quote (self, i),
                   wakhan_note_get_earlier_quote (other, i)) != 0)
      return FALSE;
  return TRUE;
}

void
wakhan_note_assign (WakhanNote *self,
                    WakhanNote *from)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (WAKHAN_IS_NOTE (from));

  g_object_freeze_notify (G_OBJECT (self));
  wakhan_note_set_text (self, from->text);
  wakhan_note_set_kind (self, from->kind);
  wakhan_note_set_tags (self, (const char *const *) from->tags);
  wakhan_note_set_events (self, (const char *const *) from->events);
  wakhan_note_set_section (self, from->section);
  wakhan_note_set_created (self, from->created);
  wakhan_note_set_modified (self, from->modified);
  wakhan_note_set_revision (self, from->revision);
  wakhan_note_set_deleted (self, from->deleted);
  if (!has_equal_anchors (self, from))
    {
      wakhan_note_clear_anchors (self);
      for (guint i = 0; i < wakhan_note_get_n_anchors (from); i++)
        {
          wakhan_note_add_anchor (self, wakhan_note_get_anchor (from, i));
          wakhan_note_set_earlier_quote (self, i, wakhan_note_get_earlier_quote (from, i));
        }
    }
  g_object_thaw_notify (G_OBJECT (self));
}

gboolean
wakhan_note_is_equal (WakhanNote *self,
                      WakhanNote *other)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_NOTE (other), FALSE);

  return g_str_equal (self->text, other->text) && g_str_equal (self->kind, other->kind) &&
         g_str_equal (self->section, other->section) && !self->deleted == !other->deleted &&
         g_strv_equal ((const char *const *) self->tags, (const char *const *) other->tags) &&
         g_strv_equal ((const char *const *) self->events, (const char *const *) other->events) &&
         has_equal_anchors (self, other);
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

  set_string (self, &self->text, text, PROP_TEXT);
}

void
wakhan_note_take_text (WakhanNote *self,
                       char       *text)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (text);

  take_string (self, &self->text, text, PROP_TEXT);
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

  set_string (self, &self->kind, kind, PROP_KIND);
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

  set_list (self, &self->tags, tags, PROP_TAGS);
}

void
wakhan_note_take_tags (WakhanNote *self,
                       GStrv       tags)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (tags);

  take_list (self, &self->tags, tags, PROP_TAGS);
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

  set_list (self, &self->events, events, PROP_EVENTS);
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

  set_string (self, &self->section, section, PROP_SECTION);
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
  if (self->anchor_list)
    g_list_store_append (self->anchor_list, anchor);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANCHORS]);
}

void
wakhan_note_replace_anchor (WakhanNote   *self,
                            guint         position,
                            WakhanAnchor *anchor)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (WAKHAN_IS_ANCHOR (anchor));
  g_return_if_fail (position < wakhan_note_get_n_anchors (self));

  if (wakhan_note_get_anchor (self, position) == anchor)
    return;
  g_object_unref (g_ptr_array_index (self->anchors, position));
  g_ptr_array_index (self->anchors, position) = g_object_ref (anchor);
  if (self->anchor_list)
    g_list_store_splice (self->anchor_list, position, 1, (gpointer *) &anchor, 1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANCHORS]);
}

const char *
wakhan_note_get_earlier_quote (WakhanNote *self,
                               guint       position)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), NULL);

  return self->earlier && position < self->earlier->len
           ? g_ptr_array_index (self->earlier, position)
           : NULL;
}

void
wakhan_note_set_earlier_quote (WakhanNote *self,
                               guint       position,
                               const char *quote)
{
  g_autofree char *old = NULL;

  g_return_if_fail (WAKHAN_IS_NOTE (self));
  g_return_if_fail (position < wakhan_note_get_n_anchors (self));

  if (g_strcmp0 (wakhan_note_get_earlier_quote (self, position), quote) == 0)
    return;
  if (!self->earlier)
    self->earlier = g_ptr_array_new_with_free_func (g_free);
  if (self->earlier->len <= position)
    g_ptr_array_set_size (self->earlier, (int) position + 1);
  old = g_ptr_array_index (self->earlier, position);
  g_ptr_array_index (self->earlier, position) = quote ? g_utf8_make_valid (quote, -1) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANCHORS]);
}

void
wakhan_note_clear_anchors (WakhanNote *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE (self));

  if (wakhan_note_get_n_anchors (self) == 0)
    return;
  g_ptr_array_set_size (self->anchors, 0);
  g_clear_pointer (&self->earlier, g_ptr_array_unref);
  if (self->anchor_list)
    g_list_store_remove_all (self->anchor_list);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANCHORS]);
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

  set_time (self, &self->created, created, PROP_CREATED);
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

  set_time (self, &self->modified, modified, PROP_MODIFIED);
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
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REVISION]);
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

  set_time (self, &self->deleted, deleted, PROP_DELETED);
}

gboolean
wakhan_note_is_empty (WakhanNote *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE (self), TRUE);

  return !*self->text && !*self->kind && !self->tags[0] && !self->events[0] &&
         wakhan_note_get_n_anchors (self) == 0;
}
