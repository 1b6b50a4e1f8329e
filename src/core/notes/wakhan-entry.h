/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

G_BEGIN_DECLS

/**
 * WakhanEntry:
 *
 * Something that a person put into a notebook, on words of a text or not: a note or an event.
 * Properties: id (read-only), n-anchors (read-only; told of, too, where one of them or an earlier
 * quote is another), created, modified (GDateTime, UTC), revision, deleted (GDateTime or %NULL).
 * Setters copy, take %NULL for nothing, and notify real changes only; getters lend until the next
 * change.
 * Only a notebook changes an entry that it holds; others change a copy and put it to the notebook.
 */
#define WAKHAN_TYPE_ENTRY (wakhan_entry_get_type ())
G_DECLARE_DERIVABLE_TYPE (WakhanEntry, wakhan_entry, WAKHAN, ENTRY, GObject)

/**
 * WakhanEntryClass:
 * @assign: makes it say what another of its type does, but for what all entries have
 * @is_equal: whether it says the same as another of its type, but for what all entries have
 * @is_said_by: whether nothing that it says would be missed beside another of its type, but for the
 *   anchors
 * @is_empty: whether it says nothing, but for the anchors
 *
 * What a kind of entries has for itself.
 */
struct _WakhanEntryClass
{
  GObjectClass parent_class;

  void (*assign) (WakhanEntry *self, WakhanEntry *from);
  gboolean (*is_equal) (WakhanEntry *self, WakhanEntry *other);
  gboolean (*is_said_by) (WakhanEntry *self, WakhanEntry *other);
  gboolean (*is_empty) (WakhanEntry *self);
};

/**
 * wakhan_entry_new:
 * @type: of an entry
 *
 * Returns: (transfer full): with a fresh UUID, created now
 */
gpointer wakhan_entry_new (GType type);

/**
 * wakhan_entry_new_with_id:
 * @type: of an entry
 * @id: not ""
 *
 * Returns: (transfer full): without times, for an entry that was kept
 */
gpointer wakhan_entry_new_with_id (GType       type,
                                   const char *id);

/**
 * wakhan_entry_copy:
 *
 * Returns: (transfer full): another entry of the same type and id that says the same
 */
gpointer wakhan_entry_copy (WakhanEntry *self);

/**
 * wakhan_entry_assign:
 * @from: of the same type
 *
 * Makes @self say what @from does, times and revision too; the id stays.
 */
void wakhan_entry_assign (WakhanEntry *self,
                          WakhanEntry *from);

/**
 * wakhan_entry_is_equal:
 *
 * Returns: whether both say the same in what a person wrote, whatever their ids, revisions and
 *   times; those of two types never do
 */
gboolean wakhan_entry_is_equal (WakhanEntry *self,
                                WakhanEntry *other);

/**
 * wakhan_entry_is_said_by:
 *
 * Returns: whether nothing that @self says would be missed beside @other
 */
gboolean wakhan_entry_is_said_by (WakhanEntry *self,
                                  WakhanEntry *other);

/**
 * wakhan_entry_is_empty:
 *
 * Returns: whether nobody would miss it
 */
gboolean wakhan_entry_is_empty (WakhanEntry *self);

const char *wakhan_entry_get_id (WakhanEntry *self);
guint       wakhan_entry_get_n_anchors (WakhanEntry *self);

/**
 * wakhan_entry_get_anchor:
 *
 * Returns: (transfer none) (nullable): %NULL beyond the last one
 */
WakhanAnchor *wakhan_entry_get_anchor (WakhanEntry *self,
                                       guint        position);

/**
 * wakhan_entry_add_anchor:
 * @anchor: (transfer none): a reference is kept
 */
void wakhan_entry_add_anchor (WakhanEntry  *self,
                              WakhanAnchor *anchor);

/**
 * wakhan_entry_replace_anchor:
 * @position: less than the number of its anchors
 * @anchor: (transfer none): a reference is kept
 *
 * The earlier quote of that place stays.
 */
void wakhan_entry_replace_anchor (WakhanEntry  *self,
                                  guint         position,
                                  WakhanAnchor *anchor);

/**
 * wakhan_entry_clear_anchors:
 *
 * Their earlier quotes go as well.
 */
void wakhan_entry_clear_anchors (WakhanEntry *self);

/**
 * wakhan_entry_get_earlier_quote:
 * @position: of an anchor
 *
 * Returns: (transfer none) (nullable): the words that the anchor had before a person gave it
 *   others, or edited the text between them; %NULL: nobody did
 */
const char *wakhan_entry_get_earlier_quote (WakhanEntry *self,
                                            guint        position);

/**
 * wakhan_entry_set_earlier_quote:
 * @position: less than the number of its anchors
 * @quote: (nullable): made valid UTF-8
 */
void wakhan_entry_set_earlier_quote (WakhanEntry *self,
                                     guint        position,
                                     const char  *quote);

/**
 * wakhan_entry_get_earlier_quotes:
 *
 * Returns: (transfer none): the words of passages that the entry was on before a person took it
 *   from there
 */
const char *const *wakhan_entry_get_earlier_quotes (WakhanEntry *self);

void wakhan_entry_set_earlier_quotes (WakhanEntry       *self,
                                      const char *const *quotes);

GDateTime *wakhan_entry_get_created (WakhanEntry *self);
void       wakhan_entry_set_created (WakhanEntry *self,
                                     GDateTime   *created);
GDateTime *wakhan_entry_get_modified (WakhanEntry *self);
void       wakhan_entry_set_modified (WakhanEntry *self,
                                      GDateTime   *modified);
guint64    wakhan_entry_get_revision (WakhanEntry *self);
void       wakhan_entry_set_revision (WakhanEntry *self,
                                      guint64      revision);
GDateTime *wakhan_entry_get_deleted (WakhanEntry *self);
void       wakhan_entry_set_deleted (WakhanEntry *self,
                                     GDateTime   *deleted);

G_END_DECLS
