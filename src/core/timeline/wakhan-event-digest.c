/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem */

#include "wakhan-event-digest.h"

#include "wakhan-event-words.h"
#include "wakhan-fold.h"

#include <string.h>

#define BETWEEN_LOOKS 16 /* events, at the clock */

typedef enum
{
  TOLD_BY_ESSAY = 1 << 0,
  CONTEXT = 1 << 1,
  FOUND = 1 << 2,
  OWN = 1 << 3,
  DISPUTED = 1 << 4,
  OTHER_STUDY = 1 << 5,
} Flags;

static const struct
{
  const char *teller;
  Flags       flag;
} tellers[] = {
  { "essay", TOLD_BY_ESSAY },
  { "context", CONTEXT },
  { "found", FOUND },
  { "own", OWN },
};

/* By whether it is the other one. */
static const char *const studies[] = { "this", "other" };

typedef struct
{
  gsize  text_end;   /* in the texts; one begins where that of the event before ends */
  guint  actors_end; /* in the actors, likewise */
  guint  category;   /* its number among the names */
  guint  teller;     /* likewise */
  guint8 flags;
} Record;

struct _WakhanEventDigest
{
  WakhanTimeline *timeline;
  GArray         *records; /* Record, as the positions */
  GString        *texts;   /* folded, a line an event */
  GArray         *actors;  /* guint, numbers of actors */
  guint8          flags;   /* of any event */

  WakhanDigestNames *names[WAKHAN_N_DIGEST_FACETS];
};

WakhanEventDigest *
wakhan_event_digest_new (WakhanTimeline *timeline)
{
  WakhanEventDigest *self;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);

  self = g_new0 (WakhanEventDigest, 1);
  self->timeline = g_object_ref (timeline);
  self->records = g_array_new (FALSE, FALSE, sizeof (Record));
  self->texts = g_string_new (NULL);
  self->actors = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < WAKHAN_N_DIGEST_FACETS; i++)
    self->names[i] = wakhan_digest_names_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (studies); i++)
    wakhan_digest_names_add (self->names[WAKHAN_DIGEST_STUDIES], studies[i]);
  return self;
}

void
wakhan_event_digest_free (WakhanEventDigest *self)
{
  g_object_unref (self->timeline);
  g_array_unref (self->records);
  g_string_free (self->texts, TRUE);
  g_array_unref (self->actors);
  for (guint i = 0; i < WAKHAN_N_DIGEST_FACETS; i++)
    wakhan_digest_names_free (self->names[i]);
  g_free (self);
}

static Flags
find_flags (WakhanEventDigest *self,
            WakhanEvent       *event)
{
  Flags flags = 0;

  if (wakhan_event_is_found (event))
    flags = FOUND;
  else if (wakhan_event_is_own (event))
    flags = OWN;
  else
    flags = wakhan_event_is_essay (event) ? TOLD_BY_ESSAY : CONTEXT;
  if (wakhan_timeline_get_related (self->timeline, event, WAKHAN_RELATION_DISPUTED_BY))
    flags |= DISPUTED;
  if (*wakhan_event_get_other_text (event))
    flags |= OTHER_STUDY;
  return flags;
}

static const char *
get_teller (Flags flags)
{
  gsize i = 0;

  while (!(flags & tellers[i].flag))
    i++;
  return tellers[i].teller;
}

static void
append_text (WakhanEventDigest *self,
             WakhanEvent       *event)
{
  const char      *category = wakhan_event_get_category_words (event);
  const char      *title = wakhan_event_get_title (event);
  const char      *brief = wakhan_event_get_short_title (event);
  g_autofree char *date = wakhan_date_to_words (wakhan_event_get_date (event));
  g_autofree char *actors = g_strjoinv (" ", (GStrv) wakhan_event_get_actors (event));
  g_autofree char *text = g_strjoin (
    " ", date, title, g_str_equal (brief, title) ? "" : brief, wakhan_event_get_summary (event),
    wakhan_event_get_place (event), actors, category, NULL);
  g_autoptr (WakhanFoldedText) folded = wakhan_folded_text_new (text, WAKHAN_FOLD_ALL);
  const gsize                  begin = self->texts->len;

  g_string_append (self->texts, wakhan_folded_text_get_folded (folded));
  g_strdelimit (self->texts->str + begin, "\n", ' ');
  g_string_append_c (self->texts, '\n');
}

static void
read_event (WakhanEventDigest *self,
            WakhanEvent       *event)
{
  Record record = { .flags = find_flags (self, event) };

  append_text (self, event);
  for (const char *const *actor = wakhan_event_get_actors (event); *actor; actor++)
    {
      const guint number = wakhan_digest_names_count (self->names[WAKHAN_DIGEST_ACTORS], *actor);

      g_array_append_val (self->actors, number);
    }
  record.category = wakhan_digest_names_count (self->names[WAKHAN_DIGEST_CATEGORIES],
                                               wakhan_event_get_category (event));
  record.teller = wakhan_digest_names_count (self->names[WAKHAN_DIGEST_TELLERS],
                                             get_teller (record.flags));
  wakhan_digest_names_count (self->names[WAKHAN_DIGEST_STUDIES],
                             studies[(record.flags & OTHER_STUDY) != 0]);
  record.text_end = self->texts->len;
  record.actors_end = self->actors->len;
  self->flags |= record.flags;
  g_array_append_val (self->records, record);
}

gboolean
wakhan_event_digest_go_on (WakhanEventDigest *self,
                           gint64             microseconds)
{
  const guint  n_events = wakhan_timeline_get_n_events (self->timeline);
  const gint64 end = g_get_monotonic_time () + microseconds;

  while (self->records->len < n_events)
    {
      g_autoptr (WakhanEvent) event =
        g_list_model_get_item (G_LIST_MODEL (self->timeline), self->records->len);

      read_event (self, event);
      if (self->records->len % BETWEEN_LOOKS == 0 && g_get_monotonic_time () >= end)
        break;
    }
  return self->records->len == n_events;
}

/* Of those events alone that had all words before. */
static void
search_in_some (WakhanEventDigest *self,
                const char        *word,
                guint8            *passes)
{
  for (guint i = 0; i < self->records->len; i++)
    if (passes[i])
      {
        gsize       length;
        const char *text = wakhan_event_digest_get_text (self, i, &length);

        passes[i] = memmem (text, length, word, strlen (word)) != NULL;
      }
}

static void
search_in_all (WakhanEventDigest *self,
               const char        *word,
               guint8            *passes)
{
  const char *texts = self->texts->str;
  const gsize length = strlen (word);
  gsize       at = 0;
  guint       i = 0;

  while (i < self->records->len)
    {
      const char *hit = memmem (texts + at, self->texts->len - at, word, length);

      if (!hit)
        return;
      while (g_array_index (self->records, Record, i).text_end <= (gsize) (hit - texts))
        i++;
      passes[i] = TRUE;
      at = g_array_index (self->records, Record, i++).text_end;
    }
}

/* The longest is the rarest, mostly: the others are looked for where it stands. */
static void
search_words (WakhanEventDigest *self,
              const char        *words,
              guint8            *passes)
{
  g_autoptr (WakhanFoldedText) folded = wakhan_folded_text_new (words, WAKHAN_FOLD_ALL);
  g_auto (GStrv)               parts =
    g_strsplit_set (wakhan_folded_text_get_folded (folded), " \t\r\n", -1);
  const char *longest = "";

  for (guint i = 0; parts[i]; i++)
    if (strlen (parts[i]) > strlen (longest))
      longest = parts[i];
  if (!*longest)
    {
      memset (passes, 1, self->records->len); /* nothing is left of them: marks alone */
      return;
    }
  search_in_all (self, longest, passes);
  for (guint i = 0; parts[i]; i++)
    if (*parts[i] && parts[i] != longest)
      search_in_some (self, parts[i], passes);
}

static Flags
find_teller (const char *teller)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tellers); i++)
    if (g_str_equal (teller, tellers[i].teller))
      return tellers[i].flag;
  return 0;
}

/* The conditions of a filter, by the numbers that are in the records. */
typedef struct
{
  GArray  *categories; /* guint */
  GArray  *actors;     /* guint */
  Flags    told_by;
  Flags    disputed;
  gboolean noted;
  gboolean of[G_N_ELEMENTS (studies)];
  gboolean has[WAKHAN_N_CRITERIA];
  gint64   start;
  gint64   end;
} Question;

static void
read_condition (WakhanEventDigest          *self,
                const WakhanEventCondition *condition,
                Question                   *question)
{
  g_autoptr (WakhanDate) years = NULL;
  guint                  number;

  question->has[condition->criterion] = TRUE;
  switch (condition->criterion)
    {
    case WAKHAN_CRITERION_CATEGORY:
      number = wakhan_digest_names_find (self->names[WAKHAN_DIGEST_CATEGORIES], condition->value);
      g_array_append_val (question->categories, number);
      break;
    case WAKHAN_CRITERION_ACTOR:
      number = wakhan_digest_names_find (self->names[WAKHAN_DIGEST_ACTORS], condition->value);
      g_array_append_val (question->actors, number);
      break;
    case WAKHAN_CRITERION_TOLD_BY:
      question->told_by |= find_teller (condition->value);
      break;
    case WAKHAN_CRITERION_STUDY:
      question->of[g_str_equal (condition->value, studies[TRUE])] = TRUE;
      break;
    case WAKHAN_CRITERION_YEARS:
      years = wakhan_date_parse (condition->value, NULL);
      question->start = wakhan_date_get_earliest_start (years);
      question->end = wakhan_date_get_latest_end (years);
      break;
    case WAKHAN_CRITERION_WORDS:
    case WAKHAN_CRITERION_NOTED:
    case WAKHAN_CRITERION_DISPUTED:
    case WAKHAN_N_CRITERIA:
    default:
      break;
    }
}

static gboolean
holds (GArray *numbers,
       guint   number)
{
  for (guint i = 0; i < numbers->len; i++)
    if (number != 0 && g_array_index (numbers, guint, i) == number)
      return TRUE;
  return FALSE;
}

static gboolean
has_actor (WakhanEventDigest *self,
           const Question    *question,
           guint              position)
{
  const guint end = g_array_index (self->records, Record, position).actors_end;
  guint       i =
    position > 0 ? g_array_index (self->records, Record, position - 1).actors_end : 0;

  for (; i < end; i++)
    if (holds (question->actors, g_array_index (self->actors, guint, i)))
      return TRUE;
  return FALSE;
}

static gboolean
is_in_years (WakhanEventDigest *self,
             const Question    *question,
             guint              position)
{
  WakhanDate *date = wakhan_timeline_get_date (self->timeline, position);

  return wakhan_date_get_earliest_start (date) < question->end &&
         wakhan_date_get_latest_end (date) > question->start;
}

static gboolean
answer (WakhanEventDigest *self,
        const Question    *question,
        guint              position,
        gboolean           is_noted)
{
  const Record   *record = &g_array_index (self->records, Record, position);
  const gboolean *has = question->has;

  return (!has[WAKHAN_CRITERION_NOTED] || is_noted) &&
         (!has[WAKHAN_CRITERION_DISPUTED] || record->flags & DISPUTED) &&
         (!has[WAKHAN_CRITERION_TOLD_BY] || record->flags & question->told_by) &&
         (!has[WAKHAN_CRITERION_STUDY] || question->of[(record->flags & OTHER_STUDY) != 0]) &&
         (!has[WAKHAN_CRITERION_CATEGORY] || holds (question->categories, record->category)) &&
         (!has[WAKHAN_CRITERION_ACTOR] || has_actor (self, question, position)) &&
         (!has[WAKHAN_CRITERION_YEARS] || is_in_years (self, question, position));
}

guint
wakhan_event_digest_ask (WakhanEventDigest *self,
                         WakhanEventFilter *filter,
                         const guint8      *is_noted,
                         guint8            *passes)
{
  g_autoptr (GArray)          categories = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray)          actors = g_array_new (FALSE, FALSE, sizeof (guint));
  Question                    question = { .categories = categories, .actors = actors };
  const WakhanEventCondition *words;
  guint                       n_passing = 0;

  g_return_val_if_fail (WAKHAN_IS_EVENT_FILTER (filter), 0);

  words = wakhan_event_filter_find (filter, WAKHAN_CRITERION_WORDS, NULL);
  memset (passes, 0, wakhan_timeline_get_n_events (self->timeline));
  if (words)
    search_words (self, words->value, passes);
  else
    memset (passes, 1, self->records->len);
  for (guint i = 0; i < wakhan_event_filter_get_n (filter); i++)
    read_condition (self, wakhan_event_filter_get (filter, i), &question);
  for (guint i = 0; i < self->records->len; i++)
    {
      passes[i] = passes[i] && answer (self, &question, i, is_noted && is_noted[i]);
      n_passing += passes[i];
    }
  return n_passing;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  const WakhanDigestName *first = a;
  const WakhanDigestName *second = b;

  if (first->n_events != second->n_events)
    return first->n_events > second->n_events ? -1 : 1;
  return g_utf8_collate (first->name, second->name);
}

GArray *
wakhan_event_digest_list_names (WakhanEventDigest *self,
                                WakhanDigestFacet  facet)
{
  const GArray *names = wakhan_digest_names_get_all (self->names[facet]);
  GArray       *list = g_array_new (FALSE, FALSE, sizeof (WakhanDigestName));

  g_array_append_vals (list, &g_array_index (names, WakhanDigestName, 1), names->len - 1);
  g_array_sort (list, compare_names);
  return list;
}

const char *
wakhan_event_digest_get_text (WakhanEventDigest *self,
                              guint              position,
                              gsize             *length)
{
  const Record  *records = (const Record *) self->records->data;
  const gboolean is_read = position < self->records->len;
  const gsize    begin = is_read && position > 0 ? records[position - 1].text_end : 0;

  *length = is_read ? records[position].text_end - begin : 0;
  return self->texts->str + begin;
}

gboolean
wakhan_event_digest_has_teller (WakhanEventDigest *self,
                                const char        *teller)
{
  return (self->flags & find_teller (teller)) != 0;
}

const GArray *
wakhan_event_digest_get_names (WakhanEventDigest *self,
                               WakhanDigestFacet  facet)
{
  return wakhan_digest_names_get_all (self->names[facet]);
}

const guint *
wakhan_event_digest_get_numbers (WakhanEventDigest *self,
                                 WakhanDigestFacet  facet,
                                 guint              position,
                                 guint             *n_numbers)
{
  static const guint none = 0;
  static const guint numbers[] = { 1, 2 }; /* of studies */
  const Record      *record;
  guint              first;

  *n_numbers = position < self->records->len;
  if (*n_numbers == 0)
    return &none;
  record = &g_array_index (self->records, Record, position);
  if (facet == WAKHAN_DIGEST_STUDIES)
    return &numbers[(record->flags & OTHER_STUDY) != 0];
  if (facet != WAKHAN_DIGEST_ACTORS)
    return facet == WAKHAN_DIGEST_TELLERS ? &record->teller : &record->category;
  first = position > 0 ? record[-1].actors_end : 0;
  *n_numbers = record->actors_end - first;
  return &g_array_index (self->actors, guint, first);
}
