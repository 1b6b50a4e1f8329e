/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-places.h"

#include "wakhan-digits.h"

#include <glib/gi18n-lib.h>

struct _WakhanNotePlaces
{
  GObject parent_instance;

  WakhanStudy *study;
  GHashTable  *entries;    /* WakhanNote to Entry */
  GHashTable  *sections;   /* title to WakhanSection */
  GArray      *paragraphs; /* guint: where each begins; NULL: not asked for yet */
};

typedef struct
{
  GPtrArray *anchors; /* what the places were resolved for */
  GArray    *places;  /* WakhanPlace */
} Entry;

G_DEFINE_FINAL_TYPE (WakhanNotePlaces, wakhan_note_places, G_TYPE_OBJECT)

static void
free_entry (Entry *entry)
{
  g_ptr_array_unref (entry->anchors);
  g_array_unref (entry->places);
  g_free (entry);
}

static gboolean
is_current (const Entry *entry,
            WakhanNote  *note)
{
  if (entry->anchors->len != wakhan_note_get_n_anchors (note))
    return FALSE;
  for (guint i = 0; i < entry->anchors->len; i++)
    if (g_ptr_array_index (entry->anchors, i) != wakhan_note_get_anchor (note, i))
      return FALSE;
  return TRUE;
}

static const Entry *
look_up (WakhanNotePlaces *self,
         WakhanNote       *note)
{
  Entry *entry = g_hash_table_lookup (self->entries, note);

  if (entry && is_current (entry, note))
    return entry;

  entry = g_new0 (Entry, 1);
  entry->anchors = g_ptr_array_new_with_free_func (g_object_unref);
  entry->places = g_array_new (FALSE, TRUE, sizeof (WakhanPlace));
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      WakhanAnchor *anchor = wakhan_note_get_anchor (note, i);
      WakhanPlace   place = { 0 };

      wakhan_anchor_resolve (anchor, wakhan_study_get_document (self->study), &place);
      g_ptr_array_add (entry->anchors, g_object_ref (anchor));
      g_array_append_val (entry->places, place);
    }
  g_hash_table_replace (self->entries, g_object_ref (note), entry);
  return entry;
}

/* The first of its passages that still stands in the text, or NULL. */
static const WakhanPlace *
find_words (WakhanNotePlaces *self,
            WakhanNote       *note)
{
  const Entry *entry = look_up (self, note);

  for (guint i = 0; i < entry->places->len; i++)
    {
      const WakhanPlace *place = &g_array_index (entry->places, WakhanPlace, i);

      if (wakhan_place_is_known (place))
        return place;
    }
  return NULL;
}

static WakhanSection *
find_section (WakhanNotePlaces *self,
              WakhanNote       *note)
{
  const char *title = wakhan_note_get_section (note);

  return *title ? g_hash_table_lookup (self->sections, title) : NULL;
}

static WakhanEvent *
find_event (WakhanNotePlaces *self,
            WakhanNote       *note)
{
  const char *const *events = wakhan_note_get_events (note);
  WakhanTimeline    *timeline = wakhan_study_get_timeline (self->study);
  WakhanEvent       *event = NULL;

  for (guint i = 0; !event && timeline && events && events[i]; i++)
    event = wakhan_timeline_find_id (timeline, events[i]);
  return event;
}

/* Of two sections with the same title the first one counts. */
static void
add_sections (WakhanNotePlaces *self,
              WakhanSection    *section)
{
  const guint n_children = g_list_model_get_n_items (G_LIST_MODEL (section));

  for (guint i = 0; i < n_children; i++)
    {
      g_autoptr (WakhanSection) child = g_list_model_get_item (G_LIST_MODEL (section), i);
      const char               *title = wakhan_section_get_title (child);

      if (title && !g_hash_table_contains (self->sections, title))
        g_hash_table_insert (self->sections, g_strdup (title), g_object_ref (child));
      add_sections (self, child);
    }
}

static void
ensure_paragraphs (WakhanNotePlaces *self)
{
  WakhanDocument *document = wakhan_study_get_document (self->study);

  if (self->paragraphs)
    return;
  self->paragraphs = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);

      if (block->kind == WAKHAN_BLOCK_PARAGRAPH)
        g_array_append_val (self->paragraphs, block->start);
    }
}

static guint
find_paragraph (WakhanNotePlaces *self,
                guint             offset)
{
  guint low = 0;
  guint high;

  ensure_paragraphs (self);
  high = self->paragraphs->len;
  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (g_array_index (self->paragraphs, guint, middle) <= offset)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static void
wakhan_note_places_finalize (GObject *object)
{
  WakhanNotePlaces *self = WAKHAN_NOTE_PLACES (object);

  g_hash_table_unref (self->entries);
  g_hash_table_unref (self->sections);
  g_clear_pointer (&self->paragraphs, g_array_unref);
  g_clear_object (&self->study);

  G_OBJECT_CLASS (wakhan_note_places_parent_class)->finalize (object);
}

static void
wakhan_note_places_class_init (WakhanNotePlacesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_note_places_finalize;
}

static void
wakhan_note_places_init (WakhanNotePlaces *self)
{
  self->entries = g_hash_table_new_full (NULL, NULL, g_object_unref, (GDestroyNotify) free_entry);
  self->sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

WakhanNotePlaces *
wakhan_note_places_new (WakhanStudy *study)
{
  WakhanNotePlaces *self;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);

  self = g_object_new (WAKHAN_TYPE_NOTE_PLACES, NULL);
  self->study = g_object_ref (study);
  if (wakhan_study_get_outline (study))
    add_sections (self, wakhan_study_get_outline (study));
  return self;
}

/* The worst of its passages: what needs a look is not hidden by one that does not. */
WakhanPlacement
wakhan_note_places_get_placement (WakhanNotePlaces *self,
                                  WakhanNote       *note)
{
  const Entry    *entry;
  WakhanPlacement worst = WAKHAN_PLACEMENT_NONE;

  g_return_val_if_fail (WAKHAN_IS_NOTE_PLACES (self), WAKHAN_PLACEMENT_NONE);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), WAKHAN_PLACEMENT_NONE);

  entry = look_up (self, note);
  for (guint i = 0; i < entry->places->len; i++)
    worst = MAX (worst, g_array_index (entry->places, WakhanPlace, i).placement);
  return worst;
}

guint
wakhan_note_places_get_start (WakhanNotePlaces *self,
                              WakhanNote       *note)
{
  const WakhanPlace *words;
  WakhanEvent       *event;
  WakhanSection     *section;

  g_return_val_if_fail (WAKHAN_IS_NOTE_PLACES (self), G_MAXUINT);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), G_MAXUINT);

  words = find_words (self, note);
  if (words)
    return words->start;
  event = find_event (self, note);
  if (event && wakhan_event_is_in_text (event))
    return wakhan_event_get_start (event);
  section = find_section (self, note);
  return section ? wakhan_section_get_start (section) : G_MAXUINT;
}

WakhanSection *
wakhan_note_places_get_section (WakhanNotePlaces *self,
                                WakhanNote       *note)
{
  const WakhanPlace *words;

  g_return_val_if_fail (WAKHAN_IS_NOTE_PLACES (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  words = find_words (self, note);
  if (words)
    return wakhan_section_find (wakhan_study_get_outline (self->study), words->start);
  return wakhan_note_get_n_anchors (note) == 0 ? find_section (self, note) : NULL;
}

gint64
wakhan_note_places_get_time (WakhanNotePlaces *self,
                             WakhanNote       *note)
{
  WakhanEvent *event;

  g_return_val_if_fail (WAKHAN_IS_NOTE_PLACES (self), G_MAXINT64);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), G_MAXINT64);

  event = find_event (self, note);
  if (!event && wakhan_note_get_n_anchors (note) > 0 && wakhan_note_places_get_start (self, note) != G_MAXUINT)
    event = wakhan_timeline_find_at_offset (wakhan_study_get_timeline (self->study), wakhan_note_places_get_start (self, note));
  return event ? wakhan_date_get_earliest_start (wakhan_event_get_date (event)) : G_MAXINT64;
}

const WakhanPlace *
wakhan_note_places_get_place (WakhanNotePlaces *self,
                              WakhanNote       *note,
                              guint             anchor)
{
  const Entry *entry;

  g_return_val_if_fail (WAKHAN_IS_NOTE_PLACES (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  entry = look_up (self, note);
  return anchor < entry->places->len ? &g_array_index (entry->places, WakhanPlace, anchor) : NULL;
}

int
wakhan_note_places_compare (WakhanNotePlaces *self,
                            WakhanNote       *a,
                            WakhanNote       *b)
{
  const gboolean lost_a = wakhan_note_places_get_placement (self, a) == WAKHAN_PLACEMENT_LOST;
  const gboolean lost_b = wakhan_note_places_get_placement (self, b) == WAKHAN_PLACEMENT_LOST;
  const guint    start_a = wakhan_note_places_get_start (self, a);
  const guint    start_b = wakhan_note_places_get_start (self, b);

  if (lost_a != lost_b)
    return lost_a ? -1 : 1;
  if (start_a != start_b)
    return start_a < start_b ? -1 : 1;
  return wakhan_note_compare (a, b);
}

/* Each number once, in the order of the passages; more than two would not fit beside the name. */
static char *
describe_paragraphs (WakhanNotePlaces *self,
                     const GArray     *places)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char   *first = NULL;
  g_autofree char   *second = NULL;

  for (guint i = 0; i < places->len; i++)
    {
      const WakhanPlace *place = &g_array_index (places, WakhanPlace, i);
      const guint        number = find_paragraph (self, place->start);
      gboolean           known = number == 0 || !wakhan_place_is_known (place);

      for (guint j = 0; !known && j < numbers->len; j++)
        known = g_array_index (numbers, guint, j) == number;
      if (!known)
        g_array_append_val (numbers, number);
    }

  if (numbers->len == 0)
    return NULL;
  first = wakhan_digits_new (g_array_index (numbers, guint, 0));
  if (numbers->len == 1)
    return g_strdup_printf (_ ("¶ %s"), first);
  /* The second one, or how many there are besides. */
  second = wakhan_digits_new (numbers->len == 2 ? g_array_index (numbers, guint, 1) : numbers->len - 1);
  return g_strdup_printf (numbers->len == 2 ? _ ("¶ %s and %s") : _ ("¶ %s and %s more"), first, second);
}

char *
wakhan_note_places_dup_paragraph (WakhanNotePlaces  *self,
                                  const WakhanPlace *place)
{
  g_autofree char *digits = NULL;
  guint            number;

  g_return_val_if_fail (WAKHAN_IS_NOTE_PLACES (self), NULL);
  g_return_val_if_fail (place, NULL);

  number = wakhan_place_is_known (place) ? find_paragraph (self, place->start) : 0;
  if (number == 0)
    return NULL;
  digits = wakhan_digits_new (number);
  return g_strdup_printf (_ ("¶ %s"), digits);
}

char *
wakhan_note_places_dup_words (WakhanNotePlaces *self,
                              WakhanNote       *note)
{
  const Entry *entry;
  WakhanEvent *event;
  const char  *section;
  char        *words;

  g_return_val_if_fail (WAKHAN_IS_NOTE_PLACES (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  entry = look_up (self, note);
  words = describe_paragraphs (self, entry->places);
  if (words)
    return words;
  event = find_event (self, note);
  if (event)
    return wakhan_date_to_words (wakhan_event_get_date (event));
  section = wakhan_note_get_section (note);
  if (section && *section)
    return g_strdup (_ ("Section"));
  return g_strdup (entry->places->len > 0 ? "" : _ ("Whole study"));
}

char *
wakhan_note_places_dup_subject (WakhanNotePlaces *self,
                                WakhanNote       *note)
{
  WakhanEvent *event;
  const char  *section;

  g_return_val_if_fail (WAKHAN_IS_NOTE_PLACES (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  section = wakhan_note_get_section (note);
  if (wakhan_note_get_n_anchors (note) > 0)
    {
      if (!section || !*section || wakhan_note_places_get_placement (self, note) != WAKHAN_PLACEMENT_LOST)
        return NULL;
      return g_strdup_printf (_ ("Section: %s"), section);
    }
  event = find_event (self, note);
  if (event)
    return g_strdup (wakhan_event_get_short_title (event));
  return section && *section ? g_strdup (section) : NULL;
}

char *
wakhan_note_places_dup_events (WakhanNotePlaces *self,
                               WakhanNote       *note)
{
  const char *const *events;
  WakhanEvent       *event;
  guint              n_events;

  g_return_val_if_fail (WAKHAN_IS_NOTE_PLACES (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  events = wakhan_note_get_events (note);
  n_events = events ? g_strv_length ((char **) events) : 0;
  event = find_event (self, note);
  if (n_events > 1)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", n_events), n_events);
  if (!event || wakhan_note_get_n_anchors (note) == 0)
    return NULL;
  return wakhan_date_to_words (wakhan_event_get_date (event));
}
