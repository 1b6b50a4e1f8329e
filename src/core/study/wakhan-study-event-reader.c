/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-event-reader.h"

#include "wakhan-study-passages.h"
#include "wakhan-text-range.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define EVENT "Event "

/* Of the passages of all events, which are looked for together before the first event is made. */
typedef struct
{
  guint group;
  guint number; /* of the event's, from 0 */
  guint passage;
} Place;

typedef struct
{
  WakhanStudyKeys     *keys;
  WakhanTimeline      *timeline;
  WakhanStudyPassages *passages; /* NULL: there is no text to find them in */
  GArray              *places;   /* Place, in the order of the groups */
  guint                next_place;
  GPtrArray           *events;
} Reader;

gboolean
wakhan_study_event_reader_owns (const char *group)
{
  return g_str_has_prefix (group, EVENT) && group[strlen (EVENT)];
}

static const WakhanIndexedGroup *
find_event (Reader     *self,
            const char *id)
{
  g_autofree char *name = g_strconcat (EVENT, id, NULL);

  return wakhan_study_keys_find_group (self->keys, name);
}

/* A passage that only more words make the only one says which of them carry the event. */
static void
narrow_passage (Reader                   *self,
                const WakhanIndexedGroup *group,
                guint                     number,
                WakhanTextRange          *range)
{
  g_autofree char *key = wakhan_study_keys_dup_numbered ("Words", number);
  const char      *words = wakhan_study_keys_get_string (self->keys, group, key);

  if (words)
    wakhan_study_passages_narrow (self->passages,
                                  wakhan_study_keys_find_line (self->keys, group, key), words,
                                  &range->start, &range->end);
}

static void
add_passages (Reader *self,
              guint   group_number)
{
  const WakhanIndexedGroup *group = wakhan_study_keys_get_group (self->keys, group_number);

  if (!wakhan_study_keys_have (self->keys, group, "Passage") &&
      !wakhan_study_keys_have (self->keys, group, "Passage-2"))
    return;
  for (guint i = 0;; i++)
    {
      g_autofree char *key = wakhan_study_keys_dup_numbered ("Passage", i);
      const char      *words = wakhan_study_keys_get_string (self->keys, group, key);

      if (words)
        {
          const guint line = wakhan_study_keys_find_line (self->keys, group, key);
          const Place place = { group_number, i,
                                wakhan_study_passages_add (self->passages, line, words) };

          g_array_append_val (self->places, place);
        }
      else if (i > 0)
        return;
    }
}

static void
find_passages (Reader       *self,
               GCancellable *cancellable)
{
  for (guint i = 0; i < wakhan_study_keys_get_n_groups (self->keys); i++)
    if (wakhan_study_event_reader_owns (wakhan_study_keys_get_group (self->keys, i)->name))
      add_passages (self, i);
  wakhan_study_passages_find (self->passages, cancellable);
}

/* Those of the event that stand in the text, but for the first of them, which is @first; (transfer
 * full) (nullable): there is no more than one. */
static GArray *
take_passages (Reader          *self,
               guint            group_number,
               WakhanTextRange *first)
{
  const WakhanIndexedGroup *group = wakhan_study_keys_get_group (self->keys, group_number);
  GArray                   *more = NULL;

  for (; self->next_place < self->places->len; self->next_place++)
    {
      const Place    *place = &g_array_index (self->places, Place, self->next_place);
      WakhanTextRange range;

      if (place->group != group_number)
        break;
      if (!wakhan_study_passages_get (self->passages, place->passage, &range.start, &range.end))
        continue;
      narrow_passage (self, group, place->number, &range);
      if (first->end == 0)
        {
          *first = range;
          continue;
        }
      if (!more)
        more = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
      g_array_append_val (more, range);
    }
  return more;
}

static const char *
read_origin (Reader                   *self,
             const WakhanIndexedGroup *group)
{
  const char *origin = wakhan_study_keys_get_string (self->keys, group, "Claim");

  if (origin && !g_str_equal (origin, "essay") && !g_str_equal (origin, "context"))
    wakhan_study_keys_add_fault (self->keys, group, "Claim",
                                 _ ("a claim is “essay” or “context”, not “%s”"), origin);
  return origin;
}

/* The ids that are other events here; (transfer full) (nullable). */
static GStrv
read_events (Reader                   *self,
             const WakhanIndexedGroup *group,
             const char               *key)
{
  g_auto (GStrv)           ids = wakhan_study_keys_dup_list (self->keys, group, key);
  g_autoptr (GStrvBuilder) known = NULL;

  if (!ids)
    return NULL;
  known = g_strv_builder_new ();
  for (guint i = 0; ids[i]; i++)
    {
      const WakhanIndexedGroup *other = find_event (self, ids[i]);

      if (other == group)
        wakhan_study_keys_add_fault (self->keys, group, key, _ ("“%s” names its own event"), key);
      else if (other)
        g_strv_builder_add (known, ids[i]);
      else
        wakhan_study_keys_add_fault (self->keys, group, key, _ ("there is no event “%s”"), ids[i]);
    }
  return g_strv_builder_end (known);
}

/* @fault: a format for another word. */
static const char *
read_answer (Reader                   *self,
             const WakhanIndexedGroup *group,
             const char               *key,
             const char               *fault)
{
  const char *answer = wakhan_study_keys_get_string (self->keys, group, key);

  if (answer && !g_str_equal (answer, "yes") && !g_str_equal (answer, "no"))
    wakhan_study_keys_add_fault (self->keys, group, key, fault, answer);
  return answer;
}

static gboolean
read_unverified (Reader                   *self,
                 const WakhanIndexedGroup *group)
{
  return g_strcmp0 (read_answer (self, group, "Verified",
                                 _ ("verified is “yes” or “no”, not “%s”")),
                    "no") == 0;
}

/* A date that nobody has looked at is told by nobody; where its words are gone it is not even of
 * the text. */
static const char *
find_origin (Reader                   *self,
             const WakhanIndexedGroup *group,
             gboolean                  is_in_text)
{
  const char *origin = read_origin (self, group);
  const char *found = read_answer (self, group, "Found", _ ("found is “yes” or “no”, not “%s”"));

  if (g_strcmp0 (found, "yes") != 0)
    return origin;
  return is_in_text ? "found" : "context";
}

static void
read_event (Reader *self,
            guint   group_number)
{
  WakhanStudyKeys          *keys = self->keys;
  const WakhanIndexedGroup *group = wakhan_study_keys_get_group (keys, group_number);
  WakhanTextRange           first = { 0 };
  WakhanDate               *date = wakhan_study_keys_get_date (keys, group, "Date", TRUE);
  const char               *title = wakhan_study_keys_get_needed (keys, group, "Title");
  const char               *short_title = wakhan_study_keys_get_string (keys, group, "Short");
  const char               *summary = wakhan_study_keys_get_string (keys, group, "Summary");
  const char               *category = wakhan_study_keys_get_string (keys, group, "Category");
  const char               *place = wakhan_study_keys_get_string (keys, group, "Place");
  const char               *source = wakhan_study_keys_get_string (keys, group, "Source");
  const char               *origin = NULL;
  g_auto (GStrv)            actors = wakhan_study_keys_dup_list (keys, group, "Actors");
  g_auto (GStrv)            disputed_by = read_events (self, group, "Disputed-By");
  g_auto (GStrv)            refined_by = read_events (self, group, "Refined-By");
  const gboolean            is_unverified = read_unverified (self, group);
  g_autoptr (GArray)        more_passages = take_passages (self, group_number, &first);
  const char               *id = group->name + strlen (EVENT);

  origin = find_origin (self, group, first.end > 0);
  if (date)
    g_ptr_array_add (self->events,
                     wakhan_event_new_of (&(WakhanEventParts){
                       .id = id,
                       .date = date,
                       .title = title ? title : id,
                       .short_title = short_title,
                       .summary = summary,
                       .category = category,
                       .place = place,
                       .source = source,
                       .origin = origin,
                       .actors = (const char *const *) actors,
                       .disputed_by = (const char *const *) disputed_by,
                       .refined_by = (const char *const *) refined_by,
                       .is_unverified = is_unverified,
                       .rank = self->events->len,
                       .start = first.start,
                       .end = first.end,
                       .more_passages = more_passages,
                     }));
}

/* Whether the other of two said it before: each is a fault once. */
static gboolean
is_said_later (Reader                   *self,
               const WakhanIndexedGroup *group,
               const char               *other)
{
  return wakhan_study_keys_find_line (self->keys, group, "Refined-By") >
         wakhan_study_keys_find_line (self->keys, find_event (self, other), "Refined-By");
}

/* Of two events only one can be the more precise. */
static void
check_refinements (Reader      *self,
                   WakhanEvent *event)
{
  const WakhanIndexedGroup *group = find_event (self, wakhan_event_get_id (event));
  GPtrArray                *precise =
    wakhan_timeline_get_related (self->timeline, event, WAKHAN_RELATION_REFINED_BY);
  GPtrArray *coarse =
    wakhan_timeline_get_related (self->timeline, event, WAKHAN_RELATION_REFINES);

  for (guint i = 0, j = 0; precise && coarse && i < precise->len && j < coarse->len;)
    {
      const int   order = wakhan_event_compare (precise->pdata[i], coarse->pdata[j]);
      const char *other = wakhan_event_get_id (precise->pdata[i]);

      if (order == 0 && is_said_later (self, group, other))
        wakhan_study_keys_add_fault (self->keys, group, "Refined-By",
                                     _ ("this event and “%s” cannot each be the more precise"),
                                     other);
      i += order <= 0;
      j += order >= 0;
    }
}

void
wakhan_study_event_reader_read (WakhanStudyKeys *keys,
                                WakhanDocument  *document,
                                WakhanTimeline  *timeline,
                                GCancellable    *cancellable)
{
  g_autoptr (WakhanStudyPassages) passages =
    document ? wakhan_study_passages_new (document, keys->lines) : NULL;
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray)    places = g_array_new (FALSE, FALSE, sizeof (Place));
  Reader                self = { keys, timeline, passages, places, 0, events };

  if (passages)
    find_passages (&self, cancellable);
  for (guint i = 0; i < wakhan_study_keys_get_n_groups (keys); i++)
    if (wakhan_study_event_reader_owns (wakhan_study_keys_get_group (keys, i)->name))
      read_event (&self, i);
  wakhan_timeline_insert_all (timeline, events);
  for (guint i = 0; i < events->len; i++)
    if (*wakhan_event_get_refined_by (g_ptr_array_index (events, i)))
      check_refinements (&self, g_ptr_array_index (events, i));
}
