/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-own-event-stand.h"

WakhanOwnEventStand *
wakhan_own_event_stand_new (WakhanOwnEvent *entry)
{
  WakhanOwnEventStand *self = g_new0 (WakhanOwnEventStand, 1);

  self->entry = g_object_ref (entry);
  self->matches = g_array_new (FALSE, TRUE, sizeof (WakhanAnchorMatch));
  self->hidden = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

void
wakhan_own_event_stand_free (WakhanOwnEventStand *self)
{
  if (!self)
    return;
  g_object_unref (self->entry);
  g_array_unref (self->matches);
  g_clear_object (&self->shown);
  g_ptr_array_unref (self->hidden);
  g_free (self);
}

void
wakhan_own_event_stand_take_anchors (WakhanOwnEventStand *self,
                                     WakhanDocument      *document)
{
  const guint n_anchors = wakhan_entry_get_n_anchors (WAKHAN_ENTRY (self->entry));

  self->is_settled = TRUE;
  g_array_set_size (self->matches, 0);
  g_array_set_size (self->matches, n_anchors);
  for (guint i = 0; i < n_anchors; i++)
    if (!wakhan_anchor_stands (wakhan_entry_get_anchor (WAKHAN_ENTRY (self->entry), i), document,
                               &g_array_index (self->matches, WakhanAnchorMatch, i)))
      self->is_settled = FALSE;
}

gboolean
wakhan_own_event_stand_take_places (WakhanOwnEventStand *self,
                                    GHashTable          *matches)
{
  gboolean is_settled = TRUE;

  for (guint i = 0; i < self->matches->len; i++)
    {
      const WakhanAnchorMatch *match = g_hash_table_lookup (
        matches, wakhan_entry_get_anchor (WAKHAN_ENTRY (self->entry), i));

      if (match)
        g_array_index (self->matches, WakhanAnchorMatch, i) = *match;
      else
        is_settled = FALSE;
    }
  self->is_settled = is_settled;
  return is_settled;
}

static const WakhanAnchorMatch *
find_words (const WakhanOwnEventStand *self,
            guint                     *next)
{
  while (*next < self->matches->len)
    {
      const WakhanAnchorMatch *match =
        &g_array_index (self->matches, WakhanAnchorMatch, (*next)++);

      if (wakhan_anchor_match_is_known (match) && match->end > match->start)
        return match;
    }
  return NULL;
}

const WakhanAnchorMatch *
wakhan_own_event_stand_get_words (const WakhanOwnEventStand *self)
{
  return find_words (self, &(guint){ 0 });
}

/* (transfer full) (nullable): the passages behind the first that stands in the text. */
static GArray *
list_more_words (const WakhanOwnEventStand *self)
{
  GArray                  *ranges = NULL;
  guint                    next = 0;
  const WakhanAnchorMatch *match = find_words (self, &next);

  while ((match = find_words (self, &next)))
    {
      const WakhanTextRange range = { match->start, match->end };

      if (!ranges)
        ranges = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));
      g_array_append_val (ranges, range);
    }
  return ranges;
}

static gboolean
is_on (const WakhanOwnEventStand *self,
       WakhanEvent               *event)
{
  for (guint i = 0; i < self->matches->len; i++)
    {
      const WakhanAnchorMatch *match = &g_array_index (self->matches, WakhanAnchorMatch, i);

      if (wakhan_anchor_match_is_known (match) && match->start < wakhan_event_get_end (event) &&
          wakhan_event_get_start (event) < match->end)
        return TRUE;
    }
  return FALSE;
}

gboolean
wakhan_own_event_stand_covers (const WakhanOwnEventStand *self,
                               WakhanEvent               *event)
{
  const char *date = wakhan_own_event_get_word (self->entry, WAKHAN_OWN_EVENT_DATE);

  if (!wakhan_event_is_found (event) || !is_on (self, event))
    return FALSE;
  return wakhan_own_event_is_kept (self->entry) || wakhan_own_event_is_refused (self->entry) ||
         g_str_equal (wakhan_date_get_edtf (wakhan_event_get_date (event)), date);
}

/* What is said on none of its own stays what it is: a short title of another title is none. */
static const char *
get_short_title (WakhanEvent *original,
                 const char  *title)
{
  return original && g_str_equal (wakhan_event_get_title (original), title)
           ? wakhan_event_get_short_title (original)
           : "";
}

static const char *
get_origin (const WakhanOwnEventStand *self,
            WakhanEvent               *original,
            gboolean                   is_in_text)
{
  const char *claim = wakhan_own_event_get_word (self->entry, WAKHAN_OWN_EVENT_CLAIM);

  if (*claim)
    return claim;
  if (original && !wakhan_event_is_found (original))
    return wakhan_event_is_essay (original) ? "essay" : "context";
  return is_in_text ? "essay" : "context";
}

/* (transfer full) (nullable): where a person’s own cannot be read, or she only kept what was found,
 * the original’s: nobody took that away. */
static WakhanDate *
dup_date (const WakhanOwnEventStand *self,
          WakhanEvent               *original)
{
  const char *edtf = wakhan_own_event_get_word (self->entry, WAKHAN_OWN_EVENT_DATE);
  WakhanDate *date = wakhan_date_parse (edtf, NULL);

  if (!date && original && (*edtf || wakhan_own_event_is_kept (self->entry)))
    date = wakhan_date_ref (wakhan_event_get_date (original));
  return date;
}

WakhanEvent *
wakhan_own_event_stand_create_event (const WakhanOwnEventStand *self,
                                     const char                *id,
                                     WakhanEvent               *original)
{
  WakhanOwnEvent          *entry = self->entry;
  const WakhanAnchorMatch *words = wakhan_own_event_stand_get_words (self);
  const char              *title = wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_TITLE);
  g_autoptr (GArray)       more = NULL;
  g_autoptr (WakhanDate)   date = NULL;

  if (wakhan_own_event_is_refused (entry))
    return NULL;
  date = dup_date (self, original);
  if (!date)
    return NULL;
  if (!*title && original)
    title = wakhan_event_get_title (original);
  more = list_more_words (self);
  return wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = title,
    .short_title = get_short_title (original, title),
    .summary = wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_SUMMARY),
    .category = wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_CATEGORY),
    .place = wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_PLACE),
    .source = wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_SOURCE),
    .origin = get_origin (self, original, words != NULL),
    .is_own = TRUE,
    .actors = wakhan_own_event_get_list (entry, WAKHAN_OWN_EVENT_ACTORS),
    .disputed_by = wakhan_own_event_get_list (entry, WAKHAN_OWN_EVENT_DISPUTED_BY),
    .refined_by = wakhan_own_event_get_list (entry, WAKHAN_OWN_EVENT_REFINED_BY),
    .is_unverified = !(!original || wakhan_event_is_verified (original)),
    .start = words ? words->start : 0,
    .end = words ? words->end : 0,
    .more_passages = more,
  });
}

gboolean
wakhan_own_event_stand_is_for (const WakhanOwnEventStand *self,
                               WakhanEvent               *event)
{
  const char *of = wakhan_own_event_get_word (self->entry, WAKHAN_OWN_EVENT_OF);

  if (wakhan_event_is_own (event))
    return FALSE;
  if (wakhan_event_is_found (event))
    return wakhan_own_event_stand_covers (self, event);
  return *of && g_str_equal (of, wakhan_event_get_id (event));
}
