/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-kind.h"
#include "wakhan-study-facts.h"

G_BEGIN_DECLS

/* What a text is, as its file's name and place tell it. */
typedef enum
{
  WAKHAN_TEXT_KIND_BUILT_IN,
  WAKHAN_TEXT_KIND_STUDY,
  WAKHAN_TEXT_KIND_MARKDOWN,
  WAKHAN_TEXT_KIND_WEB_PAGE,
  WAKHAN_TEXT_KIND_PLAIN,
  WAKHAN_TEXT_KIND_PASTED,
} WakhanTextKind;

/**
 * WakhanLibraryText:
 * @id: what it is known by
 * @place: (nullable): where it is, if another text of the list has the same title
 * @read: when it was read last, in microseconds since 1970; 0: nobody knows
 * @is_gone: its file is not where it was
 * @notes: how many there are of each kind, the plain ones last
 * @facts: (nullable): what was noted of it when it was left
 *
 * What the list of texts shows of one.
 */
typedef struct
{
  char             *id;
  GFile            *file;
  char             *title;
  char             *place;
  WakhanTextKind    kind;
  gint64            read;
  gboolean          is_pinned;
  gboolean          is_gone;
  guint             n_notes;
  guint             notes[WAKHAN_N_NOTE_KINDS + 1];
  WakhanStudyFacts *facts;
} WakhanLibraryText;

/**
 * WakhanLibraryItem:
 *
 * A text in the list of texts. Immutable, and so any thread may look at it.
 */
#define WAKHAN_TYPE_LIBRARY_ITEM (wakhan_library_item_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLibraryItem, wakhan_library_item, WAKHAN, LIBRARY_ITEM, GObject)

/**
 * wakhan_library_item_new:
 * @text: copied
 *
 * Returns: (transfer full): an item that shows @text
 */
WakhanLibraryItem *wakhan_library_item_new (const WakhanLibraryText *text);

/**
 * wakhan_library_item_peek:
 *
 * Returns: (transfer none): all that is known, for as long as the item lives
 */
const WakhanLibraryText *wakhan_library_item_peek (WakhanLibraryItem *self);

/**
 * wakhan_library_item_compare:
 *
 * Returns: below, at or above 0: the order of the list, the pinned ones first, of each the last
 *   read first
 */
int wakhan_library_item_compare (WakhanLibraryItem *a,
                                 WakhanLibraryItem *b);

/**
 * wakhan_library_item_is_equal:
 *
 * Returns: whether both show the same
 */
gboolean wakhan_library_item_is_equal (WakhanLibraryItem *a,
                                       WakhanLibraryItem *b);

/**
 * wakhan_text_kind_find:
 *
 * Looks at the address alone; asks no disk.
 *
 * Returns: what @file is
 */
WakhanTextKind wakhan_text_kind_find (GFile *file);

/**
 * wakhan_text_kind_get_name:
 *
 * Returns: (transfer none): what it is called, in the language of the person
 */
const char *wakhan_text_kind_get_name (WakhanTextKind self);

G_END_DECLS
