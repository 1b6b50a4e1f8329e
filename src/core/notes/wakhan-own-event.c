/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-own-event.h"

#include "wakhan-lean-field.h"

#include <string.h>

struct _WakhanOwnEvent
{
  WakhanEntry parent_instance;

  char *words[WAKHAN_OWN_EVENT_N_WORDS];
  GStrv lists[WAKHAN_OWN_EVENT_N_LISTS];
};

/* The words first, then the lists; from 1 on. */
#define N_PROPS (1 + WAKHAN_OWN_EVENT_N_WORDS + WAKHAN_OWN_EVENT_N_LISTS)

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanOwnEvent, wakhan_own_event, WAKHAN_TYPE_ENTRY)

static GParamSpec *
get_word_property (WakhanOwnEventWord word)
{
  return properties[1 + word];
}

static GParamSpec *
get_list_property (WakhanOwnEventList list)
{
  return properties[1 + WAKHAN_OWN_EVENT_N_WORDS + list];
}

static void
wakhan_own_event_finalize (GObject *object)
{
  WakhanOwnEvent *self = WAKHAN_OWN_EVENT (object);

  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
    wakhan_lean_string_clear (&self->words[i]);
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_LISTS; i++)
    wakhan_lean_list_clear (&self->lists[i]);

  G_OBJECT_CLASS (wakhan_own_event_parent_class)->finalize (object);
}

static void
wakhan_own_event_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec G_GNUC_UNUSED)
{
  WakhanOwnEvent *self = WAKHAN_OWN_EVENT (object);

  if (id <= WAKHAN_OWN_EVENT_N_WORDS)
    g_value_set_string (value, self->words[id - 1]);
  else
    g_value_set_boxed (value, self->lists[id - 1 - WAKHAN_OWN_EVENT_N_WORDS]);
}

static void
wakhan_own_event_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec G_GNUC_UNUSED)
{
  WakhanOwnEvent *self = WAKHAN_OWN_EVENT (object);

  if (id <= WAKHAN_OWN_EVENT_N_WORDS)
    wakhan_own_event_set_word (self, id - 1, g_value_get_string (value));
  else
    wakhan_own_event_set_list (self, id - 1 - WAKHAN_OWN_EVENT_N_WORDS, g_value_get_boxed (value));
}

static void
wakhan_own_event_assign (WakhanEntry *entry,
                         WakhanEntry *from)
{
  WakhanOwnEvent *self = WAKHAN_OWN_EVENT (entry);
  WakhanOwnEvent *other = WAKHAN_OWN_EVENT (from);

  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
    wakhan_own_event_set_word (self, i, other->words[i]);
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_LISTS; i++)
    wakhan_own_event_set_list (self, i, (const char *const *) other->lists[i]);
}

static gboolean
wakhan_own_event_is_equal (WakhanEntry *entry,
                           WakhanEntry *other_entry)
{
  WakhanOwnEvent *self = WAKHAN_OWN_EVENT (entry);
  WakhanOwnEvent *other = WAKHAN_OWN_EVENT (other_entry);

  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
    if (!g_str_equal (self->words[i], other->words[i]))
      return FALSE;
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_LISTS; i++)
    if (!g_strv_equal ((const char *const *) self->lists[i], (const char *const *) other->lists[i]))
      return FALSE;
  return TRUE;
}

/* What is written freely may be written on. */
static gboolean
is_word_said_by (WakhanOwnEventWord word,
                 const char        *value,
                 const char        *other)
{
  if (word == WAKHAN_OWN_EVENT_TITLE || word == WAKHAN_OWN_EVENT_SUMMARY ||
      word == WAKHAN_OWN_EVENT_SOURCE)
    return strstr (other, value) != NULL;
  return !*value || g_str_equal (value, other);
}

static gboolean
wakhan_own_event_is_said_by (WakhanEntry *entry,
                             WakhanEntry *other_entry)
{
  WakhanOwnEvent *self = WAKHAN_OWN_EVENT (entry);
  WakhanOwnEvent *other = WAKHAN_OWN_EVENT (other_entry);

  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
    if (!is_word_said_by (i, self->words[i], other->words[i]))
      return FALSE;
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_LISTS; i++)
    if (!wakhan_lean_list_is_within ((const char *const *) self->lists[i],
                                     (const char *const *) other->lists[i]))
      return FALSE;
  return TRUE;
}

static gboolean
wakhan_own_event_is_empty (WakhanEntry *entry)
{
  WakhanOwnEvent *self = WAKHAN_OWN_EVENT (entry);

  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
    if (*self->words[i])
      return FALSE;
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_LISTS; i++)
    if (self->lists[i][0])
      return FALSE;
  return TRUE;
}

static void
wakhan_own_event_class_init (WakhanOwnEventClass *klass)
{
  static const char *const words[WAKHAN_OWN_EVENT_N_WORDS] = {
    [WAKHAN_OWN_EVENT_DATE] = "date",
    [WAKHAN_OWN_EVENT_TITLE] = "title",
    [WAKHAN_OWN_EVENT_SUMMARY] = "summary",
    [WAKHAN_OWN_EVENT_CATEGORY] = "category",
    [WAKHAN_OWN_EVENT_PLACE] = "place",
    [WAKHAN_OWN_EVENT_SOURCE] = "source",
    [WAKHAN_OWN_EVENT_CLAIM] = "claim",
    [WAKHAN_OWN_EVENT_OF] = "of",
    [WAKHAN_OWN_EVENT_DECISION] = "decision",
  };
  static const char *const lists[WAKHAN_OWN_EVENT_N_LISTS] = {
    [WAKHAN_OWN_EVENT_ACTORS] = "actors",
    [WAKHAN_OWN_EVENT_DISPUTED_BY] = "disputed-by",
    [WAKHAN_OWN_EVENT_REFINED_BY] = "refined-by",
  };
  const GParamFlags flags =
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  WakhanEntryClass *entry_class = WAKHAN_ENTRY_CLASS (klass);

  object_class->finalize = wakhan_own_event_finalize;
  object_class->get_property = wakhan_own_event_get_property;
  object_class->set_property = wakhan_own_event_set_property;
  entry_class->assign = wakhan_own_event_assign;
  entry_class->is_equal = wakhan_own_event_is_equal;
  entry_class->is_said_by = wakhan_own_event_is_said_by;
  entry_class->is_empty = wakhan_own_event_is_empty;

  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
    properties[1 + i] = g_param_spec_string (words[i], NULL, NULL, "", flags);
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_LISTS; i++)
    properties[1 + WAKHAN_OWN_EVENT_N_WORDS + i] =
      g_param_spec_boxed (lists[i], NULL, NULL, G_TYPE_STRV, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_own_event_init (WakhanOwnEvent *self)
{
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_WORDS; i++)
    wakhan_lean_string_init (&self->words[i]);
  for (guint i = 0; i < WAKHAN_OWN_EVENT_N_LISTS; i++)
    wakhan_lean_list_init (&self->lists[i]);
}

const char *
wakhan_own_event_get_word (WakhanOwnEvent    *self,
                           WakhanOwnEventWord word)
{
  g_return_val_if_fail (WAKHAN_IS_OWN_EVENT (self), NULL);
  g_return_val_if_fail (word < WAKHAN_OWN_EVENT_N_WORDS, NULL);

  return self->words[word];
}

void
wakhan_own_event_set_word (WakhanOwnEvent    *self,
                           WakhanOwnEventWord word,
                           const char        *value)
{
  g_return_if_fail (WAKHAN_IS_OWN_EVENT (self));
  g_return_if_fail (word < WAKHAN_OWN_EVENT_N_WORDS);

  if (wakhan_lean_string_set (&self->words[word], value))
    g_object_notify_by_pspec (G_OBJECT (self), get_word_property (word));
}

const char *const *
wakhan_own_event_get_list (WakhanOwnEvent    *self,
                           WakhanOwnEventList list)
{
  g_return_val_if_fail (WAKHAN_IS_OWN_EVENT (self), NULL);
  g_return_val_if_fail (list < WAKHAN_OWN_EVENT_N_LISTS, NULL);

  return (const char *const *) self->lists[list];
}

void
wakhan_own_event_set_list (WakhanOwnEvent    *self,
                           WakhanOwnEventList list,
                           const char *const *values)
{
  g_return_if_fail (WAKHAN_IS_OWN_EVENT (self));
  g_return_if_fail (list < WAKHAN_OWN_EVENT_N_LISTS);

  if (wakhan_lean_list_set (&self->lists[list], values))
    g_object_notify_by_pspec (G_OBJECT (self), get_list_property (list));
}

gboolean
wakhan_own_event_is_refused (WakhanOwnEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_OWN_EVENT (self), FALSE);

  return g_str_equal (self->words[WAKHAN_OWN_EVENT_DECISION], "refused");
}

gboolean
wakhan_own_event_is_kept (WakhanOwnEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_OWN_EVENT (self), FALSE);

  return g_str_equal (self->words[WAKHAN_OWN_EVENT_DECISION], "kept");
}

const char *
wakhan_own_event_get_event_id (WakhanOwnEvent *self)
{
  const char *of;

  g_return_val_if_fail (WAKHAN_IS_OWN_EVENT (self), NULL);

  of = self->words[WAKHAN_OWN_EVENT_OF];
  return *of ? of : wakhan_entry_get_id (WAKHAN_ENTRY (self));
}
