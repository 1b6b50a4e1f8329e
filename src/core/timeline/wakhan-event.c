/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event.h"

#include "wakhan-word-pack.h"

struct _WakhanEvent
{
  GObject parent_instance;

  char       *words; /* all of them; #WakhanPackedWord */
  const char *id;
  WakhanDate *date;
  const char *title;
  const char *short_title;
  const char *summary;
  const char *category;
  GStrv       actors;
  const char *place;
  const char *source;
  const char *origin;
  const char *other_text;
  GStrv       disputed_by;
  GStrv       refined_by;
  gboolean    verified;
  gboolean    own;
  guint       rank;
  guint       start;
  guint       end;
  GArray     *more_passages; /* WakhanTextRange; NULL: there are none */
  guint8      basis;         /* WakhanDateBasis */
  gboolean    is_publication;
};

typedef enum
{
  PROP_ID = 1,
  PROP_DATE,
  PROP_TITLE,
  PROP_SHORT,
  PROP_SUMMARY,
  PROP_CATEGORY,
  PROP_ACTORS,
  PROP_PLACE,
  PROP_SOURCE,
  PROP_ORIGIN,
  PROP_OTHER_TEXT,
  PROP_DISPUTED_BY,
  PROP_REFINED_BY,
  PROP_VERIFIED,
  PROP_OWN,
  PROP_RANK,
  PROP_START,
  PROP_END,
  PROP_MORE_PASSAGES,
  PROP_BASIS,
  PROP_PUBLICATION,
  N_PROPS
} WakhanEventProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanEvent, wakhan_event, G_TYPE_OBJECT)

/* Where a string or list property is kept. */
static gpointer
find_field (WakhanEvent        *self,
            WakhanEventProperty id)
{
  switch (id)
    {
    case PROP_ID:
      return &self->id;
    case PROP_TITLE:
      return &self->title;
    case PROP_SHORT:
      return &self->short_title;
    case PROP_SUMMARY:
      return &self->summary;
    case PROP_CATEGORY:
      return &self->category;
    case PROP_PLACE:
      return &self->place;
    case PROP_SOURCE:
      return &self->source;
    case PROP_ORIGIN:
      return &self->origin;
    case PROP_OTHER_TEXT:
      return &self->other_text;
    case PROP_ACTORS:
      return &self->actors;
    case PROP_DISPUTED_BY:
      return &self->disputed_by;
    case PROP_REFINED_BY:
      return &self->refined_by;
    case PROP_DATE:
    case PROP_VERIFIED:
    case PROP_OWN:
    case PROP_RANK:
    case PROP_START:
    case PROP_END:
    case PROP_MORE_PASSAGES:
    case PROP_BASIS:
    case PROP_PUBLICATION:
    case N_PROPS:
      break;
    }
  g_assert_not_reached ();
}

/* All that are empty share this one. */
static char *empty_list[] = { NULL };

static GStrv
create_list (const char *const *words)
{
  GStrv list = wakhan_word_pack_new_list (words);

  return list ? list : empty_list;
}

static void
free_list (GStrv list)
{
  if (list != empty_list)
    g_free (list);
}

static void
wakhan_event_finalize (GObject *object)
{
  WakhanEvent *self = WAKHAN_EVENT (object);

  g_free (self->words);
  g_clear_pointer (&self->date, wakhan_date_unref);
  free_list (self->actors);
  free_list (self->disputed_by);
  free_list (self->refined_by);
  g_clear_pointer (&self->more_passages, g_array_unref);

  G_OBJECT_CLASS (wakhan_event_parent_class)->finalize (object);
}

static void
wakhan_event_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  WakhanEvent *self = WAKHAN_EVENT (object);

  if (id == PROP_START)
    g_value_set_uint (value, self->start);
  else if (id == PROP_END)
    g_value_set_uint (value, self->end);
  else if (id == PROP_MORE_PASSAGES)
    g_value_set_boxed (value, self->more_passages);
  else if (id == PROP_DATE)
    g_value_set_boxed (value, self->date);
  else if (id == PROP_VERIFIED)
    g_value_set_boolean (value, self->verified);
  else if (id == PROP_OWN)
    g_value_set_boolean (value, self->own);
  else if (id == PROP_RANK)
    g_value_set_uint (value, self->rank);
  else if (id == PROP_BASIS)
    g_value_set_uint (value, self->basis);
  else if (id == PROP_PUBLICATION)
    g_value_set_boolean (value, self->is_publication);
  else if (G_IS_PARAM_SPEC_STRING (pspec))
    g_value_set_string (value, *(const char **) find_field (self, id));
  else
    g_value_set_boxed (value, *(gpointer *) find_field (self, id));
}

static void
wakhan_event_class_init (WakhanEventClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_event_finalize;
  object_class->get_property = wakhan_event_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, "", flags);
  properties[PROP_DATE] = g_param_spec_boxed ("date", NULL, NULL, WAKHAN_TYPE_DATE, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_SHORT] = g_param_spec_string ("short", NULL, NULL, "", flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, "", flags);
  properties[PROP_CATEGORY] = g_param_spec_string ("category", NULL, NULL, "", flags);
  properties[PROP_ACTORS] = g_param_spec_boxed ("actors", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, "", flags);
  properties[PROP_SOURCE] = g_param_spec_string ("source", NULL, NULL, "", flags);
  properties[PROP_ORIGIN] = g_param_spec_string ("origin", NULL, NULL, "", flags);
  properties[PROP_OTHER_TEXT] = g_param_spec_string ("other-text", NULL, NULL, "", flags);
  properties[PROP_DISPUTED_BY] = g_param_spec_boxed ("disputed-by", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_REFINED_BY] = g_param_spec_boxed ("refined-by", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_VERIFIED] = g_param_spec_boolean ("verified", NULL, NULL, TRUE, flags);
  properties[PROP_OWN] = g_param_spec_boolean ("own", NULL, NULL, FALSE, flags);
  properties[PROP_RANK] = g_param_spec_uint ("rank", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_START] = g_param_spec_uint ("start", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_END] = g_param_spec_uint ("end", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_MORE_PASSAGES] =
    g_param_spec_boxed ("more-passages", NULL, NULL, G_TYPE_ARRAY, flags);
  properties[PROP_BASIS] =
    g_param_spec_uint ("basis", NULL, NULL, 0, WAKHAN_DATE_BASIS_RELATIVE, 0, flags);
  properties[PROP_PUBLICATION] = g_param_spec_boolean ("publication", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_event_init (WakhanEvent *self G_GNUC_UNUSED)
{
}

static void
take_words (WakhanEvent            *self,
            const WakhanEventParts *parts)
{
  const WakhanPackedWord words[] = {
    { &self->id, parts->id },
    { &self->title, parts->title },
    { &self->short_title, parts->short_title },
    { &self->summary, parts->summary },
    { &self->category, parts->category },
    { &self->place, parts->place },
    { &self->source, parts->source },
    { &self->origin, parts->origin },
    { &self->other_text, parts->other_text },
  };

  self->words = wakhan_word_pack_new (words, G_N_ELEMENTS (words));
}

WakhanEvent *
wakhan_event_new_of (const WakhanEventParts *parts)
{
  WakhanEvent *self;

  g_return_val_if_fail (parts && parts->id && parts->date && parts->title, NULL);

  self = g_object_new (WAKHAN_TYPE_EVENT, NULL);
  take_words (self, parts);
  self->date = wakhan_date_ref (parts->date);
  self->actors = create_list (parts->actors);
  self->disputed_by = create_list (parts->disputed_by);
  self->refined_by = create_list (parts->refined_by);
  self->verified = !parts->is_unverified;
  self->own = parts->is_own;
  self->rank = parts->rank;
  self->start = parts->start;
  self->end = parts->end;
  self->more_passages = parts->more_passages ? g_array_ref (parts->more_passages) : NULL;
  self->basis = (guint8) parts->basis;
  self->is_publication = parts->is_publication;
  return self;
}

WakhanEvent *
wakhan_event_new (const char *id,
                  WakhanDate *date,
                  const char *title)
{
  return wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = title,
  });
}

const char *
wakhan_event_get_id (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return self->id;
}

WakhanDate *
wakhan_event_get_date (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return self->date;
}

const char *
wakhan_event_get_title (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return self->title;
}

const char *
wakhan_event_get_short_title (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return *self->short_title ? self->short_title : self->title;
}

const char *
wakhan_event_get_summary (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return self->summary;
}

const char *
wakhan_event_get_category (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return self->category;
}

const char *const *
wakhan_event_get_actors (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return (const char *const *) self->actors;
}

const char *
wakhan_event_get_place (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return self->place;
}

const char *
wakhan_event_get_source (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return self->source;
}

const char *
wakhan_event_get_other_text (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return self->other_text;
}

gboolean
wakhan_event_is_essay (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), FALSE);

  return g_str_equal (self->origin, "essay");
}

gboolean
wakhan_event_is_found (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), FALSE);

  return g_str_equal (self->origin, "found");
}

gboolean
wakhan_event_is_own (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), FALSE);

  return self->own;
}

gboolean
wakhan_event_is_publication (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), FALSE);

  return self->is_publication;
}

WakhanDateBasis
wakhan_event_get_basis (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), WAKHAN_DATE_BASIS_STATED);

  return self->basis;
}

const char *const *
wakhan_event_get_disputed_by (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return (const char *const *) self->disputed_by;
}

const char *const *
wakhan_event_get_refined_by (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return (const char *const *) self->refined_by;
}

guint
wakhan_event_get_rank (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), 0);

  return self->rank;
}

gboolean
wakhan_event_is_verified (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), FALSE);

  return self->verified;
}

guint
wakhan_event_get_start (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), 0);

  return self->start;
}

guint
wakhan_event_get_end (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), 0);

  return self->end;
}

gboolean
wakhan_event_is_in_text (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), FALSE);

  return self->end > self->start;
}

guint
wakhan_event_get_n_passages (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), 0);

  return wakhan_event_is_in_text (self) + (self->more_passages ? self->more_passages->len : 0);
}

WakhanTextRange
wakhan_event_get_passage (WakhanEvent *self,
                          guint        number)
{
  const WakhanTextRange first = { self->start, self->end };

  g_return_val_if_fail (number < wakhan_event_get_n_passages (self), first);

  return number == 0 ? first : g_array_index (self->more_passages, WakhanTextRange, number - 1);
}

int
wakhan_event_compare (WakhanEvent *a,
                      WakhanEvent *b)
{
  const int dates = wakhan_date_compare (a->date, b->date);

  if (dates)
    return dates;
  if (a->rank != b->rank)
    return a->rank < b->rank ? -1 : 1;
  /* What is in the text comes before what is not. */
  if (wakhan_event_is_in_text (a) != wakhan_event_is_in_text (b))
    return wakhan_event_is_in_text (a) ? -1 : 1;
  if (a->start != b->start)
    return a->start < b->start ? -1 : 1;
  return strcmp (a->id, b->id);
}
