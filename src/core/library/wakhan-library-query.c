/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-query.h"

#include "wakhan-fold.h"
#include "wakhan-library-snippet.h"
#include "wakhan-library.h"
#include "wakhan-notes-file.h"
#include "wakhan-paragraphs.h"
#include "wakhan-study-reader.h"
#include "wakhan-task.h"
#include "wakhan-text-importer.h"

#define MOST_NOTES 300
#define MOST_TITLES 100
#define MOST_TEXTS 20                  /* that are read to number their paragraphs */
#define LARGEST_TEXT (2 * 1024 * 1024) /* bytes, likewise */
#define LONGEST_WORDS 140              /* characters */
#define LONGEST_QUOTE 100

struct _WakhanLibraryHit
{
  GObject parent_instance;

  WakhanLibraryHitFacts facts;
};

G_DEFINE_FINAL_TYPE (WakhanLibraryHit, wakhan_library_hit, G_TYPE_OBJECT)

static void
wakhan_library_hit_finalize (GObject *object)
{
  WakhanLibraryHitFacts *facts = &WAKHAN_LIBRARY_HIT (object)->facts;

  g_clear_object (&facts->item);
  g_free (facts->words);
  g_clear_pointer (&facts->word_hits, g_array_unref);
  g_free (facts->note_id);
  g_free (facts->quote);
  g_clear_pointer (&facts->quote_hits, g_array_unref);
  g_free (facts->section);

  G_OBJECT_CLASS (wakhan_library_hit_parent_class)->finalize (object);
}

static void
wakhan_library_hit_class_init (WakhanLibraryHitClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_library_hit_finalize;
}

static void
wakhan_library_hit_init (WakhanLibraryHit *self G_GNUC_UNUSED)
{
}

const WakhanLibraryHitFacts *
wakhan_library_hit_peek (WakhanLibraryHit *self)
{
  g_return_val_if_fail (WAKHAN_IS_LIBRARY_HIT (self), NULL);

  return &self->facts;
}

void
wakhan_library_hits_free (WakhanLibraryHits *self)
{
  g_ptr_array_unref (self->hits);
  g_free (self);
}

typedef struct
{
  const char        *words;
  GCancellable      *cancellable; /* nullable */
  WakhanLibraryHits *found;
  guint              n_read; /* texts, to number their paragraphs */
} Query;

static WakhanLibraryHitFacts *
add_hit (Query               *self,
         WakhanLibraryHitKind kind,
         WakhanLibraryItem   *item)
{
  WakhanLibraryHit *hit = g_object_new (WAKHAN_TYPE_LIBRARY_HIT, NULL);

  hit->facts.kind = kind;
  hit->facts.item = g_object_ref (item);
  g_ptr_array_add (self->found->hits, hit);
  return &hit->facts;
}

static void
find_titles (Query     *self,
             GPtrArray *items)
{
  for (guint i = 0; i < items->len && self->found->n_titles < MOST_TITLES; i++)
    {
      WakhanLibraryItem     *item = g_ptr_array_index (items, i);
      const char            *title = wakhan_library_item_peek (item)->title;
      WakhanLibraryHitFacts *hit;

      if (!wakhan_fold_has_words (title, self->words))
        continue;
      hit = add_hit (self, WAKHAN_LIBRARY_HIT_TITLE, item);
      hit->words = wakhan_library_snippet_new (title, self->words, LONGEST_WORDS, &hit->word_hits);
      self->found->n_titles++;
    }
}

/* All that a person wrote or marked, a line each. */
static char *
dup_sought (WakhanNote *note)
{
  GString           *sought = g_string_new (wakhan_note_get_text (note));
  const char *const *tags = wakhan_note_get_tags (note);

  for (guint i = 0; tags[i]; i++)
    g_string_append_printf (sought, "\n%s", tags[i]);
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    g_string_append_printf (sought, "\n%s",
                            wakhan_anchor_get_quote (wakhan_note_get_anchor (note, i)));
  return g_string_free (sought, FALSE);
}

static WakhanDocument *
read_document (const WakhanLibraryText *text,
               GCancellable            *cancellable)
{
  g_autoptr (WakhanStudyContent) content = NULL;
  g_autofree char               *encoding = NULL;

  if (text->kind == WAKHAN_TEXT_KIND_BUILT_IN || text->kind == WAKHAN_TEXT_KIND_STUDY)
    {
      content = wakhan_study_reader_read (text->file, cancellable, NULL);
      return content ? g_object_ref (content->document) : NULL;
    }
  encoding = wakhan_library_dup_encoding (text->file);
  return wakhan_text_import_file (text->file, encoding, cancellable, NULL);
}

static gboolean
is_large (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return !info || g_file_info_get_size (info) > LARGEST_TEXT;
}

/* NULL: the text is gone, too large, or one of too many. */
static WakhanParagraphs *
read_paragraphs (Query                   *self,
                 const WakhanLibraryText *text)
{
  g_autoptr (WakhanDocument) document = NULL;

  if (text->is_gone || !g_file_is_native (text->file) || self->n_read >= MOST_TEXTS ||
      is_large (text->file))
    return NULL;
  self->n_read++;
  document = read_document (text, self->cancellable);
  return document ? wakhan_paragraphs_new (document) : NULL;
}

static WakhanAnchor *
choose_anchor (Query      *self,
               WakhanNote *note)
{
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      WakhanAnchor *anchor = wakhan_note_get_anchor (note, i);

      if (wakhan_fold_has_words (wakhan_anchor_get_quote (anchor), self->words))
        return anchor;
    }
  return wakhan_note_get_anchor (note, 0);
}

static void
add_note (Query                  *self,
          WakhanLibraryItem      *item,
          WakhanNote             *note,
          const WakhanParagraphs *paragraphs)
{
  WakhanLibraryHitFacts *hit = add_hit (self, WAKHAN_LIBRARY_HIT_NOTE, item);
  WakhanAnchor          *anchor = choose_anchor (self, note);

  hit->note_id = g_strdup (wakhan_note_get_id (note));
  hit->note_kind = wakhan_note_kind_find (wakhan_note_get_kind (note));
  hit->words = wakhan_library_snippet_new (wakhan_note_get_text (note), self->words, LONGEST_WORDS,
                                           &hit->word_hits);
  if (anchor)
    hit->quote = wakhan_library_snippet_new (wakhan_anchor_get_quote (anchor), self->words,
                                             LONGEST_QUOTE, &hit->quote_hits);
  if (anchor && paragraphs)
    hit->paragraph = wakhan_paragraphs_find (paragraphs, wakhan_anchor_get_start (anchor));
  if (*wakhan_note_get_section (note))
    hit->section = g_strdup (wakhan_note_get_section (note));
}

/* @entries: (transfer full) */
static GPtrArray *
keep_notes (GPtrArray *entries)
{
  for (guint i = entries->len; i > 0; i--)
    if (!WAKHAN_IS_NOTE (g_ptr_array_index (entries, i - 1)))
      g_ptr_array_remove_index (entries, i - 1);
  return entries;
}

static GPtrArray *
load_notes (const char *id)
{
  g_autoptr (GFile)              file = NULL;
  g_autoptr (WakhanNotesFile)    notes_file = NULL;
  g_autoptr (WakhanNotesContent) content = NULL;

  if (strchr (id, G_DIR_SEPARATOR) || !*id)
    return NULL;
  file = wakhan_library_dup_notes_file (id);
  notes_file = wakhan_notes_file_new (file, id, "");
  content = wakhan_notes_file_load (notes_file, NULL);
  return content ? keep_notes (wakhan_notes_content_list_entries (content)) : NULL;
}

static int
compare_notes (gconstpointer a,
               gconstpointer b)
{
  WakhanAnchor *first = wakhan_note_get_anchor (*(gpointer *) a, 0);
  WakhanAnchor *second = wakhan_note_get_anchor (*(gpointer *) b, 0);
  const guint   start = first ? wakhan_anchor_get_start (first) : G_MAXUINT;
  const guint   other = second ? wakhan_anchor_get_start (second) : G_MAXUINT;

  return (start > other) - (start < other);
}

/* In the order of the text. */
static GPtrArray *
find_notes (Query      *self,
            const char *id)
{
  g_autoptr (GPtrArray) notes = load_notes (id);
  GPtrArray            *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; notes && i < notes->len && !g_cancellable_is_cancelled (self->cancellable);
       i++)
    {
      WakhanNote      *note = g_ptr_array_index (notes, i);
      g_autofree char *sought = wakhan_note_get_deleted (note) ? NULL : dup_sought (note);

      if (sought && wakhan_fold_has_words (sought, self->words))
        g_ptr_array_add (found, g_object_ref (note));
    }
  g_ptr_array_sort (found, compare_notes);
  return found;
}

static void
find_notes_of (Query             *self,
               WakhanLibraryItem *item)
{
  const WakhanLibraryText     *text = wakhan_library_item_peek (item);
  g_autoptr (GPtrArray)        notes = find_notes (self, text->id);
  g_autoptr (WakhanParagraphs) paragraphs = NULL;
  WakhanLibraryHitFacts       *head;
  guint                        n_room = MOST_NOTES - MIN (self->found->n_notes, MOST_NOTES);

  if (notes->len == 0)
    return;
  self->found->n_texts++;
  self->found->n_notes += notes->len;
  self->found->is_cut |= notes->len > n_room;
  if (n_room == 0)
    return;
  head = add_hit (self, WAKHAN_LIBRARY_HIT_TEXT, item);
  head->words =
    wakhan_library_snippet_new (text->title, self->words, LONGEST_WORDS, &head->word_hits);
  head->n_found = notes->len;
  paragraphs = read_paragraphs (self, text);
  for (guint i = 0; i < notes->len && i < n_room; i++)
    add_note (self, item, g_ptr_array_index (notes, i), paragraphs);
}

WakhanLibraryHits *
wakhan_library_query_run (GPtrArray    *items,
                          const char   *words,
                          GCancellable *cancellable)
{
  Query query = { .words = words, .cancellable = cancellable };

  g_return_val_if_fail (items && words, NULL);

  query.found = g_new0 (WakhanLibraryHits, 1);
  query.found->hits = g_ptr_array_new_with_free_func (g_object_unref);
  find_titles (&query, items);
  for (guint i = 0; i < items->len && !g_cancellable_is_cancelled (cancellable); i++)
    find_notes_of (&query, g_ptr_array_index (items, i));
  return query.found;
}

typedef struct
{
  GPtrArray *items;
  char      *words;
} Work;

static void
work_free (gpointer data)
{
  Work *self = data;

  g_ptr_array_unref (self->items);
  g_free (self->words);
  g_free (self);
}

static void
run_in_thread (GTask        *task,
               gpointer      source G_GNUC_UNUSED,
               gpointer      data,
               GCancellable *cancellable)
{
  const Work *work = data;

  g_task_return_pointer (task, wakhan_library_query_run (work->items, work->words, cancellable),
                         (GDestroyNotify) wakhan_library_hits_free);
}

void
wakhan_library_query_run_async (GPtrArray          *items,
                                const char         *words,
                                GCancellable       *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  Work             *work;

  g_return_if_fail (items && words);

  work = g_new0 (Work, 1);
  work->items = g_ptr_array_ref (items);
  work->words = g_strdup (words);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_library_query_run_async);
  g_task_set_task_data (task, work, work_free);
  wakhan_task_run_in_thread (task, run_in_thread);
}

WakhanLibraryHits *
wakhan_library_query_run_finish (GAsyncResult *result,
                                 GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
