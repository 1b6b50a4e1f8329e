/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-writer.h"

#include "wakhan-era.h"
#include "wakhan-id.h"
#include "wakhan-key-lines.h"
#include "wakhan-passage-maker.h"
#include "wakhan-study-keys.h"
#include "wakhan-term.h"

typedef struct
{
  const WakhanStudyDraft *draft;
  WakhanPassageFinder    *passages;
  GString                *file;
  GHashTable             *ids;         /* of events that are written: what they are called there */
  GHashTable             *refinements; /* "COARSE\nPRECISE", as far as they are written */
} Writer;

static void
append_string (Writer     *self,
               const char *key,
               const char *value)
{
  if (value && *value)
    wakhan_key_line_append_string (self->file, key, value);
}

static void
append_list (Writer            *self,
             const char        *key,
             const char *const *values)
{
  if (values && values[0])
    wakhan_key_line_append_list (self->file, key, values);
}

static void
append_date (Writer     *self,
             const char *key,
             WakhanDate *date)
{
  if (date)
    wakhan_key_line_append_string (self->file, key, wakhan_date_get_edtf (date));
}

static void
append_group (Writer     *self,
              const char *kind,
              const char *id)
{
  g_string_append_printf (self->file, "\n[%s %s]\n", kind, id);
}

/* @id where it can name a group and does not yet, else one like it. @taken: those that do. */
static char *
choose_id (const char *id,
           const char *kind,
           GHashTable *taken)
{
  g_autofree char *chosen = g_strdup (id);

  for (guint i = 1; !wakhan_id_is_sound (chosen) || g_hash_table_contains (taken, chosen); i++)
    {
      g_free (chosen);
      chosen = g_strdup_printf ("%s-%u", kind, i);
    }
  g_hash_table_add (taken, g_strdup (chosen));
  return g_steal_pointer (&chosen);
}

static void
append_head (Writer     *self,
             const char *text_name)
{
  const WakhanStudyDraft *draft = self->draft;

  g_string_append (self->file, "[Study]\nFormat=1\n");
  append_string (self, "Id", draft->id);
  append_string (self, "Title", draft->title);
  append_string (self, "Author", draft->author);
  append_date (self, "Date", draft->date);
  append_date (self, "Period", draft->period);
  append_string (self, "Text", text_name);
  append_string (self, "Source", draft->credit);
}

static void
append_eras (Writer *self)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->draft->eras->len; i++)
    {
      WakhanEra       *era = g_ptr_array_index (self->draft->eras, i);
      g_autofree char *id = choose_id (wakhan_era_get_id (era), "era", taken);

      append_group (self, "Era", id);
      append_date (self, "Date", wakhan_era_get_date (era));
      append_string (self, "Title", wakhan_era_get_title (era));
      append_string (self, "Colour", wakhan_era_get_colour (era));
      append_string (self, "Source", wakhan_era_get_source (era));
    }
}

static gboolean
is_written (const Writer *self,
            WakhanEvent  *event)
{
  return self->draft->with_found || !wakhan_event_is_found (event);
}

static void
choose_event_ids (Writer *self)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->draft->events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (self->draft->events, i);
      const char  *id = wakhan_event_get_id (event);

      if (is_written (self, event))
        g_hash_table_insert (self->ids, g_strdup (id), choose_id (id, "event", taken));
    }
}

/* Those of the events that are written. Of two that are each said to refine the other, one does. */
static void
append_related (Writer            *self,
                const char        *key,
                WakhanEvent       *event,
                const char *const *others)
{
  const gboolean        is_refinement = g_str_equal (key, "Refined-By");
  const char           *id = wakhan_event_get_id (event);
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  for (guint i = 0; others[i]; i++)
    {
      const char      *other = g_hash_table_lookup (self->ids, others[i]);
      g_autofree char *back = g_strconcat (others[i], "\n", id, NULL);

      if (!other || g_str_equal (others[i], id) ||
          (is_refinement && g_hash_table_contains (self->refinements, back)))
        continue;
      g_ptr_array_add (known, (char *) other);
      if (is_refinement)
        g_hash_table_add (self->refinements, g_strconcat (id, "\n", others[i], NULL));
    }
  g_ptr_array_add (known, NULL);
  append_list (self, key, (const char *const *) known->pdata);
}

/* The first is plain "Passage", the next one "Passage-2": one that cannot be told leaves no gap. */
static void
append_passages (Writer      *self,
                 WakhanEvent *event)
{
  guint n_written = 0;

  for (guint i = 0; i < wakhan_event_get_n_passages (event); i++)
    {
      const WakhanTextRange range = wakhan_event_get_passage (event, i);
      g_autofree char      *words = NULL;
      g_autofree char      *passage = wakhan_passage_maker_make (
             self->passages, self->draft->document, range.start, range.end, &words);
      g_autofree char *passage_key = wakhan_study_keys_dup_numbered ("Passage", n_written);
      g_autofree char *words_key = wakhan_study_keys_dup_numbered ("Words", n_written);

      append_string (self, passage_key, passage);
      append_string (self, words_key, words);
      n_written += passage != NULL;
    }
}

/* A date that was found is told by the text itself. */
static void
append_claim (Writer      *self,
              WakhanEvent *event)
{
  g_autofree char *origin = NULL;

  g_object_get (event, "origin", &origin, NULL);
  if (wakhan_event_is_found (event) || g_strcmp0 (origin, "essay") == 0)
    append_string (self, "Claim", "essay");
  else if (g_strcmp0 (origin, "context") == 0)
    append_string (self, "Claim", origin);
}

static void
append_event (Writer      *self,
              WakhanEvent *event)
{
  const char      *title = wakhan_event_get_title (event);
  const char      *short_title = wakhan_event_get_short_title (event);
  g_autofree char *date = wakhan_date_to_words (wakhan_event_get_date (event));

  if (wakhan_event_is_found (event))
    g_string_append (self->file, "\n# found in the text; nobody has looked at it yet");
  append_group (self, "Event", g_hash_table_lookup (self->ids, wakhan_event_get_id (event)));
  append_date (self, "Date", wakhan_event_get_date (event));
  append_string (self, "Title", *title ? title : date);
  append_string (self, "Short", g_str_equal (short_title, title) ? NULL : short_title);
  append_string (self, "Summary", wakhan_event_get_summary (event));
  append_string (self, "Category", wakhan_event_get_category (event));
  append_list (self, "Actors", wakhan_event_get_actors (event));
  append_string (self, "Place", wakhan_event_get_place (event));
  append_string (self, "Source", wakhan_event_get_source (event));
  append_passages (self, event);
  append_claim (self, event);
  append_related (self, "Disputed-By", event, wakhan_event_get_disputed_by (event));
  append_related (self, "Refined-By", event, wakhan_event_get_refined_by (event));
  append_string (self, "Verified", wakhan_event_is_verified (event) ? NULL : "no");
  append_string (self, "Found", wakhan_event_is_found (event) ? "yes" : NULL);
}

static void
append_events (Writer *self)
{
  choose_event_ids (self);
  for (guint i = 0; i < self->draft->events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (self->draft->events, i);

      if (is_written (self, event))
        append_event (self, event);
    }
}

static void
append_terms (Writer *self)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->draft->terms->len; i++)
    {
      WakhanTerm      *term = g_ptr_array_index (self->draft->terms, i);
      g_autofree char *id = choose_id (wakhan_term_get_id (term), "term", taken);

      append_group (self, "Term", id);
      append_string (self, "Name", wakhan_term_get_name (term));
      append_string (self, "Meaning", wakhan_term_get_meaning (term));
      append_list (self, "Aliases", wakhan_term_get_aliases (term));
    }
}

char *
wakhan_study_write (const WakhanStudyDraft *draft,
                    WakhanDocument         *text,
                    const char             *text_name)
{
  Writer self = { .draft = draft };

  g_return_val_if_fail (draft && WAKHAN_IS_DOCUMENT (text) && text_name, NULL);

  self.file = g_string_new (NULL);
  self.passages = wakhan_passage_finder_new (text);
  self.ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self.refinements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  append_head (&self, text_name);
  append_eras (&self);
  append_events (&self);
  append_terms (&self);
  wakhan_passage_finder_free (self.passages);
  g_hash_table_unref (self.ids);
  g_hash_table_unref (self.refinements);
  return g_string_free (self.file, FALSE);
}
