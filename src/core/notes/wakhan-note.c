/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note.h"

#include "wakhan-lean-field.h"

#include <string.h>

struct _WakhanNote
{
  WakhanEntry parent_instance;

  char *text;
  char *kind;
  GStrv tags;
  GStrv events;
  char *section;
};

typedef enum
{
  PROP_TEXT = 1,
  PROP_KIND,
  PROP_TAGS,
  PROP_EVENTS,
  PROP_SECTION,
  N_PROPS
} WakhanNoteProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanNote, wakhan_note, WAKHAN_TYPE_ENTRY)

/* Where a string or a list is kept. */
static gpointer
find_field (WakhanNote        *self,
            WakhanNoteProperty id)
{
  switch (id)
    {
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
wakhan_note_finalize (GObject *object)
{
  WakhanNote *self = WAKHAN_NOTE (object);

  wakhan_lean_string_clear (&self->text);
  wakhan_lean_string_clear (&self->kind);
  wakhan_lean_list_clear (&self->tags);
  wakhan_lean_list_clear (&self->events);
  wakhan_lean_string_clear (&self->section);

  G_OBJECT_CLASS (wakhan_note_parent_class)->finalize (object);
}

static void
wakhan_note_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  WakhanNote *self = WAKHAN_NOTE (object);

  if (G_IS_PARAM_SPEC_STRING (pspec))
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

  if (G_IS_PARAM_SPEC_STRING (pspec))
    set_string (self, id, g_value_get_string (value));
  else
    set_list (self, id, g_value_get_boxed (value));
}

static void
wakhan_note_assign (WakhanEntry *entry,
                    WakhanEntry *from)
{
  WakhanNote *self = WAKHAN_NOTE (entry);
  WakhanNote *other = WAKHAN_NOTE (from);

  wakhan_note_set_text (self, other->text);
  wakhan_note_set_kind (self, other->kind);
  wakhan_note_set_tags (self, (const char *const *) other->tags);
  wakhan_note_set_events (self, (const char *const *) other->events);
  wakhan_note_set_section (self, other->section);
}

static gboolean
wakhan_note_says_the_same (WakhanEntry *entry,
                           WakhanEntry *other_entry)
{
  WakhanNote *self = WAKHAN_NOTE (entry);
  WakhanNote *other = WAKHAN_NOTE (other_entry);

  return g_str_equal (self->text, other->text) && g_str_equal (self->kind, other->kind) &&
         g_str_equal (self->section, other->section) &&
         g_strv_equal ((const char *const *) self->tags, (const char *const *) other->tags) &&
         g_strv_equal ((const char *const *) self->events, (const char *const *) other->events);
}

static gboolean
wakhan_note_is_said_by (WakhanEntry *entry,
                        WakhanEntry *other_entry)
{
  WakhanNote *self = WAKHAN_NOTE (entry);
  WakhanNote *other = WAKHAN_NOTE (other_entry);

  return strstr (other->text, self->text) &&
         (!*self->kind || g_str_equal (self->kind, other->kind)) &&
         wakhan_lean_list_is_within ((const char *const *) self->tags,
                                     (const char *const *) other->tags) &&
         wakhan_lean_list_is_within ((const char *const *) self->events,
                                     (const char *const *) other->events);
}

/* The section or the event that it was begun on is nothing by itself. */
static gboolean
wakhan_note_says_nothing (WakhanEntry *entry)
{
  WakhanNote *self = WAKHAN_NOTE (entry);

  return !*self->text && !*self->kind && !self->tags[0] &&
         (!self->events[0] || !self->events[1]);
}

static void
wakhan_note_class_init (WakhanNoteClass *klass)
{
  const GParamFlags flags =
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  WakhanEntryClass *entry_class = WAKHAN_ENTRY_CLASS (klass);

  object_class->finalize = wakhan_note_finalize;
  object_class->get_property = wakhan_note_get_property;
  object_class->set_property = wakhan_note_set_property;
  entry_class->assign = wakhan_note_assign;
  entry_class->is_equal = wakhan_note_says_the_same;
  entry_class->is_said_by = wakhan_note_is_said_by;
  entry_class->is_empty = wakhan_note_says_nothing;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_KIND] = g_param_spec_string ("kind", NULL, NULL, "", flags);
  properties[PROP_TAGS] = g_param_spec_boxed ("tags", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_EVENTS] = g_param_spec_boxed ("events", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_SECTION] = g_param_spec_string ("section", NULL, NULL, "", flags);
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
